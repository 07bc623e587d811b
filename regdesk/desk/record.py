"""Is the record whole? Walks the log of every desk, and holds it against what was exported from it earlier."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from regdesk.collection.beside import Beside
from regdesk.collection.chain import ChainFault, Problem, fault
from regdesk.collection.statement import Line
from regdesk.desk.answers import LogState, Verified
from regdesk.desk.audit import Export
from regdesk.desk.logs import Certificates, WalkedLog, of_key, walked
from regdesk.store.reading import Reading


def verify(tx: Reading, key: str, *, every: bool = False, exports: Sequence[Export] = ()) -> Verified:
    """The first fault of each log, of what the database keeps beside the logs, and of each export.

    By its hashes and the signature of its last entry, which covers all before it; with `every`, or when that does not
    hold, each signature is looked at. `key`: the public key of this desk. That the last entries were cut off, or that
    two copies of a desk went on, only an export made earlier (`exports`) can tell.
    """
    certificates, beside = Certificates(), Beside()
    logs = walked(tx, key, certificates, beside)
    faults = [found for desk, log in logs.items() if (found := log.first_fault(partial(_lines, tx, desk), every=every))]
    # what stands beside a log that does not hold says nothing more
    if not faults:
        faults += beside.against(tx.badge_rows(), tx.open_badge_rows(), ours=of_key(logs, key), written=tx.desk)
    comparing = _Comparing(tx, dict(logs), certificates, here=frozenset({tx.desk, *logs}))
    for export in exports:
        faults += comparing.faults(export, every=every)
    states = tuple(log.state(certificates) for log in logs.values())
    return Verified(sum(state.entries for state in states), tuple(faults), states)


def _lines(tx: Reading, desk: str) -> Iterator[Line]:
    return (kept.line for kept in tx.as_kept(desk))


@dataclass(slots=True)
class _Comparing:
    """Holds exports against the database and against each other."""

    tx: Reading
    logs: dict[str, WalkedLog]
    certificates: Certificates
    here: frozenset[str]
    """The logs that this database has; of another desk's it lacks nothing."""
    known: dict[tuple[str, int], str] = field(default_factory=dict)
    """The hash of each entry of the exports that hold, by desk and number."""

    def faults(self, export: Export, *, every: bool) -> list[ChainFault]:
        """What is wrong with an export; of one that holds, what it tells of the others."""
        lines: list[Line] = []
        own = list(self._in_itself(export, lines, every=every))
        return [replace(one, where=export.name) for one in own or self._against_others(lines)]

    def _in_itself(self, export: Export, lines: list[Line], *, every: bool) -> Iterator[ChainFault]:
        """Walks it, and keeps its lines, without contents, in `lines`."""
        for text in export.certificates():
            self.certificates.take(text)
        logs: dict[str, WalkedLog] = {}
        said = export.keys()
        for kept, fields in export.kept():
            desk = kept.line.desk
            log = logs.get(desk) or logs.setdefault(desk, WalkedLog(desk, key=self._key_of(desk, said)))
            log.take(kept, fields, self.certificates)
            lines.append(kept.line._replace(content=None))
        for desk, log in logs.items():
            if found := log.first_fault(partial(export.lines, desk), every=every):
                yield found
            self.logs.setdefault(desk, WalkedLog(desk, key=log.key or log.named))
        if export.sealed_by() not in {log.key or log.named for log in logs.values()}:
            yield ChainFault("", 0, Problem.EXPORT)

    def _key_of(self, desk: str, said: Mapping[str, str]) -> str:
        """The key that is known here; for a desk that is not, the one that the export says."""
        here = self.logs.get(desk)
        return (here.key or here.named) if here else said.get(desk, "")

    def _against_others(self, lines: Iterable[Line]) -> Iterator[ChainFault]:
        """The first entry of each desk that another copy of its log has otherwise, or has no more."""
        told: set[str] = set()
        for line in lines:
            problem = None if line.desk in told else self._against(line)
            if problem:
                told.add(line.desk)
                yield fault(line, problem)
            self.known.setdefault((line.desk, line.seq), line.hash)

    def _against(self, line: Line) -> Problem | None:
        if self.known.get((line.desk, line.seq), line.hash) != line.hash:
            return Problem.CLONED
        here = self.tx.hash_at(line.desk, line.seq)
        if here == line.hash:
            return None
        if here is None:
            return Problem.CUT if line.desk in self.here and line.seq > self.tx.length(line.desk) else None
        # where the one here was not signed, the walk has told so
        kept = self.tx.line_at(line.desk, line.seq)
        return Problem.CLONED if kept and self.logs[line.desk].holds(kept) else None


def of_number(verified: Verified, number: int) -> Verified:
    """Only what is said of the logs of one desk number, and of exports."""
    logs = tuple(log for log in verified.logs if log.number == number)
    ids = {log.id for log in logs}
    faults = tuple(one for one in verified.faults if one.desk in ids or one.where or not one.desk)
    return Verified(sum(log.entries for log in logs), faults, logs)


def numbers(logs: Iterable[LogState]) -> dict[str, int]:
    """The number of each desk that says one, by the id of its log."""
    return {log.id: log.number for log in logs if log.number}
