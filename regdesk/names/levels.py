"""How well two parts of names agree, and why. It knows letters, languages and the table of forms, never a verdict."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from regdesk.names import arabic, chinese, greek, japanese, korean, semitic, slavic
from regdesk.names import kinship as kin
from regdesk.names.alike import nearly, share_letters, sound_alike
from regdesk.names.forms import Forms, Use
from regdesk.names.greek import GREEK
from regdesk.names.kinship import Kin
from regdesk.names.parts import Part, Role
from regdesk.names.regional import ARMENIAN, DUTCH, ETHIOPIC, HEBREW, IBERIAN, INDONESIAN, SINHALA, SOMALI, SOUTH_ASIAN
from regdesk.names.thai import THAI
from regdesk.names.undone import man_and_woman, scottish, sounded, without_doubles, without_umlauts
from regdesk.people.letters import is_latin, is_read_out


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
CLOSE = Agreement(Level.WEAK, How.CLOSE)


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What a comparison knows of both names: the table, the languages, the Chinese systems of each side.

    `kin`: every language that a word speaks for; `home`: those that a word speaks for alone.
    """

    forms: Forms
    kin: Kin
    home: Kin
    chinese: tuple[frozenset[str], frozenset[str]]


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


def agreement(mine: Part, theirs: Part, known: Knowledge) -> Agreement:
    """How a part of the registration and one of the document agree."""
    if not mine.readings.isdisjoint(theirs.readings):
        return _one_reading(mine, theirs)
    if mine.is_initial or theirs.is_initial:
        return _initial(mine, theirs)
    if not (is_read_out(mine.letters) and is_read_out(theirs.letters)):
        return _other_script(mine, theirs, known)
    best = NO
    for first in _few(mine):
        for second in _few(theirs):
            found = _spelt(first, second, use_of(mine, theirs), known)
            if found.level > best.level:
                best = found
    if best.level < Level.VARIANT and _sounded(mine, theirs):
        return PRACTICE
    return best


def use_of(mine: Part, theirs: Part) -> Use:
    """GIVEN or FAMILY when both parts can stand there."""
    roles = {mine.role, theirs.role} - {Role.WHOLE}
    return Use(roles.pop()) if len(roles) == 1 else Use.ANY


def _few(part: Part) -> list[str]:
    """Its plainest spelling and, for another script, the next ones, for rules that work on spellings."""
    if len(part.readings) == 1:
        return [part.plain]
    return [part.plain, *sorted(part.readings - {part.plain})[: 1 if is_latin(part.letters) else 3]]


def _one_reading(mine: Part, theirs: Part) -> Agreement:
    if mine.letters.upper() == theirs.letters.upper():
        return Agreement(Level.STRONG, How.EQUAL)
    if not (is_latin(mine.letters) and is_latin(theirs.letters)):
        sure = is_read_out(mine.letters) and is_read_out(theirs.letters)
        return Agreement(Level.STRONG if sure else Level.VARIANT, How.SCRIPT)
    return Agreement(Level.STRONG, How.LETTERS)


def _initial(mine: Part, theirs: Part) -> Agreement:
    short, long = sorted((mine, theirs), key=lambda part: len(part.plain))
    if len(short.plain) != 1 or len(long.plain) == 1:
        return NO
    first = {reading[:1] for reading in long.readings}
    return Agreement(Level.INITIAL, How.INITIAL) if short.plain in first else NO


def _spelt(first: str, second: str, use: Use, known: Knowledge) -> Agreement:
    """Two spellings in capitals, by the table, then by the rules of their languages, then by likeness."""
    if known.forms.are_one(first, second, use) or _forms_without_umlauts(first, second, use, known):
        return FORM
    if _eastern(first, second, use, known):
        return PRACTICE
    told_apart = known.forms.are_two(first, second, use)
    if not share_letters(first, second):
        return _far_apart(first, second, use, known)
    if not told_apart and (_by_rule(first, second, use, known) or _anywhere(first, second, known)):
        return PRACTICE
    if _by_table_and_rule(first, second, use, known):
        return PRACTICE
    if use is not Use.GIVEN and _his_and_hers(first, second, known):
        return Agreement(Level.WEAK, How.ENDING)
    if _may_be_form(first, second, use, known):
        return Agreement(Level.WEAK, How.FORM_LOOK)
    if kin.ARABIC in known.kin and arabic.letter_for_letter(first, second):
        return Agreement(Level.WEAK, How.SCRIPT_LOOK)
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


