"""What a supervisor may decide, by how many and for which reasons; and what nobody can approve at a desk."""

from dataclasses import replace
from datetime import date

import pytest

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.event.event import FourEyes, MinorPolicy, Policies
from regdesk.people.participant import Accreditation
from regdesk.sentences.staff import STOPS, WHY_GIVEN
from regdesk.staff.decisions import (
    OTHER,
    RULINGS,
    Chosen,
    Ruling,
    against_approvers,
    against_choice,
    approvers_needed,
    ruling_for,
)
from regdesk.staff.rights import May, Right, Role, may
from regdesk.staff.stops import Stop, Why
from tests.make import a_person, an_event
from tests.staff.people import AUTHORITY, GREETER, GUARD, HENRIK, LEAD, LUCIA, NAOMI

EVENT = an_event()
PERSON = a_person()
HELD = a_person(hold=True)


def refusal(
    reason: Reason, decides: Decides = Decides.SUPERVISOR, place: str = "supervisor", **facts: object
) -> Refusal:
    return Refusal(reason, decides, place, facts)


def ruling(reason: Reason) -> Ruling:
    found = ruling_for(EVENT, HELD, refusal(reason))
    assert isinstance(found, Ruling), found
    return found


def why(stop: object) -> Why:
    assert isinstance(stop, Stop), stop
    return stop.why


@pytest.mark.parametrize("reason", Reason)
def test_every_refusal_is_decided_or_says_where_to_turn(reason: Reason) -> None:
    found = ruling_for(EVENT, HELD, refusal(reason, place="here"))
    if reason in RULINGS:
        assert found is RULINGS[reason]
    else:
        stop = found
        assert isinstance(stop, Stop) and stop.facts["place"]


@pytest.mark.parametrize("kind", RULINGS.values(), ids=list(RULINGS))
def test_each_decision_is_a_supervisors_and_has_sentences_for_its_reasons(kind: Ruling) -> None:
    assert may(Role.SUPERVISOR, kind.right) is not May.NO and may(Role.CLERK, kind.right) is May.NO
    assert len(kind.reasons) <= 5 and kind.reasons[-1] == OTHER
    assert set(kind.reasons) <= set(WHY_GIVEN)


def test_every_stop_has_its_sentence() -> None:
    assert {why.value for why in Why} == set(STOPS)
    assert {reason for kind in RULINGS.values() for reason in kind.reasons} == set(WHY_GIVEN)


@pytest.mark.parametrize(
    "reason", [Reason.NOT_ACCREDITED, Reason.NOT_ACCREDITED_YET, Reason.NOT_ELIGIBLE, Reason.DUPLICATE]
)
def test_an_accreditation_is_not_made_at_a_desk(reason: Reason) -> None:
    stop = ruling_for(EVENT, PERSON, refusal(reason))
    assert why(stop) is Why.CANNOT_APPROVE
    assert isinstance(stop, Stop) and stop.facts["contact"] == "accreditation@example.org"


def test_a_withdrawn_accreditation_stays_withdrawn_and_a_hold_is_securitys() -> None:
    blocked = refusal(Reason.SEE_SUPERVISOR)
    withdrawn = a_person(accreditation=Accreditation.WITHDRAWN, hold=True)
    assert why(ruling_for(EVENT, withdrawn, blocked)) is Why.CANNOT_APPROVE
    assert why(ruling_for(EVENT, a_person(category="unheard_of"), blocked)) is Why.CANNOT_APPROVE
    assert ruling(Reason.SEE_SUPERVISOR).authority


def test_before_the_hours_and_at_night_the_hours_are_told() -> None:
    early = refusal(Reason.TOO_EARLY, Decides.TIME, "here", opens=date(2017, 12, 1))
    assert ruling_for(EVENT, PERSON, early) == Stop(Why.WAIT_FOR_HOURS, {"opens": date(2017, 12, 1)})


def test_a_minor_is_nobodys_decision_where_the_event_refuses_minors() -> None:
    strict = an_event(policies=Policies(minors=MinorPolicy.REFUSE))
    assert why(ruling_for(strict, PERSON, refusal(Reason.MINOR))) is Why.CANNOT_APPROVE


