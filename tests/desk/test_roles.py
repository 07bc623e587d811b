"""What a role may not do is refused by the desk itself: the table of rights, walked through what `Desk` can do."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from regdesk.chance import new_bytes
from regdesk.collection.badge_words import VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Checked, Face, PhotoFrom, Proof
from regdesk.collection.stock_words import Moment, Spoil
from regdesk.desk import Desk
from regdesk.desk.about_person import Reason as Erasing
from regdesk.desk.answers import Compared, Done, Found, PrintEnd, Slip
from regdesk.desk.enrolling import Enrolment
from regdesk.desk.life import Correction
from regdesk.desk.wiping import Leave, Wipe
from regdesk.errors import NotAllowed, StickError
from regdesk.folder import DeskFolder
from regdesk.identity.findings import Check, Verdict
from regdesk.keys.keyring import NoKeyring
from regdesk.photos.portrait import NewPhoto
from regdesk.roster.files import open_list
from regdesk.sentences import ERRORS
from regdesk.staff.rights import May, Right, Role, asked_for, may
from tests.desk.journey import OTHER, PERSON, passport
from tests.desks import a_desk
from tests.make import a_person
from tests.printers import Tray
from tests.staff.people import LEAD, LUCIA, OF_ROLE, PIN, signed_in, with_staff

FRIEND = a_person(confirmation="HVPW-1YES", family="Araya", given="Valentina")
CHECK = Check(None, (), Verdict.LOOK)
A_PHOTO = NewPhoto(b"jpeg", 354, 472, 1.0)
LINES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER, FRIEND]) as desk:
        yield with_staff(desk)


def a_stick(desk: Desk, folder: Path) -> None:
    """Nobody else is known here who could read it, which is no question of rights."""
    with pytest.raises(StickError, match="stick_nobody"):
        desk.sticks.write(folder)


def a_list(desk: Desk, folder: Path) -> object:
    file = folder / "list.csv"
    file.write_text("Family name,Given name,Delegation\nOkoye,Ada,Nigeria\n", encoding="utf-8")
    return desk.take_list(desk.plan_list(open_list(file)), act=desk.new_act())


STAFF_FILE = b"name,roles\nNew Person,clerk\n"
ACTS: tuple[tuple[str, Right, Callable[[Desk, Path], object]], ...] = (
    ("find a code", Right.SCAN_CONFIRMATION, lambda desk, _: desk.find("K7RM-4PX2")),
    ("find a name", Right.SEARCH, lambda desk, _: desk.find("Okafor")),
    ("find a passport", Right.SEE_PASSPORT_DATA, lambda desk, _: desk.find(LINES)),
    ("check", Right.CHECK_IDENTITY, lambda desk, _: desk.check(PERSON.id, passport(PERSON))),
    ("confirm", Right.CHECK_IDENTITY,
     lambda desk, _: desk.confirm_identity(PERSON.id, CHECK, how=Checked.BY_EYE, act=desk.new_act())),
    ("judge a face", Right.CHECK_IDENTITY, lambda desk, _: desk.judge_face(PERSON.id, Face.SAME, act=desk.new_act())),
    ("replace a photo", Right.CHECK_IDENTITY,
     lambda desk, _: desk.replace_photo(PERSON.id, A_PHOTO, PhotoFrom.CAMERA, act=desk.new_act())),
    ("print", Right.PRINT, lambda desk, _: desk.print_badge(PERSON.id, Tray(), act=desk.new_act())),
    ("came out", Right.PRINT, lambda desk, _: desk.came_out(PERSON.id, "X", act=desk.new_act())),
    ("did not", Right.PRINT, lambda desk, _: desk.did_not_come_out(PERSON.id, "X", act=desk.new_act())),
    ("spoil", Right.SPOIL_BADGE, lambda desk, _: desk.cancel_badge(PERSON.id, "X", "jam", act=desk.new_act())),
    ("void", Right.VOID,
     lambda desk, _: desk.life.void(PERSON.id, "X", VoidReason.WITHDRAWN, act=desk.new_act())),
    ("put in the box", Right.SPOIL_BADGE, lambda desk, _: desk.life.returned(PERSON.id, "X", act=desk.new_act())),
    ("correct", Right.CORRECT_NAME,
     lambda desk, _: desk.life.correct(PERSON.id, Correction({}, None), act=desk.new_act())),
    ("hand over", Right.HAND_OVER,
     lambda desk, _: desk.hand_over(PERSON.id, "X", proof=Proof.SCANNED, act=desk.new_act())),
    ("list delegations", Right.SEARCH, lambda desk, _: desk.delegations.everyone()),
    ("open a delegation", Right.SEARCH, lambda desk, _: desk.delegations.of_person(PERSON.id)),
    ("accept a collector", Right.HAND_OVER,
     lambda desk, _: desk.delegations.accept_collector("Senegal", PERSON.id, (), act=desk.new_act())),
    ("print ahead", Right.PRINT, lambda desk, _: desk.delegations.print_ahead(PERSON.id, Tray(), act=desk.new_act())),
    ("give to a collector", Right.HAND_OVER,
     lambda desk, _: desk.delegations.hand_over("0" * 32, PERSON.id, "X", proof=Proof.SCANNED, act=desk.new_act())),
    ("refer", Right.SEND_TO_LANE, lambda desk, _: desk.refer(PERSON.id, act=desk.new_act())),
    ("import the list", Right.EXCHANGE, a_list),
    ("write a stick", Right.CARRY, a_stick),
    ("change name forms", Right.CORRECT_NAME, lambda desk, _: desk.change_names((), act=desk.new_act())),
    ("plan a staff list", Right.KEEP_STAFF, lambda desk, _: desk.staff.plan(STAFF_FILE)),
    ("take staff", Right.KEEP_STAFF, lambda desk, _: desk.staff.take(STAFF_FILE, act=desk.new_act())),
    ("give staff", Right.KEEP_STAFF, lambda desk, _: desk.staff.give(act=desk.new_act())),
    ("print cards", Right.KEEP_STAFF, lambda desk, _: desk.staff.cards(act=desk.new_act())),
    ("set a PIN", Right.KEEP_STAFF, lambda desk, _: desk.staff.set_pin(FRIEND.id, PIN, act=desk.new_act())),
    ("new card", Right.KEEP_STAFF, lambda desk, _: desk.staff.renew_card(FRIEND.id, act=desk.new_act())),
    ("see the staff", Right.BAR_STAFF, lambda desk, _: desk.staff.everybody()),
    ("bar", Right.BAR_STAFF, lambda desk, _: desk.staff.bar(FRIEND.id, act=desk.new_act())),
    ("ask for a certificate", Right.ENROL, lambda desk, folder: Enrolment(desk, DeskFolder(folder), new_bytes).ask()),
    ("take a certificate", Right.ENROL,
     lambda desk, folder: Enrolment(desk, DeskFolder(folder), new_bytes).take("C1", "", act=desk.new_act())),
    ("look over the badges", Right.SET_UP_BADGES, lambda desk, _: desk.preflight.run({})),
    ("give a person's data", Right.GIVE_PERSON_DATA, lambda desk, _: desk.personal.give(OTHER.id, act=desk.new_act())),
    ("erase a person", Right.DELETE_PERSON,
     lambda desk, _: desk.personal.erase(OTHER.id, typed="", reason=Erasing.ASKED, act=desk.new_act())),
    ("wipe", Right.WIPE, lambda desk, folder: Wipe(desk, DeskFolder(folder), NoKeyring()).prepare(Leave(""))),
    ("count stock", Right.COUNT_STOCK,
     lambda desk, _: desk.stock.count("a6", 5, Moment.OPENING, act=desk.new_act())),
    ("bring stock", Right.COUNT_STOCK, lambda desk, _: desk.stock.bring("a6", 5, act=desk.new_act())),
    ("spoil stock", Right.COUNT_STOCK, lambda desk, _: desk.stock.spoil("a6", 5, Spoil.TORN, act=desk.new_act())),
    ("print day badges", Right.PRINT_DAY_BADGES,
     lambda desk, _: desk.day_badges.print("delegate", desk.today_is(), 0, Tray(), act=desk.new_act())),
    ("tear up day badges", Right.PRINT_DAY_BADGES,
     lambda desk, _: desk.day_badges.destroy(desk.today_is(), act=desk.new_act())),
    ("give a day badge", Right.HAND_OVER,
     lambda desk, _: desk.day_badges.give("1", PERSON.id, desk.now(), document="passport", act=desk.new_act())),
    ("release tries", Right.RELEASE_TRIES, lambda desk, _: desk.staff.release(FRIEND.id, act=desk.new_act())),
)  # fmt: skip
SCANS = {Role.GREETER, Role.CLERK, Role.SUPERVISOR, Role.AUTHORITY, Role.GUARD}


def named(value: object) -> str:
    return value[0] if isinstance(value, tuple) else str(value)


@pytest.mark.parametrize(("role", "act"), tuple(product(Role, ACTS)), ids=named)
def test_each_act_is_for_the_roles_of_the_table(
    desk: Desk, tmp_path: Path, role: Role, act: tuple[str, Right, Callable[[Desk, Path], object]]
) -> None:
    signed_in(desk, OF_ROLE[role])
    name, right, do = act
    theirs = role in SCANS if name == "find a code" else may(role, right) is not May.NO
    before = len(desk.log())
    answer = refused(lambda: do(desk, tmp_path))
    if theirs:
        assert not answer, name
    else:
        wanted = Right.SEARCH if name == "find a code" else right
        assert answer == f"ask_{asked_for(wanted)}" and answer in ERRORS
        assert len(desk.log()) == before, "what is refused leaves nothing"


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act[0])
def test_with_nobody_signed_in_nothing_is_done(
    desk: Desk, tmp_path: Path, act: tuple[str, Right, Callable[[Desk, Path], object]]
) -> None:
    assert refused(lambda: act[2](desk, tmp_path)) == "sign_in_first"
    assert desk.log() == ()


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act[0])
def test_without_a_staff_list_everything_is_as_ever(
    tmp_path: Path, act: tuple[str, Right, Callable[[Desk, Path], object]]
) -> None:
    with a_desk(tmp_path, [PERSON, OTHER, FRIEND]) as desk:
        assert not refused(lambda: act[2](desk, tmp_path))


def refused(do: Callable[[], object]) -> str:
    """Whom to ask for what the role may not do; empty where it is the role's, however the act itself ends."""
    try:
        answer = do()
    except NotAllowed as no:
        return no.code
    if not isinstance(answer, Refusal):
        return ""
    if answer.reason is Reason.SIGN_IN_FIRST:
        return "sign_in_first"
    return f"ask_{answer.facts['role']}" if answer.reason is Reason.NOT_YOURS else ""


