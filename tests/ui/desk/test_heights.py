"""Rows share the height there is."""

from ui.desk.heights import shared


def test_rows_that_fit_are_as_high_as_they_wish() -> None:
    assert shared([50, 72], [30, 40], 122) == [50, 72]
    assert shared([50, 72], [30, 40], 500) == [50, 72]


def test_rows_that_do_not_fit_give_of_what_they_can_spare_and_fill_the_room_exactly() -> None:
    heights = shared([50, 72, 50], [30, 72, 40], 161)
    assert sum(heights) == 161
    assert heights[1] == 72
    assert all(low <= high for low, high in zip([30, 72, 40], heights, strict=True))


def test_rows_that_never_fit_keep_their_words() -> None:
    assert shared([50, 72], [30, 40], 60) == [30, 40]
