"""The table that decides: each field green, amber or red, and the one verdict of all of them."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.event.event import ExpiredDocuments, Policies
from regdesk.identity.compare import UNUSABLE, Check, Field, Finding, Result, Sighted, Verdict, by_eye, compare, vouched
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.people.participant import Participant
from regdesk.sentences import FINDINGS, say
from tests.desks import STATES
from tests.make import a_person, an_event

MONDAY = date(2017, 12, 4)
GREEN, AMBER, RED = "green", "amber", "red"
COLOUR = {Result.SAME: GREEN, Result.WRITTEN: GREEN, Result.LOOK: AMBER, Result.STOP: RED}
BORN = PartialDate(1984, 3, 14)
NAMES = {
    "same": {"family": "NDIAYE SARR"},
    "look": {"family": "NDIAYE"},
    "family": {"family": "OKONKWO"},
    "other": {"family": "OKONKWO", "given": "CHIDI"},
}
BIRTHS = {
    "same": BORN,
    "year only": PartialDate(1984),
    "look": PartialDate(1984, 3, 15),
    "other": PartialDate(1971, 12, 2),
}
NUMBERS = {"same": "A0128-4417", "look": "AO1284417", "other": "B7730008"}


def a_passport(**changes: Any) -> Document:
    """That of `a_person`, good until 2021."""
    fields: dict[str, Any] = {
        "kind": DocumentKind.PASSPORT, "source": Source.SCANNED, "issuer": "SEN", "family": "NDIAYE SARR",
        "given": "AISSATOU", "number": "A01284417", "nationality": "SEN", "born": BORN, "sex": "F",
        "expires": PartialDate(2021, 9, 9), **changes,
    }  # fmt: skip
    return Document(**fields)


def check(person: Participant | None = None, *, second: bool = False, event: Any = None, **document: Any) -> Check:
    return compare(
        person or a_person(), a_passport(**document), on=MONDAY, event=event or an_event(), states=STATES, second=second
    )


def line(found: Check, field: Field) -> Finding:
    return next(finding for finding in found.findings if finding.field is field)


def colour(found: Check, field: Field) -> str:
    return COLOUR[line(found, field).result]


# ── field by field ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("registered", "read", "expected", "reason"),
    [
        (date(1984, 3, 14), BORN, GREEN, "same"),
        (date(1984, 3, 14), PartialDate(1984), GREEN, "born_year_only"),
        (date(1984, 3, 14), PartialDate(1984, 3), GREEN, "born_month_only"),
        (date(1984, 3, 4), PartialDate(1984, 4, 3), AMBER, "born_swapped"),
        (date(1984, 3, 14), PartialDate(1984, 3, 15), AMBER, "born_digit"),
        (date(1984, 3, 14), PartialDate(1994, 3, 14), AMBER, "born_digit"),
        (date(1984, 1, 1), PartialDate(1984, 7, 23), AMBER, "born_first_january"),
        (date(1984, 7, 23), PartialDate(1984, 1, 1), AMBER, "born_first_january"),
        (date(1984, 1, 1), PartialDate(1984, 7), AMBER, "born_first_january"),
        (date(1917, 3, 14), PartialDate(2017, 3, 14), AMBER, "born_century"),
        (date(1917, 3, 14), PartialDate(2017), AMBER, "born_century"),
        (date(1918, 3, 14), PartialDate(1918, 3, 14), GREEN, "same"),
        (date(1989, 12, 31), PartialDate(1990, 12, 31), RED, "born_year"),
        (date(1984, 1, 1), PartialDate(1973, 7, 23), RED, "born_day_month_year"),
        (date(1984, 3, 4), PartialDate(1985, 4, 3), RED, "born_day_month_year"),
        (date(1984, 3, 14), PartialDate(1985), RED, "born_year"),
    ],
)
def test_the_date_of_birth(registered: date, read: PartialDate, expected: str, reason: str) -> None:
    """Practice X4, and the slips that forms are full of: exchanged, one digit, 1 January for an unknown day."""
    found = check(a_person(born=registered), born=read, number="B7730008")
    assert (colour(found, Field.BORN), line(found, Field.BORN).reason) == (expected, reason)


@pytest.mark.parametrize(
    ("registered", "read", "issuer", "expected"),
    [
        ("DEU", "D", "D", GREEN),
        *(("GBR", code, "GBR", GREEN) for code in ("GBD", "GBN", "GBO", "GBP", "GBS")),
        ("ROU", "ROM", "ROU", GREEN),
        ("RKS", "UNK", "UNK", GREEN),
        ("COD", "ZAR", "ZAR", GREEN),
        ("XXB", "XXB", "CHE", GREEN),
        *(("SYR", code, "SWE", AMBER) for code in ("XXA", "XXB", "XXC", "XXX", "")),
        *(("SEN", code, code, AMBER) for code in ("UNO", "UNA", "EUE", "XOM", "XPO", "XCO", "XDC")),
        ("SEN", "FRA", "FRA", AMBER),
    ],
)
def test_the_nationality(registered: str, read: str, issuer: str, expected: str) -> None:
    found = check(a_person(nationality=registered), nationality=read, issuer=issuer)
    assert colour(found, Field.NATIONALITY) == expected
    assert found.verdict is (Verdict.ALL_SAME if expected == GREEN else Verdict.LOOK)


def test_a_laissez_passer_is_a_normal_document_that_states_no_nationality() -> None:
    """Practice X17 and 2D."""
    found = check(kind=DocumentKind.LAISSEZ_PASSER, issuer="UNO", nationality="UNO", number="B7730008")
    assert line(found, Field.NATIONALITY).reason == "no_nationality"
    assert line(found, Field.NUMBER).reason == "number_too"
    assert found.verdict is Verdict.LOOK


@pytest.mark.parametrize(
    ("registered", "read", "reason"),
    [
        ("A 0128-4417", "A01284417", "same"),
        ("D23145890734", "D23145890734", "same"),
        *(
            (f"A{one}1284417", f"A{other}1284417", "number_alike")
            for one, other in ("O0", "I1", "L1", "S5", "B8", "Z2")
        ),
        ("AG1284417", "A61284417", "number_alike"),
        ("A0128441", "A0128441K", "number_alike"),
        ("A01K28441", "A0128441", "number_alike"),
        ("D23145890734", "D23145890", "number_in_part"),
        ("28441", "A0128441", "number_in_part"),
        ("2844", "A02844", "other_number"),
        ("A01284417", "B7730008", "other_number"),
        ("KKK", "K", "other_number"),
    ],
)
def test_the_number(registered: str, read: str, reason: str) -> None:
    found = check(a_person(document_number=registered), number=read)
    assert line(found, Field.NUMBER).reason == reason
    assert colour(found, Field.NUMBER) == (GREEN if reason == "same" else AMBER)


def test_another_number_is_a_renewed_passport_only_where_all_else_agrees() -> None:
    assert line(check(number="B7730008"), Field.NUMBER).reason == "other_number"
    assert line(check(number="B7730008", nationality="FRA"), Field.NUMBER).reason == "number_too"
    assert line(check(number="B7730008", kind=DocumentKind.ID_CARD), Field.NUMBER).reason == "other_document"
    for unsaid in ("", "other"):
        assert line(check(a_person(document_kind=unsaid), number="B7730008"), Field.NUMBER).reason == "other_number"
    card = a_person(document_kind="id_card")
    assert line(check(card, number="B7730008", kind=DocumentKind.ID_CARD), Field.NUMBER).reason == "other_number"


@pytest.mark.parametrize(
    ("expires", "expected", "reason"),
    [
        (PartialDate(2017, 12, 7), GREEN, "not_expired"),
        (PartialDate(2017, 12, 6), AMBER, "expires_soon"),
        (PartialDate(2017, 12, 4), AMBER, "expires_soon"),
        (None, AMBER, "no_expiry"),
        (PartialDate(2017, 12, 3), RED, "expired_yesterday_ask"),
    ],
)
def test_the_expiry(expires: PartialDate | None, expected: str, reason: str) -> None:
    found = check(expires=expires)
    assert (colour(found, Field.EXPIRES), line(found, Field.EXPIRES).reason) == (expected, reason)


@pytest.mark.parametrize(
    ("days", "limit", "who", "reason"),
    [
        (30, 30, "supervisor", "expired_days_ask"),
        (31, 30, "supervisor", "expired_days"),
        (900, None, "supervisor", "expired_days_ask"),
        (30, None, "refuse", "expired_days"),
    ],
)
def test_a_supervisor_may_accept_a_recent_expiry_where_the_event_allows_it(
    days: int, limit: int | None, who: str, reason: str
) -> None:
    """Practice X20: expired passport, the supervisor may accept a recent one (setting)."""
    day = date.fromordinal(MONDAY.toordinal() - days)
    policies = Policies(expired_documents=ExpiredDocuments(who), expired_days=limit)
    found = check(event=an_event(policies=policies), expires=PartialDate(day.year, day.month, day.day))
    assert line(found, Field.EXPIRES).reason == reason


@pytest.mark.parametrize(
    ("registered", "read", "expected", "reason"),
    [
        ("F", "F", GREEN, "same"),
        ("X", "X", GREEN, "same"),
        ("F", "", GREEN, "sex_not_stated"),
        ("F", "M", AMBER, "other_sex"),
        ("F", "X", AMBER, "other_sex"),
        ("X", "M", AMBER, "other_sex"),
    ],
)
def test_the_sex(registered: str, read: str, expected: str, reason: str) -> None:
    found = check(a_person(sex=registered), sex=read)
    assert (colour(found, Field.SEX), line(found, Field.SEX).reason) == (expected, reason)
    assert found.verdict is (Verdict.ALL_SAME if expected == GREEN else Verdict.LOOK)


def test_the_sex_is_no_line_where_the_registration_has_none_and_nobody_is_blamed() -> None:
    assert Field.SEX not in {finding.field for finding in check(a_person(sex=""), sex="M").findings}
    words = say(FINDINGS, "other_sex", {})
    assert "No need to ask" in words and "wrong" not in words


# ── the overall rule ─────────────────────────────────────────────────────────────────────────────────────────────────


def overall(name: str, born: str, number: str) -> str:
    """The rule, said once more and by itself: red, amber or green."""
    born_green, number_green = born in ("same", "year only"), number == "same"
    family_only = name == "family"
    name_colour = {"same": GREEN, "look": AMBER}.get(name, RED)
    if family_only and born_green and number_green:
        name_colour = AMBER
    if born == "other" and not number_green:
        return RED
    if name_colour == RED and not (born_green and number_green):
        return RED
    every = (name, born, number)
    return GREEN if all(one in ("same", "year only") for one in every) else AMBER


@pytest.mark.parametrize(("name", "born", "number"), [*product(NAMES, BIRTHS, NUMBERS)])
def test_the_whole_is_red_amber_or_green_by_the_rule(name: str, born: str, number: str) -> None:
    found = check(born=BIRTHS[born], number=NUMBERS[number], **NAMES[name])
    verdict = {RED: Verdict.STOP, AMBER: Verdict.LOOK, GREEN: Verdict.ALL_SAME}[overall(name, born, number)]
    assert found.verdict is verdict
    assert bool(found.stops) == (verdict is Verdict.STOP)
    assert bool(found.looks) or verdict is not Verdict.LOOK


def test_a_changed_family_name_is_looked_at_with_the_same_passport_and_stops_with_another() -> None:
    """Practice X3: another surname, by marriage or an alias."""
    found = check(family="OKONKWO")
    assert [(finding.field, finding.reason) for finding in found.looks] == [(Field.FAMILY, "name_changed")]
    assert check(family="OKONKWO", number="B7730008").verdict is Verdict.STOP
    assert check(family="OKONKWO", born=None).verdict is Verdict.STOP


def test_a_name_that_is_wholly_another_beside_the_registered_passport_is_looked_at() -> None:
    found = check(family="OKONKWO", given="CHIDI")
    assert [finding.reason for finding in found.looks] == ["name_same_passport", "name_same_passport"]


def test_another_name_with_nothing_registered_to_hold_it_against_stops() -> None:
    bare = a_person(document_number="")
    assert check(bare, family="OKONKWO").verdict is Verdict.STOP
    assert check(a_person(born=None), family="OKONKWO").verdict is Verdict.STOP


def test_another_birth_date_beside_the_registered_number_is_looked_at_and_says_why() -> None:
    found = check(born=PartialDate(1971, 12, 2))
    assert [(finding.field, finding.reason) for finding in found.looks] == [(Field.BORN, "born_same_passport")]
    assert line(found, Field.BORN).marks_document == ((0, 10),)


def test_what_stops_names_number_and_nationality_too() -> None:
    found = check(family="OKONKWO", given="CHIDI", born=PartialDate(1971, 12, 2), number="B7730008", nationality="NGA")
    assert {finding.field for finding in found.stops} == {
        Field.FAMILY, Field.GIVEN, Field.BORN, Field.NUMBER, Field.NATIONALITY,
    }  # fmt: skip


def test_number_nationality_and_sex_never_stop_alone() -> None:
    found = check(number="B7730008", nationality="NGA", sex="M")
    assert found.verdict is Verdict.LOOK
    assert [finding.field for finding in found.looks] == [Field.NATIONALITY, Field.NUMBER, Field.SEX]


def test_a_document_that_cannot_be_used_stops_beside_everything_that_agrees() -> None:
    found = check(kind=DocumentKind.VISA)
    assert found.verdict is Verdict.STOP
    assert {finding.reason for finding in found.stops} <= UNUSABLE


DATES = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2017, 12, 3)))


@given(DATES, DATES, st.sampled_from(["", "A01284417", "B7"]), st.sampled_from(["", "A01284417", "B7"]))
def test_no_other_birth_date_passes_without_a_look(
    registered: date | None, read: date | None, number: str, read_number: str
) -> None:
    """Whatever else is known or not: two whole dates that differ are never green."""
    born = PartialDate(read.year, read.month, read.day) if read else None
    found = check(a_person(born=registered, document_number=number), born=born, number=read_number)
    if registered and read and registered != read:
        assert not line(found, Field.BORN).agrees
        assert found.verdict in (Verdict.LOOK, Verdict.STOP)
    assert (found.verdict is Verdict.STOP) == bool(found.stops)


# ── which documents ──────────────────────────────────────────────────────────────────────────────────────────────────

MEDIA = Policies(
    accepted_for=(("media", frozenset({"passport"})),),
    second_document_for=frozenset({"media"}),
    second_documents=frozenset({"id_card", "other"}),
)


def test_each_category_has_its_documents_and_the_others_those_of_the_event() -> None:
    """Practice 2D: accepted documents per category; media show a current passport and a second one."""
    event = an_event(policies=MEDIA)
    journalist = a_person(category="media")
    assert line(check(event=event, kind=DocumentKind.ID_CARD), Field.NUMBER).result is Result.SAME
    refused = check(journalist, event=event, kind=DocumentKind.ID_CARD)
    assert [finding.reason for finding in refused.stops] == ["passport_needed"]
    assert check(journalist, event=event).verdict is Verdict.ALL_SAME
    assert check(journalist, event=event, second=True, kind=DocumentKind.ID_CARD).verdict is Verdict.ALL_SAME
    assert check(journalist, event=event, second=True).stops[0].reason == "document_not_accepted"


def test_a_visa_is_no_second_document_either() -> None:
    event = an_event(policies=replace(MEDIA, second_documents=frozenset({"visa"})))
    assert check(a_person(category="media"), event=event, second=True, kind=DocumentKind.VISA).stops[0].reason == "visa"


# ── without a reader ─────────────────────────────────────────────────────────────────────────────────────────────────


def eyes(sighted: Sighted | None = None, **person: Any) -> dict[str, str]:
    return {finding.field: finding.reason for finding in by_eye(a_person(**person), STATES, an_event(), sighted)}


def test_by_eye_the_words_fit_the_document_in_hand() -> None:
    """By eye: national card without lines to read, laissez-passer, names in another script (practice X21)."""
    assert set(eyes()) == set(Field) - {Field.SEX}
    assert eyes()["expires"] == "by_eye_expires"
    assert eyes(Sighted(kind=DocumentKind.ID_CARD))["expires"] == "by_eye_expires_card"
    assert eyes(Sighted(kind=DocumentKind.LAISSEZ_PASSER))["nationality"] == "by_eye_no_nationality"
    other_script = eyes(Sighted(latin=False), given="")
    assert (other_script["family"], other_script["given"]) == ("by_eye_other_script", "by_eye_unregistered")
    assert "Ndiaye" not in repr(Sighted(issuer="SEN", number_ends="4417")) and "4417" not in repr(
        Sighted(number_ends="4417")
    )


def test_a_focal_point_is_asked_what_a_focal_point_can_know() -> None:
    """Practice X19: no document, a focal point vouches."""
    lines = vouched(a_person(nationality=""), STATES, an_event())
    assert {finding.field: finding.reason for finding in lines} == {
        "family": "vouched", "given": "vouched", "born": "vouched", "nationality": "vouched_unregistered",
    }  # fmt: skip
    assert {finding.result for finding in lines} == {Result.LOOK}
