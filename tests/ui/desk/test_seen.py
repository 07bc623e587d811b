"""Which personal data stand where: birth years in lists, numbers only beside the document that is compared."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from regdesk.badge.layout import template_named
from regdesk.badge.pdf import badge_pdf
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.desk.answers import Found
from regdesk.desk.slips import slip_text
from regdesk.people.participant import Accreditation, Participant
from regdesk.resources import path as resource
from regdesk.staff.rights import May, Right, Role, may
from tests.make import MONDAY_MORNING, a_person, an_event
from tests.staff.people import OF_ROLE, signed_in, with_staff
from tests.ui.desk.conftest import CHIDINMA, PEOPLE, SAME_PASSPORT, Clerk, OpenDesk, mrz
from tests.ui.told import told
from ui.desk.stage import Screen

OTHERS = 40
"""So many people of the sample stand on the list beside those who come to the desk."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MESES = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic")


def sample() -> Iterator[Participant]:
    """People of the sample with what their documents say, as far as a test of screens needs it."""
    with resource("sample", "documents.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if len(row["Line 2"]) == 44]
    for row in rows[:OTHERS]:
        family, _, given = row["Line 1"][5:].partition("<<")
        number, born = row["Line 2"][:9].strip("<"), row["Line 2"][13:19]
        yield a_person(
            confirmation=row["Confirmation code"], family=family.replace("<", " ").strip().title(),
            given=given.replace("<", " ").strip().title(), document_number=number, nationality=row["Line 2"][10:13],
            born=date(1900 + int(born[:2]), int(born[2:4]), int(born[4:])),
        )  # fmt: skip


SAMPLE = tuple(one for one in sample() if one.born and one.born.year > 1920)


def whole_dates(day: date) -> list[str]:
    """A day as any screen or list might write it."""
    named = [f"{day.day} {month} {day.year}" for month in (MONTHS[day.month - 1], MESES[day.month - 1])]
    marked = [f"{day.day:02d}{mark}{day.month:02d}{mark}{day.year}" for mark in "./-"]
    return [*named, *marked, f"{day:%Y-%m-%d}", f"{day:%y%m%d}"]


def revealed(text: str, person: Participant) -> list[str]:
    """The whole birth date or the whole number of a person that a text tells."""
    low = text.lower()
    secrets = [person.document_number.lower()] if person.document_number else []
    secrets += whole_dates(person.born) if person.born else []
    return [secret for secret in secrets if secret in low]


def all_revealed(clerk: Clerk, *, but: Participant | None = None) -> list[str]:
    seen = told(clerk.window)
    return [secret for person in (*PEOPLE, *SAMPLE) if person != but for secret in revealed(seen, person)]


def passport_of(person: Participant) -> str:
    assert person.born
    return mrz(
        person.family.upper(), person.given.upper(), person.document_number, person.nationality, f"{person.born:%y%m%d}"
    )


@pytest.fixture
def clerk(open_desk: OpenDesk) -> Clerk:
    return open_desk(people=(*PEOPLE, *SAMPLE))


def test_the_words_that_are_looked_for_are_those_that_a_check_shows(clerk: Clerk) -> None:
    """Else the tests below would find nothing for a wrong reason."""
    clerk.scan_person(CHIDINMA)
    clerk.scan(passport_of(CHIDINMA))
    assert set(revealed(told(clerk.window), CHIDINMA)) >= {"a07731238", "11 jul 1986"}


@pytest.mark.parametrize("language", ["en", "es"])
def test_results_tell_birth_years_and_no_whole_number(open_desk: OpenDesk, language: str) -> None:
    clerk = open_desk(people=(*PEOPLE, *SAMPLE), language=language)
    for text in ("ndi", "oka", "wisn", SAMPLE[0].family[:4], SAMPLE[1].family[:4], "senegal"):
        clerk.type(text, Screen.RESULTS)
        for _ in range(3):
            assert all_revealed(clerk) == []
            clerk.place.move(1)
        clerk.window.box.clear()
        clerk.place.home()
    clerk.type("okafor", Screen.RESULTS)
    assert "1986" in told(clerk.window)


@pytest.mark.parametrize("person", SAMPLE[:10], ids=lambda person: person.family)
def test_before_a_document_nothing_whole_is_told_and_after_it_only_of_its_holder(
    clerk: Clerk, person: Participant
) -> None:
    clerk.scan_person(person)
    assert clerk.screen is Screen.CHECK
    assert person.full_name in told(clerk.window) and all_revealed(clerk) == []
    clerk.scan(passport_of(person))
    assert clerk.screen is Screen.CHECK
    assert revealed(told(clerk.window), person) and all_revealed(clerk, but=person) == []


def test_printed_collected_ready_and_refused_tell_nothing_whole(clerk: Clerk) -> None:
    clerk.print_for(PEOPLE[0], SAME_PASSPORT)
    assert all_revealed(clerk) == []
    clerk.enter()
    assert clerk.screen is Screen.COLLECTED and all_revealed(clerk) == []
    clerk.wait_for(Screen.READY)
    assert "Ndiaye-Sarr" in told(clerk.window) and all_revealed(clerk) == []
    clerk.scan_person(PEOPLE[0])
    assert clerk.screen is Screen.REFUSED and all_revealed(clerk) == []


def test_a_refusal_after_a_passport_of_somebody_else_tells_neither_of_them_whole(clerk: Clerk) -> None:
    pending = PEOPLE[2]
    assert pending.accreditation is Accreditation.PENDING
    clerk.scan_person(pending)
    assert clerk.screen is Screen.REFUSED and all_revealed(clerk) == []


# ── paper ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_slip_carries_no_date_of_birth_no_number_and_nobody_else(clerk: Clerk) -> None:
    desk = clerk.desk
    refusals = [None, *(Refusal(reason, Decides.SUPERVISOR, "supervisor", FACTS) for reason in Reason)]
    for person in (PEOPLE[0], CHIDINMA, SAMPLE[0]):
        for refusal in refusals:
            slip = slip_text(desk.event, 3, person, refusal, number="3-0001", when=desk.now())
            paper = " ".join(getattr(slip, name) for name in slip.__slots__)
            others = [one.family for one in (*PEOPLE, *SAMPLE) if one.family != person.family]
            assert person.full_name in paper
            assert [secret for one in (*PEOPLE, *SAMPLE) for secret in revealed(paper, one)] == []
            assert [name for name in others if name.lower() in paper.lower().split()] == []


def test_a_badge_is_the_same_whatever_passport_birth_and_address_its_bearer_has() -> None:
    """So nothing of them is on it, neither in words nor in its code."""
    event, template = an_event(), template_named("a6")
    others = replace(
        CHIDINMA, born=date(1950, 1, 2), document_number="ZZ9999999", nationality="FRA", email="x@example.org",
        document_expires=date(2030, 1, 1), hotel="Melia", confirmation="ZZZZ-9999", extra=(("Diet", "vegan"),),
    )  # fmt: skip
    badges = [
        badge_pdf(template, event, person, code="TEST1700", number=1, photo=None) for person in (CHIDINMA, others)
    ]
    assert badges[0] == badges[1]
    assert badge_pdf(template, event, PEOPLE[0], code="TEST1700", number=1, photo=None) != badges[0]


FACTS = {
    "age": 16, "opens": MONDAY_MORNING, "closes": MONDAY_MORNING, "at": MONDAY_MORNING, "number": 918, "desk": 1,
    "days": 3, "differs": "Given name is different.", "minutes": 3, "clerk": "Lucía", "role": "supervisor",
    "who": CHIDINMA.full_name, "name": CHIDINMA.full_name, "person": CHIDINMA.full_name,
}  # fmt: skip
"""Whatever a refusal may know, another person's name among it."""


# ── roles ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("role", list(Role), ids=str)
def test_whoever_may_not_see_passport_data_is_shown_none_on_any_screen(clerk: Clerk, role: Role) -> None:
    """Greeter, authority and guard: the desk gives their screens a record without it, and each screen copes."""
    with_staff(clerk.desk)
    signed_in(clerk.desk, OF_ROLE[role])
    sees = may(role, Right.SEE_PASSPORT_DATA) is not May.NO
    for person in (CHIDINMA, PEOPLE[2]):
        found = clerk.desk.find(person.confirmation) if any_scan(role) else None
        if isinstance(found, Found):
            assert bool(found.person.document_number) == sees
        clerk.scan_person(person)
        seen = told(clerk.window)
        assert revealed(seen, person) == []
        if not sees:
            assert f"born {person.born.year if person.born else ''}" not in seen
            assert "•" not in seen and (person.document_number[-4:] not in seen)
        clerk.scan(passport_of(person))
        shown = told(clerk.window)
        if not sees:
            assert revealed(shown, person) == []
        clerk.type("okafor", clerk.screen)
        clerk.place.typed("okafor")
        assert all_revealed(clerk, but=person if sees else None) == []


def any_scan(role: Role) -> bool:
    return any(may(role, right) is not May.NO for right in (Right.SEARCH, Right.SCAN_CONFIRMATION, Right.CHECK_BADGES))
