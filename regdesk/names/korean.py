"""Korean names in Latin letters: the Revised Romanization, McCune-Reischauer without its marks, and the customary
spellings of passports, syllable by syllable (initial, vowel, final). Family names have their own customary spellings.
"""

import re
from functools import lru_cache

_INITIALS = {
    "g": "G K", "kk": "KK GG", "n": "N", "d": "D T", "tt": "TT DD", "r": "R L N", "m": "M", "b": "B P",
    "pp": "PP BB", "s": "S SH", "ss": "SS S", "": " ", "j": "J CH", "jj": "JJ", "ch": "CH", "k": "K", "t": "T",
    "p": "P", "h": "H",
}  # fmt: skip
_VOWELS = {
    "a": "A AH", "ae": "AE AI E", "ya": "YA", "eo": "EO U UH O", "e": "E", "yeo": "YEO YU YOU YO YUH", "ye": "YE",
    "o": "O OH", "wa": "WA", "wae": "WAE WAI", "oe": "OE OI WE", "yo": "YO", "u": "U OO WOO", "wo": "WO WEO WUH",
    "wi": "WI WEE", "yu": "YU YOO YOU", "eu": "EU U", "ui": "UI EE EUI I", "i": "I EE YI",
}  # fmt: skip
_FINALS = {
    "": " ", "k": "K G C CK", "n": "N", "l": "L", "m": "M", "p": "P B", "t": "T", "ng": "NG",
}  # fmt: skip
_ONLY_AFTER = {("eo", "O"): ("CH", "K", "T", "P"), ("yeo", "YO"): ("K", "P", "H", "N", "M"), ("ui", "I"): ("H",)}
"""Spellings of a vowel that stand only after these initials: the breve of McCune-Reischauer left out; Hi for Hui."""
_ONLY_CLOSED = frozenset({("eo", "U"), ("yeo", "YU"), ("yeo", "YOU")})
"""Spellings that stand only before a final consonant: Jung is jeong, but Su is never seo."""
MOST_SYLLABLES = 3

_FAMILIES = """
    KIM GIM, LEE YI RHEE RHIE REE RI I YEE, PARK PAK BAK BARK BAG, CHOI CHOE CHOY,
    JUNG JEONG CHUNG JOUNG CHEONG, KANG GANG, CHO JO JOE, YOON YUN YOUN, JANG CHANG, LIM IM RIM YIM, HAN, OH O,
    SEO SUH SEU SO, SHIN SIN, KWON GWON KWUN, HWANG, AHN AN, SONG, YOO YU RYU RYOO YOU, HONG,
    JEON JUN CHUN CHON JHUN, KO GO KOH GOH, MOON MUN, SON SOHN, YANG, BAE PAE BAI,
    BAEK PAIK BAIK BACK PAEK BAEG, HEO HUR HUH HU HO, NAM, SIM SHIM, NOH ROH NO RO, HA HAH, KWAK GWAK GWAG,
    SUNG SEONG, CHA, JOO JU CHOO, WOO U WU, KOO GU KU GOO, MIN, NA RA NAH RAH, JIN CHIN, JI CHI JEE,
    EOM UHM UM OM, CHAE CHAI, WON WEON, CHEON CHUN CHON, BANG PANG, KONG GONG, HYUN HYEON HYON, HAM,
    BYUN BYEON PYON BYON PYUN, YEOM YUM YOM, YEO YUH YO, CHU CHOO, DO TO DOH, SEOK SUK SOK SEOG, SEON SUN SUNN,
    SEOL SUL SOL, MA MAH, GIL KIL, YEON YON, WI WEE, PYO, MYUNG MYEONG MYONG, KI GI KEE, BAN PAN, KEUM GEUM KUM,
    OK, YOOK YUK, IN, MAENG, JE, MO, TAK, KUK GOOK KOOK, EUN, YONG, BONG PONG, KYUNG GYEONG, NAMKUNG NAMGUNG
"""
"""Family names, each with its customary spellings."""


def _families() -> dict[str, frozenset[int]]:
    rows: dict[str, set[int]] = {}
    for number, row in enumerate(_FAMILIES.split(",")):
        for form in row.split():
            rows.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in rows.items()}


def _syllables() -> dict[str, frozenset[str]]:
    """Each spelling of a syllable and the syllables that it may stand for."""
    found: dict[str, set[str]] = {}
    for initial, starts in _INITIALS.items():
        for vowel, middles in _VOWELS.items():
            for final, ends in _FINALS.items():
                for spelling in _spellings(starts, (vowel, middles), ends):
                    found.setdefault(spelling, set()).add(f"{initial}{vowel}{final}")
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


def _spellings(starts: str, middle: tuple[str, str], ends: str) -> set[str]:
    vowel, middles = middle
    return {
        (start + letters + end).replace(" ", "")
        for start in starts.split(" ")
        for letters in middles.split()
        for end in ends.split(" ")
        if start in _ONLY_AFTER.get((vowel, letters), (start,)) and _may_end(vowel, letters, start, end)
    }


def _may_end(vowel: str, letters: str, start: str, end: str) -> bool:
    """U for eo is closed by a consonant; alone, Yun is yun and never yeon."""
    if (vowel, letters) not in _ONLY_CLOSED:
        return True
    return bool(end.strip()) and (start.strip(), letters, end) != ("", "YU", "N")


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[str]], int]:
    syllables = _syllables()
    return _families(), syllables, max(map(len, syllables))


_LETTERS = re.compile(r"[ABCDEGHIJKLMNOPRSTUWY]+")


def is_family(word: str) -> bool:
    """True when a word of capitals is a spelling of a common Korean family name."""
    return word in _tables()[0]


def one_family(first: str, second: str) -> bool:
    """True when two words are customary spellings of one family name: Lee, Yi, Rhee."""
    rows = _tables()[0]
    return not rows.get(first, frozenset()).isdisjoint(rows.get(second, frozenset()))


@lru_cache(maxsize=8192)
def given_keys(word: str) -> frozenset[str]:
    """What a given name of one to three syllables may stand for; none when it is no Korean name."""
    if not _LETTERS.fullmatch(word) or len(word) > 14:
        return frozenset()
    return frozenset(_cut(word, MOST_SYLLABLES))


def _cut(word: str, most: int) -> list[str]:
    if not word:
        return [""]
    if not most:
        return []
    _, syllables, longest = _tables()
    return [
        f"{syllable} {rest}".strip()
        for size in range(1, min(longest, len(word)) + 1)
        if word[:size] in syllables and (size == len(word) or word[size - 1] != "H")
        for rest in _cut(word[size:], most - 1)
        for syllable in syllables[word[:size]]
        if not _is_torn(syllable, word, size)
    ]


def _is_torn(syllable: str, word: str, size: int) -> bool:
    """Yuna is yu-na and not yeon-a: U for eo needs its final consonant, which begins the next syllable here."""
    return "eo" in syllable and "E" not in word[:size] and word[size : size + 1] in ("A", "E", "I", "O", "U")


def one_given(first: str, second: str) -> bool:
    """True when two given names have the same syllables: Jung-ho, Jeongho."""
    return not given_keys(first).isdisjoint(given_keys(second))