def test_a_step_of_the_work_is_no_decision() -> None:
    assert why(ruling_for(EVENT, PERSON, refusal(Reason.LOOK_FIRST, place="here"))) is Why.NOT_A_DECISION
    assert why(ruling_for(EVENT, None, refusal(Reason.TOO_LATE))) is Why.NOT_A_DECISION


@pytest.mark.parametrize(
    ("reason", "four"),
    [
        (Reason.NO_DOCUMENT, FourEyes.NO_DOCUMENT),
        (Reason.SEE_SUPERVISOR, FourEyes.BLOCKED),
        (Reason.ALREADY_COLLECTED, FourEyes.REPLACEMENT),
        (Reason.TOO_LATE, FourEyes.OUTSIDE_WINDOW),
    ],
)
def test_four_eyes_decide_where_the_event_says_so(reason: Reason, four: FourEyes) -> None:
    strict = an_event(policies=Policies(four_eyes=frozenset({four})))
    other = an_event(policies=Policies(four_eyes=frozenset(FourEyes) - {four}))
    assert approvers_needed(strict, ruling(reason)) == 2
    assert approvers_needed(other, ruling(reason)) == approvers_needed(EVENT, ruling(reason)) == 1


def test_what_is_missing_in_a_decision_is_asked_for() -> None:
    late, lost = ruling(Reason.TOO_LATE), ruling(Reason.ALREADY_COLLECTED)
    assert why(against_choice(late, Chosen("lost"))) is Why.CHOOSE_REASON
    assert why(against_choice(late, Chosen(OTHER, "  so  ", "PLS"))) is Why.WRITE_WHY
    assert why(against_choice(late, Chosen("travel_delayed"))) is Why.NAME_AUTHORITY
    assert why(against_choice(lost, Chosen("lost"))) is Why.WHICH_BADGE
    assert against_choice(late, Chosen("travel_delayed", authority="PLS, ext. 4")) is None
    assert against_choice(late, Chosen(OTHER, "Bus broke down", "PLS")) is None


def test_nobody_approves_their_own_desk_and_nobody_twice() -> None:
    kind = ruling(Reason.IDENTITY_DIFFERS)
    assert why(against_approvers(kind, [HENRIK], at_desk=HENRIK.id, needed=1)) is Why.OWN_DESK
    assert against_approvers(kind, [HENRIK], at_desk=LUCIA.id, needed=1) is None
    assert why(against_approvers(kind, [HENRIK], at_desk=LUCIA.id, needed=2)) is Why.SECOND_APPROVER
    assert why(against_approvers(kind, [HENRIK, HENRIK], at_desk=LUCIA.id, needed=2)) is Why.SAME_APPROVER
    assert why(against_approvers(kind, [NAOMI, HENRIK], at_desk=HENRIK.id, needed=2)) is Why.OWN_DESK
    assert against_approvers(kind, [NAOMI, HENRIK], at_desk=LUCIA.id, needed=2) is None
    assert why(against_approvers(kind, [], at_desk=LUCIA.id, needed=1)) is Why.SECOND_APPROVER


@pytest.mark.parametrize("member", [LUCIA, LEAD, GREETER, GUARD, AUTHORITY], ids=lambda member: member.roles[0])
def test_only_a_supervisor_decides_an_identity(member: object) -> None:
    stop = against_approvers(ruling(Reason.IDENTITY_DIFFERS), [member], at_desk="", needed=1)  # type: ignore[list-item]
    assert stop == Stop(Why.MAY_NOT_APPROVE, {"role": Role.SUPERVISOR})


def test_a_barred_supervisor_decides_nothing() -> None:
    barred = replace(HENRIK, barred=True)
    assert why(against_approvers(ruling(Reason.MINOR), [barred], at_desk="", needed=1)) is Why.BARRED


def test_a_block_is_lifted_only_by_naming_who_decided() -> None:
    kind = ruling(Reason.SEE_SUPERVISOR)
    assert kind.right is Right.APPROVE
    assert why(against_approvers(kind, [NAOMI], at_desk="", needed=1)) is Why.MAY_NOT_APPROVE
    assert against_approvers(kind, [NAOMI], at_desk="", needed=1, authority="Security, Mr. Diaz") is None
