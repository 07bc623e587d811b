from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from regdesk.errors import RosterFileError
from regdesk.people.participant import Participant
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from regdesk.roster.mapping import Mapping
from regdesk.roster.plan import AT_ONCE, ListPlan, content_hash, make_plan
from regdesk.sentences import ROSTER, ROSTER_RESULTS, say
from regdesk.store import Store
from tests.desks import SIGNS
from tests.lists import HEADER, NDIAYE, OKAFOR, SAMPLE_EVENT, SATO, STATES, a_csv, a_plan, a_row, in_words, sayings


def hashes(people: Iterable[Participant]) -> dict[str, str]:
    return {person.id: content_hash(person) for person in people}


def again(file: Path, people: list[Participant], **more: object) -> ListPlan:
    """The plan for a desk that has these people."""
    return a_plan(file, known=hashes(people), stored=people, **more)  # type: ignore[arg-type]


def test_a_first_import_is_all_new(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path))
    assert (plan.rows, plan.new, plan.changed, plan.unchanged, plan.missing) == (3, 3, 0, 0, ())
    assert len(plan.people) == 3
    assert [person.family for person in plan.people] == ["NDIAYE-SARR", "OKAFOR", "Satō"]
    assert plan.source == "list"
    assert len(plan.file_hash) == 64


def test_a_second_import_of_the_same_file_changes_nothing(tmp_path: Path) -> None:
    file = a_csv(tmp_path)
    plan = again(file, list(a_plan(file).people))
    assert (plan.new, plan.changed, plan.unchanged, plan.missing) == (0, 0, 3, ())
    assert plan.changes_nothing


def test_the_same_people_in_another_order_encoding_and_kind_of_file_change_nothing(tmp_path: Path) -> None:
    people = list(a_plan(a_csv(tmp_path)).people)
    header = tuple(reversed(HEADER))
    rows = [tuple(reversed(row)) for row in (SATO, NDIAYE, OKAFOR)]
    plan = again(a_csv(tmp_path, *rows, header=header, encoding="utf-16", delimiter="\t"), people)
    assert (plan.unchanged, plan.changes_nothing) == (3, True)


def test_changed_new_and_missing_people_are_told_apart(tmp_path: Path) -> None:
    people = list(a_plan(a_csv(tmp_path)).people)
    plan = again(a_csv(tmp_path, a_row(family="NDIAYE"), OKAFOR, a_row(code="NEW1-0001", doc="B1")), people)
    assert (plan.new, plan.changed, plan.unchanged) == (1, 1, 1)
    assert plan.missing == (people[2].id,)
    assert [person.family for person in plan.people] == ["NDIAYE", "NDIAYE-SARR"]


def test_people_of_another_list_are_not_missing_from_this_one(tmp_path: Path) -> None:
    other = [replace(person, source="indico") for person in a_plan(a_csv(tmp_path)).people]
    elsewhere = [replace(person, id=f"{number:032x}") for number, person in enumerate(other)]
    assert again(a_csv(tmp_path, a_row(code="X", doc="Y", family="Z")), elsewhere).missing == ()


def test_a_row_with_a_problem_is_not_missing(tmp_path: Path) -> None:
    people = list(a_plan(a_csv(tmp_path)).people)
    plan = again(a_csv(tmp_path, a_row(born="1984"), OKAFOR, SATO), people)
    assert (plan.missing, plan.unchanged, plan.rows_with_problems) == ((), 2, 1)


def test_somebody_who_has_a_badge_is_never_changed_but_shown(tmp_path: Path) -> None:
    people = list(a_plan(a_csv(tmp_path)).people)
    file = a_csv(tmp_path, a_row(family="NDIAYE", status="Refused"), OKAFOR, SATO)
    plan = again(file, people, collected={people[0].id, people[1].id})
    assert (plan.new, plan.changed, plan.unchanged, len(plan.people)) == (0, 0, 2, 0)
    (difference,) = plan.collected_differ
    assert (difference.person, difference.row) == (people[0].id, 2)
    assert difference.changes == (("family", "NDIAYE-SARR", "NDIAYE"), ("accreditation", "accredited", "refused"))


