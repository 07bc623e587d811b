"""Badges for one day: printed ahead for a power cut, given by hand in it, written down one by one afterwards.

They are sealed for that day alone and bear a line for a name. Practice 2I: the same identity is proved for them, and
who gets a badge of their own later has the one for the day replaced.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from regdesk.badge.layout import Template
from regdesk.badge.pdf import DayItem, day_badges_pdf
from regdesk.chance import NewId
from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.day_badges import (
    KINDS,
    DayBadge,
    DayBadgeGiven,
    DayBadgeRequested,
    DayBadgesEnded,
    DayState,
    day_badges,
)
from regdesk.collection.entitlement import Act, Refusal, entitlement
from regdesk.collection.entries import Entry, Word
from regdesk.collection.visit import BadgeState, Visit
from regdesk.desk import badges, cases
from regdesk.desk.answers import Done
from regdesk.desk.cut_off import heard_of_lane
from regdesk.desk.lists import nothing
from regdesk.desk.other_desks import OtherDesks
from regdesk.desk.serials import Sealing, Seals, Sheet
from regdesk.desk.signing_in import Duty
from regdesk.event.event import Category, Event
from regdesk.people.participant import Accreditation, Participant
from regdesk.printing.printer import JobState, Printer, Tell, never
from regdesk.staff.rights import Right
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing

MOST = 60
"""At once; practice has fifty in a drawer."""
DOCUMENTS = ("passport", "laissez_passer", "id_card", "other")
LONGEST_ENDS = 4


class Why(StrEnum):
    """Why it is not done. Each has its sentence in `NOT_GIVEN`."""

    HOW_MANY = "how_many"
    WHICH_CATEGORY = "which_category"
    DAY_OVER = "day_over"
    UNKNOWN = "unknown"
    ASK_FIRST = "ask_first"
    NO_BADGE = "no_badge"
    GIVEN_ALREADY = "given_already"
    HAS_BADGE = "has_badge"
    OTHER_CATEGORY = "other_category"
    NOT_LET_IN = "not_let_in"
    WHEN = "when"
    WHICH_DOCUMENT = "which_document"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class NotGiven:
    """`facts`: `most`, `number` of a badge, `category`."""

    why: Why
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayBatch:
    """What was printed at once. `at`: in the event's zone; `asked`: a clerk has to say what came of it."""

    attempt: str
    category: str
    day: date
    at: datetime
    badges: tuple[DayBadge, ...]

    @property
    def asked(self) -> bool:
        return any(badge.state is DayState.ASKED for badge in self.badges)

    @property
    def ready(self) -> tuple[DayBadge, ...]:
        """What lies in the drawer."""
        return tuple(badge for badge in self.badges if badge.state is DayState.READY)

    @property
    def given(self) -> tuple[DayBadge, ...]:
        return tuple(badge for badge in self.badges if badge.state is DayState.GIVEN)


