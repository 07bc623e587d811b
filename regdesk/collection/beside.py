"""What a database has to hold beside the log, by the log alone: whose badge is whose, which are in doubt, what was
erased. Fed with every line of every desk; compared with what is there at the end."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from regdesk.collection.chain import ChainFault, Content, Problem, fault
from regdesk.collection.record_words import Run
from regdesk.collection.statement import Line
from regdesk.keys.seal import MOST_NUMBER

_ASKS = frozenset({"badge.requested", "day_badge.requested"})
_OPENS = frozenset({"badge.requested", "badge.print_unknown"})
_ENDS = frozenset({"badge.printed", "badge.print_failed", "badge.cancelled", "badge.collected", "badge.voided"})


class BadgeRow(NamedTuple):
    """Whose code it is. `person` is empty when the entry that asked for it was erased."""

    code: str
    desk: str
    number: int
    person: str


@dataclass(frozen=True, slots=True)
class _Asked:
    line: Line
    number: Any
    person: str | None


@dataclass(slots=True)
class Beside:
    """Follows the log."""

    _asked: dict[str, list[_Asked]] = field(default_factory=dict)
    """Of one code there are several where a copied disk gave it too: any of them may be the one that is kept."""
    _last: dict[tuple[str, str], tuple[tuple[str, str, int], str | None, bool]] = field(default_factory=dict)
    """By the log and the code."""
    _erased: dict[tuple[str, int], Line] = field(default_factory=dict)
    _aside: dict[str, Line] = field(default_factory=dict)
    """What stands aside, by its hash."""
    _in_runs: set[bytes] = field(default_factory=set)
    """Of every line of a run the first bytes of its hash: enough to know it again, and little for a million."""
    _told: list[tuple[str, Run]] = field(default_factory=list)
    """What was erased, and in which log that was said."""
    _ended: Counter[str] = field(default_factory=Counter)
    """Codes of badges of whoever was erased: how many requests of each."""
    _twice: list[Line] = field(default_factory=list)

    def take(self, line: Line, fields: Content | None, *, aside: bool = False) -> None:
        """`aside`: it stands beside its log, where erasing leaves no trace that could be followed."""
        if aside:
            self._aside[line.hash] = line
        else:
            self._in_runs.add(_first_bytes(line.hash))
            if line.content is None:
                self._erased[line.desk, line.seq] = line
        facts = fields.get("d") if fields else None
        if not isinstance(facts, dict) or fields is None:
            return
        if line.kind == "record.erased":
            self._told += [(line.desk, run) for run in _runs(facts.get("runs"))]
            self._ended.update(_texts(facts.get("codes")))
        elif line.kind in _ASKS or line.kind in _OPENS or line.kind in _ENDS:
            person = fields.get("p") if isinstance(fields.get("p"), str) else None
            if line.kind in _ASKS and _is_badge(facts):
                self._take_request(line, facts["code"], facts["number"], person, aside=aside)
            if line.kind != "day_badge.requested":
                self._take_end(line, str(facts.get("code")), person, aside=aside)

    def _take_request(self, line: Line, code: str, number: object, person: str | None, *, aside: bool) -> None:
        before = self._asked.setdefault(code, [])
        self._twice += [line] if any(one.line.desk == line.desk for one in before) and not aside else []
        before.append(_Asked(line, number, person))

    def _take_end(self, line: Line, code: str, person: str | None, *, aside: bool) -> None:
        """What stands beside a log, a copy of its disk wrote: nobody waits here for what is in doubt there."""
        when, place = (line.at, line.desk, line.seq), ("" if aside else line.desk, code)
        if place not in self._last or self._last[place][0] < when:
            self._last[place] = (when, person, line.kind in _OPENS)

    def against(
        self, badges: Iterable[BadgeRow], open_badges: Iterable[tuple[str, str]], *, ours: Container[str], written: str
    ) -> Iterator[ChainFault]:
        """Whatever is otherwise. `open_badges`: (code, person) of those of which nobody knows whether they came out.

        `ours`: the logs of this desk. `written`: the one of them that is written now; only they tell what was erased
        of it. Of another desk's log, or of one that a restored disk was given back, whoever passed it on may have
        erased it.
        """
        yield from self._untold([run for by, run in self._told if by in ours or run[0] != written])
        yield from (fault(line, Problem.BADGE) for line in self._twice)
        yield from self._against_badges(badges, ours, written)
        yield from self._against_open(dict(open_badges), ours, written)

    def _untold(self, told: Iterable[Run]) -> Iterator[ChainFault]:
        """The first of each run of entries that were erased without an entry that says so."""
        reaches: dict[str, list[tuple[int, int]]] = {}
        for run in told:
            reaches.setdefault(run[0], []).append((run[1], self._reach(run)))
        before = ("", 0)
        for log, seq in self._untold_places(reaches):
            if before != (log, seq - 1):
                yield fault(self._erased[log, seq], Problem.ERASED)
            before = (log, seq)

    def _untold_places(self, reaches: Mapping[str, list[tuple[int, int]]]) -> Iterator[tuple[str, int]]:
        """In order."""
        waiting = {log: sorted(found) for log, found in reaches.items()}
        reach: dict[str, int] = {}
        for log, seq in sorted(self._erased):
            runs = waiting.get(log, [])
            while runs and runs[0][0] <= seq:
                reach[log] = max(reach.get(log, 0), runs.pop(0)[1])
            if seq > reach.get(log, 0):
                yield log, seq

    def _reach(self, run: Run) -> int:
        """Up to which number of its log a run was erased; what it names may stand aside and follow on that."""
        if len(run) == 3:
            return run[2]
        _, first, last, named = run
        while last >= first and named in self._aside:
            last, named = last - 1, self._aside[named].prev
        return last if _first_bytes(named) in self._in_runs else 0

    def _against_badges(
        self, badges: Iterable[BadgeRow], ours: Container[str], written: str
    ) -> Iterator[ChainFault]:  # fmt: skip
        """A code that this desk gave is nobody else's, whatever another log says.

        Where a copy of this disk gave a code too, it is the other's when one of both is erased. What a copy wrote in a
        log that was left to it may have come without what it told: nobody here knows that code.
        """
        waiting = dict(self._asked)
        nameless, aside = _asking(self._erased.values()), _asking(self._aside.values())
        for row in badges:
            asked = waiting.pop(row.code, None)
            erased = nameless.get(row.desk) or aside.get(row.desk)
            if asked is None and not row.person and erased:
                erased.pop()
            elif asked is None:
                yield ChainFault(row.desk, 0, Problem.BADGE_UNKNOWN)
            elif not any(
                row[1:] == (one.line.desk, one.number, one.person or "")
                for one in [one for one in asked if one.line.desk in ours] or asked
            ):
                yield fault(asked[0].line, Problem.BADGE)
        unnoted = nameless.get(written, [])
        others = sum(times - (code not in self._asked) for code, times in self._ended.items())
        for line in (*(asked[0].line for asked in waiting.values()), *unnoted[others:]):
            yield fault(line, Problem.BADGE)

    def _against_open(
        self, there: dict[str, str], ours: Container[str], written: str
    ) -> Iterator[ChainFault]:  # fmt: skip
        """An erased entry may have been the one that ended a doubt: then fewer are open than the log still says.

        So are they where another copy of this desk asked: nobody waits for that badge here. Of what a copied disk
        shares with this one, or both gave, one may be in doubt what the other has seen.
        """
        open_now = {place: person for place, (_, person, is_open) in self._last.items() if is_open}
        wanted = {code: person for (log, code), person in open_now.items() if log == written}
        known = {(code, person) for (_, code), person in open_now.items()}
        forgiven = any(line.kind in _OPENS or line.kind in _ENDS for line in self._erased.values())
        unknown = {code for code, person in there.items() if (code, person) not in known}
        lacking = set() if forgiven else wanted.keys() - there.keys()
        for code in sorted((unknown | lacking) - self._shared_with_a_copy(ours, written)):
            asked = self._asked.get(code)
            yield fault(asked[0].line, Problem.BADGE) if asked else ChainFault("", 0, Problem.BADGE_UNKNOWN)

    def _shared_with_a_copy(self, ours: Container[str], written: str) -> set[str]:
        """Codes that were given twice, or in a log that this desk had to leave to another copy of its disk."""
        return {
            code
            for code, asked in self._asked.items()
            if len({one.line.hash for one in asked}) > 1
            or any(one.line.desk in ours and one.line.desk != written for one in asked)
        }


def _first_bytes(line_hash: str) -> bytes:
    return line_hash[:16].encode()


def _asking(lines: Iterable[Line]) -> dict[str, list[Line]]:
    """The requests whose content was erased, by their log."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        if line.kind in _ASKS and line.content is None:
            found.setdefault(line.desk, []).append(line)
    return found


def _is_badge(facts: Mapping[str, object]) -> bool:
    """Whether a request is kept by its code: another desk may write anything (`regdesk.store.logs`)."""
    code, number = facts.get("code"), facts.get("number")
    return isinstance(code, str) and isinstance(number, int) and 0 < number <= MOST_NUMBER


def _texts(found: object) -> list[str]:
    return [one for one in found if isinstance(one, str)] if isinstance(found, list) else []


def _runs(found: object) -> Iterator[Run]:
    """The runs of an entry that tells what was erased; whatever else stands there tells nothing."""
    for row in found if isinstance(found, list) else ():
        match row:
            case [str() as log, int() as first, int() as last]:
                yield log, first, last
            case [str() as log, int() as first, int() as last, str() as named]:
                yield log, first, last, named
