"""The line of the document's number: one number, one misread, another one. It never speaks against a person alone."""

from dataclasses import replace

from regdesk.identity.document import Document, DocumentKind
from regdesk.identity.findings import NOTHING, UNREGISTERED, Field, Finding
from regdesk.people.names import Marks, Result

LOOK_ALIKE_SIGNS = str.maketrans("OQDILZSBG", "000112586", "K")
"""Signs that readers and eyes take for each other, as one of the pair; K is a filler misread, so it counts nothing."""

SHORTEST_PART = 5
"""A number inside another one says something from so many signs on."""


def number_line(registered: str, registered_kind: str, document: Document) -> Finding:
    """The number of registration and document. `registered_kind`: the kind that the list names, or empty."""
    line = Finding(
        field=Field.NUMBER,
        registration=registered or NOTHING,
        document=document.number or NOTHING,
        result=Result.SAME,
        reason="same",
    )
    if not _plain(registered):
        return replace(line, result=Result.WRITTEN, reason=UNREGISTERED)
    if not _plain(document.number):
        return replace(line, result=Result.LOOK, reason="not_in_document")
    return line if same_number(registered, document.number) else _other(line, registered_kind, document.kind)


def same_number(first: str, second: str) -> bool:
    """True when two document numbers are one, apart from spaces, hyphens, fillers and case."""
    return _plain(first) == _plain(second) != ""


def _other(line: Finding, registered_kind: str, kind: DocumentKind) -> Finding:
    """Another number: marked where it differs, and told apart from one that may have been misread or mistyped."""
    marks = differing_signs(line.registration, line.document)
    return replace(
        line,
        result=Result.LOOK,
        reason=_why(line.registration, line.document, registered_kind, kind),
        marks_registration=marks[0],
        marks_document=marks[1],
    )


def _why(registered: str, read: str, registered_kind: str, kind: DocumentKind) -> str:
    mine, theirs = _plain(registered), _plain(read)
    if mine.translate(LOOK_ALIKE_SIGNS) == theirs.translate(LOOK_ALIKE_SIGNS) != "":
        return "number_alike"
    if min(len(mine), len(theirs)) >= SHORTEST_PART and (mine in theirs or theirs in mine):
        return "number_in_part"
    usual = registered_kind if registered_kind not in ("", DocumentKind.OTHER) else DocumentKind.PASSPORT
    return "other_number" if kind == usual else "other_document"


def _plain(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum())


def differing_signs(first: str, second: str) -> tuple[Marks, Marks]:
    """The signs in which two numbers differ, as runs: place by place when they are of one length, else the middle."""
    if len(first) != len(second):
        return _middles(first, second)
    runs: list[tuple[int, int]] = []
    for place, (mine, theirs) in enumerate(zip(first, second, strict=True)):
        if mine.upper() == theirs.upper():
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return tuple(runs), tuple(runs)


def _middles(first: str, second: str) -> tuple[Marks, Marks]:
    """What lies between the common beginning and the common end."""
    mine, theirs = first.upper(), second.upper()
    shortest = min(len(mine), len(theirs))
    head = next((place for place in range(shortest) if mine[place] != theirs[place]), shortest)
    rest = shortest - head
    tail = next((place for place in range(rest) if mine[-1 - place] != theirs[-1 - place]), rest)
    return _span(head, len(first) - tail), _span(head, len(second) - tail)


def _span(start: int, end: int) -> Marks:
    return ((start, end),) if start < end else ()
