"""The first staff list: its cards are there before it is taken in, since nobody could print them afterwards."""

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.staff_list import FirstList
from regdesk.errors import NotAllowed
from regdesk.staff.member import Session
from regdesk.staff.plan import StaffPlan
from tests.desks import a_desk
from tests.staff.people import EVERYBODY, HENRIK, LEAD, NAOMI, PIN, signed_in, with_staff

LIST = b"name,roles\nSamir Haddad,shift_lead\nNaomi Adeyemi,supervisor\n"


def ready(desk: Desk, content: bytes = LIST) -> FirstList:
    first = desk.staff.first(content)
    assert isinstance(first, FirstList), first
    return first


def cards_of(desk: Desk) -> list[str]:
    with desk.store.reading() as tx:
        return [member.card for member, _ in tx.staff.everybody()]


def test_who_has_a_printed_card_signs_in_after_the_list_was_taken_in(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        first = ready(desk)
        assert (first.new, desk.staff.is_there(), desk.log()) == (2, False, ())
        assert isinstance(desk.staff.take(first.file, act=desk.new_act()), Done)
        cards = cards_of(desk)
        assert all(card.encode() in first.file for card in cards)
        for card in cards:
            session = desk.choose_pin(card, PIN)
            assert isinstance(session, Session)
            desk.sign_out()


def test_the_cards_are_those_of_the_list(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        first = ready(desk)
        sheet = pypdfium2.PdfDocument(first.cards)[0].render(scale=4).to_pil()
        assert {code.text.encode() for code in zxingcpp.read_barcodes(sheet)} == {
            line.split(b",")[5] for line in first.file.splitlines()[1:]
        }


def test_a_list_of_another_desk_brings_its_cards_along(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with a_desk(tmp_path / "a") as one, a_desk(tmp_path / "b") as other:
        with_staff(one)
        signed_in(one, LEAD)
        given = one.staff.give(act=one.new_act())
        assert isinstance(given, bytes)
        # PINs of the tests have no real strength, so they are left out
        bare = b"\r\n".join(b",".join(line.split(b",")[:7]) for line in given.split(b"\r\n") if line)
        first = ready(other, bare)
        assert first.new == 0
        assert isinstance(other.staff.take(first.file, act=other.new_act()), Done)
        assert cards_of(other) == cards_of(one)


def test_a_list_that_would_lock_everybody_out_is_not_made_ready(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        plan = desk.staff.first(b"name,roles\nEve Adams,clerk\n")
        assert isinstance(plan, StaffPlan)
        assert [problem.reason for problem in plan.problems] == ["staff_no_shift_lead", "staff_no_supervisor"]
        assert isinstance(desk.staff.take(b"name,roles\nEve Adams,clerk\n", act=desk.new_act()), StaffPlan)
        assert not desk.staff.is_there()


def test_barred_people_keep_nobody_from_being_locked_out(tmp_path: Path) -> None:
    content = (
        LIST.replace(b"roles\n", b"roles,barred\n").replace(b"lead\n", b"lead,yes\n").replace(b"visor\n", b"visor,no\n")
    )
    with a_desk(tmp_path) as desk:
        plan = desk.staff.first(content)
        assert isinstance(plan, StaffPlan)
        assert [problem.reason for problem in plan.problems] == ["staff_no_shift_lead"]


def test_where_there_is_a_list_cards_are_printed_by_who_may(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        with_staff(desk, *EVERYBODY)
        for member in (LEAD, HENRIK, NAOMI):
            signed_in(desk, member)
            with pytest.raises(NotAllowed) as problem:
                desk.staff.first(LIST)
            assert problem.value.code == "ask_shift_lead"
        desk.sign_out()
        refusal = desk.staff.cards(act=desk.new_act())
        assert isinstance(refusal, Refusal) and refusal.reason is Reason.SIGN_IN_FIRST
