"""The log's entries: written once, read back the same, and each change to them shows."""

from datetime import datetime, timedelta, timezone
from hashlib import sha256
from typing import Any

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
from regdesk.collection.record_words import Erased
from regdesk.collection.statement import Line, line
from regdesk.keys.pair import signed_by
from tests.desks import SIGNS
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
        prev = entries[-1].hash if entries else FIRST_PREVIOUS
        entries.append(written(word, seq=seq, at=MONDAY_MORNING + timedelta(seconds=seq), act=f"act{seq}", prev=prev))
    return entries


def written(word: Word, *, seq: int = 1, prev: str = FIRST_PREVIOUS, **changes: Any) -> Entry:
    given = {"at": MONDAY_MORNING, "person": "p", "act": "a", "clerk": "Lucía", "salt": "5" * 32, "signs": SIGNS}
    return write_entry(desk=DESK, seq=seq, word=word, prev=prev, **{**given, **changes})


def walk(kept: list[Line]) -> ChainWalk:
    walk = ChainWalk(DESK)
    for one in kept:
        walk.take(one)
    return walk


def lines() -> list[Line]:
    return [entry.line for entry in chain()]


@pytest.mark.parametrize("entry", chain(), ids=lambda entry: type(entry.word).__name__)
def test_an_entry_reads_back_the_same(entry: Entry) -> None:
    assert read_entry(entry.line) == entry


st.register_type_strategy(int, st.integers(1 - 2**63, 2**63 - 1))
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
    entry = written(word, seq=7, at=at, person=person, act=act, clerk=clerk)
    assert read_entry(entry.line) == entry
    assert entry.at.utcoffset() == timedelta(0)
    assert timedelta(0) <= at - entry.at < timedelta(milliseconds=1)


def test_an_unbroken_chain_holds() -> None:
    assert (walk(lines()).fault, walk(lines()).length) == (None, 4)


@given(st.data())
def test_any_change_of_any_letter_is_told(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, 3))
    changed = lines()
    part = data.draw(st.sampled_from(["desk", "at", "kind", "prev", "digest", "content", "hash"]))
    before = getattr(changed[place], part)
    at = data.draw(st.integers(0, len(before) - 1))
    letter = data.draw(st.characters(exclude_characters=before[at], exclude_categories=["Cs"]))
    changed[place] = changed[place]._replace(**{part: before[:at] + letter + before[at + 1 :]})
    fault = walk(changed).fault
    assert fault and (fault.seq, fault.problem) == (place + 1, "content_changed" if part == "content" else "changed")


@pytest.mark.parametrize("missing", [0, 1, 2])
def test_an_entry_taken_out_is_a_gap(missing: int) -> None:
    left = [line for line in lines() if line.seq != missing + 1]
    fault = walk(left).fault
    assert fault and (fault.seq, fault.problem) == (missing + 1, "removed")


def test_an_entry_rewritten_with_a_new_hash_breaks_the_next() -> None:
    changed = lines()
    changed[1] = written(WORD_LIST[1], seq=2, prev=chain()[0].hash, clerk="Eve").line
    fault = walk(changed).fault
    assert fault and fault.seq == 3


def test_an_entry_of_another_desk_does_not_pass_for_one_of_this() -> None:
    walk = ChainWalk("e" * 32)
    walk.take(lines()[0])
    assert walk.fault


def test_without_its_content_an_entry_still_holds_and_says_what_kind_of_act_it_was_and_when() -> None:
    whole = chain()
    left = [entry.line for entry in whole]
    left[2] = left[2]._replace(content=None)
    assert (walk(left).fault, walk(left).length) == (None, 4)
    erased = read_entry(left[2])
    assert erased.word == Erased("badge.collected") and erased.kind == whole[2].kind
    assert (erased.at, erased.seq, erased.hash) == (whole[2].at, 3, whole[2].hash)
    assert (erased.person, erased.act, erased.clerk, erased.staff, erased.content) == (None, "", "", None, "")


def test_the_same_content_has_another_hash_in_another_entry_so_that_none_can_be_guessed() -> None:
    one, other = (written(WORD_LIST[3], salt=salt * 32) for salt in "12")
    assert one.line.digest != other.line.digest


def test_what_is_signed_names_the_place_of_the_entry_and_nobody() -> None:
    entry = chain()[1]
    assert entry.line.statement == (
        f'{{"v":2,"desk":"{DESK}","seq":2,"prev":"{entry.prev}","at":"2017-12-04T14:07:02.000+00:00",'
        f'"t":"badge.requested","x":"{entry.line.digest}"}}'
    )
    said = b"regdesk/entry/1\0" + sha256(entry.line.statement.encode()).digest()
    assert signed_by(SIGNS.public, entry.line.signature, said)
    assert entry.hash == sha256(entry.line.statement.encode() + entry.line.signature).hexdigest()


def test_a_confirmed_identity_with_everything_that_may_be_kept_reads_back_the_same() -> None:
    lines = (("born", "look", "born_swapped"), ("number", "same", "same"))
    word = IdentityConfirmed(
        "scanned", "passport", "SEN", "0582", True, "look", ("born",), "not_expired", lines, SEEN, "f" * 32, "a" * 32
    )
    for told in (word, Refused("identity_differs", 4, (SEEN, SEEN))):
        entry = written(told)
        assert read_entry(entry.line).word == told == entry.word
        assert hash(read_entry(entry.line).word) == hash(told)


def test_an_entry_of_an_earlier_version_reads_without_the_new_facts() -> None:
    body = (
        f'{{"v":1,"desk":"{DESK}","seq":1,"prev":"{FIRST_PREVIOUS}","at":"2017-12-04T14:07:00.000+00:00",'
        '"t":"identity.confirmed","p":"p","act":"act1","op":"Lucía","d":{"checked":"scanned","document_kind":"passport",'
        '"issuer":"SEN","number_ends":"0582","valid":true,"verdict":"look","looked_at":["number"]}}'
    )
    word = read_old("identity.confirmed", body).word
    assert word == IdentityConfirmed("scanned", "passport", "SEN", "0582", True, "look", ("number",))
    assert isinstance(word, IdentityConfirmed)
    assert (word.findings, word.second, word.voucher, word.expiry) == ((), None, "", "")
    refused = body.replace("identity.confirmed", "person.refused")
    refused = refused[: refused.index('"d":')] + '"d":{"reason":"too_late","slip":4}}'
    assert read_old("person.refused", refused).word == Refused("too_late", 4)


def read_old(kind: str, body: str) -> Entry:
    """What an upgrade makes of an entry from before entries were signed."""
    at = "2017-12-04T14:07:00.000+00:00"
    return read_entry(line(desk=DESK, seq=1, at=at, kind=kind, prev=FIRST_PREVIOUS, content=body, signs=None))