def _far_apart(first: str, second: str, use: Use, known: Knowledge) -> Agreement:
    """Words of other letters: only the table can say that they may be one name."""
    return Agreement(Level.WEAK, How.FORM_LOOK) if _may_be_form(first, second, use, known) else NO


def _may_be_form(first: str, second: str, use: Use, known: Knowledge) -> bool:
    if known.forms.may_be_one(first, second, use):
        return True
    return bool(known.chinese[0] or known.chinese[1]) and chinese.may_be_one(first, second)


def _by_table_and_rule(first: str, second: str, use: Use, known: Knowledge) -> bool:
    """One is a form of a name, the other the same name in another spelling of its language: Tzipi, Tsipora."""
    if kin.ARABIC in known.kin:  # its rows hold the spellings themselves, and short vowels tell names apart
        return False
    mine, theirs = known.forms.beside(first, use), known.forms.beside(second, use)
    if mine and theirs:
        return any(_is_spelling(form, other, use, known) for form in mine & theirs for other in (first, second))
    other = second if mine else first
    between = mine or theirs
    return len(between) <= MOST_FORMS and any(_is_spelling(form, other, use, known) for form in between)


def _is_spelling(form: str, other: str, use: Use, known: Knowledge) -> bool:
    if form == other or form[0] != other[0] or known.forms.are_two(form, other, use):
        return False
    return _by_rule(form, other, use, known) or _anywhere(form, other, known)


def _by_rule(first: str, second: str, use: Use, known: Knowledge) -> bool:
    shortest = min(len(first), len(second))
    if use is Use.FAMILY and kin.SLAVIC in known.kin and shortest > 4 and slavic.one_family(first, second):
        return True
    return any(shortest >= least and language in known.kin and rule(first, second) for language, rule, least in _RULES)


def _anywhere(first: str, second: str, known: Knowledge) -> bool:
    """An initial Aa for Å; umlauts and doubles, in words that are long enough not to be told apart by them; never in Chinese or Korean."""
    if known.chinese[0] or known.chinese[1]:
        return False
    if {first[:2], second[:2]} >= {"AA"} and first.replace("AA", "A", 1) == second.replace("AA", "A", 1):
        return True
    if min(len(first), len(second)) < 4 or max(len(first), len(second)) < 5:
        return False
    if scottish(first) == scottish(second):
        return True
    if len(first) + len(second) >= 11 and without_doubles(first) == without_doubles(second):
        return True
    return not _both_korean(first, second, known) and without_umlauts(first) == without_umlauts(second)


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


def _sounded(mine: Part, theirs: Part) -> bool:
    told, others = sounded(mine.letters), sounded(theirs.letters)
    return bool(told and told in theirs.readings) or bool(others and others in mine.readings)


def _is_known_name(mine: Part, theirs: Part, known: Knowledge) -> bool:
    """A common name of Arabic or Hebrew script and one of its Latin forms, or a name of descent spelt by its letters."""
    script, latin = (mine, theirs) if theirs.letters.isascii() else (theirs, mine)
    form, spelt = semitic.latin_form(script.letters), arabic.without_article(latin.plain)
    if form:
        use = use_of(mine, theirs)
        words = (spelt, latin.plain, re.sub("^[AE]L", "", latin.plain))
        return any(form == word or known.forms.are_one(form, word, use) for word in words)
    return use_of(mine, theirs) is not Use.GIVEN and semitic.is_family_of(script.letters, spelt)


def _other_script(mine: Part, theirs: Part, known: Knowledge) -> Agreement:
    """A script without vowels, or one that has no one reading: perhaps, when the consonants agree."""
    first, second = mine.plain, theirs.plain
    if _is_known_name(mine, theirs, known):
        return Agreement(Level.VARIANT, How.SCRIPT)
    if japanese.is_japanese(first) and japanese.one_name(first, second):
        return PRACTICE
    if kin.KOREAN in known.kin and (korean.one_family(first, second) or korean.one_given(first, second)):
        return PRACTICE
    if arabic.skeleton(first) == arabic.skeleton(second):
        return Agreement(Level.WEAK, How.SCRIPT_LOOK)
    return NO
