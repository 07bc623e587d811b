"""Only desks that this event has certified are believed; in training each certifies itself."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.pair import KeyPair
from regdesk.sync import peers
from tests.desks import EVENT_KEY, SIGNS
from tests.make import a_training_event, an_event
from tests.sync.laptop import Laptop, certificate_of, pair_of
from tests.sync.world import World

EVENT = an_event()
OTHER_KEY = KeyPair(b"k" * 32)
BEGINS = datetime(2017, 1, 1, tzinfo=UTC)


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    world = World.of(1)
    yield world.laptops[0]
    world.ends()


def certificate(number: int = 2, *, name: str = "", begins: datetime = BEGINS, event: str = EVENT.id) -> str:
    found = Certificate(
        id=id_for(event, b"xy"), name=name or f"Desk {number}", desk=number, zones=1, categories=(0,),
        begins=begins, ends=begins + timedelta(days=365), public=pair_of(number).public,
    )  # fmt: skip
    return certificate_text(certify(found, EVENT_KEY), EVENT_KEY.public)


def test_a_certificate_of_this_event_is_a_desk_with_its_number_name_and_key() -> None:
    found = peers.peer_of(certificate(), EVENT, EVENT_KEY.public)
    assert found and (found.number, found.name, found.key) == (2, "Desk 2", pair_of(2).public.hex())


@pytest.mark.parametrize("text", ["", "C1", "C1ZZZZ", "nonsense", certificate()[:-8], certificate(event="9" * 32)])
def test_what_is_no_certificate_of_this_event_is_nobody(text: str) -> None:
    assert peers.peer_of(text, EVENT, EVENT_KEY.public) is None


def test_a_certificate_of_another_event_key_is_nobody() -> None:
    assert peers.peer_of(certificate(), EVENT, OTHER_KEY.public) is None


def test_a_certificate_that_is_over_still_tells_whose_lines_these_are() -> None:
    old = certificate(begins=BEGINS - timedelta(days=3000))
    assert peers.peer_of(old, EVENT, EVENT_KEY.public)


def test_at_a_training_event_a_desk_certifies_itself_the_same_each_time(laptop: Laptop) -> None:
    event = a_training_event()
    with laptop.desk.store.reading() as tx:
        own = [peers.own_certificate(tx, event, SIGNS.public, 7) for _ in range(2)]
        public = peers.event_public(tx, event)
    assert own[0] and own[0] == own[1] and public
    found = peers.peer_of(own[0], event, public)
    assert found and (found.number, found.key) == (7, SIGNS.public.hex())
    assert peers.peer_of(own[0], an_event(), public) is None


def test_a_live_desk_shows_the_certificate_that_it_was_given(laptop: Laptop) -> None:
    with laptop.desk.store.reading() as tx:
        assert peers.event_public(tx, laptop.event) == EVENT_KEY.public
        assert peers.own_certificate(tx, laptop.event, pair_of(1).public, 1) == laptop.certificate
        assert peers.own_certificate(tx, laptop.event, pair_of(2).public, 1) is None


def test_a_live_desk_that_was_not_enrolled_believes_nobody(laptop: Laptop) -> None:
    with laptop.desk.store.writing() as tx:
        tx.drop_value("desk certificate")
        assert peers.event_public(tx, laptop.event) is None
        assert peers.own_certificate(tx, laptop.event, pair_of(1).public, 1) is None
        assert peers.meet(tx, [certificate()], laptop.event, ours=pair_of(1).public) == 0


def test_desks_are_met_once_and_never_oneself(laptop: Laptop) -> None:
    own = certificate_of(laptop.event, 1, pair_of(1).public)
    with laptop.desk.store.writing() as tx:
        assert (
            peers.meet(tx, [certificate(), own, "nonsense", certificate()], laptop.event, ours=pair_of(1).public) == 1
        )
        assert peers.meet(tx, [certificate()], laptop.event, ours=pair_of(1).public) == 0
        assert [peer.number for peer in tx.logs.peers()] == [2]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_certificates_of_a_desk_the_later_one_counts_whichever_came_first(
    laptop: Laptop, order: tuple[int, int]
) -> None:
    both = (certificate(name="Old"), certificate(name="New", begins=BEGINS + timedelta(days=1)))
    with laptop.desk.store.writing() as tx:
        for which in order:
            peers.meet(tx, [both[which]], laptop.event, ours=pair_of(1).public)
        assert [peer.name for peer in tx.logs.peers()] == ["New"]
