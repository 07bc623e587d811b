"""A supervisor says that forms are one name: it counts at once, is one entry in the log, and there after a restart."""

import sys
from pathlib import Path

import pytest

from regdesk.collection.entries import NamesExtended, NamesWithdrawn
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.errors import DeskError, FolderError
from regdesk.identity.findings import Field
from regdesk.names.forms import Strength, Use
from regdesk.names.own_forms import OwnRow, typed_forms
from regdesk.names.own_judged import Unfit
from regdesk.people.participant import Participant
from tests.desk.journey import OTHER, PERSON, passport
from tests.desks import a_desk
from tests.make import a_person

ZUZKA = a_person(confirmation="AAAA-1111", given="Zuzka", family="Wint", document_number="B11111111")
QORLA = a_person(confirmation="AAAA-2222", given="Qorla Marie", family="de Klerk", document_number="B22222222")
DEKLERK = a_person(confirmation="AAAA-3333", given="Anna", family="Deklerk", document_number="B33333333")
PEOPLE = (PERSON, OTHER, ZUZKA, QORLA, DEKLERK)
FILE = "name_forms.csv"
AGREES = ("same", "written")


def row(forms: str, part: Use = Use.GIVEN, strength: Strength = Strength.SAME) -> OwnRow:
    return OwnRow(typed_forms(forms), part, strength)


def given_name(desk: Desk, person: Participant = ZUZKA, given: str = "QORLA") -> str:
    """How the line of the given names comes out against a passport with another one."""
    check = desk.check(person.id, passport(person, family="WINT", given=given)).check
    return next(str(line.result) for line in check.findings if line.field is Field.GIVEN)


def change(desk: Desk, *rows: OwnRow, withdraw: bool = False) -> Done:
    done = desk.change_names(rows, withdraw=withdraw, act=desk.new_act())
    assert isinstance(done, Done)
    return done


