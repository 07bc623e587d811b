"""The blank badges of a desk: counted, brought, given away, and a difference explained and signed for by another.

Each act is one transaction and one entry. `left` is for everybody; the account is for who counts, signs or reports.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from threading import Lock

from regdesk.badge.layout import template_named
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Entry
from regdesk.collection.record_words import RecordErased
from regdesk.collection.stock import SizeStock, StockBook
from regdesk.collection.stock_words import (
    COMES,
    Moment,
    Moving,
    Spoil,
    StockCounted,
    StockMoved,
    StockSigned,
    StockSpoiled,
)
from regdesk.desk.answers import Done
from regdesk.desk.deciding import Approver
from regdesk.desk.other_desks import written_before
from regdesk.desk.signing_in import Duty
from regdesk.errors import BadgeTemplateError
from regdesk.event.event import Event
from regdesk.settings import MOST_DESKS, Settings
from regdesk.staff.decisions import LONGEST_WRITTEN, SHORTEST_WRITTEN
from regdesk.staff.member import Member
from regdesk.staff.rights import Right, asked_for
from regdesk.staff.stops import Stop
from regdesk.staff.stops import Why as StopWhy
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.sync.own_log import own_logs

MOST = 20_000
"""More blanks than a desk has in a week."""
SHEETS = "a4"
LARGEST_BADGE = 210.0 * 148.0
"""mm²; what is larger is a sheet for an office printer, with several badges on it."""
FEW, FEWEST, FIFTH = 40, 10, 5
"""Amber below 40 or a fifth of what there was, red below 10."""
_SEES = (Right.COUNT_STOCK, Right.SIGN_STOCK, Right.REPORT)


class Why(StrEnum):
    """Why something is not written down. Each has its sentence in `NOT_COUNTED`."""

    NO_NUMBER = "no_number"
    WHICH_DESK = "which_desk"
    TOO_MANY = "too_many"
    COUNT_FIRST = "count_first"
    COUNT_AGAIN = "count_again"
    ANSWER_FIRST = "answer_first"
    NOTHING_TO_SIGN = "nothing_to_sign"
    WRITE_WHY = "write_why"
    NAME_SIGNER = "name_signer"


@dataclass(frozen=True, slots=True)
class NotCounted:
    """`facts`: `most` a number may be, `there` in the box, `count` of badges in doubt."""

    why: Why
    facts: dict[str, object] = field(default_factory=dict)


class Level(StrEnum):
    """How urgent more blanks are."""

    ENOUGH = "enough"
    FEW = "few"
    FEWEST = "fewest"


@dataclass(frozen=True, slots=True)
class Left:
    """How many blanks should be in the box. `counted`: the last count of the day, where it differs and still stands."""

    count: int
    level: Level
    counted: int | None = None


@dataclass(frozen=True, slots=True)
class StockDay:
    """The account of a day, the usual size first. `names`: of the people whose ids are in it, as far as known."""

    day: date
    sizes: tuple[SizeStock, ...]
    names: Mapping[str, str]

    def of(self, size: str) -> SizeStock | None:
        return next((one for one in self.sizes if one.size == size), None)

    @property
    def in_use(self) -> tuple[SizeStock, ...]:
        """The usual size, and every other one that is or was in a box."""
        usual, *others = self.sizes
        return (usual, *(one for one in others if one.morning is not None or one.printed or one.moved))


def box_of(template: str) -> str:
    """The size of blanks that a template prints on: all that place badges on office paper take the same sheets."""
    try:
        paper = template_named(template)
    except BadgeTemplateError:
        # of an entry that a later version wrote
        return template
    return SHEETS if paper.width_mm * paper.height_mm > LARGEST_BADGE else template


class Stock:
    """The log is read on from where it was read last, so that the strip may ask every second."""

    def __init__(self, event: Event, store: Store, duty: Duty, now: Callable[[], datetime], settings: Settings) -> None:
        self._event, self._store, self._duty, self._now, self._settings = event, store, duty, now, settings
        self._book, self._log, self._read, self._reading = StockBook(event.zone, self.box), "", 0, Lock()

    @property
    def usual(self) -> str:
        """The size of blanks that this desk prints on."""
        return self.box("")

    def box(self, template: str) -> str:
        """The size of blanks for a template, or for the one of this desk where none is named."""
        return box_of(template or self._settings.template)

    def left(self, size: str = "") -> Left | None:
        """How many blanks of a size there should be, by default of the usual one; None before the first count."""
        with self._store.reading() as tx:
            stock = self._of(tx, size or self.usual)
        if stock is None or stock.should_be is None:
            return None
        last = stock.counted
        differs = last is not None and last.count != stock.should_be
        return Left(stock.should_be, _level(stock.should_be, stock.received), last.count if last and differs else None)

    def today(self) -> StockDay:
        """The account of today. Raises NotAllowed for who neither counts, signs nor reports."""
        with self._store.reading() as tx:
            if not any(self._duty.sees(tx, right) for right in _SEES):
                self._duty.must(tx, Right.COUNT_STOCK)
            sizes = self._sizes(tx)
            return StockDay(self._today(), sizes, _names(tx, sizes))

    # ── acts ─────────────────────────────────────────────────────────────────────────────────────────────────────────

    def count(self, size: str, count: int, moment: Moment, *, act: str) -> Done | Refusal | NotCounted:
        """Somebody counted the box. An opening count begins the day with what is in it."""
        return self._write(size, StockCounted(size, count, moment), act, least=0)

    def bring(self, size: str, count: int, note: str = "", *, act: str) -> Done | Refusal | NotCounted:
        """A box came from the store."""
        return self.move(size, count, Moving.BROUGHT, note=note, act=act)

    def move(
        self, size: str, count: int, kind: Moving, *, desk: int = 0, note: str = "", act: str
    ) -> Done | Refusal | NotCounted:
        """Blanks came or went. `desk`: the number of the other desk, where it is one. The other desk writes its own."""
        between_desks = kind in (Moving.TO_DESK, Moving.FROM_DESK)
        if between_desks and (desk == self._settings.desk_number or not 1 <= desk <= MOST_DESKS):
            return NotCounted(Why.WHICH_DESK, {"most": MOST_DESKS})
        word = StockMoved(size, count, kind, desk if between_desks else 0, note.strip()[:LONGEST_WRITTEN])
        return self._write(size, word, act, leaves=kind not in COMES)

    def spoil(self, size: str, count: int, reason: Spoil, *, act: str) -> Done | Refusal | NotCounted:
        """Blanks are no good that no badge was printed on. They are kept in the envelope of spoiled ones."""
        return self._write(size, StockSpoiled(size, count, reason), act, leaves=True)

    def test_page(self, size: str, *, act: str) -> Done | Refusal | NotCounted:
        """A test page was printed on a blank by whoever sets the desk up, in any role that may."""
        return self._write(size, StockSpoiled(size, 1, Spoil.TEST), act, right=None)

    def against_signing(self, size: str) -> NotCounted | None:
        """What has to be done before a difference is signed for; None when it can be."""
        with self._store.reading() as tx:
            return self._not_signed(tx, size)

    def signer(self, card: str, size: str) -> Member | Stop:
        """Whose card it is, and that this person may sign; before the PIN is asked for."""
        with self._store.reading() as tx:
            return self._signer(tx, card, size)

    def explain_and_sign(
        self, size: str, why: str, approver: Approver | None, *, named: str = "", act: str
    ) -> Done | Refusal | Stop | NotCounted:
        """Write why the count differs; another person than who counted signs for it, by card and PIN.

        `approver`: None on a desk without a staff list; then `named` is who signs. Takes 60 ms for the PIN.
        """
        with self._store.reading() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.COUNT_STOCK) or self._not_explained(tx, size, why, approver, named):
                return no
            found = self._signer(tx, approver.card, size) if approver else None
        proved = self._duty.proved(approver.card, approver.pin) if isinstance(found, Member) and approver else found
        if isinstance(proved, Stop):
            return replace(proved, facts={**proved.facts, "approver": 1})
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if again := self._not_signed(tx, size):
                return again
            word = self._signed(tx, size, why, proved, named)
            return Done(tx.append(None, act, self._duty.name, word, self._now(), staff=self._duty.on_duty))

    # ── inside ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def _write(
        self, size: str, word: StockCounted | StockMoved | StockSpoiled, act: str, *,
        least: int = 1, leaves: bool = False, right: Right | None = Right.COUNT_STOCK,
    ) -> Done | Refusal | NotCounted:  # fmt: skip
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if right and (refusal := self._duty.against(tx, right)):
                return refusal
            if not size or not least <= word.count <= MOST:
                return NotCounted(Why.NO_NUMBER, {"most": MOST})
            if leaves and (no := self._too_many(tx, size, word.count)):
                return no
            return Done(tx.append(None, act, self._duty.name, word, self._now(), staff=self._duty.on_duty))

    def _too_many(self, tx: Reading, size: str, count: int) -> NotCounted | None:
        stock = self._of(tx, size)
        there = stock.should_be if stock else None
        return NotCounted(Why.TOO_MANY, {"there": there}) if there is not None and count > there else None

    def _not_explained(
        self, tx: Reading, size: str, why: str, approver: Approver | None, named: str
    ) -> NotCounted | None:
        if no := self._not_signed(tx, size):
            return no
        if len(why.strip()) < SHORTEST_WRITTEN:
            return NotCounted(Why.WRITE_WHY)
        if tx.staff.is_there():
            return None if approver else NotCounted(Why.NAME_SIGNER)
        signs, counted = " ".join(named.split()).casefold(), " ".join(self._duty.name.split()).casefold()
        return NotCounted(Why.NAME_SIGNER) if not signs or signs == counted else None

    def _not_signed(self, tx: Reading, size: str) -> NotCounted | None:
        stock = self._of(tx, size)
        if stock is None or stock.should_be is None or not stock.counts:
            return NotCounted(Why.COUNT_FIRST)
        if stock.asked:
            return NotCounted(Why.ANSWER_FIRST, {"count": stock.asked})
        if stock.counted is None:
            return NotCounted(Why.COUNT_AGAIN)
        if not stock.open:
            return NotCounted(Why.NOTHING_TO_SIGN)
        return None if stock.counted_twice else NotCounted(Why.COUNT_AGAIN)

    def _signer(self, tx: Reading, card: str, size: str) -> Member | Stop:
        member = self._duty.holder(tx, card)
        if isinstance(member, Stop):
            return member
        if member.barred:
            return Stop(StopWhy.BARRED)
        if self._duty.session and member.id == self._duty.session.staff:
            return Stop(StopWhy.OWN_DESK)
        stock = self._of(tx, size)
        if stock and any(one.staff == member.id for one in stock.counts[-2:]):
            return Stop(StopWhy.OWN_COUNT)
        if member.role_with(Right.SIGN_STOCK) is None:
            return Stop(StopWhy.MAY_NOT_APPROVE, {"role": asked_for(Right.SIGN_STOCK)})
        return member

    def _signed(self, tx: Reading, size: str, why: str, signer: Member | None, named: str) -> StockSigned:
        stock = self._of(tx, size)
        assert stock
        assert stock.counted
        word = StockSigned(size, stock.counted.count - stock.open, stock.counted.count, why.strip()[:LONGEST_WRITTEN])
        if signer is None:
            return replace(word, named=named.strip()[:LONGEST_WRITTEN])
        return replace(word, approvers=((signer.id, signer.role_with(Right.SIGN_STOCK) or ""),))

    def _of(self, tx: Reading, size: str) -> SizeStock | None:
        return next((one for one in self._sizes(tx) if one.size == size), None)

    def _sizes(self, tx: Reading) -> tuple[SizeStock, ...]:
        """The account as the log is in this transaction; what it writes itself is read by the next."""
        with self._reading:
            for entry in self._begin(tx) if tx.desk != self._log else self._new(tx):
                self._book.take(entry)
                self._read = entry.seq
            return self._book.day(self._today())

    def _begin(self, tx: Reading) -> Iterator[Entry]:
        """The box stays where it is though the laptop begins another log."""
        self._book, self._log, self._read = StockBook(self._event.zone, self.box), tx.desk, 0
        ours = own_logs(tx)
        self._know(entry for entry in tx.of_kinds(("record.erased",)) if entry.desk in ours)
        for entry in written_before(tx):
            self._book.take(entry)
        return tx.log()

    def _new(self, tx: Reading) -> Iterable[Entry]:
        new = list(tx.log(self._read))
        self._know(new)
        return new

    def _know(self, entries: Iterable[Entry]) -> None:
        """Whoever was erased since is named only behind what that erased."""
        for entry in entries:
            if isinstance(entry.word, RecordErased):
                self._book.know(entry.word)

    def _today(self) -> date:
        return self._now().astimezone(self._event.zone).date()


def _level(count: int, received: int) -> Level:
    if count < FEWEST:
        return Level.FEWEST
    return Level.FEW if count < FEW or count * FIFTH < received else Level.ENOUGH


def _names(tx: Reading, sizes: tuple[SizeStock, ...]) -> Mapping[str, str]:
    ids = {one.staff for stock in sizes for one in stock.counts}
    ids |= {who for stock in sizes for one in stock.signed for who, _ in one.approvers}
    found = {who: tx.staff.member(who) for who in ids if who}
    return {who: member.name for who, member in found.items() if member}
