"""The two lines of names: what the name matcher found, told line by line. It knows no other field."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from regdesk.identity.findings import NOTHING, Field, Finding
from regdesk.identity.name_words import differing, how_written, marked
from regdesk.names.forms import Forms
from regdesk.names.levels import How, Level
from regdesk.names.match import Names, NamesVerdict, Verdict, match_names
from regdesk.names.pairing import Pair
from regdesk.names.parts import Part, Role
from regdesk.people.names import Marks, Result

__all__ = ["Names", "name_lines"]

FAIR = (Result.SAME, Result.WRITTEN)
BOTH_LINES = ("other_order", "chosen_name", "other_script_look")
"""Reasons of a verdict that the words of single lines cannot show."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of one line; `facts` fill its sentence."""

    result: Result
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)
    marks_registration: Marks = ()
    marks_document: Marks = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One field of both sides, with the pairs and the words left over that stand in it."""

    role: Role
    registration: str
    document: str
    found: NamesVerdict
    cut: bool

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """Pairs with a name of this field on both sides, or of a side that has one field only."""
        wanted = (self.role, Role.WHOLE)
        return tuple(p for p in self.found.pairing.pairs if not p.mine.is_small and p.role in wanted)

    @property
    def crossed(self) -> bool:
        return any(self.role in (pair.mine.role, pair.theirs.role) for pair in self.found.pairing.crossed)

    @property
    def left(self) -> tuple[Part, ...]:
        return self._of(self.found.pairing.mine) if not (self.cut and self.role is Role.GIVEN) else ()

    @property
    def right(self) -> tuple[Part, ...]:
        return self._of(self.found.pairing.theirs)

    @property
    def light(self) -> tuple[Part, ...]:
        """Words left out that are no fault: small words, fathers' names, further initials."""
        return tuple(part for part in self.found.pairing.left_out if part.role is self.role and not part.is_full)

    def _of(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        return tuple(part for part in parts if part.is_full and part.role in (self.role, Role.WHOLE))


def name_lines(
    registration: Names, document: Names, *, sure: bool, forms: Forms | None = None
) -> tuple[Finding, Finding]:
    """The findings for family and given names.

    `sure`: date of birth and document number are those of the registration, so that names in another order can
    only be the same person's; without it another order has to be looked at (Ali Hussein is not Hussein Ali).
    Another family name beside equal given names stops its line: birth date and number decide about a marriage.
    `forms`: the table of name forms, the shipped one if None.
    """
    found = match_names(registration, document, cut=document.cut, forms=forms).of_strangers
    lines = (
        Line(Role.FAMILY, registration.family, document.family, found, document.cut),
        Line(Role.GIVEN, registration.given, document.given, found, document.cut),
    )
    family, given = _agreed(found, *(_told(line) for line in lines))
    return (
        _finding(Field.FAMILY, lines[0], _settled(family, sure=sure)),
        _finding(Field.GIVEN, lines[1], _settled(given, sure=sure)),
    )


# ── one line by itself ───────────────────────────────────────────────────────────────────────────────────────────────


def _told(line: Line) -> Told:
    if line.registration.casefold() == line.document.casefold():
        return Told(Result.SAME, "same")
    if not (line.registration.strip() and line.document.strip()):
        return _of_one_field(line)
    if line.found.turned:
        return Told(Result.LOOK, "other_order")
    if line.left and line.right:
        return Told(Result.STOP, "different_name", {}, marked(line.left), marked(line.right))
    if not line.pairs:
        return _without_pairs(line)
    return _missing(line) if line.left or line.right else _all_paired(line)


def _of_one_field(line: Line) -> Told:
    """One side has this field empty: its names stand in the other one, or are missing."""
    if line.found.verdict is Verdict.DIFFERENT:
        return Told(Result.STOP, "different_name")
    whole = line.found.verdict is Verdict.SAME and not (line.found.pairing.mine or line.found.pairing.theirs)
    if whole or "other_order" in line.found.reasons:
        return _in_another_place(line)
    return Told(Result.LOOK, f"{line.role}_missing_in_{'document' if line.registration.strip() else 'registration'}")


def _without_pairs(line: Line) -> Told:
    """No name of this field agrees with one of the same field."""
    if line.crossed:
        return _in_another_place(line)
    if line.cut and line.role is Role.GIVEN:
        return Told(Result.LOOK, "cut_short")
    sides = tuple(part for part in line.found.pairing.left_out if part.role is line.role)
    if not any(part.is_full for part in sides):
        return Told(Result.LOOK, "initial")
    return Told(Result.STOP, "different_name", {}, *_both_sides(line, sides))


def _in_another_place(line: Line) -> Told:
    """Names in another order or in the other field: the verdict on all names knows whether that can matter."""
    moved = line.crossed or not (line.registration.strip() and line.document.strip())
    reason = "other_field" if moved and "other_order" not in line.found.reasons else "other_order"
    return Told(Result.WRITTEN if line.found.verdict is Verdict.SAME else Result.LOOK, reason)


def _both_sides(line: Line, parts: tuple[Part, ...]) -> tuple[Marks, Marks]:
    mine = [part for part in parts if part in line.found.pairing.mine]
    return marked(mine), marked(part for part in parts if part not in mine)


def _missing(line: Line) -> Told:
    """One side has more: its words are marked, and whatever else differs."""
    side = "document" if line.left else "registration"
    mine, theirs = differing(_to_look_at(line))
    more = line.left or line.right
    return Told(
        Result.LOOK,
        f"{line.role}_missing_in_{side}",
        {"count": len(more)},
        tuple(sorted((*mine, *marked(line.left)))),
        tuple(sorted((*theirs, *marked(line.right)))),
    )


def _to_look_at(line: Line) -> list[Pair]:
    return [pair for pair in line.pairs if pair.agreement.level in (Level.WEAK, Level.INITIAL)]


def _all_paired(line: Line) -> Told:
    looks = _to_look_at(line)
    if looks and not (line.found.verdict is Verdict.SAME and all(p.agreement.how is How.ENDING for p in looks)):
        return Told(Result.LOOK, _why(looks), {}, *differing(looks))
    places = [pair.theirs.place for pair in line.pairs]
    if line.crossed or places != sorted(places):
        return _in_another_place(line)
    return Told(Result.WRITTEN, *how_written(line.registration, line.document, line.pairs, line.light))


def _why(looks: list[Pair]) -> str:
    hows = {pair.agreement.how for pair in looks}
    if How.SCRIPT_LOOK in hows:
        return "other_script_look"
    return "initial" if hows == {How.INITIAL} else "other_spelling"


# ── both lines together ──────────────────────────────────────────────────────────────────────────────────────────────


def _agreed(found: NamesVerdict, family: Told, given: Told) -> tuple[Told, Told]:
    """The lines never say more than the verdict on all names, nor less."""
    if found.verdict is Verdict.DIFFERENT:
        return _stopped(found, family, given)
    if found.verdict is Verdict.LOOK or Result.STOP in (family.result, given.result):
        return _looked_at(found, family, given)
    return family, given


def _stopped(found: NamesVerdict, family: Told, given: Told) -> tuple[Told, Told]:
    """Another name, though no line by itself shows it: father and son, or names that agree too little."""
    if Result.STOP in (family.result, given.result):
        return family, given
    reason = "generation" if "generation" in found.reasons else "different_name"
    stop = replace(family if given.result in FAIR else given, result=Result.STOP, reason=reason, facts={})
    return (stop, given) if given.result in FAIR else (family, stop)


def _looked_at(found: NamesVerdict, family: Told, given: Told) -> tuple[Told, Told]:
    """What stops one line by itself is only to be looked at; and at least one line has to be."""
    reason = next((reason for reason in BOTH_LINES if reason in found.reasons), "other_spelling")
    family, given = (
        replace(told, result=Result.LOOK, reason=reason) if told.result is Result.STOP else told
        for told in (family, given)
    )
    if Result.LOOK in (family.result, given.result):
        return family, given
    return family, replace(given, result=Result.LOOK, reason=reason)


def _settled(told: Told, *, sure: bool) -> Told:
    if told.reason in ("other_order", "other_field") and sure and told.result is Result.LOOK:
        return Told(Result.WRITTEN, told.reason)
    return told


def _finding(name: Field, line: Line, told: Told) -> Finding:
    return Finding(
        field=name,
        registration=line.registration or NOTHING,
        document=line.document or NOTHING,
        result=told.result,
        reason=told.reason,
        facts=told.facts,
        marks_registration=_within(told.marks_registration, line.registration),
        marks_document=_within(told.marks_document, line.document),
    )


def _within(marks: Marks, text: str) -> Marks:
    """A name that stands in the other field has no marks here."""
    return tuple((start, end) for start, end in marks if end <= len(text))
