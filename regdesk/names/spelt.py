"""How well two words of Latin capitals agree: by the table of forms, by the rules of languages, by likeness."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from regdesk.names import arabic, chinese, greek, japanese, korean, slavic
from regdesk.names import kinship as kin
from regdesk.names.alike import near, nearly, share_letters, sound_alike
from regdesk.names.arabic_letters import in_script, surely
from regdesk.names.belarusian import one_family as one_belarusian_family
from regdesk.names.forms import Forms, Use
from regdesk.names.greek import GREEK
from regdesk.names.kinship import Kin
from regdesk.names.regional import ARMENIAN, DUTCH, ETHIOPIC, HEBREW, IBERIAN, INDONESIAN, SINHALA, SOMALI, SOUTH_ASIAN
from regdesk.names.semitic import is_family_of, latin_form
from regdesk.names.thai import THAI
from regdesk.names.undone import he_or_she, man_and_woman, scottish, without_doubles, without_umlauts


class Level(IntEnum):
    """STRONG: one spelling of both. VARIANT: one name by a rule or the table. INITIAL, WEAK: perhaps."""

    NONE = 0
    WEAK = 1
    INITIAL = 2
    VARIANT = 3
    STRONG = 4


class How(IntEnum):
    """Why two parts agree, from the plainest reason to the faintest."""

    EQUAL = 0
    LETTERS = 1
    SCRIPT = 2
    FORM = 3
    PRACTICE = 4
    CUT = 5
    INITIAL = 6
    ENDING = 7
    CLOSE = 8
    FORM_LOOK = 9
    SCRIPT_LOOK = 10


@dataclass(frozen=True, slots=True)
class Agreement:
    level: Level
    how: How


NO = Agreement(Level.NONE, How.EQUAL)
FORM = Agreement(Level.VARIANT, How.FORM)
PRACTICE = Agreement(Level.VARIANT, How.PRACTICE)
CUT = Agreement(Level.VARIANT, How.CUT)
INITIAL = Agreement(Level.INITIAL, How.INITIAL)
ENDING = Agreement(Level.WEAK, How.ENDING)
CLOSE = Agreement(Level.WEAK, How.CLOSE)
FORM_LOOK = Agreement(Level.WEAK, How.FORM_LOOK)
SCRIPT_LOOK = Agreement(Level.WEAK, How.SCRIPT_LOOK)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a comparison knows of both names: the table, the languages, the Chinese systems of each side.

    `kin`: every language that a word speaks for; `home`: those that a word speaks for alone.
    `lettered`: one side is Arabic, letter by letter.
    """

    forms: Forms
    kin: Kin
    home: Kin
    chinese: tuple[frozenset[str], frozenset[str]]
    lettered: bool = False


MOST_FORMS = 20
"""A name with more forms than this is not tried in other spellings of each."""

Rule = Callable[[str, str], bool]
_RULES: tuple[tuple[str, Rule, int], ...] = (
    (kin.SLAVIC, slavic.one_name, 4),
    (kin.ARABIC, arabic.one_name, 3),
    (kin.GREEK, GREEK.agree, 5),
    (kin.JAPANESE, japanese.one_name, 3),
    (kin.IBERIAN, IBERIAN.agree, 4),
    (kin.SOUTH_ASIAN, SOUTH_ASIAN.agree, 5),
    (kin.SINHALA, SINHALA.agree, 7),
    (kin.HEBREW, HEBREW.agree, 4),
    (kin.ETHIOPIC, ETHIOPIC.agree, 5),
    (kin.SOMALI, SOMALI.agree, 3),
    (kin.ARMENIAN, ARMENIAN.agree, 6),
    (kin.INDONESIAN, INDONESIAN.agree, 4),
    (kin.DUTCH, DUTCH.agree, 4),
    (kin.THAI, THAI.agree, 6),
)
"""The spelling system of each language, and how many letters a word must have for it."""


def spelt(first: str, second: str, use: Use, known: Knowledge) -> Agreement:
    """Two spellings in capitals, by the table, then by the rules of their languages, then by likeness."""
    if known.forms.are_one(first, second, use) or _forms_without_umlauts(first, second, use, known):
        return FORM
    if _eastern(first, second, use, known):
        return PRACTICE
    if not share_letters(first, second):
        return FORM_LOOK if _may_be_form(first, second, use, known) else NO
    if _by_rules(first, second, use, known) or _by_table_and_rule(first, second, use, known):
        return PRACTICE
    return _perhaps(first, second, use, known)


def _by_rules(first: str, second: str, use: Use, known: Knowledge) -> bool:
    """By the rules of languages, unless the table knows the two as two names, or they are a man's and a woman's."""
    if known.forms.are_two(first, second, use) or (use is not Use.FAMILY and he_or_she(first, second)):
        return False
    return _by_rule(first, second, use, known) or _anywhere(first, second, known)


def _perhaps(first: str, second: str, use: Use, known: Knowledge) -> Agreement:
    """A reason to look."""
    if use is not Use.GIVEN and _his_and_hers(first, second, known):
        return ENDING
    if _may_be_form(first, second, use, known):
        return FORM_LOOK
    if known.lettered and _is_lettered(first, second, use, known):
        return PRACTICE
    if kin.ARABIC in known.kin and arabic.letter_for_letter(first, second):
        return SCRIPT_LOOK
    close = sound_alike(first, second) or nearly(first, second) or _short_umlaut(first, second)
    return CLOSE if close else NO


