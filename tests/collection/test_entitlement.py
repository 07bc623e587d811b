"""May this badge be given? Every no of the rule, and that nothing graver hides behind it."""

from datetime import date, timedelta
from typing import Any

import pytest

from regdesk.collection.entitlement import Act, Decides, Reason, Refusal, age_on, entitlement
from regdesk.collection.entries import (
    FIRST_PREVIOUS,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Entry,
    IdentityConfirmed,
    PrintUnknown,
    Word,
    write_entry,
)
from regdesk.collection.visit import Visit, fold
from regdesk.event.event import Event, PhotoPolicy, Policies
from regdesk.people.participant import Accreditation, DelegationKind, Participant
from tests.make import MONDAY_MORNING, a_category, a_person, an_event, local

IDENTITY = IdentityConfirmed("scanned", "passport", "SEN", "4417", True, "all_same")
REQUESTED = BadgeRequested("SMALL1", 918, "a1", "folder")
PRINTED = BadgePrinted("SMALL1", certain=True)
COLLECTED = BadgeCollected("SMALL1", "scanned")


def history(*words: Word, person: str = "p", start: Any = MONDAY_MORNING) -> list[Entry]:
    return [
        write_entry(
            desk="d" * 32,
            seq=n,
            at=start + timedelta(seconds=n),
            person=person,
            act="",
            clerk="L",
            word=word,
            prev=FIRST_PREVIOUS,
            salt="",
            signs=None,
        )
        for n, word in enumerate(words, 1)
    ]


def visit(*words: Word, start: Any = MONDAY_MORNING) -> Visit:
    return fold("p", history(*words, start=start))


def judged(
    person: Participant | None = None,
    *,
    event: Event | None = None,
    now: Any = MONDAY_MORNING,
    act: Act = Act.PRINT,
    seen: Visit | None = None,
    desk: int = 3,
) -> Refusal | None:
    return entitlement(
        event or an_event(), person or a_person(), seen or visit(IDENTITY), now, act=act, desk_number=desk
    )


def reason(*args: Any, **kwargs: Any) -> Reason | None:
    refusal = judged(*args, **kwargs)
    return refusal.reason if refusal else None


def test_an_accredited_delegate_with_a_confirmed_identity_gets_a_badge() -> None:
    assert judged() is None


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"accreditation": Accreditation.PENDING}, Reason.NOT_ACCREDITED_YET),
        ({"accreditation": Accreditation.REFUSED}, Reason.NOT_ACCREDITED),
        ({"accreditation": Accreditation.WITHDRAWN}, Reason.SEE_SUPERVISOR),
        ({"accreditation": Accreditation.DUPLICATE}, Reason.DUPLICATE),
        ({"hold": True}, Reason.SEE_SUPERVISOR),
        ({"born": date(2002, 6, 8)}, Reason.MINOR),
        ({"born": date(2002, 6, 8), "consent": True}, None),
        ({"delegation_kind": DelegationKind.STAKEHOLDER, "basis": ""}, Reason.NOT_ELIGIBLE),
        ({"delegation_kind": DelegationKind.STAKEHOLDER, "basis": "none"}, Reason.NOT_ELIGIBLE),
        ({"delegation_kind": DelegationKind.STAKEHOLDER, "basis": "ecosoc"}, None),
        ({"delegation_kind": DelegationKind.STAKEHOLDER, "basis": "res_71_280"}, None),
        ({"vip": True, "accreditation": Accreditation.PENDING}, Reason.NOT_ACCREDITED_YET),
    ],
)
def test_the_registration_decides(changes: dict[str, Any], expected: Reason | None) -> None:
    assert reason(a_person(**changes)) is expected


def test_a_hold_says_nothing_of_its_reason_and_hides_every_other() -> None:
    held = a_person(hold=True, accreditation=Accreditation.REFUSED)
    refusal = judged(held)
    assert refusal and (refusal.reason, dict(refusal.facts)) == (Reason.SEE_SUPERVISOR, {})


@pytest.mark.parametrize(
    ("now", "expected", "decides"),
    [
        (local(1, 12, 59), Reason.TOO_EARLY, Decides.TIME),
        (local(5, 15), Reason.TOO_LATE, Decides.SUPERVISOR),
    ],
)
def test_outside_the_window_nothing_prints(now: Any, expected: Reason, decides: Decides) -> None:
    refusal = judged(now=now)
    assert refusal and (refusal.reason, refusal.decides) == (expected, decides)


