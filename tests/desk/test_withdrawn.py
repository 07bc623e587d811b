"""Which badges a laptop tells the gates to stop: all that ended at it, each for its reason."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.entries import BadgeCancelled, BadgeRequested, Decided, PrintFailed, Word
from regdesk.desk import Desk
from regdesk.desk.about_person import Reason, confirms
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.withdrawn import withdrawn_in
from regdesk.event.data import DataTerms, Deletion
from regdesk.keys.seal import Serial
from regdesk.keys.withdrawals import Why
from regdesk.printing.printer import JobState, Outcome
from tests.desk.journey import OTHER, PERSON, collected, confirmed, printed
from tests.desks import a_desk
from tests.make import MONDAY_MORNING, an_event
from tests.printers import Tray


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER]) as desk:
        yield desk


def withdrawn(desk: Desk) -> dict[int, Why]:
    """By the number that people read; all of desk 3."""
    with desk.store.reading() as tx:
        found = withdrawn_in(tx)
    assert {serial.desk for serial in found} <= {3}
    return {serial.counter: why for serial, why in found.items()}


def say(desk: Desk, *words: Word) -> None:
    with desk.store.writing() as tx:
        for word in words:
            tx.append(PERSON.id, "", "", word, MONDAY_MORNING)


def code(counter: int) -> str:
    return Serial(3, counter).code


def test_a_badge_that_counts_is_not_withdrawn(desk: Desk) -> None:
    collected(desk)
    printed(desk, OTHER)
    assert withdrawn(desk) == {}


def test_a_sheet_that_was_spoiled_before_the_hand_over_may_lie_in_a_bin(desk: Desk) -> None:
    end = printed(desk)
    assert isinstance(desk.cancel_badge(PERSON.id, end.badge.code, "jam", act=desk.new_act()), Done)
    assert withdrawn(desk) == {end.badge.number: Why.SPOILED}


def test_a_sheet_of_which_a_printer_says_that_it_failed_may_have_come_out_all_the_same(desk: Desk) -> None:
    confirmed(desk)
    end = desk.print_badge(PERSON.id, Tray(Outcome(JobState.FAILED, "aborted")), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    assert withdrawn(desk) == {end.badge.number: Why.SPOILED}


@pytest.mark.parametrize("reason", VoidReason)
def test_a_void_badge_says_why(desk: Desk, reason: VoidReason) -> None:
    collected(desk)
    number = desk.case(PERSON.id).visit.badges[0].number
    say(desk, BadgeVoided(code(number), reason))
    assert withdrawn(desk) == {number: Why(reason.value)}


def test_why_a_badge_ended_first_stays(desk: Desk) -> None:
    """A lost badge that was found is given back: a guard still hears that it was lost."""
    say(desk, BadgeVoided(code(7), VoidReason.LOST), BadgeVoided(code(7), VoidReason.RETURNED))
    assert withdrawn(desk) == {7: Why.LOST}


def test_a_supervisors_decision_withdraws_the_badge_that_it_names_when_it_is_a_yes(desk: Desk) -> None:
    say(
        desk,
        Decided("two_badges", True, "given_back", (), badge=code(1)),
        Decided("already_collected", True, "lost", (), badge=code(2)),
        Decided("already_collected", False, "lost", (), badge=code(3)),
        Decided("not_accredited", True, "letter", (), badge=code(4)),
        Decided("two_badges", True, "given_back", ()),
    )
    assert withdrawn(desk) == {1: Why.RETURNED, 2: Why.LOST}


def test_codes_from_before_serials_are_on_no_list(desk: Desk) -> None:
    old = "PV2017R0RW1D8MNK1VC9TX0K4SBRRGSM9"
    say(desk, BadgeRequested(old, 918, "1" * 32, "tray"), BadgeCancelled(old, "jam"), PrintFailed("", "jam"))
    assert withdrawn(desk) == {}


def test_of_who_was_erased_the_code_stays_withdrawn(tmp_path: Path) -> None:
    terms = DataTerms("Badges.", date(2018, 1, 31), Deletion.ALLOWED, "privacy@example.org")
    with a_desk(tmp_path, [PERSON], event=an_event(data=terms)) as desk:
        end = printed(desk)
        desk.cancel_badge(PERSON.id, end.badge.code, "jam", act=desk.new_act())
        erased = desk.personal.erase(PERSON.id, typed=confirms(PERSON), reason=Reason.ASKED, act=desk.new_act())
        assert isinstance(erased, Done)
        assert withdrawn(desk) == {end.badge.number: Why.WITHDRAWN}


def test_what_another_log_in_this_database_says_counts_too(desk: Desk) -> None:
    """That of this laptop before it was restored, for example."""
    collected(desk)
    say(desk, BadgeVoided(code(1), VoidReason.STOLEN))
    desk.store.desk = "4" * 32
    say(desk, BadgeVoided(code(2), VoidReason.LOST))
    assert withdrawn(desk) == {1: Why.STOLEN, 2: Why.LOST}
