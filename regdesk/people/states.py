"""The States of the United Nations: their codes, and the short names the UN used on a given day. It opens no file."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from regdesk.people.codes import SPECIAL, one_code

RENAMED = {
    "SWZ": date(2018, 6, 1),
    "MKD": date(2019, 2, 14),
    "TUR": date(2022, 6, 1),
    "NLD": date(2023, 1, 1),
    "NRU": date(2026, 1, 1),
}
"""From which day the UN writes today's short name; before it, the name of December 2017 stands.

Where the very day is not settled (NLD, NRU), the first day of the year in which the new name is in use.
"""

EVERYDAY = {
    "BLR": "Biélorussie;Bielorrusia",
    "BRN": "Brunéi",
    "CIV": "Costa de Marfil",
    "CPV": "Cap-Vert",
    "CZE": "République tchèque;República Checa",
    "DEU": "BRD;Deutschland",
    "FSM": "Federated States of Micronesia",
    "KOR": "Corée du Sud;Corea del Sur",
    "LAO": "Lao PDR",
    "MDA": "Moldavie;Moldavia",
    "MKD": "Macédoine;ex-République yougoslave de Macédoine;ex República Yugoslava de Macedonia",
    "MMR": "Birmanie;Birmania",
    "NRU": "République de Nauru",
    "PRK": "Corée du Nord;Corea del Norte",
    "PSE": "Palestinian territories;Occupied Palestinian Territory",
    "RUS": "Russie;Rusia",
    "SWZ": "Swazilandia;Souaziland",
    "SYR": "Syrie;Siria",
    "TLS": "Timor oriental",
    "TUR": "Turquie;Turquía",
    "TZA": "Tanzanie;Tanzanía",
    "GBR": "Royaume-Uni;Reino Unido;Grande-Bretagne;Gran Bretaña",
    "USA": "États-Unis;Estados Unidos;EE.UU.;EEUU;U.S.A.;U.S.;Etats-Unis",
    "VAT": "Vatican City;Vatican City State;Cité du Vatican;Ciudad del Vaticano;Vaticano",
}
"""What registration lists write besides the official forms, by alpha-3 code."""

_SMALL = "the of and a la le les el los las l d de du des del y et"
SMALL_WORDS = frozenset(_SMALL.split())
FULL_WORDS = {"st": "saint", "ste": "sainte", "rep": "republic", "dem": "democratic", "fed": "federal"}


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A member State, an observer State or the European Union.

    `mrz_code`: as passports print it (only Germany's differs from `iso3`). `name`: UN short name of today,
    `name_2017`: that of December 2017. `group`: UN regional group, empty for observers.
    `status`: member, observer or observer_entity. `ldc`, `lldc`, `sids`: least developed (2017), landlocked, island.
    """

    iso3: str
    iso2: str
    mrz_code: str
    name: str
    name_2017: str
    group: str
    status: str
    name_fr: str
    name_es: str
    formal_name: str
    aliases: tuple[str, ...]
    ldc: bool = False
    lldc: bool = False
    sids: bool = False

    def short_name(self, on: date) -> str:
        """The UN short name as it was on a day."""
        return self.name_2017 if on < RENAMED.get(self.iso3, date.min) else self.name


class States:
    """All States, found by code or by name."""

    def __init__(self, states: Iterable[State]) -> None:
        self.all = tuple(states)
        self._by_code = {code: state for state in self.all for code in (state.iso2, state.iso3, state.mrz_code)}
        self._by_name = _index(self.all)

    def by_code(self, code: str) -> State | None:
        """The State of an alpha-2, alpha-3 or passport code, in any case; older and British codes included."""
        plain = code.strip().strip("<").upper()
        return self._by_code.get(plain) or self._by_code.get(one_code(plain))

    def find(self, text: str) -> State | None:
        """The State that a list means by a code or a name in English, French or Spanish.

        Short, formal, everyday and inverted names ("Iran, Islamic Republic of") are known; accents, case,
        punctuation and articles do not matter. None when nothing or more than one fits.
        """
        return self.by_code(text) or self._by_name.get(_key(text))

    def short_name(self, code: str, on: date) -> str:
        """What a screen writes for a code on a day: UN short name, special issuer, or the code as it came."""
        plain = code.strip().strip("<").upper()
        if plain in SPECIAL and plain not in self._by_code:
            return SPECIAL[plain]
        state = self.by_code(plain)
        return state.short_name(on) if state else issuer_name(one_code(plain)) or code


def issuer_name(code: str) -> str:
    """The name of an issuer or nationality that is no State (UNO, XXA, GBD, RKS ...), or an empty text."""
    return SPECIAL.get(code.strip().strip("<").upper(), "")


def read_states(csv_text: str) -> States:
    """The States of `resources/states.csv`, given as its text. Raises KeyError when a column is missing."""
    return States(_state(row) for row in csv.DictReader(io.StringIO(csv_text)))


def _state(row: dict[str, str]) -> State:
    return State(
        iso3=row["iso3"],
        iso2=row["iso2"],
        mrz_code=row["mrz_code"],
        name=row["un_short_name"],
        name_2017=row["un_short_name_dec2017"],
        group=row["un_regional_group"],
        status=row["status"],
        name_fr=row["name_fr"],
        name_es=row["name_es"],
        formal_name=row["formal_name_en"],
        aliases=tuple(alias for alias in row["aliases"].split(";") if alias),
        ldc=row["ldc_2017"] == "1",
        lldc=row["lldc"] == "1",
        sids=row["sids"] == "1",
    )


def _index(states: tuple[State, ...]) -> dict[tuple[str, ...], State]:
    """Names to States. A name of two States goes to the one whose own short name it is, else to none."""
    found: dict[tuple[str, ...], set[str]] = {}
    for state in states:
        for name in _names(state):
            found.setdefault(_key(name), set()).add(state.iso3)
    by_iso3 = {state.iso3: state for state in states}
    index = {key: by_iso3[next(iter(codes))] for key, codes in found.items() if key and len(codes) == 1}
    return index | {_key(state.name): state for state in states}


def _names(state: State) -> Iterator[str]:
    official = (state.name, state.name_2017, state.name_fr, state.name_es, state.formal_name)
    yield from official
    yield from state.aliases
    yield from EVERYDAY.get(state.iso3, "").split(";")
    yield from (name.partition(" (")[0] for name in official)


def _key(text: str) -> tuple[str, ...]:
    """The telling words of a name, in alphabetical order, so that inverted forms are the same."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    words = re.findall(r"\w+", plain.casefold().replace(".", ""))
    return tuple(sorted(FULL_WORDS.get(word, word) for word in words if word not in SMALL_WORDS))
