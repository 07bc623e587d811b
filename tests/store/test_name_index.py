"""Names of people on a list that changes: everybody is under the keys they have now, and under no others."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.people.name_keys import name_keys
from regdesk.store import Store
from regdesk.store.name_index import people_of
from tests.make import a_person

NAMES = st.sampled_from(["Okonkwo", "Bergström", "王", "محمد", "Li", "García López", ""])
BORN = st.one_of(st.none(), st.dates())
CHANGES = st.lists(st.lists(st.tuples(st.integers(0, 3), NAMES, NAMES, BORN), max_size=6), min_size=1, max_size=4)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=CHANGES)
def test_the_index_is_that_of_the_list_whatever_was_changed(
    store: Store, changes: list[list[tuple[int, str, str, object]]]
) -> None:
    for batch in changes:
        with store.writing() as tx:
            tx.put_people(
                a_person(confirmation=f"AAAA-000{number}", family=family, given=given_name, born=born)
                for number, family, given_name, born in batch
            )
    with store.reading() as tx:
        connection = tx._connection
        listed = connection.rows("select no, given, family, born from participant")
        keys = {key for (key,) in connection.rows("select key from name_key")}
        keys |= {key for _, given_name, family, _ in listed for key in name_keys(given_name, family)}
        for key in keys:
            having = {no for no, given_name, family, _ in listed if key in name_keys(given_name, family)}
            assert people_of(connection, key, None) == having
            for year in {int(born[:4]) for *_, born in listed if born}:
                near = {no for no, *_, born in listed if not born or abs(int(born[:4]) - year) <= 1}
                assert people_of(connection, key, year) == having & near


def test_people_who_come_one_by_one_share_a_row(store: Store) -> None:
    for number in range(5):
        with store.writing() as tx:
            tx.put_people([a_person(confirmation=f"AAAA-000{number}", family="Okonkwo", given="")])
    with store.reading() as tx:
        assert tx._connection.value("select count(*) from name_key") == 1
        (key,) = name_keys("Okonkwo")
        assert len(people_of(tx._connection, key, None)) == 5
