"""Pages that a folder printer made for a live event do not stay on the disk; those of a training event do."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from regdesk.chance import new_id
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Checked, Proof
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.left_pages import clear_pages
from regdesk.desk.paper import print_slip
from regdesk.desk.proofs import refusal
from regdesk.event.event import Training
from regdesk.printing.folder import FolderPrinter
from regdesk.sync.own_log import Elsewhere, Owner, begin_another
from tests.desk.chile import MEMBERS, READY, accepted, an_event_with, hands, prints
from tests.desks import a_desk
from tests.make import a_person, an_event

EVERY_LINE = ("family", "given", "born", "nationality", "number", "expires")


def printed(desk: Desk, folder: Path) -> PrintEnd:
    person = a_person().id
    check = desk.check(person, None).check
    desk.confirm_identity(person, check, how=Checked.BY_EYE, looked_at=EVERY_LINE, act=desk.new_act())
    end = desk.print_badge(person, FolderPrinter(folder), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    return end


def hand_over(desk: Desk, end: PrintEnd) -> Done | Refusal:
    return desk.hand_over(end.person, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())


def cancel(desk: Desk, end: PrintEnd) -> Done | Refusal:
    return desk.cancel_badge(end.person, end.badge.code, "smudged", act=desk.new_act())


@pytest.mark.parametrize("act", [hand_over, cancel])
def test_a_page_goes_when_its_badge_was_handed_over_or_cancelled(
    tmp_path: Path, act: Callable[[Desk, PrintEnd], Done | Refusal]
) -> None:
    with a_desk(tmp_path, [a_person()]) as desk:
        end = printed(desk, tmp_path / "badges")
        other = tmp_path / "badges" / "00002-another.pdf"
        other.write_bytes(b"of somebody else")
        assert len(list((tmp_path / "badges").iterdir())) == 2
        assert isinstance(act(desk, end), Done)
        assert list((tmp_path / "badges").iterdir()) == [other]


def test_a_page_goes_when_its_badge_was_handed_to_who_collects_for_a_delegation(tmp_path: Path) -> None:
    folder = tmp_path / "badges"
    with a_desk(tmp_path, MEMBERS, event=an_event_with()) as desk:
        first, second = READY[:2]
        codes = [prints(desk, person, FolderPrinter(folder)).badge.code for person in (first, second)]
        assert len(list(folder.iterdir())) == 2
        collection = accepted(desk)
        assert isinstance(hands(desk, collection, first, codes[1]), Refusal)
        assert len(list(folder.iterdir())) == 2
        assert isinstance(hands(desk, collection, first, codes[0]), Done)
        [left] = folder.iterdir()
        badge = desk.case(second.id).visit.badge
        assert badge
        assert badge.attempt in left.name


def test_a_training_desk_keeps_its_pages(tmp_path: Path) -> None:
    event = replace(an_event(), training=Training(clock=None))
    with a_desk(tmp_path, [a_person()], event=event) as desk:
        assert isinstance(hand_over(desk, printed(desk, tmp_path / "badges")), Done)
        assert len(list((tmp_path / "badges").iterdir())) == 1


def test_what_is_left_at_the_end_goes_and_what_others_put_there_stays(tmp_path: Path) -> None:
    badges, slips = tmp_path / "badges", tmp_path / "slips"
    with a_desk(tmp_path, [a_person()]) as desk:
        end = printed(desk, badges)
        (badges / f".{end.badge.attempt}.part").write_bytes(b"broken off")
        slip = desk.refuse(a_person().id, refusal(Reason.TOO_EARLY), act=desk.new_act())
        print_slip(FolderPrinter(slips), slip)
        others = [badges / "00007-of-another-desk.pdf", badges / "list.csv", slips / "00009-slip-4-0001.pdf"]
        for file in others:
            file.write_bytes(b"not ours")
        clear_pages(desk.store, replace(desk.settings, slip_printer=f"folder:{slips}"))
    assert sorted((*badges.iterdir(), *slips.iterdir())) == sorted(others)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_pages_go_as_well_that_were_printed_before_the_desk_began_another_log(tmp_path: Path) -> None:
    with a_desk(tmp_path, [a_person()]) as desk:
        printed(desk, tmp_path / "badges")
        owner = Owner(desk.event.id, desk.number, desk.clerk, desk.now, new_id)
        begin_another(desk.store, owner, Elsewhere(agreed=1, behind=2))
        clear_pages(desk.store, desk.settings)
        assert list((tmp_path / "badges").iterdir()) == []


def test_only_the_owner_reads_a_page(tmp_path: Path) -> None:
    with a_desk(tmp_path, [a_person()]) as desk:
        printed(desk, tmp_path / "badges")
    [page] = (tmp_path / "badges").iterdir()
    assert page.stat().st_mode & 0o777 == 0o600