def test_outside_the_window_people_are_still_looked_up_and_checked() -> None:
    assert judged(now=local(1, 9), act=Act.CONFIRM) is None


def test_who_was_at_the_desk_when_it_closed_still_gets_the_printed_badge() -> None:
    printed = visit(IDENTITY, REQUESTED, PRINTED, start=local(5, 14, 59))
    assert reason(now=local(5, 15, 3), act=Act.HAND_OVER, seen=printed) is None
    assert reason(now=local(5, 15, 20), act=Act.HAND_OVER, seen=printed) is Reason.TOO_LATE


def test_a_badge_of_another_desk_is_sent_there() -> None:
    event = an_event(categories=(a_category(desks=(1,)),))
    assert reason(event=event, desk=3) is Reason.WRONG_DESK
    assert reason(event=event, desk=1) is None


def test_a_meeting_that_asks_for_photos_refuses_without_but_not_a_vip() -> None:
    strict = an_event(policies=Policies(photo=PhotoPolicy.REQUIRED))
    assert reason(a_person(photo=""), event=strict) is Reason.PHOTO_MISSING
    assert reason(a_person(photo="p.jpg"), event=strict) is None
    assert reason(a_person(photo="", vip=True), event=strict) is None


@pytest.mark.parametrize(
    ("words", "act", "expected"),
    [
        ((), Act.PRINT, Reason.IDENTITY_NOT_CONFIRMED),
        ((IDENTITY, REQUESTED), Act.PRINT, Reason.BADGE_IN_LIMBO),
        ((IDENTITY, REQUESTED, PrintUnknown("SMALL1", "lost")), Act.PRINT, Reason.BADGE_IN_LIMBO),
        ((IDENTITY, REQUESTED, PRINTED), Act.PRINT, Reason.BADGE_WAITS),
        ((IDENTITY, REQUESTED, PRINTED, COLLECTED), Act.PRINT, Reason.ALREADY_COLLECTED),
        ((IDENTITY, REQUESTED, PRINTED, COLLECTED), Act.HAND_OVER, Reason.ALREADY_COLLECTED),
        ((IDENTITY, REQUESTED, PRINTED, COLLECTED), Act.CONFIRM, Reason.ALREADY_COLLECTED),
        ((IDENTITY,), Act.HAND_OVER, Reason.NO_BADGE_PRINTED),
        ((IDENTITY, REQUESTED), Act.HAND_OVER, Reason.BADGE_IN_LIMBO),
        ((IDENTITY, REQUESTED, PRINTED), Act.HAND_OVER, None),
    ],
)
def test_each_act_has_its_turn(words: tuple[Word, ...], act: Act, expected: Reason | None) -> None:
    assert reason(seen=visit(*words), act=act) is expected


def test_already_collected_says_when_and_which() -> None:
    refusal = judged(seen=visit(IDENTITY, REQUESTED, PRINTED, COLLECTED))
    assert refusal and refusal.facts["number"] == 918
    assert refusal.facts["when"] == MONDAY_MORNING + timedelta(seconds=4)


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(1999, 12, 4), date(2017, 12, 4), 18),
        (date(1999, 12, 5), date(2017, 12, 4), 17),
        (date(2000, 2, 29), date(2018, 2, 28), 17),
        (date(2000, 2, 29), date(2018, 3, 1), 18),
    ],
)
def test_age_is_counted_in_full_years(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


def test_a_category_that_the_event_does_not_have_is_the_supervisors() -> None:
    refusal = judged(a_person(category="astronaut"))
    assert refusal and (refusal.reason, refusal.decides) == (Reason.SEE_SUPERVISOR, Decides.SUPERVISOR)


def test_an_unknown_basis_is_no_basis() -> None:
    refusal = judged(a_person(delegation_kind=DelegationKind.STAKEHOLDER, category="stakeholder", basis="friend"))
    assert refusal and refusal.reason is Reason.NOT_ELIGIBLE


def test_a_clock_set_back_before_the_opening_opens_nothing() -> None:
    seen = visit(IDENTITY, REQUESTED, PRINTED, start=local(1, 13))
    refusal = judged(seen=seen, act=Act.HAND_OVER, now=local(1, 12, 55))
    assert refusal and refusal.reason is Reason.TOO_EARLY
