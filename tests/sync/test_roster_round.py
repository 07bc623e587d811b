"""The list on its way from its one writer to a desk: delta, seed, comparison, pictures, whatever breaks off."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from regdesk.errors import HubError
from regdesk.people.participant import Participant
from regdesk.store.store import Store
from regdesk.sync.photos import PhotosAsked
from regdesk.sync.roster_port import RowThere
from regdesk.sync.roster_round import ListTaken, take_list
from regdesk.sync.roster_state import From, ListState, keep_state, state_of
from regdesk.sync.seed import seed_frames, seed_head
from tests.benchmarks.people import people as invented
from tests.desks import DESK, KEY, SIGNS
from tests.make import a_person
from tests.sync.list_there import MONDAY, ListThere, row_of

EVENT = "5" * 32


def a_store(folder: Path, name: str = "desk.db") -> Store:
    return Store.create(folder / name, KEY, desk=DESK, signs=SIGNS)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path)
    yield store
    store.close()


def listed(store: Store) -> dict[str, str]:
    with store.reading() as tx:
        return tx.roster_hashes()


def found(store: Store, text: str) -> set[str]:
    with store.reading() as tx:
        return set(tx.search(text, limit=500).exact)


def round_of(store: Store, there: ListThere, **how: object) -> ListTaken:
    return take_list(store, there, there.hello, **how)  # type: ignore[arg-type]


ANA, BEN, CID = (
    a_person(confirmation=f"AAAA-000{number}", given=given, family=family)
    for number, given, family in ((1, "Ana", "Oliveira"), (2, "Ben", "Okafor"), (3, "Cid", "Nakamura"))
)


def test_a_desk_takes_who_is_new_who_changed_and_who_is_gone(store: Store) -> None:
    there = ListThere()
    there.put(ANA, BEN)
    assert round_of(store, there) == ListTaken(1, changed=2)
    changed = a_person(confirmation="AAAA-0001", given="Ana", family="Pereira")
    there.put(changed, CID, gone=[BEN.id])
    assert round_of(store, there) == ListTaken(2, changed=2, gone=1)
    assert listed(store) == there.now
    assert found(store, "Pereira") == {ANA.id}
    assert found(store, "Oliveira") == found(store, "Okafor") == set()
    with store.reading() as tx:
        assert tx.participant(ANA.id) == changed
        assert CID.id in [one.id for one in tx.those(tx.likely("Nakamura", "Cid", CID.born, None))]


def test_a_round_with_nothing_new_asks_nothing_and_changes_nothing(store: Store) -> None:
    there = ListThere()
    there.put(ANA)
    round_of(store, there)
    there.asked = 0
    assert round_of(store, there) == ListTaken(1)
    assert there.asked == 0


def test_a_hub_without_a_list_leaves_the_own_one(store: Store) -> None:
    with store.writing() as tx:
        tx.put_people([ANA])
    assert round_of(store, ListThere()) == ListTaken()
    assert listed(store).keys() == {ANA.id}


def test_a_desk_that_had_a_list_of_its_own_is_brought_to_the_one_there(store: Store) -> None:
    with store.writing() as tx:
        tx.put_people([ANA, BEN])
    there = ListThere()
    there.put(BEN, CID)
    round_of(store, there)
    assert listed(store) == there.now
    assert found(store, "Oliveira") == set()


def test_whose_list_all_others_take_keeps_it(store: Store) -> None:
    with store.writing() as tx:
        tx.put_people([ANA])
        keep_state(tx, ListState(From.PUBLISHED))
    there = ListThere()
    there.put(BEN)
    assert round_of(store, there) == ListTaken()
    assert listed(store).keys() == {ANA.id}


def test_a_hub_that_went_back_and_wrote_another_history_is_followed(store: Store) -> None:
    there = ListThere()
    there.put(ANA, BEN)
    known = there.snapshot()
    there.put(CID, gone=[ANA.id])
    round_of(store, there)
    there.goes_back_to(known)
    there.publish([row_of(a_person(confirmation="AAAA-0002", given="Ben", family="Adeyemi"))], mark="another second")
    assert round_of(store, there).complete
    assert listed(store) == there.now
    assert listed(store).keys() == {ANA.id, BEN.id}


def test_a_hub_that_went_back_and_wrote_nothing_is_followed_too(store: Store) -> None:
    there = ListThere()
    there.put(ANA)
    known = there.snapshot()
    there.put(CID)
    round_of(store, there)
    there.goes_back_to(known)
    round_of(store, there)
    assert listed(store) == there.now


def test_what_was_broken_off_at_any_question_goes_on(tmp_path: Path) -> None:
    there = ListThere()
    crowd = [row_of(one) for one in invented(90)]
    for start in range(0, 90, 30):
        there.publish(crowd[start : start + 30], gone=[crowd[0].id] if start == 60 else [])
    for place in range(1, 6):
        store = a_store(tmp_path, f"{place}.db")
        there.asked, there.before = 0, lambda at=place: _fails(there, at)  # type: ignore[misc]
        try:
            round_of(store, there)
        except HubError:
            there.before = lambda: None
            assert round_of(store, there).complete
        assert listed(store) == there.now
        store.close()
        there.before = lambda: None


def _fails(there: ListThere, at: int) -> None:
    if there.asked == at:
        raise HubError("hub_unreachable", hosts="hub")


def test_a_round_that_is_cancelled_keeps_what_came_and_goes_on_there(store: Store) -> None:
    there = ListThere()
    there.publish(map(row_of, invented(400)))
    told: list[int] = []
    taken = round_of(store, there, tell=lambda done, _: told.append(done), cancelled=lambda: bool(told))
    assert not taken.complete
    assert 0 < len(listed(store)) < 400
    rest = round_of(store, there)
    assert rest.changed + len(told) and listed(store) == there.now
    assert taken.changed + rest.changed == 400


def test_what_is_no_row_of_a_list_is_refused_and_nothing_of_it_kept(store: Store) -> None:
    for content in (
        "{", "[]", '{"id":"' + ANA.id + '","born":"yesterday"}', '{"id":"' + ANA.id + '","vip":7}',
        '{"id":"' + ANA.id + '","family":"a\\u0000b"}',
        '{"id":"' + BEN.id + '"}', '{"id":"' + ANA.id + '","extra":"{}"}',
    ):  # fmt: skip
        there = ListThere()
        there.publish([RowThere(0, ANA.id, "x", content)])
        with pytest.raises(HubError) as problem:
            round_of(store, there)
        assert problem.value.code == "list_row_unreadable"
    assert listed(store) == {}


def test_columns_of_a_later_regdesk_are_left_out_and_those_of_an_earlier_one_empty(store: Store) -> None:
    there = ListThere()
    content = f'{{"id":"{ANA.id}","source":"states","source_ref":"1","family":"Oliveira","shoe":"44","hold":true}}'
    there.publish([RowThere(0, ANA.id, "of other columns", content.replace("}", ',"accreditation":"half"}'))])
    round_of(store, there)
    with store.reading() as tx:
        person = tx.participant(ANA.id)
    assert person == Participant(id=ANA.id, source="states", source_ref="1", family="Oliveira", hold=True)


# ── a seed ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[bytes], list[Participant]]:
    """The frames of a list of 700."""
    crowd = list(invented(700))
    publisher = a_store(tmp_path_factory.mktemp("publisher"))
    with publisher.writing() as tx:
        tx.put_people(crowd)
        keep_state(tx, ListState(From.PUBLISHED, rev=1, mark="1"))
    frames = list(seed_frames(publisher, seed_head(publisher, EVENT, MONDAY), "a" * 32))
    publisher.close()
    return frames, crowd


def seed_there(seeded: tuple[list[bytes], list[Participant]]) -> ListThere:
    frames, crowd = seeded
    there = ListThere()
    there.put(*crowd)
    there.put_seed(frames, "a" * 32, len(crowd))
    return there


def test_a_desk_with_nobody_takes_the_seed_and_what_came_after_it(
    store: Store, seeded: tuple[list[bytes], list[Participant]], tmp_path: Path
) -> None:
    there = seed_there(seeded)
    crowd = seeded[1]
    there.put(ANA, gone=[crowd[7].id])
    assert round_of(store, there) == ListTaken(2, changed=701, gone=1)
    assert listed(store) == there.now
    other = a_store(tmp_path, "other.db")
    with other.writing() as tx:
        tx.put_people([*crowd[:7], *crowd[8:], ANA])
    for one in (*crowd[:60], ANA):
        assert found(store, one.family) == found(other, one.family)
        assert found(store, one.confirmation) == found(other, one.confirmation)
    with store.reading() as tx, other.reading() as there_tx:
        for one in crowd[100:160]:
            same = (one.family, one.given, one.born, None)
            assert {found.no for found in tx.likely(*same)} and (
                len(tx.likely(*same)) == len(there_tx.likely(*same))
            )  # fmt: skip
        assert tx.seeding.indexes_to_make() == []
    other.close()


def test_the_indexes_are_those_of_a_list_that_was_imported(
    store: Store, seeded: tuple[list[bytes], list[Participant]], tmp_path: Path
) -> None:
    round_of(store, seed_there(seeded))
    fresh = a_store(tmp_path, "fresh.db")
    asked = "select name, sql from sqlite_master where tbl_name = 'participant' order by name"

    def schema(of: Store) -> list[tuple[str, str]]:
        with of.reading() as tx:
            rows = tx._connection.rows(asked)
        return [(name, " ".join((sql or "").lower().split())) for name, sql in rows]

    assert schema(store) == schema(fresh)
    with store.writing() as tx:
        tx._connection.run("insert into search (search) values ('integrity-check')")
        assert tx._connection.value("pragma integrity_check") == "ok"
    fresh.close()


def test_a_seed_goes_on_where_it_was_broken_off_and_finds_who_is_there(
    tmp_path: Path, seeded: tuple[list[bytes], list[Participant]]
) -> None:
    there = seed_there(seeded)
    for place in range(2, len(there.parts) + 4):
        store = a_store(tmp_path, f"{place}.db")
        there.asked, there.before = 0, lambda at=place: _fails(there, at)  # type: ignore[misc]
        try:
            round_of(store, there)
        except HubError:
            there.before = lambda: None
            here = listed(store)
            if here:
                some = sorted(seeded[1], key=lambda one: one.id)[len(here) // 2]
                assert some.id in found(store, f"{some.given} {some.family}")
            round_of(store, there)
        there.before = lambda: None
        assert listed(store) == there.now
        store.close()


def test_a_seed_that_was_replaced_on_the_way_is_left_for_the_new_one(
    store: Store, seeded: tuple[list[bytes], list[Participant]]
) -> None:
    there = seed_there(seeded)
    told: list[int] = []
    round_of(store, there, tell=lambda done, _: told.append(done), cancelled=lambda: max(told, default=0) > 50)
    assert listed(store)
    there.put(ANA)
    there.made = None
    assert round_of(store, there).complete
    assert listed(store) == there.now
    assert found(store, "Oliveira") >= {ANA.id}


def test_a_damaged_part_of_a_seed_leaves_nobody_and_says_so(
    store: Store, seeded: tuple[list[bytes], list[Participant]]
) -> None:
    there = seed_there(seeded)
    part = there.parts[-2]
    there.parts[-2] = part[:-40] + bytes(40)
    with pytest.raises(HubError) as problem:
        round_of(store, there)
    assert problem.value.code == "seed_damaged"
    assert listed(store) == {}
    with store.reading() as tx:
        assert state_of(tx).rev == 0
    there.parts[-2] = part
    assert round_of(store, there).complete
    assert listed(store) == there.now


# ── pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def pictured(number: int, **changes: object) -> Participant:
    return a_person(confirmation=f"BBBB-{number:04}", photo="1.jpg", **changes)


def test_pictures_come_by_their_hash_those_asked_for_first(store: Store) -> None:
    there = ListThere()
    crowd = [pictured(number, delegation="Kenya" if number == 3 else "Senegal") for number in range(5)]
    for number, one in enumerate(crowd):
        there.picture(one, b"a picture %d" % number)
    asked = PhotosAsked(budget=2, first=[crowd[4].id], mine=lambda person: person.delegation == "Kenya")
    assert round_of(store, there, photos=asked).pictures == 2
    with store.reading() as tx:
        assert tx.photo_names() == {f"{crowd[4].id}/1.jpg", f"{crowd[3].id}/1.jpg"}
        assert tx.photo(f"{crowd[3].id}/1.jpg") == b"a picture 3"
    assert round_of(store, there).pictures == 3
    assert round_of(store, there).pictures == 0


def test_a_picture_with_another_hash_is_never_kept_and_keeps_no_other_waiting(store: Store) -> None:
    there = ListThere()
    crowd = [pictured(number) for number in range(6)]
    for number, one in enumerate(crowd):
        there.picture(one, b"a picture %d" % number)
    wrong = min(crowd, key=lambda one: one.id)
    sha = there.people[wrong.id].sha
    right, there.pictures[sha] = there.pictures[sha], b"somebody else"
    for _ in range(7):
        round_of(store, there, photos=PhotosAsked(budget=1))
    with store.reading() as tx:
        assert len(tx.photo_names()) == 5
    there.pictures[sha] = right
    for _ in range(7):
        round_of(store, there, photos=PhotosAsked(budget=1))
    with store.reading() as tx:
        assert sha256(tx.photo(f"{wrong.id}/1.jpg") or b"").hexdigest() == sha


def test_a_new_picture_replaces_the_old_one_but_never_the_one_taken_here(store: Store) -> None:
    there, one = ListThere(), pictured(1)
    there.picture(one, b"the first")
    round_of(store, there)
    with store.writing() as tx:
        tx.put_photo(f"{one.id}/", b"taken here")
    there.picture(one, b"the second")
    round_of(store, there)
    with store.reading() as tx:
        assert (tx.photo(f"{one.id}/1.jpg"), tx.photo(f"{one.id}/")) == (b"the second", b"taken here")
    there.put(a_person(confirmation="BBBB-0001", photo=""))
    round_of(store, there)
    with store.reading() as tx:
        assert tx.photo_names() == {f"{one.id}/"}
    there.put(gone=[one.id])
    round_of(store, there)
    with store.reading() as tx:
        assert tx.photo_names() == set()


def test_another_history_brings_its_own_pictures(store: Store) -> None:
    there, one = ListThere(), pictured(1)
    there.picture(one, b"the first")
    known = there.snapshot()
    there.picture(one, b"the second")
    round_of(store, there)
    there.goes_back_to(known)
    there.publish([row_of(ANA)], mark="another second")
    round_of(store, there)
    with store.reading() as tx:
        assert tx.photo(f"{one.id}/1.jpg") == b"the first"
