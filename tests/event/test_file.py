"""Reading an event file: what is right becomes an event, what is wrong gets a sentence with its line and its mend."""

from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regdesk.errors import EventFileError
from regdesk.event.event import Authority, Basis, DailyHours, Policies, ProxyPolicy, SiteKind, Training
from regdesk.event.file import LARGEST, read_event, read_event_text
from regdesk.event.rules import DOCUMENTS, contrast_with_white
from regdesk.event.words import EVENT_FILE
from regdesk.identity.document import DocumentKind
from regdesk.sentences import ERRORS, say

GOOD = """\
id = "00112233445566778899aabbccddeeff"
code = "TEST17"
name = "A meeting to test"
short_name = "Test meeting"
badge_lines = ["A meeting", "to test"]
organiser = "United Nations"
place = "Vienna, Austria"
time_zone = "Europe/Vienna"
starts = 2017-12-04
ends = 2017-12-06
languages = ["en", "es"]

[[window]]
opens = 2017-12-01T13:00:00
closes = 2017-12-05T15:00:00
daily = [{ opens = 08:00:00, closes = 20:00:00 }]

[[site]]
kind = "registration_centre"
name = "The Hotel"
address = "Ring 1"

[[room]]
name = "Hall A"
floor = "First floor"
zone = "P"

[[zone]]
letter = "P"
name = "Plenary"

[[channel]]
key = "states"
name = "States"
authority = "protocol"
deadline = 2017-11-27
categories = ["delegate", "media"]

[[category]]
key = "delegate"
letter = "D"
name = "Delegate"
names = { es = "Delegado", es_f = "Delegada" }
colour = "#00649B"
zones = ["P"]

[[category]]
key = "media"
letter = "M"
name = "Media"
names = {}
colour = "#0F6B6B"
zones = []

[policies]
eligible_bases = ["ecosoc"]
accepted_documents = ["passport"]
minimum_age = 18
proxy = "none"

[[place_to_go]]
key = "here"
name = "Here"

[[place_to_go]]
key = "supervisor"
name = "Supervisor desk"
hours = "until 18:00"

[[place_to_go]]
key = "accreditation"
name = "Accreditation desk"
contact = "radio 3"

[[place_to_go]]
key = "desk"
name = "Desk 1"

[[session]]
day = 2017-12-04
starts = "09:30"
ends = 10:45:00
title = "Opening"
room = "Hall A"
"""

TRAINING = """
[training]
of = "ffeeddccbbaa99887766554433221100"
clock = 2017-12-04T08:07:00
"""


def sentences(text: str) -> list[str]:
    """What is told of a text that is no event."""
    with pytest.raises(EventFileError) as caught:
        read_event_text(text, file="event.toml")
    problems = caught.value.facts["problems"]
    assert isinstance(problems, tuple)
    for line, sentence in problems:
        assert sentence.startswith(f"Line {line}")
    return [sentence for _, sentence in problems]


def changed(before: str, after: str) -> str:
    assert before in GOOD
    return GOOD.replace(before, after, 1)


def test_a_good_file_becomes_an_event() -> None:
    event = read_event_text(GOOD, file="event.toml")
    vienna = ZoneInfo("Europe/Vienna")
    assert event.zone == vienna
    assert event.windows[0].opens == datetime(2017, 12, 1, 13, tzinfo=vienna)
    assert event.windows[0].daily == (DailyHours(time(8), time(20)),)
    assert event.registration_centre.name == "The Hotel"
    assert event.sites[0].kind is SiteKind.REGISTRATION_CENTRE
    assert event.channels[0].authority is Authority.PROTOCOL
    assert event.channels[0].deadline == date(2017, 11, 27)
    assert event.eligible_bases == {Basis.ECOSOC}
    assert event.policies == Policies(proxy=ProxyPolicy.NONE)
    assert event.sessions[0].starts == time(9, 30)
    assert event.training is None
    assert event.code_prefix == "TEST17"


def test_a_word_for_women_stands_beside_the_word_for_everybody_else() -> None:
    delegate = read_event_text(GOOD, file="event.toml").category("delegate")
    assert delegate.named("es", "F") == "Delegada"
    assert delegate.named("es", "M") == "Delegado"
    assert delegate.named("es") == "Delegado"
    assert delegate.named("fr", "F") == "Delegate"


def test_a_training_event_sets_its_clock_and_marks_its_badges() -> None:
    event = read_event_text(GOOD + TRAINING, file="event.toml")
    assert event.training == Training(datetime(2017, 12, 4, 8, 7, tzinfo=ZoneInfo("Europe/Vienna")))
    assert event.code_prefix == "TRAINING"


