"""The list: people come back exactly as they were put, by every way of looking them up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.people.participant import Accreditation, DelegationKind, Participant
from regdesk.store import Store, content_hash
from regdesk.store.records import CONTENT, content_of, participant_of
from tests.make import a_person

TEXT = st.text(max_size=8)
DAY = st.none() | st.dates()
PEOPLE = st.builds(
    Participant, id=TEXT, source=TEXT, source_ref=TEXT, confirmation=TEXT, family=TEXT, given=TEXT,
    family_known=st.booleans(), honorific=TEXT, title=TEXT, function=TEXT, delegation=TEXT,
    delegation_kind=st.sampled_from(DelegationKind), category=TEXT, channel=TEXT,
    accreditation=st.sampled_from(Accreditation), decided=DAY, submitted=DAY, born=DAY, nationality=TEXT, sex=TEXT,
    document_kind=TEXT, document_number=TEXT, document_expires=DAY, email=TEXT, vip=st.booleans(), hold=st.booleans(),
    parliamentarian=st.booleans(), basis=TEXT, consent=st.booleans(), hotel=TEXT, language=TEXT, photo=TEXT,
    extra=st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple),
)  # fmt: skip


@given(PEOPLE)
def test_a_person_survives_being_a_row(person: Participant) -> None:
    assert participant_of(content_of(person)) == person


@given(PEOPLE, PEOPLE)
def test_two_registrations_have_one_hash_only_if_they_are_equal(one: Participant, other: Participant) -> None:
    assert (content_hash(one) == content_hash(other)) == (one == other)


def test_every_field_of_a_participant_is_kept() -> None:
    assert set(CONTENT) == set(Participant.__dataclass_fields__)


def test_people_come_back_in_the_order_that_was_asked_for(store: Store) -> None:
    people = [a_person(confirmation=f"AAAA-000{n}", extra=(("diet", "none"),)) for n in range(5)]
    with store.writing() as tx:
        tx.put_people(people)
        assert tx.count() == 5
        backwards = [person.id for person in people[::-1]]
        assert tx.participants([*backwards, "nobody"]) == people[::-1]
        assert tx.participant(people[2].id) == people[2]
        assert tx.participant("nobody") is None


def test_putting_somebody_again_replaces_them(store: Store) -> None:
    person, changed = a_person(hotel=""), a_person(hotel="Marriott")
    with store.writing() as tx:
        tx.put_people([person, person])
        assert tx.roster_hashes() == {person.id: content_hash(person)}
    with store.writing() as tx:
        tx.put_people([changed])
        assert tx.count() == 1
        assert tx.participant(person.id) == changed
        assert tx.roster_hashes() == {person.id: content_hash(changed)} != {person.id: content_hash(person)}


@pytest.mark.parametrize("typed", ["K7RM-4PX2", "k7rm4px2", " K7RM 4PX2 "])
def test_a_confirmation_code_is_found_however_it_is_typed(store: Store, typed: str) -> None:
    with store.writing() as tx:
        tx.put_people([a_person(), a_person(confirmation="", source_ref="x"), a_person(confirmation="K7RM-4PX3")])
        assert [person.confirmation for person in tx.by_confirmation(typed)] == ["K7RM-4PX2"]
        assert tx.by_confirmation("") == []


def test_a_document_number_and_a_birth_date_find_everybody_who_has_them(store: Store) -> None:
    twins = [a_person(confirmation=f"AAAA-000{n}", document_number=f"A 01-28441{n}") for n in range(2)]
    unknown = a_person(confirmation="AAAA-0009", document_number="", born=None)
    with store.writing() as tx:
        tx.put_people([*twins, unknown])
        assert tx.by_document_number("a01284411") == [twins[1]]
        assert tx.by_document_number("") == []
        assert tx.born_on(date(1984, 3, 14)) == twins
        assert tx.born_on(date(1984, 3, 15)) == []


def test_people_of_the_same_name_are_known_whatever_the_spelling_and_order(store: Store) -> None:
    person = a_person(confirmation="AAAA-0001", given="Jürgen", family="Müller")
    same = [
        a_person(confirmation="AAAA-0002", given="JUERGEN", family="MUELLER"),
        a_person(confirmation="AAAA-0003", given="Muller", family="Jurgen"),
    ]
    others = [
        a_person(confirmation="AAAA-0004", given="Jürgen Karl", family="Müller"),
        a_person(confirmation="AAAA-0005", given="Jürgen", family="Müllers"),
        a_person(confirmation="AAAA-0006", given="", family=""),
    ]
    with store.writing() as tx:
        tx.put_people([person, *same, *others])
        assert tx.same_name(person) == same
        assert tx.same_name(others[2]) == []


def test_photos_are_kept_by_name(store: Store) -> None:
    with store.writing() as tx:
        tx.put_photo("face", b"\xff\xd8 one")
        tx.put_photo("face", b"\xff\xd8 two")
        assert (tx.photo("face"), tx.photo("other")) == (b"\xff\xd8 two", None)


def test_twelve_thousand_people_go_in_with_their_words(store: Store) -> None:
    people = [a_person(confirmation=f"A{n}", family=f"Family{n % 7}") for n in range(12_000)]
    with store.writing() as tx:
        tx.put_people(iter(people))
    with store.reading() as tx:
        assert tx.count() == 12_000
        assert tx.participant(people[-1].id) == people[-1]
        assert tx.search("family3").total == 1_000
