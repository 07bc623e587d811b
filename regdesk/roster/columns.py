"""Guessing where each column goes, from its header and from what its cells hold. The guess is shown, never imposed."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from regdesk.people.states import States
from regdesk.roster import indico, pretix
from regdesk.roster.files import Listing
from regdesk.roster.headers import CODES, KINDS, NAMES, PHRASES, STATUSES, TITLES, WHOLE_ONLY
from regdesk.roster.mapping import (
    DATES,
    Column,
    Mapping,
    Mistake,
    Target,
    fitted,
    mapping_text,
    mistakes,
    read_mapping,
    remember,
    remembered,
    signature,
    write_mapping,
)
from regdesk.roster.values import DECISIONS, HONORIFICS, evidence, folded

__all__ = [
    "Column", "Mapping", "Mistake", "Target", "fitted", "guess", "mapping_text", "mistakes", "read_mapping",
    "remember", "remembered", "signature", "write_mapping",
]  # fmt: skip

Test = Callable[[str], bool]

LOOKED_AT = 2_000
"""So many rows decide between day-month and month-day; the first fifty decide everything else."""
COVERS = 0.4
"""A phrase inside a header counts when it is at least this part of it."""
MOSTLY = 0.6


def guess(listing: Listing, states: States) -> Mapping:
    """Where the columns most probably go. Exports of Indico and pretix are recognised as such."""
    cells = _columns(listing)
    is_indico = indico.wrote(listing.header)
    targets = _targets(indico.of_the_form(listing.header) if is_indico else listing.header, cells, states)
    columns = tuple(map(_described, listing.header, targets, cells))
    found = Mapping("list", columns)
    for known in (indico, pretix):
        if known.wrote(listing.header):
            found = known.mapping(found)
    return _with_day_order(listing, found)


def _columns(listing: Listing) -> list[list[str]]:
    """The filled cells of the sample, column by column."""
    rows = [row for _, row in listing.sample]
    return [[row[n].strip() for row in rows if n < len(row) and row[n].strip()] for n in range(len(listing.header))]


@dataclass(frozen=True, slots=True)
class _Claim:
    score: float
    column: int
    target: Target


def _targets(header: tuple[str, ...], cells: list[list[str]], states: States) -> list[Target]:
    claims = [claim for n, name in enumerate(header) for claim in _claims(n, name)]
    claims += [claim for n, name in enumerate(header) for claim in _doubtful(n, folded(name), cells[n], states)]
    targets = _settled(claims, len(header))
    _name_names(header, targets)
    _by_content(targets, cells, states)
    return targets


def _claims(column: int, header: str) -> Iterable[_Claim]:
    """What the words of a header say; a bilingual header (Surname / Nom de famille) says it twice."""
    for part in (header, *re.split(r"[/|(]", header)):
        text = folded(part)
        for phrase, target in PHRASES.items():
            if score := _score(phrase, text):
                yield _Claim(score, column, target)


def _score(phrase: str, text: str) -> float:
    if phrase == text:
        return 1.0
    if phrase in WHOLE_ONLY or f" {phrase} " not in f" {text} ":
        return 0.0
    covered = len(phrase) / len(text)
    return covered if covered >= COVERS else 0.0


def _doubtful(column: int, name: str, cells: Sequence[str], states: States) -> Iterable[_Claim]:
    """Headers that mean several things; what the cells hold decides."""
    if name in TITLES:
        is_address = not cells or _share(cells, _is_honorific) >= MOSTLY
        yield _Claim(1.1, column, Target.TITLE if is_address else Target.FUNCTION)
    elif name in STATUSES:
        if _share(cells, _is_decision) >= MOSTLY:
            yield _Claim(0.95, column, Target.ACCREDITATION)
        elif _share(cells, lambda cell: states.find(cell) is not None) >= MOSTLY:
            yield _Claim(0.5, column, Target.COUNTRY)
        elif name not in ("state", "estado"):
            yield _Claim(0.35, column, Target.ACCREDITATION)  # better told that its words are unknown than passed over
    elif name in CODES and len(set(cells)) == len(cells) > 0:
        yield _Claim(0.5, column, Target.CONFIRMATION if name in ("code", "codigo") else Target.REFERENCE)
    elif name in KINDS:
        yield _Claim(0.3, column, Target.CATEGORY)


def _share(cells: Sequence[str], test: Test) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _is_honorific(cell: str) -> bool:
    return folded(cell) in HONORIFICS


def _is_decision(cell: str) -> bool:
    return folded(cell) in DECISIONS


def _settled(claims: list[_Claim], width: int) -> list[Target]:
    """The strongest claims first; a column has one target, and a target one column."""
    targets = [Target.SKIP] * width
    taken: set[Target] = set()
    for claim in sorted(claims, key=lambda one: (-one.score, one.column)):
        if targets[claim.column] is Target.SKIP and claim.target not in taken:
            targets[claim.column] = claim.target
            taken.add(claim.target)
    return targets


def _name_names(header: tuple[str, ...], targets: list[Target]) -> None:
    """Say what a column called just "Name", "Nom" or "Nombre" holds; with both names known it is not needed."""
    for column, name in enumerate(header):
        if folded(name) in NAMES and targets[column] is Target.SKIP:
            targets[column] = _meaning_of_name(folded(name), targets)
    if Target.FAMILY in targets and Target.FULL_NAME in targets:
        targets[targets.index(Target.FULL_NAME)] = Target.SKIP


def _meaning_of_name(name: str, targets: list[Target]) -> Target:
    has_family, has_given = Target.FAMILY in targets, Target.GIVEN in targets
    if has_family and not has_given:
        return Target.GIVEN if name == "nombre" else Target.SKIP
    if has_given and not has_family:
        return Target.FAMILY
    return Target.SKIP if has_family or Target.FULL_NAME in targets else Target.FULL_NAME


_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_CODE = re.compile(r"(?=.*\d)[A-Z0-9]{4}-[A-Z0-9]{4}")


def _by_content(targets: list[Target], cells: list[list[str]], states: States) -> None:
    """Columns whose header says nothing, and whose cells leave no doubt."""
    tests: dict[Target, Test] = {
        Target.EMAIL: lambda cell: _EMAIL.fullmatch(cell) is not None,
        Target.CONFIRMATION: lambda cell: _CODE.fullmatch(cell) is not None,
        Target.NATIONALITY: lambda cell: len(cell) == 3 and cell.isupper() and states.by_code(cell) is not None,
    }
    for column, values in enumerate(cells):
        if targets[column] is not Target.SKIP or len(values) < 3:
            continue
        found = (target for target, test in tests.items() if target not in targets and _share(values, test) >= 0.9)
        targets[column] = next(found, Target.SKIP)


def _described(header: str, target: Target, cells: list[str]) -> Column:
    form = _form(cells) if target in (Target.NATIONALITY, Target.COUNTRY) else ""
    return Column(header, target, form=form, lists=target is Target.TAGS or joins_words(cells))


def _form(cells: list[str]) -> str:
    lengths = {len(cell) for cell in cells}
    return {frozenset({3}): "alpha3", frozenset({2}): "alpha2"}.get(frozenset(lengths), "names")


def joins_words(cells: Iterable[str]) -> bool:
    """True when cells hold several choices joined by `; `: then a choice stands in different company elsewhere.

    "Vegetarian; no nuts" is one remark, however often it is made.
    """
    company: dict[str, set[str]] = {}
    joined = False
    for cell in set(cells):
        joined |= "; " in cell
        for choice in cell.split("; "):
            company.setdefault(choice, set()).add(cell)
    return joined and any(len(places) > 1 for places in company.values())


def _with_day_order(listing: Listing, mapping: Mapping) -> Mapping:
    """Decide for each column of dates whether the day or the month comes first, from many rows.

    Where nothing tells, the day is first, as in most of the world; the window shows it.
    """
    dates = [n for n, column in enumerate(mapping.columns) if column.target in DATES]
    if not dates:
        return mapping
    rows = [row for _, row in islice(listing.rows(), LOOKED_AT)]
    columns = list(mapping.columns)
    for n in dates:
        days, months = evidence(row[n] for row in rows if n < len(row))
        columns[n] = replace(columns[n], day_first=days >= months)
    return replace(mapping, columns=tuple(columns))