def test_a_training_event_may_keep_the_real_time() -> None:
    event = read_event_text(GOOD + TRAINING.replace("clock = 2017-12-04T08:07:00", ""), file="event.toml")
    assert event.training == Training(None)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('code = "TEST17"\n', "", "Line 1: code is missing here. Add a line that begins with “code =”."),
        ('name = "The Hotel"\n', "", "Line 18: name is missing here. Add a line that begins with “name =”."),
        ('name = "The Hotel"', 'name = " "', "Line 20: name is empty. Write a text between the quotes."),
        ("short_name", "shortname", "Line 4: shortname is not known here. Write short_name if you mean that"),
        ("floor =", "colour_of_carpet = 1\nfloor =", "Line 25: colour_of_carpet is not known here. Remove it, or use"),
        ('place = "Vienna, Austria"', "place = 7", "Line 7: place is not a text. Write it in quotes"),
        ('languages = ["en", "es"]', 'languages = "en"', "Line 11: languages is not a list of texts."),
        ('languages = ["en", "es"]', 'languages = ["English"]', "Line 11: languages is a list of two-letter codes."),
        ("minimum_age = 18", 'minimum_age = "18"', "Line 58: minimum_age is not a whole number."),
        ("minimum_age = 18", "minimum_age = true", "Line 58: minimum_age is not a whole number."),
        ("minimum_age = 18", "minimum_age = 180", "Line 58: 180 is no minimum age. Write a number from 0 to 99."),
        ("starts = 2017-12-04", 'starts = "4 Dec"', "Line 9: starts is not a date. Write it as year-month-day"),
        ("deadline = 2017-11-27", "deadline = 2017-11-27T12:00:00", "Line 36: deadline is not a date."),
        ("deadline = 2017-11-27", "deadline = 2018-11-27", "Line 36: the deadline is after the last day"),
        ("ends = 10:45:00", 'ends = "quarter to"', "Line 82: ends is not a time of day. Write for example"),
        ("ends = 10:45:00", "ends = 10:45", "Line 82: the time has no seconds. Add them, for example 09:30:00."),
        ("opens = 2017-12-01T13:00:00", "opens = 2017-12-01T13:00", "Line 14: the time has no seconds."),
        ("ends = 10:45:00", "ends = 09:00:00", "Line 82: the session ends before it starts. Write a later time."),
        ("opens = 2017-12-01T13:00:00", "opens = 2017-12-01T13:00:00Z", "Line 14: opens is not a local date and time."),
        ("opens = 2017-12-01T13:00:00", 'opens = "2017-12-01"', "Line 14: opens is not a local date and time."),
        ("closes = 2017-12-05T15", "closes = 2017-11-05T15", "Line 15: closes is before opens. Write a later time."),
        ("closes = 2017-12-05T15", "closes = 2017-12-01T13", "Line 15: the window closes when it opens."),
        ("closes = 2017-12-05T15", "closes = 2018-12-05T15", "Line 15: the window closes after the last day"),
        ("opens = 2017-12-01T13", "opens = 2017-10-01T13", "Line 14: the window opens more than 31 days before"),
        ("closes = 20:00:00", "closes = 08:00:00", "Line 16: these hours close when they open."),
        ("closes = 20:00:00", "shuts = 20:00:00", "Line 16: closes is missing here."),
        ("Europe/Vienna", "Europe/Viena", "Line 8: there is no time zone “Europe/Viena”. Write “Europe/Vienna”."),
        ("Europe/Vienna", "Europe", "Line 8: there is no time zone “Europe”."),
        ("Europe/Vienna", "../secret", "Line 8: there is no time zone “../secret”."),
        ("ends = 2017-12-06", "ends = 2017-12-03", "Line 10: ends is before starts. Write a later date."),
        ("ends = 2017-12-06", "ends = 2018-12-06", "Line 10: the meeting would last 367 days. Correct starts or ends."),
        ("day = 2017-12-04", "day = 2017-12-14", "Line 80: the session is not on a day of the meeting. Correct day."),
        ('room = "Hall A"', 'room = "Hal A"', "Line 84: there is no room “Hal A”. Write “Hall A”, or add the room."),
        ('letter = "M"', 'letter = "D"', "Line 49: “D” is used on line 41 already. Write another letter."),
        ('letter = "M"', 'letter = "m"', "Line 49: “m” is not one letter. Write one letter A-Z."),
        ('key = "media"', 'key = "delegate"', "Line 48: “delegate” is used on line 40 already. Write another key."),
        ('key = "desk"', 'key = "supervisor"', "Line 76: “supervisor” is used on line 66 already."),
        ('key = "desk"', 'key = "desks"', "Line 61: no place has the key “desk”. Add a part [[place_to_go]]"),
        ("#0F6B6B", "teal", "Line 52: “teal” is not a colour. Write # and six digits"),
        ("#0F6B6B", "#FFCC00", "Line 52: white letters cannot be read on #FFCC00 (contrast 1.5, at least 4.5"),
        ('es_f = "Delegada"', 'spanish = "Delegada"', "Line 43: “spanish” is no language. Write two letters"),
        ('zones = ["P"]', 'zones = ["Q"]', "Line 45: there is no access zone “Q”. Write “P”, or add the zone."),
        ('zone = "P"', 'zone = "X"', "Line 26: there is no access zone “X”. Write “P”, or add the zone."),
        ("[[window]]", "[window]", "Line 13: window is not a list of parts. Begin each with a line [[window]]."),
        ("zones = []", "zones = []\ndesks = [0]", "Line 54: desks are counted from 1. Write numbers from 1."),
        ("zones = []", 'zones = []\ndesks = ["1"]', "Line 54: desks is not a list of whole numbers."),
        ('["delegate", "media"]', '["delegate", "mdeia"]', "Line 37: there is no category “mdeia”. Write “media”, or"),
        ('authority = "protocol"', 'authority = "protocoll"', "Line 35: “protocoll” is not known for authority. Write"),
        ('["ecosoc"]', '["ecosok"]', "Line 56: “ecosok” is not known for eligible_bases. Write “ecosoc”."),
        ('["passport"]', '["pasport"]', "Line 57: “pasport” is not known for accepted_documents. Write “passport”."),
        ('["passport"]', "[]", "Line 57: no document is accepted."),
        ('proxy = "none"', 'photo = "always"', "Line 59: “always” is not known for photo. Write “required”, "),
        ('"registration_centre"', '"venue"', "Line 18: no site is the registration centre. Write kind ="),
        ('code = "TEST17"', 'code = "Test"', "Line 2: the code “Test” is not 2 to 8 letters A-Z and digits."),
        (
            'code = "TEST17"',
            'code = "TRAINING"',
            "Line 2: the codes TRAINING and STAFF are kept for training badges and staff cards.",
        ),
        ("00112233445566778899aabbccddeeff", "123", "Line 1: id is not 32 digits of 0-9 and a-f."),
        ('badge_lines = ["A meeting", "to test"]', "badge_lines = []", "Line 5: the badge has room for one to three"),
        ("languages =", "clock = 2017-12-04T08:07:00\nlanguages =", "Line 11: only a training event may set"),
        ("languages =", "training = true\nlanguages =", "Line 11: training is not a part of its own. Begin it with"),
        ("languages =", 'languages = ["en"]\nlanguages =', "Line 12: this line cannot be read: cannot overwrite"),
        ('code = "TEST17"', "code = TEST17", "Line 2: this line cannot be read: invalid value."),
        ('title = "Opening"', 'title = "Opening', "Line 83: this line cannot be read: illegal character"),
        ('room = "Hall A"\n', 'room = """Hall A\n', "Line 84: this line cannot be read: "),
        ("deadline = 2017-11-27", "deadline = 2017-02-30", "Line 36: this line cannot be read: invalid date"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_its_mend(before: str, after: str, told: str) -> None:
    found = sentences(changed(before, after))
    assert any(sentence.startswith(told) for sentence in found), found


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("[[window]]\nopens = 2017-12-01T13:00:00\ncloses = 2017-12-05T15:00:00\n", "there is no pick-up window."),
        ("[policies]\n", "the part [policies] is missing."),
    ],
)
def test_a_missing_part_is_told(part: str, told: str) -> None:
    assert any(told in sentence for sentence in sentences(changed(part, "")))


