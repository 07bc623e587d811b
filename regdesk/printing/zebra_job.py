"""One badge on a Zebra printer: sent when the printer can print, looked after until it is known what became of it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from regdesk.printing.follow import Pace
from regdesk.printing.printer import Job, JobState, Outcome, Progress, Tell, Trouble
from regdesk.printing.zebra_line import ANSWER_SECONDS, CANCEL_ALL, CANCEL_PARTIAL, NoZebra, ZebraLine, ZebraState

SETTLED = 2.0
"""Seconds of an empty buffer after which a printer without a counter has nothing of ours left."""
OpenLine = Callable[[], ZebraLine]


@dataclass(slots=True)
class ZebraJob:
    """`open_line` raises OSError. Times are seconds waited, as the pace waits them."""

    job: Job
    formats: tuple[bytes, ...]
    open_line: OpenLine
    pace: Pace
    tell: Tell
    _line: ZebraLine | None = None
    _count: int | None = None
    _broke: bool = False
    _waited: float = 0.0
    _unexplained: float = 0.0
    _silent: float = 0.0
    _rest: float = 0.0
    _told: Progress = field(default_factory=lambda: Progress(JobState.QUEUED))

    def to_the_end(self) -> Outcome:
        """Raises OSError or NoZebra only while it is certain that nothing was sent."""
        try:
            return self._not_sent() or self._sent()
        finally:
            self._hang_up()

    # before

    def _not_sent(self) -> Outcome | None:
        """Wait until the printer can print and has nothing else to print."""
        self._line = self.open_line()
        while (state := self._line.state()).troubles or state.waiting:
            self._say(Progress(JobState.QUEUED, state.troubles))
            if self.job.given_up():
                return Outcome(JobState.CANCELLED, "given_up", state.troubles)
            if self._waited >= self.pace.trouble:
                return Outcome(JobState.CANCELLED, "gave_up", state.troubles)
        self._count = self._line.count()
        return None

    # after

    def _sent(self) -> Outcome:
        assert self._line
        try:
            self._line.send(CANCEL_PARTIAL + b"".join(self.formats))
        except OSError:
            self._break()
        while True:
            end = self._look() or self._out_of_patience()
            if end:
                return end
            self._say(self._told)

    def _look(self) -> Outcome | None:
        try:
            self._line = self._line or self.open_line()
            state = self._line.state()
            self._silent = 0.0
            if state.troubles or state.waiting:
                self._working(state)
                return None
            return self._resting(self._line)
        except OSError:
            return self._silence(self.pace.poll)
        except NoZebra:
            return self._silence(ANSWER_SECONDS)

    def _silence(self, seconds: float) -> Outcome | None:
        self._break()
        self._silent += seconds
        self._told = Progress(self._told.state, (Trouble.OFFLINE,))
        lost = self._silent > self.pace.lost
        return Outcome(JobState.UNKNOWN, "connection_lost", self._told.troubles) if lost else None

    def _working(self, state: ZebraState) -> None:
        self._rest = 0.0
        self._unexplained = 0.0 if state.troubles else self._unexplained + self.pace.poll
        self._told = Progress(JobState.PRINTING, state.troubles)

    def _resting(self, line: ZebraLine) -> Outcome | None:
        """Nothing is wrong and nothing waits: its counter says whether that is because our label came out."""
        self._told = Progress(JobState.PRINTING)
        self._rest += self.pace.poll
        if self._count is None:
            return Outcome(JobState.SENT, "not_confirmed") if self._rest >= SETTLED else None
        if self._came_out(line):
            return Outcome(JobState.PRINTED)
        if self._rest < self.pace.lost:
            return None
        return Outcome(JobState.UNKNOWN, "lost_job" if self._broke else "not_confirmed")

    def _came_out(self, line: ZebraLine) -> bool:
        now = line.count()
        return self._count is not None and now is not None and now >= self._count + len(self.formats)

    # patience

    def _out_of_patience(self) -> Outcome | None:
        if self.job.given_up():
            return self._taken_back("given_up")
        if self._unexplained >= self.pace.unexplained or self._waited >= self.pace.trouble:
            return self._taken_back("gave_up")
        return None

    def _taken_back(self, reason: str) -> Outcome:
        """Empty its buffer and see it empty; a label that was half out by then still comes.

        Only what the printer said of itself proves that it stood still: while it was silent it may have printed.
        """
        stood_still = bool(set(self._told.troubles) - {Trouble.OFFLINE})
        with suppress(OSError, NoZebra):
            self._line = self._line or self.open_line()
            if emptied(self._line, self.pace):
                return self._after_emptying(self._line, reason, stood_still=stood_still)
        return Outcome(JobState.UNKNOWN, "not_taken_back", self._told.troubles)

    def _after_emptying(self, line: ZebraLine, reason: str, *, stood_still: bool) -> Outcome:
        if self._came_out(line):
            return Outcome(JobState.PRINTED)
        if stood_still:
            return Outcome(JobState.CANCELLED, reason, self._told.troubles)
        return Outcome(JobState.UNKNOWN, "not_confirmed")

    # the line

    def _say(self, progress: Progress) -> None:
        self.tell(progress)
        self.pace.wait(self.pace.poll)
        self._waited += self.pace.poll

    def _break(self) -> None:
        self._broke = True
        self._hang_up()

    def _hang_up(self) -> None:
        if self._line:
            self._line.close()
        self._line = None


def emptied(line: ZebraLine, pace: Pace) -> bool:
    """Have the printer forget everything that it was told to print; whether it did. Raises OSError or NoZebra."""
    line.send(CANCEL_ALL)
    waited = 0.0
    while line.state().waiting:
        if waited > pace.lost:
            return False
        pace.wait(pace.poll)
        waited += pace.poll
    return True
