"""The end of a desk: everybody is erased from it, and it certifies what it did, in figures that tell of nobody.

What stays is a new database under a new key with every statement and signature of the log, and the certificate. The
old database is never emptied: its key is forgotten, which erases every copy of it as well, and then it is removed.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from regdesk import __version__
from regdesk.badge.wipe_sheet import WipeSheet, wipe_sheet_pdf
from regdesk.chance import NewBytes, new_bytes
from regdesk.collection.data_words import DeskWiped
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import BadgeCollected, Decided, Entry, Refused, read_entry
from regdesk.desk.answers import Verified
from regdesk.desk.desk import Desk
from regdesk.desk.left_pages import clear_pages
from regdesk.desk.wiped import CERTIFICATE, DATABASE, KEY, SHEET, Wiped, others_in, to_sign, written
from regdesk.errors import StoreError
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.custody import Custody
from regdesk.keys.event_key import fingerprint
from regdesk.keys.keyring import Keyring, NoKeyring, SystemKeyring
from regdesk.keys.pair import KEY_BYTES
from regdesk.moments import clock_time, day_of_year
from regdesk.sentences.staff import ROLES
from regdesk.staff.rights import Right
from regdesk.store.emptying import emptied
from regdesk.store.reading import Reading
from regdesk.sync.certified import CERTIFICATE as DESK_CERTIFICATE

UNKNOWN = "unknown"
"""The category of who was taken off the list before."""


class Why(StrEnum):
    """Why a desk is not wiped; each has its sentence in `NOT_WIPED`."""

    EARLY = "early"
    OTHER_CODE = "other_code"


@dataclass(frozen=True, slots=True)
class NotWiped:
    """`facts`: `until`, the retention date of the event."""

    why: Why
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Leave:
    """What a supervisor says before a wipe. `code`: that of the event, typed; where a desk is sealed the phrase proves
    who it is, and is checked by whoever opens it. `early`: it was asked twice, for the retention date is not over.
    """

    code: str
    early: bool = False


@dataclass(frozen=True, slots=True)
class Wipe:
    """How one desk is wiped: where it is, how its keys are forgotten, when it is."""

    desk: Desk
    folder: DeskFolder
    keyring: Keyring
    new_bytes: NewBytes = new_bytes

    def against(self, leave: Leave) -> Refusal | NotWiped | None:
        """Why nothing is wiped; None when it may be."""
        with self.desk.store.reading() as tx:
            if no := self.desk.duty.against(tx, Right.WIPE):
                return no
        if leave.code.strip().upper() != self.desk.event.code:
            return NotWiped(Why.OTHER_CODE, {"code": self.desk.event.code})
        if not leave.early and self.early:
            assert self.desk.event.data
            return NotWiped(Why.EARLY, {"until": self.desk.event.data.keep_until})
        return None

    @property
    def early(self) -> bool:
        """Whether the event still lets the desk keep its people."""
        data = self.desk.event.data
        return data is not None and not data.overdue(self.desk.today_is())

    def prepare(self, leave: Leave, out: Path | None = None) -> Wiped | Refusal | NotWiped:
        """Certify and put the emptied log beside the old desk, which ends with the last step of this.

        Then close the desk and `clear` its folder. `out`: where the certificate goes as well, with its sheet of paper
        beside it. Takes seconds. Raises FolderError, KeyFileError, StoreError; before the last step nothing is lost.
        """
        if no := self.against(leave):
            return no
        for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEY, SHEET):
            (self.folder.path / name).unlink(missing_ok=True)
        facts = certificate_of(self.desk, self.folder)
        wiped = Wiped(facts, written(facts, self.desk.store.signs.sign(to_sign(facts))))
        self._put_emptied(wiped)
        sheet = wipe_sheet_pdf(sheet_of(wiped))
        if out:
            write_whole(out, wiped.text.encode())
            write_whole(out.with_suffix(".pdf"), sheet)
        write_whole(self.folder.path / SHEET, sheet)
        # from here on nothing opens the old desk any more
        write_whole(self.folder.path / CERTIFICATE, wiped.text.encode())
        clear_pages(self.desk.store, self.desk.settings)
        if self.folder.keys.exists():
            Custody(self.folder.keys, self.keyring).forget()
        return wiped

    def _put_emptied(self, wiped: Wiped) -> None:
        key = self.new_bytes(KEY_BYTES)
        database = self.folder.path / DATABASE
        store = emptied(self.desk.store, database, key)
        try:
            with store.writing() as tx:
                counted = wiped.facts["erased"]
                word = DeskWiped(wiped.digest, counted["people"], counted["entries"])
                tx.append(None, "", "", word, self.desk.now())
        finally:
            store.close()
        if database.with_name(database.name + "-wal").exists():
            raise StoreError("database_full", file=str(database))
        write_whole(self.folder.path / KEY, key.hex().encode() + b"\n")


def keyring_for(folder: DeskFolder) -> Keyring:
    """The system's keyring for a sealed desk; a training desk has nothing in it."""
    return SystemKeyring() if folder.keys.exists() else NoKeyring()


