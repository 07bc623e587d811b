"""All lines together: does a document stop the badge, or is there only something to look at?

Another date of birth stops unless the number is the registered one; another name stops unless date of birth and
number both are. A number or a nationality never stops alone, and is named when something else does.
"""

from dataclasses import replace

from regdesk.identity.births import whole
from regdesk.identity.findings import UNREGISTERED, Field, Finding
from regdesk.people.names import Result

NAMES = (Field.FAMILY, Field.GIVEN)
OTHER_NUMBER = ("other_number", "other_document")
_SAID_OF_ANOTHER = {
    "other_number": "other_passport", "other_document": "other_passport", "other_nationality": "another_nationality",
}  # fmt: skip


def settled(lines: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The lines of names, birth, nationality, number and sex, each with what it means beside the others.

    A line stops afterwards only where the whole is another person's document.
    """
    if another_person(lines):
        return tuple(map(_of_another, lines))
    changed = _name_changed(lines)
    lines = tuple(_looked_at(line, changed=changed) for line in lines)
    return _little_known(_not_only_renewed(lines))


def another_person(lines: tuple[Finding, ...]) -> bool:
    """True when the document is not the registered person's, as far as letters and digits can say."""
    by_field = {line.field: line for line in lines}
    born, number = by_field[Field.BORN], by_field[Field.NUMBER]
    if born.result is Result.STOP and not number.agrees:
        return True
    other_name = any(by_field[name].result is Result.STOP for name in NAMES)
    return other_name and not (born.agrees and number.agrees)


def _of_another(line: Finding) -> Finding:
    """Another number or nationality is one more thing that does not match."""
    if line.reason not in _SAID_OF_ANOTHER:
        return line
    return replace(
        line, result=Result.STOP, reason=_SAID_OF_ANOTHER[line.reason],
        marks_registration=whole(line.registration), marks_document=whole(line.document),
    )  # fmt: skip


def _name_changed(lines: tuple[Finding, ...]) -> bool:
    """Only the family name is another one, as after a marriage."""
    stopped = [line.field for line in lines if line.result is Result.STOP]
    return stopped == [Field.FAMILY]


def _looked_at(line: Finding, *, changed: bool) -> Finding:
    """What by itself would stop, beside the very passport that was registered."""
    if line.result is not Result.STOP:
        return line
    if line.field is Field.BORN:
        return replace(line, result=Result.LOOK, reason="born_same_passport")
    return replace(line, result=Result.LOOK, reason="name_changed" if changed else "name_same_passport")


def _not_only_renewed(lines: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """A renewed passport changes its number and nothing else: with more than that the clerk is told to be careful."""
    if not any(line.is_due and line.field is not Field.NUMBER for line in lines):
        return lines
    return tuple(replace(line, reason="number_too") if line.reason in OTHER_NUMBER else line for line in lines)


def _little_known(lines: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Where the list has neither date of birth nor number, a name is all there is: many people share one."""
    bare = {line.field for line in lines if line.reason == UNREGISTERED}
    if not {Field.BORN, Field.NUMBER} <= bare:
        return lines
    return tuple(
        replace(line, result=Result.LOOK, reason="only_the_name") if line.field is Field.BORN else line
        for line in lines
    )
