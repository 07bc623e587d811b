"""stock: the blank badges of a desk today, and writing down that they were counted, brought or given away."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from regdesk.collection.entitlement import Refusal
from regdesk.collection.stock import SizeStock
from regdesk.collection.stock_words import Moment, Moving, Spoil
from regdesk.commands.told import REFUSED, Told, refused
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.stock import MOST, NotCounted, StockDay
from regdesk.moments import clock_time, dated
from regdesk.sentences import say
from regdesk.sentences.stock import NOT_COUNTED, SPOILS, STOCK

WAYS = ("count", "bring", "move", "spoil")
AGREES, MISSING, OVER = "agree", "missing", "over"


def add_words(command: ArgumentParser) -> None:
    """The words after `stock`; none shows the account of today."""
    command.add_argument("way", nargs="?", choices=WAYS, help="what is written down; nothing shows the account")
    command.add_argument("count", nargs="?", type=int, default=-1, metavar="COUNT", help=f"sheets, at most {MOST}")
    command.add_argument("--size", default="", help="such as a6 or cr80 (default: what this desk prints on)")
    moments = [moment.value for moment in Moment]
    command.add_argument("--moment", choices=moments, default=Moment.CLOSING.value, help="of a count (%(default)s)")
    kinds = [kind.value for kind in Moving]
    command.add_argument("--kind", choices=kinds, default=Moving.TAKEN_AWAY.value, help="of a move (%(default)s)")
    command.add_argument("--desk", type=int, default=0, metavar="N", help="the number of the other desk")
    command.add_argument("--note", default="", help="the number of the box, or who brought it")
    reasons = [reason.value for reason in Spoil]
    command.add_argument("--reason", choices=reasons, default=Spoil.TORN.value, help="why spoiled (%(default)s)")


def stock(desk: Desk, args: Namespace) -> Told:
    """Do what was asked, or show today's account. Raises NotAllowed for who may not see it."""
    if args.way is None:
        return _shown(desk, desk.stock.today())
    size, act = args.size or desk.stock.usual, desk.new_act()
    match args.way:
        case "count":
            return _told(desk.stock.count(size, args.count, Moment(args.moment), act=act))
        case "bring":
            return _told(desk.stock.bring(size, args.count, args.note, act=act))
        case "move":
            kind = Moving(args.kind)
            return _told(desk.stock.move(size, args.count, kind, desk=args.desk, note=args.note, act=act))
        case _:
            return _told(desk.stock.spoil(size, args.count, Spoil(args.reason), act=act))


def _told(answer: Done | Refusal | NotCounted) -> Told:
    match answer:
        case Refusal():
            return refused(answer)
        case NotCounted(why=why, facts=facts):
            return Told({"refused": why, "facts": facts}, [say(NOT_COUNTED, why, facts)], REFUSED)
        case Done(entry=entry, again=again):
            return Told({"done": True, "again": again, "seq": entry.seq}, [say(STOCK, "done", {})])


def _shown(desk: Desk, day: StockDay) -> Told:
    sizes = day.in_use
    lines = [line for one in sizes for line in _lines(desk, day, one)]
    facts = [_facts(one, day.names) for one in sizes]
    return Told({"desk": desk.number, "day": day.day.isoformat(), "sizes": facts}, lines)


def _facts(one: SizeStock, names: Mapping[str, str]) -> dict[str, object]:
    last = one.counted
    return {
        "size": one.size, "morning": one.morning, "counted_in": one.counted_in,
        "moved": list(map(asdict, one.moved)),
        "printed": one.printed, "spoiled": dict(one.spoiled), "asked": one.asked, "explained": one.explained,
        "should_be": one.should_be, "counted": last.count if last else None, "difference": one.open,
        "settled": one.settled, "signed": [
            {"at": sign.at, "expected": sign.expected, "counted": sign.counted, "why": sign.why,
             "by": _signers(sign.approvers, sign.named, names)} for sign in one.signed
        ],
    }  # fmt: skip


def _lines(desk: Desk, day: StockDay, one: SizeStock) -> Iterator[str]:
    yield say(STOCK, "title", {"desk": desk.number, "day": dated(day.day), "size": one.size})
    if one.morning is None:
        yield say(STOCK, "not_counted_yet", {})
    else:
        yield say(STOCK, "morning" if one.counted_in else "carried", {"count": one.morning})
    for moved in one.moved:
        when = clock_time(moved.at.astimezone(desk.event.zone))
        yield say(STOCK, moved.kind, {"when": when, "count": moved.count, "desk": moved.desk})
    yield say(STOCK, "printed", {"count": one.printed})
    yield say(STOCK, "spoiled", {"count": one.spoiled_in_all})
    for reason, count in one.spoiled:
        yield say(STOCK, "spoiled_by", {"count": count, "reason": SPOILS.get(reason, reason)})
    yield from _ended(desk, day, one)


def _ended(desk: Desk, day: StockDay, one: SizeStock) -> Iterator[str]:
    for name, count in (("explained", one.explained), ("asked", one.asked)):
        if count:
            yield say(STOCK, name, {"count": count})
    if one.should_be is not None:
        yield say(STOCK, "should_be", {"count": one.should_be})
    if one.counted is not None:
        when = clock_time(one.counted.at.astimezone(desk.event.zone))
        yield say(STOCK, "counted", {"when": when, "who": one.counted.clerk, "count": one.counted.count})
        yield say(STOCK, _difference(one.open), {"count": abs(one.open)})
    for signed in one.signed:
        facts = {"expected": signed.expected, "counted": signed.counted, "why": signed.why}
        when = clock_time(signed.at.astimezone(desk.event.zone))
        yield say(STOCK, "signed", {**facts, "when": when, "who": _signers(signed.approvers, signed.named, day.names)})


def _difference(count: int) -> str:
    if not count:
        return AGREES
    return MISSING if count < 0 else OVER


def _signers(approvers: tuple[tuple[str, str], ...], named: str, names: Mapping[str, str]) -> str:
    return named or ", ".join(names.get(who, who) for who, _ in approvers)
