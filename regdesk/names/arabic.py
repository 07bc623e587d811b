"""Arabic, Persian, Urdu and Pashto names in Latin letters: no vowel and few consonants have one spelling.

Practices: French spelling in the Maghreb, Lebanon and West Africa (CH, OU, DJ, GU, -INE), English in the Gulf and the
Levant (SH, OO, EE), Egyptian G for jim, Gulf and Sudanese G for qaf, Persian and Urdu O and E for short vowels, TH as
S in Turkic and Persian mouths, the article joined, dropped or assimilated (AL-, EL-, ASH-SH, ER-R).
"""

import re

from regdesk.names.spelling import Rules, System, rewritten

_FIRST: Rules = (
    (r"^ABD[AEIOU]{1,2}LL?A+H?$", "ABDALA"),
    (r"^ABD(?:[AEIOU]{0,2}(?:[LR]|(?=N|S|D|T|Z)))?(?=[AEIOUBCDFGHJKLMNQRSTWYZ]{3})", "ABDA"),
    (r"(?<=..)[AEUIO]{0,2}L?D+(?:I|EE|Y)NE?$", "ADIN"),
    (r"^(?:BEN|BIN)(?=[A-Z]{3})", "BIN"),
    (r"OU(?=[AEI])", "W"),
    (r"^(?=.*(?:OU|CH|DJ|SS|DD|RR|TH|.{8}))(.*[AIU]N)E$", r"\1"),
    (r"(?<=[AEIO])H$", ""),
)
"""Abd al-, abdul, abder: the servant of; -eddine, -uddin: of the faith; the mute E after N of French spellings; the H
that closes -a."""
_CONSONANTS: Rules = (
    (r"SCH|SH", "š"),
    (r"TCH", "č"),
    (r"CH", "š č"),
    (r"KH", "x"),
    (r"GH", "ğ"),
    (r"DH", "d z"),
    (r"(?<=[A-Z])TH", "t s"),
    (r"TH", "t"),
    (r"PH", "f"),
    (r"DJ|DZH|J", "j"),
    (r"Q", "k g ğ"),
    (r"C(?=[EIY])", "s"),
    (r"C|K", "k"),
    (r"GU(?=[EI])", "g"),
    (r"G", "g j"),
    (r"V|W", "w"),
    (r"X", "ks"),
)
_CLEAR: Rules = (
    (r"IYY?(?=A)|I(?=A)", "i"),
    (r"EE|IE|I", "i"),
    (r"OU|OO|O|U", "u"),
    (r"AA", "a"),
    (r"(?<=[A-Z])Y(?![AEIOU])", "i"),
)
CLEAR = System((*_CONSONANTS, (r"E[IY](?![AEIOU])", "ay i"), (r"A[IY](?![AEIOU])", "ay"), *_CLEAR), first=_FIRST)
"""Long vowels and diphthongs by their common spellings; A, E and I are kept apart."""

SHORT = System(
    (*_CONSONANTS, (r"[AE][IY](?![AEIOU])", "ay i"), *_CLEAR, (r"E", "a i")),
    first=_FIRST,
)
"""E stands for a short A or a short I: Stanekzai, Mohamed."""

_ARTICLE = re.compile(r"^(?:AL|EL|UL|IL)(?=[A-Z]{4})|^(?:SEYYED|SEYED|SAYYED|SAYYID|SAYED|SYED)(?=[A-Z]{3})")
_ASSIMILATED = re.compile(r"^[AEU](?=(SH|CH|DH|TH|[NRSTDZL])\1[A-Z]{2})(?:SH|CH|DH|TH|[NRSTDZ])")
_VOWELS = re.compile(r"[aiueo]")
_NO_CONSONANT = re.compile(r"[aiueowy']|(?<!^)h$")
_DOUBLED = re.compile(r"(.)\1+")
_LETTERS = (
    (re.compile("^E"), "A"),
    (re.compile("XA[AE]|X[EIA]|E"), ""),
    (re.compile("XKH"), "KH"),
    (re.compile("XSH"), "SH"),
    (re.compile("XTH"), "TH"),
    (re.compile("XD[HZ]"), "D"),
    (re.compile("XSS"), "S"),
    (re.compile("XT[TA]"), "T"),
    (re.compile("XZZ"), "Z"),
    (re.compile("XH"), "H"),
)
"""ICAO Doc 9303-3, table 6C: letters of Arabic script that are two or three signs after an X; E is ayn."""


def one_name(first: str, second: str) -> bool:
    """True when two words of capitals are one name. Short vowels tell short names apart: Samir is not Samer."""
    mine, theirs = without_article(first), without_article(second)
    if mine == theirs or CLEAR.agree(mine, theirs):
        return True
    return any(_is_long(key) for key in SHORT.keys(mine) & SHORT.keys(theirs))


def skeleton(word: str) -> str:
    """The consonants of a word of capitals as Arabic and Hebrew letters show them."""
    key = min(SHORT.keys(without_article(word)) or {word.lower()})
    return _DOUBLED.sub(r"\1", _NO_CONSONANT.sub("", key))


def letter_for_letter(spelt: str, letters: str) -> bool:
    """True when one word is spelt with vowels and the other may be its Arabic letters one by one: Salem, SALM.

    Short vowels are not written there, so that it is a reason to look and no more.
    """
    short, full = sorted((spelt, letters), key=_vowels)
    if _vowels(short) >= _vowels(full) and "X" not in short + full:
        return False
    marked = short if "X" in short else full if "X" in full else short
    other = full if marked is short else short
    consonants = skeleton(rewritten(marked, _LETTERS))
    return len(consonants) >= 2 and consonants == skeleton(other)


def _vowels(word: str) -> int:
    return sum(sign in "AEIOU" for sign in word)


def without_article(word: str) -> str:
    """AL-SAYED joined (ALSAYED, ELSAYED) or assimilated (ASSAYED) without its article; SEYEDALI without its title."""
    return _ASSIMILATED.sub("", word) if _ASSIMILATED.match(word) else _ARTICLE.sub("", word)


def _is_long(key: str) -> bool:
    """Four consonants or more: a vowel between them tells no two names apart."""
    return len(_VOWELS.sub("", key)) >= 4
