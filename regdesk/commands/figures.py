"""figures: what was done at this desk on one day, for the report of the shift lead."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict

from regdesk.commands.told import Told
from regdesk.desk import Desk
from regdesk.desk.figures import Figures, Override, Reasons
from regdesk.moments import clock_time, dated
from regdesk.sentences import PRINT_REASONS, TROUBLES, say
from regdesk.sentences.badges import VOIDS
from regdesk.sentences.figures import FIGURES, REASON_NAMES
from regdesk.sentences.staff import WHY_GIVEN
from regdesk.sentences.stock import SPOILS

_WORDS = {**PRINT_REASONS, **TROUBLES, **REASON_NAMES, **SPOILS}
_WHY = {**VOIDS, **WHY_GIVEN}


def figures(desk: Desk, args: Namespace) -> Told:
    """The day of the event's zone that was asked for, or today."""
    found = desk.figures(args.day)
    return Told({"desk": desk.number, **_facts(found)}, list(_lines(desk, found)))


def _facts(found: Figures) -> dict[str, object]:
    return {**asdict(found), "day": found.day.isoformat(), "overrides": list(map(_override_facts, found.overrides))}


def _override_facts(one: Override) -> dict[str, object]:
    return {**asdict(one), "at": one.at.isoformat()}


def _lines(desk: Desk, found: Figures) -> Iterator[str]:
    yield say(FIGURES, "title", {"desk": desk.number, "day": f"{dated(found.day)} {found.day.year}"})
    for name, count in (("collected", found.collected), ("printed", found.printed), ("in_doubt", found.in_doubt)):
        yield say(FIGURES, name, {"count": count})
    yield from _by_reason("failed", found.failed)
    yield from _by_reason("spoiled", found.spoiled)
    yield from _by_reason("refused", found.refused)
    yield say(FIGURES, "referred", {"count": found.referred})
    yield say(FIGURES, "overrides", {"count": len(found.overrides)})
    yield from (f"  {_override(one)}" for one in found.overrides)
    yield from _by_reason("not_signed_in", found.not_signed_in)
    if found.erased:
        yield say(FIGURES, "erased", {"count": found.erased})


def _by_reason(name: str, reasons: Reasons) -> Iterator[str]:
    yield say(FIGURES, name, {"count": sum(reasons.values())})
    for reason, count in reasons.items():
        yield "  " + say(FIGURES, "reason", {"count": count, "reason": _WORDS.get(reason, reason)})


def _override(one: Override) -> str:
    why = one.written or _WHY.get(one.why, one.why)
    said = say(FIGURES, "yes", {"why": why}) if one.approved else say(FIGURES, "no", {})
    facts = {"when": clock_time(one.at), "about": REASON_NAMES.get(one.about, one.about), "said": said}
    return say(FIGURES, "override", {**facts, "asked": one.asked, "approvers": ", ".join(one.approvers)})
