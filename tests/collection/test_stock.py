"""The account of blank badges: whatever happened, it says what a model of the box says, sheet by sheet."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.entries import (
    FIRST_PREVIOUS,
    BadgeCancelled,
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Entry,
    PrintFailed,
    PrintUnknown,
    Word,
    read_entry,
    write_entry,
)
from regdesk.collection.record_words import RecordErased, erasures
from regdesk.collection.sheets_taken import sheets_said
from regdesk.collection.staff_words import OnDuty
from regdesk.collection.stock import SizeStock, StockBook
from regdesk.collection.stock_words import StockCounted, StockMoved, StockSigned, StockSpoiled
from tests.make import ZONE, local

MORNING = local(4, 8)
DAY = MORNING.date()
LEAD = OnDuty("1" * 32, "shift_lead")


def box(template: str) -> str:
    return {"": "a6", "a4-2": "a4"}.get(template, template)


@dataclass
class Log:
    """Entries as a desk writes them, a minute apart."""

    book: StockBook = field(default_factory=lambda: StockBook(ZONE, box))
    at: datetime = MORNING
    seq: int = 0

    def say(self, *words: Word, person: str | None = None) -> "Log":
        for word in words:
            self.seq += 1
            self.at += timedelta(minutes=1)
            self.book.take(written(self.seq, self.at, word, person))
        return self

    def prints(self, code: str, *after: Word, size: str = "") -> "Log":
        return self.say(BadgeRequested(code, 1, code, "p", size=size), *after, person=f"person {code}")

    def later(self, *words: Word, code: str) -> "Log":
        return self.say(*words, person=f"person {code}")

    def next_morning(self) -> "Log":
        self.at = datetime.combine(self.at.astimezone(ZONE).date() + timedelta(days=1), MORNING.timetz())
        return self

    def a6(self) -> SizeStock:
        return self.book.day(self.at.astimezone(ZONE).date())[0]


def written(seq: int, at: datetime, word: Word, person: str | None) -> Entry:
    return write_entry(
        desk="a" * 32, seq=seq, at=at.astimezone(UTC), person=person, act="", clerk="Samir Haddad", word=word,
        prev=FIRST_PREVIOUS, salt="", signs=None, staff=LEAD,
    )  # fmt: skip


def counted(count: int, moment: str = "opening", size: str = "a6") -> StockCounted:
    return StockCounted(size, count, moment)


def brought(count: int) -> StockMoved:
    return StockMoved("a6", count, "brought")


def good(code: str) -> BadgePrinted:
    return BadgePrinted(code, certain=True)


def test_before_the_first_count_nobody_knows_what_is_in_the_box() -> None:
    stock = Log().prints("A", good("A")).a6()
    assert (stock.morning, stock.should_be, stock.printed, stock.settled) == (None, None, 1, False)


def test_the_day_of_the_picture_ends_with_one_badge_missing() -> None:
    log = Log().say(counted(233))
    for n in range(120):
        log.prints(f"A{n}", good(f"A{n}"), BadgeCollected(f"A{n}", "scanned"))
    log.say(brought(200))
    for n in range(121):
        log.prints(f"B{n}", good(f"B{n}"))
    for n in range(3):
        log.prints(f"C{n}", PrintFailed(f"C{n}", "jam", spoiled="jam"))
    log.say(counted(188, "closing"))
    stock = log.a6()
    assert (stock.morning, stock.brought[0].count, stock.printed, stock.spoiled) == (233, 200, 241, (("jam", 3),))
    assert (stock.should_be, stock.open, stock.counted_twice, stock.settled) == (189, -1, False, False)
    stock = log.say(counted(188, "closing")).a6()
    assert stock.counted_twice
    stock = log.say(StockSigned("a6", 189, 188, "One stuck in the tray", (("2" * 32, "supervisor"),))).a6()
    assert (stock.should_be, stock.explained, stock.open, stock.settled) == (188, -1, 0, True)
    assert stock.signed[0].why == "One stuck in the tray"


def test_counting_once_more_may_find_the_badge_again() -> None:
    log = Log().say(counted(50)).prints("A", good("A")).say(counted(48, "closing"), counted(49, "closing"))
    assert (log.a6().open, log.a6().settled) == (0, True)


def test_a_badge_that_is_printed_after_the_count_makes_it_stale() -> None:
    log = Log().say(counted(50), counted(50, "closing")).prints("A", good("A"))
    assert (log.a6().counted, log.a6().settled, log.a6().should_be) == (None, False, 49)


def test_a_badge_in_doubt_takes_nothing_until_the_clerk_has_answered() -> None:
    log = Log().say(counted(50)).prints("A", PrintUnknown("A", "lost_job")).say(counted(49, "closing"))
    assert (log.a6().asked, log.a6().should_be, log.a6().open) == (1, 50, -1)
    log.later(BadgePrinted("A", certain=False), code="A")
    assert (log.a6().asked, log.a6().should_be, log.a6().counted) == (0, 49, None)


def test_a_job_that_fed_nothing_takes_no_sheet() -> None:
    log = Log().say(counted(50)).prints("A", PrintFailed("A", "printer_off"))
    assert (log.a6().should_be, log.a6().spoiled) == (50, ())


def test_a_printed_badge_that_is_cancelled_is_spoiled_and_not_printed() -> None:
    log = Log().say(counted(50)).prints("A", good("A"), BadgeCancelled("A", "wrong_data"))
    assert (log.a6().printed, log.a6().spoiled, log.a6().should_be) == (0, (("wrong_data", 1),), 49)


def test_what_is_cancelled_the_next_day_changes_no_figure_of_that_day() -> None:
    log = Log().say(counted(50)).prints("A", good("A")).next_morning()
    log.later(BadgeCancelled("A", "operator"), code="A")
    stock = log.a6()
    assert (stock.morning, stock.counted_in, stock.printed, stock.spoiled, stock.should_be) == (49, False, 0, (), 49)


def test_a_count_in_the_morning_knows_what_became_of_last_nights_badge() -> None:
    log = Log().say(counted(50)).prints("A", PrintUnknown("A", "lost_job")).next_morning()
    log.say(counted(49)).later(BadgePrinted("A", certain=False), code="A")
    assert (log.a6().should_be, log.a6().open, log.a6().asked) == (49, -1, 0)


def test_what_is_missing_in_the_morning_is_open_until_it_is_found_or_signed_for() -> None:
    log = Log().say(counted(50)).next_morning().say(counted(48))
    assert (log.a6().morning, log.a6().open) == (48, -2)
    assert (log.say(counted(49)).a6().open, log.a6().counted_twice) == (-1, False)
    assert log.say(counted(49)).a6().counted_twice
    assert log.say(StockSigned("a6", 50, 49, "The store counted wrong")).a6().open == 0
    assert log.say(counted(49, "closing")).a6().settled


def test_a_number_mistyped_at_the_very_first_count_is_mended() -> None:
    log = Log().say(counted(223), counted(233))
    assert (log.a6().morning, log.a6().open) == (233, 0)
    log.prints("A", good("A")).say(counted(231))
    assert log.a6().open == -1, "from then on a difference is one"


def test_boxes_come_from_the_store_and_go_to_other_desks() -> None:
    log = Log().say(counted(10), brought(200), StockMoved("a6", 50, "to_desk", 4), StockMoved("a6", 5, "from_desk", 2))
    log.say(StockMoved("a6", 20, "taken_away"), StockSpoiled("a6", 2, "test"))
    stock = log.a6()
    assert stock.should_be == 10 + 200 - 50 + 5 - 20 - 2
    assert ([one.desk for one in stock.away], stock.received, stock.spoiled) == ([4, 0], 215, (("test", 2),))


def test_each_size_has_a_box_of_its_own() -> None:
    log = Log().say(counted(10), counted(20, size="a4")).prints("A", good("A"), size="a4-2").prints("B", good("B"))
    assert [(one.size, one.should_be) for one in log.book.day(DAY)] == [("a6", 9), ("a4", 19)]


def test_of_a_badge_that_another_desk_asked_for_no_sheet_of_this_box_is_gone_be_it_erased() -> None:
    log = Log().say(counted(10))
    entry = written(9, MORNING + timedelta(hours=1), good("A"), "p")
    log.book.take(read_entry(entry.line._replace(content=None)))
    assert log.a6().should_be == 10


@dataclass
class Model:
    """The box itself: blanks are sheets that can be touched."""

    blanks: int
    envelope: int = 0
    necks: int = 0


HOW = ("good", "jam", "off", "doubt yes", "doubt no", "cancelled")


def do(log: Log, model: Model, step: tuple[str, int], n: int) -> None:
    what, count = step
    code = f"C{n}"
    match what:
        case "brought":
            log.say(brought(count))
            model.blanks += count
        case "to_desk":
            given_away = min(count, model.blanks)
            log.say(StockMoved("a6", given_away, "to_desk", 7))
            model.blanks -= given_away
        case "torn":
            log.say(StockSpoiled("a6", min(count, model.blanks), "torn"))
            model.envelope += min(count, model.blanks)
            model.blanks -= min(count, model.blanks)
        case "count":
            log.say(counted(model.blanks, "between"))
        case "morning":
            log.next_morning().say(counted(model.blanks))
        case "night":
            log.next_morning()
        case _:
            prints(log, model, what, code)


def prints(log: Log, model: Model, how: str, code: str) -> None:
    ends: dict[str, tuple[Word, ...]] = {
        "good": (good(code),),
        "jam": (PrintFailed(code, "jam", spoiled="jam"),),
        "off": (PrintFailed(code, "printer_off"),),
        "doubt yes": (PrintUnknown(code, "lost_job"), BadgePrinted(code, certain=False)),
        "doubt no": (PrintUnknown(code, "lost_job"), PrintFailed(code, "clerk_saw_none")),
        "cancelled": (good(code), BadgeCancelled(code, "operator")),
    }
    if not model.blanks:
        return
    log.prints(code, *ends[how])
    fed = how not in ("off", "doubt no")
    model.blanks -= fed
    model.envelope += how in ("jam", "cancelled")
    model.necks += how in ("good", "doubt yes")


STEPS = st.tuples(
    st.sampled_from([*HOW, "brought", "to_desk", "torn", "count", "morning", "night"]), st.integers(0, 30)
)


@given(st.integers(0, 50), st.lists(STEPS, max_size=40))
def test_the_account_says_what_is_in_the_box(first: int, steps: list[tuple[str, int]]) -> None:
    log, model = Log().say(counted(first)), Model(first)
    for n, step in enumerate(steps):
        do(log, model, step, n)
        stock = log.a6()
        assert stock.should_be == model.blanks, step
        assert (stock.open, stock.asked) == (0, 0)


@given(st.integers(10, 50), st.lists(STEPS, max_size=25), st.integers(-5, 5))
def test_a_count_finds_exactly_the_sheets_that_nobody_wrote_down(
    first: int, steps: list[tuple[str, int]], stray: int
) -> None:
    log, model = Log().say(counted(first)), Model(first)
    for n, step in enumerate(steps):
        do(log, model, step, n)
    model.blanks = max(0, model.blanks + stray)
    before = log.a6().should_be or 0
    log.say(counted(model.blanks, "closing"))
    assert log.a6().open == model.blanks - before
    log.say(StockSigned("a6", before, model.blanks, "not found"))
    assert (log.a6().should_be, log.a6().open, log.a6().settled) == (model.blanks, 0, True)


@given(st.lists(STEPS, max_size=25), st.integers(0, 25))
def test_read_in_two_parts_it_is_the_same_account(steps: list[tuple[str, int]], cut: int) -> None:
    """A window reads on from where it was; a command reads all."""
    entries: list[Entry] = []

    class Kept(StockBook):
        def take(self, entry: Entry) -> None:
            entries.append(entry)
            super().take(entry)

    log, model = Log(Kept(ZONE, box)).say(counted(20)), Model(20)
    for n, step in enumerate(steps):
        do(log, model, step, n)
    apart = StockBook(ZONE, box)
    for some in (entries[:cut], entries[cut:]):
        take_all(apart, some)
        apart.day(some[-1].at.astimezone(ZONE).date() if some else date.min)
    assert apart.day(log.at.astimezone(ZONE).date()) == (log.a6(),)


@given(st.lists(STEPS, max_size=25), st.sets(st.integers(0, 25)), st.booleans())
def test_whoever_is_erased_the_account_stays_the_same(
    steps: list[tuple[str, int]], who: set[int], two_sizes: bool
) -> None:
    entries: list[Entry] = []

    class Kept(StockBook):
        def take(self, entry: Entry) -> None:
            entries.append(entry)
            super().take(entry)

    log, model = Log(Kept(ZONE, box)).say(counted(20), counted(9, size="a4")), Model(20)
    for n, step in enumerate(steps):
        do(log, model, step, n)
        if two_sizes:
            log.prints(f"L{n}", PrintFailed(f"L{n}", "jam", spoiled="jam"), size="a4-2")
    gone = {f"person {letter}{n}" for n in who for letter in "CL"}
    again = StockBook(ZONE, box)
    for person in gone:
        theirs = [entry for entry in entries if entry.person == person]
        for word in erasures(theirs, [], sheets_said(person, theirs), ""):
            again.know(word)
    take_all(again, (erased(entry) if entry.person in gone else entry for entry in entries))
    today = log.at.astimezone(ZONE).date()
    assert again.day(today) == log.book.day(today)


def erased(entry: Entry) -> Entry:
    return read_entry(entry.line._replace(content=None))


def test_nobody_is_asked_any_more_about_a_badge_in_doubt_that_was_erased() -> None:
    log = Log().say(counted(50)).prints("A", PrintUnknown("A", "lost_job"))
    assert log.a6().asked == 1
    log.say(RecordErased((), "", ("A",)))
    assert (log.a6().asked, log.a6().should_be) == (0, 50)


def take_all(book: StockBook, entries: Iterable[Entry]) -> None:
    for entry in entries:
        book.take(entry)
