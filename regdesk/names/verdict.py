"""From pairs of parts to one verdict with its reasons. Every rule names the practice it follows; it sees no letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from regdesk.names import chinese, japanese
from regdesk.names import kinship as kin
from regdesk.names.case import Case
from regdesk.names.eastern import may_be_cantonese, western_name
from regdesk.names.forms import Forms, Use
from regdesk.names.kinship import home_of, kin_of
from regdesk.names.levels import How, Knowledge, Level
from regdesk.names.pairing import Pair, Pairing
from regdesk.names.parts import Part, Role, Side
from regdesk.names.small_words import NO_NAMES, RANKS
from regdesk.names.syllables import is_eastern, is_eastern_family


class Verdict(StrEnum):
    """SAME: written as documents and languages write one name. LOOK: may be. DIFFERENT: another name."""

    SAME = "same"
    LOOK = "look"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Judged:
    verdict: Verdict
    reasons: tuple[str, ...]


OTHER_FAMILY = "other_family"
"""All given names agree and the family name does not: only birth date and number can decide."""
HONOURED = frozenset(
    [
        "MUHAMMAD",
        "MOHAMMAD",
        "MOHAMMED",
        "MOHAMED",
        "MUHAMMED",
        "MUHAMED",
        "MOHAMAD",
        "MD",
        "MOHD",
        "MOHAMMOD",
        "SK",
        "ABU",
    ]
)
"""A first name given in honour, before the one by which a man is called: Pakistan, Bangladesh, Malaysia, Iran."""
GENERATIONS = frozenset(["FILHO", "NETO", "SOBRINHO", "JUNIOR", "SENIOR", "BISNETO"])
"""Portuguese words that tell father, son and grandson of one name apart."""


def judged(mine: Side, theirs: Side, pairing: Pairing, known: Knowledge, *, cut: bool) -> Judged:
    """The verdict on a pairing."""
    case = Case(mine, theirs, pairing, known, cut)
    if mine.suffix and theirs.suffix and mine.suffix != theirs.suffix:
        return _different("generation")
    left, right = case.left, case.right
    if left and right:
        return _both_have_more(case)
    if left or right:
        return _one_has_more(case, left or right)
    return _nothing_left(case)


# ── nothing is left ──────────────────────────────────────────────────────────────────────────────────────────────────


def _nothing_left(case: Case) -> Judged:
    """Every name has its partner."""
    if not any(pair.is_telling or pair.is_weak for pair in case.pairing.pairs):
        return _look("initial") if case.pairing.initials else _different("different_name")
    if case.pairing.weak:
        return _with_weak(case)
    if (case.pairing.initials or case.rest or case.pairing.theirs) and not case.sure_of_both:
        return _look("initial")
    return _by_order(case)


def _with_weak(case: Case) -> Judged:
    """A woman's form of the family name beside an equal given name is the same name; the rest is to be looked at."""
    weak = case.pairing.weak
    endings = all(pair.agreement.how is How.ENDING for pair in weak)
    given = [pair for pair in case.pairing.sure_in(Role.GIVEN) if pair.agreement.level is Level.STRONG]
    if endings and given and not case.pairing.initials:
        return _same(case, "ending")
    return _look(_faintest(weak))


def _by_order(case: Case) -> Judged:
    """All names agree: in their fields, moved over the border between the fields, or in another order."""
    if case.in_order and (case.stays or case.mine.given or case.theirs.given):
        return _same(case)
    two_fields = bool(case.mine.given and case.mine.family and case.theirs.given and case.theirs.family)
    if two_fields and case.stays and _is_in_any_order(case):
        return _same(case, "other_order")
    if not case.in_turned_order or (two_fields and case.stays):
        return _look("other_order")
    sure = _is_certain_turn(case) or not (two_fields or _may_be_given(case))
    return _same(case, "other_order") if sure else _look("other_order")


