"""What single cells say: days, yes and no, decisions, documents, countries. Each reader gives a text or what is wrong.

A reader is a pure function of one cell; `Reading` remembers its answers, because a column repeats itself.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from rapidfuzz import fuzz, process

from regdesk.event.event import Basis
from regdesk.identity.document import DocumentKind
from regdesk.people.codes import is_known
from regdesk.people.participant import Accreditation
from regdesk.people.states import States


class Unreadable(Exception):
    """A cell that cannot be taken: `reason` is a key of `regdesk.sentences.ROSTER`."""

    def __init__(self, reason: str, **facts: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


class Reading(dict[str, str]):
    """Cell to canonical text, worked out once per distinct cell; what cannot be read is "" and stands in `wrong`."""

    def __init__(self, reader: Callable[[str], str]) -> None:
        super().__init__({"": ""})
        self._reader = reader
        self.wrong: dict[str, tuple[str, Mapping[str, object]]] = {}

    def __missing__(self, cell: str) -> str:
        try:
            text = self._reader(cell)
        except Unreadable as problem:
            self.wrong[cell] = (problem.reason, {"value": cell, **problem.facts})
            text = ""
        self[cell] = text
        return text


def folded(text: str) -> str:
    """Lower case without accents, every sign that is no letter or digit a single space."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    return " ".join(re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))


def nearest(text: str, choices: Iterable[str]) -> str:
    """The choice that a mistyped text most probably means, or an empty text."""
    found = process.extractOne(text, list(choices), scorer=fuzz.ratio, score_cutoff=60)
    return found[0] if found else ""


_MONTHS = {
    1: "january janvier enero jan janv ene",
    2: "february fevrier febrero feb fevr fev",
    3: "march mars marzo mar",
    4: "april avril abril apr avr abr",
    5: "may mai mayo",
    6: "june juin junio jun",
    7: "july juillet julio jul juil",
    8: "august aout agosto aug ago",
    9: "september septembre septiembre setiembre sep sept set",
    10: "october octobre octubre oct",
    11: "november novembre noviembre nov",
    12: "december decembre diciembre dec dic",
}
MONTHS = {word: number for number, words in _MONTHS.items() for word in words.split()}

_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[T ]+\d{1,2}:.*)?")
_RUN = re.compile(r"(\d{4})(\d\d)(\d\d)")
_YEAR_ALONE = re.compile(r"\d{4}(?:[-/.]00[-/.]00)?")
_MONTH_AND_YEAR = re.compile(r"\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}")
_BETWEEN = re.compile(r"\s*([-/.\u2010-\u2013])\s*")
_AFTER_THE_YEAR = re.compile(r"(?:\s*г)?\.?$")
YEARS = range(1700, 2201)


def day_of(cell: str, *, day_first: bool, two_digits_until: int) -> date:
    """The day a cell names. A time and an offset behind it are not looked at: the day is as written.

    `two_digits_until`: the last year that a year of two digits can mean. Raises Unreadable.
    """
    year, month, day = _parts(cell, day_first, two_digits_until)
    try:
        found = date(year, month, day)
    except ValueError:
        raise Unreadable("not_a_date") from None
    if year not in YEARS:
        raise Unreadable("not_a_date")
    return found


def _closed_up(cell: str) -> str:
    """A day without what spreadsheets of central and eastern Europe put in: 14. 3. 1984, 1984. 03. 14., 14.3.1984 г."""
    closed = _BETWEEN.sub(lambda sign: sign[1] if sign[1] in "/." else "-", cell.strip())
    return _AFTER_THE_YEAR.sub("", closed)


def _parts(cell: str, day_first: bool, until: int) -> tuple[int, int, int]:
    cell = _closed_up(cell)
    if found := _YEAR_FIRST.fullmatch(cell):
        if found[3].strip("0") == "" or found[4].strip("0") == "":
            raise Unreadable("no_day_and_month")
        return int(found[1]), int(found[3]), int(found[4])
    if found := _YEAR_LAST.fullmatch(cell):
        first, second = int(found[1]), int(found[3])
        day, month = (first, second) if day_first else (second, first)
        return _year(found[4], until), month, day
    if found := _RUN.fullmatch(cell):
        return int(found[1]), int(found[2]), int(found[3])
    return _in_words(cell, until)


def _year(digits: str, until: int) -> int:
    """A year of two digits is the latest that it can be."""
    if len(digits) == 4:
        return int(digits)
    century = until - until % 100
    return century + int(digits) if century + int(digits) <= until else century - 100 + int(digits)


def _in_words(cell: str, until: int) -> tuple[int, int, int]:
    """14 March 1984, March 14th, 1984, 14-Mar-84, 1er mars 1984, 14 de marzo de 1984."""
    words = folded(cell).split()
    months = [MONTHS[word] for word in words if word in MONTHS]
    numbers = [word for word in (re.sub(r"(?<=\d)(st|nd|rd|th|er|o)$", "", word) for word in words) if word.isdecimal()]
    if len(months) == 1 and len(numbers) >= 2:
        if len(numbers[0]) == 4:
            return int(numbers[0]), months[0], int(numbers[1])
        return _year(numbers[1][:4], until), months[0], int(numbers[0])
    if _YEAR_ALONE.fullmatch(cell):
        raise Unreadable("no_day_and_month")
    if _MONTH_AND_YEAR.fullmatch(cell) or (months and numbers):
        raise Unreadable("no_day")
    raise Unreadable("not_a_date")