def test_a_training_event_that_keeps_the_id_of_the_live_event_is_refused() -> None:
    same = GOOD.replace("00112233445566778899aabbccddeeff", "ffeeddccbbaa99887766554433221100")
    assert sentences(same + TRAINING)[0].startswith("Line 1: a training event needs an id of its own.")


def test_a_training_event_names_the_live_event() -> None:
    assert "of is missing here" in sentences(GOOD + "[training]\n")[0]


def test_a_second_registration_centre_is_refused() -> None:
    second = '\n[[site]]\nkind = "registration_centre"\nname = "Other"\naddress = "Ring 2"\n'
    assert sentences(GOOD + second) == [
        "Line 87: the site of line 18 is the registration centre already. Keep one of them."
    ]


def test_a_category_that_no_window_serves_is_told() -> None:
    only_media = changed("daily = [{", 'categories = ["media"]\ndaily = [{')
    assert sentences(only_media) == ["Line 40: the category “delegate” has no pick-up window. Add it to a window."]


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2018-03-25T02:30:00", "25 Mar 2018 02:30 does not exist in this time zone, clocks go forward then."),
        ("2017-10-29T02:30:00", "29 Oct 2017 02:30 comes twice in this time zone, clocks go back then."),
    ],
)
def test_a_time_that_the_clock_skips_or_shows_twice_is_told(moment: str, told: str) -> None:
    found = sentences(GOOD + TRAINING.replace("2017-12-04T08:07:00", moment))
    assert [told in sentence for sentence in found] == [True]


