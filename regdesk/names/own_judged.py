"""Whether forms that somebody would bring together are two names in the table that ships. It reads no file."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import combinations, product

from regdesk.names import kinship as kin
from regdesk.names.forms import Forms, Use
from regdesk.names.spelt import Knowledge, Level, spelt
from regdesk.names.undone import without_umlauts

_LANGUAGES = (
    None, kin.SLAVIC, kin.GREEK, kin.JAPANESE, kin.IBERIAN, kin.SOUTH_ASIAN, kin.SINHALA, kin.HEBREW, kin.ETHIOPIC,
    kin.SOMALI, kin.ARMENIAN, kin.INDONESIAN, kin.DUTCH, kin.THAI, kin.ARABIC, kin.KOREAN,
)  # fmt: skip
"""Every language whose spelling may bring two names together; None for what holds in all of them."""


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a row cannot be used: a key of `regdesk.sentences.name_forms`, and the facts of its sentence."""

    reason: str
    facts: Mapping[str, str] = field(default_factory=dict)


def apart_in_table(words: Sequence[str], uses: Sequence[Use], shipped: Forms) -> Unfit | None:
    """Two of the words are names of the table, umlauts as one letter too, and no sure row holds them together."""
    for mine, theirs in combinations(words, 2):
        for first, second in product(_names_of(mine, shipped), _names_of(theirs, shipped)):
            if first != second and not all(shipped.are_one(first, second, use) for use in uses):
                perhaps = shipped.may_be_one(first, second, Use.ANY)
                return Unfit("to_look_at" if perhaps else "apart", {"first": first, "second": second})
    return None


def bridged(word: str, beside: Collection[str], names: Collection[str], shipped: Forms) -> Unfit | None:
    """Two names of the table that would become one through a new word that is brought together with some of them.

    Rows are not joined because they share a form; but a spelling of the new word, by the rules of a language, is then
    taken for each name that stands beside it. `names`: those of the table in the word's row. `beside`: those of the
    own rows that hold the word already.
    """
    for name in names:
        for other in {*shipped.looked_at_with(name), *beside}:
            near = _reads(word, other, shipped) or (other in beside and _reads(word, name, shipped))
            if near and other != name and not _is_one_in_table(name, other, shipped):
                return Unfit("bridge", {"first": name, "second": other, "form": word})
    return None


def _is_one_in_table(first: str, second: str, shipped: Forms) -> bool:
    return shipped.are_one(first, second, Use.ANY)


def _reads(first: str, second: str, shipped: Forms) -> bool:
    """Whether the spelling rules of any language make one word of them; they never begin it with another letter."""
    return first[0] == second[0] and any(
        _is_one(first, second, use, language, shipped) for use, language in product(Use, _LANGUAGES)
    )


def _is_one(first: str, second: str, use: Use, language: str | None, forms: Forms) -> bool:
    speaks = frozenset({language}) if language else frozenset()
    known = Knowledge(forms, speaks, speaks, (frozenset(), frozenset()))
    return spelt(first, second, use, known).level >= Level.VARIANT


def _names_of(word: str, shipped: Forms) -> Collection[str]:
    """The word, where the table has it, else the names of the table that become it when umlauts are one letter."""
    return (word,) if shipped.holds(word) else _by_fold(shipped).get(word, ())


@lru_cache(maxsize=1)
def _by_fold(shipped: Forms) -> Mapping[str, tuple[str, ...]]:
    """Names of the table by their spelling without umlauts, where that is another one."""
    found: dict[str, set[str]] = {}
    for _, forms in shipped.all():
        for form in forms:
            if (fold := without_umlauts(form)) != form:
                found.setdefault(fold, set()).add(form)
    return {fold: tuple(sorted(names)) for fold, names in found.items()}
