"""A passport held against a registration: every line, every verdict, the words for each reason."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk import resources
from regdesk.event.event import ExpiredDocuments, Policies
from regdesk.identity import compare as comparing
from regdesk.identity.compare import UNUSABLE, Check, Field, Finding, Result, Verdict, by_eye, compare, same_number
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.identity.mrz import document_of, parse
from regdesk.people.participant import Participant
from regdesk.people.states import read_states
from regdesk.sentences import FINDINGS, say
from tests.make import a_person, an_event

STATES = read_states(resources.text("states.csv"))
MONDAY = date(2017, 12, 4)
EVENT = an_event()


def a_document(**changes: Any) -> Document:
    """The passport of `a_person`, good until 2021."""
    return replace(
        Document(
            kind=DocumentKind.PASSPORT,
            source=Source.SCANNED,
            issuer="SEN",
            family="NDIAYE SARR",
            given="AISSATOU",
            number="A01284417",
            nationality="SEN",
            born=PartialDate(1984, 3, 14),
            sex="F",
            expires=PartialDate(2021, 9, 9),
        ),
        **changes,
    )


def the_person(**changes: Any) -> Participant:
    told = {"family": "Ndiaye-Sarr", "given": "Aïssatou", "born": date(1984, 3, 14), "nationality": "SEN"}
    return a_person(**{**told, "document_number": "A01284417", "document_expires": None, **changes})


def check(person: Participant | None = None, document: Document | None = None, **event: Any) -> Check:
    return compare(person or the_person(), document or a_document(), on=MONDAY, event=an_event(**event), states=STATES)


def line(check: Check, field: Field) -> Finding:
    return next(finding for finding in check.findings if finding.field is field)


def told(check: Check, field: Field) -> tuple[Result, str]:
    finding = line(check, field)
    return finding.result, finding.reason


def sentence(finding: Finding) -> str:
    return say(FINDINGS, finding.reason, finding.facts)


def test_the_lines_stand_in_the_order_of_the_table() -> None:
    fields = tuple(Field)
    assert tuple(finding.field for finding in check().findings) == fields
    assert tuple(finding.field for finding in by_eye(the_person(), STATES, EVENT)) == fields[:6]
    assert fields == ("family", "given", "born", "nationality", "number", "expires", "sex")


def test_a_passport_that_agrees_is_all_same() -> None:
    found = check()
    assert found.verdict is Verdict.ALL_SAME
    assert found.looks == found.stops == ()
    assert [sentence(finding) for finding in found.findings] == [
        "**Same name.** Passport lines have no hyphens.",
        "**Same name.** Passport lines have no accents.",
        "Same",
        "Same",
        "Same",
        "Not expired",
        "Same",
    ]


def test_the_renewed_passport_of_the_picture_is_one_thing_to_look_at() -> None:
    found = check(document=a_document(number="A01930582"))
    number = line(found, Field.NUMBER)
    assert found.verdict is Verdict.LOOK
    assert found.looks == (number,)
    assert (number.registration, number.document) == ("A01284417", "A01930582")
    assert number.marks_registration == number.marks_document == ((3, 9),)
    assert sentence(number) == (
        "**Different passport.** Often it was renewed. If the face and date of birth are right, continue."
    )


def test_the_other_persons_passport_of_the_picture_stops() -> None:
    person = the_person(
        family="Wiśniewski", given="Mateusz", born=date(1981, 3, 14), nationality="POL", document_number="EH4471906"
    )
    passport = a_document(
        family="WISNIEWSKI", given="MAREK", born=PartialDate(1976, 7, 2), nationality="POL", number="EK2085513"
    )
    found = check(person, passport)
    assert found.verdict is Verdict.STOP
    assert [sentence(finding) for finding in found.findings[:5]] == [
        "**Same name.** Passport lines have no accents.",
        "**Different name**",
        "**Different day, month and year**",
        "Same",
        "**Different passport**",
    ]
    assert [finding.field for finding in found.stops] == [Field.GIVEN, Field.BORN, Field.NUMBER]
    number = line(found, Field.NUMBER)
    assert number.marks_registration == number.marks_document == ((0, 9),)


def test_without_a_document_the_registration_is_shown_and_nothing_is_decided() -> None:
    found = compare(the_person(), None, on=MONDAY, event=EVENT, states=STATES)
    assert found.verdict is Verdict.NO_DOCUMENT
    assert found.looks == found.stops == ()
    shown = [finding.registration for finding in found.findings]
    assert shown == ["NDIAYE-SARR", "Aïssatou", "1984-03-14", "Senegal", "A01284417", "—"]
    assert {finding.document for finding in found.findings} == {"—"}


def test_by_eye_every_line_has_to_be_looked_at() -> None:
    lines = by_eye(the_person(nationality=""), STATES, EVENT)
    assert {finding.result for finding in lines} == {Result.LOOK}
    reasons = [finding.reason for finding in lines]
    assert reasons == ["by_eye", "by_eye", "by_eye", "by_eye_unregistered", "by_eye", "by_eye_expires"]
    assert lines[2].registration_date == PartialDate(1984, 3, 14)


# ── date of birth ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("born", "reason", "words"),
    [
        ((1984, 3, 25), "born_day", "**Different day**"),
        ((1984, 12, 14), "born_month", "**Different month**"),
        ((1975, 3, 14), "born_year", "**Different year**"),
        ((1984, 5, 15), "born_day_month", "**Different day and month**"),
        ((1985, 3, 15), "born_day_year", "**Different day and year**"),
        ((1985, 4, 14), "born_month_year", "**Different month and year**"),
        ((1985, 4, 15), "born_day_month_year", "**Different day, month and year**"),
        ((1985, 2, 3), "born_day_month_year", "**Different day, month and year**"),
        ((1983, None, None), "born_year", "**Different year**"),
        ((1984, 4, None), "born_month", "**Different month**"),
    ],
)
def test_another_date_of_birth_in_another_passport_stops_and_says_which_part_differs(
    born: tuple[int, int | None, int | None], reason: str, words: str
) -> None:
    """Practice X4: the date of birth differs, even if the name is equal: do not print."""
    found = check(document=a_document(born=PartialDate(*born), number="B7"))
    assert told(found, Field.BORN) == (Result.STOP, reason)
    assert sentence(line(found, Field.BORN)) == words
    assert found.verdict is Verdict.STOP


def test_day_and_month_exchanged_is_looked_at_and_says_so() -> None:
    """The table of identity decides where the picture of the screen is stricter."""
    found = check(the_person(born=date(1984, 3, 4)), a_document(born=PartialDate(1984, 4, 3), number="B7"))
    assert sentence(line(found, Field.BORN)) == (
        "**Different day and month.** They look swapped. If the rest is right, continue."
    )
    assert found.verdict is Verdict.LOOK


@pytest.mark.parametrize(
    ("born", "reason", "text"),
    [((1984, None, None), "born_year_only", "1984"), ((1984, 3, None), "born_month_only", "1984-03")],
)
def test_a_date_that_is_known_in_part_agrees_as_far_as_it_goes(
    born: tuple[int, int | None, int | None], reason: str, text: str
) -> None:
    found = check(document=a_document(born=PartialDate(*born)))
    assert told(found, Field.BORN) == (Result.WRITTEN, reason)
    assert line(found, Field.BORN).document == text
    assert found.verdict is Verdict.ALL_SAME


def test_a_century_that_two_digits_leave_open_is_shown_as_registered_and_looked_at() -> None:
    found = check(the_person(born=date(1917, 3, 14)), a_document(born=PartialDate(2017, 3, 14)))
    assert told(found, Field.BORN) == (Result.LOOK, "born_century")
    assert line(found, Field.BORN).document_date == PartialDate(1917, 3, 14)


def test_a_leap_day_is_never_moved_into_a_year_without_one() -> None:
    found = check(the_person(born=date(1900, 3, 1)), a_document(born=PartialDate(2000, 2, 29), number="B7"))
    assert told(found, Field.BORN)[0] is Result.STOP
    assert line(found, Field.BORN).document_date == PartialDate(2000, 2, 29)


def test_a_document_without_a_date_of_birth_has_to_be_looked_at() -> None:
    assert told(check(document=a_document(born=None)), Field.BORN) == (Result.LOOK, "not_in_document")


# ── what the registration does not say ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("missing", [{"born": None}, {"document_number": ""}])
def test_what_the_registration_does_not_say_is_a_dash_and_not_counted_against(missing: dict[str, Any]) -> None:
    found = check(the_person(nationality="", document_expires=None, sex="", **missing))
    assert found.verdict is Verdict.ALL_SAME
    for field in (Field.NATIONALITY, Field.BORN if "born" in missing else Field.NUMBER):
        assert line(found, field).registration == "—"
        assert told(found, field) == (Result.WRITTEN, "not_registered")


def test_where_only_the_name_can_be_compared_the_clerk_looks() -> None:
    """Practice X5: people share a name; it alone says nothing."""
    found = check(the_person(born=None, document_number=""))
    assert told(found, Field.BORN) == (Result.LOOK, "only_the_name")
    assert found.verdict is Verdict.LOOK


def test_a_registration_without_a_family_name_is_never_simply_the_same_as_one_with() -> None:
    found = check(the_person(given="Aïssatou", family=""))
    assert told(found, Field.FAMILY) == (Result.LOOK, "family_missing_in_registration")


# ── nationality ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("registered", "read", "result", "reason"),
    [
        ("DEU", "D", Result.SAME, "same"),
        ("GBR", "GBN", Result.SAME, "same"),
        ("ROU", "ROM", Result.SAME, "same"),
        ("SEN", "FRA", Result.LOOK, "other_nationality"),
        ("SEN", "XXB", Result.LOOK, "no_nationality"),
        ("SEN", "UNO", Result.LOOK, "no_nationality"),
        ("SEN", "", Result.LOOK, "no_nationality"),
    ],
)
def test_nationalities_are_compared_by_what_their_codes_mean(
    registered: str, read: str, result: Result, reason: str
) -> None:
    found = check(the_person(nationality=registered), a_document(nationality=read))
    assert told(found, Field.NATIONALITY) == (result, reason)


def test_states_are_named_as_the_un_named_them_on_the_day() -> None:
    found = check(the_person(nationality="MKD"), a_document(nationality="TUR"))
    nationality = line(found, Field.NATIONALITY)
    assert nationality.registration == "The former Yugoslav Republic of Macedonia"
    assert nationality.document == "Turkey"


# ── number ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("registered", "read", "reason", "marks"),
    [
        ("a 0128-4417", "A01284417", "same", ()),
        ("AO1284417", "A01284417", "number_alike", ((1, 2),)),
        ("D23145890734", "D23145890", "number_in_part", ((9, 12),)),
        ("A01284418", "A01284417", "other_number", ((8, 9),)),
        ("A11284418", "A01284417", "other_number", ((1, 2), (8, 9))),
    ],
)
def test_numbers_differ_only_where_they_are_marked(
    registered: str, read: str, reason: str, marks: tuple[tuple[int, int], ...]
) -> None:
    number = line(check(the_person(document_number=registered), a_document(number=read)), Field.NUMBER)
    assert number.reason == reason
    assert number.result is (Result.SAME if reason == "same" else Result.LOOK)
    assert number.marks_registration == marks


def test_two_empty_numbers_are_not_one_number() -> None:
    assert not same_number("", " ")
    assert same_number("d 231-45890", "D23145890")


@given(st.text(max_size=12), st.text(max_size=12))
def test_marks_never_leave_their_number(first: str, second: str) -> None:
    mine, theirs = comparing.differing_signs(first, second)
    assert all(0 <= start < end <= len(first) for start, end in mine)
    assert all(0 <= start < end <= len(second) for start, end in theirs)


# ── expiry and kinds of document ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("expires", "policy", "result", "words"),
    [
        (PartialDate(2017, 12, 7), "supervisor", Result.SAME, "Not expired"),
        (
            PartialDate(2017, 12, 6),
            "supervisor",
            Result.LOOK,
            "**Passport expires during the meeting.** It is good today. If the rest is right, continue.",
        ),
        (PartialDate(2017, 12, None), "supervisor", Result.SAME, "Not expired"),
        (PartialDate(2018, None, None), "supervisor", Result.SAME, "Not expired"),
        (
            PartialDate(2017, 12, 4),
            "supervisor",
            Result.LOOK,
            "**Passport expires during the meeting.** It is good today. If the rest is right, continue.",
        ),
        (
            PartialDate(2017, 12, 3),
            "refuse",
            Result.STOP,
            "**Passport expired yesterday.** Ask for another document.",
        ),
        (
            PartialDate(2017, 12, 1),
            "supervisor",
            Result.STOP,
            "**Passport expired 3 days ago.** Ask for another document. None? Press F4.",
        ),
        (
            PartialDate(2017, 11, None),
            "refuse",
            Result.STOP,
            "**Passport expired 4 days ago.** Ask for another document.",
        ),
        (
            None,
            "refuse",
            Result.LOOK,
            "**No date of expiry in the passport line.** Look for it in the document. If it is not past, continue.",
        ),
    ],
)
def test_a_document_is_good_to_its_last_day(
    expires: PartialDate | None, policy: str, result: Result, words: str
) -> None:
    policies = Policies(expired_documents=ExpiredDocuments(policy))
    found = line(check(document=a_document(expires=expires), policies=policies), Field.EXPIRES)
    assert found.result is result
    assert sentence(found) == words


def test_an_older_expiry_on_the_registration_does_not_count() -> None:
    found = check(the_person(document_expires=date(2016, 1, 1)))
    assert told(found, Field.EXPIRES) == (Result.SAME, "not_expired")
    assert line(found, Field.EXPIRES).registration == "2016-01-01"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"kind": DocumentKind.VISA}, "visa"),
        ({"kind": DocumentKind.CREW}, "document_not_accepted"),
        ({"kind": DocumentKind.OTHER}, "document_not_accepted"),
        ({"issuer": "UTO"}, "specimen"),
    ],
)
def test_a_document_that_proves_nothing_stops_whatever_it_says(changes: dict[str, Any], reason: str) -> None:
    found = check(document=a_document(**changes))
    assert found.verdict is Verdict.STOP
    assert [finding.reason for finding in found.stops] == [reason]
    assert reason in UNUSABLE


def test_the_event_says_which_documents_it_accepts() -> None:
    card = a_document(kind=DocumentKind.ID_CARD)
    assert check(document=card).verdict is Verdict.ALL_SAME
    assert check(document=card, accepted_documents=frozenset({"passport"})).verdict is Verdict.STOP


# ── names across both lines ──────────────────────────────────────────────────────────────────────────────────────────

TYPICAL = [
    ("Juan José", "Gómez Camacho", "GOMEZ<CAMACHO<<JUAN<JOSE", "same"),
    ("Jürg", "Lauber", "LAUBER<<JUERG", "same"),
    ("Jürg", "Lauber", "LAUBER<<JURG", "same"),
    ("František", "Ružička", "RUZICKA<<FRANTISEK", "same"),
    ("Enrique", "Peña Nieto", "PENA<NIETO<<ENRIQUE", "same"),
    ("Enrique", "Peña Nieto", "PENXXA<NIETO<<ENRIQUE", "same"),
    ("Luis", "Videgaray", "VIDEGARAY<CASO<<LUIS", "look"),
    ("Enya", "O'Connor", "OCONNOR<<ENYA<SIOBHAN", "look"),
    ("Minh Khai", "Nguyễn Thị", "NGUYEN<<THI<MINH<KHAI", "look"),
    ("Chayapa Dejthamrong Krasuang", "Nilavadhanananda", "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "same"),
    ("", "Suhartini", "SUHARTINI<<", "same"),
    ("Suhartini", "", "SUHARTINI<<", "same"),
    ("Maria", "Perez", "PEREZ<GARCIA<<MARIA<DEL<CARMEN", "look"),
    ("Anna", "Eriksson-Berg", "ERIKSSON<<ANNA<MARIA", "look"),
    ("Anna", "Eriksson", "LINDQVIST<<ANNA", "stop"),
    ("Muhammad", "Al-Basri", "ALBASRI<<MOHAMMED", "same"),
]


@pytest.mark.parametrize(("given_names", "family", "names", "expected"), TYPICAL)
def test_typical_names_of_a_meeting(given_names: str, family: str, names: str, expected: str) -> None:
    numbers = "A012844173SEN8403149F2109092<<<<<<<<<<<<<<<2"
    document = document_of(parse(f"P<SEN{names:<<39}\n{numbers}"), Source.SCANNED, on=MONDAY)
    found = check(the_person(family=family, given=given_names, document_number="X1", born=date(1984, 3, 14)), document)
    results = {finding.result for finding in found.findings[:2]}
    worst = max(results, key=list(Result).index)
    assert worst in {"same": (Result.SAME, Result.WRITTEN), "look": (Result.LOOK,), "stop": (Result.STOP,)}[expected]


def test_names_in_other_fields_are_looked_at_unless_birth_and_number_agree() -> None:
    document = a_document(family="HUSSEIN", given="ALI")
    person = the_person(family="Ali", given="Hussein")
    assert told(check(person, document), Field.FAMILY) == (Result.WRITTEN, "other_order")
    assert sentence(line(check(person, document), Field.FAMILY)) == "**Same names** in another order."
    renewed = check(person, replace(document, number="B7"))
    assert told(renewed, Field.FAMILY) == (Result.LOOK, "other_order")


@pytest.mark.parametrize("name", ["Aïssatou Ndiaye-Sarr", "Ndiaye-Sarr Aïssatou"])
def test_a_name_in_one_field_may_be_written_in_either_order(name: str) -> None:
    found = check(the_person(family=name, given="", family_known=False, document_number=""))
    assert found.verdict is Verdict.ALL_SAME


def test_a_missing_given_name_is_said_of_the_side_that_lacks_it() -> None:
    found = check(document=a_document(given="AISSATOU MARIE"))
    assert sentence(line(found, Field.GIVEN)) == (
        "**One given name is missing** in the registration. Common. If the rest is right, continue."
    )
    assert line(found, Field.GIVEN).marks_document == ((9, 14),)


def test_a_family_name_short_of_a_part_is_no_cut_when_given_names_follow() -> None:
    document = a_document(family="NDIAYE", given="AISSATOU", may_be_cut=True)
    assert told(check(document=document), Field.FAMILY)[0] is Result.LOOK


def test_a_name_that_is_not_known_to_be_a_family_name_is_not_put_in_capitals() -> None:
    person = the_person(family="Ndiaye Sarr", family_known=False)
    assert line(check(person), Field.FAMILY).registration == "Ndiaye Sarr"


# ── the whole ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_stop_outweighs_everything_and_looks_come_one_after_the_other() -> None:
    found = check(document=a_document(nationality="FRA", number="B7", given="AISSATOU MARIE"))
    assert found.verdict is Verdict.LOOK
    assert [finding.field for finding in found.looks] == [Field.GIVEN, Field.NATIONALITY, Field.NUMBER]


SOURCES = sorted(Path(comparing.__file__).parent.glob("*.py"))


def test_every_reason_that_the_comparison_can_give_has_its_sentence() -> None:
    """Reasons are plain words in the sources; all sentences are used and none is wanting."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    built = {"born_day", "born_month", "born_year", "born_day_month", "born_day_year", "born_month_year"}
    built |= {"born_day_month_year", "expired_yesterday_ask", "expired_days_ask"}
    built |= {f"{kind}_missing_in_{side}" for kind in ("family", "given") for side in ("registration", "document")}
    written = set(re.findall(r'"([a-z_]+)"', text))
    assert set(FINDINGS) <= written | built
    assert built <= set(FINDINGS)


DATES = st.one_of(
    st.none(),
    st.dates(date(1900, 1, 1), date(2017, 12, 3)).map(lambda day: PartialDate(day.year, day.month, day.day)),
    st.integers(1900, 2017).map(PartialDate),
)


@given(
    st.builds(
        a_document,
        family=st.text(max_size=39),
        given=st.text(max_size=39),
        number=st.text(max_size=12),
        nationality=st.sampled_from(["", "SEN", "D", "XXB", "QQQ"]),
        born=DATES,
        expires=DATES,
        kind=st.sampled_from(DocumentKind),
        may_be_cut=st.booleans(),
    )
)
def test_no_document_raises_and_every_finding_can_be_said(document: Document) -> None:
    found = check(document=document)
    assert len(found.findings) == 7
    assert all(sentence(finding) for finding in found.findings)
    assert all("Ndiaye" not in repr(finding) for finding in found.findings)


def test_a_hostile_name_is_compared_all_the_same() -> None:
    found = check(the_person(family="Ü-" * 500, given="é " * 500), a_document(family="UE " * 500, number="B7"))
    assert found.verdict is Verdict.STOP