def test_several_mistakes_are_told_together_in_the_order_of_the_file() -> None:
    wrong = (
        GOOD.replace('code = "TEST17"', 'code = "x"')
        .replace("#0F6B6B", "teal")
        .replace("closes = 2017-12-05", "closes = 2017-11-05")
    )
    with pytest.raises(EventFileError) as caught:
        read_event_text(wrong, file="event.toml")
    facts = caught.value.facts
    assert [line for line, _ in facts["problems"]] == [2, 15, 52]  # type: ignore[attr-defined]
    assert facts["line"] == 2
    assert facts["key"] == "code"
    assert facts["file"] == "event.toml"
    said = say(ERRORS, caught.value.code, facts)
    assert "event.toml" in said
    assert "Line 15: closes is before opens. Write a later time." in said


def test_a_wrong_value_is_not_held_against_its_neighbours() -> None:
    assert len(sentences(changed("starts = 2017-12-04", "starts = 4"))) == 1
    assert len(sentences(changed("opens = 2017-12-01T13:00:00", "opens = 1"))) == 1


def test_every_detail_can_be_said_again_from_its_code_and_facts() -> None:
    with pytest.raises(EventFileError) as caught:
        read_event_text("name = 1\nnonsense = 2\n", file="event.toml")
    facts = caught.value.facts
    said = [(detail.line, say(EVENT_FILE, detail.code, detail.facts)) for detail in facts["details"]]  # type: ignore[attr-defined]
    assert tuple(said) == facts["problems"]
    assert len(said) > 10


def test_every_sentence_names_the_line_and_ends_as_a_sentence() -> None:
    for code, words in EVENT_FILE.items():
        assert words.startswith("Line {line}: "), code
        assert words.endswith("."), code


def test_an_empty_file_is_told_what_is_missing() -> None:
    assert any("time_zone is missing here" in sentence for sentence in sentences(""))


def test_a_long_wrong_value_is_quoted_in_part() -> None:
    found = sentences(changed('code = "TEST17"', f'code = "{"x" * 5000}"'))
    assert max(map(len, found)) < 200


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "9" * 10_000, "a = \x00", "\ufeff\ufeff", "[" * 50])
def test_what_is_no_toml_at_all_gets_a_sentence(text: str) -> None:
    assert sentences(text)


def test_a_file_is_read_with_or_without_byte_order_mark_and_with_either_line_end(tmp_path: Path) -> None:
    expected = read_event_text(GOOD, file="event.toml")
    file = tmp_path / "event.toml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_event(file) == expected


def test_a_file_that_is_not_utf8_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "event.toml"
    file.write_bytes(GOOD.replace("to test", "à tester").encode("latin-1"))
    with pytest.raises(EventFileError) as caught:
        read_event(file)
    assert caught.value.facts["problems"] == (
        (3, "Line 3: there is a letter that is not UTF-8. Save the file as UTF-8."),
    )


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.toml", tmp_path):
        with pytest.raises(EventFileError) as caught:
            read_event(path)
        assert str(path) in say(ERRORS, caught.value.code, caught.value.facts)


def test_a_huge_file_is_no_event_file(tmp_path: Path) -> None:
    file = tmp_path / "film.toml"
    file.write_bytes(b"#" * (LARGEST + 1))
    with pytest.raises(EventFileError) as caught:
        read_event(file)
    assert caught.value.code == "event_file_too_large"


def test_the_documents_an_event_may_accept_are_those_the_desk_knows() -> None:
    assert set(DOCUMENTS) == {str(kind) for kind in DocumentKind}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#FFFFFF") == pytest.approx(1)
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    "value", ["", "7", "[]", "{}", "true", '"x"', "2017-12-04", "[{ a = 1 }, 2]", "2017-12-04T08:00:00"]
)
def test_a_wrong_value_in_any_line_never_breaks_the_reading(value: str) -> None:
    whole = (GOOD + TRAINING).split("\n")
    for number, line in enumerate(whole):
        wrong = f"{line.partition('=')[0]}= {value}" if "=" in line and value else ""
        text = "\n".join([*whole[:number], wrong, *whole[number + 1 :]])
        with suppress(EventFileError):
            read_event_text(text, file="event.toml")
