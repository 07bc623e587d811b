"""mrz: what machine-readable lines say, one document for each block of standard input. It needs no desk."""

import io
import re
from argparse import Namespace
from collections.abc import Iterator
from datetime import date
from typing import TextIO

from regdesk.commands.told import Told
from regdesk.identity.dates import birth_date, birth_years, expiry_date
from regdesk.identity.document import DocumentKind, PartialDate
from regdesk.identity.lines import FILLER
from regdesk.identity.mrz import Candidate, CheckDigit, Mrz, document_kind, parse
from regdesk.identity.position import Repair
from regdesk.sentences import MRZ_NOTES, MRZ_PROBLEMS, MRZ_WARNINGS

CHECKED = {"born": "dob", "expires": "exp"}
"""Check digits by the short words that test vectors use."""

QUIET = frozenset({"may_be_cut", "given_only"})
"""Warnings that are facts of the document as its State printed it, not doubts about its reading."""

_BETWEEN_BLOCKS = re.compile(r"\n[^\S\n]*\n")


def read(args: Namespace, lines: TextIO, today: date) -> Told:
    """Read every block of `lines`. The exit code is 0 whatever they say: a bad document is an answer too."""
    on = args.on or today
    documents = [told(number, parse(block), on, args.born) for number, block in enumerate(blocks(lines), start=1)]
    return Told({"documents": documents}, [line for document in documents for line in in_words(document)])


def blocks(lines: TextIO) -> Iterator[str]:
    """Texts between empty lines. Bytes that are no text become signs that no line may hold."""
    if isinstance(lines, io.TextIOWrapper):
        lines.reconfigure(encoding="utf-8-sig", errors="replace")
    for block in _BETWEEN_BLOCKS.split(lines.read()):
        if block.strip():
            yield block.strip("\n")


def told(number: int, mrz: Mrz, on: date, born: date | None) -> dict[str, object]:
    """One document as JSON says it."""
    kind = document_kind(mrz) if mrz.kind else None
    return {
        "block": number,
        "status": status(mrz),
        "valid": mrz.good,
        "kind": mrz.kind,
        "document": kind,
        "identity_document": mrz.good and kind is not DocumentKind.VISA,
        "refused": "visa" if kind is DocumentKind.VISA else None,
        "lines": list(mrz.lines),
        "fields": fields(mrz, on, born) if mrz.kind else None,
        "checks": checks(mrz.checks_before),
        "checks_after_repair": checks(mrz.checks),
        "tidied": list(mrz.tidied),
        "repairs": [repair(each) for each in mrz.repairs],
        "candidates": [candidate(each, mrz) for each in mrz.candidates],
        "problems": [problem for problem in mrz.problems if problem != "visa"],
        "warnings": list(mrz.warnings),
        "notes": list(mrz.notes),
        "says": says(mrz),
    }


def status(mrz: Mrz) -> str:
    """One word: valid, warn (read, tell the clerk), repairable (read after repairs), candidates, invalid."""
    if not mrz.good:
        return "candidates" if mrz.candidates else "invalid"
    if set(mrz.warnings) - QUIET:
        return "warn"
    return "repairable" if mrz.repairs or mrz.tidied else "valid"


def checks(found: tuple[CheckDigit, ...]) -> dict[str, bool]:
    """True for right, false for wrong; a digit that the form does not have is left out."""
    return {CHECKED.get(check.field, check.field): check.ok for check in found}


def fields(mrz: Mrz, on: date, born: date | None) -> dict[str, object]:
    return {
        "document_code": mrz.code,
        "issuer": mrz.issuer,
        "surname": mrz.surname,
        "given": mrz.given,
        "number": mrz.number,
        "nationality": mrz.nationality,
        "nat": mrz.nationality,
        "dob": mrz.born_signs,
        "birth": birth(mrz, on, born),
        "sex": mrz.sex or ("" if "unknown_sex" in mrz.warnings else FILLER),
        "exp": mrz.expires_signs,
        "expiry": day(expiry_date(mrz.expires, on)),
        "optional": mrz.optional,
        "optional_2": mrz.optional_2,
        "maybe_truncated": mrz.may_be_cut,
        "truncated": mrz.may_be_cut,
    }


def birth(mrz: Mrz, on: date, born: date | None) -> dict[str, object]:
    """The date, and every year that its two digits may mean on the day."""
    years = list(birth_years(mrz.born, on)) if mrz.born else []
    return {**day(birth_date(mrz.born, on, born)), "years": years}


def day(when: PartialDate | None) -> dict[str, object]:
    """Parts that are not known are null; `iso` is written where the date is whole."""
    if when is None:
        return {"year": None, "month": None, "day": None, "iso": None}
    whole = when.whole
    iso = whole.isoformat() if whole else None
    return {"year": when.year, "month": when.month, "day": when.day, "iso": iso}


def repair(each: Repair) -> dict[str, object]:
    """Line and column count from 0."""
    return {"line": each.line, "column": each.column, "from": each.was, "to": each.now}


def candidate(each: Candidate, mrz: Mrz) -> dict[str, object]:
    """Another reading, never taken by itself; `changes` against the lines as they were read."""
    changes = [
        {"line": line, "column": column, "from": was, "to": now}
        for line, (before, after) in enumerate(zip(mrz.lines, each.lines, strict=True))
        for column, (was, now) in enumerate(zip(before, after, strict=True))
        if was != now
    ]
    return {"field": each.field, "value": each.value, "lines": list(each.lines), "changes": changes}


def says(mrz: Mrz) -> list[str]:
    """Everything that the clerk is told, in words."""
    notes = [*mrz.notes, *(["repaired"] if mrz.repairs else []), *(["other_readings"] if mrz.candidates else [])]
    spoken = (
        *(MRZ_PROBLEMS[problem] for problem in mrz.problems),
        *(MRZ_WARNINGS[warning] for warning in mrz.warnings),
        *(MRZ_NOTES[note] for note in notes),
    )
    return list(dict.fromkeys(spoken))


def in_words(document: dict[str, object]) -> Iterator[str]:
    """A document for a person at a terminal."""
    yield f"{document['block']}: {document['kind'] or 'no document'}, {document['status']}"
    found = document["fields"]
    if isinstance(found, dict):
        yield f"   {found['surname']}, {found['given']} · {found['number']} · {found['nationality']} · {found['dob']}"
    said = document["says"]
    yield from (f"   {sentence}" for sentence in said) if isinstance(said, list) else ()
