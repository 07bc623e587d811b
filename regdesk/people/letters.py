"""How the letters of a name may be written in the Latin capitals of a passport. It knows letters, not names.

Sources: ICAO Doc 9303-3, section 6 (Latin, Cyrillic), ELOT 743 (Greek), national tables for Ukrainian, Serbian,
Bulgarian and Kazakh; every other script by `anyascii`.
"""

import unicodedata
from functools import lru_cache

from anyascii import anyascii

MOST_SPELLINGS = 48

_LATIN = {
    "Ä": "A AE",
    "Å": "A AA",
    "Æ": "AE",
    "Ö": "O OE",
    "Ø": "O OE",
    "Œ": "OE",
    "Ü": "U UE UXX YU",
    "Ñ": "N NXX",
    "ẞ": "SS",
    "Þ": "TH",
    "Ð": "D",
    "Đ": "D DJ",
    "Ł": "L",
    "Ĳ": "IJ",
    "Ħ": "H",
    "Ŧ": "T",
    "Ŋ": "N",
    "Ɖ": "D",
    "Ə": "A E",
    "Ɓ": "B",
    "Ɗ": "D",
    "Ɔ": "O",
    "Ɛ": "E",
    "Ƙ": "K",
    "Ǆ": "DZ",
    "Ǉ": "LJ",
    "Ǌ": "NJ",
}
_CYRILLIC = {
    "А": "A",
    "Б": "B",
    "В": "V",
    "Г": "G H",
    "Ґ": "G",
    "Ѓ": "G GJ",
    "Ғ": "G GH",
    "Д": "D",
    "Ђ": "D DJ",
    "Е": "E IE YE",
    "Ё": "E IO YO",
    "Є": "IE YE E",
    "Ж": "ZH Z J",
    "З": "Z",
    "И": "I Y",
    "І": "I",
    "Ї": "I YI JI",
    "Й": "I Y J",
    "Ј": "J",
    "К": "K",
    "Қ": "K Q",
    "Ќ": "K KJ",
    "Л": "L",
    "Љ": "LJ",
    "М": "M",
    "Н": "N",
    "Њ": "NJ",
    "Ң": "N NG",
    "О": "O",
    "Ө": "O U",
    "Ҷ": "J DZH CH",
    "Ҳ": "H KH",
    "Ӣ": "I",
    "Ӯ": "U",
    "П": "P",
    "Р": "R",
    "С": "S",
    "Т": "T",
    "Ћ": "C",
    "У": "U",
    "Ў": "U",
    "Ұ": "U",
    "Ү": "U",
    "Ф": "F",
    "Х": "KH H",
    "Һ": "H",
    "Ц": "TS C",
    "Ч": "CH C",
    "Џ": "DZ DZH DJ",
    "Ш": "SH S",
    "Щ": "SHCH SHT",
    "Ъ": " IE A",
    "Ы": "Y",
    "Ь": "",
    "Э": "E",
    "Ә": "A",
    "Ю": "IU YU",
    "Я": "IA YA",
}
_GREEK = {
    "ΟΥ": "OU",
    "ΜΠ": "MP B",
    "ΝΤ": "NT D",
    "ΓΓ": "NG",
    "ΓΚ": "GK G",
    "ΓΧ": "NCH",
    "ΑΥ": "AF AV",
    "ΕΥ": "EF EV",
    "Α": "A",
    "Β": "V B",
    "Γ": "G",
    "Δ": "D",
    "Ε": "E",
    "Ζ": "Z",
    "Η": "I",
    "Θ": "TH",
    "Ι": "I",
    "Κ": "K",
    "Λ": "L",
    "Μ": "M",
    "Ν": "N",
    "Ξ": "X",
    "Ο": "O",
    "Π": "P",
    "Ρ": "R",
    "Σ": "S",
    "Τ": "T",
    "Υ": "Y",
    "Φ": "F",
    "Χ": "CH H",
    "Ψ": "PS",
    "Ω": "O",
}
_ARMENIAN = {
    "ՈՒ": "U OU",
    "Ե": "E YE",
    "Ը": "Y",
    "Ժ": "ZH",
    "Խ": "KH",
    "Ծ": "TS",
    "Ձ": "DZ",
    "Ղ": "GH",
    "Ճ": "CH",
    "Յ": "Y H",
    "Շ": "SH",
    "Ո": "O VO",
    "Չ": "CH",
    "Ջ": "J",
    "Ռ": "R",
    "Ց": "TS",
    "Փ": "P",
    "Ք": "K",
    "Թ": "T",
    "Օ": "O",
    "Է": "E",
}
SPELLINGS = {letter: tuple(told.split(" ")) for letter, told in (_LATIN | _CYRILLIC | _GREEK | _ARMENIAN).items()}
"""A letter (or a Greek pair) and what passports write for it; the first is the plainest."""