def test_a_greeter_is_shown_no_passport_data(desk: Desk) -> None:
    signed_in(desk, OF_ROLE[Role.GREETER])
    found = desk.find("K7RM-4PX2")
    assert isinstance(found, Found)
    case, row = desk.case(PERSON.id), desk.row(PERSON.id)
    for person in (found.person, case.person, row.person):
        assert (person.document_number, person.born, person.document_expires) == ("", None, None)
        assert (person.nationality, person.email, person.extra) == ("", "", ())
        assert person.full_name == PERSON.full_name and person.delegation == "Senegal"
    signed_in(desk, LUCIA)
    assert desk.case(PERSON.id).person == PERSON


def test_what_a_printer_reports_after_a_shift_change_is_of_who_printed(desk: Desk) -> None:
    signed_in(desk, LUCIA)
    check = desk.check(PERSON.id, passport(PERSON)).check
    looked = tuple(finding.field for finding in check.looks)
    desk.confirm_identity(PERSON.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    end = desk.print_badge(PERSON.id, Tray(before=lambda: desk.sign_out()), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    *_, printed = desk.log()
    assert printed.staff and printed.staff.id == LUCIA.id and printed.clerk == "Lucía Robles"


def test_a_greeter_sends_a_person_on_with_a_slip(desk: Desk) -> None:
    signed_in(desk, OF_ROLE[Role.GREETER])
    assert isinstance(desk.refer(PERSON.id, shown=(Compared(CHECK, Checked.BY_EYE),), act=desk.new_act()), Slip)


def test_a_list_of_staff_goes_from_desk_to_desk(desk: Desk, tmp_path: Path) -> None:
    """One list for the event: the same cards and PINs open every desk that took it in."""
    signed_in(desk, LEAD)
    assert isinstance(desk.staff.take(STAFF_FILE, act=desk.new_act()), Done)
    with desk.store.writing() as tx:  # the cheap hashes of these tests are no hashes of regdesk
        tx.staff.put([(member, None) for member, _ in tx.staff.everybody()])
    assert not isinstance(desk.staff.set_pin(LUCIA.id, PIN, act=desk.new_act()), Refusal)
    exported = desk.staff.give(act=desk.new_act())
    assert isinstance(exported, bytes)
    (tmp_path / "second").mkdir()
    with a_desk(tmp_path / "second") as second:
        assert second.staff.plan(exported).new == 8
        taken = second.staff.take(exported, act=second.new_act())
        assert isinstance(taken, Done) and second.staff.is_there()
        with desk.store.reading() as one, second.store.reading() as other:
            assert one.staff.everybody() == other.staff.everybody()


def test_a_list_with_a_mistake_is_not_taken(desk: Desk) -> None:
    signed_in(desk, LEAD)
    plan = desk.staff.take(b"name,roles\nNew Person,boss\n", act=desk.new_act())
    assert [problem.reason for problem in getattr(plan, "problems", ())] == ["staff_role_unknown"]
    assert len(desk.staff.everybody()) == 7


def test_a_lost_card_is_nobodys_any_more(desk: Desk) -> None:
    signed_in(desk, LEAD)
    desk.staff.renew_card(LUCIA.id, act=desk.new_act())
    assert getattr(desk.sign_in(LUCIA.card, PIN), "why", None) == "unknown_card"
    signed_in(desk, LEAD)
    (row,) = [row for row in desk.staff.everybody() if row.member.id == LUCIA.id]
    signed_in(desk, row.member)
