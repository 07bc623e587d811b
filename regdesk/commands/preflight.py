"""preflight: every name of the list on the badge templates, before the doors open, and what would not print well."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from regdesk.badge.layout import Template
from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk import Desk
from regdesk.desk.fault_file import write_faults
from regdesk.desk.preflight import Preflight, Row
from regdesk.desk.templates import template_of
from regdesk.folder import DeskFolder
from regdesk.sentences import say
from regdesk.sentences.preflight import FAULT_KINDS, FAULTS, MENDED_BY, WHERE

SHOWN = 50
"""So many lines are told to a person; the file has them all."""


def add_words(command: ArgumentParser) -> None:
    """The words after `preflight`."""
    which = "a badge template, as often as there are some (default: the one of this desk)"
    command.add_argument("--template", action="append", default=[], metavar="NAME", help=which)
    command.add_argument("--csv", type=Path, metavar="FILE.csv", help="write everything that was found to this file")


def preflight(desk: Desk, args: Namespace) -> Told:
    """Exit code 0 when every badge will print well, 1 when something was found. Raises DeskError."""
    found = desk.preflight.run(_templates(desk, args), _progress)
    if args.csv:
        every = ", ".join(found.templates)
        write_faults(args.csv, found, HEADER, lambda row: _line(replace(row, template=row.template or every)))
    facts = {
        "people": found.people, "templates": found.templates, "concerned": found.concerned, "kinds": found.kinds,
        "rows": [_facts(row) for row in found.rows],
    }  # fmt: skip
    return Told(facts, list(_lines(found, args.csv)), REFUSED if found.rows else DONE)


def _progress(done: int, of: int | None) -> None:
    """One line on the terminal that counts up; nothing when the output goes to a file or a program."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done:,} of {of:,} people looked at" + ("\n" if done == of else ""))
        sys.stderr.flush()


def _templates(desk: Desk, args: Namespace) -> dict[str, Template]:
    folder = DeskFolder(args.folder)
    return {name: template_of(folder, name) for name in args.template or [desk.settings.template]}


def _lines(found: Preflight, file: Path | None) -> Iterator[str]:
    on = ", ".join(found.templates)
    if not found.rows:
        yield f"{found.people:,} people on {on}: every badge will print well."
        return
    need = "1 badge needs" if found.concerned == 1 else f"{found.concerned:,} badges need"
    yield f"{found.people:,} people on {on}: {need} a look."
    yield from (f"  {FAULT_KINDS[kind]}: {count:,}" for kind, count in found.kinds.items())
    for row in found.rows[:SHOWN]:
        person, delegation, template, what, mend = _line(row)
        yield " · ".join(filter(None, (person, delegation, template))) + f": {what} {mend}"
    if len(found.rows) > SHOWN and not file:
        yield f"And {len(found.rows) - SHOWN:,} more: write them all to a file with --csv FILE.csv."
    if file:
        yield f"Everything is in {file}."


HEADER = ("Person", "Delegation", "Template", "What", "What to do")


def _line(row: Row) -> tuple[str, ...]:
    return row.name, row.delegation, row.template, fault_sentence(row), MENDED_BY[row.kind]


def fault_sentence(row: Row) -> str:
    """What is wrong, in English."""
    facts = dict(row.facts)
    return say(FAULTS, row.kind, facts | {"where": WHERE.get(facts.get("where", ""), WHERE["other"])})


def _facts(row: Row) -> dict[str, object]:
    return {
        "id": row.person, "person": row.name, "delegation": row.delegation, "template": row.template,
        "kind": row.kind, "facts": dict(row.facts), "says": fault_sentence(row), "do": MENDED_BY[row.kind],
    }  # fmt: skip
