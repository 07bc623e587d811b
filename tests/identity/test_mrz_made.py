"""Documents made by the rules: what is right reads, what is wrong is told, what position makes certain is put right."""

from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.identity.forms import FORMS
from regdesk.identity.mrz import Kind, Mrz, parse, read_as
from tests.identity.mrz_made import KINDS, NAME_LENGTH, Paper, a_paper, digit, filled, lines_of, papers

EACH = 120
BLIND = ("G6", "L1", "K<", "U0", "A0", "Q6", "O4", "<0")
LOOK_ALIKES = {"0": "O", "O": "0", "1": "I", "I": "1", "2": "Z", "Z": "2", "5": "S", "S": "5", "8": "B", "B": "8"}
DIGITS_FOR = {"O": "0", "I": "1", "Z": "2", "S": "5", "B": "8", "G": "6"}
LETTERS_FOR = {"0": "OQD", "1": "IL", "2": "Z", "5": "S", "6": "G", "8": "B"}


def read(lines: tuple[str, ...]) -> Mrz:
    return parse("\n".join(lines))


def changed(lines: tuple[str, ...], line: int, column: int, sign: str) -> tuple[str, ...]:
    one = lines[line][:column] + sign + lines[line][column + 1 :]
    return (*lines[:line], one, *lines[line + 1 :])


def places(kind: str, *names: str) -> list[tuple[int, int]]:
    spans = [getattr(FORMS[Kind(kind)], name) for name in names]
    return [(span[0], column) for span in spans if span for column in range(span[1], span[2])]


def what_it_says(mrz: Mrz) -> tuple[object, ...]:
    return (mrz.surname, mrz.given, mrz.number, mrz.nationality, mrz.issuer, mrz.sex, mrz.born_signs, mrz.expires_signs)


