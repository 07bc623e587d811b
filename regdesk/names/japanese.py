"""Japanese names in Latin letters: Hepburn as in passports, Kunrei and Nihon-shiki, long vowels in every spelling."""

import re

from regdesk.names.spelling import System

_SYLLABLES = re.compile(
    r"(?:(?:KY|GY|SH|SY|CH|TY|JY|ZY|NY|HY|BY|PY|MY|RY|TS|DZ|[KGSZTDNHBPMYRWJF])?(?:AH?|IH?|UH?|EH?|OH?)"
    r"|N(?![AIUEO])|M(?=[BPM])|([KSTPC])(?=\1|CH|TS))+"
)
JAPANESE = System(
    (
        (r"SHI|SI", "ši"),
        (r"SH|SY", "š"),
        (r"CHI|TI", "či"),
        (r"TCH|CCH|CH|TY", "č"),
        (r"TSU|TU", "tu"),
        (r"JI|ZI|DI", "ji"),
        (r"JY|ZY|DY|J", "j"),
        (r"DZU|DU|ZU", "zu"),
        (r"FU|HU", "fu"),
        (r"M(?=[BPM])", "n"),
        (r"OU|OO|OH(?![AIUEO])|O", "o"),
        (r"UU|UH(?![AIUEO])|U", "u"),
        (r"II|I", "i"),
        (r"EI(?=$)|EE|E", "e"),
        (r"AA|A", "a"),
    )
)
_FAMILY_ENDING = re.compile(
    r"(?:MOTO|MURA|DA|TA|[KG]AWA|YAMA|[SJ]H?IMA|NO|TOU?H?|DOU?H?|[SZ]AKI|MIYA|[HB]ARA|[GK]UC?T?H?I|ISH?I|BE|NAKA|OKA|"
    r"[SZ]AWA|UCHI|BASHI|MATSU|MORI|KI|MI|ZUKI|YA|TANI|HASHI|SE|TORI|ZUMI|MIZU|SUGI|WARA|HAMA|URA|NUMA|KUBO|HATA|KAMI|[SH]H?ITA|ARAI|IMAI|NISHI|MACHI)$"
)


def is_japanese(word: str) -> bool:
    """True when a word of capitals is made of Japanese syllables only."""
    return bool(_SYLLABLES.fullmatch(word))


def is_family(word: str) -> bool:
    """True when a word ends as Japanese family names do."""
    return is_japanese(word) and bool(_FAMILY_ENDING.search(word))


def one_name(first: str, second: str) -> bool:
    return is_japanese(first) and is_japanese(second) and JAPANESE.agree(first, second)
