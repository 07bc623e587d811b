"""Every line of the comparison is on the screen, however low the window and however long the names."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, QTranslator
from PySide6.QtWidgets import QApplication

from regdesk.resources import path
from tests.make import a_person
from tests.ui.desk.conftest import AISSATOU, MAREKS_PASSPORT, MATEUSZ, RENEWED_PASSPORT, Clerk, OpenDesk, mrz
from ui.look.paint import text_width

SIZES = (QSize(1366, 768), QSize(1366, 697), QSize(1160, 648), QSize(1920, 1080))
LONG = a_person(
    confirmation="Q9LD-41QA", family="Gutiérrez Santamaría de la Concepción", given="María Fernanda Alejandra",
    function="Second Secretary (Humanitarian Affairs)", nationality="GBR", document_number="A01284417",
    delegation="United Kingdom of Great Britain and Northern Ireland",
)  # fmt: skip
LONGS_DOUBLE = replace(LONG, id="e" * 32, confirmation="Q9LD-41QB", delegation="Ireland")
LONGS_PASSPORT = mrz("GUTIERREZ SANTAMARIA CONCEPCION", "MARIA", "A01930582", "IRL", "840314", "180109")


def hidden(clerk: Clerk) -> list[int]:
    """The lines that are not wholly on the screen."""
    view = clerk.place.check_page.table.view
    shown = view.viewport().rect()
    model = view.model()
    return [row for row in range(model.rowCount()) if not shown.contains(view.visualRect(model.index(row, 3)))]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_a_passport_of_another_person_leaves_every_line_on_the_screen(clerk: Clerk, size: QSize) -> None:
    clerk.scan_person(MATEUSZ)
    clerk.scan(MAREKS_PASSPORT)
    clerk.window.resize(size)
    clerk.qtbot.waitUntil(lambda: not hidden(clerk))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_long_names_and_several_differences_leave_every_line_on_the_screen(open_desk: OpenDesk, size: QSize) -> None:
    clerk = open_desk(people=(LONG, LONGS_DOUBLE))
    clerk.scan_person(LONG)
    clerk.scan(LONGS_PASSPORT)
    assert len(clerk.place.check_page.model.lines) == 6
    clerk.window.resize(size)
    clerk.qtbot.waitUntil(lambda: not hidden(clerk))


def test_rows_have_their_full_height_again_when_the_window_grows(clerk: Clerk) -> None:
    def heights() -> list[int]:
        return [clerk.place.check_page.table.view.rowHeight(row) for row in range(6)]

    clerk.scan_person(AISSATOU)
    clerk.scan(RENEWED_PASSPORT)
    wished = clerk.place.check_page.table.wished()
    clerk.qtbot.waitUntil(lambda: heights() == wished)
    clerk.window.resize(1160, 648)
    clerk.qtbot.waitUntil(lambda: sum(heights()) < sum(wished) and not hidden(clerk))
    clerk.window.resize(1366, 768)
    clerk.qtbot.waitUntil(lambda: heights() == wished)


def test_no_label_is_cut_in_the_narrowest_window_in_spanish(open_desk: OpenDesk, qapp: QApplication) -> None:
    words = QTranslator()
    assert words.load(str(path("translations", "regdesk_es.qm")))
    qapp.installTranslator(words)
    try:
        clerk = open_desk(people=(LONG, LONGS_DOUBLE), language="es")
        clerk.scan_person(LONG)
        clerk.scan(LONGS_PASSPORT)
        clerk.window.resize(1160, 648)
        clerk.qtbot.waitUntil(lambda: not hidden(clerk))
        view = clerk.place.check_page.table.view
        room = view.columnWidth(0) - clerk.window.look.px(22)
        font = view.itemDelegate()._label_font(room)  # type: ignore[attr-defined]
        labels = [line.label for line in clerk.place.check_page.model.lines]
        assert "Fecha de nacimiento" in labels
        assert max(text_width(font, label) for label in labels) <= room
    finally:
        qapp.removeTranslator(words)
