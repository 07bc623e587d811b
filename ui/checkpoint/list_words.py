"""What the window says of doors and of the list that a laptop goes by; it decides nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.collection.entitlement import Refusal
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.gate_list import GateList, Source
from regdesk.errors import DeskError
from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Event
from regdesk.sentences import KEY_FAULTS
from regdesk.sentences.gate import LISTS
from ui.checkpoint.choose import DoorRow
from ui.wording import Told, Wording, isolated

ICONS = {DoorKind.BUS: "bus", DoorKind.GATE: "door-open", DoorKind.ROOM: "identification-badge"}
_BAD, _WARN = "warning-octagon-fill", "warning-fill"


class ListWords(QObject):
    """The words of one language."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording

    def rows(self, doors: Sequence[Door], event: Event) -> list[DoorRow]:
        return [DoorRow(door.key, door.name, self._who(door, event), ICONS[door.kind]) for door in doors]

    def point(self, goes_by: GateList | NotTaken) -> str:
        if isinstance(goes_by, NotTaken):
            return self.not_taken(goes_by)
        if goes_by.source is Source.OWN:
            return self.tr("The list of this desk: its own badges, and those of desks that it certified.")
        return self.tr("The list of the event. Doors are watched by it without network.")

    def facts(self, goes_by: GateList | NotTaken, now: datetime) -> list[tuple[str, str]]:
        if isinstance(goes_by, NotTaken):
            return []
        facts = [
            (self.tr("Desks"), str(goes_by.desks)),
            (self.tr("Cancelled badges"), str(goes_by.withdrawn)),
            (self.tr("Fingerprint"), goes_by.fingerprint),
        ]
        if goes_by.source is Source.OWN:
            return facts
        made = self._wording.near(goes_by.made, now)
        return [(self.tr("Made"), made), (self.tr("Number"), str(goes_by.version)), *facts]

    def taken(self, goes_by: GateList | NotTaken, now: datetime) -> Told:
        if isinstance(goes_by, NotTaken):
            return Told(self.not_taken(goes_by), icon=_BAD, tone="bad")
        rest = self.tr("Made: {made}. Cancelled badges: {count}.").format(
            made=isolated(self._wording.near(goes_by.made, now)), count=goes_by.withdrawn
        )
        return Told(self.tr("The list was taken."), rest, "check-circle-fill", "ok")

    def why(self, answer: NotTaken | Refusal | DeskError) -> Told:
        if isinstance(answer, NotTaken):
            return Told(self.tr("The list was not taken."), self.not_taken(answer), _BAD, "bad")
        if isinstance(answer, Refusal):
            told = self._wording.refusal(answer)
            return Told(told.headline, told.line, "lock-key", "warn")
        return Told(self._wording.error(answer), icon=_BAD, tone="bad")

    def not_taken(self, told: NotTaken) -> str:
        context = "gate" if told.fault in LISTS else "keys"
        sentence = LISTS.get(told.fault) or KEY_FAULTS[told.fault]
        facts = {name: isolated(str(fact)) for name, fact in told.facts.items()}
        return QCoreApplication.translate(context, sentence).format_map(facts)

    def no_doors(self) -> Told:
        rest = self.tr("Add parts [[door]] to the event file, as in the sample, or take a list that names them.")
        return Told(self.tr("This event names no doors."), rest, _WARN, "warn")

    def no_camera(self) -> Told:
        rest = self.tr("Check its cable. Badges can be scanned with the reader.")
        return Told(self.tr("There is no camera."), rest, _WARN, "warn")

    def first_choose(self) -> Told:
        rest = self.tr("Choose one with the arrow keys and press Enter. Then scan again.")
        return Told(self.tr("No door is open yet."), rest, _WARN, "warn")

    def _who(self, door: Door, event: Event) -> str:
        zone = next((each.name for each in event.zones if each.letter == door.zone), "")
        if zone:
            zone = self.tr("Zone {zone}").format(zone=f"{door.zone}, {zone}")
        language = self._wording.language
        named = ", ".join(event.category(key).named(language) for key in door.categories)
        who = named or self.tr("Every badge of this meeting")
        return " · ".join(part for part in (zone, who if named or not zone else "") if part)
