"""What is said of a scanner that reads the test card: what was found, what is wrong with it, what changed."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from regdesk.settings import SLOWEST_READER, ReaderEnd
from ui.layouts import OWN
from ui.learning import KEY_PREFIX, SCANS, Case, Fault, Learnt, Seen, Wrong
from ui.wording import Told, isolated


@dataclass(frozen=True)
class Row:
    """One line of the table: what, what was found, and what that means; `tone` is ok, warn or neutral."""

    name: str
    found: str = "—"
    means: str = ""
    tone: str = "neutral"


class CardWords(QObject):
    """The words of one language."""

    # while it learns

    def title(self, scans: int) -> str:
        """What to do now, after so many good scans."""
        match SCANS - scans:
            case 4:
                return self.tr("Scan the set-up card")
            case 0:
                return self.tr("The scanner is set up")
            case 1:
                return self.tr("Scan it once more")
            case left:
                return self.tr("Scan it {count} more times").format(count=left)

    def line(self, scans: int, since: str) -> str:
        """What else to know; `since` says when the scanner was set up before, or is empty."""
        if scans == SCANS:
            return self.tr("It is heard like this from now on, also after the next start.")
        if scans:
            return self.tr("Keep the scanner still until it beeps. Now its speed is measured.")
        if since:
            return self.tr("Set up {when}. Scan the card to look whether anything has changed.").format(when=since)
        return self.tr("Point the scanner at the square of the card. You do not need to click anywhere first.")

    def waiting(self) -> str:
        return self.tr("Waiting for the card")

    # what was found

    def rows(self, told: Seen | Learnt | None) -> tuple[Row, ...]:
        """The table, with dashes while nothing was read."""
        names = (
            self.tr("Before each scan"), self.tr("After each scan"), self.tr("From key to key"),
            self.tr("Keyboard"), self.tr("Letters"), self.tr("Signs"),
        )  # fmt: skip
        if told is None:
            return tuple(Row(name) for name in names)
        ways = (self._prefix, self._end, self._speed, self._keyboard, self._letters, self._signs)
        return tuple(Row(name, *way(told)) for name, way in zip(names, ways, strict=True))

    def _prefix(self, told: Seen | Learnt) -> tuple[str, str, str]:
        signs = told.prefix.replace(KEY_PREFIX, "")
        if KEY_PREFIX in told.prefix:
            return self.tr("F13 or STX"), self.tr("Never taken for typing"), "ok"
        if signs:
            return isolated(signs), self.tr("Taken away"), "ok"
        return self.tr("Nothing"), self.tr("Told from typing by its speed"), "ok"

    def _end(self, told: Seen | Learnt) -> tuple[str, str, str]:
        match told.end:
            case ReaderEnd.ENTER:
                return self.tr("Enter"), self.tr("As it should be"), "ok"
            case ReaderEnd.TAB:
                return self.tr("Tab"), self.tr("Works; Enter is usual"), "ok"
            case ReaderEnd.NOTHING:
                return self.tr("Nothing"), self.tr("Works, but slower: set the suffix to Enter"), "warn"

    def _speed(self, told: Seen | Learnt) -> tuple[str, str, str]:
        if isinstance(told, Seen):
            return self.tr("{ms} ms").format(ms=round(told.pace)), self.tr("Three more scans measure it"), "neutral"
        if told.gap < SLOWEST_READER:
            return self.tr("up to {ms} ms").format(ms=told.gap), self.tr("Faster than any hand"), "ok"
        return self.tr("up to {ms} ms").format(ms=told.gap), self.tr("Uneven: set no delay between keys"), "warn"

    def _keyboard(self, told: Seen | Learnt) -> tuple[str, str, str]:
        if not told.foreign:
            return self.tr("As this laptop’s"), self.tr("As it should be"), "ok"
        if not told.way.startswith(OWN):
            return self.tr("US"), self.tr("Another than this laptop’s; handled"), "ok"
        return self.tr("Of its own"), self.tr("Another than this laptop’s; handled"), "ok"

    def _letters(self, told: Seen | Learnt) -> tuple[str, str, str]:
        if told.case is Case.LARGE:
            return self.tr("All large"), self.tr("Codes have no others"), "ok"
        return self.tr("Large and small"), self.tr("As it should be"), "ok"

    def _signs(self, told: Seen | Learnt) -> tuple[str, str, str]:
        if told.lost:
            return self.tr("All but {signs}").format(signs=_listed(told.lost)), self.tr("No code has these"), "neutral"
        return self.tr("All"), self.tr("As it should be"), "ok"

    # how it went

    def done(self, told: Learnt) -> Told:
        """The scanner was learnt: the one thing to know about it."""
        bold = self.tr("Scanner ready")
        if told.foreign and not told.way.startswith(OWN):
            rest = self.tr("The reader types for a US keyboard; handled.")
        elif told.foreign:
            rest = self.tr("The reader types for another keyboard than this laptop’s; handled.")
        elif told.end is ReaderEnd.NOTHING:
            rest = self.tr("It sends no Enter at the end: each scan takes a moment longer.")
        else:
            rest = self.tr("Keep the card with it, and scan it each morning on the Ready screen.")
        return Told(bold, rest, "check-circle-fill", "ok")

    def wrong(self, wrong: Wrong) -> Told:
        """Why this scan cannot be used, and which setting to change."""
        match wrong.fault:
            case Fault.OTHER:
                return _warn(self.tr("That was not the test card."), self.tr("Scan the square on the card."))
            case Fault.HALF:
                return _warn(
                    self.tr("Only a part of the card came."),
                    self.tr("Hold the scanner still until it beeps, and scan again."),
                )
            case Fault.CAPS_LOCK:
                return _bad(self.tr("Caps Lock is on."), self.tr("Press the Caps Lock key once, then scan again."))
            case Fault.SMALL_LETTERS:
                return _bad(
                    self.tr("The reader makes all letters small."),
                    self.tr("Set its letter case to “unchanged”, as on the card, then scan again."),
                )
            case Fault.UNSTEADY:
                return _warn(
                    self.tr("This scan came in another way than those before."),
                    self.tr("Begin again, with one reader only, and let nobody type meanwhile."),
                )
            case _:
                return self._wrong_setting(wrong)

    def _wrong_setting(self, wrong: Wrong) -> Told:
        signs = _listed(wrong.signs)
        match wrong.fault:
            case Fault.LOST:
                return _bad(
                    self.tr("Some signs are lost on the way: {signs}").format(signs=signs),
                    self.tr(
                        "Set this laptop’s keyboard to English (US), or the reader’s country to that of this laptop. "
                        "If other signs are lost each time, set a delay of 5 ms between keys."
                    ),
                )
            case Fault.ALIKE:
                return _bad(
                    self.tr("Some signs come as one and the same: {signs}").format(signs=signs),
                    self.tr(
                        "Set the reader’s keyboard country to US and this laptop’s keyboard to English (US), "
                        "then scan again."
                    ),
                )
            case Fault.PREFIX:
                return _bad(
                    self.tr("The reader sends signs before each scan that cannot be read."),
                    self.tr("Set its prefix to F13, to STX, or to nothing, then scan again."),
                )
            case Fault.AFTER:
                return _bad(
                    self.tr("The reader adds signs after each scan: {signs}").format(signs=signs),
                    self.tr("Set its suffix to Enter alone, then scan again."),
                )
            case _:
                return _bad(
                    self.tr("The reader is too slow: {ms} ms from key to key.").format(ms=wrong.ms),
                    self.tr("Set no delay between keys, or the prefix F13 or STX, then scan again."),
                )

    # each morning

    def ready(self, since: str) -> Told:
        """The card came as it did when it was learnt."""
        rest = self.tr("It reads as it did when it was set up {when}.").format(when=since)
        return Told(self.tr("Scanner ready"), rest, "check-circle-fill", "ok")

    def never_learnt(self) -> Told:
        rest = self.tr("It was never set up at this desk: a supervisor does that in Setup, Reader (Ctrl+6, F3).")
        return Told(self.tr("Scanner ready"), rest, "check-circle-fill", "ok")

    def lines_ready(self) -> Told:
        rest = self.tr("The passport lines of the test card were read without a fault.")
        return Told(self.tr("Scanner ready"), rest, "check-circle-fill", "ok")

    def lines_wrong(self) -> Told:
        return _warn(
            self.tr("The passport lines of the test card were not read correctly."),
            self.tr("Clean the glass of the reader, hold the card flat, and scan again."),
        )

    def changed(self, changes: list[str], now: Seen) -> Told:
        """What is another way than when the scanner was set up: the first thing that is, in words."""
        signs = isolated(now.prefix.replace(KEY_PREFIX, ""))
        rest = self.tr("Scan the card in Setup, Reader (Ctrl+6, F3), so that this desk learns it anew.")
        said = {
            "prefix": self.tr("The scanner has changed: before each scan it sends {signs}.").format(signs=signs)
            if signs
            else self.tr("The scanner has changed: what it sends before each scan is another."),
            "end": self._end_changed(now.end),
            "way": self.tr("The scanner or the keyboard of this laptop has changed: signs come in another way."),
            "case": self.tr("The scanner has changed: letters come in another case."),
            "slower": self.tr("The scanner is slower than when it was set up: {ms} ms from key to key.").format(
                ms=round(now.pace)
            ),
        }
        return _warn(said[changes[0]], rest)

    def _end_changed(self, end: ReaderEnd) -> str:
        match end:
            case ReaderEnd.ENTER:
                return self.tr("The scanner has changed: after each scan it sends Enter now.")
            case ReaderEnd.TAB:
                return self.tr("The scanner has changed: after each scan it sends Tab now.")
            case ReaderEnd.NOTHING:
                return self.tr("The scanner has changed: after each scan it sends no Enter any more.")


def _listed(signs: str) -> str:
    """The first signs, apart from one another."""
    shown = " ".join(signs[:8]) + (" …" if len(signs) > 8 else "")
    return isolated(shown)


def _warn(bold: str, rest: str) -> Told:
    return Told(bold, rest, "warning-fill", "warn")


def _bad(bold: str, rest: str) -> Told:
    return Told(bold, rest, "warning-octagon-fill", "bad")
