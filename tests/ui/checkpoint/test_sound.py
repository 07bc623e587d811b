"""The cues at a door: which one, by what they are played, and that a window never waits for them."""

import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.checkpoint.sound import CUES, PLAYERS, Sounds, cue, play


@pytest.mark.parametrize("light", CUES)
def test_each_answer_has_a_short_cue_of_its_own(light: str) -> None:
    with wave.open(str(cue(light))) as sound:
        assert sound.getnframes() / sound.getframerate() < 0.6
    assert len({cue(each) for each in CUES}) == len(CUES)


def test_the_waiting_screen_is_silent_and_so_is_a_door_that_was_muted() -> None:
    heard: list[str] = []
    sounds = Sounds(lambda file: heard.append(file.stem) is None)
    sounds.give("wait")
    sounds.give("let_in")
    sounds.on = False
    sounds.give("stop")
    assert heard == ["good"]


not_on_windows = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")


@not_on_windows
@pytest.mark.parametrize(("name", "before"), [("paplay", ""), ("pw-play", ""), ("aplay", "-q ")])
def test_the_first_player_there_is_gets_the_file(
    name: str, before: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    assert name in PLAYERS
    told, player = tmp_path / "told", tmp_path / name
    player.write_text(f'#!/bin/sh\necho "$@" > {told}.new\nexec /bin/mv {told}.new {told}\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert play(cue("stop"))
    qtbot.waitUntil(told.exists)
    assert told.read_text() == f"{before}{cue('stop')}\n"


@not_on_windows
def test_where_nothing_plays_files_the_system_beeps(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not play(cue("stop"))
    Sounds().give("stop")