# ── what is certified ────────────────────────────────────────────────────────────────────────────────────────────────


def certificate_of(desk: Desk, folder: DeskFolder) -> dict[str, Any]:
    """What the certificate of this desk says now: whose it is, what is erased, figures, and where each log ends."""
    verified = desk.verify()
    session, event, data = desk.session, desk.event, desk.event.data
    with desk.store.reading() as tx:
        return {
            "v": 1,
            "what": "regdesk wipe certificate",
            "regdesk": __version__,
            "event": {"id": event.id, "code": event.code, "name": event.name, "training": event.training is not None},
            "purpose": data.purpose if data else "",
            "keep_until": data.keep_until.isoformat() if data else "",
            "desk": {
                "number": desk.number, "log": desk.id, "key": desk.store.public,
                "certificate": tx.value(DESK_CERTIFICATE) or "",
            },
            "wiped": desk.now().isoformat(timespec="seconds"),
            "by": {"role": session.role, "staff": session.staff} if session else {"role": "", "staff": ""},
            "erased": _erased(tx, others_in(folder)),
            "totals": totals(tx, desk),
            "logs": list(_logs(tx, verified)),
        }  # fmt: skip


def _erased(tx: Reading, others: tuple[str, ...]) -> dict[str, Any]:
    entries = sum(kept.line.content is not None for kept in tx.as_kept())
    return {
        "people": tx.count(), "photos": tx.photo_count(), "staff": len(tx.staff.everybody()), "entries": entries,
        "files_not_ours": len(others),
    }  # fmt: skip


def _logs(tx: Reading, verified: Verified) -> Iterator[dict[str, Any]]:
    """Length and head of each desk's log, and whether it held before anything was erased."""
    broken = {fault.desk for fault in verified.faults}
    ends: dict[str, tuple[int, str]] = {}
    for kept in tx.as_kept():
        ends[kept.line.desk] = kept.line.seq, kept.line.hash
    for desk, (length, head) in sorted(ends.items()):
        yield {"desk": desk, "entries": length, "head": head, "holds": desk not in broken and "" not in broken}


def totals(tx: Reading, desk: Desk) -> dict[str, Any]:
    """Figures out of the log alone, but for the category, which is the list's. Days are the event's own."""
    counts = _Counts(tx.categories(), desk)
    for kept in tx.as_kept():
        if kept.line.content is not None:
            counts.take(read_entry(kept.line))
    return counts.told()