def date_reader(*, day_first: bool, two_digits_until: int) -> Callable[[str], str]:
    """Reads any day into YYYY-MM-DD."""

    def read(cell: str) -> str:
        return day_of(cell, day_first=day_first, two_digits_until=two_digits_until).isoformat()

    return read


def birth_reader(*, day_first: bool, before: date) -> Callable[[str], str]:
    """Reads a birth date, which cannot be after `before` nor 130 years before it."""
    earliest = before - timedelta(days=130 * 365)

    def read(cell: str) -> str:
        born = day_of(cell, day_first=day_first, two_digits_until=before.year)
        if born > before:
            raise Unreadable("born_in_future")
        if born < earliest:
            raise Unreadable("born_too_long_ago")
        return born.isoformat()

    return read


def evidence(cells: Iterable[str]) -> tuple[int, int]:
    """How many cells can only be day-month-year, and how many only month-day-year."""
    days = months = 0
    for cell in cells:
        found = _YEAR_LAST.fullmatch(_closed_up(cell))
        if found:
            days += int(found[1]) > 12 >= int(found[3])
            months += int(found[3]) > 12 >= int(found[1])
    return days, months


def word_reader(known: Mapping[str, str], reason: str) -> Callable[[str], str]:
    """Reads a cell by a table of folded words; a word that is not in it is told with the nearest that is."""

    def read(cell: str) -> str:
        key = folded(cell)
        if key in known:
            return known[key]
        meant = nearest(key, known)
        raise Unreadable(f"{reason}_use" if meant else reason, nearest=meant)

    return read


def words(text: str) -> list[str]:
    """Words written one after the other with commas between them."""
    return text.split(",")


def table(groups: Mapping[str, str]) -> dict[str, str]:
    """Folded word to value, from value to its words with commas between them."""
    return {folded(word): str(value) for value, listed in groups.items() for word in words(listed)}


YES_OR_NO = table(
    {
        "1": "yes,y,true,1,x,oui,o,vrai,si,sí,s,verdadero,on,checked,granted",
        "": "no,n,false,0,non,faux,falso,off,none,na,n/a,aucun,ninguno",
    }
)

DECISIONS = table(
    {
        Accreditation.ACCREDITED: "accredited,approved,complete,completed,confirmed,accepted,paid,valid,validated,"
        "granted,cleared,accrédité,accréditée,approuvé,approuvée,terminé,terminée,confirmé,confirmée,accepté,"
        "acceptée,validé,validée,payé,payée,acreditado,acreditada,aprobado,aprobada,completado,completada,"
        "confirmado,confirmada,aceptado,aceptada,pagado,pagada,validado,validada,autorizado,autorizada",
        Accreditation.PENDING: "pending,awaiting approval,awaiting payment,awaiting review,in review,under review,"
        "in progress,submitted,open,new,draft,requested,waiting,waiting list,waitlisted,unpaid,not yet accredited,"
        "en attente,en attente d'acceptation,en attente d'approbation,en attente du paiement,"
        "en attente de paiement,en cours,en cours d'examen,soumis,soumise,pendiente,pendiente de aprobación,"
        "en espera,en espera de aprobación,en espera de pago,en trámite,en revisión,presentado,presentada,enviado,"
        "solicitado",
        Accreditation.REFUSED: "refused,rejected,denied,declined,not approved,not accredited,refusé,refusée,rejeté,"
        "rejetée,non accrédité,rechazado,rechazada,denegado,denegada,no acreditado,no aprobado",
        Accreditation.WITHDRAWN: "withdrawn,cancelled,canceled,revoked,expired,retiré,retirée,annulé,annulée,"
        "révoqué,révoquée,expiré,expirée,retirado,retirada,cancelado,cancelada,anulado,anulada,revocado,revocada,"
        "expirado,baja",
        Accreditation.DUPLICATE: "duplicate,duplicated,double,doublon,duplicado,duplicada,repetido",
    }
)

SEXES = table(
    {
        "F": "f,female,woman,femme,féminin,mujer,femenino,w",
        "M": "m,male,man,homme,masculin,h,hombre,masculino,v",
        "X": "x,other,unspecified,non-binary,not stated,autre,otro,non spécifié,no especificado",
    }
)

DOCUMENTS = table(
    {
        DocumentKind.PASSPORT: "passport,p,national passport,ordinary passport,diplomatic passport,official passport,"
        "service passport,passeport,passeport diplomatique,passeport de service,pasaporte,pasaporte diplomático,"
        "pasaporte oficial",
        DocumentKind.ID_CARD: "id card,id_card,id,identity card,national id,national identity card,"
        "carte d'identité,cni,tarjeta de identidad,documento de identidad,cédula,cédula de identidad,dni,ine",
        DocumentKind.LAISSEZ_PASSER: "laissez passer,laissez_passer,un laissez passer,unlp,lp,salvoconducto",
        DocumentKind.CREW: "crew,crew card",
        DocumentKind.VISA: "visa,visado",
        DocumentKind.OTHER: "other,autre,otro,travel document,refugee travel document,titre de voyage,"
        "documento de viaje",
    }
)

