"""When a case is left, neither the lines of a document nor its number are kept in memory that may be swapped out."""

import gc
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from regdesk.collection.entries import Checked
from regdesk.desk import Desk
from regdesk.desk.answers import Compared, Done, PassportRead
from regdesk.desk.proofs import stop_of
from tests.desk.journey import OTHER
from tests.desks import a_desk
from tests.make import a_person
from tests.printers import Tray

LINES = ("<<<<<<<<<<<<<<<<<<<<<ELLERDNAZ<<YOOVIUQNES<P", "40<<<<<<<<<<<<<<6718022F6413048NES484931607Q")
"""Of a renewed passport, backwards, so that the test itself does not hold what it looks for."""

OWNER = a_person(family="Quivooy", given="Zandrelle")


def lines() -> str:
    return "\n".join(line[::-1] for line in LINES)


def strings(thing: object) -> Iterator[str]:
    """The texts that a thing holds itself, and those in the small containers that Python does not keep track of."""
    for inner in gc.get_referents(thing):
        if type(inner) is str:
            yield inner
        elif not gc.is_tracked(inner) and isinstance(inner, tuple | dict):
            yield from strings(inner)


def remembered(*secrets: str) -> list[str]:
    """What kinds of things still hold one of these texts, but for this very search."""
    gc.collect()
    found: list[str] = []
    for thing in gc.get_objects():
        if thing is not secrets and holds(thing, secrets):
            found += [getattr(thing, "__qualname__", type(thing).__name__)]
    return found


def holds(thing: object, secrets: tuple[str, ...]) -> bool:
    for text in strings(thing):
        for secret in secrets:
            if secret in text:
                return True
    return False


def a_case(desk: Desk) -> None:
    """Found by the document, by half of it and by its number; held against two records; refused; confirmed; printed."""
    number = lines().split("\n")[1][:9]
    for text in (lines(), lines()[:70], lines().lower(), number, f"  {number} "):
        desk.find(text)
    answer = desk.find(lines())
    assert isinstance(answer, PassportRead)
    stopped = desk.check(OTHER.id, answer.document).check
    refusal = stop_of(stopped)
    assert refusal
    desk.refuse(OTHER.id, refusal, shown=(Compared(stopped, Checked.SCANNED),), act=desk.new_act())
    check = desk.check(OWNER.id, answer.document).check
    looked = tuple(finding.field for finding in check.looks)
    done = desk.confirm_identity(OWNER.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    assert isinstance(done, Done)
    desk.print_badge(OWNER.id, Tray(), act=desk.new_act())


def test_the_search_finds_what_a_cache_remembers() -> None:
    @lru_cache
    def kept(text: str) -> int:
        return len(text)

    kept(lines())
    assert remembered(lines()[3:40])
    kept.cache_clear()
    assert remembered(lines()[3:40]) == []


def test_after_a_case_nothing_of_its_document_is_remembered(tmp_path: Path) -> None:
    with a_desk(tmp_path, [OWNER, OTHER]) as desk:
        a_case(desk)
        first, second = lines().split("\n")
        assert remembered(first[:20], second[:9], second[13:28]) == []
