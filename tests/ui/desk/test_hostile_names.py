"""Names that an attacker had registered, on the screens of a real window: no line is turned around or broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from regdesk.people.participant import Participant
from tests.benchmarks.fuzz import odd
from tests.lists import a_csv, a_plan, a_row
from tests.make import a_person
from tests.ui.desk.conftest import Clerk, OpenDesk
from ui.desk.stage import Screen
from ui.wording import FIRST_STRONG, POP, isolated

WORST = "Zz" + "\u0301\u0316\u0489" * 2 + "W" * 110
TOWERS = (
    WORST,
    "\u202eyadnoM",
    "Sato\u2069\u2069\u202b",
    "Sa\nto\r\n\tKenji",
    "<b>Sato</b><img src=//host/x>",
    "{given} %s **bold**",
)


def registered(folder: Path) -> tuple[Participant, ...]:
    """Everybody who comes in from a list of such names, each beside a name that is searched for."""
    names = [*TOWERS, *(name for name in odd.NAMES if "\0" not in name)]
    rows = [
        a_row(code=f"Z{n:03d}-0X{n % 90 + 10}", family=f"Okafor {name}", given=name, doc=f"N{n:05d}")
        for n, name in enumerate(names)
    ]
    written = [[cell.encode("utf-8", "replace").decode() for cell in row] for row in rows]
    return tuple(a_plan(a_csv(folder, *written)).people)


def said(window: QWidget) -> Iterator[str]:
    """Everything that the widgets show or tell a screen reader."""
    for widget in window.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        if isinstance(widget, QLabel):
            yield widget.text()


def is_harmless(text: str) -> bool:
    """Isolates that close each other are ours; nothing else turns a line around, and nothing but ours breaks it."""
    depth = 0
    for sign in text:
        depth += (sign == FIRST_STRONG) - (sign == POP)
        if depth < 0 or (sign not in FIRST_STRONG + POP + "\n" and sign in odd.BIDI + odd.CONTROLS + odd.BREAKS):
            return False
    return depth == 0


def harmful(clerk: Clerk) -> list[str]:
    return [text for text in said(clerk.window) if not is_harmless(text)]


@pytest.fixture
def clerk(open_desk: OpenDesk, tmp_path: Path) -> Clerk:
    people = registered(tmp_path)
    assert len(people) > 20
    return open_desk(people=people)


def test_no_screen_shows_a_name_that_turns_its_line_around(clerk: Clerk) -> None:
    clerk.type("okafor", Screen.RESULTS)
    clerk.window.grab()
    assert harmful(clerk) == []
    for person in clerk.desk.find("okafor").rows[:12]:  # type: ignore[union-attr]
        clerk.scan_person(person.person)
        clerk.window.grab()
        assert harmful(clerk) == []


def test_a_refused_person_with_such_a_name_is_told_on_one_line(open_desk: OpenDesk, tmp_path: Path) -> None:
    person = a_person(confirmation="W4TC-92WK", family=WORST[:100], given="Z", hold=True)
    clerk = open_desk(people=(person,))
    clerk.scan_person(person)
    clerk.window.grab()
    assert harmful(clerk) == []


@pytest.mark.parametrize("name", [*TOWERS, *odd.NAMES])
def test_no_fact_of_a_sentence_ends_its_isolate(name: str) -> None:
    assert is_harmless(isolated(name))