def what_it_should_say(paper: Paper) -> tuple[object, ...]:
    printed = filled(paper.names, NAME_LENGTH[paper.kind]).rstrip("<")
    surname, _, given = printed.partition("<<")
    names = (" ".join(surname.split("<")).strip(), " ".join(given.split("<")).strip())
    return (
        *names, paper.number, paper.nationality, paper.issuer, paper.sex.strip("<"), paper.born, paper.expires,
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_printed_by_the_rules_reads_as_printed(kind: str) -> None:
    for paper in papers(kind, EACH, "valid"):
        lines = lines_of(paper)
        mrz = read(lines)
        assert mrz.good, lines
        assert (mrz.kind, mrz.lines, mrz.repairs, mrz.candidates, mrz.tidied) == (kind, lines, (), (), ()), lines
        assert what_it_says(mrz) == what_it_should_say(paper), lines
        assert mrz.may_be_cut == paper.cut
        assert set(mrz.warnings) == ({"may_be_cut"} if paper.cut else set()), lines
        assert (mrz.optional, mrz.optional_2) == (paper.optional, paper.optional_2)
        assert ("visa" in mrz.problems) == kind.startswith("MRV")


@pytest.mark.parametrize("kind", KINDS)
def test_a_wrong_check_digit_is_told_by_its_name(kind: str) -> None:
    chance = Random(f"wrong {kind}")
    names = ["number", "born", "expires", *({"TD3": ["optional", "composite"]}.get(kind, ["composite"][: kind < "U"]))]
    for paper in papers(kind, EACH, "wrong"):
        name = chance.choice([name for name in names if kind.startswith("TD") or name != "composite"])
        lines = lines_of(paper)
        if name == "number" and len(paper.number) > 9:
            line, column = (0, 15 + len(paper.number) - 9) if kind == "TD1" else (1, 28 + len(paper.number) - 9)
        else:
            line, column = places(kind, "composite" if name == "composite" else f"{name}_check")[0]
        first, tail = paper.number[:9], paper.number[9:]
        right = {
            lines[line][column].replace("<", "0"),
            *({digit(first + tail), digit(first + "<" + tail)} if tail else ()),
        }
        wrong = chance.choice([sign for sign in "0123456789" if sign not in right])
        mrz = read(changed(lines, line, column, wrong))
        assert f"check_digit:{name}" in mrz.problems, (lines, name)
        told = {check.field for check in mrz.checks if not check.ok}
        assert told <= {name, "composite"}, lines
        assert not mrz.good


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wrong", ["010229", "990431", "851301", "850132", "8513<<", "850<<<"])
@pytest.mark.parametrize("field", ["born", "expires"])
def test_a_day_that_does_not_exist_is_no_date(kind: str, wrong: str, field: str) -> None:
    paper = a_paper(kind, Random(7))
    values: dict[str, Any] = {**vars(paper), field: wrong}
    mrz = read(lines_of(Paper(**values)))
    assert f"no_such_date:{field}" in mrz.problems
    assert not any(problem.startswith("check_digit") for problem in mrz.problems)


@pytest.mark.parametrize("kind", KINDS)
def test_what_position_makes_certain_is_put_right_and_told(kind: str) -> None:
    chance, done = Random(f"repair {kind}"), 0
    numeric = places(kind, "born", "expires", "born_check", "expires_check", "number_check", "composite")
    for paper in papers(kind, 2 * EACH, "repair"):
        lines = lines_of(paper)
        spots = [(at, LETTERS_FOR) for at in numeric] + [(at, DIGITS_FOR) for at in places(kind, "names")]
        spots = [(at, table) for at, table in spots if lines[at[0]][at[1]] in table]
        damaged, asked = lines, set()
        for (line, column), table in chance.sample(spots, min(len(spots), chance.randint(1, 5))):
            damaged = changed(damaged, line, column, chance.choice(table[lines[line][column]]))
            asked.add((line, column))
        mrz = read(damaged)
        assert mrz.lines == lines
        assert {(repair.line, repair.column) for repair in mrz.repairs} == asked
        assert mrz.good
        assert what_it_says(mrz) == what_it_should_say(paper)
        done += bool(asked)
    assert done > EACH


@pytest.mark.parametrize(
    ("read_as_code", "code"),
    [("0<<", "D"), ("P0L", "POL"), ("1TA", "ITA"), ("8EL", "BEL"), ("5EN", "SEN"), ("A1B", "ALB"), ("UT0", "UTO"),
     ("UN0", "UNO"), ("G8R", "GBR"), ("68R", "GBR"), ("NZ1", "NZL"), ("0TO", "OTO"), ("DK<", "D"), ("DKK", "D"),
     ("C0D", "COD"), ("1RL", "IRL"), ("XX8", "XXB"), ("R0U", "ROU"), ("EG1", "EGI"), ("A1A", "A1A")],
)  # fmt: skip
def test_digits_in_a_code_become_the_letters_of_a_code_in_use(read_as_code: str, code: str) -> None:
    lines = lines_of(a_paper("TD3", Random(3)))
    mrz = read((lines[0][:2] + read_as_code + lines[0][5:], lines[1][:10] + read_as_code + lines[1][13:]))
    assert (mrz.issuer, mrz.nationality) == (code, code)
    assert bool(mrz.repairs) == (code != read_as_code)


@pytest.mark.parametrize("kind", KINDS)
def test_other_readings_of_a_number_are_offered_with_the_right_one_among_them(kind: str) -> None:
    chance, offered = Random(f"offer {kind}"), 0
    for paper in papers(kind, 3 * EACH, "offer"):
        lines = lines_of(paper)
        spots = [(line, column) for line, column in places(kind, "number") if lines[line][column] in LOOK_ALIKES]
        if not spots:
            continue
        line, column = chance.choice(spots)
        damaged = changed(lines, line, column, LOOK_ALIKES[lines[line][column]])
        mrz = read(damaged)
        assert not mrz.good
        assert mrz.lines == damaged, "never taken by itself"
        assert mrz.number != paper.number
        assert lines in [candidate.lines for candidate in mrz.candidates], damaged
        assert paper.number in [candidate.value for candidate in mrz.candidates]
        assert all(read_as(mrz, candidate).good for candidate in mrz.candidates)
        assert len(mrz.candidates) <= 12
        offered += 1
    assert offered >= EACH


@pytest.mark.parametrize("kind", ["TD1", "TD2", "TD3"])
def test_other_readings_of_optional_data_are_offered(kind: str) -> None:
    offered = 0
    for paper in papers(kind, EACH, "optional"):
        values: dict[str, Any] = {**vars(paper), "number": paper.number[:8], "optional": "A20B5"}
        lines = lines_of(Paper(**values))
        for line, column in places(kind, "optional"):
            if lines[line][column] not in LOOK_ALIKES:
                continue
            mrz = read(changed(lines, line, column, LOOK_ALIKES[lines[line][column]]))
            assert not mrz.good
            assert lines in [candidate.lines for candidate in mrz.candidates]
            offered += 1
    assert offered > EACH


def test_number_and_optional_data_may_both_be_offered_otherwise() -> None:
    lines = lines_of(Paper(**{**vars(a_paper("TD3", Random(1))), "number": "L898902C3", "optional": "ZE184226B"}))
    damaged = changed(changed(lines, 1, 1, "B"), 1, 28, "2")
    assert lines in [candidate.lines for candidate in read(damaged).candidates]


def test_a_wrong_date_is_read_again_and_nothing_is_offered() -> None:
    lines = lines_of(Paper(**{**vars(a_paper("TD3", Random(1))), "number": "L898902C3", "born": "740812"}))
    damaged = changed(changed(lines, 1, 1, "B"), 1, 13, "5")
    assert read(damaged).candidates == ()


@pytest.mark.parametrize("kind", KINDS)
def test_what_check_digits_cannot_see_reads_well(kind: str) -> None:
    """The known limit, so that nobody relies on more: G and 6, L and 1, K and a filler, U, A and O with a digit."""
    twins = {sign: pair.replace(sign, "") for pair in BLIND for sign in pair}
    seen = 0
    for paper in papers(kind, EACH, "blind"):
        lines = lines_of(paper)
        for line, column in places(kind, "number"):
            sign = lines[line][column]
            if sign not in twins or sign == "<" or twins[sign] == "<":
                continue
            mrz = read(changed(lines, line, column, twins[sign]))
            assert mrz.good
            seen += 1
    assert seen > EACH


@given(kind=st.sampled_from(KINDS), seed=st.integers(0, 10**6), data=st.data())
def test_one_wrong_sign_under_a_check_digit_is_seen_or_told_or_blind(kind: str, seed: int, data: st.DataObject) -> None:
    paper = a_paper(kind, Random(seed))
    lines = lines_of(paper)
    fields = ["number", "number_check", "born", "born_check", "expires", "expires_check", "optional_check", "composite"]
    covered = places(kind, *fields, *([] if kind.startswith("MRV") else ["optional", "optional_2"]))
    line, column = data.draw(st.sampled_from(covered))
    sign = data.draw(st.sampled_from([sign for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<" if sign]))
    mrz = read(changed(lines, line, column, sign))
    if not mrz.good:
        assert mrz.problems
    elif mrz.lines == lines:
        assert (len(mrz.repairs) == 1) == (sign != lines[line][column])
    else:
        assert digit(mrz.lines[line][column]) == digit(lines[line][column]), "not equal modulo 10"


@given(
    kind=st.sampled_from(KINDS),
    seed=st.integers(0, 10**6),
    surname=st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=14), min_size=1, max_size=4),
    given=st.lists(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=14), max_size=4),
)
def test_any_name_comes_back_as_it_was_printed(kind: str, seed: int, surname: list[str], given: list[str]) -> None:
    values = {**vars(a_paper(kind, Random(seed))), "surname": " ".join(surname), "given": " ".join(given)}
    paper = Paper(**values)
    mrz = read(lines_of(paper))
    assert mrz.good
    assert what_it_says(mrz) == what_it_should_say(paper)
    assert mrz.may_be_cut == paper.cut
    assert set(mrz.warnings) <= {"may_be_cut", "filler_read_as_k"}


@pytest.mark.parametrize(("kind", "filler_counts"), list(product(("TD1", "TD2"), (False, True))))
def test_long_numbers_of_every_length_are_read_by_both_practices(kind: str, filler_counts: bool) -> None:
    room = 15 if kind == "TD1" else 7
    for length in range(10, 9 + room):
        number = "D23145890734ZZ59876543210"[:length]
        values: dict[str, Any] = {**vars(a_paper(kind, Random(length))), "number": number, "optional": ""}
        mrz = read(lines_of(Paper(**{**values, "filler_counts": filler_counts})))
        assert mrz.good
        assert mrz.number == number
        assert "long_number" in mrz.notes


@pytest.mark.parametrize("kind", ["TD1", "TD2"])
def test_other_readings_of_a_long_number_go_through_both_of_its_parts(kind: str) -> None:
    values: dict[str, Any] = {**vars(a_paper(kind, Random(4))), "number": "D23145890728", "optional": ""}
    lines = lines_of(Paper(**values))
    for line, column in places(kind, "number") + places(kind, "optional")[:3]:
        if lines[line][column] in LOOK_ALIKES:
            mrz = read(changed(lines, line, column, LOOK_ALIKES[lines[line][column]]))
            assert "D23145890728" in [candidate.value for candidate in mrz.candidates]


@pytest.mark.parametrize(("kind", "column"), [("TD1", 17), ("TD2", 30)])
def test_a_digit_is_offered_for_a_letter_in_the_place_of_the_check_digit_of_a_long_number(
    kind: str, column: int
) -> None:
    values: dict[str, Any] = {**vars(a_paper(kind, Random(4))), "number": "D2314589073", "optional": ""}
    for number in range(10):
        paper = Paper(**{**values, "number": f"D2314589{number}73"})
        lines = lines_of(paper)
        line = 0 if kind == "TD1" else 1
        check = lines[line][column]
        for letter in LETTERS_FOR.get(check, ""):
            mrz = read(changed(lines, line, column, letter))
            assert (mrz.good, mrz.repairs) == (False, ())
            assert (lines, paper.number) in [(candidate.lines, candidate.value) for candidate in mrz.candidates]
