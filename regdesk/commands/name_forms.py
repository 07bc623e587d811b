"""name-forms: the names that a desk takes for one besides those that ship: list, add, remove, import, export."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk import Desk
from regdesk.desk.own_names import Known, OwnRow, Unfit
from regdesk.errors import DeskError
from regdesk.folder import write_whole
from regdesk.names.forms import Strength, Use
from regdesk.names.own_forms import OwnTable, line_of, typed_forms
from regdesk.sentences import ERRORS, say
from regdesk.sentences.name_forms import NAME_FORMS

SHOWN = 200


def name_forms(desk: Desk, args: Namespace) -> Told:
    """Answer `regdesk name-forms WHAT`. Raises DeskError for a file that cannot be read or written."""
    what: Mapping[str, Callable[[Desk, Namespace], Told]] = {
        "list": _list, "add": _add, "remove": _remove, "import": _import, "export": _export,
    }  # fmt: skip
    return what[args.what](desk, args)


def add_words(command: ArgumentParser) -> None:
    """The words after `name-forms`."""
    whats = ("list", "add", "remove", "import", "export")
    says = "list [BEGINNING], add FORM FORM..., remove FORM FORM..., import FILE, export FILE"
    command.add_argument("what", choices=whats, metavar="WHAT", help=says)
    command.add_argument("words", nargs="*", metavar="WORD", help="forms of one name, or a file")
    parts = [part.value for part in Use]
    command.add_argument("--part", choices=parts, help="where the name stands (to add: given if not said)")
    command.add_argument("--look", action="store_true", help="the forms may be one name: clerks look at them")
    command.add_argument("--origin", default="", help="where the forms come from, for people only")
    command.add_argument("--dry-run", action="store_true", help="only say what an import would change")
    command.add_argument("--good-rows", action="store_true", help="import the rows that can be used, leave the others")


def _list(desk: Desk, args: Namespace) -> Told:
    """Own rows; with words also the shipped rows in which forms begin with them."""
    now = desk.names.now()
    found = desk.names.like(" ".join(args.words), SHOWN)
    facts: dict[str, object] = {"rows": [_row(one) for one in found], "left_out": _told(now.table.unfit)}
    lines = [_line(one) for one in found] or ["This desk has no names of its own."]
    lines += _left_out(now.table.unfit)
    if now.problem:
        says = say(ERRORS, now.problem.code, now.problem.facts)
        return Told({**facts, "problem": now.problem.code, "says": says}, [says], REFUSED)
    return Told(facts, lines)


def _add(desk: Desk, args: Namespace) -> Told:
    strength = Strength.LOOK if args.look else Strength.SAME
    row = OwnRow(_forms(args.words), Use(args.part or Use.GIVEN), strength, args.origin)
    touched = desk.names.touched(row)
    answer = desk.change_names([row], act=desk.new_act())
    if isinstance(answer, Unfit):
        return _refused(answer)
    says = f"Added: {_line(Known(row, own=True))}. People on the list who bear one of these forms: {touched.people}."
    return Told({"done": True, "seq": answer.entry.seq, "people": touched.people}, [says])


def _remove(desk: Desk, args: Namespace) -> Told:
    """The own rows with exactly these forms, in whatever order; of one part or strength where that is said."""
    forms = frozenset(_forms(args.words))
    rows = [row for _, row in desk.names.now().table.rows if frozenset(row.forms) == forms]
    rows = [row for row in rows if args.part in (None, row.part) and (row.strength is Strength.LOOK or not args.look)]
    if not rows:
        return _refused(Unfit("not_there"))
    answer = desk.change_names(rows, withdraw=True, act=desk.new_act())
    if isinstance(answer, Unfit):
        return _refused(answer)
    return Told({"done": True, "seq": answer.entry.seq}, [f"Removed: {_line(Known(row, own=True))}" for row in rows])


def _import(desk: Desk, args: Namespace) -> Told:
    plan = desk.names.planned(_file(args))
    facts = {"new": len(plan.good), "known": plan.known, "left_out": _told(plan.unfit)}
    lines = [f"{len(plan.good)} new, {plan.known} known already, {len(plan.unfit)} stay out.", *_left_out(plan.unfit)]
    if args.dry_run:
        return Told({**facts, "taken": False}, [*lines, "Dry run: nothing was changed."])
    if plan.unfit and not args.good_rows:
        question = "Nothing was changed. To take the good rows alone, add --good-rows."
        return Told({**facts, "taken": False, "refused": "rows_with_problems"}, [*lines, question], REFUSED)
    answer = desk.change_names(plan.good, act=desk.new_act()) if plan.good else None
    if isinstance(answer, Unfit):
        return _refused(answer)
    return Told({**facts, "taken": True}, [*lines, "These names count from now on."], DONE)


def _export(desk: Desk, args: Namespace) -> Told:
    """Own rows alone, in the shape that `import` reads."""
    file = _file(args)
    rows = [row for _, row in desk.names.now().table.rows]
    lines = [*OwnTable().lines, *map(line_of, rows)]
    write_whole(file, "".join(line + "\n" for line in lines).encode())
    return Told({"file": str(file), "rows": len(rows)}, [f"{len(rows)} rows are in {file}."])


def _file(args: Namespace) -> Path:
    if len(args.words) != 1:
        raise DeskError("name_forms_unreadable", file=" ".join(args.words))
    return Path(args.words[0])


def _forms(words: Sequence[str]) -> tuple[str, ...]:
    """Each word of the command line is a form; quotes keep the words of one form together."""
    return tuple(dict.fromkeys(form for word in words for form in typed_forms(word + ",")))


def _refused(unfit: Unfit) -> Told:
    says = say(NAME_FORMS, unfit.reason, unfit.facts)
    return Told({"refused": unfit.reason, "facts": dict(unfit.facts), "says": says}, [says], REFUSED)


def _row(known: Known) -> dict[str, object]:
    row = known.row
    facts = {"forms": list(row.forms), "part": row.part, "strength": row.strength}
    return {**facts, "own": known.own, "origin": row.origin}


def _line(known: Known) -> str:
    row = known.row
    return f"{'own' if known.own else 'shipped':<8} {row.part:<7} {row.strength:<5} {' '.join(row.forms)}"


def _told(unfit: Sequence[tuple[int, Unfit]]) -> list[dict[str, object]]:
    return [{"line": line, "reason": one.reason, "says": say(NAME_FORMS, one.reason, one.facts)} for line, one in unfit]


def _left_out(unfit: Sequence[tuple[int, Unfit]]) -> list[str]:
    return [f"Line {line} stays out: {say(NAME_FORMS, one.reason, one.facts)}" for line, one in unfit]
