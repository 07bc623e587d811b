"""What the log says of somebody can be erased; that something happened, its order and its signatures stay."""

import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from regdesk.collection.chain import ChainWalk
from regdesk.collection.entries import (
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    IdentityConfirmed,
    Refused,
    Seen,
    Word,
)
from regdesk.collection.record_words import Erased, RecordErased, RecordSigned
from regdesk.store import Store
from tests.desks import DESK, KEY, SIGNS
from tests.make import MONDAY_MORNING
from tests.store.erasing import erase_all

SEEN = Seen("scanned", "passport", "SEN", "0582", None, "", "stop", (), ())
HISTORY: list[tuple[str, Word]] = [
    ("a", IdentityConfirmed("scanned", "passport", "SEN", "4417", True, "all_same")),
    ("a", BadgeRequested("A", 1, "attempt", "folder")),
    ("b", Refused("identity_differs", 7, (SEEN,))),
    ("a", BadgePrinted("A", True)),
    ("a", BadgeCollected("A", "scanned")),
    ("b", BadgeRequested("B", 2, "attempt", "folder")),
]


@pytest.fixture
def full(store: Store) -> Store:
    with store.writing() as tx:
        for minute, (person, word) in enumerate(HISTORY):
            tx.append(person, f"act-{minute}", "Lucía", word, MONDAY_MORNING + timedelta(minutes=minute))
    return store


def walked(store: Store) -> ChainWalk:
    walk = ChainWalk(DESK)
    with store.reading() as tx:
        for line, _, _ in tx.as_kept():
            walk.take(line)
    return walk


def contents(file: Path) -> list[tuple[object, ...]]:
    """Every value of the log, of badges and of what is kept by key, as another program finds them in the file."""
    other = sqlcipher.connect(str(file))
    other.execute(f"pragma key = \"x'{KEY.hex()}'\"")
    rows = [
        row for table in ("entry", "badge", "open_badge", "meta") for row in other.execute(f"select * from {table}")
    ]
    other.close()
    return rows


def test_of_an_erased_entry_its_place_its_time_and_its_kind_stay_and_the_chain_holds(full: Store) -> None:
    with full.writing() as tx:
        assert (tx.erase(DESK, 1), tx.erase(DESK, 1), tx.erase(DESK, 99)) == (1, 0, 0)
    assert (walked(full).fault, walked(full).length) == (None, 7)
    with full.reading() as tx:
        first, *others, told = tx.log()
        assert told.word == RecordErased(((DESK, 1, 1, first.hash),), SIGNS.public.hex())
        assert (told.clerk, told.at) == ("", others[-1].at)
        assert (first.word, first.person, first.act, first.clerk) == (Erased("identity.confirmed"), None, "", "")
        assert (first.seq, first.at) == (1, MONDAY_MORNING)
        assert [entry.word for entry in others] == [word for _, word in HISTORY[1:]]
        assert tx.entry_of_act("act-0") is None
        assert tx.recent("identity.confirmed") == []


def test_of_an_erased_person_nothing_is_left_in_the_file_nor_in_memory(full: Store, file: Path) -> None:
    with full.reading() as tx:
        assert len(tx.entries("a")) == 4
    with full.writing() as tx:
        assert tx.erase_person("a") == 4
    with full.reading() as tx:
        assert tx.entries("a") == []
        assert tx.entries_of(["a", "b"])["a"] == []
        assert tx.collected_ids() == set()
        assert tx.badge_owner("A") is None
        assert [entry.kind for entry in tx.log()] == [
            "identity.confirmed", "badge.requested", "person.refused", "badge.printed", "badge.collected",
            "badge.requested", "record.erased",
        ]  # fmt: skip
        assert [entry.person for entry in tx.log()] == [None, None, "b", None, None, "b", None]
        assert getattr(list(tx.log())[-1].word, "runs", None) == (
            (DESK, 1, 2, tx.hash_at(DESK, 2)), (DESK, 4, 5, tx.hash_at(DESK, 5)),
        )  # fmt: skip
    assert (walked(full).fault, walked(full).length) == (None, 7)
    assert not [row for row in contents(file) if "a" in row or '"4417"' in str(row) or "act-0" in str(row)]


def test_a_badge_of_an_erased_person_is_asked_about_no_more_and_its_number_never_comes_again(full: Store) -> None:
    with full.reading() as tx:
        assert tx.open_badges() == ["b"]
    with full.writing() as tx:
        tx.erase_person("b")
    with full.reading() as tx:
        assert tx.open_badges() == []
        assert (tx.next_badge_number(), tx.last_slip()) == (3, 7)
    with full.writing() as tx:
        tx.append("c", "act-9", "Lucía", Refused("minor", tx.last_slip() + 1), MONDAY_MORNING + timedelta(hours=1))
        tx.erase_person("c")
        assert tx.last_slip() == 8


def test_the_whole_log_can_be_erased_and_goes_on_after_that(full: Store, file: Path) -> None:
    with full.writing() as tx:
        assert erase_all(tx) == 6
    assert not [row for row in contents(file) if "Lucía" in str(row) or '"4417"' in str(row)]
    with full.writing() as tx:
        tx.append("d", "act-0", "Eve", BadgeRequested("D", tx.next_badge_number(), "x", "y"), MONDAY_MORNING)
    with full.writing() as tx:
        assert erase_all(tx) == 1
    with full.reading() as tx:
        assert [entry.word for entry in tx.log() if not isinstance(entry.word, Erased)] == [
            RecordErased(((DESK, first, last, tx.hash_at(DESK, last) or ""),), SIGNS.public.hex(), codes)
            for first, last, codes in ((1, 6, ("A", "B")), (8, 8, ("D",)))
        ]
    assert (walked(full).fault, walked(full).length) == (None, 9)


def test_what_was_to_be_erased_is_there_when_its_transaction_fails(full: Store) -> None:
    with suppress(LookupError), full.writing() as tx:
        erase_all(tx)
        raise LookupError
    with full.reading() as tx:
        assert len(tx.entries("a")) == 4


def test_a_log_from_before_desks_had_keys_is_signed_once_when_there_is_one(tmp_path: Path) -> None:
    file = tmp_path / "desk.db"
    shutil.copyfile(Path(__file__).parent.parent / "files" / "databases" / "schema-3.db", file)
    for _ in range(2):
        store = Store.open(file, KEY, signs=SIGNS)
        with store.reading() as tx:
            entries = list(tx.log())
        store.close()
        assert [entry.seq for entry in entries if isinstance(entry.word, RecordSigned)] == [9]
        assert [entry.seq for entry in entries if entry.line.signature] == [9]
        assert entries[-1].at == entries[-2].at


def test_what_came_about_somebody_and_was_not_believed_is_erased_with_them(full: Store) -> None:
    with full.writing() as tx:
        forged, *_ = [line._replace(content='{"p":"a"}') for line in tx.logs.lines(DESK, 0, 1)]
        tx.logs.hold([forged, forged._replace(seq=2, content="no JSON")], "bad_signature", MONDAY_MORNING)
        tx.erase_person("a")
        left = tx._connection.rows("select content from held order by no")
    assert left == [(None,), ("no JSON",)]
