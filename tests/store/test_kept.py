"""Values that are kept are those that would be read."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from regdesk.collection.entries import BadgeCollected, read_entry
from regdesk.store import Store
from regdesk.store.kept import Kept, known_entry
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING, a_person

KEY = bytes(range(32))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.create(tmp_path / "desk.db", KEY, desk="d" * 32, signs=SIGNS)


def test_a_person_who_changed_is_read_anew_and_one_changed_back_too(store: Store) -> None:
    before, after = a_person(given="Awa"), a_person(given="Adja")
    for person in (before, after, before):
        with store.writing() as tx:
            tx.put_people([person])
            assert tx.participant(person.id) == person
        with store.reading() as tx:
            assert tx.participant(person.id) == person
    store.close()


def test_a_change_that_was_undone_is_forgotten(store: Store) -> None:
    person = a_person()
    with store.writing() as tx:
        tx.put_people([person])
    with suppress(LookupError), store.writing() as tx:
        tx.put_people([replace(person, vip=True)])
        assert tx.participant(person.id) == replace(person, vip=True)
        raise LookupError
    with store.reading() as tx:
        assert tx.participant(person.id) == person
        assert tx.participant("nobody") is None
    store.close()


def test_an_entry_that_was_written_needs_no_reading_and_is_what_would_be_read(store: Store) -> None:
    person = a_person()
    with store.writing() as tx:
        written = tx.append(person.id, "act", "Lucía", BadgeCollected("SMALLXYZ", "scanned"), MONDAY_MORNING)
    with store.reading() as tx:
        (found,) = tx.entries(person.id)
    assert found is written is known_entry(written.line.hash, erased=False)
    assert found == read_entry(written.line)
    store.close()


def test_an_entry_of_a_transaction_that_was_undone_is_in_no_log(store: Store) -> None:
    with suppress(LookupError), store.writing() as tx:
        tx.append("p", "act", "Lucía", BadgeCollected("SMALLXYZ", "scanned"), MONDAY_MORNING)
        raise LookupError
    with store.reading() as tx:
        assert tx.entries("p") == []
        assert tx.entry_of_act("act") is None
    store.close()


def test_no_more_is_kept_than_was_said() -> None:
    kept = Kept[int, str](3)
    for number in range(4):
        kept.keep(number, str(number))
    assert [kept.get(number) for number in range(4)] == [None, None, None, "3"]
