"""The list in a real hub: revisions in the order of commits, rights, and the way from one writer to a desk."""

from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import psycopg
import pytest

from regdesk.chance import new_id
from regdesk.clock import SystemClock
from regdesk.errors import HubError, RosterFileError
from regdesk.keys.pair import KeyPair
from regdesk.store.store import Store
from regdesk.sync.hub.connecting import connected
from regdesk.sync.hub.roster_writing import HubListWriter
from regdesk.sync.photos import PhotosAsked
from regdesk.sync.publishing import Published, publish
from regdesk.sync.roster_port import Place, RowThere
from regdesk.sync.roster_round import take_list
from regdesk.sync.roster_state import From, state_of
from tests.benchmarks.people import people as invented
from tests.desks import DESK, KEY, SIGNS, desk_over
from tests.hubs import MeetingHub
from tests.make import a_person
from tests.sync.hub.waiting import until_they_wait
from tests.sync.list_there import row_of

BERT = KeyPair(bytes(range(7, 39)))
ANA, BEN, CID = (
    a_person(confirmation=f"AAAA-000{number}", given=given) for number, given in enumerate(("A", "B", "C"))
)


def a_store(folder: Path, name: str, signs: KeyPair = SIGNS) -> Store:
    return Store.create(folder / f"{name}.db", KEY, desk=DESK, signs=signs)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path, "office")
    yield store
    store.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path, "desk")
    yield store
    store.close()


def published(hub: MeetingHub, store: Store, stop_after: int | None = None, *, take_over: bool = False) -> Published:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return stop_after is not None and len(asked) > stop_after

    with hub.admin() as connection:
        return publish(
            store, HubListWriter(connection), event=hub.event.id, now=SystemClock().now(), new_id=new_id,
            tell=lambda *_: None, cancelled=cancelled, take_over=take_over,
        )  # fmt: skip


def taken(hub: MeetingHub, store: Store) -> dict[str, str]:
    """What a desk has after a round."""
    reached = hub.reach(BERT)
    try:
        assert take_list(store, reached.roster, reached.hello(), photos=PhotosAsked(budget=100)).complete
    finally:
        reached.close()
    return listed(store)


def listed(store: Store) -> dict[str, str]:
    with store.reading() as tx:
        return tx.roster_hashes()


# ── revisions ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_bare_sequence_has_a_hole_that_a_reader_never_sees_again(hub: MeetingHub) -> None:
    """What would happen without the lock: the reason for it."""
    with hub.admin() as late, hub.admin() as early, hub.admin() as reader:
        late.execute("create table public.naive (pos bigserial primary key, name text)")
        late.execute("begin")
        late.execute("insert into public.naive (name) values ('began first, ends last')")
        early.execute("insert into public.naive (name) values ('began last, ends first')")
        seen = reader.execute("select pos, name from public.naive where pos > 0").fetchall()
        late.execute("commit")
        seen += reader.execute("select pos, name from public.naive where pos > %s", (seen[-1][0],)).fetchall()
        assert [name for _, name in seen] == ["began last, ends first"]


def test_whoever_reads_up_to_a_revision_has_all_before_it(hub: MeetingHub) -> None:
    hub.let_in(BERT, 4)
    there = hub.reach(BERT)
    with hub.admin() as late, hub.admin() as early:
        late.execute("begin")
        HubListWriter(late).put([row_of(ANA)])
        second = Thread(target=lambda: HubListWriter(early).put([row_of(BEN)]))
        second.start()
        until_they_wait(hub)
        assert there.hello().rev == 0 and there.roster.rows(Place(), 10**9, 10) == []
        late.execute("commit")
        second.join()
    assert [(row.rev, row.id) for row in there.roster.rows(Place(), 10**9, 10)] == [(1, ANA.id), (2, BEN.id)]
    there.close()


def test_what_stands_there_already_makes_no_revision(hub: MeetingHub) -> None:
    with hub.admin() as connection:
        writer = HubListWriter(connection)
        assert [writer.put([row_of(ANA), row_of(BEN)]), writer.put([row_of(ANA)])] == [2, 0]
        rev, mark = writer.revision()
        assert rev == 1 and len(mark) == 32
        assert writer.put([row_of(ANA, b"a face")]) == 1


def test_a_desk_reads_the_list_and_writes_nothing_of_it(hub: MeetingHub) -> None:
    hub.let_in(BERT, 4)
    with hub.admin() as admin, connected(hub.address, BERT, SystemClock().now) as connection:
        HubListWriter(admin).put([row_of(ANA)])
        HubListWriter(admin).put_photos([(sha256(b"x").hexdigest(), b"x")])
        assert connection.execute("select count(*) from api_v1.person").fetchone() == (1,)
        for attempt in (
            "update hub.person set content = ''", "delete from hub.person", "truncate hub.person",
            "insert into hub.person values ('00', 1, '', null, '')", "insert into hub.photo values (sha256('y'), 'y')",
            "update hub.photo set bytes = 'y'", "delete from hub.seed_part", "insert into hub.revision values (9, 'x')",
            "select hub.next_revision()", "select hub.publish('{}', '{}', '{}', '{}')", "update hub.list set rev = 7",
        ):  # fmt: skip
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(attempt.encode())


