"""What is got ready of a seed while the last part of it is written."""

import threading
from collections.abc import Iterator
from threading import Event

import pytest

from regdesk.errors import HubError, StickError
from regdesk.sync.seed_ahead import FRAMES, parts_ahead
from regdesk.sync.seed_frames import END, HEAD, VERSION, WORDS, Frame, SeedHead, head_body, packed_rows

SEED, KEY = "5" * 32, b"k" * 32
WORDS_OF = [f"word {number}" for number in range(12)]
END_OF_ALL = len(WORDS_OF) + 1


def a_frame(place: int, kind: int, body: bytes = b"") -> Frame:
    return Frame(SEED, KEY, place, kind, body)


def a_seed() -> list[Frame]:
    head = SeedHead(VERSION, "e", "2017-11-27T08:00:00+00:00", 0, "", 0, "4", ())
    words = [a_frame(place, WORDS, packed_rows("t", [(word,)])) for place, word in enumerate(WORDS_OF, 1)]
    return [a_frame(0, HEAD, head_body(head)), *words, a_frame(END_OF_ALL, END)]


def nothing() -> None:
    """Nobody is in front."""


def at_work() -> list[str]:
    return [one.name for one in threading.enumerate() if one.name.startswith("seed-")]


def walk(frames: Iterator[Frame], came: list[int], leave_at: int = END_OF_ALL) -> None:
    """As whoever writes does: the next part is begun while this one goes to the disk."""
    with parts_ahead(frames, nothing) as parts:
        for part in parts:
            parts.begin_next()
            came.append(part.frame.place)
            if part.frame.place == leave_at:
                return


def test_the_parts_come_in_order_whether_anybody_waits_or_not() -> None:
    for waits in (False, True):
        words = []
        with parts_ahead(iter(a_seed()), nothing) as parts:
            for part in parts:
                words += part.columns[0] if part.columns else []
                if waits:
                    parts.begin_next()
                    parts.begin_next()
        assert words == WORDS_OF and at_work() == []


def test_a_seed_that_goes_on_is_looked_at_from_its_place_on() -> None:
    with parts_ahead(iter(a_seed()), nothing, 9) as parts:
        assert [part.frame.place for part in parts] == [0, 9, 10, 11, 12, 13]


def test_no_more_is_fetched_ahead_than_may_be_held() -> None:
    fetched, last = list[int](), Event()

    def frames() -> Iterator[Frame]:
        for frame in a_seed():
            fetched.append(frame.place)
            if frame.place == FRAMES:
                last.set()
            yield frame

    with parts_ahead(frames(), nothing) as parts:
        assert next(iter(parts)).frame.place == 0
        assert last.wait(10)
    assert fetched == list(range(FRAMES + 1)), "what the caller has, and those after it"


def test_whoever_leaves_in_the_middle_leaves_nobody_at_work_for_it() -> None:
    fetched, came = list[int](), list[int]()

    def frames() -> Iterator[Frame]:
        for frame in a_seed():
            fetched.append(frame.place)
            yield frame

    walk(frames(), came, leave_at=3)
    assert (came, at_work()) == ([0, 1, 2, 3], [])
    assert len(fetched) < END_OF_ALL


def test_a_line_that_breaks_is_told_after_what_had_come() -> None:
    def frames() -> Iterator[Frame]:
        yield from a_seed()[:6]
        raise HubError("hub_unreachable")

    came = list[int]()
    with pytest.raises(HubError):
        walk(frames(), came)
    assert came == [0, 1, 2, 3, 4, 5] and at_work() == []


def test_a_part_that_is_damaged_is_told_where_it_stands() -> None:
    frames = a_seed()
    frames[4] = a_frame(4, WORDS, frames[4].body[:-1])
    came = list[int]()
    with pytest.raises(StickError):
        walk(iter(frames), came)
    assert came == [0, 1, 2, 3]


def test_looking_stands_back_for_whoever_is_in_front() -> None:
    asked = list[int]()
    with parts_ahead(iter(a_seed()), lambda: asked.append(1)) as parts:
        count = sum(1 for _ in parts)
    assert len(asked) == count - 1, "before each part but the head"
