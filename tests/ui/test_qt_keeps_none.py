"""PySide6 6.12.0 gives back one reference to None in every void call on Python before 3.12, until Python aborts."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000


def test_twenty_thousand_calls_leave_the_references_to_none_as_they_were(qtbot: QtBot) -> None:
    label, thing = QLabel(), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("a")
    # judged first after 500 calls: at one reference a call, Python itself would abort after about 5,000
    assert sys.getrefcount(None) > before - 250
    for _ in range(CALLS // 2):
        label.setText("a")
        thing.setObjectName("b")
    assert abs(sys.getrefcount(None) - before) < 100