def test_problems_are_told_by_row_in_words_and_the_good_rows_can_go_alone(tmp_path: Path) -> None:
    rows = [
        OKAFOR,
        a_row(code="A", doc="A1", born="31/02/1979"),
        a_row(code="B", doc="B1", nat="ENG"),
        a_row(OKAFOR, doc="C1"),
        a_row(code="D", doc="A07731248", nat="NGA"),
        NDIAYE,
    ]
    plan = a_plan(a_csv(tmp_path, *rows))
    assert sayings(plan) == [
        (3, "“31/02/1979” is not a real date"),
        (4, "“ENG” is not a country code. Use GBR?"),
        (5, "Same confirmation code as row 2: H4TC-92WK"),
        (6, "Same passport as row 2. Is it one person?"),
    ]
    assert [person.family for person in plan.people] == ["OKAFOR", "NDIAYE-SARR"]
    assert plan.rows_with_problems == 4


def test_several_problems_of_one_row_are_one_row(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(born="1985", nat="ENG", of="Nowhere")))
    assert len(plan.problems) == 3
    assert plan.rows_with_problems == 1


def test_a_number_that_comes_twice_is_told(tmp_path: Path) -> None:
    header = ("Registration ID", "Surname", "First name", "Delegation", "Cat")
    rows = [("7", "Sato", "Kenji", "Japan", "MS"), ("7", "Okafor", "Ada", "Nigeria", "MS")]
    plan = a_plan(a_csv(tmp_path, *rows, header=header))
    assert [reason.reason for reason in plan.problems] == ["same_confirmation"]
    assert plan.new == 1


def test_repetitions_are_found_a_thousand_rows_apart(tmp_path: Path) -> None:
    rows = [a_row(code=f"K7RM-{n:04}", doc=f"A{n}", family=f"Family {n}") for n in range(AT_ONCE + 20)]
    rows.append(a_row(code="K7RM-0003", doc="Z1", family="Other"))
    rows.append(a_row(code="Z2", doc="A5", family="Another"))
    rows.append(a_row(code="Z3", doc="Z3", family="Family 7"))
    plan = a_plan(a_csv(tmp_path, *rows))
    assert [(p.reason, p.facts["row"]) for p in plan.problems] == [("same_confirmation", "5"), ("same_document", "7")]
    assert [(d.reason, d.other_row) for d in plan.duplicates] == [("same_name", 9)]


CHANNELS = (*HEADER, "Channel")


def test_one_passport_in_two_channels_is_shown_and_both_come_in(tmp_path: Path) -> None:
    rows = [[*a_row(), "states"], [*a_row(code="B", of="Red Migrante", cat="CSO"), "stakeholders"]]
    plan = a_plan(a_csv(tmp_path, *rows, header=CHANNELS))
    assert (plan.new, plan.problems) == (2, ())
    assert [(d.row, d.reason, d.other_row) for d in plan.duplicates] == [(3, "same_document", 2)]


def test_one_passport_twice_is_fine_when_one_registration_is_void(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(status="Withdrawn"), a_row(code="B"), a_row(code="C", status="Duplicate")))
    assert (plan.new, plan.problems) == (3, ())


def test_one_number_of_two_countries_is_two_passports(tmp_path: Path) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(), a_row(code="B", nat="NGA", family="Okafor")))
    assert (plan.new, plan.duplicates) == (2, ())


@pytest.mark.parametrize(("family", "given"), [("Ndiaye Sarr", "AISSATOU"), ("Aïssatou", "Ndiaye-Sarr")])
def test_one_name_and_birth_date_written_differently_is_shown_and_comes_in(
    tmp_path: Path, family: str, given: str
) -> None:
    plan = a_plan(a_csv(tmp_path, a_row(), a_row(code="B", doc="B1", family=family, given=given)))
    assert (plan.new, plan.problems) == (2, ())
    assert [(d.row, d.reason, d.other_row) for d in plan.duplicates] == [(3, "same_name", 2)]


def test_duplicates_of_people_from_another_list_are_shown(tmp_path: Path) -> None:
    ndiaye, okafor, sato = a_plan(a_csv(tmp_path)).people
    there = [
        replace(ndiaye, source="media", id="1" * 32, family="Other"),
        replace(okafor, source="media", id="2" * 32, document_number="X"),
        replace(sato, source="media", id="3" * 32, document_number="X", family="Other"),
    ]
    plan = again(a_csv(tmp_path), there)
    assert [(d.row, d.reason, d.other) for d in plan.duplicates] == [
        (2, "same_document_on_desk", "1" * 32),
        (3, "same_name_on_desk", "2" * 32),
    ]
    assert plan.new == 3