READ_OUT = ("LATIN", "CYRILLIC", "GREEK", "GEORGIAN", "ARMENIAN")
"""Scripts whose letters have one Latin reading each, so that a spelling can be trusted."""


@lru_cache(maxsize=4096)
def spellings_of(letter: str) -> tuple[str, ...]:
    """What passports may write for one letter, the plainest first; one empty text for a sign that they leave out."""
    capital = "ẞ" if letter == "ß" else letter.upper()
    whole = unicodedata.normalize("NFC", capital)
    base = "".join(sign for sign in unicodedata.normalize("NFD", capital) if not unicodedata.combining(sign))
    known = SPELLINGS.get(whole) or SPELLINGS.get(base)
    if known:
        return known
    plain = base if base.isascii() else anyascii(base)
    return ("".join(sign for sign in plain.upper() if sign.isalnum()),)


@lru_cache(maxsize=8192)
def readings(word: str) -> frozenset[str]:
    """All spellings of one word, at most 48; a word with more choices keeps to the plainest for its last letters."""
    found = [""]
    for letters in _units(word):
        choices = SPELLINGS[letters] if len(letters) > 1 else spellings_of(letters)
        if len(found) * len(choices) > MOST_SPELLINGS:
            choices = choices[:1]
        found = [start + choice for start in found for choice in choices]
    return frozenset(found)


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """The plainest spelling of one word: capitals without marks."""
    return "".join(SPELLINGS[letters][0] if len(letters) > 1 else spellings_of(letters)[0] for letters in _units(word))


def is_read_out(text: str) -> bool:
    """True when every letter is of a script that is read letter by letter (Latin, Cyrillic, Greek ...)."""
    return text.isascii() or all(
        unicodedata.name(sign, "").startswith(READ_OUT) for sign in text if sign.isalpha() and not sign.isascii()
    )


def is_latin(text: str) -> bool:
    """True when every letter is Latin."""
    return text.isascii() or all(
        unicodedata.name(sign, "").startswith("LATIN") for sign in text if sign.isalpha() and not sign.isascii()
    )


def _units(word: str) -> list[str]:
    """A word in letters, with Greek pairs kept together."""
    whole = unicodedata.normalize("NFC", word)
    if whole.isascii():
        return list(whole)
    units: list[str] = []
    for letter in whole:
        single = units and len(units[-1]) == 1 and _may_be_paired(letter)
        if single and (pair := _bare(units[-1]) + _bare(letter)) in SPELLINGS:
            units[-1] = pair
        else:
            units.append(letter)
    return units


def _may_be_paired(letter: str) -> bool:
    """Greek and Armenian letters: no others are written by two."""
    return "\u0370" <= letter < "\u0400" or "\u0531" <= letter < "\u0590" or "\u1f00" <= letter < "\u2000"


@lru_cache(maxsize=512)
def _bare(letter: str) -> str:
    """A capital without its accent, save for two dots, which part a Greek pair."""
    parts = unicodedata.normalize("NFD", letter.upper())
    return letter if "\u0308" in parts else "".join(sign for sign in parts if not unicodedata.combining(sign))
