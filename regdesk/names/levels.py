"""How well two parts of names agree, and why: scripts, initials, and the spellings of both. It gives no verdict."""

import re

from regdesk.names import arabic, arabic_letters, japanese, korean, semitic
from regdesk.names import kinship as kin
from regdesk.names.forms import Use
from regdesk.names.parts import Part, Role
from regdesk.names.regional import ETHIOPIC
from regdesk.names.spelt import CUT, INITIAL, NO, PRACTICE, SCRIPT_LOOK, Agreement, How, Knowledge, Level, spelt
from regdesk.names.undone import sounded
from regdesk.people.letters import is_latin, is_read_out

__all__ = ["CUT", "NO", "Agreement", "How", "Knowledge", "Level", "agreement", "use_of"]


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
            found = spelt(first, second, use_of(mine, theirs), known)
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
    return INITIAL if short.plain in first else NO


def _sounded(mine: Part, theirs: Part) -> bool:
    told, others = sounded(mine.letters), sounded(theirs.letters)
    return bool(told and told in theirs.readings) or bool(others and others in mine.readings)


def _is_known_name(mine: Part, theirs: Part, known: Knowledge) -> bool:
    """A common name of Arabic or Hebrew script in a Latin form, or a name of descent spelt by its letters."""
    script, latin = (mine, theirs) if theirs.letters.isascii() else (theirs, mine)
    form, bare = semitic.latin_form(script.letters), arabic.without_article(latin.plain)
    if form:
        use = use_of(mine, theirs)
        words = (bare, latin.plain, re.sub("^[AE]L", "", latin.plain))
        told = any(form == word or known.forms.are_one(form, word, use) for word in words)
        if told or known.forms.holds(form):
            return told
    letters = semitic.bare(script.letters).removeprefix("ال")
    if use_of(mine, theirs) is not Use.GIVEN and semitic.is_family_of(script.letters, bare):
        return True
    return any(arabic_letters.surely(letters, word) for word in (bare, latin.plain))


def _other_script(mine: Part, theirs: Part, known: Knowledge) -> Agreement:
    """A script without vowels, or one that has no one reading: perhaps, when the consonants agree."""
    first, second = mine.plain, theirs.plain
    if _is_known_name(mine, theirs, known):
        return Agreement(Level.VARIANT, How.SCRIPT)
    if japanese.is_japanese(first) and japanese.one_name(first, second):
        return PRACTICE
    if kin.KOREAN in known.kin and (korean.one_family(first, second) or korean.one_given(first, second)):
        return PRACTICE
    if kin.ETHIOPIC in known.kin and len(first) > 3 and ETHIOPIC.agree(first, second):
        return PRACTICE
    if arabic.skeleton(first) == arabic.skeleton(second):
        return SCRIPT_LOOK
    return NO
