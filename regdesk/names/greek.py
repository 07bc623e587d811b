"""Greek names in Latin letters: ELOT 743, as passports write since 1982, and the older and English spellings."""

import re

from regdesk.names.spelling import System

GREEK = System(
    (
        (r"NTZ|TZ|DZ", "dz"),
        (r"NT(?=H)|N(?=TH)", "n"),
        (r"^(?:NT|D)", "d"),
        (r"NT|ND", "nd"),
        (r"^(?:MP|B)", "b v"),
        (r"MP|MB", "mb"),
        (r"GGH|GK|NGH|NG|GG", "ng"),
        (r"(?:GI|GHI)(?=[OA])|(?:^Y|(?<=[AOEI])Y)(?=[OAE])", "g"),
        (r"^(?:GH?|Y|J)(?=I|E)", "g"),
        (r"GH|G", "g"),
        (r"(?<=[AOEI])Y(?=I)", "g"),
        (r"CH|KH|H", "h -"),
        (r"PH|FF", "f"),
        (r"TH", "th"),
        (r"DH", "d"),
        (r"X|KS", "ks"),
        (r"EF|EV|EU", "ef"),
        (r"AF|AV|AU", "af"),
        (r"OU|OO", "u"),
        (r"IOA|YIA|GIA", "ia"),
        (r"OI|OE", "i e"),
        (r"EI|YI|EE|IE|I|Y", "i"),
        (r"AI|AE", "e"),
        (r"C|K|Q", "k"),
        (r"B", "b v"),
        (r"W|V", "v"),
    ),
    last=((r"^h", ""), (r"(?<=...)us$", "os"), (r"(?<=..[ia])des$", "dis")),
)
"""γι as GI, YI or Y; χ as CH, KH or H; β as V or B; μπ as MP or B; ευ as EF, EV or EU; οι, ει, υ, η as I;
Latin forms with OE or E for οι, AE for αι, C for κ and -US for -ος."""

_HER_ENDINGS = tuple(
    (re.compile(pattern), told)
    for pattern, told in (
        (r"(?<=[A-Z]{3})OU$", "OS"),
        (r"(?<=[IA]D)OU$", "IS"),
        (r"(?<=[A-Z]{4})I$", "IS"),
        (r"(?<=[A-Z]{5})A$", "AS"),  # Samara; Costa is a family name of its own
    )
)


def man_and_woman(first: str, second: str) -> bool:
    """True when one family name is the other in the genitive, as women bear it: Papadopoulos, Papadopoulou."""
    return any(
        pattern.search(woman) and GREEK.agree(pattern.sub(told, woman), man)
        for woman, man in ((first, second), (second, first))
        for pattern, told in _HER_ENDINGS
    )
