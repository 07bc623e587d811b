"""The one answer to a badge at a door: LET IN, LOOK or STOP, why, and the facts for the sentence (design: ui 4.8).

Whose signature counts is decided before (`regdesk.keys.trust`); here it is held against door, list and memory. Whoever
is in doubt is looked at, never let in: typed digits prove nothing and never open a door.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from regdesk.event.doors import Door, DoorKind
from regdesk.event.event import Category, Event
from regdesk.event.numbers import zone_mask
from regdesk.gate.scanned import Scanned, Shape, scanned
from regdesk.gate.seen import Seen, just_elsewhere, just_here
from regdesk.keys.seal import Claims, Serial
from regdesk.keys.trust import Trust, Verdict, Verified, verified
from regdesk.keys.withdrawals import Why


class Word(StrEnum):
    """What is read across a road."""

    LET_IN = "let_in"
    LOOK = "look"
    STOP = "stop"


class Because(StrEnum):
    """Why, as a key of `regdesk.sentences.gate.GATE`; those of a withdrawn badge are the values of `Why`."""

    GOOD = "good"
    NEWER = "newer"
    LET_IN_BEFORE = "let_in_before"
    OTHER_DOOR = "other_door"
    TYPED = "typed"
    TYPED_SEVERAL = "typed_several"
    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    NAME_WRONG = "name_wrong"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"
    SPOILED = "spoiled"
    NOT_YET = "not_yet"
    OVER = "over"
    ZONE = "zone"
    OTHER_DOOR_FOR = "other_door_for"
    CATEGORY = "category"
    OTHER_MEETING = "other_meeting"
    TRAINING_BADGE = "training_badge"
    LIVE_BADGE = "live_badge"
    UNKNOWN_DESK = "unknown_desk"
    STOPPED_DESK = "stopped_desk"
    NOT_ITS_DESKS = "not_its_desks"
    NOT_GENUINE = "not_genuine"
    UNREADABLE = "unreadable"
    CONFIRMATION = "confirmation"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Listed:
    """What the list of this laptop says of one badge.

    `known`: whose it is stands there; False where the laptop has other badges of that desk and not this one; None
    where it has no list of that desk. `category`: a key, where it is known. `void`: why it is cancelled, `at` (aware)
    when, `by` which badge takes its place.
    """

    known: bool | None = None
    category: str = ""
    void: Why | None = None
    at: datetime | None = None
    by: Serial | None = None


@dataclass(frozen=True, slots=True)
class Lists:
    """How this laptop's own list is asked: by serial, and by the number that people read off a badge."""

    of: Callable[[Serial], Listed]
    numbered: Callable[[int], Mapping[Serial, Listed]]


@dataclass(frozen=True, slots=True)
class Watch:
    """A door that is watched, and by what: the event whose it is, what is trusted, who passed a short while ago."""

    event: Event
    door: Door
    trust: Trust
    lists: Lists
    seen: Seen


@dataclass(frozen=True, slots=True)
class Answer:
    """`serial`: of a genuine badge, or of the one that typed digits can only mean. `facts` fill the sentence.

    Facts: moments are aware, `category` is a key, `door` a name, `number` and `desk` are numbers, `by` a `Serial`.
    """

    word: Word
    because: Because
    facts: Mapping[str, object] = field(default_factory=dict)
    serial: Serial | None = None
    category: str = ""
    typed: bool = False


_SHAPES = {
    Shape.CONFIRMATION: Because.CONFIRMATION,
    Shape.DOCUMENT: Because.DOCUMENT,
    Shape.OTHER: Because.OTHER_MEETING,
    Shape.BROKEN: Because.UNREADABLE,
}
_VERDICTS = {
    Verdict.UNKNOWN_DESK: Because.UNKNOWN_DESK,
    Verdict.NOT_GENUINE: Because.NOT_GENUINE,
    Verdict.STOPPED_DESK: Because.STOPPED_DESK,
    Verdict.NOT_ALLOWED: Because.NOT_ITS_DESKS,
    Verdict.NOT_YET: Because.NOT_YET,
    Verdict.OVER: Because.OVER,
}


def answer(text: str, watch: Watch, now: datetime) -> Answer:
    """The answer to one scan, or to five digits that were typed. Any text may be asked. `now`: aware."""
    read = scanned(text)
    match read.shape:
        case Shape.SEAL:
            return _to_seal(text.strip(), read, watch, now)
        case Shape.NUMBER:
            return _to_number(read.number, watch, now)
        case shape:
            return Answer(Word.STOP, _SHAPES[shape], {"centre": watch.event.registration_centre.name})


