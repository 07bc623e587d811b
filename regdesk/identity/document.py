"""An identity document as it was read or typed. It lives in memory only: no part of it is written anywhere whole."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DocumentKind(StrEnum):
    PASSPORT = "passport"
    ID_CARD = "id_card"
    LAISSEZ_PASSER = "laissez_passer"
    CREW = "crew"
    VISA = "visa"
    OTHER = "other"


class Source(StrEnum):
    SCANNED = "scanned"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as documents may give it: month and day can be unknown (ICAO 9303-3, 4.8). None: not stated."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def whole(self) -> date | None:
        if self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What the document says. Codes: `issuer` and `nationality` as printed (three letters, fillers off)."""

    kind: DocumentKind
    source: Source
    issuer: str = ""
    family: str = ""
    given: str = ""
    may_be_cut: bool = False
    number: str = ""
    nationality: str = ""
    born: PartialDate | None = None
    sex: str = ""
    expires: PartialDate | None = None

    @property
    def number_ends(self) -> str:
        """The last four characters: all of the number that may be kept."""
        return self.number[-4:]

    def __repr__(self) -> str:
        """Says nothing of the person: a document must not reach a log by way of a traceback."""
        return f"Document({self.kind}, {self.issuer})"
