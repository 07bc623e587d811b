"""Dates, times and spans as people read them, in English and Spanish."""

from datetime import date, timedelta

import pytest

from regdesk import moments
from tests.make import local


def test_dates_name_their_month() -> None:
    assert moments.day_of_year(date(1984, 3, 14)) == "14 Mar 1984"
    assert moments.day_of_year(date(1984, 1, 14), "es") == "14 ene 1984"


def test_a_moment_has_its_weekday_and_twenty_four_hours() -> None:
    assert moments.moment(local(1, 13)) == "Fri 1 Dec 13:00"
    assert moments.moment(local(6, 9, 5), "es") == "mié 6 dic 09:05"


def test_a_language_that_is_not_known_reads_as_english() -> None:
    assert moments.moment(local(5, 15), "xx") == "Tue 5 Dec 15:00"


@pytest.mark.parametrize(
    ("length", "english", "spanish"),
    [
        (timedelta(seconds=59), "0 minutes", "0 minutos"),
        (timedelta(minutes=1), "1 minute", "1 minuto"),
        (timedelta(minutes=12, seconds=40), "12 minutes", "12 minutos"),
        (timedelta(hours=1), "1 h", "1 h"),
        (timedelta(hours=2, minutes=10), "2 h 10 min", "2 h 10 min"),
        (timedelta(hours=47, minutes=59), "47 h 59 min", "47 h 59 min"),
        (timedelta(days=3, hours=5), "3 days", "3 días"),
    ],
)
def test_spans_are_rounded_down(length: timedelta, english: str, spanish: str) -> None:
    assert moments.span(length) == english
    assert moments.span(length, "es") == spanish


@pytest.mark.parametrize(
    ("when", "told"), [((1984, 3, 14), "14 Mar 1984"), ((1984, 3, None), "Mar 1984"), ((1984, None, None), "1984")]
)
def test_a_partial_date_says_as_much_as_is_known(when: tuple[int, int | None, int | None], told: str) -> None:
    assert moments.partial_day(*when) == told


@pytest.mark.parametrize(
    ("text", "number"),
    [("3", 3), ("03", 3), ("12", 12), ("13", None), ("0", None), ("Mar", 3), ("march", 3), ("ENE", 1), ("dic.", 12),
     ("x", None), ("٣", None)],
)  # fmt: skip
def test_a_typed_month_is_a_number_or_a_name(text: str, number: int | None) -> None:
    assert moments.month_number(text) == number


def test_facts_become_words_and_what_is_not_known_is_left_out() -> None:
    facts = {
        "opens": local(1, 13),
        "left": timedelta(minutes=5),
        "number": 918,
        "decided": None,
        "day": date(2017, 1, 2),
    }
    assert moments.told(facts) == {
        "opens": "Fri 1 Dec 13:00", "opens_day": "Friday", "opens_time": "13:00", "left": "5 minutes",
        "number": "00918", "day": "2 Jan 2017",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Monday 4 December"), ("es", "lunes 4 de diciembre"), ("fr", "Monday 4 December")],
)
def test_a_day_is_written_out_where_there_is_room(language: str, told: str) -> None:
    assert moments.whole_day(date(2017, 12, 4), language) == told
