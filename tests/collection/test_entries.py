"""The log's entries: written once, read back the same, and each change to them shows."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.chain import ChainWalk
from regdesk.collection.entries import (
    FIRST_PREVIOUS,
    KINDS,
    BadgeCollected,
    BadgeRequested,
    Entry,
    IdentityConfirmed,
    Refused,
    Seen,
    Word,
    read_entry,
    write_entry,
)
from tests.make import MONDAY_MORNING

DESK = "d" * 32
SEEN = Seen("by_eye", "id_card", "SEN", "0582", None, "", "no_document", (), ("family", "given"))
WORD_LIST: list[Word] = [
    IdentityConfirmed("scanned", "passport", "SEN", "0582", True, "look", ("number",)),
    BadgeRequested("SMALLXYZ", 918, "attempt", "folder:/badges"),
    BadgeCollected("SMALLXYZ", "scanned"),
    Refused("too_late", 4),
]


def chain() -> list[Entry]:
    entries: list[Entry] = []
    for seq, word in enumerate(WORD_LIST, 1):
        at = MONDAY_MORNING + timedelta(seconds=seq)
        prev = entries[-1].hash if entries else FIRST_PREVIOUS
        entries.append(
            write_entry(desk=DESK, seq=seq, at=at, person="p", act=f"act{seq}", clerk="Lucía", word=word, prev=prev)
        )
    return entries


def walk(rows: list[tuple[int, str, str]]) -> ChainWalk:
    walk = ChainWalk(DESK)
    for row in rows:
        walk.take(*row)
    return walk


def rows() -> list[tuple[int, str, str]]:
    return [(entry.seq, entry.body, entry.hash) for entry in chain()]


@pytest.mark.parametrize("entry", chain(), ids=lambda entry: type(entry.word).__name__)
def test_an_entry_reads_back_the_same(entry: Entry) -> None:
    assert read_entry(entry.body) == entry


ZONES = st.timezones() | st.builds(timezone, st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(
    at=st.datetimes(datetime(2017, 1, 1), datetime(2030, 1, 1), timezones=ZONES, allow_imaginary=False),
    word=st.one_of(*map(st.builds, KINDS)),
    clerk=TEXTS, act=TEXTS, person=st.none() | TEXTS,
)  # fmt: skip
def test_an_entry_is_written_as_it_will_be_read(
    at: datetime, word: Word, clerk: str, act: str, person: str | None
) -> None:
    entry = write_entry(desk=DESK, seq=7, at=at, person=person, act=act, clerk=clerk, word=word, prev=FIRST_PREVIOUS)
    assert read_entry(entry.body) == entry
    assert entry.at.utcoffset() == timedelta(0)
    assert timedelta(0) <= at - entry.at < timedelta(milliseconds=1)


def test_an_unbroken_chain_holds() -> None:
    assert (walk(rows()).fault, walk(rows()).length) == (None, 4)


@given(st.data())
def test_any_change_of_any_letter_is_told(data: st.DataObject) -> None:
    seq = data.draw(st.integers(0, 3))
    changed = rows()
    number, body, stored = changed[seq]
    at = data.draw(st.integers(0, len(body) - 1))
    letter = data.draw(st.characters(exclude_characters=body[at], exclude_categories=["Cs"]))
    changed[seq] = (number, body[:at] + letter + body[at + 1 :], stored)
    fault = walk(changed).fault
    assert fault and (fault.seq, fault.problem) == (seq + 1, "changed")


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_an_entry_taken_out_is_a_gap(missing: int) -> None:
    left = [row for row in rows() if row[0] != missing + 1]
    fault = walk(left).fault
    assert fault and (fault.seq, fault.problem) == (missing + 1, "gap")


def test_an_entry_rewritten_with_a_new_hash_breaks_the_next() -> None:
    forged = write_entry(
        desk=DESK,
        seq=2,
        at=MONDAY_MORNING,
        person="q",
        act="act2",
        clerk="Eve",
        word=WORD_LIST[1],
        prev=chain()[0].hash,
    )
    changed = rows()
    changed[1] = (2, forged.body, forged.hash)
    fault = walk(changed).fault
    assert fault and fault.seq == 3


def test_an_entry_of_another_desk_does_not_pass_for_one_of_this() -> None:
    walk = ChainWalk("e" * 32)
    walk.take(*rows()[0])
    assert walk.fault


def test_a_confirmed_identity_with_everything_that_may_be_kept_reads_back_the_same() -> None:
    lines = (("born", "look", "born_swapped"), ("number", "same", "same"))
    word = IdentityConfirmed(
        "scanned", "passport", "SEN", "0582", True, "look", ("born",), "not_expired", lines, SEEN, "f" * 32, "a" * 32
    )
    for told in (word, Refused("identity_differs", 4, (SEEN, SEEN))):
        entry = write_entry(
            desk=DESK, seq=1, at=MONDAY_MORNING, person="p", act="a", clerk="L", word=told, prev=FIRST_PREVIOUS
        )
        assert read_entry(entry.body).word == told == entry.word
        assert hash(read_entry(entry.body).word) == hash(told)


def test_an_entry_of_an_earlier_version_reads_without_the_new_facts() -> None:
    body = (
        f'{{"v":1,"desk":"{DESK}","seq":1,"prev":"{FIRST_PREVIOUS}","at":"2017-12-04T14:07:00.000+00:00",'
        '"t":"identity.confirmed","p":"p","act":"act1","op":"Lucía","d":{"checked":"scanned","document_kind":"passport",'
        '"issuer":"SEN","number_ends":"0582","valid":true,"verdict":"look","looked_at":["number"]}}'
    )
    word = read_entry(body).word
    assert word == IdentityConfirmed("scanned", "passport", "SEN", "0582", True, "look", ("number",))
    assert isinstance(word, IdentityConfirmed)
    assert (word.findings, word.second, word.voucher, word.expiry) == ((), None, "", "")
    refused = body.replace("identity.confirmed", "person.refused")
    refused = refused[: refused.index('"d":')] + '"d":{"reason":"too_late","slip":4}}'
    assert read_entry(refused).word == Refused("too_late", 4)
