"""The staff list in the database, and how often each PIN was tried."""

from collections.abc import Iterable
from datetime import UTC, datetime

from regdesk.staff.member import Member
from regdesk.staff.pins import KeptPin
from regdesk.staff.rights import Role
from regdesk.staff.tries import FRESH, Tries
from regdesk.store.database import Connection

_COLUMNS = "id, name, first_name, roles, card, languages, barred, pin, pin_own, pin_since"
Row = tuple[str, str, str, str, str, str, int, str, int, str]


class StaffRead:
    """What can be asked of the staff list inside a transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_there(self) -> bool:
        """Whether a staff list was ever taken in: from then on nothing is done without somebody signed in."""
        return self._connection.value("select 1 from staff limit 1") is not None

    def everybody(self) -> list[tuple[Member, KeptPin | None]]:
        """The whole list by name, barred people too."""
        rows = self._connection.rows(f"select {_COLUMNS} from staff order by name, id")  # noqa: S608 - constants
        return [(_member(row), _pin(row)) for row in rows]

    def member(self, staff: str) -> Member | None:
        row = self._row(staff)
        return _member(row) if row else None

    def pin(self, staff: str) -> KeptPin | None:
        row = self._row(staff)
        return _pin(row) if row else None

    def tries(self, staff: str) -> Tries:
        row = self._connection.row("select wrong, last, until from pin_try where staff = ?", staff)
        return Tries(row[0], _moment(row[1]), _moment(row[2])) if row else FRESH

    def last_try(self) -> datetime | None:
        """When any PIN was last tried, as far as is known."""
        return _moment(self._connection.value("select max(last) from pin_try") or "")

    def _row(self, staff: str) -> Row | None:
        row: Row | None = self._connection.row(f"select {_COLUMNS} from staff where id = ?", staff)  # noqa: S608
        return row


class StaffWrite(StaffRead):
    """What can be changed of it."""

    def put(self, people: Iterable[tuple[Member, KeptPin | None]]) -> None:
        """Put people on the list, each over whoever has the same id."""
        self._connection.run_many(
            f"insert or replace into staff ({_COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            [_row_of(member, pin) for member, pin in people],
        )

    def put_tries(self, staff: str, tries: Tries) -> None:
        self._connection.run(
            "insert or replace into pin_try (staff, wrong, last, until) values (?, ?, ?, ?)",
            staff, tries.wrong, _written(tries.last), _written(tries.until),
        )  # fmt: skip


def _row_of(member: Member, pin: KeptPin | None) -> Row:
    return (
        member.id, member.name, member.first_name, " ".join(member.roles), member.card, " ".join(member.languages),
        int(member.barred), pin.hash if pin else "", int(pin.own) if pin else 0, _written(pin.since) if pin else "",
    )  # fmt: skip


def _member(row: Row) -> Member:
    identity, name, first_name, roles, card, languages, barred, *_ = row
    return Member(
        identity, name, first_name, tuple(map(Role, roles.split())), card, tuple(languages.split()), bool(barred)
    )


def _pin(row: Row) -> KeptPin | None:
    *_, pin, own, since = row
    return KeptPin(pin, bool(own), datetime.fromisoformat(since)) if pin else None


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _written(moment: datetime | None) -> str:
    """In UTC and of one length, so that the latest is the greatest text."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds") if moment else ""
