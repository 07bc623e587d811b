"""A ready-made list: taken in whole or not at all, whatever was done to it on the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from threading import Event, Thread

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.desk.finding import _by_confirmation
from regdesk.errors import StickError
from regdesk.keys.pair import KeyPair
from regdesk.people.participant import Participant
from regdesk.store.store import Store
from regdesk.sync import seed_frames as frames_module
from regdesk.sync.roster_state import From, ListState, keep_state, state_of
from regdesk.sync.seed import read_seed, write_seed
from regdesk.sync.seed_frames import (
    END,
    HEAD,
    PEOPLE,
    VERSION,
    SeedHead,
    frame_of,
    framed,
    frames_in,
    head_body,
    head_in,
)
from regdesk.sync.seed_people import COLUMNS, people_body, people_in
from regdesk.sync.seed_taking import SeedTaken, make_indexes
from tests.benchmarks.people import people as invented
from tests.desks import DESK, KEY, SIGNS, StandingClock, desk_over
from tests.make import a_person, an_event
from tests.sync.list_there import MONDAY

EVENT = "5" * 32
STRANGER = KeyPair(bytes(range(9, 41)))
CROWD = list(invented(60))


def a_store(folder: Path, name: str = "desk") -> Store:
    return Store.create(folder / f"{name}.db", KEY, desk=DESK, signs=SIGNS)


def listed(store: Store) -> dict[str, str]:
    with store.reading() as tx:
        return tx.roster_hashes()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path)
    yield store
    store.close()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = a_store(tmp_path_factory.mktemp("office"), "office")
    with store.writing() as tx:
        tx.put_people(CROWD)
    yield store
    store.close()


@pytest.fixture(scope="module")
def seed(office: Store) -> bytes:
    out = BytesIO()
    write_seed(office, out, event=EVENT, made=MONDAY)
    return out.getvalue()


def read(store: Store, content: bytes, **how: object) -> SeedTaken:
    asked = {
        "event": EVENT,
        "tell": lambda *_: None,
        "cancelled": lambda: False,
        "believed": lambda key: key == SIGNS.public,
    }
    return read_seed(store, BytesIO(content), **{**asked, **how})  # type: ignore[arg-type]


def parts(seed: bytes) -> list[bytes]:
    return list(frames_in(BytesIO(seed).read))


def test_a_new_laptop_has_the_list_and_finds_everybody(store: Store, office: Store, seed: bytes) -> None:
    assert read(store, seed) == SeedTaken(60, changed=60)
    assert listed(store) == listed(office)
    for one in CROWD:
        with store.reading() as tx, office.reading() as there:
            assert set(tx.search(one.family).exact) == set(there.search(one.family).exact)
            assert tx.participant(one.id) == one
    with store.reading() as tx:
        assert state_of(tx).source is From.STICK


def test_the_same_seed_again_changes_nothing(store: Store, seed: bytes) -> None:
    read(store, seed)
    assert read(store, seed) == SeedTaken(60, kept=True)


def test_a_newer_seed_mends_the_list_row_by_row_and_an_older_one_is_left(
    store: Store, tmp_path: Path, seed: bytes
) -> None:
    read(store, seed)
    office = a_store(tmp_path, "another office")
    ana = a_person(confirmation="DDDD-0001", family="Oliveira")
    with office.writing() as tx:
        tx.put_people([*CROWD[2:], replace(CROWD[1], family="Newname"), ana])
    newer = BytesIO()
    write_seed(office, newer, event=EVENT, made=MONDAY + timedelta(hours=1))
    assert read(store, newer.getvalue()) == SeedTaken(60, changed=2, gone=1)
    assert listed(store) == listed(office)
    with store.reading() as tx:
        assert tx.search("Newname").exact == (CROWD[1].id,)
    assert read(store, seed).kept
    assert listed(store) == listed(office)
    office.close()


def test_whoever_imported_a_list_keeps_it(store: Store, seed: bytes) -> None:
    with store.writing() as tx:
        tx.put_people(CROWD[:1])
    assert read(store, seed).kept
    assert len(listed(store)) == 1


def test_what_is_ahead_by_the_hub_is_left_alone_by_a_seed_of_before(store: Store, seed: bytes) -> None:
    with store.writing() as tx:
        tx.put_people(CROWD[:1])
        keep_state(tx, ListState(From.HUB, rev=7, mark="m"))
    assert read(store, seed).kept


def test_interrupted_anywhere_the_next_reading_goes_on(tmp_path: Path, office: Store, seed: bytes) -> None:
    for after in range(1, 24, 2):
        store = a_store(tmp_path, f"{after}")
        asked = iter(range(after))
        read(store, seed, cancelled=lambda asked=asked: next(asked, None) is None)
        store.close()
        store = Store.open(tmp_path / f"{after}.db", KEY, signs=SIGNS)
        read(store, seed)
        assert listed(store) == listed(office)
        with store.reading() as tx:
            assert tx.seeding.indexes_to_make() == []
        store.close()


def test_another_seed_than_the_one_that_was_begun_is_taken_from_its_beginning(
    store: Store, office: Store, seed: bytes
) -> None:
    asked = iter(range(9))
    assert not read(store, seed, cancelled=lambda: next(asked, None) is None).complete
    other = BytesIO()
    write_seed(office, other, event=EVENT, made=MONDAY)
    assert read(store, other.getvalue()).complete
    assert listed(store) == listed(office)


# ── what is not as it was written ────────────────────────────────────────────────────────────────────────────────────


def refused(store: Store, content: bytes, **how: object) -> str:
    with pytest.raises(StickError) as problem:
        read(store, content, **how)
    assert listed(store) == {}
    return problem.value.code


def test_each_wrong_seed_is_refused_with_its_reason_and_changes_nothing(store: Store, seed: bytes) -> None:
    frames = parts(seed)
    assert refused(store, seed, event="6" * 32) == "seed_of_another_event"
    assert refused(store, seed, believed=lambda _: False) == "seed_not_believed"
    assert refused(store, b"") == "seed_damaged"
    assert refused(store, b"PK\x03\x04" * 50) == "seed_damaged"
    assert refused(store, seed[:-1]) == refused(store, b"".join(frames[:-1])) == "seed_damaged"
    assert refused(store, b"".join([*frames[:2], *frames[3:]])) == "seed_damaged"
    assert refused(store, b"".join([frames[0], frames[2], frames[1], *frames[3:]])) == "seed_damaged"
    assert refused(store, b"RDS2" + seed[4:]) == "seed_newer"
    assert read(store, seed).complete


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_bit_anywhere_is_noticed(store: Store, seed: bytes, at: float, bit: int) -> None:
    place = int(at * len(seed))
    flipped = seed[:place] + bytes([seed[place] ^ 1 << bit]) + seed[place + 1 :]
    assert refused(store, flipped) in ("seed_damaged", "seed_newer", "seed_not_believed")


def a_head(**changes: object) -> SeedHead:
    index = "4"
    return replace(SeedHead(VERSION, EVENT, "2017-12-04T14:07:00.000+00:00", 0, "", 1, index, COLUMNS), **changes)  # type: ignore[arg-type]


def made(head: SeedHead, *rest: tuple[int, bytes], signs: KeyPair = SIGNS) -> bytes:
    """A seed that is signed as it should be, whatever it says."""
    told = [(HEAD, head_body(head)), *rest, (END, b"")]
    return b"".join(framed("a" * 32, place, kind, body, signs) for place, (kind, body) in enumerate(told))


def a_row(person: Participant) -> tuple[object, ...]:
    from regdesk.store.records import content_of, keys_of

    content = content_of(person)
    return (*content, *keys_of(content), "")


def index_of(seed: bytes) -> str:
    return head_in(frame_of(parts(seed)[0])).index


def test_what_a_believed_desk_signed_is_looked_at_all_the_same(store: Store, seed: bytes) -> None:
    head = a_head(index=index_of(seed))
    good = people_body([a_row(CROWD[0])])
    family = CROWD[0].family.encode()
    column = COLUMNS.index
    wrong = []
    for name, cell in (
        ("born", "1984-13-40"), ("vip", "2"), ("id", "Xyz"), ("id", ""), ("extra", "{}"), ("sha", "00"),
        ("family", "x" * 5_000),
    ):  # fmt: skip
        row = list(a_row(CROWD[0]))
        row[column(name)] = cell
        wrong.append(people_body([tuple(row)]))
    wrong += [
        b"",
        b"2\x1d",
        good.replace(b"1\x1d", b"7\x1d", 1),
        good + b"\x1d",
        good.replace(b"e", b"\x00", 1),
        b"\xff" + good,
        good.replace(b"1\x1d", b"99999999999\x1d", 1),
        good.replace(family, family[:2] + b"\x1c" + family[2:], 1),
        good.replace(family, family[:2] + b"\x1b" + family[2:], 1),
        good.replace(family, family + b"\x1b!", 1),
    ]
    for body in wrong:
        assert refused(store, made(head, (PEOPLE, body))) == "seed_damaged"
    assert refused(store, made(head, (PEOPLE, good), (PEOPLE, good))) == "seed_damaged"
    assert refused(store, made(replace(head, people=2), (PEOPLE, good))) == "seed_damaged"
    assert refused(store, made(head, (77, b"x"), (PEOPLE, good))) == "seed_damaged"
    assert refused(store, made(replace(head, index="of another time"), (PEOPLE, good))) == "seed_newer"
    assert refused(store, made(replace(head, version=2), (PEOPLE, good))) == "seed_newer"
    for kind in frames_module.SHAPES:
        assert refused(store, made(head, (kind, b"\xff" * 60), (PEOPLE, good))) == "seed_damaged"
    assert read(store, made(head, (PEOPLE, good))).changed == 1


def test_a_seed_in_which_two_desks_wrote_is_refused(store: Store, seed: bytes) -> None:
    head = a_head(index=index_of(seed))
    good = people_body([a_row(CROWD[0])])
    one, other = made(head, (PEOPLE, good)), made(head, (PEOPLE, good), signs=STRANGER)
    assert refused(store, b"".join([parts(one)[0], *parts(other)[1:]])) == "seed_damaged"


def test_what_would_unpack_to_a_mountain_is_refused_before_it_does(store: Store, seed: bytes) -> None:
    bomb = zstandard.ZstdCompressor(level=3).compress(bytes(frames_module.LARGEST + 1))
    told = frames_module._told(bytes.fromhex("a" * 32), 0, HEAD, bomb)
    frame = frames_module._HEAD.pack(
        b"RDS1", bytes.fromhex("a" * 32), SIGNS.public, 0, HEAD, len(bomb), SIGNS.sign(told)
    ) + bomb  # fmt: skip
    assert len(frame) < 10_000
    assert refused(store, frame) == "seed_damaged"


def test_a_seed_of_another_version_is_read_by_what_both_know(store: Store, seed: bytes) -> None:
    later = (*COLUMNS[:-1], "shoe", "sha")
    row = a_row(CROWD[0])
    body = people_body([(*row[:-1], "44", row[-1])[: len(COLUMNS)]])
    assert body
    text = str(body, "utf-8").split("\x1d")
    text[-1:] = ["44", ""]
    told = "\x1d".join(text).encode()
    assert [*zip(*people_in(later, told), strict=True)] == [row]
    earlier = tuple(name for name in COLUMNS if name != "hotel")
    place = COLUMNS.index("hotel") + 1
    text = str(people_body([row]), "utf-8").split("\x1d")
    body = "\x1d".join(text[:place] + text[place + 1 :]).encode()
    assert [*zip(*people_in(earlier, body), strict=True)] == [row]


def test_cells_that_come_often_are_told_once_and_come_back_in_their_places() -> None:
    rows = [a_row(replace(one, function=f"{number % 7}", hotel="")) for number, one in enumerate(CROWD)]
    body = people_body(rows)
    assert [*zip(*people_in(COLUMNS, body), strict=True)] == rows
    told = str(body, "utf-8").split("\x1d")[1 + COLUMNS.index("function")]
    assert told == "\x1e".join("0123456") + "\x1b" + (' !"#$%&' * 9)[:60]
    each_its_own = [a_row(replace(one, function=f"{number}")) for number, one in enumerate(CROWD)]
    assert [*zip(*people_in(COLUMNS, people_body(each_its_own)), strict=True)] == each_its_own


def test_signs_that_part_cells_are_never_written() -> None:
    for sign in "\x1b\x1c\x1d\x1e\x00":
        with pytest.raises(ValueError, match="signs in the list"):
            people_body([a_row(replace(CROWD[0], function=f"a{sign}b"))] * 2)


def test_while_a_list_comes_in_nobody_is_gone_through_for_a_name_and_codes_are_found_all_the_same(store: Store) -> None:
    coded = replace(CROWD[0], family="Oliveira", confirmation="KLMN-PQRS")
    with store.writing() as tx:
        tx.put_people([coded, *CROWD[1:]])
        tx.seeding.begin()
    asked: list[str] = []
    with store.reading() as tx:
        tx._connection._driver.set_trace_callback(asked.append)
        assert coded.id in tx.search("Oliveira").exact
        assert _by_confirmation(tx, "Oliveira") == []
        assert not any("confirmation_key" in one for one in asked)
        assert tx.search("klmn-pqrs").exact == tx.search("klmnp").exact == (coded.id,)
        assert tx.search(CROWD[1].confirmation).exact[0] == CROWD[1].id
        tx._connection._driver.set_trace_callback(None)
    desk = desk_over(store, event=an_event(id=EVENT), clock=StandingClock())
    for one in (coded, CROWD[1]):
        assert one.id in str(desk.find(one.confirmation))


def test_an_index_that_is_being_made_is_given_up_for_a_clerk_and_made_later(store: Store) -> None:
    with store.writing() as tx:
        tx.put_people(invented(3_000))
        tx.seeding.begin()
    waits, done = Event(), Event()

    def clerk() -> None:
        with store.writing() as tx:
            waits.wait()
            tx.set_value("a clerk", "was here")
        done.set()

    thread = Thread(target=clerk)
    thread.start()
    with store.turns.in_background():
        waits.set()
        assert make_indexes(store, lambda: False, tries=10_000)
    thread.join()
    assert done.is_set()
    with store.reading() as tx:
        assert tx.seeding.indexes_to_make() == []
        assert tx.value("a clerk") == "was here"