class DayBadges:
    """`template`: what badges look like here. Rights are refused here."""

    def __init__(
        self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], seals: Seals, *,
        new_id: NewId, template: Callable[[], tuple[str, Template]], desk_number: Callable[[], int],
    ) -> None:  # fmt: skip
        self._event, self._store, self._duty, self._now = event, store, duty, now
        self._seals, self._new_id, self._template, self._desk_number = seals, new_id, template, desk_number

    def batches(self) -> tuple[DayBatch, ...]:
        """Everything that was printed for one day, oldest first. Raises NotAllowed."""
        with self._store.reading() as tx:
            if not self._duty.sees(tx, Right.HAND_OVER):
                self._duty.must(tx, Right.PRINT_DAY_BADGES)
            return self._batches(tx)

    # ── printing ahead ───────────────────────────────────────────────────────────────────────────────────────────────

    def print(
        self, category: str, day: date, count: int, printer: Printer, *, act: str, tell: Tell = nothing
    ) -> DayBatch | Refusal | NotGiven:
        """Print so many at once and wait for the end; run in the background.

        Whatever the printer cannot vouch for is asked about afterwards: see `settle`.
        """
        name, template = self._template()
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return self._batch(tx, _attempt_of(done))
            no = self._duty.against(tx, Right.PRINT_DAY_BADGES) or self._not_printed(category, day, count)
            sheets = no or self._sheets(tx, category, day, count)
            if isinstance(sheets, Refusal | NotGiven):
                return sheets
            attempt = self._new_id()
            for at, sheet in enumerate(sheets):
                shares = template.sheet is not None and at % template.sheet.places > 0
                asked = DayBadgeRequested(
                    sheet.code, sheet.number, attempt, printer.name, category, day.isoformat(), name, shares
                )  # fmt: skip
                self._say(tx, None, "" if at else act, asked)
        items = [DayItem(category=category, code=one.text, number=one.number, day=day) for one in sheets]
        pdf = day_badges_pdf(template, self._event, items)
        outcome = badges.send(printer, template, attempt, pdf, tell, never)
        with self._store.writing() as tx:
            if outcome.state is JobState.PRINTED:
                self._say(tx, None, "", DayBadgesEnded(attempt, count, 0, certain=True))
            return self._batch(tx, attempt)

    def settle(self, attempt: str, came: int, spoiled: int, *, act: str) -> Done | Refusal | NotGiven:
        """A clerk says how many came out good, and how many sheets after them are no good."""
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.PRINT_DAY_BADGES):
                return no
            batch = self._batch(tx, attempt)
            if not batch.asked:
                return NotGiven(Why.SETTLED)
            if came < 0 or spoiled < 0 or came + spoiled > len(batch.badges):
                return NotGiven(Why.HOW_MANY, {"most": len(batch.badges)})
            return Done(self._say(tx, None, act, DayBadgesEnded(attempt, came, spoiled, certain=False)))

    def destroy(self, day: date, *, act: str) -> Done | Refusal | NotGiven:
        """At the end of its day every badge that nobody got is torn up, and void: a door stops it."""
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.PRINT_DAY_BADGES):
                return no
            unused = [one for batch in self._batches(tx) if batch.day == day for one in batch.ready]
            if not unused:
                return NotGiven(Why.NO_BADGE)
            said = [
                self._say(tx, None, "" if at else act, BadgeVoided(one.code, VoidReason.RETURNED))
                for at, one in enumerate(unused)
            ]
            return Done(said[0])

    def categories(self) -> tuple[Category, ...]:
        """All that the event has, those with the most people first: what is printed ahead is mostly for them."""
        with self._store.reading() as tx:
            people = Counter(tx.categories().values())
        return tuple(sorted(self._event.categories, key=lambda category: -people[category.key]))

    # ── written down afterwards ──────────────────────────────────────────────────────────────────────────────────────

    def find(self, text: str) -> DayBadge | None:
        """The badge that was scanned, or whose five digits were typed; the latest of that number."""
        with self._store.reading() as tx:
            return self._find(tx, text)

    def give(
        self, text: str, person_id: str, at: datetime, *, document: str, number_ends: str = "", act: str
    ) -> Done | Refusal | NotGiven:
        """This person got the badge by hand at that moment (aware). Raises KeyError for who is not on the list.

        `document`: kind of what was seen; of its number at most four characters are kept.
        """
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.HAND_OVER):
                return no
            badge = self._find(tx, text)
            if badge is None:
                return NotGiven(Why.UNKNOWN)
            if against := self._not_given(tx, badge, person_id, at, document):
                return against
            word = DayBadgeGiven(
                badge.code, badge.number, badge.day.isoformat(), at.astimezone(UTC).isoformat(), document,
                number_ends.strip()[-LONGEST_ENDS:],
            )  # fmt: skip
            return Done(self._say(tx, person_id, act, word))

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _not_printed(self, category: str, day: date, count: int) -> NotGiven | None:
        if not 1 <= count <= MOST:
            return NotGiven(Why.HOW_MANY, {"most": MOST})
        if all(known.key != category for known in self._event.categories):
            return NotGiven(Why.WHICH_CATEGORY)
        begins = self._event.starts - timedelta(days=3)
        return None if max(self._today(), begins) <= day <= self._event.ends else NotGiven(Why.DAY_OVER)

    def _sheets(self, tx: Reading, category: str, day: date, count: int) -> Sequence[Sheet] | Refusal:
        """So many serials that follow each other, sealed for the day."""
        known = self._event.category(category)
        sealing, first = self._seals.sealing(tx, known), self._seals.next(tx, count)
        if not isinstance(sealing, Sealing):
            return sealing
        if isinstance(first, Refusal):
            return first
        noon = datetime.combine(day, datetime.min.time(), self._event.zone)
        return [sealing.sheet(number, known, day=noon) for number in range(first, first + count)]

    def _not_given(
        self, tx: Reading, badge: DayBadge, person_id: str, at: datetime, document: str
    ) -> NotGiven | Refusal | None:
        person, visit = cases.person_of(tx, person_id)
        return (
            _not_ready(badge)
            or _not_this_person(person, visit, badge)
            or self._not_then(badge, at)
            or self._not_entitled(tx, person, visit, at)
            or (None if document in DOCUMENTS else NotGiven(Why.WHICH_DOCUMENT))
        )

    def _not_entitled(self, tx: Reading, person: Participant, visit: Visit, at: datetime) -> Refusal | None:
        """By the rule for every badge, as it was at that moment: a power cut is no way around it."""
        twins, desk_number = cases.visits_of(tx, cases.same_passport(tx, person)), self._desk_number()
        return entitlement(
            self._event, person, visit, at, act=Act.GIVE_BY_HAND, desk_number=desk_number, twins=twins,
            heard=heard_of_lane(tx, self._event, person),
        )  # fmt: skip

    def _not_then(self, badge: DayBadge, at: datetime) -> NotGiven | None:
        on_its_day = at.astimezone(self._event.zone).date() == badge.day
        return None if on_its_day and badge.printed <= at <= self._now() else NotGiven(Why.WHEN)

    def _find(self, tx: Reading, text: str) -> DayBadge | None:
        known = day_badges(tx.of_kinds(KINDS))
        scanned = self._seals.read(tx, text)
        code = scanned if isinstance(scanned, str) else text.strip().upper()
        if code in known or not (text.strip().isdecimal() and len(text.strip()) <= 5):
            return known.get(code)
        of_number = [one for one in reversed(known.values()) if one.number == int(text)]
        desks = OtherDesks(tx, self._desk_number())
        return next((one for one in of_number if desks.of(one.desk).ours), of_number[0] if of_number else None)

    def _batches(self, tx: Reading) -> tuple[DayBatch, ...]:
        """What was printed here: other desks have drawers of their own."""
        together: dict[str, list[DayBadge]] = {}
        desks = OtherDesks(tx, self._desk_number())
        for badge in day_badges(tx.of_kinds(KINDS)).values():
            if desks.of(badge.desk).ours:
                together.setdefault(badge.attempt, []).append(badge)
        return tuple(self._of(attempt, found) for attempt, found in together.items())

    def _of(self, attempt: str, found: Sequence[DayBadge]) -> DayBatch:
        first = found[0]
        at = first.printed.astimezone(self._event.zone)
        return DayBatch(attempt, first.category, first.day, at, tuple(found))

    def _batch(self, tx: Reading, attempt: str) -> DayBatch:
        return next(batch for batch in self._batches(tx) if batch.attempt == attempt)

    def _today(self) -> date:
        return self._now().astimezone(self._event.zone).date()

    def _say(self, tx: Writing, person_id: str | None, act: str, word: Word) -> Entry:
        return tx.append(person_id, act, self._duty.name, word, self._now(), staff=self._duty.on_duty)


