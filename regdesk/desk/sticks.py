"""A desk's sticks: what it knows put onto one for the other desks, and taken off one that another desk wrote.

Called from a thread of its own; what a stick brings is taken in by short transactions, so that no clerk waits for it.
Two desks that never met know each other by the certificate that each leaves beside what it writes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from regdesk import __version__
from regdesk.chance import NewId, new_bytes, new_id
from regdesk.desk.enrolling import text_in
from regdesk.desk.gate_list import not_stopped
from regdesk.desk.stick_answers import LeftOut, Note, StickRead, StickSeen, StickWritten, missing_note
from regdesk.desk.sync_status import Missing, Part, Progress
from regdesk.errors import FolderError, StickError
from regdesk.folder import write_whole
from regdesk.keys.pair import KeyPair
from regdesk.staff.rights import Right
from regdesk.store.logs import Peer
from regdesk.store.reading import Reading
from regdesk.sync import marks, peers
from regdesk.sync.intake import Gap, Taken, never
from regdesk.sync.stick import choosing
from regdesk.sync.stick.choosing import Run
from regdesk.sync.stick.drives import ENDING, Drive, certificates_in, drives, files_in
from regdesk.sync.stick.header import Header, Kind, Of, PartHead

if TYPE_CHECKING:
    from regdesk.desk.desk import Desk
    from regdesk.sync.stick.people import Listed
    from regdesk.sync.stick.reading import InOrder
    from regdesk.sync.stick.writing import Part as PartToWrite

__all__ = ["Drive", "Kind", "LeftOut", "StickRead", "StickSeen", "StickWritten", "Sticks"]

Tell = Callable[[Progress], None]
Cancelled = Callable[[], bool]
MOST_ENTRIES = 500_000
"""So many entries go onto a stick unless all of them shall: about 100 MB."""
LIST_HOLDS = timedelta(days=30)
"""So long after the event the list on a stick is still taken."""
CLOCK_AHEAD = timedelta(days=1)


def nobody(_: Progress) -> None:
    """Where nobody looks on."""


class Sticks:
    """Made by `Desk` as `desk.sticks`. Everything raises NotAllowed, StickError, StoreError."""

    def __init__(self, desk: Desk, ids: NewId = new_id) -> None:
        self._desk, self._ids = desk, ids

    def found(self, roots: Iterable[Path] | None = None) -> tuple[Drive, ...]:
        """Removable drives that are mounted, with the sticks' files on them. `roots`: look at these instead."""
        return drives(roots)

    def write(
        self, path: Path, *, seed: bool = False, everything: bool = False, photos: bool = True, tell: Tell = nobody,
        cancelled: Cancelled = never,
    ) -> StickWritten:  # fmt: skip
        """Put what other desks may lack into a file, or into a folder under a name of its own.

        `seed`: also the whole list, with its `photos`, for a new laptop. `everything`: also the entries that all desks
        are known to have.
        """
        file = self._file(path)
        with self._desk.store.turns.in_background():
            others = self._readers(file)
            with self._list_of(seed=seed) as listed, self._desk.store.reading() as tx:
                runs, left_out = self._chosen(tx, others, everything=everything)
                parts = self._parts(tx, runs, others)
                parts += _parts_of_list(tx, listed, photos=photos)
                header = self._put(tx, file, parts, others, listed, tell, cancelled)
            self._note_written(header)
        return _written(file, header, others, left_out)

    def show(self, file: Path) -> StickSeen:
        """What a stick says of itself, once it was found to be whole; nothing of it is taken."""
        from regdesk.sync.stick.reading import looked_at

        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.CARRY)
        return self._seen(file, looked_at(file, self._pair, self._writer))

    def read(self, file: Path, *, tell: Tell = nobody, cancelled: Cancelled = never) -> StickRead:
        """Take in what is new on a stick that is whole, entries first; taking twice equals taking once.

        Where it is cut off in the middle, by hand or because it was pulled out, what was taken by then stays.
        """
        from regdesk.sync.stick.reading import InOrder, looked_at, opened

        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.CARRY)
        self.meet(file.parent)
        header = looked_at(file, self._pair, self._writer)
        with opened(file, self._pair, self._writer) as stick:
            if stick.header != header:
                raise StickError("stick_gone")
            read = self._taken(file, header, InOrder(stick), tell, cancelled)
        if cancelled():
            raise StickError("stick_stopped", file=file.name)
        self._note_read(header)
        return read

    def unread(self, folder: Path) -> tuple[Path, ...]:
        """Files of sticks in a folder that this desk has neither read nor written, the oldest first.

        Those that it cannot open are left out: their trouble is told by `read`.
        """
        from regdesk.sync.stick.reading import opened

        found: list[tuple[datetime, Path]] = []
        with self._desk.store.reading() as tx:
            known = choosing.seen(tx)
        for file in files_in(folder):
            with suppress(StickError), opened(file, self._pair, self._writer) as stick:
                if stick.header.id not in known:
                    found.append((stick.header.made, file))
        return tuple(file for _, file in sorted(found))

    def meet(self, folder: Path) -> int:
        """Learn of the desks whose certificates lie in a folder; how many are new here."""
        return self._meet(map(text_in, certificates_in(folder)))

    # writing

    @property
    def _pair(self) -> KeyPair:
        signs = self._desk.store.signs
        assert isinstance(signs, KeyPair)
        return signs

    def _file(self, path: Path) -> Path:
        if not path.is_dir():
            return path if path.suffix == ENDING else path.with_name(path.name + ENDING)
        return path / f"desk-{self._desk.number}-{self._desk.now():%Y%m%d-%H%M%S}{ENDING}"

    def _certificate(self, tx: Reading) -> str:
        own = peers.own_certificate(tx, self._desk.event, self._pair.public, self._desk.number)
        if own is None:
            raise StickError("stick_not_enrolled")
        return own

    def _leave_certificate(self, folder: Path, certificate: str) -> None:
        """So that whoever reads this stick next can write one that this desk can read."""
        file = folder / f"desk-{self._desk.number}-{self._pair.public.hex()[:8]}.certificate"
        try:
            if not file.is_file() or text_in(file).strip() != certificate:
                write_whole(file, certificate.encode("ascii") + b"\n")
        except FolderError as problem:
            raise StickError("stick_read_only", file=file.name, folder=str(folder)) from problem

    def _chosen(
        self, tx: Reading, others: Sequence[Peer], *, everything: bool
    ) -> tuple[list[Run], tuple[LeftOut, ...]]:  # fmt: skip
        whole = [Run(log, 1, head.seq) for log, head in sorted(tx.logs.heads().items())]
        if everything:
            return whole, ()
        lacking = choosing.lacking(tx, [peer.key for peer in others])
        runs = choosing.within(lacking, MOST_ENTRIES)
        known = [(run.log, 1, run.first - 1, True) for run in lacking]
        too_many = [(run.log, run.first, kept.first - 1, False) for run, kept in zip(lacking, runs, strict=True)]
        numbers = self._numbers(tx)
        left_out = [
            LeftOut(numbers.get(log, 0), log, first, last, all_have)
            for log, first, last, all_have in (*known, *too_many) if first <= last
        ]  # fmt: skip
        return [run for run in runs if run.count > 0], tuple(left_out)

    def _numbers(self, tx: Reading) -> dict[str, int]:
        """The desk number of each log whose desk is known."""
        of = {peer.key: peer.number for peer in tx.logs.peers()} | {self._pair.public.hex(): self._desk.number}
        return {log.id: of.get(log.key, 0) for log in tx.logs.all()} | {tx.logs.ours: self._desk.number}

    def _readers(self, file: Path) -> list[Peer]:
        """The desks that shall be able to read a stick, once it has this one's certificate on it."""
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.CARRY)
            ours = self._certificate(tx)
        self._leave_certificate(file.parent, ours)
        self.meet(file.parent)
        with self._desk.store.reading() as tx:
            others = not_stopped(tx, self._desk.event, tx.logs.peers())
        if not others:
            raise StickError("stick_nobody", file=file.name)
        return others

    @contextmanager
    def _list_of(self, *, seed: bool) -> Iterator[Listed | None]:
        if not seed:
            yield None
            return
        from regdesk.sync.stick.people import listed

        with listed(self._desk.store, self._desk.event.id, self._desk.now(), new_bytes) as found:
            yield found

    def _put(
        self, tx: Reading, file: Path, parts: Sequence[PartToWrite], others: Sequence[Peer], listed: Listed | None,
        tell: Tell, cancelled: Cancelled,
    ) -> Header:  # fmt: skip
        from regdesk.sync.stick.writing import write

        event = self._desk.event
        ends = datetime.combine(event.ends, time(), event.zone)
        header = Header(
            event=event.id, id=self._ids(), kind=Kind.SEED if listed else Kind.LOG, writer=self._certificate(tx),
            made=self._desk.now().astimezone(UTC), until=(ends + LIST_HOLDS).astimezone(UTC),
            heads=tx.logs.heads(), parts=(), list=listed.head if listed else None, version=__version__,
        )  # fmt: skip
        publics = [self._pair.public, *(bytes.fromhex(peer.key) for peer in others)]
        return write(
            file, header, parts, self._pair, publics, tell=lambda done, of: tell(Progress(Part.LOGS, done, of)),
            cancelled=cancelled,
        )  # fmt: skip

    def _parts(self, tx: Reading, runs: Sequence[Run], others: Sequence[Peer]) -> list[PartToWrite]:
        from regdesk.sync.stick.reading import line_item
        from regdesk.sync.stick.writing import Part as Written

        def certificates() -> Iterator[bytes]:
            return (peer.certificate.encode("ascii") for peer in others)

        def entries(run: Run) -> Callable[[], Iterator[bytes]]:
            return lambda: map(line_item, choosing.lines_of(tx, run))

        def asides() -> Iterator[bytes]:
            return map(line_item, tx.logs.aside())

        logs = [Written(Of.RUN, entries(run), run.log, run.first, run.last) for run in runs]
        return [Written(Of.CERTIFICATES, certificates), *logs, Written(Of.ASIDE, asides)]

    def _note_written(self, header: Header) -> None:
        with self._desk.store.writing() as tx:
            own = {log: header.heads[log].seq for log in self._own(tx) if log in header.heads}
            tx.set_value(marks.ON_STICK, json.dumps(own))
            choosing.note_seen(tx, header.id)

    def _own(self, tx: Reading) -> set[str]:
        key = self._pair.public.hex()
        return {log.id for log in tx.logs.all() if log.key == key} | {tx.logs.ours}

    # reading

    def _writer(self, header: Header) -> bytes:
        """The key of the desk that wrote a stick, if this desk believes it. Raises StickError."""
        event = self._desk.event
        if header.event != event.id:
            raise StickError("stick_other_event")
        with self._desk.store.reading() as tx:
            public = peers.event_public(tx, event)
            if public is None:
                raise StickError("stick_not_enrolled")
            writer = peers.peer_of(header.writer, event, public)
            good = writer and not_stopped(tx, event, [peers.known(tx).get(writer.key, writer)])
        if writer is None:
            raise StickError("stick_not_certified")
        if not good:
            raise StickError("stick_desk_stopped", number=writer.number)
        return bytes.fromhex(writer.key)

    def _meet(self, certificates: Iterable[str]) -> int:
        with self._desk.store.writing() as tx:
            return peers.meet(tx, certificates, self._desk.event, ours=self._pair.public)

    def _taken(
        self, file: Path, header: Header, stick: InOrder, tell: Tell, cancelled: Cancelled
    ) -> StickRead:  # fmt: skip
        of = header.items(Of.RUN) + header.items(Of.ASIDE)
        taken = self._desk.sync.read_from(
            stick.lines(), [header.writer, *stick.certificates()], heard=self._heard(header), cancelled=cancelled,
            progress=lambda done: tell(replace(done, of=of)),
        )  # fmt: skip
        missing = self._missing(taken.gaps)
        read = StickRead(self._seen(file, header), taken, missing, notes=self._notes(taken, missing))
        for part, items in stick.rest():
            read = self._with_part(read, header, part, items, tell, cancelled)
        return read

    def _with_part(
        self, read: StickRead, header: Header, part: PartHead, items: Iterator[bytes], tell: Tell,
        cancelled: Cancelled,
    ) -> StickRead:  # fmt: skip
        from regdesk.sync.stick.people import take_list, take_pictures

        if note := self._against_list(header):
            return read if note in read.notes else replace(read, notes=(*read.notes, note))
        if part.of == Of.PICTURES:
            return replace(read, photos=take_pictures(self._desk.store, items, cancelled=cancelled))
        if part.of != Of.SEED:
            return read
        taken, why = take_list(
            self._desk.store, items, header, believed=self._may_write_lists, cancelled=cancelled,
            tell=lambda have, of: tell(Progress(Part.LIST, have, of)),
        )  # fmt: skip
        notes = (*read.notes, (why, {})) if why else read.notes
        return replace(read, people=taken.changed + taken.gone, notes=notes)

    def _against_list(self, header: Header) -> Note | None:
        """One from a laptop whose clock is far ahead would be newer than all that follow it."""
        zone, now = self._desk.event.zone, self._desk.now()
        if now > header.until:
            return "list_over", {"until": header.until.astimezone(zone)}
        if header.made > now + CLOCK_AHEAD:
            return "list_ahead", {"made": header.made.astimezone(zone)}
        return None

    def _may_write_lists(self, public: bytes) -> bool:
        with self._desk.store.reading() as tx:
            known = not_stopped(tx, self._desk.event, tx.logs.peers())
        return public == self._pair.public or public.hex() in {peer.key for peer in known}

    def _notes(self, taken: Taken, missing: Iterable[Missing]) -> tuple[Note, ...]:
        with self._desk.store.reading() as tx:
            numbers = self._numbers(tx)
        notes: list[Note] = [missing_note(one) for one in missing]
        notes += [("log_quarantined", {"number": numbers.get(log, 0)}) for log, _ in taken.quarantined]
        notes += [("desk_unknown", {})] if taken.waiting else []
        return (*notes, *(("clock_ahead", {"number": numbers.get(log, 0)}) for log in taken.ahead))

    def _missing(self, gaps: Iterable[Gap]) -> tuple[Missing, ...]:
        """Of each log what is not here, now that everything on the stick was looked at."""
        least: dict[str, Gap] = {}
        for gap in gaps:
            least[gap.log] = min(gap, least.get(gap.log, gap), key=lambda one: one.last)
        with self._desk.store.reading() as tx:
            heads, names = tx.logs.heads(), {peer.number: peer.name for peer in tx.logs.peers()}
        here = {log: heads[log].seq if log in heads else 0 for log in least}
        return tuple(
            Missing(gap.number, names.get(gap.number, ""), log, max(gap.first, here[log] + 1), gap.last)
            for log, gap in least.items() if here[log] < gap.last
        )  # fmt: skip

    def _seen(self, file: Path, header: Header) -> StickSeen:
        with self._desk.store.reading() as tx:
            public = peers.event_public(tx, self._desk.event) or b""
            writer = peers.peer_of(header.writer, self._desk.event, public)
            numbers = self._numbers(tx)
        assert writer
        numbers = {log: numbers.get(log, 0) for log in header.heads}
        return StickSeen(
            file, header.kind, writer.number, writer.name, header.made.astimezone(self._desk.event.zone),
            header.items(Of.RUN) + header.items(Of.ASIDE), header.list.people if header.list else 0,
            header.items(Of.PICTURES), header.list.rev if header.list else 0,
            tuple((numbers.get(part.log, 0), part.first, part.last) for part in header.parts if part.of == Of.RUN),
            own=writer.key == self._pair.public.hex(),
        )  # fmt: skip

    def _note_read(self, header: Header) -> None:
        """Keep how far the writer had come, and when it was heard of."""
        with self._desk.store.writing() as tx:
            choosing.note_seen(tx, header.id)
            public = peers.event_public(tx, self._desk.event) or b""
            writer = peers.peer_of(header.writer, self._desk.event, public)
            if writer is None or writer.key == self._pair.public.hex():
                return
            choosing.note(tx, writer.key, header, self._desk.now())
            known = peers.known(tx).get(writer.key, writer)
            if known.heard is None or known.heard < self._heard(header):
                tx.logs.put_peer(replace(known, heard=self._heard(header), version=header.version))

    def _heard(self, header: Header) -> datetime:
        """When the writer was heard of, whatever its clock says."""
        return min(header.made, self._desk.now())


def _parts_of_list(tx: Reading, listed: Listed | None, *, photos: bool) -> list[PartToWrite]:
    from regdesk.sync.stick.people import pictures

    if listed is None:
        return []
    return [listed.part(), pictures(tx)] if photos else [listed.part()]


def _written(file: Path, header: Header, others: Sequence[Peer], left_out: tuple[LeftOut, ...]) -> StickWritten:
    return StickWritten(
        file, header.kind, file.stat().st_size, header.items(Of.RUN) + header.items(Of.ASIDE),
        header.list.people if header.list else 0, header.items(Of.PICTURES),
        tuple(sorted(peer.number for peer in others)), left_out,
    )  # fmt: skip
