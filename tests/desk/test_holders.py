"""Whose passport it is, when the list does not know its number: best first, and nobody opened by mistake."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from zlib import crc32

import pytest

from regdesk.desk import Desk
from regdesk.desk.answers import PassportRead, Row
from regdesk.people.name_keys import name_keys
from regdesk.people.participant import Participant
from regdesk.store.name_index import people_of
from tests.benchmarks.passports import Spoilt, lines_of
from tests.desks import a_desk
from tests.make import a_person

SINCE = date(1984, 3, 4)


def person(family: str, given: str, born: date | None = SINCE, *, nationality: str = "NGA", **more: str) -> Participant:
    number = f"{crc32(f'{family}{given}{born}'.encode()) % 10**8:08}"
    return a_person(
        confirmation=f"{number[:4]}-{number[4:]}", family=family, given=given, born=born, nationality=nationality,
        sex="F", document_number=more.get("number", f"N{number}"),
    )  # fmt: skip


ADAEZE = person("Okonkwo", "Adaeze Nneka")
FILLING = [person(f"Mbeki{letter}", "Thandi", date(1950 + at, 6, 7)) for at, letter in enumerate("abcdefghijklmnop")]
NUMBER = "Z99887766"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def offered(
    desk: Desk, family: str, given: str, born: date, *, nationality: str = "NGA", number: str = NUMBER
) -> tuple[Row, ...]:
    lines = lines_of(Spoilt(family.split(), given.split(), born, nationality), number, "F")
    answer = desk.find(lines)
    assert isinstance(answer, PassportRead)
    return answer.rows


def best(rows: tuple[Row, ...]) -> tuple[str, bool]:
    return rows[0].person.id, rows[0].similar


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    with a_desk(folder, [ADAEZE, *FILLING]) as desk:
        yield desk


def test_names_and_birth_date_find_the_record_for_certain(desk: Desk) -> None:
    assert best(offered(desk, "OKONKWO", "ADAEZE NNEKA", SINCE)) == (ADAEZE.id, False)
    assert best(offered(desk, "OKONKWO", "ADAEZE", SINCE)) == (ADAEZE.id, False)
    assert best(offered(desk, "OKONKWO", "ADAEZE NNEKA", SINCE, nationality="GHA")) == (ADAEZE.id, False)


@pytest.mark.parametrize("born", [date(1984, 4, 3), date(1985, 3, 4), date(1983, 3, 4), date(1984, 3, 9)])
def test_another_birth_date_finds_the_record_but_not_for_certain(desk: Desk, born: date) -> None:
    assert best(offered(desk, "OKONKWO", "ADAEZE NNEKA", born)) == (ADAEZE.id, True)


def test_a_record_of_the_first_of_january_is_found(folder: Path) -> None:
    unknown_day = person("Okonkwo", "Adaeze Nneka", date(1984, 1, 1))
    with a_desk(folder, [unknown_day, *FILLING]) as desk:
        assert best(offered(desk, "OKONKWO", "ADAEZE", date(1984, 9, 21))) == (unknown_day.id, True)


def test_a_record_without_a_birth_date_is_found_by_its_names(folder: Path) -> None:
    bare = person("Okonkwo", "Adaeze Nneka", None)
    with a_desk(folder, [bare, *FILLING]) as desk:
        assert best(offered(desk, "OKONKWO", "ADAEZE NNEKA", SINCE)) == (bare.id, True)


def test_two_people_of_one_name_and_birth_date_are_both_offered_as_certain(folder: Path) -> None:
    twin = replace(ADAEZE, id="f" * 32, document_number="N5", delegation="Ghana")
    with a_desk(folder, [ADAEZE, twin, *FILLING]) as desk:
        rows = offered(desk, "OKONKWO", "ADAEZE NNEKA", SINCE)
        assert {row.person.id for row in rows if not row.similar} == {ADAEZE.id, twin.id}


def test_the_number_decides_between_two_people_of_one_name(folder: Path) -> None:
    twin = replace(ADAEZE, id="0" * 32, document_number=NUMBER, born=date(1971, 5, 5))
    with a_desk(folder, [ADAEZE, twin, *FILLING]) as desk:
        assert best(offered(desk, "OKONKWO", "ADAEZE NNEKA", date(1971, 5, 5))) == (twin.id, False)


@pytest.mark.parametrize(("family", "given"), [("王", "小明"), ("السيد", "محمد"), ("Lindqvist", "Åke")])
def test_somebody_else_who_was_born_that_day_is_not_offered(folder: Path, family: str, given: str) -> None:
    with a_desk(folder, [person(family, given), *FILLING]) as desk:
        assert offered(desk, "OKONKWO", "ADAEZE NNEKA", SINCE) == ()


def test_a_record_in_another_script_is_found(folder: Path) -> None:
    listed = person("Щукин", "Дмитрий", nationality="RUS")
    with a_desk(folder, [listed, *FILLING]) as desk:
        assert best(offered(desk, "SHCHUKIN", "DMITRII", SINCE, nationality="RUS"))[0] == listed.id


def test_a_married_name_is_offered_but_not_for_certain(folder: Path) -> None:
    listed = person("Lindqvist", "Ingeborg", nationality="SWE")
    with a_desk(folder, [listed, *FILLING]) as desk:
        rows = offered(desk, "HAKANSSON", "INGEBORG", SINCE, nationality="SWE")
        assert [row.person.id for row in rows] == [listed.id]


def test_a_changed_record_is_found_under_its_new_names_and_no_longer_under_the_old(folder: Path) -> None:
    with a_desk(folder, [ADAEZE, *FILLING]) as desk:
        with desk.store.writing() as tx:
            tx.put_people([replace(ADAEZE, family="Bergstrom", given="Ulrika", born=date(1960, 1, 9))])
        assert offered(desk, "OKONKWO", "ADAEZE NNEKA", SINCE) == ()
        assert best(offered(desk, "BERGSTROM", "ULRIKA", date(1960, 9, 1)))[0] == ADAEZE.id
        with desk.store.reading() as tx:
            assert people_of(tx._connection, "brgstr", 1960) == {1}
            assert not any(people_of(tx._connection, key, None) & {1} for key in name_keys("Okonkwo", "Adaeze Nneka"))
