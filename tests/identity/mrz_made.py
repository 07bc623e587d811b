"""Makes documents of every form from their fields, by ICAO Doc 9303 alone: it uses nothing of the module it judges."""

import string
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

KINDS = ("TD1", "TD2", "TD3", "MRVA", "MRVB")
WIDTH = {"TD1": 30, "TD2": 36, "TD3": 44, "MRVA": 44, "MRVB": 36}
NAME_LENGTH = {"TD1": 30, "TD2": 31, "TD3": 39, "MRVA": 39, "MRVB": 31}
CODES = {
    "TD1": ("I<", "ID", "IR", "AC", "A<", "C<", "AR", "IP"),
    "TD2": ("I<", "ID", "AR", "IP"),
    "TD3": ("P<", "PP", "PD", "PS", "PO", "PE", "PR", "PT", "PL", "PM"),
    "MRVA": ("V<", "VN", "VB"),
    "MRVB": ("V<", "VC", "VD"),
}
_STATES = (
    "ARG AUT BEL BRA CAN CHE CHN CIV COD COL CZE D DNK EGY ESP EST ETH EUE FIN FJI FRA GBD GBN GBO GBP GBR GBS GHA GRC "
    "HUN IDN IND IRL ISL ITA JPN KEN KOR LBN MEX NLD NGA NOR PAK PER POL PRT RKS RUS SEN SWE THA TUR UKR UNA UNK UNO "
    "USA UTO VAT VNM XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO ZAF"
)
STATES = tuple(_STATES.split())
NOWHERE = ("XXA", "XXB", "XXC", "XXX")
_SURNAMES = (
    "ERIKSSON|OKAFOR|VAN DER MUELLEN|ABDUL RAHMAN|NGUYEN|SMITH JONES|DE LA CRUZ|OCONNOR|PAPADOPOULOU|MUELLER|TKACHENKO|"
    "NILAVADHANANANDA|GARCIA LOPEZ|AL BASRI|NGUESSAN|RUZICKA|LINDSTROEM|ILUNGA|KIM|LI|OYELARAN|MXHMWD|SHCHUKIN"
)
SURNAMES = _SURNAMES.split("|")
_GIVEN = (
    "ANNA MARIA|CHIDI EMMANUEL|ENYA SIOBHAN|MARTIN|HUDA MUHAMMAD JAWAD|MINH KHAI|PETER JOHN|ELENI|JUERGEN|YANGBEN|"
    "CHAYAPA DEJTHAMRONG KRUSUANG|JOSE RAMON|AYA|FRANTISEK|AASA|KENJI|SIOBHAN|MARY ANN|PRIYA|SVEN|IVAN PETROVICH|"
)
GIVEN = _GIVEN.split("|")


@dataclass(frozen=True, kw_only=True)
class Paper:
    """Fields as a State would print them. `filler_counts`: the national practice for long numbers."""

    kind: str
    code: str
    issuer: str
    nationality: str
    surname: str
    given: str
    number: str
    born: str
    sex: str
    expires: str
    optional: str = ""
    optional_2: str = ""
    empty_check: str = "<"
    filler_counts: bool = False

    @property
    def names(self) -> str:
        """The whole line of names, before it is cut."""
        surname, given = (name.replace(" ", "<") for name in (self.surname, self.given))
        return surname + ("<<" + given if given else "")

    @property
    def cut(self) -> bool:
        """True where the field is full to its last sign; a cut that ends in a filler cannot be told from no cut."""
        return filled(self.names, NAME_LENGTH[self.kind])[-1] != "<"


def digit(signs: str) -> str:
    total = 0
    for place, sign in enumerate(signs):
        value = 0 if sign == "<" else (string.digits + string.ascii_uppercase).index(sign)
        total += value * (7, 3, 1)[place % 3]
    return str(total % 10)


def filled(text: str, length: int) -> str:
    return text[:length] + "<" * (length - len(text))


def lines_of(paper: Paper) -> tuple[str, ...]:
    """The lines as they stand in the document."""
    head = filled(paper.code, 2) + filled(paper.issuer, 3)
    names = filled(paper.names, NAME_LENGTH[paper.kind])
    number, rest = number_and_rest(paper)
    born, expires = paper.born + digit(paper.born), paper.expires + digit(paper.expires)
    nationality = filled(paper.nationality, 3)
    if paper.kind == "TD1":
        first, last = filled(number + rest, 25), filled(paper.optional_2, 11)
        return (
            head + first,
            born + paper.sex + expires + nationality + last + digit(first + born + expires + last),
            names,
        )
    start = number + nationality + born + paper.sex + expires
    if paper.kind == "TD3":
        optional = filled(rest, 14)
        check = digit(optional) if rest else paper.empty_check
        return head + names, start + optional + check + digit(number + born + expires + optional + check)
    optional = filled(rest, WIDTH[paper.kind] - len(start) - (paper.kind == "TD2"))
    composite = digit(number + born + expires + optional) if paper.kind == "TD2" else ""
    return head + names, start + optional + composite


def number_and_rest(paper: Paper) -> tuple[str, str]:
    """Ten signs of the number with its check digit, and what goes into the optional data."""
    first, tail = filled(paper.number, 9), paper.number[9:]
    if not tail:
        return first + digit(first), paper.optional
    check = digit(first + ("<" if paper.filler_counts else "") + tail)
    return first + "<", filled(tail + check, len(tail) + 2) + paper.optional


def a_paper(kind: str, chance: Random) -> Paper:
    """A document of a kind with fields by chance, all of them as they may rightly be."""
    issuer = chance.choice(STATES)
    length = chance.choice((7, 8, 9, 9, 9))
    if kind in ("TD1", "TD2") and chance.random() < 0.3:
        length = chance.choice((10, 11, 12, 13))
    return Paper(
        kind=kind,
        code=chance.choice(CODES[kind]),
        issuer=issuer,
        nationality=chance.choice((issuer, issuer, issuer, chance.choice(STATES), chance.choice(NOWHERE))),
        surname=chance.choice(SURNAMES),
        given=chance.choice(GIVEN),
        number=_signs(chance, length),
        born=_day(chance, partial=0.15),
        sex=chance.choice("MF<"),
        expires=_day(chance, partial=0.05),
        optional=_signs(chance, chance.choice((0, 0, 3))) if kind in ("TD1", "TD3", "MRVA") else "",
        optional_2=_signs(chance, chance.choice((0, 0, 6, 11))) if kind == "TD1" else "",
        empty_check=chance.choice("<0"),
        filler_counts=chance.random() < 0.5,
    )


def papers(kind: str, count: int, seed: str) -> Iterator[Paper]:
    chance = Random(f"{seed} {kind}")
    for _ in range(count):
        yield a_paper(kind, chance)


def with_number(paper: Paper, number: str) -> Paper:
    return replace(paper, number=number)


def _signs(chance: Random, length: int) -> str:
    """Letters and digits as numbers have them: some letters first, or anywhere, or none."""
    letters = chance.choice(("", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "CFGHJKLMNPRTVWXYZ"))
    first = chance.choice((0, 1, 2))
    signs = [chance.choice(letters if letters and at < first else string.digits + letters) for at in range(length)]
    return "".join(signs)


def _day(chance: Random, *, partial: float) -> str:
    year, month, day = chance.randrange(100), chance.randint(1, 12), chance.randint(1, 28)
    if chance.random() < partial:
        return chance.choice((f"{year:02}<<<<", f"{year:02}{month:02}<<", "<<<<<<"))
    return f"{year:02}{month:02}{day:02}"