def _is_in_any_order(case: Case) -> bool:
    """Name and post-name of the Congo stand in either order on lists; the given names must agree in theirs.

    Never two family names of a father and a mother: Spanish, Portuguese.
    """
    family = [part.plain for part in case.theirs.family if not part.is_small]
    spoken = kin_of(family, case.known.forms)
    if kin.CONGOLESE not in spoken or kin.IBERIAN in spoken or any(name[-1] not in "AEIOUY" for name in family):
        return False
    given = case.pairing.sure_in(Role.GIVEN)
    places = [pair.theirs.place for pair in given]
    return bool(given) and places == sorted(places) and all(pair.agreement.level is Level.STRONG for pair in given)


def _may_be_given(case: Case) -> bool:
    """A family name of the side with two fields is a given name as well: one field does not say which it is there."""
    side = case.theirs if case.theirs.given and case.theirs.family else case.mine
    return any(case.known.forms.knows(part.plain, Use.GIVEN) for part in side.family)


def _is_certain_turn(case: Case) -> bool:
    """The document's family name cannot be a given name, so that the other side has only turned the fields.

    A Chinese, Korean or Vietnamese family name is one of few and stands first at home. Elsewhere the document's given
    names must be known as such and its family name must not; and not where given names serve as family names.
    """
    side = case.theirs if case.theirs.given and case.theirs.family else case.mine
    given, family = ([part.plain for part in parts if not part.is_small] for parts in (side.given, side.family))
    sure = len(given) > 1 or not any(is_eastern_family(name) for name in given)
    if len(family) == 1 and is_eastern_family(family[0]) and sure:
        if len(given) > 1 and not case.known.forms.knows(family[0], Use.GIVEN):
            return True
        return case.is_eastern or kin.VIETNAMESE in case.known.kin or kin.KOREAN in case.known.kin
    forms = case.known.forms
    if _are_christian(given, forms) and family and all(home_of([name], forms) == {kin.AFRICAN} for name in family):
        return True
    if kin.JAPANESE in case.known.kin and len(given) == len(family) == 1:
        return japanese.is_family(family[0]) and japanese.is_japanese(given[0]) and not japanese.is_family(given[0])
    known = bool(given and family) and all(forms.knows(name, Use.GIVEN) for name in given)
    if not known or any(forms.knows(name, Use.GIVEN) for name in family):
        return False
    return not case.is_any(kin.CHAINS) or not any(home_of([name], forms) & kin.CHAINS for name in given)


def _are_christian(given: Sequence[str], forms: Forms) -> bool:
    """Christian given names, which nobody in Africa bears as a family name."""
    return bool(given) and all(forms.knows(name, Use.GIVEN) and not home_of([name], forms) for name in given)


# ── one side has more ────────────────────────────────────────────────────────────────────────────────────────────────


def _one_has_more(case: Case, more: Sequence[Part]) -> Judged:
    """Names left out on one side: middle names, second family names, names of the father."""
    reason = "missing_in_document" if case.left else "missing_in_registration"
    if case.pairing.weak:
        return _look(_faintest(case.pairing.weak), reason) if _agrees_somewhere(case) else _different("different_name")
    if not case.sure_of_both:
        return _with_one_role(case, more, reason)
    if (
        case.is_eastern
        or _has_syllable_more(case)
        or not _is_plainly_one(case)
        or any(part.plain in GENERATIONS for part in more)
    ):
        return _look(reason)
    return _same(case, reason) if _may_be_left_out(case, more) else _look(reason)


def _agrees_somewhere(case: Case) -> bool:
    return case.sure(Role.GIVEN) or case.sure(Role.FAMILY)


def _with_one_role(case: Case, more: Sequence[Part], reason: str) -> Judged:
    """Only one of given and family names agrees, or names have moved between the fields."""
    crossed = case.pairing.crossed
    if crossed and case.sure(Role.GIVEN) and (_is_chain(case, more) or _is_kept_in_the_middle(case, more)):
        return _same(case, reason)
    if crossed or case.pairing.initials:
        some = _agrees_somewhere(case) or len(crossed) > 1
    else:
        some = _is_one_field(case) and (
            _agrees_somewhere(case) or any(pair.role is Role.WHOLE for pair in case.telling)
        )
    return _look(reason) if some else _different("different_name")


