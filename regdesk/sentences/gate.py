"""What a guard reads at a door: the big word, the same in a second language, why, and what to do.

Keyed by `regdesk.gate.answer`: `Word`, `Because`. Every sentence is one unit for the translator.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

BIG: Mapping[str, str] = {
    "let_in": QT_TRANSLATE_NOOP("gate", "LET IN"),
    "look": QT_TRANSLATE_NOOP("gate", "LOOK"),
    "stop": QT_TRANSLATE_NOOP("gate", "STOP"),
}
"""The word that is read across a road."""

SECOND: Mapping[str, Mapping[str, str]] = {
    "en": {
        "board": "You may board",
        "pass": "You may pass",
        "look": "Look at the photo",
        "no_board": "You may not board",
        "no_pass": "You may not pass",
        "scan": "Scan a badge",
    },
    "es": {
        "board": "Puede subir",
        "pass": "Puede pasar",
        "look": "Mire la foto",
        "no_board": "No puede subir",
        "no_pass": "No puede pasar",
        "scan": "Escanee una credencial",
    },
    "fr": {
        "board": "Vous pouvez monter",
        "pass": "Vous pouvez passer",
        "look": "Regardez la photo",
        "no_board": "Vous ne pouvez pas monter",
        "no_pass": "Vous ne pouvez pas passer",
        "scan": "Scannez un badge",
    },
}
"""Below the big word, in the other language of the door. As it stands: it is not the language of the window."""

_CALL = QT_TRANSLATE_NOOP("gate", "Call the supervisor: {call}.")
_CALL_BARE = QT_TRANSLATE_NOOP("gate", "Call the supervisor.")
_KEEP = QT_TRANSLATE_NOOP("gate", "Keep the badge. Call the supervisor: {call}.")
_KEEP_BARE = QT_TRANSLATE_NOOP("gate", "Keep the badge. Call the supervisor.")
_FACE = QT_TRANSLATE_NOOP("gate", "Same face as on the badge? Let in.")
_CLEAN = QT_TRANSLATE_NOOP("gate", "Clean it, scan again. Or type the 5 digits.")


@dataclass(frozen=True, slots=True)
class GateWords:
    """`line` says why, `act` what to do; each has a `bare` form for when one of its facts is not known."""

    line: str
    act: str = ""
    bare: str = ""
    act_bare: str = ""


def _keep(line: str, bare: str = "") -> GateWords:
    return GateWords(line, _KEEP, bare, _KEEP_BARE)


def _call(line: str, bare: str = "") -> GateWords:
    return GateWords(line, _CALL, bare, _CALL_BARE)


GATE: Mapping[str, GateWords] = {
    "good": GateWords(QT_TRANSLATE_NOOP("gate", "Badge is good for today, {today}.")),
    "newer": GateWords(
        QT_TRANSLATE_NOOP("gate", "Real badge, printed after {list_of}: no photo here yet."),
        _FACE,
        bare=QT_TRANSLATE_NOOP("gate", "Real badge, newer than the list of this laptop: no photo here yet."),
    ),
    "let_in_before": GateWords(
        QT_TRANSLATE_NOOP("gate", "Let in here {ago} ago."),
        _FACE,
        bare=QT_TRANSLATE_NOOP("gate", "Let in here a moment ago."),
    ),
    "other_door": GateWords(
        QT_TRANSLATE_NOOP("gate", "Seen at “{door}” {ago} ago."),
        _FACE,
        bare=QT_TRANSLATE_NOOP("gate", "Seen at “{door}” a moment ago."),
    ),
    "typed": GateWords(QT_TRANSLATE_NOOP("gate", "Typed, not scanned. Number {number} is not cancelled."), _FACE),
    "typed_several": GateWords(
        QT_TRANSLATE_NOOP("gate", "Typed, not scanned. {count} good badges have the number {number}."), _FACE
    ),
    "lost": _keep(
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: reported lost {at}."),
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: reported lost."),
    ),
    "stolen": _keep(
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: reported stolen {at}."),
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: reported stolen."),
    ),
    "damaged": _keep(
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: it was damaged, {by} takes its place."),
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: it was damaged."),
    ),
    "name_wrong": _keep(
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: a name was wrong, {by} takes its place."),
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: a name was wrong."),
    ),
    "replaced": _keep(
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: replaced by {by}."),
        QT_TRANSLATE_NOOP("gate", "Cancelled badge: another one takes its place."),
    ),
    "withdrawn": _keep(QT_TRANSLATE_NOOP("gate", "Cancelled badge: accreditation withdrawn.")),
    "returned": _keep(QT_TRANSLATE_NOOP("gate", "Cancelled badge: it was given back.")),
    "spoiled": _keep(QT_TRANSLATE_NOOP("gate", "Cancelled badge: it was never handed over.")),
    "not_yet": _call(QT_TRANSLATE_NOOP("gate", "Not good yet: from {begins} on.")),
    "over": _call(QT_TRANSLATE_NOOP("gate", "Not good any more: it ended {ends}.")),
    "zone": _call(QT_TRANSLATE_NOOP("gate", "This badge does not open zone {zone}.")),
    "other_door_for": GateWords(QT_TRANSLATE_NOOP("gate", "{category}: use “{door}”.")),
    "category": _call(QT_TRANSLATE_NOOP("gate", "This door is not for: {category}.")),
    "other_meeting": _call(QT_TRANSLATE_NOOP("gate", "Not a badge of this meeting.")),
    "training_badge": _keep(QT_TRANSLATE_NOOP("gate", "A training badge. It opens no door.")),
    "live_badge": GateWords(
        QT_TRANSLATE_NOOP("gate", "A badge of the real meeting. This laptop only practises."),
        QT_TRANSLATE_NOOP("gate", "Scan a badge that says TRAINING."),
    ),
    "unknown_desk": _call(
        QT_TRANSLATE_NOOP("gate", "Not a badge of this meeting, or from Desk {desk}, which this list does not know."),
    ),
    "stopped_desk": _keep(QT_TRANSLATE_NOOP("gate", "Made at Desk {desk} after it was stopped.")),
    "not_its_desks": _keep(QT_TRANSLATE_NOOP("gate", "Desk {desk} may not make such a badge.")),
    "not_genuine": _call(QT_TRANSLATE_NOOP("gate", "Not a badge of this meeting, or not a genuine one.")),
    "unreadable": GateWords(QT_TRANSLATE_NOOP("gate", "The code cannot be read."), _CLEAN),
    "confirmation": GateWords(
        QT_TRANSLATE_NOOP("gate", "This is the confirmation, not the badge."),
        QT_TRANSLATE_NOOP("gate", "The badge is given at {centre}."),
    ),
    "document": GateWords(
        QT_TRANSLATE_NOOP("gate", "This is a passport or an identity card, not the badge."),
        QT_TRANSLATE_NOOP("gate", "Scan the badge."),
    ),
}
"""Why, by the value of `Because`."""

LISTS: Mapping[str, str] = {
    "gate_no_list": QT_TRANSLATE_NOOP(
        "gate",
        "This laptop has no list for doors yet. Take one from the stick of the registration manager (F7), or enrol "
        "this laptop as a desk in Setup.",
    ),
    "gate_list_first": QT_TRANSLATE_NOOP(
        "gate", "This only adds to a list, and there is none here yet. First take the list of the event."
    ),
    "gate_other_meeting": QT_TRANSLATE_NOOP("gate", "This list is for another meeting. Take the one for {event}."),
}
"""Why a file is not taken as a list for doors, by `NotTaken.fault`; the rest is in `KEY_FAULTS`."""