BASES = table(
    {
        Basis.ECOSOC: "ecosoc,ecosoc status,ecosoc consultative status,consultative status,general consultative status,"
        "special consultative status,general,special,roster,statut consultatif,statut consultatif ecosoc,"
        "estatus consultivo,carácter consultivo,estado consultivo",
        Basis.RES_71_280: "res_71_280,71/280,a/res/71/280,res 71/280,resolution 71/280,list of 71/280,"
        "special accreditation,specially accredited,résolution 71/280,resolución 71/280",
        Basis.NOT_NEEDED: "not_needed,not needed,not required,not applicable,n/a,na,non requis,sans objet,no aplica",
        Basis.NONE: "none,no,no status,aucun,aucune,non,ninguno,ninguna",
    }
)

LANGUAGES = table(
    {
        "en": "en,eng,english,anglais,inglés",
        "fr": "fr,fra,fre,french,français,francés",
        "es": "es,spa,spanish,espagnol,español,castellano",
        "ar": "ar,ara,arabic,arabe,árabe",
        "ru": "ru,rus,russian,russe,ruso",
        "zh": "zh,zho,chi,chinese,chinois,chino",
        "pt": "pt,por,portuguese,portugais,portugués",
    }
)

HONORIFICS = frozenset(
    words(
        "mr,mrs,ms,miss,mx,dr,prof,professor,sir,dame,lord,lady,sheikh,sheikha,prince,princess,m,mme,mlle,mm,pr,dre,me,"
        "sr,sra,srta,don,dona,dra,ing,lic,lcdo,he,hrh,hm,h e,s e,s e m,s e mme,s r,excmo sr,excma sra,ambassador,amb,"
        "hon,the hon,rev,father,sister,msgr,gen,col,maj,capt,senator,sen,dip,h e mr,h e ms,h e mrs,h e dr,he mr,he ms"
    )
)
"""Folded forms of address, to tell a column of them from a column of functions, and to take them off a full name."""

MISTAKEN_CODES = {
    "ENG": "GBR", "SCO": "GBR", "WAL": "GBR", "NIR": "GBR", "UKM": "GBR", "BRI": "GBR",
    "GER": "DEU", "SUI": "CHE", "NED": "NLD", "DEN": "DNK", "POR": "PRT", "GRE": "GRC", "CRO": "HRV", "SLO": "SVN",
    "BUL": "BGR", "LAT": "LVA", "RSA": "ZAF", "NGR": "NGA", "ALG": "DZA", "LBA": "LBY", "SUD": "SDN", "TAN": "TZA",
    "ZAM": "ZMB", "ZIM": "ZWE", "ANG": "AGO", "MAD": "MDG", "MTN": "MRT", "BOT": "BWA", "CHI": "CHL", "URU": "URY",
    "PAR": "PRY", "CRC": "CRI", "GUA": "GTM", "HON": "HND", "ESA": "SLV", "HAI": "HTI", "IRI": "IRN", "KSA": "SAU",
    "UAE": "ARE", "KUW": "KWT", "PHI": "PHL", "MAS": "MYS", "INA": "IDN", "VIE": "VNM", "CAM": "KHM", "MYA": "MMR",
    "MGL": "MNG", "NEP": "NPL", "SRI": "LKA", "BAN": "BGD", "OMA": "OMN", "JAP": "JPN", "SPA": "ESP", "IRE": "IRL",
    "SWI": "CHE", "SWE": "SWE", "CGO": "COG", "ROC": "COD",
}  # fmt: skip
"""Codes of sport, of cars and of habit that are no ISO codes, with the code that is meant."""


def nationality_reader(states: States) -> Callable[[str], str]:
    """Reads a code of two or three letters, or a State's name in three languages, into alpha-3."""

    def read(cell: str) -> str:
        state = states.find(cell)
        if state:
            return state.iso3
        code = cell.strip().upper()
        if len(code) == 3 and is_known(code):
            return code
        if len(code) <= 3:
            raise _no_code(states, code)
        meant = nearest(cell, (one.name for one in states.all))
        raise Unreadable("not_a_country_use" if meant else "not_a_country", meant=meant)

    return read


def _no_code(states: States, code: str) -> Unreadable:
    meant = MISTAKEN_CODES.get(code) or nearest(code, (one.iso3 for one in states.all))
    return Unreadable("not_a_country_code_use" if meant else "not_a_country_code", meant=meant)


_ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)


def document_number(cell: str) -> str:
    """A document number in capitals without spaces. Raises Unreadable when a spreadsheet has rounded it away."""
    if _ROUNDED.fullmatch(cell):
        raise Unreadable("number_rounded")
    return cell.upper().replace(" ", "")
