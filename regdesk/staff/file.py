"""The staff list as a file: CSV in UTF-8, one person a line. It holds hashes of PINs and never a PIN.

Columns: name, roles; and, where known, id, first_name, languages, card, barred, pin, pin_own, pin_since.
A list with one mistake is not taken at all: each is told with its line.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from regdesk.staff.member import Member, card_in
from regdesk.staff.pins import KeptPin, is_hash
from regdesk.staff.rights import Role

NEEDED = ("name", "roles")
COLUMNS = (
    "id", "name", "first_name", "roles", "languages", "card", "barred", "pin", "pin_own", "pin_since",
)  # fmt: skip
LARGEST = 2_000_000
"""Bytes; a thousand people are 300,000."""
MOST = 2_000
LONGEST_NAME = 80
_YES, _NO = frozenset({"yes", "true", "1", "x"}), frozenset({"", "no", "false", "0"})
_LONG_ROLES = {"shift lead": "shift_lead", "checkpoint guard": "guard", "accreditation authority": "authority"}
_ROLES = {role.value: role for role in Role}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong on a line of the file; `line` is 0 for the list as a whole. `reason` names the sentence."""

    line: int
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody as a file has them; `id` and `card` are empty where the file leaves them to the desk."""

    line: int
    id: str
    name: str
    first_name: str
    roles: tuple[Role, ...]
    languages: tuple[str, ...]
    card: str = field(repr=False)
    barred: bool
    pin: KeptPin | None


def read_staff(content: bytes) -> tuple[tuple[Listed, ...], tuple[Problem, ...]]:
    """Everybody in the file, and what is wrong with it. Never raises for any content."""
    if len(content) > LARGEST:
        return (), (Problem(0, "staff_file_too_large"),)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return (), (Problem(0, "staff_file_not_utf8"),)
    try:
        return _read(text)
    except csv.Error:
        return (), (Problem(0, "staff_file_not_csv"),)


def _read(text: str) -> tuple[tuple[Listed, ...], tuple[Problem, ...]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    names = [name.strip().casefold() for name in next(reader, [])]
    problems = list(_columns(names))
    if problems:
        return (), tuple(problems)
    listed = []
    for cells in reader:
        if any(cell.strip() for cell in cells):
            row = _Row(reader.line_num, dict(zip(names, map(str.strip, cells), strict=False)))
            if len(cells) != len(names):
                row.tell("staff_cells", has=len(cells), needs=len(names))
            listed.append(row.listed())
            problems += row.problems
        if len(listed) > MOST:
            return (), (Problem(0, "staff_too_many", {"most": MOST}),)
    return tuple(listed), (*problems, *_twice(listed))


def _delimiter(text: str) -> str:
    """A spreadsheet of some countries parts cells by semicolons."""
    head = text.partition("\n")[0]
    return ";" if head.count(";") > head.count(",") else ","


def _columns(names: list[str]) -> Iterator[Problem]:
    for needed in NEEDED:
        if needed not in names:
            yield Problem(1, "staff_column_missing", {"column": needed})
    for name in names:
        if name not in COLUMNS or names.count(name) > 1:
            yield Problem(1, "staff_column_unknown", {"column": name[:LONGEST_NAME]})


def _twice(listed: list[Listed]) -> Iterator[Problem]:
    """Two lines may not be one person, or have one card; nobody could be told apart by a name alone."""
    for what, value_of in (("id", _id_of), ("card", _card_of), ("name", _name_of)):
        seen: dict[str, int] = {}
        for one in listed:
            value = value_of(one)
            if value and value in seen:
                yield Problem(one.line, "staff_twice", {"what": what, "first": seen[value]})
            seen.setdefault(value, one.line)


def _id_of(one: Listed) -> str:
    return one.id


def _card_of(one: Listed) -> str:
    return one.card


def _name_of(one: Listed) -> str:
    """Where there are ids, two people may have one name."""
    return "" if one.id else one.name.casefold()


class _Row:
    """One line of the file, read cell by cell; what is wrong with it is told on the way."""

    def __init__(self, line: int, cells: Mapping[str, str]) -> None:
        self._line = line
        self._cells = cells
        self.problems: list[Problem] = []

    def tell(self, reason: str, **facts: object) -> None:
        self.problems.append(Problem(self._line, reason, facts))

    def listed(self) -> Listed:
        name = self._name("name")
        first = self._name("first_name") if self._cell("first_name") else name.partition(" ")[0]
        return Listed(
            self._line, self._id(), name, first, self._roles(),
            self._languages(), self._card(), self._yes("barred"), self._pin(),
        )  # fmt: skip

    def _cell(self, column: str) -> str:
        return self._cells.get(column, "")

    def _name(self, column: str) -> str:
        """A name opens with a letter: what a spreadsheet would take for a formula is none."""
        name = unicodedata.normalize("NFC", self._cell(column))
        if not name:
            self.tell("staff_name_missing")
        elif len(name) > LONGEST_NAME or not name[0].isalpha() or not name.isprintable():
            self.tell("staff_name_odd", column=column)
        return name

    def _id(self) -> str:
        found = self._cell("id").casefold()
        if found and not re.fullmatch("[0-9a-f]{32}", found):
            self.tell("staff_id_shape")
        return found

    def _roles(self) -> tuple[Role, ...]:
        text = re.sub(r"\s+", " ", self._cell("roles").casefold())
        for words, role in _LONG_ROLES.items():
            text = text.replace(words, role)
        words_left = [word for word in re.split(r"[ ,;/+]+", text) if word]
        for word in words_left:
            if word not in _ROLES:
                self.tell("staff_role_unknown", role=word[:LONGEST_NAME], known=", ".join(_ROLES))
        if not words_left:
            self.tell("staff_role_missing", known=", ".join(_ROLES))
        return tuple(dict.fromkeys(_ROLES[word] for word in words_left if word in _ROLES))

    def _languages(self) -> tuple[str, ...]:
        codes = [code for code in re.split(r"[ ,;/+]+", self._cell("languages").casefold()) if code]
        if not all(re.fullmatch("[a-z]{2}", code) for code in codes):
            self.tell("staff_languages_shape")
        return tuple(dict.fromkeys(codes))

    def _card(self) -> str:
        text = self._cell("card")
        card = card_in(text) if text else ""
        if card is None:
            self.tell("staff_card_shape")
        return card or ""

    def _yes(self, column: str) -> bool:
        text = self._cell(column).casefold()
        if text not in _YES | _NO:
            self.tell("staff_yes_or_no", column=column)
        return text in _YES

    def _pin(self) -> KeptPin | None:
        """A PIN itself, whoever wrote it there, is not taken: everybody who had the file would know it."""
        kept, own = self._cell("pin"), self._yes("pin_own")
        if not kept:
            return None
        if not is_hash(kept):
            self.tell("staff_pin_shape")
            return None
        since = _moment(self._cell("pin_since"))
        if since is None:
            self.tell("staff_pin_since")
            return None
        return KeptPin(kept, own, since)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def write_staff(members: Iterable[tuple[Member, KeptPin | None]]) -> bytes:
    """The file of a staff list. Who has it can print every card and try every PIN: it is kept like a key."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for member, pin in members:
        writer.writerow((
            member.id, member.name, member.first_name, " ".join(member.roles), " ".join(member.languages), member.card,
            _said(member.barred), pin.hash if pin else "", _said(pin.own) if pin else "",
            pin.since.isoformat() if pin else "",
        ))  # fmt: skip
    return text.getvalue().encode("utf-8")


def _said(yes: bool) -> str:
    return "yes" if yes else "no"