def _is_one_field(case: Case) -> bool:
    return not (case.mine.given and case.mine.family and case.theirs.given and case.theirs.family)


def _is_kept_in_the_middle(case: Case, more: Sequence[Part]) -> bool:
    """A family name that stands last among the other side's given names, before a husband's or a father's family name.

    Women of Kenya and North America keep theirs there, and Portuguese lists take the mother's for a given name. Not
    where it may be a given name: John Paul is not John Paul Smith.
    """
    if case.is_eastern or not case.in_order or any(part.role is not Role.FAMILY for part in more):
        return False
    moved = {part.plain for pair in case.pairing.crossed for part in (pair.mine, pair.theirs)}
    return not any(case.known.forms.knows(name, Use.GIVEN) for name in moved)


def _is_chain(case: Case, more: Sequence[Part]) -> bool:
    """Own name, father's, grandfather's, in this order, and the shorter side is the beginning of the longer one."""
    if not case.is_any(kin.CHAINS) or not case.in_order or case.is_eastern:
        return False
    longer = case.mine if case.left else case.theirs
    first = next((part for part in longer.parts if part.is_full), None)
    return first is not None and first not in more and _first_left(longer, more) >= 2


def _first_left(side: Side, more: Sequence[Part]) -> int:
    """How many full names stand before the first one that the other side lacks."""
    names = [part for part in side.parts if part.is_full]
    return next((number for number, part in enumerate(names) if part in more), len(names))


def _has_syllable_more(case: Case) -> bool:
    """A Chinese family name with one syllable more in its field: that is a given name, and of another person."""
    family = [pair.theirs.plain for pair in case.pairing.sure_in(Role.FAMILY)]
    more = [part.plain for part in (*case.left, *case.right) if part.role is Role.FAMILY]
    return bool(more) and all(map(chinese.SURNAMES.__contains__, family)) and all(map(chinese.is_syllables, more))


def _is_plainly_one(case: Case) -> bool:
    """With names missing, one of given and family name has to be spelt alike or stand in the table."""
    plain = (How.EQUAL, How.LETTERS, How.SCRIPT, How.FORM)
    return any(pair.agreement.how in plain for pair in case.pairing.pairs if pair.is_telling)


def _may_be_left_out(case: Case, more: Sequence[Part]) -> bool:
    """Whether the language of these names leaves out what is missing here."""
    given = [part for part in more if part.role is not Role.FAMILY]
    if kin.VIETNAMESE in case.known.kin and not case.is_any(kin.CHAINS):
        return _is_called_last(case, given)
    if not case.in_order:
        return False
    if given and len(given) < len(more) and len(case.pairing.pairs) < 3:
        longer = case.mine if case.left else case.theirs
        called_later = all(part.plain == "MARIA" for part in given) and longer.family[0] not in more
        return kin.IBERIAN in case.known.kin and (called_later or _keeps_first_names(case, given))
    return not given or _keeps_first_names(case, given) or _may_lose_the_first(case, given)


def _keeps_first_names(case: Case, given: Sequence[Part]) -> bool:
    """The first given name is there: John for John Kenneth. One in honour alone says too little: Muhammad."""
    side = case.mine if case.left else case.theirs
    names = [part for part in side.given or side.parts if part.is_full]
    told = [pair for pair in case.pairing.sure_in(Role.GIVEN) if not _is_honoured(pair)]
    return bool(names) and names[0] not in given and bool(told)


def _may_lose_the_first(case: Case, given: Sequence[Part]) -> bool:
    """Called by a later given name: usual, save where the father's name follows; there only after an honoured one."""
    if all(part.plain in HONOURED for part in given) or _is_rank(case, given):
        return True
    return not case.is_any(kin.FATHER_FIRST) and bool(case.pairing.sure_in(Role.GIVEN))


