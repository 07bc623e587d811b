"""Names of Cyrillic script in Latin letters: one name by the practice of English, ICAO, French, German and Polish.

Sources: ICAO Doc 9303-3 table 6B; BGN/PCGN; the French rules of Soviet and Russian passports until 1997; Duden for
German; the Ukrainian tables of 1996 and 2010; the Russian passport rules of 2010 (GOST R 52535.1: TC for ts) and 2014.
"""

import re

from regdesk.names.spelling import Rules, System

_VOWELS: Rules = (
    (r"SHCHE|SHCHO", "šče"),
    (r"(?:YO|IO(?!W)|JO)(?=[^AEOUIY]|$)", "e io"),
    (r"[YIJ]E", "e"),
    (r"(?:[YJ]OU|IOU|IU|YU|JU)", "ü"),
    (r"(?:IIYA|IIJA|IYA|IIA|IJA|YIA)", "ä"),
    (r"(?:YA|IA|JA)", "ä"),
    (r"IY|YI|II|IJ|YY|YJ|I|Y|J", "i"),
)
"""Ya, ia, ja; ye, ie, e; iy, ii, yi, y: the soft vowels and the short i have no one spelling."""
_OFF: Rules = ((r"(?<=[OE])FF(?=A?$)", "V"), (r"OU", "U"))

ENGLISH = System(
    (
        (r"SHCH|SHH", "šč"),
        (r"SCH", "š šč"),
        (r"SH", "š"),
        (r"DZH|DJ", "ž dž"),
        (r"ZH", "ž"),
        (r"KH", "h"),
        (r"TCH|CH", "č"),
        (r"TS|TC|TZ", "c"),
        (r"H", "h g"),
        (r"W", "v"),
        (r"X", "ks h"),
        (r"Q", "k g"),
        (r"JU", "ü žu"),
        (r"JA", "ä ža"),
        (r"JE", "e že"),
        *_VOWELS,
    ),
    first=_OFF,
    last=((r"(?<=[šžč])o", "e"),),
)
"""English and ICAO letters. H is the Ukrainian and Belarusian г and the Bulgarian and Serbian х; X the Uzbek х; J the
Kyrgyz ж."""

FRENCH = System(
    (
        (r"CHTCH", "šč"),
        (r"TCH", "č"),
        (r"CH", "š"),
        (r"KH|H", "h"),
        (r"TS", "c"),
        (r"DJ", "dž"),
        (r"X", "ks"),
        (r"J", "ž"),
        (r"GU(?=[EI])", "g"),
        *_VOWELS,
    ),
    first=_OFF,
    last=((r"(?<=[šžč])o", "e"),),
    needs=r"TCH|OU|INE$|FF$|GU[EI]|DJ|CH|^J[^AEIOUY]",
)
"""Old Soviet passports and French lists: Chtcherbakova, Pouchkine."""

GERMAN = System(
    (
        (r"SCHTSCH", "šč"),
        (r"TSCH", "č"),
        (r"SCH", "š šč ž"),
        (r"CH", "h"),
        (r"ZK", "ck"),
        (r"Z", "c"),
        (r"S(?=[AEIOUY])", "s z"),
        (r"W", "v"),
        *_VOWELS,
    ),
    last=((r"(?<=[šžč])o", "e"),),
    needs=r"SCH|W|J",
)
"""German lists: Schtscherbakow, Wassiljew."""

POLISH = System(
    (
        (r"SZCZ", "šč"),
        (r"SZ", "š"),
        (r"CZ", "č"),
        (r"RZ", "r ž"),
        (r"CH|H", "h g"),
        (r"C", "c"),
        (r"W", "v"),
        *_VOWELS,
    ),
    last=((r"(?<=[šžč])o", "e"),),
    needs=r"SZ|CZ|W",
)
"""Polish lists of Ukrainian and Belarusian names: Szewczenko."""

SOUTH = System(
    (
        (r"DZ|DJ|DZH", "ž"),
        (r"ZH|Z", "z ž"),
        (r"SH|S", "s š"),
        (r"TCH|CH|C|TS", "c"),
        (r"[IJY]", "i"),
    ),
    needs=r"(?:IC|ICH|ITCH|ITSCH)$",
)
"""Serbian, Croatian, Bosnian, Macedonian: the marks dropped (Saric) or the sounds written out (Sharich)."""

_SYSTEMS = (ENGLISH, FRENCH, GERMAN, POLISH)
_FRENCH_END = re.compile(r"INE$")
_HER_END = re.compile(r"SKA(?:YA|IA|JA)$")
_MARKED = re.compile(r"CH$")


def one_name(first: str, second: str) -> bool:
    """True when two words of capitals are one Cyrillic name by any two of the practices."""
    keys, others = _all_keys(first), _all_keys(second)
    return not keys.isdisjoint(others) or _south(first, second) or _stroke(first, second)


def one_family(first: str, second: str) -> bool:
    """The same with the French -ine of family names, and Ukrainian -ska for Russian -skaya."""
    return one_name(*(_HER_END.sub("SKA", _FRENCH_END.sub("IN", word)) for word in (first, second)))


def _stroke(first: str, second: str) -> bool:
    """Đ is written DJ, or D with its stroke dropped."""
    return ("DJ" in first) != ("DJ" in second) and first.replace("DJ", "D") == second.replace("DJ", "D")


def _all_keys(word: str) -> frozenset[str]:
    return frozenset().union(*(system.keys(word) for system in _SYSTEMS))


def _south(first: str, second: str) -> bool:
    """-ić is -ic in one of them and -ich in the other; else s and sh are two letters."""
    return bool(_MARKED.search(first)) != bool(_MARKED.search(second)) and SOUTH.agree(first, second)
