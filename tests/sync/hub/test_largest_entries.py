"""The longest that a desk can write at all, at a real hub: nothing of it is refused, so nothing waits behind it."""

from collections.abc import Iterator, Sequence
from itertools import islice, product
from pathlib import Path

import pytest

from regdesk.collection import entries
from regdesk.collection.entries import CollectionEnded, NamesExtended, Referred
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.names.own_forms import OwnRow
from regdesk.sentences import ERRORS, say
from regdesk.sync.port import Refused
from tests.desk.chile import CHILE, READY, accepted, an_event_with
from tests.desks import SIGNS, a_desk
from tests.hubs import Server, a_hub
from tests.make import a_person

MANY = tuple(
    a_person(confirmation=f"MANY-{number:04d}", family=f"Soto {number}", delegation=CHILE, nationality="CHL")
    for number in range(3_000)
)
LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """One with a delegation of three thousand."""
    with a_desk(tmp_path, [*READY, *MANY], event=an_event_with()) as made:
        yield made


def said(desk: Desk, kind: str) -> list[object]:
    with desk.store.reading() as tx:
        return [entry.word for entry in tx.of_kinds([kind])]


def all_is_taken(desk: Desk, server: Server) -> None:
    """In one round, to the last entry."""
    with a_hub(server, desk.event) as hub:
        hub.let_in(SIGNS, 3)
        there = hub.reach(SIGNS)
        done = desk.sync.round(there)
        with desk.store.reading() as tx:
            assert there.heads()[tx.desk] == tx.logs.head(tx.desk)
        assert done.not_taken == () and done.whole
        there.close()


def made_up(count: int) -> Sequence[OwnRow]:
    """Rows of two names that nobody has."""
    names = ("".join(letters) for letters in product(LETTERS, repeat=4))
    return [OwnRow((f"QUO{first}", f"QUA{first}")) for first in islice(names, count)]


def test_a_delegation_of_three_thousand_is_collected_and_ended(desk: Desk, hub_server: Server) -> None:
    collection = accepted(desk, people=(*READY, *MANY))
    found = desk.delegations.of(CHILE).collection
    assert found and found.id == collection
    assert found.accepted.people == tuple(one.id for one in (*READY, *MANY))
    act = desk.new_act()
    ended = desk.delegations.end(collection, signed=True, act=act)
    assert isinstance(ended, Done)
    assert desk.delegations.end(collection, signed=True, act=act) == Done(ended.entry, again=True)
    words = [word for word in said(desk, "delegation.ended") if isinstance(word, CollectionEnded)]
    left = [person for word in words for person, _ in word.left]
    assert (len(words) > 1, sorted(left)) == (True, sorted(one.id for one in (*READY, *MANY)))
    all_is_taken(desk, hub_server)


def test_as_many_name_forms_as_a_desk_may_have_are_added_at_once(desk: Desk, hub_server: Server) -> None:
    rows = made_up(3_000)
    assert isinstance(desk.change_names(rows, act=desk.new_act()), Done)
    words = [word for word in said(desk, "names.extended") if isinstance(word, NamesExtended)]
    assert (len(words) > 1, [row[2] for word in words for row in word.rows]) == (
        True, [" ".join(row.forms) for row in rows],
    )  # fmt: skip
    all_is_taken(desk, hub_server)


def test_the_erasure_of_everybody_in_one_transaction_is_told(desk: Desk, hub_server: Server) -> None:
    """Every second entry of a long log: the most runs that there can be."""
    for _ in range(2):
        with desk.store.writing() as tx:
            entries = [
                tx.append(None, "", "", NamesExtended((("given", "same", "A B"),)), desk.now()) for _ in range(1_500)
            ]
            for entry in entries[::2]:
                tx.erase(entry.desk, entry.seq)
    assert len(said(desk, "record.erased")) > 2
    all_is_taken(desk, hub_server)


def test_an_entry_that_is_too_long_all_the_same_keeps_nothing_else_back_and_is_told(
    desk: Desk, hub_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a desk of an earlier regdesk could write it."""
    monkeypatch.setattr(entries, "MOST_BYTES", 1_000_000)
    for said_of in ("short", "short", "x" * 70_000, "short", "short"):
        with desk.store.writing() as tx:
            tx.append(None, "", "Lucía", Referred(said_of), desk.now())
    with a_hub(hub_server, desk.event) as hub:
        hub.let_in(SIGNS, 3)
        there = hub.reach(SIGNS)
        done = desk.sync.round(there)
        with desk.store.reading() as tx:
            log, lines = tx.desk, tx.logs.lines(tx.desk, 0, 10)
        assert done.not_taken == ((log, Refused.BAD),)
        assert there.heads()[log].seq == 2, "what stands before it"
        assert {line.seq for _, line in there.asides(0, 10)} == {4, 5}, "and what stands after it, in any order"
        assert there.lacks({line.hash for line in lines}) == {lines[2].hash}
        trouble = desk.sync.status().trouble
        assert trouble and say(ERRORS, trouble.code, trouble.facts)
        assert desk.sync.round(there).not_taken == done.not_taken
        there.close()