def test_a_stopped_desk_reads_no_list(hub: MeetingHub) -> None:
    hub.let_in(BERT, 4)
    connection = connected(hub.address, BERT, SystemClock().now)
    with hub.admin() as admin:
        HubListWriter(admin).put([row_of(ANA)])
        admin.execute("update hub.desk set stopped = now()")
    for view in ("person", "photo", "revision", "seed", "seed_part"):
        assert connection.execute(f"select count(*) from api_v1.{view}".encode()).fetchone() == (0,)
    connection.close()


def test_a_picture_that_is_not_what_its_hash_says_is_refused_by_the_hub(hub: MeetingHub) -> None:
    with hub.admin() as admin, pytest.raises(psycopg.errors.CheckViolation):
        HubListWriter(admin).put_photos([(sha256(b"one").hexdigest(), b"another")])


def test_a_page_costs_as_much_in_a_large_list_as_in_a_small_one(hub: MeetingHub) -> None:
    """Row security must not keep the condition from the index."""
    hub.let_in(BERT, 4)
    blocks = []
    with hub.admin() as admin, connected(hub.address, BERT, SystemClock().now) as connection:
        for count in (2_000, 20_000):
            admin.execute("select hub.next_revision()")
            admin.execute(
                "insert into hub.person select md5(i::text), (select rev from hub.list), 'x', null, 'x' "
                "from generate_series(1, %s) i on conflict do nothing", (count,),
            )  # fmt: skip
            admin.execute("analyze hub.person")
            blocks.append(_blocks(connection))
    assert blocks[1] <= blocks[0] * 2 + 20


def _blocks(connection: "psycopg.Connection[Any]") -> int:
    asked = (
        "explain (analyze, buffers, format json) select p.id from api_v1.person p where (p.rev, p.id) > (0, '~') "
        "and p.rev <= 2 order by p.rev, p.id limit 100"
    )
    row = connection.execute(asked.encode()).fetchone()
    assert row
    plan = row[0][0]["Plan"]
    return int(plan["Shared Hit Blocks"] + plan["Shared Read Blocks"])


# ── from the office to a desk ────────────────────────────────────────────────────────────────────────────────────────


def test_only_what_differs_is_published_and_every_desk_gets_it(hub: MeetingHub, office: Store, desk: Store) -> None:
    hub.let_in(BERT, 4)
    with office.writing() as tx:
        tx.put_people([ANA, BEN, a_person(confirmation="AAAA-0009", photo="9.jpg")])
        tx.put_photo("9.jpg", b"a face")
    first = published(hub, office)
    assert (first.new, first.changed, first.gone, first.pictures, first.rev) == (3, 0, 0, 1, 1)
    assert taken(hub, desk) == listed(office)
    assert published(hub, office).rev == 1
    with office.writing() as tx:
        tx.put_people([CID, a_person(confirmation="AAAA-0001", given="Berta")])
        tx.drop_person(ANA.id)
    second = published(hub, office)
    assert (second.new, second.changed, second.gone, second.pictures, second.rev) == (1, 1, 1, 0, 2)
    assert taken(hub, desk) == listed(office)
    with desk.reading() as tx:
        assert [tx.photo(name) for name in tx.photo_names()] == [b"a face"]
        assert state_of(tx).source is From.HUB


def test_publishing_that_was_broken_off_goes_on(hub: MeetingHub, office: Store, desk: Store) -> None:
    hub.let_in(BERT, 4)
    with office.writing() as tx:
        tx.put_people(invented(2_500))
    assert not published(hub, office, stop_after=1).complete
    rest = published(hub, office)
    assert (rest.new, rest.complete) == (500, True)
    assert rest.seed > 0
    assert taken(hub, desk) == listed(office)


def test_a_large_list_comes_by_its_seed_and_what_changed_after_it(hub: MeetingHub, office: Store, desk: Store) -> None:
    hub.let_in(BERT, 4)
    with office.writing() as tx:
        tx.put_people(invented(600))
    assert published(hub, office).seed > 0
    with office.writing() as tx:
        tx.put_people([ANA])
    assert published(hub, office).seed == 0
    assert taken(hub, desk) == listed(office)
    with desk.reading() as tx:
        assert tx.search(ANA.confirmation).exact == (ANA.id,)
        assert tx.search(next(invented(1)).family).exact


