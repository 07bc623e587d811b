"""A supervisor lets somebody collect who is not named for the delegation; what each role may do there."""

import pytest

from regdesk.collection.entries import CollectorAccepted, Decided
from regdesk.staff.member import Member
from regdesk.staff.rights import May, Right, Role, may
from tests.desk.chile import CHILE, READY, prints_all
from tests.staff.people import HENRIK, LUCIA, OF_ROLE, PIN, signed_in, with_staff
from tests.ui.delegations.conftest import Clerk
from ui.delegations.step import Step
from ui.desk.decision_sheet import DecisionSheet

TOMAS = READY[2]


def sheet_of(clerk: Clerk) -> DecisionSheet:
    sheet = clerk.window.overlay.sheet()
    assert isinstance(sheet, DecisionSheet)
    return sheet


def decides(clerk: Clerk, member: Member) -> None:
    """From F4 to the end of the decision, by keys and scans."""
    clerk.press_f(4)
    sheet = sheet_of(clerk)
    clerk.keyboard.wait(1000)
    with clerk.qtbot.waitSignal(sheet.reasons.picked):
        clerk.keyboard.type("1")
    clerk.scan(member.card)
    clerk.keyboard.wait(1000)
    clerk.keyboard.type(PIN.digits)
    clerk.qtbot.waitUntil(lambda: sheet.people.complete)
    clerk.keyboard.wait(1000)
    clerk.enter()
    clerk.qtbot.waitUntil(lambda: not isinstance(clerk.window.overlay.sheet(), DecisionSheet))
    clerk.look()


@pytest.fixture
def refused(clerk: Clerk) -> Clerk:
    """Lucía is signed in; a colleague who is no focal point wants the badges of Chile."""
    signed_in(with_staff(clerk.desk), LUCIA)
    clerk.opens()
    clerk.shows_passport(TOMAS)
    assert clerk.is_at(Step.WHO)
    return clerk


def test_a_supervisor_who_is_here_accepts_a_collector_and_the_record_says_so(refused: Clerk) -> None:
    refused.press_f(4)
    refused.reads("Why can this person collect?", "Tomás HUENCHUMÁN LIRA is not a focal point of Chile")
    refused.esc()
    decides(refused, HENRIK)
    assert refused.is_at(Step.READY)
    refused.reads("Accepted by a supervisor", "A supervisor decided")
    decided, accepted = refused.last("person.decided"), refused.last("delegation.accepted")
    assert isinstance(decided, Decided)
    assert isinstance(accepted, CollectorAccepted)
    assert (decided.about, decided.delegation, decided.approved) == ("collector_not_named", CHILE, True)
    assert accepted.authority == "supervisor"


def test_nobody_accepts_a_collector_at_their_own_desk(refused: Clerk) -> None:
    refused.press_f(4)
    sheet = sheet_of(refused)
    refused.keyboard.wait(1000)
    refused.scan(LUCIA.card)
    assert not sheet.people.complete


@pytest.mark.parametrize("role", list(Role))
def test_only_a_role_that_may_accept_proxies_decides_it(refused: Clerk, role: Role) -> None:
    refused.press_f(4)
    ruling = sheet_of(refused).asked.ruling
    assert ruling.right is Right.ACCEPT_PROXY
    answer = refused.desk.approver(ruling, OF_ROLE[role].card)
    own = OF_ROLE[role].id == LUCIA.id
    assert isinstance(answer, Member) is (may(role, Right.ACCEPT_PROXY) is not May.NO and not own)


@pytest.mark.parametrize("role", [role for role in Role if may(role, Right.SEARCH) is not May.NO])
def test_who_may_not_hand_over_only_looks(clerk: Clerk, role: Role) -> None:
    prints_all(clerk.desk)
    signed_in(with_staff(clerk.desk), OF_ROLE[role])
    clerk.opens()
    offered = set(clerk.captions())
    assert offered >= {"Esc", "F7"} if may(role, Right.HAND_OVER) is May.YES else offered == {"Esc"}
