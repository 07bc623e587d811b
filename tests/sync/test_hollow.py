"""A line that comes without what it tells gets it later, wherever its desk brings it."""

from tests.sync.laptop import Laptop
from tests.sync.test_erased import AWA, by_stick, erases, knows, serves
from tests.sync.test_erased import world as world
from tests.sync.world import World


def meets_all(world: World, *laptops: Laptop) -> None:
    for laptop in laptops:
        assert world.meets(laptop)


def test_what_came_to_the_hub_without_a_content_gets_it_there_from_its_own_desk(world: World) -> None:
    first, second, third = world.laptops
    before = world.hub.snapshot()
    serves(world, first, AWA)
    assert world.meets(first) and world.meets(second)
    erases(second, AWA)
    world.hub.goes_back_to(before)
    meets_all(world, second, third, third)
    assert knows(third, AWA) == 0
    meets_all(world, first, second, third)
    assert [knows(one, AWA) for one in world.laptops] == [4, 0, 4]
    assert third.desk.sync.round(world.doors[third.name]).idle, "and it is not asked for again"


def test_what_a_stick_brought_without_a_content_gets_it_from_the_hub(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    by_stick(world, first, second)
    erases(second, AWA)
    by_stick(world, second, third)
    meets_all(world, first, third)
    assert [knows(one, AWA) for one in world.laptops] == [4, 0, 4]
    assert third.desk.verify(every=True).faults == ()


def test_what_its_own_desk_erased_is_asked_for_once_and_stays_gone(world: World) -> None:
    first, second, third = world.laptops
    serves(world, first, AWA)
    erases(first, AWA)
    by_stick(world, first, second)
    by_stick(world, second, third)
    meets_all(world, first, third)
    assert knows(third, AWA) == 0
    assert third.desk.sync.round(world.doors[third.name]).idle