def _not_ready(badge: DayBadge) -> NotGiven | None:
    number: dict[str, object] = {"number": f"{badge.number:05d}"}
    match badge.state:
        case DayState.READY:
            return None
        case DayState.ASKED:
            return NotGiven(Why.ASK_FIRST, number)
        case DayState.GIVEN:
            return NotGiven(Why.GIVEN_ALREADY, number)
        case _:
            return NotGiven(Why.NO_BADGE, number)


def _not_this_person(person: Participant, visit: Visit, badge: DayBadge) -> NotGiven | None:
    if person.hold or person.accreditation is not Accreditation.ACCREDITED:
        return NotGiven(Why.NOT_LET_IN)
    if person.category != badge.category:
        return NotGiven(Why.OTHER_CATEGORY, {"category": badge.category})
    has_one = visit.badge is not None and visit.badge.state is BadgeState.COLLECTED
    earlier = next((one for one in visit.day_badges if one.stands_on(badge.day)), None)
    if has_one or earlier:
        number = earlier.number if earlier else visit.badge.number if visit.badge else 0
        return NotGiven(Why.HAS_BADGE, {"number": f"{number:05d}"})
    return None


def _attempt_of(entry: Entry) -> str:
    assert isinstance(entry.word, DayBadgeRequested)
    return entry.word.attempt
