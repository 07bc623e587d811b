"""`match_names`: the names of a registration held against those of a document. It knows no other field."""

from dataclasses import dataclass, replace

from regdesk.names import chinese
from regdesk.names.arabic_letters import is_lettered
from regdesk.names.forms import Forms, shipped
from regdesk.names.kinship import ARABIC, home_of, kin_of, kin_of_script
from regdesk.names.levels import Knowledge, Level
from regdesk.names.pairing import Pairing, paired
from regdesk.names.parts import MOST_PARTS, Names, Part, Role, Side, side_of
from regdesk.names.semitic import latin_form
from regdesk.names.small_words import EUROPEAN_PARTICLES
from regdesk.names.verdict import OTHER_FAMILY, Judged, Verdict, judged
from regdesk.people.letters import is_read_out

__all__ = ["Names", "NamesVerdict", "Verdict", "match_names"]


@dataclass(frozen=True, slots=True)
class NamesVerdict:
    """What all names of one side are to all of the other.

    `reasons`: codes, the weightiest last; `pairing`: which part stands for which; `turned`: given and family names
    stand in each other's fields.
    """

    verdict: Verdict
    reasons: tuple[str, ...]
    pairing: Pairing
    turned: bool = False

    @property
    def score(self) -> float:
        """For ranking only, 0 to 1: the verdict first, then how much of the letters agrees, and how surely."""
        worth = {Level.STRONG: 1.0, Level.VARIANT: 0.9, Level.WEAK: 0.5, Level.INITIAL: 0.3}
        agreed = sum(worth.get(pair.agreement.level, 0) * len(pair.mine.plain) for pair in self.pairing.pairs)
        whole = sum(len(pair.mine.plain) for pair in self.pairing.pairs)
        left = sum(len(part.plain) for part in self.pairing.mine + self.pairing.theirs)
        base = {Verdict.SAME: 2, Verdict.LOOK: 1, Verdict.DIFFERENT: 0}[self.of_strangers.verdict]
        return (base + agreed / (whole + left or 1)) / 3

    @property
    def of_strangers(self) -> "NamesVerdict":
        """The same where nobody asks for a marriage: with another family name it is another name."""
        if OTHER_FAMILY not in self.reasons:
            return self
        return replace(self, verdict=Verdict.DIFFERENT, reasons=("different_name",))


NO_PAIRS = Pairing((), (), ())


def match_names(record: Names, document: Names, *, cut: bool, forms: Forms | None = None) -> NamesVerdict:
    """Whether two names are one person's.

    `cut`: the document's line was full, so that its last name may be cut short and given names may be missing.
    `forms`: the table of name forms, the shipped one if None. Never raises for any text; the same for the same input.
    """
    mine, theirs = side_of(record.family, record.given), side_of(document.family, document.given)
    if not mine.parts or not theirs.parts:
        return NamesVerdict(
            Verdict.LOOK, ("missing_in_document" if mine.parts else "missing_in_registration",), NO_PAIRS
        )
    equal = _in_one_case(record) == _in_one_case(document)
    if max(len(mine.parts), len(theirs.parts)) > MOST_PARTS:
        verdict, reason = (Verdict.SAME, "same") if equal else (Verdict.DIFFERENT, "different_name")
        return NamesVerdict(verdict, (reason,), NO_PAIRS)
    found = _matched(mine, theirs, _knowledge(mine, theirs, forms or shipped()), cut=cut)
    return replace(found, verdict=Verdict.SAME, reasons=("same",)) if equal else found


def _in_one_case(names: Names) -> tuple[str, str]:
    return names.family.strip().casefold(), names.given.strip().casefold()


def _knowledge(mine: Side, theirs: Side, forms: Forms) -> Knowledge:
    parts = [part for part in (*mine.parts, *theirs.parts) if part.plain not in EUROPEAN_PARTICLES]
    words = [part.plain for part in parts]
    kin = kin_of(words, forms).union(*(kin_of_script(part.letters) for part in parts))
    lettered = ARABIC in kin and any(map(is_lettered, words))
    return Knowledge(forms, kin, home_of(words, forms), (_chinese(mine), _chinese(theirs)), lettered)


def _chinese(side: Side) -> frozenset[str]:
    """The systems of a side all of whose names are Chinese syllables, one of them a family name."""
    words = tuple(part.plain for part in side.parts if len(part.plain) > 1)
    if len(words) < 2 or not any(word in chinese.SURNAMES for word in words):
        return frozenset()
    return chinese.systems_of(words)


def _matched(mine: Side, theirs: Side, known: Knowledge, *, cut: bool) -> NamesVerdict:
    pairing = paired(mine, theirs, known, cut=cut)
    found = judged(mine, theirs, pairing, known, cut=cut)
    if found.verdict is Verdict.DIFFERENT:
        turned = _turned(mine, theirs, known, cut=cut) if pairing.may_turn else None
        if turned:
            return turned
        if _is_in_other_script(mine, theirs):
            found = Judged(Verdict.LOOK, ("other_script_look",))
    return NamesVerdict(found.verdict, found.reasons, pairing)


def _turned(mine: Side, theirs: Side, known: Knowledge, *, cut: bool) -> NamesVerdict | None:
    """Given and family names in each other's fields and spelt otherwise: to be looked at, when every name agrees."""
    if not (mine.given and mine.family and theirs.given and theirs.family):
        return None
    other = Side(_in_role(theirs.family, Role.GIVEN), _in_role(theirs.given, Role.FAMILY), theirs.suffix)
    pairing = paired(mine, other, known, cut=cut)
    found = judged(mine, other, pairing, known, cut=cut)
    if found.verdict is Verdict.DIFFERENT or pairing.mine or pairing.theirs:
        return None
    return NamesVerdict(Verdict.LOOK, ("other_order", *found.reasons), pairing, turned=True)


def _in_role(parts: tuple[Part, ...], role: Role) -> tuple[Part, ...]:
    return tuple(replace(part, role=role) for part in parts)


def _is_in_other_script(mine: Side, theirs: Side) -> bool:
    """One side is in a script that is not read letter by letter, so that letters cannot speak against it."""
    return any(not any(_is_read(part) for part in side.parts) for side in (mine, theirs))


def _is_read(part: Part) -> bool:
    return is_read_out(part.letters) or bool(latin_form(part.letters))
