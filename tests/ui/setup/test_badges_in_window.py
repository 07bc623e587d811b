"""Printers and badge as the program opens it: a supervisor changes both, and the next badge comes out so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from regdesk.badge.layout import template_named
from regdesk.desk.paper import size_mm
from regdesk.folder import DeskFolder
from regdesk.settings import read_settings
from regdesk.staff.member import Member
from tests.staff.people import LEAD, LUCIA, NAOMI
from tests.ui.staffed import Post, a_post
from ui.look.look import Look
from ui.setup.badge_place import BadgePlace
from ui.setup.badge_stage import At
from ui.setup.pages import SetupPages

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups on the offscreen platform


@pytest.fixture
def post(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot) as post:
        yield post


def badges(post: Post) -> BadgePlace:
    """Open the page by its digit, as everybody does."""
    post.key("Ctrl+6")
    pages = post.window.places["setup"]
    assert isinstance(pages, SetupPages)
    post.key("F3")
    digit = next(action.key for action in pages.actions() if action.name == "badges")
    post.press(Qt.Key(ord(digit)), digit)
    place = pages.place
    assert isinstance(place, BadgePlace)
    rests(post)
    return place


def rests(post: Post) -> None:
    post.qtbot.waitUntil(lambda: not post.background.waiting(), timeout=30_000)
    post.look()


def down_to(post: Post, place: BadgePlace, name: str) -> None:
    while place.work.template != name:
        post.press(Qt.Key.Key_Down)
    rests(post)


@pytest.mark.parametrize("member", [NAOMI, LEAD], ids=lambda member: member.name)
def test_the_badge_that_was_chosen_is_the_one_that_is_printed_from_then_on(post: Post, member: Member) -> None:
    post.sign_in(member)
    place = badges(post)
    down_to(post, place, "96x134")
    post.enter()
    rests(post)
    template = template_named("96x134")
    assert post.desk.settings.template == post.desk.stock.usual == "96x134"
    test = size_mm(place.setup.test_badge(post.desk.template))
    assert test == pytest.approx((template.width_mm, template.height_mm), abs=0.1)


def test_a_printer_that_was_chosen_prints_from_then_on(post: Post, tmp_path: Path) -> None:
    post.sign_in(NAOMI)
    place = badges(post)
    post.key("F7")
    rests(post)
    assert place.at is At.PRINTERS
    post.press(Qt.Key.Key_Tab, "\t")
    QTest.keySequence(post.window.focusWidget(), "Ctrl+A")
    post.type(f"folder:{tmp_path}/elsewhere")
    post.look()
    post.enter()
    rests(post)
    assert read_settings(DeskFolder(tmp_path).settings).printer == f"folder:{tmp_path}/elsewhere"
    assert post.joined.printers.now is not None
    assert post.joined.printers.now.name == f"folder:{tmp_path}/elsewhere"
    post.enter()
    rests(post)
    assert len(list((tmp_path / "elsewhere").glob("*.pdf"))) == 1
    assert [entry.kind for entry in post.log()][-1] == "stock.spoiled"


def test_a_clerk_finds_setup_locked(post: Post) -> None:
    post.sign_in(LUCIA)
    assert post.locks()["setup"]