def test_progress_is_told_from_the_start_to_the_end(tmp_path: Path) -> None:
    rows = [a_row(code=f"K7RM-{n:04}", doc=f"A{n}") for n in range(2 * AT_ONCE + 5)]
    told: list[tuple[int, int | None]] = []
    a_plan(a_csv(tmp_path, *rows), tell=lambda done, of: told.append((done, of)))
    assert told[0] == (0, 2 * AT_ONCE + 5)
    assert told[1][0] <= AT_ONCE
    assert told[-1] == (2 * AT_ONCE + 5, 2 * AT_ONCE + 5)
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_an_import_that_is_stopped_says_so_and_stops_soon(tmp_path: Path) -> None:
    rows = [a_row(code=f"K7RM-{n:04}", doc=f"A{n}") for n in range(4 * AT_ONCE)]
    told: list[int] = []
    with pytest.raises(RosterFileError) as stopped:
        a_plan(
            a_csv(tmp_path, *rows), tell=lambda done, _: told.append(done), cancelled=lambda: told[-1] >= 2 * AT_ONCE
        )
    assert in_words(stopped.value.code, stopped.value.facts) == "The import was stopped. The list is as it was."
    assert told[-1] < 4 * AT_ONCE


def test_a_file_that_breaks_off_gives_no_plan_at_all(tmp_path: Path) -> None:
    rows = [a_row(code=f"K7RM-{n:04}", doc=f"A{n}") for n in range(2 * AT_ONCE)]
    file = a_csv(tmp_path, *rows)
    with file.open("a", encoding="utf-8") as out:
        out.write('K7RM-9999,"Nd')
    with pytest.raises(RosterFileError, match="list_cut_off"):
        a_plan(file)


def test_each_column_says_what_it_came_to(tmp_path: Path) -> None:
    rows = [
        NDIAYE,
        a_row(OKAFOR, born="1985", nat="ENG"),
        SATO,
        a_row(code="D", doc="", family="", given="Wahyuningsih", of="Mali"),
    ]
    plan = a_plan(a_csv(tmp_path, *rows))
    shown = {r.header: (say(ROSTER_RESULTS, r.reason, {"count": r.count}), r.good) for r in plan.columns}
    assert shown == {
        "Conf. No.": ("4 filled", True),
        "Surname": ("1 empty", False),
        "First name(s)": ("4 filled", True),
        "DOB": ("1 to correct", False),
        "Nat.": ("1 unknown code", False),
        "Doc no": ("3 filled", True),
        "Delegation / Org": ("4 delegations", True),
        "Cat": ("4 matched", True),
        "Status": ("3 accredited", True),
    }


def test_pictures_that_are_not_there_are_counted(tmp_path: Path) -> None:
    rows = [[*NDIAYE, "a.jpg"], [*OKAFOR, "b.jpg"], [*SATO, ""]]
    listing = open_list(a_csv(tmp_path, *rows, header=(*HEADER, "Photo")))
    plan = make_plan(
        listing, guess(listing, STATES), SAMPLE_EVENT, STATES, {}, set(),
        tell=lambda *_: None, cancelled=lambda: False, photos={"a.jpg"},
    )  # fmt: skip
    photo = plan.columns[-1]
    assert (photo.reason, photo.count) == ("not_found", 1)


def test_everything_that_can_be_wrong_has_its_sentence(tmp_path: Path) -> None:
    rows = [
        a_row(born="1985", nat="ENG", of="Nowhere", status="Maybe"),
        a_row(code="B", doc="1E+9", born="x", nat="Narnia", cat="?", family="", given="A B"),
        a_row(code="", doc="", born=""),
    ]
    for problem in a_plan(a_csv(tmp_path, *rows)).problems:
        sentence = say(ROSTER, problem.reason, problem.facts)
        assert "{" not in sentence
        assert "None" not in sentence


def test_a_plan_written_to_a_real_store_is_unchanged_the_next_time(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "desk.db", bytes(32), desk="d" * 32, signs=SIGNS)
    try:
        file = a_csv(tmp_path)
        plan = a_plan(file)
        with store.writing() as tx:
            tx.put_people(plan.people)
        with store.reading() as tx:
            assert tx.participants([person.id for person in plan.people])
            known, stored = tx.roster_hashes(), tx.participants(list(tx.roster_hashes()))
        assert sorted(stored, key=lambda p: p.id) == sorted(plan.people, key=lambda p: p.id)
        second = a_plan(file, known=known, stored=stored)
        assert (second.unchanged, second.changes_nothing, second.missing) == (3, True, ())
    finally:
        store.close()


def test_a_source_named_in_the_mapping_makes_other_people(tmp_path: Path) -> None:
    file = a_csv(tmp_path)
    guessed = guess(open_list(file), STATES)
    states = {person.id for person in a_plan(file, Mapping("states", guessed.columns)).people}
    assert states.isdisjoint(person.id for person in a_plan(file).people)
