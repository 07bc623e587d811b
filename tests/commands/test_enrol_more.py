"""Spare desks, stopped desks and the log's words for both, by commands; a desk's certificate in its own log."""

import json
from pathlib import Path

import pytest

from regdesk.commands.parser import parser
from regdesk.folder import DeskFolder
from regdesk.keys.stopped import read_notice
from tests.commands.test_keys import TRAINING, Keys, keys, made
from tests.keys.made import OTHER_PHRASE, PHRASE

__all__ = ["keys", "made"]


def by_manager(keys: Keys, *words: object, typed: tuple[str, ...] = (PHRASE,), code: int = 0) -> dict[str, object]:
    action, *more = words
    key = ("--key", keys.event, "--event", TRAINING)
    answer: dict[str, object] = json.loads(json.dumps(keys.json("enrol", action, *key, *more, typed=typed, code=code)))
    return answer


def log_of(keys: Keys, folder: Path) -> list[str]:
    entries = keys.json("log", "--folder", folder)["entries"]
    assert isinstance(entries, list)
    return [entry["what"] for entry in entries]


def test_taking_a_certificate_stands_in_the_log_of_the_desk(keys: Keys) -> None:
    fingerprint = keys.make()
    keys("init", TRAINING, "--folder", keys.desk)
    keys.certify(keys.request()["signs"])
    keys.accept(fingerprint)
    assert log_of(keys, keys.desk) == ["desk.started", "desk.certified"]
    keys("verify", "--folder", keys.desk)


def test_a_desk_that_knows_another_event_key_takes_a_new_one_only_when_that_is_said(keys: Keys) -> None:
    first = keys.make()
    keys("init", TRAINING, "--folder", keys.desk)
    keys.certify(keys.request()["signs"])
    keys.accept(first)
    keys.event = keys.folder / "second.keys"
    second = keys.json("event-key", "make", keys.event, "--name", "Small meeting", typed=(PHRASE,))["fingerprint"]
    keys.certify(keys.request()["signs"])
    refused = keys.accept(second, code=1)
    assert refused["refused"] == "certificate_second_event" and first in refused["says"]
    words = ("accept", keys.folder / "certificate", "--folder", keys.desk, "--fingerprint", second)
    assert keys.json("enrol", *words, "--new-event-key")["accepted"]


def test_spare_desks_are_made_in_one_go_and_become_desks_with_their_phrase(keys: Keys) -> None:
    fingerprint = keys.make()
    stick = keys.folder / "stick"
    given = by_manager(keys, "spares", "--first", 51, "--count", 2, "--to", stick, typed=(OTHER_PHRASE, PHRASE))
    assert [each["desk"] for each in given["spares"]] == [51, 52]  # type: ignore[attr-defined]
    place = DeskFolder(stick / "desk-51")
    keys("init", TRAINING, "--folder", place.path, "--desk", 51, typed=(OTHER_PHRASE,))
    words = ("enrol", "accept", place.certificate, "--folder", place.path, "--fingerprint", fingerprint)
    assert keys.json(*words, typed=(OTHER_PHRASE,))["desk"] == 51
    issued = by_manager(keys, "issued")["issued"]
    assert isinstance(issued, list) and [(row["desk"], row["state"]) for row in issued] == [
        (51, "holds"),
        (52, "holds"),
    ]
    again = by_manager(keys, "spares", "--first", 52, "--to", stick, typed=(OTHER_PHRASE, PHRASE), code=1)
    assert again["refused"] == "desk_number_taken"


def test_a_stopped_desk_has_a_notice_and_no_number_any_more(keys: Keys) -> None:
    keys.make()
    manager = keys.folder / "manager"
    keys("init", TRAINING, "--folder", manager)
    keys.certify(keys.request()["signs"], "--log", manager)
    notice = keys.folder / "notice"
    stopped = by_manager(keys, "stop", "--desk", 17, "--to", notice, "--log", manager)
    assert stopped["notice"] == notice.read_text().strip()
    read = read_notice(notice.read_text())
    assert read and read.stopped.desk == 17
    assert log_of(keys, manager) == ["desk.started", "desk.issued", "desk.stopped"]
    assert keys.certify(keys.request()["signs"], code=1)["refused"] == "desk_number_stopped"
    keys("enrol", "issued", "--key", keys.event, "--event", TRAINING)
    assert "stopped" in keys.says


def test_the_help_tells_every_action(capsys: pytest.CaptureFixture[str]) -> None:
    for command, actions in (
        ("enrol", ("request", "accept", "show", "certify", "spares", "stop", "issued", "holder")),
        ("event-key", ("make", "restore", "paper", "show", "holder")),
    ):
        with pytest.raises(SystemExit):
            parser().parse_args([command, "--help"])
        says = capsys.readouterr().out
        assert [action for action in actions if f"    {action} " not in says] == []
