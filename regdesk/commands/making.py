"""init, seal and import: a desk for an event, its keys, and the people on its list."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from regdesk.commands.asked import Asked
from regdesk.commands.holders import OPENS, new_holder
from regdesk.commands.told import REFUSED, Told
from regdesk.desk import Desk
from regdesk.desk.opening import make_desk
from regdesk.desk.sealing import seal_desk
from regdesk.desk.unsealing import Lock, Unseal, by_phrase, door_of, newly
from regdesk.folder import DeskFolder
from regdesk.keys.desk_keys import DeskKeys
from regdesk.keys.keyring import Keyring
from regdesk.roster.check import Problem
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from regdesk.roster.mapping import read_mapping
from regdesk.roster.plan import ListPlan
from regdesk.sentences import ROSTER, say
from regdesk.settings import Settings, read_settings

SHOWN = 20


def init(args: Namespace, asked: Asked, keyring: Keyring) -> Told:
    """Make a desk. For a live event it asks for a new pass phrase, or for the one of keys that are there already."""
    # whole, for the next command may be given in another folder
    here = args.folder.absolute()
    printer = args.printer or f"folder:{here / 'badges'}"
    slips = args.slips or (f"folder:{here / 'slips'}" if printer.startswith("folder:") else "")
    settings = Settings(
        desk_number=args.desk, clerk=args.clerk, printer=printer, template=args.template,
        slip_printer=slips, slip_paper=args.slip_paper,
    )  # fmt: skip
    make_desk(args.folder, args.event, settings, unseal=_sealing(f"desk {args.desk}", args, asked, keyring))
    facts, lines = _how_it_opens(DeskFolder(args.folder))
    return Told(
        {"folder": str(args.folder), "desk": args.desk, **facts},
        [f"Desk {args.desk} is ready in {args.folder}.", *lines, *_list_ways(args.folder)],
    )


def _list_ways(folder: Path) -> list[str]:
    """How people come onto the list of a new desk: one desk imports it, and the others get it from there."""
    return [
        f"Next, the list of participants. From a file: regdesk import LIST --folder {folder}",
        f"Where a hub has the list: regdesk hub ask --out FILE --folder {folder} (a live desk is enrolled before)",
        f"From a stick with a list: regdesk stick read {folder} STICK",
    ]


def seal(args: Namespace, asked: Asked, keyring: Keyring) -> Told:
    """Seal a live desk that an earlier regdesk left with its key in the clear."""
    settings = read_settings(DeskFolder(args.folder).settings)
    seal_desk(args.folder, _sealing(f"desk {settings.desk_number}", args, asked, keyring), keyring)
    facts, lines = _how_it_opens(DeskFolder(args.folder))
    return Told({"folder": str(args.folder), **facts}, [f"The desk in {args.folder} is sealed.", *lines])


def unsealing(args: Namespace, asked: Callable[[], Asked], keyring: Keyring) -> Unseal:
    """Asks for the pass phrase when a desk turns out to be sealed."""

    def unseal(folder: DeskFolder) -> DeskKeys:
        return by_phrase(asked().phrase(OPENS), keyring, older=args.older)(folder)

    return unseal


def _sealing(name: str, args: Namespace, asked: Asked, keyring: Keyring) -> Unseal:
    """New keys under a new phrase; or the phrase of those that are there, of a desk that was enrolled before."""

    def unseal(folder: DeskFolder) -> DeskKeys:
        if folder.keys.exists():
            return unsealing(args, lambda: asked, keyring)(folder)
        return newly(name, new_holder(args.holder, asked), keyring)(folder)

    return unseal


def _how_it_opens(folder: DeskFolder) -> tuple[dict[str, object], list[str]]:
    door = door_of(folder)
    if door.lock is Lock.NONE:
        open_to_all = f"This is a training event. Its keys lie in the clear in {folder.key_file}: invented people only."
        return {"sealed": False}, [open_to_all]
    lines = [f"It opens with the pass phrase of: {', '.join(door.holders)}. Nobody can look it up."]
    if not door.keyring:
        lines.append("This laptop has no keyring that regdesk can use: the pass phrase alone protects the keys.")
    return {"sealed": True, "holders": list(door.holders), "keyring": door.keyring}, lines


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
