"""What can be pressed at each step of a delegation: the buttons of the bar, the blue one, the words of the scan box."""

from PySide6.QtCore import QObject

from regdesk.collection.delegation import MemberState
from ui.delegations.now import Now
from ui.delegations.step import Step
from ui.place import Action, Box
from ui.wording import isolated

_TICK = Action("tick", "", "Space", kind="elsewhere")
"""The progress card tells of it."""
_GO_ON = [Action("go on", "", key, kind="elsewhere") for key in ("F8", "F9")]


class DelegationKeys(QObject):
    """Offers; it does nothing."""

    def actions(self, now: Now) -> list[Action]:
        back, find = Action("back", self.tr("Back"), "Esc"), Action("find", "", "F3", kind="elsewhere")
        if now.step is Step.FINDING:
            return [back, Action("", self.tr("Move"), "Up Down")] if now.rows else [back]
        return [back, find, *self._own(now)]

    def _own(self, now: Now) -> list[Action]:
        match now.step:
            case Step.WHO:
                return self._who(now) if now.may_hand_over else []
            case Step.LIMBO:
                return [Action("none", self.tr("No, none came out"), "F8", "printer", "outlined")]
            case Step.PRINTING:
                return [self._pause(now), *self._other_printer(now)]
            case Step.PAUSED | Step.STOPPED:
                return [*_GO_ON, *self._other_printer(now), *self._finish(now)]
            case Step.READY:
                return [Action("print", "", "F9", kind="elsewhere"), _TICK, *self._finish(now)]
            case Step.HANDING:
                return self._finish(now)
            case _:
                return self._at_the_end(now)

    def _other_printer(self, now: Now) -> list[Action]:
        if not (now.second_printer and (now.stuck or now.step is Step.STOPPED)):
            return []
        return [Action("other printer", self.tr("Use the other printer"), "Ctrl+P", "printer", "outlined")]

    def _at_the_end(self, now: Now) -> list[Action]:
        again = Action("receipt", self.tr("Print the receipt again"), "F5", "receipt", "outlined")
        unsigned = Action("unsigned", self.tr("Not signed"), "F8", "signature")
        return [again, unsigned] if now.step is Step.SIGNING else [again]

    def _who(self, now: Now) -> list[Action]:
        """While somebody was not accepted, what mends that has the room; the other keys work all the same."""
        kind = ("elsewhere", "elsewhere") if now.refused else ("outlined", "plain")
        found = []
        if now.refused:
            found.append(Action("decide", self.tr("Supervisor decides"), "F4", "user-sound", "outlined"))
        if now.some_ready:
            found.append(Action("print", self.tr("Print ahead"), "F9", "printer", kind[0]))
        if now.some_to_give:
            letter = self.tr("Change the letter") if now.letter else self.tr("Letter seen")
            found.append(Action("letter", letter, "F5", "note-pencil", "outlined"))
            found.append(Action("this", self.tr("This person collects"), "F7", "user-focus", kind[1]))
            found.append(_TICK)
        return found

    def _pause(self, now: Now) -> Action:
        if now.pausing:
            return Action("go on", self.tr("Go on printing"), "F8", "printer", "outlined")
        return Action("pause", self.tr("Pause printing"), "F8", "pause", "outlined")

    def _finish(self, now: Now) -> list[Action]:
        """With what is there: the collector goes, whatever was still to come."""
        if now.case is None or now.case.collection is None:
            return []
        if now.step is not Step.HANDING and now.case.of(MemberState.PRINTED):
            return [Action("hand", self.tr("Hand over what is printed"), "F10", "users-fill", "outlined")]
        return [Action("sign", self.tr("Finish now"), "F10", "signature", "outlined")]

    # the blue button

    def blue(self, now: Now) -> Action | str:
        match now.step:
            case Step.FINDING:
                return self._open(now)
            case Step.WHO:
                return self._waiting(now)
            case Step.READY:
                return self._print(len(now.to_print))
            case Step.PRINTING:
                return self._handed(now.in_batch, enabled=False)
            case Step.HANDING:
                return self._handed(len(now.to_hand), enabled=True)
            case _:
                return self._next(now.step)

    def _next(self, step: Step) -> Action:
        match step:
            case Step.PAUSED | Step.STOPPED:
                return Action("go on", self.tr("Go on printing"), "Enter", "", "blue")
            case Step.LIMBO:
                return Action("came", self.tr("Yes, it came out"), "Enter", "", "blue")
            case Step.SIGNING:
                return Action("signed", self.tr("Signed: finish"), "Enter", "", "blue")
            case _:
                return Action("next", self.tr("Next delegation"), "Enter", "", "blue")

    def _waiting(self, now: Now) -> str:
        if not now.may_hand_over:
            return self.tr("A clerk gives the badges.")
        return self.tr("Waiting for the passport of who collects") if now.some_to_give else ""

    def _open(self, now: Now) -> Action | str:
        if now.chosen is None:
            return self.tr("Type the name of a delegation")
        words = self.tr("Open {delegation}").format(delegation=isolated(now.chosen.name))
        return Action("open", words, "Enter", "", "blue")

    def _print(self, count: int) -> Action:
        words = self.tr("Print 1 badge") if count == 1 else self.tr("Print {count} badges").format(count=count)
        return Action("print", words, "Enter", "", "blue")

    def _handed(self, count: int, *, enabled: bool) -> Action:
        one, many = self.tr("Handed over 1 badge"), self.tr("Handed over {count} badges").format(count=count)
        # each time fewer are left, so that a second Enter of the same press hands over nothing
        return Action(f"handed {count}", one if count == 1 else many, "Enter", "", "blue", enabled)

    # the box

    def box(self, now: Now) -> Box:
        match now.step:
            case Step.FINDING:
                return Box(self.tr("Type a delegation, or scan a person"), "magnifying-glass")
            case Step.WHO:
                return Box(self.tr("Scan the passport of who collects"), "barcode")
            case Step.HANDING:
                return Box(self.tr("Scan each badge"), "qr-code")
            case _:
                return Box(self.tr("Scan a badge or a person"), "qr-code")
