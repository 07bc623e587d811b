"""Another language in the middle of work: the window is a new one, and stands where the one before stood."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.staff.people import EVERYBODY, LUCIA
from tests.ui.staffed import Post, a_post
from ui.look.look import Look


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot, members=()) as made:
        yield made


@pytest.mark.parametrize(
    ("key", "name", "title"),
    [
        ("Ctrl+S", "sync", "Sincronización"),
        ("Ctrl+4", "dashboard", "Requiere su decisión"),
        ("Ctrl+2", "delegations", "Delegaciones"),
        ("Ctrl+5", "day_end", "Cierre del día"),
        ("Ctrl+6", "setup", "Ajustes"),
    ],
)
def test_each_place_stays_open_in_the_other_language_and_its_keys_work(
    post: Post, key: str, name: str, title: str
) -> None:
    post.key(key)
    before = post.window
    post.next_language()
    assert post.window is not before and post.window.place_name() == name
    assert title in post.words()
    post.next_language()
    assert post.window.place_name() == name and title not in post.words()
    post.settle()


def test_what_is_typed_at_the_desk_stays_typed(post: Post) -> None:
    post.type("ndi")
    post.next_language()
    assert post.window.place_name() == "desk" and post.window.box.text() == "ndi"


def test_a_place_that_is_locked_for_a_clerk_is_so_in_the_other_language(
    tmp_path: Path, look: Look, qtbot: QtBot
) -> None:
    with a_post(tmp_path, look, qtbot, members=EVERYBODY) as post:
        post.sign_in(LUCIA)
        post.key("Ctrl+4")
        assert post.window.place().locked
        post.next_language()
        assert post.window.place_name() == "dashboard" and post.window.place().locked
