"""Every code of the core has its sentence, and every sentence gets all it asks for."""

import string
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.desk.answers import Came, PrintEnd, Standing
from regdesk.errors import PrinterError
from regdesk.printing.printer import Trouble
from regdesk.sentences import REFERRAL, REFUSALS, RefusalWords
from tests.make import a_person, an_event, local
from ui.wording import Wording, filled, isolated, masked

FACTS = {
    "printer": "Badges 2",
    "opens": local(1, 13), "opened": local(1, 13), "closed": local(5, 15), "when": local(3, 16, 22),
    "left": timedelta(hours=2, minutes=10), "ago": timedelta(minutes=12), "number": 918, "desk": 1, "age": 15,
    "decided": date(2017, 11, 24), "submitted": date(2017, 11, 21), "organisation": "Migrant Voices Network",
    "category": "media", "differs": "Given name is different.", "collector": "Tomás HUENCHUMÁN LIRA",
    "delegation": "Chile", "names": "Valentina ARAYA PIZARRO",
}  # fmt: skip


@pytest.fixture
def wording(qtbot: QtBot) -> Wording:
    return Wording("en", an_event())


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize(
    ("collector", "expected"),
    [("Valentina ARAYA PIZARRO", "Please ask Valentina ARAYA PIZARRO for it."), ("", "Please ask your delegation")],
)
def test_who_took_a_badge_for_another_is_named_where_somebody_knows(
    wording: Wording, collector: str, expected: str
) -> None:
    facts = {**FACTS, "collection": "c" * 32, "collector": collector}
    told = wording.refusal(Refusal(Reason.ALREADY_COLLECTED, Decides.SUPERVISOR, "supervisor", facts))
    assert told.line == "Do not print another. A colleague took it, with all badges of the delegation."
    assert expected in told.say_en


def test_a_doubt_says_what_is_wrong_and_never_to_press_enter(wording: Wording) -> None:
    """Enter would say that the badge came out."""
    badge = Badge("A1", 918, BadgeState.UNKNOWN, "3" * 32, local(4, 8), "a1", "tray", local(4, 8), "Lucía")
    for reason in ("not_taken_back", "connection_lost", "lost_job", "not_confirmed", "page_came_out", "sent", ""):
        for troubles in ((), *((trouble,) for trouble in Trouble)):
            said = wording.doubt(PrintEnd("p1", badge, Came.ASK, reason, troubles))
            assert "Enter" not in said
            assert "ook" in said, "the clerk looks at the printer"
    assert wording.doubt(PrintEnd("p1", badge, Came.ASK, "not_taken_back", (Trouble.JAM,))).startswith("Paper jam. ")


def test_every_reason_has_its_words() -> None:
    assert set(REFUSALS) == {reason.value for reason in Reason}


@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_is_worded_with_its_facts(wording: Wording, reason: Reason) -> None:
    told = wording.refusal(Refusal(reason, Decides.SUPERVISOR, "supervisor", FACTS), searched="okaf")
    words = (told.headline, told.line, told.say_en, told.say_es)
    assert all(words)
    assert not any("{" in text for text in words)


@pytest.mark.parametrize("reason", [Reason.NOT_ACCREDITED, Reason.NOT_ACCREDITED_YET, Reason.IDENTITY_DIFFERS])
def test_a_refusal_without_its_date_has_a_line_that_needs_none(wording: Wording, reason: Reason) -> None:
    told = wording.refusal(
        Refusal(reason, Decides.ACCREDITATION, "accreditation", {"decided": None, "submitted": None})
    )
    assert told.line == REFUSALS[reason].bare


def test_what_is_printed_on_slips_asks_for_nothing_that_only_some_facts_give() -> None:
    for words in (*REFUSALS.values(), REFERRAL):
        for text in (words.slip_why, words.slip_es):
            assert not any(name.endswith(("_day", "_time")) for name in placeholders(text)), text


def test_a_hold_says_nothing_of_its_reason() -> None:
    words = REFUSALS[Reason.SEE_SUPERVISOR]
    said = " ".join(str(getattr(words, field.name)) for field in fields(RefusalWords)).lower()
    assert not any(word in said for word in ("hold", "withdrawn", "security", "reason"))


def test_the_category_of_another_desk_is_named_in_each_language(wording: Wording) -> None:
    told = wording.refusal(Refusal(Reason.WRONG_DESK, Decides.CLERK, "desk", {"category": "media", "desk": 1}))
    assert plain(told.headline) == "Media badges are at Desk 1"
    assert told.say_es == "«Su credencial está en el mostrador 1.»"


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_of_a_printer_says_what_to_do(wording: Wording, trouble: Trouble) -> None:
    told = wording.trouble(trouble)
    assert told.bold
    assert "press Enter" in told.rest


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_has_icon_word_and_tone(wording: Wording, standing: Standing) -> None:
    chip = wording.standing(standing, Visit("a" * 32))
    assert all((chip.icon, chip.text, chip.tone))


def test_an_error_of_the_world_is_a_sentence(wording: Wording) -> None:
    said = wording.error(PrinterError("printer_off", printer="Zebra"))
    assert plain(said).startswith("The printer does not answer: Zebra.")


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (local(4, 8, 7), "Today 08:07"),
        (local(3, 16, 22), "Yesterday, Sun 3 Dec, 16:22"),
        (local(1, 13), "Fri 1 Dec 13:00"),
    ],
)
def test_times_close_by_are_named_by_their_day(wording: Wording, at: object, said: str) -> None:
    assert wording.near(at, local(4, 9)) == said  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "shown"), [("A07731238", "A0773•••8"), ("12345", "•••••"), ("", ""), ("AB123456", "AB12•••6")]
)
def test_a_number_in_a_list_is_masked(number: str, shown: str) -> None:
    assert masked(number) == shown


def test_a_long_number_hides_a_third_of_itself() -> None:
    shown = masked("600001795015")
    assert shown == "6000017••••5"


def test_values_stand_in_isolates_and_a_missing_fact_gives_nothing() -> None:
    assert filled("Badge {number}", {"number": "00918"}) == f"Badge {isolated('00918')}"
    assert filled("Badge {number}", {}) is None


def test_a_line_of_a_list_leaves_out_what_is_not_known(wording: Wording) -> None:
    nobody_knows = replace(a_person(), function="", born=None)
    assert wording.row_line(nobody_knows) == ""
    assert plain(wording.row_line(a_person())) == "Counsellor · born 1984"
