"""The pick-up window, in the event's zone whatever the laptop thinks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.window import WindowState, window_now
from regdesk.event.event import DailyHours, PickUpWindow
from tests.make import ZONE, a_window, local

WINDOWS = (a_window(),)


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        (local(1, 12, 59), WindowState.NOT_OPEN_YET),
        (local(1, 13), WindowState.OPEN),
        (local(3, 3), WindowState.OPEN),
        (local(5, 14, 59), WindowState.OPEN),
        (local(5, 15), WindowState.CLOSED),
        (local(6, 9), WindowState.CLOSED),
    ],
)
def test_the_first_minute_is_open_and_the_last_is_not(moment: datetime, state: WindowState) -> None:
    assert window_now(WINDOWS, ZONE, moment).state is state


@given(
    st.datetimes(datetime(2017, 11, 25), datetime(2017, 12, 10)),
    st.sampled_from(["Asia/Tokyo", "UTC", "America/New_York"]),
)
def test_the_zone_in_which_the_clock_speaks_changes_nothing(naive: datetime, zone: str) -> None:
    instant = naive.replace(tzinfo=UTC)
    assert window_now(WINDOWS, ZONE, instant) == window_now(WINDOWS, ZONE, instant.astimezone(ZoneInfo(zone)))


def test_it_says_how_long_is_left() -> None:
    now = window_now(WINDOWS, ZONE, local(4, 8, 7))
    assert now.left == timedelta(hours=30, minutes=53)
    assert now.closes == local(5, 15)


def test_it_says_when_it_opens() -> None:
    now = window_now(WINDOWS, ZONE, local(1, 10, 50))
    assert (now.opens_next, now.left) == (local(1, 13), timedelta(hours=2, minutes=10))


def test_at_night_it_is_closed_for_now_and_not_over() -> None:
    hours = (a_window(daily=(DailyHours(time(8), time(18)),)),)
    assert window_now(hours, ZONE, local(3, 17, 59)).is_open
    night = window_now(hours, ZONE, local(3, 18))
    assert (night.state, night.opens_next) == (WindowState.CLOSED_FOR_NOW, local(4, 8))


def test_daily_hours_never_reach_beyond_the_window() -> None:
    hours = (a_window(daily=(DailyHours(time(8), time(18)),)),)
    assert not window_now(hours, ZONE, local(1, 12)).is_open
    assert window_now(hours, ZONE, local(1, 13)).is_open
    assert window_now(hours, ZONE, local(5, 15)).state is WindowState.CLOSED


def test_hours_past_midnight_belong_to_the_day_on_which_they_began() -> None:
    late = (a_window(daily=(DailyHours(time(20), time(2)),)),)
    assert window_now(late, ZONE, local(3, 1, 30)).is_open
    assert not window_now(late, ZONE, local(3, 2)).is_open


def test_a_category_has_its_own_window_beside_everybodys() -> None:
    media = PickUpWindow(local(6, 8), local(6, 10), categories=frozenset({"media"}))
    both = (a_window(), media)
    assert window_now(both, ZONE, local(6, 9), "media").is_open
    assert window_now(both, ZONE, local(6, 9), "delegate").state is WindowState.CLOSED
    assert window_now(both, ZONE, local(5, 16), "media").state is WindowState.CLOSED_FOR_NOW


def test_a_night_in_which_clocks_change_has_no_hour_too_many() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    window = PickUpWindow(datetime(2026, 10, 25, 0, tzinfo=berlin), datetime(2026, 10, 25, 4, tzinfo=berlin))
    now = window_now((window,), berlin, datetime(2026, 10, 24, 22, tzinfo=UTC))
    assert now.left == timedelta(hours=5)


def test_without_a_window_for_a_category_nothing_is_open() -> None:
    media_only = (a_window(categories=frozenset({"media"})),)
    assert window_now(media_only, ZONE, local(3, 9), "delegate").state is WindowState.CLOSED


def test_windows_that_touch_or_overlap_are_one() -> None:
    morning = PickUpWindow(local(4, 9), local(4, 12))
    noon = PickUpWindow(local(4, 11), local(4, 15))
    evening = PickUpWindow(local(4, 15), local(4, 18))
    early_end = PickUpWindow(local(4, 9), local(4, 10))
    now = window_now((evening, morning, noon, early_end), ZONE, local(4, 11, 30))
    assert (now.opened, now.closes, now.left) == (local(4, 9), local(4, 18), timedelta(hours=6, minutes=30))


def test_where_every_category_has_its_own_window_the_desk_is_open_while_one_of_them_is() -> None:
    media = PickUpWindow(local(2, 8), local(2, 10), categories=frozenset({"media"}))
    others = PickUpWindow(local(3, 8), local(3, 10), categories=frozenset({"delegate"}))
    assert window_now((media, others), ZONE, local(2, 9)).is_open
    assert window_now((media, others), ZONE, local(2, 12)).state is WindowState.CLOSED_FOR_NOW
    assert window_now((media, others), ZONE, local(2, 12)).opens_next == local(3, 8)
