"""One document of a case as far as the clerk is with it: which lines were looked at or ticked, and which is next."""

from dataclasses import dataclass, replace
from typing import Self

from regdesk.collection.entries import Checked
from regdesk.desk.answers import Checking, Compared
from regdesk.desk.deciding import Approved
from regdesk.identity.compare import Field, Finding, Result, Sighted, Verdict
from regdesk.identity.document import Document, Source
from regdesk.identity.mrz import Mrz
from ui.desk.lines import State, states_of

Lines = tuple[tuple[Finding, ...], tuple[State, ...]]


@dataclass(frozen=True)
class Comparison:
    """`asked`: the lines to tick where nothing was read, empty where a document was. `read`: its lines as they came.

    `passed`: who said yes, as a supervisor, to what differs. `looked`: how many of the lines that differ were looked
    at; `ticked`, `here`: by place in `asked`.
    It holds a document, so it lives only while the case is open.
    """

    checking: Checking
    read: Mrz | None = None
    sighted: Sighted | None = None
    asked: tuple[Finding, ...] = ()
    vouched: bool = False
    passed: Approved | None = None
    looked: int = 0
    ticked: frozenset[int] = frozenset()
    here: int = 0

    @property
    def document(self) -> Document | None:
        return self.checking.check.document

    @property
    def waits(self) -> bool:
        """Nothing was shown yet."""
        return self.document is None and not self.asked

    @property
    def done(self) -> bool:
        """Everything agrees, was looked at, is ticked or is passed."""
        if self.asked:
            return len(self.ticked) == len(self.asked)
        check = self.checking.check
        if check.verdict is Verdict.STOP:
            return self.passed is not None
        return check.verdict is Verdict.ALL_SAME or (check.verdict is Verdict.LOOK and self.looked == len(check.looks))

    @property
    def how(self) -> Checked:
        if self.document:
            return Checked.TYPED if self.document.source is Source.TYPED else Checked.SCANNED
        return Checked.VOUCHED if self.vouched else Checked.BY_EYE

    @property
    def latin(self) -> bool:
        """Names in another script only are compared in a second document."""
        return self.sighted is None or self.sighted.latin

    def compared(self) -> Compared:
        """As the desk wants it: only lines that the clerk has looked at or ticked."""
        check = self.checking.check
        if self.asked:
            fields = tuple(line.field for at, line in enumerate(self.asked) if at in self.ticked)
        else:
            fields = tuple(line.field for line in check.looks[: None if self.passed else self.looked])
        return Compared(check, self.how, fields, self.sighted)

    def pass_by(self, approved: Approved) -> Self:
        """A supervisor saw everything that differs, and said yes."""
        return replace(self, passed=approved)

    def look(self) -> Self:
        return replace(self, looked=min(self.looked + 1, len(self.checking.check.looks)))

    def tick(self) -> Self:
        """Tick the line of the moment and go on to the next open one."""
        ticked = self.ticked | {self.here}
        left = [at for at in range(len(self.asked)) if at not in ticked]
        after = next((at for at in left if at > self.here), left[0] if left else -1)
        return replace(self, ticked=ticked, here=after)

    def move(self, by: int) -> Self:
        return replace(self, here=min(max(self.here + by, 0), len(self.asked) - 1))

    def line_here(self) -> Finding | None:
        return self.asked[self.here] if 0 <= self.here < len(self.asked) else None

    def lines(self) -> Lines:
        """What the table shows, and how each line looks."""
        if self.asked:
            return self.asked, tuple(map(self._state, range(len(self.asked))))
        findings = self._shown()
        if self.document is None:
            return findings, (State.WAITING,) * len(findings)
        states = states_of(findings, len(findings) if self.passed else self.looked)
        return findings, tuple(State.DONE if self.passed and state is State.STOP else state for state in states)

    def _state(self, at: int) -> State:
        if at in self.ticked:
            return State.TICKED
        return State.OPEN_HERE if at == self.here else State.OPEN

    def _shown(self) -> tuple[Finding, ...]:
        """All lines, the sex only where it differs; beside another person's record the expiry, if good, makes room."""
        findings = tuple(f for f in self.checking.check.findings if f.field is not Field.SEX or f.is_due)
        if self.checking.fits is None:
            return findings
        return tuple(f for f in findings if f.field is not Field.EXPIRES or f.result in (Result.STOP, Result.LOOK))
