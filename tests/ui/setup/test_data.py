"""The Personal data page by keys alone: a person's file, a person erased, a desk wiped, and what says no."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from regdesk.desk import Desk
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.unsealing import by_phrase
from regdesk.desk.wiped import read_wiped, wiped_in
from regdesk.event.data import DataTerms, Deletion
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from regdesk.resources import path as resource
from regdesk.settings import Settings
from regdesk.store.logs import Peer
from regdesk.sync import marks
from regdesk.sync.believed import Trust
from regdesk.sync.intake import Intake
from tests.desk.journey import PERSON
from tests.desk.sealed import a_sealed_desk
from tests.desks import StandingClock
from tests.keys.made import PHRASE
from tests.make import MONDAY_MORNING, an_event
from tests.sync.pen import Pen
from tests.ui.conftest import StoppedSeconds
from tests.ui.shown import show_setup
from tests.ui.strokes import Keyboard
from tests.ui.told import told
from ui.background import Background
from ui.desk.overdue import overdue
from ui.desk.place import DeskPlace
from ui.look.look import Look
from ui.main_window import MainWindow
from ui.setup.data_place import DataPlace, View
from ui.status_strip import StatusStrip
from ui.wording import Wording

CODE = PERSON.confirmation
CERTIFICATE = "certificate.json"


@dataclass
class Office:
    """Hands and eyes of who looks after personal data."""

    place: DataPlace
    window: MainWindow
    keyboard: Keyboard
    seconds: StoppedSeconds
    qtbot: QtBot
    folder: DeskFolder
    ended: list[str] = field(default_factory=list)
    erased: list[bool] = field(default_factory=list)

    def enter(self) -> None:
        self.seconds.pass_by(1.0)
        self.keyboard.enter()
        self.qtbot.waitUntil(lambda: not self.place.busy, timeout=20_000)

    def escape(self) -> None:
        self.keyboard.press(Qt.Key.Key_Escape)

    def press_f6(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_F6)

    def type_into(self, widget: object, text: str) -> None:
        widget.setFocus()  # type: ignore[attr-defined]
        self.keyboard.type(text)

    def to_person(self) -> None:
        self.enter()
        self.keyboard.type(CODE)
        self.enter()

    def to_wipe(self, out: Path, code: str, phrase: str = "") -> None:
        self.press_f6()
        self.place.wipe.out.field.setText(str(out))
        self.type_into(self.place.wipe.code, code)
        if phrase:
            self.type_into(self.place.wipe.phrase, phrase)
        self.enter()


Open = Callable[..., Office]


@pytest.fixture
def office(qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds) -> Iterator[Open]:
    with ExitStack() as running:

        def shown(folder: DeskFolder | None = None, language: str = "en", **how: Any) -> Office:
            if folder is None:
                make_desk(tmp_path / "desk", resource("sample", "training.toml"), Settings(desk_number=3))
                folder = DeskFolder(tmp_path / "desk")
            desk: Desk = running.enter_context(opened(folder.path, clock=StandingClock(), **how))
            with desk.store.writing() as tx:
                tx.put_people([PERSON])
            background = Background()
            running.callback(background.close)
            ended: list[str] = []
            erased: list[bool] = []
            wording = Wording(language, desk.event)
            place = DataPlace(
                look, desk, background, wording=wording, folder=folder, keyring=NoKeyring, end=ended.append,
                erased=lambda: erased.append(True),
            )  # fmt: skip
            at_desk = DeskPlace(look, desk, background, lambda: None, wording=wording)
            window = MainWindow(look, {"desk": at_desk, "setup": place}, StatusStrip(look), now=seconds)
            place.listen(window)
            show_setup(qtbot, running, window)
            return Office(place, window, Keyboard(window), seconds, qtbot, folder, ended, erased)

        yield shown


def test_the_page_says_what_the_event_says(office: Open) -> None:
    at = office()
    seen = told(at.window)
    for words in ("Names, photos and document details", "31 Jan 2018", "registration@example.org", "1 people"):
        assert words in seen, words


def test_a_persons_file_is_written_by_keys_alone(office: Open, tmp_path: Path) -> None:
    at = office()
    at.to_person()
    assert at.place.view is View.PERSON and PERSON.full_name in told(at.window)
    assert "A01284417" not in told(at.window) and "14 Mar 1984" not in told(at.window)
    at.place.person.out.field.setText(str(tmp_path / "given.json"))
    at.enter()
    given = json.loads((tmp_path / "given.json").read_text(encoding="utf-8"))
    assert given["record"]["document_number"] == PERSON.document_number and "The file is written." in told(at.window)


def test_a_code_is_scanned_as_well(office: Open) -> None:
    at = office()
    at.enter()
    at.keyboard.scan(CODE.replace("-", ""))
    assert at.place.view is View.PERSON and at.window.place_name() == "setup"


def test_an_unknown_code_says_so(office: Open) -> None:
    at = office()
    at.enter()
    at.keyboard.type("ZZZZ9999")
    at.enter()
    assert at.place.view is View.FIND and "This code opens nobody on the list." in told(at.window)


def erased_by_keys(at: Office) -> None:
    at.to_person()
    at.press_f6()
    at.type_into(at.place.erase.typed, CODE)
    at.enter()
    assert at.erased == [True]


def test_a_person_is_erased_with_the_code_typed_once_more(office: Open) -> None:
    at = office()
    at.to_person()
    at.press_f6()
    assert at.place.view is View.ERASE and f"Erase {PERSON.full_name}?" in told(at.window)
    at.type_into(at.place.erase.typed, "K7RM4PX3")
    at.enter()
    assert at.place.view is View.ERASE and "That is not this person’s confirmation code." in told(at.window)
    assert at.place.desk.people() == 1
    at.place.erase.typed.clear()
    at.type_into(at.place.erase.typed, CODE)
    at.enter()
    assert at.place.desk.people() == 0 and at.erased == [True]
    assert at.place.view is View.TERMS and "Erased." in told(at.window)


def has_come(desk: Desk, *kinds: str) -> None:
    """What another desk wrote of the person."""
    badge = {"code": "00020001", "number": 1, "attempt": "a", "printer": "", "proof": "", "reason": "jam"}
    pen = Pen(2, event=desk.event.id).begins()
    for kind in kinds:
        pen.write(kind, badge, person=PERSON.id)
    trust = Trust(desk.event.id, {pen.key.public.hex(): 2})
    assert Intake(desk.store, trust, desk.now, relayed=True).take(pen.lines).lines == len(pen.lines)


def offers_late(at: Office) -> bool:
    return any((action.name, action.key) == ("erase late", "F7") for action in at.place.actions())


def test_what_other_desks_had_written_of_somebody_who_was_erased_goes_with_one_key(office: Open) -> None:
    at = office()
    assert not offers_late(at)
    erased_by_keys(at)
    has_come(at.place.desk, "badge.requested", "badge.cancelled")
    at.window.open_place("desk")
    at.window.open_place("setup")
    assert "Other desks had written of people who were erased here: 1." in told(at.window)
    QTest.keyClick(at.window, Qt.Key.Key_F7)
    at.qtbot.waitUntil(lambda: not at.place.busy, timeout=20_000)
    assert "Nothing of it is left at this desk." in told(at.window) and not offers_late(at)
    with at.place.desk.store.reading() as tx:
        assert tx.entries(PERSON.id) == []


def test_whoever_has_a_badge_by_now_is_told_and_not_erased(office: Open) -> None:
    at = office()
    erased_by_keys(at)
    has_come(at.place.desk, "badge.requested", "badge.collected")
    at.window.open_place("desk")
    at.window.open_place("setup")
    assert "Some have a badge by now: 1." in told(at.window) and not offers_late(at)


def test_the_sheet_says_what_it_cannot_erase(office: Open) -> None:
    at = office()
    at.to_person()
    at.press_f6()
    there, dropped = "What other desks wrote of this person stays with them", "until its database is dropped"
    assert there not in told(at.window) and dropped not in told(at.window)
    at.escape()
    with at.place.desk.store.writing() as tx:
        tx.set_value(marks.MET_HUB, MONDAY_MORNING.isoformat())
        tx.logs.put_peer(Peer("ab" * 32, 2, "Lobby 2", ""))
    at.press_f6()
    assert there in told(at.window) and dropped in told(at.window)


def test_leaving_the_page_leaves_nobody_on_it(office: Open) -> None:
    at = office()
    at.to_person()
    at.window.open_place("desk")
    at.window.open_place("setup")
    assert at.place.view is View.TERMS and PERSON.full_name not in told(at.window)


def test_the_privacy_key_keeps_the_page_as_it_is(office: Open) -> None:
    at = office()
    at.to_person()
    before = told(at.window)
    at.window.privacy.turn()
    assert PERSON.full_name not in told(at.window)
    at.window.privacy.turn()
    assert told(at.window) == before


def test_a_wipe_before_the_date_is_asked_twice_and_then_ends_the_desk(office: Open, tmp_path: Path) -> None:
    at = office()
    out = tmp_path / CERTIFICATE
    at.to_wipe(out, "PV2017")
    assert "The event keeps its data until 31 Jan 2018." in told(at.window) and not out.exists()
    assert wiped_in(at.folder) is None and at.ended == []
    at.enter()
    assert len(at.ended) == 1 and read_wiped(out).facts["erased"]["people"] == 1
    assert wiped_in(at.folder) is not None and out.with_suffix(".pdf").exists()


def test_another_code_wipes_nothing(office: Open, tmp_path: Path) -> None:
    at = office()
    at.to_wipe(tmp_path / CERTIFICATE, "PV2018")
    at.enter()
    assert at.ended == [] and "That is not the code of this event." in told(at.window)


def test_a_sealed_desk_asks_for_the_phrase(office: Open, tmp_path: Path) -> None:
    folder = a_sealed_desk(tmp_path / "desk")
    at = office(folder, unseal=by_phrase(PHRASE, NoKeyring()))
    at.to_wipe(tmp_path / CERTIFICATE, "PV2017", "five other words are wrong")
    at.enter()
    assert at.ended == [] and wiped_in(folder) is None
    at.place.wipe.phrase.clear()
    at.type_into(at.place.wipe.phrase, PHRASE)
    at.enter()
    assert len(at.ended) == 1 and wiped_in(folder) is not None


def test_a_certificate_that_cannot_be_written_wipes_nothing(office: Open, tmp_path: Path) -> None:
    at = office()
    at.to_wipe(tmp_path / "no folder" / CERTIFICATE, "PV2017")
    at.enter()
    assert at.ended == [] and wiped_in(at.folder) is None and at.place.desk.people() == 1


@pytest.mark.parametrize(("day", "says"), [(date(2018, 1, 31), False), (date(2018, 2, 1), True)])
def test_ready_asks_for_the_wipe_when_the_retention_date_is_over(day: date, says: bool) -> None:
    terms = DataTerms("Badges.", date(2018, 1, 31), Deletion.ALLOWED, "privacy@example.org")
    found = overdue(terms, day, Wording("en", an_event()))
    assert (found is not None) == says
    assert overdue(None, day, Wording("en", an_event())) is None


def test_a_desk_that_is_overdue_says_so_on_ready_and_still_finds_people(
    qtbot: QtBot, look: Look, tmp_path: Path, seconds: StoppedSeconds
) -> None:
    folder = a_sealed_desk(tmp_path / "desk")
    clock = StandingClock(datetime(2018, 2, 1, 18, tzinfo=UTC))
    with opened(folder.path, unseal=by_phrase(PHRASE, NoKeyring()), clock=clock) as desk, ExitStack() as running:
        with desk.store.writing() as tx:
            tx.put_people([PERSON])
        background = Background()
        running.callback(background.close)
        place = DeskPlace(look, desk, background, lambda: None, wording=Wording("en", desk.event))
        window = MainWindow(look, {"desk": place}, StatusStrip(look), now=seconds)
        qtbot.addWidget(window)
        running.callback(window.close)
        running.callback(window.leave)
        window.show()
        assert "The data of this event was kept until 31 Jan 2018. A supervisor wipes this desk now." in told(window)
        place.scanned("K7RM4PX2")
        assert PERSON.full_name in told(window)