def _to_seal(text: str, read: Scanned, watch: Watch, now: datetime) -> Answer:
    found = verified(text, watch.trust, now)
    if found.claims is None:
        return Answer(Word.STOP, _unproved(found), {"desk": read.seal.kid if read.seal else 0})
    claims, listed = found.claims, watch.lists.of(found.claims.serial)
    category = _category(watch.event, claims)
    stop = _stopped(found, claims, listed) or _shut(watch, category, claims.zones)
    stop = stop or _looked_at(watch, claims.serial, listed, now)
    word, because, facts = stop or (Word.LET_IN, Because.GOOD, {})
    return Answer(word, because, facts, claims.serial, category.key if category else listed.category)


_Told = tuple[Word, Because, Mapping[str, object]]


def _unproved(found: Verified) -> Because:
    if found.verdict is Verdict.OTHER_KIND:
        return Because.TRAINING_BADGE if found.training else Because.LIVE_BADGE
    return _VERDICTS.get(found.verdict, Because.NOT_GENUINE)


def _stopped(found: Verified, claims: Claims, listed: Listed) -> _Told | None:
    """What makes a genuine badge no good, the gravest word first."""
    if void := found.why or listed.void:
        return Word.STOP, Because(void.value), {"at": listed.at, "by": listed.by}
    if found.verdict is Verdict.GOOD:
        return None
    facts = {"desk": claims.serial.desk, "begins": claims.begins, "ends": claims.ends}
    return Word.STOP, _VERDICTS.get(found.verdict, Because.NOT_GENUINE), facts


def _shut(watch: Watch, category: Category | None, zones: int) -> _Told | None:
    """Whether this door is not for this badge."""
    door, event = watch.door, watch.event
    if category is None:
        return Word.STOP, Because.NOT_ITS_DESKS, {}
    if not door.takes(category.key):
        others = next((each.name for each in event.doors if each.key == door.others_use), "")
        because = Because.OTHER_DOOR_FOR if others else Because.CATEGORY
        return Word.STOP, because, {"category": category.key, "door": others}
    if door.zone and not zones & zone_mask(event, door.zone):
        return Word.STOP, Because.ZONE, {"zone": door.zone}
    return None


def _looked_at(watch: Watch, serial: Serial, listed: Listed, now: datetime) -> _Told | None:
    if here := just_here(watch.seen, serial, watch.door, now):
        return Word.LOOK, Because.LET_IN_BEFORE, {"ago": now - here.at}
    kinds: dict[str, DoorKind] = {door.key: door.kind for door in watch.event.doors}
    if there := just_elsewhere(watch.seen, serial, watch.door, kinds, now):
        name = next((door.name for door in watch.event.doors if door.key == there.door), there.door)
        return Word.LOOK, Because.OTHER_DOOR, {"door": name, "ago": now - there.at}
    return (Word.LOOK, Because.NEWER, {"list_of": watch.trust.made}) if listed.known is False else None


def _category(event: Event, claims: Claims) -> Category | None:
    return event.categories[claims.category] if claims.category < len(event.categories) else None


def _to_number(number: int, watch: Watch, now: datetime) -> Answer:
    """Digits that were typed: every desk counts from 1, so they may mean several badges, and prove none."""
    candidates = watch.lists.numbered(number)
    voids = {serial: listed.void or watch.trust.why_withdrawn(serial) for serial, listed in candidates.items()}
    good = [serial for serial, void in voids.items() if void is None and not watch.trust.is_stopped(serial)]
    if len(good) == 1:
        return _to_one(good[0], candidates[good[0]], watch, now)
    if good:
        return Answer(Word.LOOK, Because.TYPED_SEVERAL, {"number": number, "count": len(good)}, typed=True)
    if candidates:
        return _cancelled(*max(candidates.items()), voids[max(candidates)])
    known = {serial: why for serial, why in watch.trust.withdrawn.items() if serial.counter == number}
    if known:
        return _cancelled(max(known), Listed(), known[max(known)])
    return Answer(*_passed(number, watch, now), typed=True)


def _passed(number: int, watch: Watch, now: datetime) -> _Told:
    """Whether a badge with this number passed a short while ago: that is all that is known of it here."""
    alike = sorted(serial for serial in watch.seen if serial.counter == number)
    told = (_looked_at(watch, serial, Listed(), now) for serial in alike)
    return next(filter(None, told), (Word.LOOK, Because.TYPED, {"number": number}))


def _to_one(serial: Serial, listed: Listed, watch: Watch, now: datetime) -> Answer:
    category = next((each for each in watch.event.categories if each.key == listed.category), None)
    shut = _shut(watch, category, zone_mask(watch.event, category.zones)) if category else None
    told = shut or _looked_at(watch, serial, listed, now)
    word, because, facts = told or (Word.LOOK, Because.TYPED, {"number": serial.counter})
    return Answer(word, because, facts, serial, listed.category, typed=True)


def _cancelled(serial: Serial, listed: Listed, void: Why | None) -> Answer:
    """`void` is None for the badge of a stopped desk alone."""
    because = Because(void.value) if void else Because.STOPPED_DESK
    facts = {"at": listed.at, "by": listed.by, "desk": serial.desk}
    return Answer(Word.STOP, because, facts, serial, listed.category, typed=True)