def _is_rank(case: Case, given: Sequence[Part]) -> bool:
    """Chaudhry Nadeem for Nadeem: a rank stands first, and a given name that is none follows and agrees."""
    side = case.mine if case.left else case.theirs
    names = [part for part in side.given if part.is_full]
    told = [pair for pair in case.pairing.sure_in(Role.GIVEN) if pair.mine.plain not in RANKS]
    return len(given) == 1 and given[0].plain in RANKS and given[0] == names[0] and bool(told)


def _is_honoured(pair: Pair) -> bool:
    return any(part.plain in HONOURED | NO_NAMES for part in (pair.mine, pair.theirs))


def _is_called_last(case: Case, given: Sequence[Part]) -> bool:
    """Vietnamese are called by the last given name; the middle names may be left out."""
    side = case.mine if case.left else case.theirs
    return bool(given) and bool(side.given) and side.given[-1] not in given


# ── both sides have more ─────────────────────────────────────────────────────────────────────────────────────────────


def _both_have_more(case: Case) -> Judged:
    """Names on each side that the other lacks: to be looked at only when they stand in different fields."""
    if case.sure_of_both and not ({part.role for part in case.left} & {part.role for part in case.right}):
        return _look("both_have_more")
    if _is_chosen_name(case):
        return _look("chosen_name")
    if may_be_cantonese(case.mine, case.theirs):
        return _look("may_be_form")
    return _look(OTHER_FAMILY) if _has_only_another_family(case) else _different("different_name")


def _has_only_another_family(case: Case) -> bool:
    """Every given name agrees and the family name is another: a marriage, a divorce, or a stranger.

    Names alone cannot tell; nor can they where one of several family names is kept. In China, Korea and Vietnam nobody
    takes another family name by marriage.
    """
    eastern = all(is_eastern(part.plain for part in side.parts) for side in (case.mine, case.theirs))
    if eastern or case.is_eastern or case.pairing.crossed:
        return False
    if any(part.role is not Role.FAMILY for part in case.left + case.right):
        return False
    given = [pair for pair in case.pairing.pairs if pair.mine.role is Role.GIVEN]
    return case.sure(Role.GIVEN) and all(pair.is_sure for pair in given)


def _is_chosen_name(case: Case) -> bool:
    """A Western given name beside Chinese syllables, when nothing but the given names differs."""
    if not case.sure(Role.FAMILY) or any(part.role is Role.FAMILY for part in case.left + case.right):
        return False
    western = western_name(case.mine, case.theirs)
    return bool(western and case.known.forms.traditions(western) - {"Chinese", "Korean"})


# ── reasons ──────────────────────────────────────────────────────────────────────────────────────────────────────────

_WORDS = {
    How.LETTERS: "letters",
    How.SCRIPT: "other_script",
    How.FORM: "form",
    How.PRACTICE: "practice",
    How.CUT: "cut_short",
    How.INITIAL: "initial",
    How.ENDING: "ending",
    How.CLOSE: "other_spelling",
    How.FORM_LOOK: "may_be_form",
    How.SCRIPT_LOOK: "other_script_look",
}


def _same(case: Case, *more: str) -> Judged:
    told = dict.fromkeys(
        _WORDS[how] for how in sorted({pair.agreement.how for pair in case.pairing.pairs}) if how in _WORDS
    )
    reasons = [reason for reason in told if reason not in more]
    if not case.stays and "other_order" not in more:
        reasons.append("other_field")
    return Judged(Verdict.SAME, (*reasons, *more) or ("same",))


def _look(*reasons: str) -> Judged:
    return Judged(Verdict.LOOK, reasons)


def _different(reason: str) -> Judged:
    return Judged(Verdict.DIFFERENT, (reason,))


def _faintest(weak: Sequence[Pair]) -> str:
    return _WORDS[max(pair.agreement.how for pair in weak)]
