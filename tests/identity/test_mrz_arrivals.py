"""The ways in which lines arrive from readers, clipboards and hands; what is doubtful counts only if checks agree."""

import pytest

from regdesk.identity.mrz import parse
from tests.identity.mrz_made import KINDS, Paper, lines_of, papers

PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
SMALL = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
ALL = (PASSPORT, CARD, SMALL)


@pytest.mark.parametrize("lines", ALL, ids=["TD3", "TD1", "TD2"])
@pytest.mark.parametrize("between", ["", "\n", "\r", "\r\n", "\n\r", "\t", "\r\n\r\n", " ", "\u2028", "\x1d", " \t "])
@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\t", "  ", "\x00", "\x04"])
def test_lines_may_end_in_any_way(lines: tuple[str, ...], between: str, end: str) -> None:
    mrz = parse(between.join(lines) + end)
    assert mrz.good
    assert mrz.lines == lines


@pytest.mark.parametrize("kind", KINDS)
def test_documents_of_every_kind_may_be_joined_broken_or_in_lower_case(kind: str) -> None:
    for paper in papers(kind, 40, "arrive"):
        lines = lines_of(paper)
        joined = "".join(lines)
        ways = (
            (joined, "joined"),
            ("\n".join((lines[0][:17], lines[0][17:], *lines[1:])), "broken"),
            ("\r\n".join(joined[at : at + 20] for at in range(0, len(joined), 20)), "broken"),
            ("\n".join(lines).lower(), "lower_case"),
            ("\n".join(f" {line[:5]} {line[5:]} " for line in lines), "spaces"),
        )
        for text, tidied in ways:
            mrz = parse(text)
            assert mrz.lines == lines, tidied
            assert tidied in mrz.tidied
            assert (mrz.kind, mrz.good) == (kind, True)


@pytest.mark.parametrize(
    "mark", [";", ".", "?", "Ö", "ö", "Б", "б", ",", "(", ")", ">", "*", "|", "«", "»", "‹", "_", "-"]
)
@pytest.mark.parametrize("lines", ALL, ids=["TD3", "TD1", "TD2"])
def test_another_mark_may_stand_for_the_filler(lines: tuple[str, ...], mark: str) -> None:
    for between in ("\n", ""):
        mrz = parse(between.join(lines).replace("<", mark))
        assert mrz.lines == lines
        assert mrz.good
        assert "other_filler" in mrz.tidied


@pytest.mark.parametrize(
    ("before", "after"),
    [("#", ""), ("", "$"), ("*", "*"), ("]e0", ""), ("]Q1", "\r"), ('"', '"'), ("[", "]"), ("\x02", "\x03"),
     ("~", "~\r\n"), ("> ", ""), ("'", "',")],
)  # fmt: skip
@pytest.mark.parametrize("lines", ALL, ids=["TD3", "TD1", "TD2"])
def test_marks_that_a_reader_puts_around_lines_are_left_out(lines: tuple[str, ...], before: str, after: str) -> None:
    for text in ("\n".join(before + line + after for line in lines), before + "\n".join(lines) + after):
        mrz = parse(text)
        assert mrz.lines == lines, text
        assert mrz.good


def test_short_lines_of_something_else_are_left_out_if_the_check_digits_agree() -> None:
    mrz = parse("MRZ\n" + "\n".join(PASSPORT) + "\nOK")
    assert (mrz.lines, mrz.good, mrz.tidied) == (PASSPORT, True, ("broken", "around"))
    wrong = parse("MRZ\n" + "\n".join(PASSPORT)[:-1] + "1\nOK")
    assert not wrong.good


def test_spaces_for_fillers_are_taken_if_the_check_digits_agree() -> None:
    for lines in ALL:
        mrz = parse("\n".join(lines).replace("<", " "))
        assert mrz.lines == lines
        assert mrz.good
    assert not parse("\n".join(PASSPORT).replace("<", " ")[:-1] + "1").good


def test_lines_broken_in_the_wrong_place_are_taken_if_the_check_digits_agree() -> None:
    joined = "".join(PASSPORT)
    assert parse(f"{joined[:40]}\n{joined[40:]}").lines == PASSPORT
    assert not parse(f"{joined[:40]}\n{joined[40:-1]}1").good


@pytest.mark.parametrize("lines", [PASSPORT, SMALL], ids=["TD3", "TD2"])
def test_a_first_line_without_its_last_fillers_is_filled_up_and_told(lines: tuple[str, str]) -> None:
    for text in (lines[0].rstrip("<") + "\n" + lines[1], lines[0].rstrip("<") + lines[1], lines[0][:-3] + lines[1]):
        mrz = parse(text)
        assert mrz.lines == lines
        assert mrz.good
        assert "filled_up" in mrz.warnings


def test_a_visa_is_filled_up_in_its_first_line_only() -> None:
    names = "V<UTOERIKSSON<<ANNA<MARIA"
    assert parse(f"{names}\nL8988901C4XXX4009078F9612109<<<<<<<<").problems == ("visa",)
    assert parse(f"{names}\nL8988901C4XXX4009078F9612109").problems == ("incomplete",)


@pytest.mark.parametrize("lines", ALL, ids=["TD3", "TD1", "TD2"])
def test_a_sign_too_few_or_too_many_in_a_line_of_numbers_is_never_put_right(lines: tuple[str, ...]) -> None:
    for at, line in enumerate(lines):
        if line.startswith(("P<", "I<UTOE", "ERIK")):
            continue
        filled = line.endswith("<")
        for wrong in (
            line[:-1].rstrip("<")[: -1 if filled else None],
            line[1:],
            line + "0",
            line + "<",
            "7" + line,
            line[:12] + line[13:],
        ):
            mrz = parse("\n".join((*lines[:at], wrong, *lines[at + 1 :])))
            assert not mrz.good, wrong


def test_a_line_of_names_with_a_sign_too_many_is_not_cut() -> None:
    assert parse(f"{PASSPORT[0]}<\n{PASSPORT[1]}").problems == ("too_long",)


@pytest.mark.parametrize("half", [*PASSPORT, *CARD, CARD[0] + CARD[1], PASSPORT[0] + PASSPORT[0], PASSPORT[1][:30]])
def test_half_a_document_or_one_line_twice_is_never_good(half: str) -> None:
    assert not parse(half).good


def test_two_halves_of_two_documents_are_not_one() -> None:
    first, second = (lines_of(paper) for paper in papers("TD3", 2, "halves"))
    other: Paper = next(papers("TD2", 1, "halves"))
    assert not parse(f"{first[0]}\n{lines_of(other)[1]}x").good
    assert not parse(f"{first[1]}\n{second[0]}").good


def test_nothing_longer_than_a_document_is_searched_for_one() -> None:
    assert parse("\n".join(PASSPORT * 40)).problems == ("too_long",)
    assert parse("\n".join(PASSPORT * 3)).problems == ("too_long",)
