"""init and import: a desk for an event, and the people on its list."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from regdesk.commands.told import REFUSED, Told
from regdesk.desk import Desk
from regdesk.desk.opening import make_desk
from regdesk.roster.check import Problem
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from regdesk.roster.mapping import read_mapping
from regdesk.roster.plan import ListPlan
from regdesk.sentences import ROSTER, say
from regdesk.settings import Settings

SHOWN = 20


def init(args: Namespace) -> Told:
    # whole, for the next command may be given in another folder
    here = args.folder.absolute()
    printer = args.printer or f"folder:{here / 'badges'}"
    slips = args.slips or (f"folder:{here / 'slips'}" if printer.startswith("folder:") else "")
    settings = Settings(
        desk_number=args.desk, clerk=args.clerk, printer=printer, template=args.template,
        slip_printer=slips, slip_paper=args.slip_paper,
    )  # fmt: skip
    make_desk(args.folder, args.event, settings)
    lines = [f"Desk {args.desk} is ready in {args.folder}.", "Next: regdesk import LIST --folder " + str(args.folder)]
    return Told({"folder": str(args.folder), "desk": args.desk}, lines)


def import_list(desk: Desk, args: Namespace, tell: Callable[[int, int | None], None]) -> Told:
    """Dry run first, always; then all good rows in one transaction, unless only the dry run was asked for."""
    listing = open_list(args.file)
    mapping = read_mapping(args.map) if args.map else guess(listing, desk.states)
    mapping = replace(mapping, source=args.source or mapping.source)
    photos = args.photos or _photos_beside(args.file)
    plan = desk.plan_list(listing, mapping, photos=photos, tell=tell)
    facts = _plan(plan)
    if args.dry_run:
        return Told({**facts, "taken": False}, [*_plan_lines(plan), "Dry run: nothing was changed."])
    if plan.problems and not args.good_rows:
        question = "Nothing was changed. To import the good rows alone, add --good-rows."
        return Told({**facts, "taken": False, "refused": "rows_with_problems"}, [*_plan_lines(plan), question], REFUSED)
    desk.take_list(plan, photos=photos, act=desk.new_act())
    return Told({**facts, "taken": True}, [*_plan_lines(plan), "The list is imported."])


def _photos_beside(file: Path) -> Path:
    return file.parent / "portraits"


def _plan(plan: ListPlan) -> dict[str, object]:
    return {
        "new": plan.new,
        "changed": plan.changed,
        "unchanged": plan.unchanged,
        "missing": len(plan.missing),
        "collected_differ": len(plan.collected_differ),
        "duplicates": len(plan.duplicates),
        "problems": [_said(problem) for problem in plan.problems],
        "notices": [_said(notice) for notice in plan.notices],
    }


def _said(problem: Problem) -> dict[str, object]:
    return {"row": problem.row, "reason": problem.reason, "says": say(ROSTER, problem.reason, problem.facts)}


def _plan_lines(plan: ListPlan) -> list[str]:
    lines = [f"{plan.new} new, {plan.changed} changed, {plan.unchanged} unchanged, {len(plan.missing)} missing."]
    if plan.collected_differ:
        lines.append(f"{len(plan.collected_differ)} people who have their badge differ; they stay as they are.")
    if plan.duplicates:
        lines.append(f"{len(plan.duplicates)} registrations look like another one of the same person.")
    lines += [f"Row {n.row} comes in: {say(ROSTER, n.reason, n.facts)}" for n in plan.notices[:SHOWN]]
    lines += [f"Row {p.row} stays out: {say(ROSTER, p.reason, p.facts)}" for p in plan.problems[:SHOWN]]
    if len(plan.problems) > SHOWN:
        lines.append(f"and {len(plan.problems) - SHOWN} more rows stay out")
    return lines
