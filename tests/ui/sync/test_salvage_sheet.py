"""A supervisor opens by a key what a restored disk had done, and closes it again; a clerk is not offered it."""

from regdesk.staff.rights import Role
from regdesk.sync.own_log import Elsewhere, Owner, begin_another
from tests.staff.people import EVERYBODY, HENRIK, LUCIA, signed_in, with_staff
from tests.sync.clerk import serves
from tests.ui.needs_you.two_desks import plain
from tests.ui.strokes import Key
from tests.ui.sync.conftest import AISSATOU
from tests.ui.sync.seats import Hall, Seat
from ui.setup.rows import ROW
from ui.sync.place import SyncPlace
from ui.sync.salvage_sheet import SalvageSheet


def restored(seat: Seat) -> None:
    """A person was served here, and a sync finds that the others have only the first record of this disk."""
    desk = seat.desk
    assert serves(desk, AISSATOU)
    owner = Owner(desk.event.id, desk.number, "Lucía", desk.now, iter(["e" * 32]).__next__)
    begin_another(desk.store, owner, Elsewhere(agreed=1, behind=0))


def opens(seat: Seat) -> SyncPlace:
    place = seat.opens_sync()
    seat.waits_until(lambda: not seat.background.waiting("looking"))
    return place


def test_a_key_opens_the_list_of_acts_and_enter_closes_it(hall: Hall) -> None:
    seat = hall.seat(1, joined=False)
    restored(seat)
    place = opens(seat)
    assert place.page.side.buttons["kept"].isVisible()
    seat.presses(Key.Key_F4)
    sheet = seat.shell.window.overlay.sheet()
    assert isinstance(sheet, SalvageSheet)
    seat.waits_until(lambda: bool(sheet.table.view.acts.rows))
    told = [plain(sheet.table.view.acts.told(row)) for row in sheet.table.view.acts.rows]
    assert [words.split(". ")[1:3] for words in told if "Badge handed over" in words] == [
        ["Badge handed over", "Aïssatou NDIAYE-SARR"]
    ]
    assert any("Badge printed. Aïssatou NDIAYE-SARR. 00001. Desk 1" in words for words in told)
    view = sheet.table.view
    seat.presses(Key.Key_Down)
    assert view.row() == 1 and view.model().index(1, 0).data(ROW) is view.acts.rows[1]
    seat.presses(Key.Key_Return)
    assert seat.shell.window.overlay.sheet() is None and seat.shell.window.place() is place


def test_where_nothing_was_kept_the_key_does_nothing(hall: Hall) -> None:
    seat = hall.seat(1, joined=False)
    place = opens(seat)
    assert "kept" not in [action.name for action in place.actions()]
    seat.presses(Key.Key_F4)
    assert seat.shell.window.overlay.sheet() is None and seat.shell.window.place() is place


def test_only_a_supervisor_is_offered_it(hall: Hall) -> None:
    seat = hall.seat(1, joined=False)
    restored(seat)
    with_staff(seat.desk, *EVERYBODY)
    for member, role, offered in ((LUCIA, Role.CLERK, False), (HENRIK, Role.SUPERVISOR, True)):
        signed_in(seat.desk, member, role)
        place = opens(seat)
        place.others_came()
        seat.waits_until(lambda: not seat.background.waiting("looking"))
        assert ("kept" in [action.name for action in place.actions()]) is offered
        seat.desk.sign_out()