class _Counts:
    def __init__(self, categories: dict[str, str], desk: Desk) -> None:
        self._categories, self._desk = categories, desk
        self._collected: Counter[tuple[str, date]] = Counter()
        self._refused: Counter[str] = Counter()
        self._approved: Counter[str] = Counter()
        self._declined = 0
        self._kinds: Counter[str] = Counter()

    def take(self, entry: Entry) -> None:
        self._kinds[entry.kind] += 1
        match entry.word:
            case BadgeCollected():
                day = entry.at.astimezone(self._desk.event.zone).date()
                self._collected[self._categories.get(entry.person or "", UNKNOWN), day] += 1
            case Refused(reason=reason):
                self._refused[str(reason)] += 1
            case Decided(about=about, approved=True):
                self._approved[str(about)] += 1
            case Decided():
                self._declined += 1
            case _:
                pass

    def told(self) -> dict[str, Any]:
        each: dict[str, dict[str, int]] = {}
        for (category, day), number in sorted(self._collected.items()):
            each.setdefault(category, {})[day.isoformat()] = number
        return {
            "collected": each,
            "printed": self._kinds["badge.printed"],
            "spoiled": self._kinds["badge.cancelled"] + self._kinds["badge.print_failed"],
            "identities": self._kinds["identity.confirmed"],
            "refused": dict(sorted(self._refused.items())),
            "referred": self._kinds["person.referred"],
            "approved": dict(sorted(self._approved.items())),
            "declined": self._declined,
            "erased_before": self._kinds["person.erased"],
        }


# ── on paper ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def sheet_of(wiped: Wiped) -> WipeSheet:
    """The certificate in words, for a file of the data protection officer; English, as all papers of the event."""
    facts = wiped.facts
    erased, figures = facts["erased"], facts["totals"]
    collected = {category: sum(days.values()) for category, days in figures["collected"].items()}
    by_day: Counter[str] = Counter()
    for days in figures["collected"].values():
        by_day.update(days)
    return WipeSheet(
        title="Certificate of erasure",
        mark="TRAINING" if facts["event"]["training"] else "",
        name=facts["event"]["name"],
        said=(
            f"On {when(wiped)} all personal data was erased from desk {facts['desk']['number']}. "
            "The log keeps what kind of act was done when, with its signatures; it names nobody any more."
        ),
        left=(
            ("Erased", ""), ("People", _number(erased["people"])), ("Photos", _number(erased["photos"])),
            ("Staff", _number(erased["staff"])), ("Entries of the log", _number(erased["entries"])),
            ("To be kept until", _day(facts["keep_until"]) if facts["keep_until"] else "not said"),
            ("Wiped by", ROLES.get(facts["by"]["role"], "no staff list")),
            ("Badges collected, by day", _number(sum(by_day.values()))),
            *((f"· {_day(day)}", _number(number)) for day, number in sorted(by_day.items())),
        ),
        right=(
            ("Badges collected, by category", _number(sum(collected.values()))),
            *((f"· {_said(category)}", _number(number)) for category, number in sorted(collected.items())),
            ("Badges printed", _number(figures["printed"])), ("Badges spoiled", _number(figures["spoiled"])),
            ("Refusals", _number(sum(figures["refused"].values()))),
            *((f"· {_said(reason)}", _number(number)) for reason, number in figures["refused"].items()),
            ("Decisions of supervisors", _number(sum(figures["approved"].values()) + figures["declined"])),
        ),
        logs=tuple(
            f"Log {one['desk'][:8]}: {_number(one['entries'])} entries, "
            f"{'it held' if one['holds'] else 'IT DID NOT HOLD'}, head {one['head'][:16]}"
            for one in facts["logs"]
        ),
        fingerprint_heading="Fingerprint of the key that signed this",
        fingerprint=fingerprint(wiped.key),
        digest=wiped.digest,
        signed="Name, signature and date of who wiped the desk",
    )  # fmt: skip


def when(wiped: Wiped) -> str:
    """`6 Dec 2017, 18:30 (UTC-06:00)`: the moment on the clock of the event."""
    written = str(wiped.facts["wiped"])
    at = datetime.fromisoformat(written)
    return f"{day_of_year(at.date())}, {clock_time(at)} (UTC{written[-6:]})"


def _day(written: str) -> str:
    return day_of_year(date.fromisoformat(written))


def _number(number: int) -> str:
    return f"{number:,}"


def _said(reason: str) -> str:
    return reason.replace("_", " ")