def _short_umlaut(first: str, second: str) -> bool:
    """Paer, Par: too short to be sure."""
    return min(len(first), len(second)) > 2 and without_umlauts(first) == without_umlauts(second)


def _forms_without_umlauts(first: str, second: str, use: Use, known: Knowledge) -> bool:
    """The table with umlauts written by one letter: Guenter as GUNTER, of one row with GUNTHER."""
    mine, theirs = without_umlauts(first), without_umlauts(second)
    return mine != theirs and (mine, theirs) != (first, second) and known.forms.are_one(mine, theirs, use)


def _his_and_hers(first: str, second: str, known: Knowledge) -> bool:
    return man_and_woman(first, second) or (kin.GREEK in known.kin and greek.man_and_woman(first, second))


def _is_lettered(first: str, second: str, use: Use, known: Knowledge) -> bool:
    """One of the two is the Arabic letters of the other; for common names the table says of what name."""
    return any(_are_letters_of(word, other, use, known) for word, other in ((first, second), (second, first)))


def _are_letters_of(word: str, other: str, use: Use, known: Knowledge) -> bool:
    letters, bare = in_script(word), arabic.without_article(other)
    form = latin_form(letters)
    if form in (other, bare) or any(known.forms.are_one(form, told, use) for told in (other, bare)):
        return True
    if known.forms.holds(form):
        return False
    if not letters.startswith("ال"):
        return surely(letters, other)
    return surely(letters.removeprefix("ال"), bare) or (use is not Use.GIVEN and is_family_of(letters, bare))


def _may_be_form(first: str, second: str, use: Use, known: Knowledge) -> bool:
    if known.forms.may_be_one(first, second, use):
        return True
    return bool(known.chinese[0] or known.chinese[1]) and chinese.may_be_one(first, second)


def _by_table_and_rule(first: str, second: str, use: Use, known: Knowledge) -> bool:
    """One is a form of a name, the other the same name in another spelling of its language: Tzipi, Tsipora."""
    if kin.ARABIC in known.kin or near(first, second):  # there a short vowel, or one letter, tells names apart
        return False
    mine, theirs = known.forms.beside(first, use), known.forms.beside(second, use)
    if mine and theirs:
        return any(_is_spelling(form, other, use, known) for form in mine & theirs for other in (first, second))
    other = second if mine else first
    between = mine or theirs
    return len(between) <= MOST_FORMS and any(_is_spelling(form, other, use, known) for form in between)


def _is_spelling(form: str, other: str, use: Use, known: Knowledge) -> bool:
    return form != other and form[0] == other[0] and _by_rules(form, other, use, known)


def _by_rule(first: str, second: str, use: Use, known: Knowledge) -> bool:
    shortest = min(len(first), len(second))
    if use is Use.FAMILY and kin.SLAVIC in known.kin and shortest > 4 and _slavic_family(first, second, known):
        return True
    return any(shortest >= least and language in known.kin and rule(first, second) for language, rule, least in _RULES)


def _slavic_family(first: str, second: str, known: Knowledge) -> bool:
    sure = kin.BELARUSIAN in known.kin
    return slavic.one_family(first, second) or one_belarusian_family(first, second, sure=sure)


def _anywhere(first: str, second: str, known: Knowledge) -> bool:
    """An initial Aa for Å; Mc; doubles and umlauts in words that are long enough not to be told apart by them.

    Never in Chinese or Korean, where every letter counts.
    """
    if known.chinese[0] or known.chinese[1]:
        return False
    if {first[:2], second[:2]} >= {"AA"} and first.replace("AA", "A", 1) == second.replace("AA", "A", 1):
        return True
    if kin.NORDIC in known.kin and _ringed(first, second):
        return True
    if min(len(first), len(second)) < 4 or max(len(first), len(second)) < 5:
        return False
    if scottish(first) == scottish(second):
        return True
    if len(first) + len(second) >= 11 and without_doubles(first) == without_doubles(second):
        return True
    return not _both_korean(first, second, known) and without_umlauts(first) == without_umlauts(second)


def _ringed(first: str, second: str) -> bool:
    """Å as AA and Ä as AE in the short names of the North: Pal, Paal; Par, Paer. Not in Finnish, where AA is long."""
    short, long = sorted((first, second), key=len)
    return len(short) == 3 and len(long) == 4 and short in (long.replace("AA", "A"), long.replace("AE", "A"))


def _both_korean(first: str, second: str, known: Knowledge) -> bool:
    return kin.KOREAN in known.kin and bool(korean.given_keys(first) and korean.given_keys(second))


def _eastern(first: str, second: str, use: Use, known: Knowledge) -> bool:
    """Chinese and Korean names, whose syllables are short: only by their own tables."""
    mine, theirs = known.chinese
    if mine and theirs and mine != theirs and chinese.one_name(first, second, mine, theirs):
        return True
    if kin.KOREAN not in known.kin:
        return False
    return korean.one_family(first, second) if use is Use.FAMILY else korean.one_given(first, second)
