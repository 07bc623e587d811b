"""Belarusian family names beside their Russian and Ukrainian forms. It knows no given name: those stand in the table.

Practices: the national system of 2007 in passports, the Russian form on lists. G is written H; an unstressed o or e is
spelt a or ia (akanne); v at the end of a syllable is u; d and t before a soft vowel are dz and ts; soft r, ch and
shch are hard, so that e after them is a; -enko ends in -enka or -anka.
"""

import re

from regdesk.names.spelling import System

BELARUSIAN = System(
    (
        (r"SHCH", "šč"),
        (r"SH", "š"),
        (r"DZ(?=[EIYA])|D(?=[EIYA])", "d"),
        (r"TS(?=[EIYA])", "t c"),
        (r"TS", "c"),
        (r"ZH", "ž"),
        (r"KH", "h"),
        (r"CH", "č"),
        (r"H|G", "g"),
        (r"(?<=[AEIOU])U(?![AEIOU])|W|V", "v"),
        (r"IO|YO|IE|YE|IA|YA", "e"),
        (r"YU|IU|U", "u"),
        (r"IY|YI|II|I|Y", "i"),
        (r"X", "ks"),
        (r"O", "a"),
    ),
    last=((r"(?<=[ščžrc])[ea]", "a"), (r"(?<=[ea])nka$", "nka"), (r"[ea](?=nka$)", "a")),
)
"""Vowels that stress alone keeps apart count as one."""

_MARKED = re.compile(
    r"(?:.{2}[AEO]NKA|.{3}[AEO]U|.{2}[AEO]U(?:SKI|SKAYA|SKAIA))$|^(?:DZ[EIM]|TS[EIY]|HRY)|DZE|TSE|TSI|RASH|RAV|CHANKA"
)


def is_marked(word: str) -> bool:
    """True when a word of capitals is spelt as no Russian passport would."""
    return bool(_MARKED.search(word))


def one_family(first: str, second: str, *, sure: bool) -> bool:
    """True when one of the two is the Belarusian form of the other. `sure`: other names say that it is Belarusian."""
    return (sure or is_marked(first) != is_marked(second)) and BELARUSIAN.agree(first, second)