def test_an_added_row_counts_at_once_and_after_a_restart(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        assert given_name(desk) not in AGREES
        change(desk, row("Zuzka, Qorla"))
        assert given_name(desk) in AGREES
    with a_desk(tmp_path) as desk:
        assert given_name(desk) in AGREES
        change(desk, row("Qorla, Zuzka"), withdraw=True)
        assert given_name(desk) not in AGREES
    with a_desk(tmp_path) as desk:
        assert given_name(desk) not in AGREES


def test_the_holder_of_a_passport_is_found_by_an_added_form(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        read = passport(PERSON, number="C00000000", family="WINT", given="QORLA", born=None)
        change(desk, row("Zuzka, Qorla"))
        assert ZUZKA.born
        check = desk.check(PERSON.id, passport(ZUZKA, family="WINT", given="QORLA"))
        assert check.fits
        assert check.fits.person.id == ZUZKA.id
        assert read.given == "QORLA"


def test_a_change_is_one_entry_that_says_forms_part_and_strength(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        rows = (row("Zuzka, Qorla"), row("de Klerk, Klerq", Use.FAMILY, Strength.LOOK))
        entry = change(desk, *rows).entry
        assert entry.word == NamesExtended((("given", "same", "ZUZKA QORLA"), ("family", "look", "DE+KLERK KLERQ")))
        assert (entry.person, entry.clerk) == (None, "Lucía Robles")
        assert change(desk, rows[0], withdraw=True).entry.word == NamesWithdrawn((("given", "same", "ZUZKA QORLA"),))
        assert [one.word for one in desk.log()] == [
            entry.word, NamesWithdrawn((("given", "same", "ZUZKA QORLA"),)),
        ]  # fmt: skip
        assert not desk.verify().faults


def test_a_second_press_does_nothing_twice(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        act = desk.new_act()
        first = desk.change_names([row("Zuzka, Qorla")], act=act)
        again = desk.change_names([row("Zuzka, Qorla")], act=act)
        assert isinstance(first, Done)
        assert again == Done(first.entry, again=True)
        assert len(desk.names.now().table.rows) == len(desk.log()) == 1


@pytest.mark.parametrize(
    ("one", "reason"), [(row("Hassan, Hussein"), "apart"), (row("Zuzka, Z"), "short"), (row("Bob, Robert"), "known")]
)
def test_what_is_refused_leaves_no_entry_and_no_file(tmp_path: Path, one: OwnRow, reason: str) -> None:
    with a_desk(tmp_path) as desk:
        answer = desk.change_names([row("Zuzka, Qorla"), one], act=desk.new_act())
        assert isinstance(answer, Unfit)
        assert answer.reason == reason
        assert desk.change_names([one], withdraw=True, act=desk.new_act()) == Unfit("not_there")
        assert desk.log() == ()
    assert not (tmp_path / FILE).exists()


def test_a_wrong_row_never_stops_the_desk_and_is_told(tmp_path: Path) -> None:
    lines = ["tradition,part,strength,forms", "Ours,given,same,HASSAN HUSSEIN", "Ours,given,same,ZUZKA QORLA"]
    (tmp_path / FILE).write_text("\n".join(lines), encoding="utf-8")
    with a_desk(tmp_path, PEOPLE) as desk:
        assert given_name(desk) in AGREES
        assert [(line, unfit.reason) for line, unfit in desk.names.now().table.unfit] == [(2, "apart")]
        change(desk, row("Quilla, Qirra"))
    assert (tmp_path / FILE).read_text(encoding="utf-8").splitlines() == [*lines, ",given,same,QUILLA QIRRA"]


@pytest.mark.parametrize("content", [b"", b"Name;Form\n", b"\xff\xfe\xfd"])
def test_a_spoilt_file_never_stops_the_desk_and_is_never_written_over(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    with a_desk(tmp_path, PEOPLE) as desk:
        assert given_name(desk) not in AGREES
        assert desk.names.now().problem is not None
        with pytest.raises(DeskError, match="name_forms"):
            change(desk, row("Zuzka, Qorla"))
        assert desk.log() == ()
    assert (tmp_path / FILE).read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="a folder is made unwritable by its mode")
def test_a_file_that_cannot_be_written_leaves_no_entry(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        (tmp_path / f"{FILE}.new").mkdir()
        with pytest.raises(FolderError):
            change(desk, row("Zuzka, Qorla"))
        assert desk.log() == ()
        assert given_name(desk) not in AGREES


def test_another_window_and_another_hand_are_seen_at_once(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk, a_desk(tmp_path) as beside:
        change(beside, row("Zuzka, Qorla"))
        assert given_name(desk) in AGREES
        change(desk, row("Quilla, Qirra"))
        assert len(beside.names.now().table.rows) == 2
        (tmp_path / FILE).unlink()
        assert given_name(desk) not in AGREES
        assert given_name(beside) not in AGREES


def test_a_preview_counts_those_who_bear_a_form_where_the_row_speaks_of_it(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        told = desk.names.touched(row("Zuzka, Qorla, Wint"))
        assert (told.people, told.bearers, told.more, told.unfit) == (
            2, (("ZUZKA", 1), ("QORLA", 1), ("WINT", 0)), False, None,
        )  # fmt: skip
        assert {person.id for person in told.shown} == {ZUZKA.id, QORLA.id}
        assert desk.names.touched(row("Wint, Qirra", Use.ANY)).people == 1
        klerk = desk.names.touched(row("de Klerk, Deklerq", Use.FAMILY))
        assert (klerk.people, klerk.bearers) == (2, (("DE+KLERK", 2), ("DEKLERQ", 0)))
        assert desk.log() == ()


def test_a_preview_says_why_a_row_cannot_be_added(tmp_path: Path) -> None:
    with a_desk(tmp_path, PEOPLE) as desk:
        for typed, reason in (("Hassan, Hussein", "apart"), ("Zuzka", "one_form"), ("", "one_form"), ("Z Y", "short")):
            unfit = desk.names.touched(row(typed)).unfit
            assert unfit
            assert unfit.reason == reason
