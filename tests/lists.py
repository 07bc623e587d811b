"""Registration lists for tests: written to real files, opened and planned as a desk does."""

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from pathlib import Path

from regdesk.event.event import Event
from regdesk.event.file import read_event
from regdesk.people.participant import Participant
from regdesk.people.states import read_states
from regdesk.resources import path, text
from regdesk.roster.columns import Mapping as ColumnMapping
from regdesk.roster.columns import guess
from regdesk.roster.files import Listing, open_list
from regdesk.roster.plan import ListPlan, make_plan
from regdesk.sentences import ERRORS, ROSTER, say

EXPORTS = Path(__file__).parent / "files" / "exports"
STATES = read_states(text("states.csv"))
SAMPLE_EVENT = read_event(path("sample", "event.toml"))

HEADER = ("Conf. No.", "Surname", "First name(s)", "DOB", "Nat.", "Doc no", "Delegation / Org", "Cat", "Status")
NDIAYE = ("K7RM-4PX2", "NDIAYE-SARR", "Aïssatou", "14/03/1984", "SEN", "A01284417", "Senegal", "MS", "APPROVED")
OKAFOR = ("H4TC-92WK", "OKAFOR", "Chidinma A.", "11/07/1990", "NGA", "A07731248", "Nigeria", "MS", "APPROVED")
SATO = ("P3VD-77QA", "Satō", "Kenji", "30/01/1975", "JPN", "TK1234567", "Japan", "MS", "PENDING")


def a_row(like: Sequence[str] = NDIAYE, **changes: str) -> list[str]:
    """A row of `HEADER`; changes by short name: code, family, given, born, nat, doc, of, cat, status."""
    names = ("code", "family", "given", "born", "nat", "doc", "of", "cat", "status")
    return [changes.get(name, cell) for name, cell in zip(names, like, strict=True)]


def a_csv(
    folder: Path, *rows: Sequence[str], header: Sequence[str] = HEADER, encoding: str = "utf-8", delimiter: str = ","
) -> Path:
    """A CSV file with these rows (without any: three people)."""
    file = folder / "list.csv"
    with file.open("w", encoding=encoding, newline="") as out:
        csv.writer(out, delimiter=delimiter).writerows([header, *(rows or (NDIAYE, OKAFOR, SATO))])
    return file


def a_plan(
    source: Path | Listing,
    mapping: ColumnMapping | None = None,
    *,
    event: Event = SAMPLE_EVENT,
    known: Mapping[str, str] | None = None,
    collected: Set[str] = frozenset(),
    stored: Iterable[Participant] = (),
    tell: Callable[[int, int | None], None] = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ListPlan:
    """The plan of a list for an empty desk, or for one that knows some people."""
    listing = open_list(source) if isinstance(source, Path) else source
    there = {person.id: person for person in stored}
    return make_plan(
        listing, mapping or guess(listing, STATES), event, STATES, known or {}, collected,
        tell=tell, cancelled=cancelled, stored=lambda ids: [there[one] for one in ids if one in there],
    )  # fmt: skip


def people_of(source: Path | Listing, mapping: ColumnMapping | None = None) -> list[Participant]:
    return list(a_plan(source, mapping).people)


def sayings(plan: ListPlan) -> list[tuple[int, str]]:
    """The problems as a clerk reads them."""
    return [(problem.row, say(ROSTER, problem.reason, problem.facts)) for problem in plan.problems]


def in_words(code: str, facts: Mapping[str, object]) -> str:
    """The sentence of an error; fails when it has none or lacks a fact."""
    return say(ERRORS, code, facts)
