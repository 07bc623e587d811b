"""Other people at the desk: who may vouch for whom, and who may come with a minor."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from regdesk.collection.company import chaperoning, vouching
from regdesk.collection.entitlement import Act, Decides, Reason, Refusal
from regdesk.collection.entries import Checked, IdentityConfirmed
from regdesk.event.event import Event, FocalPoint, MinorPolicy, Policies, VouchingPolicy
from regdesk.people.participant import Accreditation, Participant
from tests.collection.test_entitlement import COLLECTED, IDENTITY, PRINTED, REQUESTED, judged, visit
from tests.make import a_person, an_event

FOCAL = a_person(confirmation="HVPW-1YES", family="Araya", given="Valentina")
GUARDIAN = a_person(confirmation="GGGG-0001", family="Holmqvist", born=date(1970, 1, 1))
CHILD = a_person(confirmation="CCCC-0001", family="Holmqvist", born=date(2002, 6, 8), consent=True)
SERVED = visit(IDENTITY, REQUESTED, PRINTED, COLLECTED)


def event(*, confirmation: str = "hvpw1yes", delegation: str = "Senegal", **policies: Any) -> Event:
    told = {"vouching": VouchingPolicy.FOCAL_POINT, "minors": MinorPolicy.CHAPERONE, **policies}
    return an_event(policies=Policies(**told), focal_points=(FocalPoint(delegation, confirmation),))


def why(refusal: Refusal | None) -> Reason | None:
    return refusal.reason if refusal else None


def test_the_focal_point_of_the_delegation_vouches_with_a_badge_in_hand() -> None:
    """Practice X19: a focal point vouches (setting); 2C: somebody named in advance, who shows their own document."""
    assert vouching(event(), a_person(), FOCAL, SERVED) is None


def test_where_the_event_says_nothing_nobody_vouches() -> None:
    """Practice X19: no identity document, not issued; the supervisor decides."""
    refusal = vouching(event(vouching=VouchingPolicy.NONE), a_person(), FOCAL, SERVED)
    assert refusal == Refusal(Reason.NO_DOCUMENT, Decides.SUPERVISOR, "supervisor")


@pytest.mark.parametrize(
    ("person", "voucher", "changes"),
    [
        (a_person(delegation="Ghana"), FOCAL, {}),
        (a_person(delegation=""), FOCAL, {"delegation": ""}),
        (a_person(), GUARDIAN, {}),
        (FOCAL, FOCAL, {}),
        (a_person(), replace(FOCAL, confirmation=""), {"confirmation": ""}),
    ],
    ids=["another delegation", "no delegation", "not named", "oneself", "no code"],
)
def test_only_who_was_named_for_this_delegation_vouches(
    person: Participant, voucher: Participant, changes: dict[str, str]
) -> None:
    assert why(vouching(event(**changes), person, voucher, SERVED)) is Reason.NOT_A_FOCAL_POINT


def test_a_focal_point_without_a_badge_or_who_was_vouched_for_cannot_vouch() -> None:
    """Practice 2C: the focal point shows photo ID; no chain of people who only vouch for each other."""
    only_vouched = IdentityConfirmed(Checked.VOUCHED, "", "", "", None, "no_document")
    for seen in (
        visit(),
        visit(IDENTITY),
        visit(IDENTITY, REQUESTED, PRINTED),
        visit(only_vouched, REQUESTED, PRINTED, COLLECTED),
    ):
        assert why(vouching(event(), a_person(), FOCAL, seen)) is Reason.VOUCHER_WITHOUT_BADGE


@pytest.mark.parametrize(
    "changes",
    [{"hold": True}, {"accreditation": Accreditation.WITHDRAWN}, {"accreditation": Accreditation.REFUSED}],
    ids=["on hold", "withdrawn", "refused"],
)
def test_who_is_not_let_in_any_more_neither_vouches_nor_comes_with_a_minor(changes: dict[str, Any]) -> None:
    """Practice X8 to X10: nothing is said of why. Their badge may still be in their hand."""
    barred = Refusal(Reason.SEE_SUPERVISOR, Decides.SUPERVISOR, "supervisor")
    assert vouching(event(), a_person(), replace(FOCAL, **changes), SERVED) == barred
    assert chaperoning(event(), CHILD, replace(GUARDIAN, **changes), SERVED) == barred


def test_an_adult_with_a_badge_comes_with_a_minor() -> None:
    """Practice X36: consent form and a guardian with their own badge."""
    assert chaperoning(event(), CHILD, GUARDIAN, SERVED) is None


@pytest.mark.parametrize(
    ("chaperone", "seen"),
    [
        (CHILD, SERVED),
        (replace(GUARDIAN, born=date(2001, 1, 1)), SERVED),
        (replace(GUARDIAN, born=None), SERVED),
        (GUARDIAN, visit(IDENTITY, REQUESTED, PRINTED)),
        (GUARDIAN, visit()),
    ],
    ids=["the minor", "another minor", "of unknown age", "badge not handed over", "not served"],
)
def test_nobody_else_is_a_chaperone(chaperone: Participant, seen: Any) -> None:
    assert why(chaperoning(event(), CHILD, chaperone, seen)) is Reason.NOT_A_CHAPERONE


@pytest.mark.parametrize(
    ("policy", "consent", "chaperone", "expected"),
    [
        ("consent", True, "", None),
        ("consent", False, "", Reason.MINOR),
        ("refuse", True, "", Reason.MINOR),
        ("chaperone", False, "x", Reason.MINOR),
        ("chaperone", True, "", Reason.CHAPERONE_NEEDED),
        ("chaperone", True, "x", None),
    ],
)
def test_what_a_minor_needs_before_a_badge_prints(
    policy: str, consent: bool, chaperone: str, expected: Reason | None
) -> None:
    """Practice 2K: at least 18, or consent; younger ones with a chaperone where the event says so."""
    seen = visit(replace(IDENTITY, chaperone=chaperone))
    answer = judged(replace(CHILD, consent=consent), event=event(minors=MinorPolicy(policy)), seen=seen)
    assert why(answer) is expected


def test_before_the_passport_was_compared_the_next_step_is_the_passport() -> None:
    assert why(judged(CHILD, event=event(), seen=visit())) is Reason.IDENTITY_NOT_CONFIRMED
    assert why(judged(CHILD, event=event(), seen=visit(), act=Act.CONFIRM)) is None