@pytest.mark.parametrize("so_many", [1, 2])
def test_the_newest_seed_is_that_of_the_latest_revision_whatever_the_clock_of_the_hub_says(
    hub: MeetingHub, office: Store, desk: Store, so_many: int
) -> None:
    """It was ahead when earlier ones were made, or that of the standby which took over is behind."""
    hub.let_in(BERT, 4)
    for count in range(600, 600 + 100 * so_many, 100):
        with office.writing() as tx:
            tx.put_people(invented(count))
        assert published(hub, office).seed > 0
    with hub.admin() as connection:
        connection.execute("update hub.seed set at = at + interval '1 day'")
    with office.writing() as tx:
        tx.put_people(invented(1_000))
    last = published(hub, office)
    assert last.seed > 0
    reached = hub.reach(BERT)
    found = reached.roster.seed()
    reached.close()
    assert found and (found.rev, found.people) == (last.rev, 1_000)
    assert published(hub, office).seed == 0, "it stays, and is known"
    assert taken(hub, desk) == listed(office)


def test_pictures_of_nobody_leave_the_hub(hub: MeetingHub, office: Store) -> None:
    with office.writing() as tx:
        tx.put_people([a_person(confirmation="AAAA-0009", photo="9.jpg")])
        tx.put_photo("9.jpg", b"a face")
    published(hub, office)
    with office.writing() as tx:
        tx.drop_person(a_person(confirmation="AAAA-0009").id)
    published(hub, office)
    with hub.admin() as connection:
        assert connection.execute("select count(*) from hub.photo").fetchone() == (0,)


def test_a_desk_from_which_another_one_took_over_follows_that_one(
    hub: MeetingHub, office: Store, tmp_path: Path
) -> None:
    hub.let_in(BERT, 4)
    with office.writing() as tx:
        tx.put_people([ANA, BEN])
    published(hub, office)
    assert taken(hub, office) == listed(office) != {}
    with closing(a_store(tmp_path, "other", BERT)) as other:
        with other.writing() as tx:
            tx.put_people([BEN, CID])
        published(hub, other, take_over=True)
        assert taken(hub, office) == listed(other)
        assert taken(hub, other) == listed(other)
    with office.reading() as tx:
        assert state_of(tx).source is From.HUB


def test_pictures_that_a_broken_line_left_behind_leave_with_the_next_list(hub: MeetingHub, office: Store) -> None:
    with office.writing() as tx:
        tx.put_people([ANA, a_person(confirmation="AAAA-0009", photo="9.jpg")])
        tx.put_photo("9.jpg", b"a face")
    published(hub, office)
    with office.writing() as tx:
        tx.drop_person(a_person(confirmation="AAAA-0009").id)
    with hub.admin() as connection:  # as far as the line held: the person is gone
        HubListWriter(connection).put([RowThere(0, a_person(confirmation="AAAA-0009").id, "", "")])
    published(hub, office)
    with hub.admin() as connection:
        assert connection.execute("select count(*) from hub.photo").fetchone() == (0,)


def test_two_do_not_publish_at_once(hub: MeetingHub, office: Store) -> None:
    with hub.admin() as other, HubListWriter(other).alone(office.public), pytest.raises(HubError) as refused:
        published(hub, office)
    assert refused.value.code == "list_published_elsewhere"


def test_of_two_that_begin_at_the_same_instant_one_publishes(hub: MeetingHub) -> None:
    for writers in (("a", "a"), ("a", "b")):
        came = _both_begin(hub, writers)
        assert sorted(came)[0] == "", "one publishes"
        assert sorted(came)[1] == ("list_published_elsewhere" if len({*writers}) == 1 else "list_of_another_desk")
        with hub.admin() as connection:
            connection.execute("update hub.list set writer = ''")


def _both_begin(hub: MeetingHub, writers: tuple[str, str]) -> list[str]:
    """What each was refused for, and nothing for who publishes."""
    came, both = list[str](), Barrier(2, timeout=10)

    def publishes(writer: str) -> None:
        try:
            with hub.admin() as connection, HubListWriter(connection).alone(writer):
                came.append("")
                both.wait()
        except HubError as refused:
            came.append(refused.code)
            both.wait()

    begun = [Thread(target=publishes, args=(writer,)) for writer in writers]
    with hub.admin() as late, late.transaction():
        late.execute("select from hub.publisher for update")
        for one in begun:
            one.start()
        until_they_wait(hub, 2)
    for one in begun:
        one.join()
    return came


def test_whoever_died_while_it_published_keeps_nobody_else_from_it(hub: MeetingHub, office: Store) -> None:
    gone = pytest.raises(psycopg.OperationalError)
    with hub.admin() as killer, hub.admin() as other, gone, HubListWriter(other).alone(office.public):
        killer.execute("select pg_terminate_backend(%s)", (other.info.backend_pid,))
    assert published(hub, office).rev == 0


def test_a_desk_whose_list_comes_from_the_hub_imports_none(
    hub: MeetingHub, office: Store, desk: Store, tmp_path: Path
) -> None:
    hub.let_in(BERT, 4)
    with office.writing() as tx:
        tx.put_people([ANA])
    published(hub, office)
    taken(hub, desk)
    file = tmp_path / "list.csv"
    file.write_text("family,given\nOkafor,Ben\n", encoding="utf-8")
    with pytest.raises(RosterFileError) as refused:
        desk_over(desk).read_list(file)
    assert refused.value.code == "list_from_hub"
