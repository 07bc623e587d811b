"""Spellings that documents of any language share: umlauts as two letters, letters read by their sound, doubles."""

import re
import unicodedata
from functools import lru_cache

from regdesk.names.spelling import rewritten

_UMLAUTS = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (r"(?<=[AEOU])EL(?=$|LE?$|L?A$)", "-L"),
        (r"(?:AE|AA)(?=[A-Z])|AXX", "A"),
        (r"OE(?=[A-Z])|OXX", "O"),
        (r"(?<![QGAEO])UE(?=[A-Z])|UXX|(?<=[NL])YU(?=$)", "U"),
        (r"NXX", "N"),
    )
)
_DOUBLED = re.compile(r"([BCDFGHJKLMNPQRSTVWXZ])\1")
_SOUNDED = str.maketrans(
    {"Ç": "CH", "Ş": "SH", "Š": "SH", "Č": "CH", "Ć": "CH", "Ž": "ZH", "Ğ": "GH", "Ș": "SH", "Ț": "TS", "Ţ": "TS",
     "Ñ": "NY", "Ń": "N", "Ś": "S", "Ż": "ZH", "Ź": "Z", "Ł": "L", "Ġ": "G", "Ħ": "H"}
)  # fmt: skip


@lru_cache(maxsize=8192)
def without_umlauts(word: str) -> str:
    """AE, OE, UE, AA, UXX, NXX as one letter: both kinds of passports and of ASCII lists (ICAO Doc 9303-3, 6A).

    Not in -ael, -uel, -oel (Michael, Samuel), nor UE after G and Q (Miguel, Enrique).
    """
    return rewritten(word, _UMLAUTS)


@lru_cache(maxsize=8192)
def without_doubles(word: str) -> str:
    """Doubled consonants once: Johnsson and Johnson, Emanuel and Emmanuel are one name in many lists."""
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=4096)
def sounded(letters: str) -> str:
    """Marked letters by their English sound, as Turkic and Balkan passports wrote them before ICAO: Elçin, ELCHIN."""
    if letters.isascii():
        return ""
    spelt = unicodedata.normalize("NFC", letters).upper().translate(_SOUNDED)
    parts = unicodedata.normalize("NFD", spelt.replace("Ə", "A").replace("I", "I").replace("ı", "I"))
    told = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return told if told.isascii() else ""


def scottish(word: str) -> str:
    """Mc written out: McLeod, MacLeod; and the Swedish qv as qu: Lindqvist."""
    return ("MAC" + word[2:] if word.startswith("MC") else word).replace("QV", "QU")


def he_or_she(first: str, second: str) -> bool:
    """True when an ending makes a woman's given name of a man's: -a and -e in most of the world, -elle beside -ele."""
    short, long = sorted((first, second), key=len)
    if long.endswith("ELLE") and short in (long[:-2], long[:-4] + "ELE"):
        return True
    return long[:-1] == short and long[-1] in "AE"


_MARRIED_ENDINGS = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (r"(?:SKAYA|SKAIA|SKAJA|SKAA|SKA|CKA|DZKA)$", "SKI"),
        (r"(?:SKYI|SKYY|SKII|SKIY|SKIJ|SKYJ|SKY|CKI|CKY|DZKI)$", "SKI"),
        (r"(?<=[OE]V)A$|(?<=[A-Z]IN)A$|(?<=[OE]W)A$", ""),
        (r"(?<=[A-Z]{3})(?:OVA|EVA)$", ""),
        (r"(?<=[A-Z]{3})AITE$|(?<=[A-Z]{3})IENE$|(?<=[A-Z]{3})YTE$", ""),
    )
)


_HER_FOR_HIS = (
    ("A", ("Y", "S")), ("E", ("IS",)), ("IENE", ("AS", "IS", "YS", "US", "A")), ("AITE", ("AS",)),
    ("YTE", ("IS", "YS")), ("UTE", ("US",)),
)  # fmt: skip
"""Czech and Slovak Novotný, Novotná; Latvian Bērziņš, Bērziņa, Balodis, Balode; Lithuanian Petraitis, Petraitytė."""


def man_and_woman(first: str, second: str) -> bool:
    """True when two family names are the man's and the woman's form of one: Slavic and Czech endings."""
    if min(len(first), len(second)) < 3:
        return False
    return _is_her_form(first, second) or _is_her_form(second, first)


def _is_her_form(woman: str, man: str) -> bool:
    if len(woman) > 5 and woman.endswith("OVA") and man in _his_forms(woman[:-3]):
        return True
    if len(man) < 4:
        return False
    if woman[-1] == man[-1] or woman[-1] not in "AE":
        return False
    return _is_hers_for(woman, man) or rewritten(woman, _MARRIED_ENDINGS) in (man, rewritten(man, _MARRIED_ENDINGS))


def _is_hers_for(woman: str, man: str) -> bool:
    """Another ending on one stem, of three letters or more and closed by a consonant."""
    return any(
        woman.endswith(hers) and man.startswith(stem := woman[: -len(hers)]) and man[len(stem) :] in his
        and len(stem) > 2 and stem[-1] not in "AEIOUYS"
        for hers, his in _HER_FOR_HIS
    )  # fmt: skip


def _his_forms(stem: str) -> tuple[str, ...]:
    """Czech and Slovak: Svoboda, Svobodová; Marek, Marková; Havel, Havlová."""
    return (stem, stem + "A", stem + "O", stem + "Y", stem + "E", f"{stem[:-1]}E{stem[-1]}")
