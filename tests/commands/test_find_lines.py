"""`regdesk find --mrz`: from the lines of a passport to the people whose it may be."""

import io
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from regdesk.__main__ import main
from regdesk.desk.opening import make_desk, opened
from regdesk.resources import path as resource
from regdesk.settings import Settings
from tests.benchmarks.passports import Spoilt, lines_of
from tests.make import a_person

AMARA = a_person(family="Okonkwo", given="Amara Chidi", born=date(1984, 3, 4), nationality="NGA", document_number="A1")
TWIN = a_person(
    confirmation="K7RM-0002", family="Okonkwo", given="Amara", born=date(1971, 1, 1), nationality="NGA",
    delegation="Ghana",
)  # fmt: skip
OTHERS = [a_person(confirmation=f"K7RM-1{n:03}", family=f"Name{n}", given="Ana", born=None) for n in range(20)]


class Scanned:
    """Gives lines to the command and reads its answer."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *documents: str, code: int = 0) -> dict[str, Any]:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO("\n\n".join(documents)))
        assert main(["find", "--mrz", "--json", "--folder", str(self.folder)]) == code
        answer: dict[str, Any] = json.loads(self._capsys.readouterr().out)
        return answer


@pytest.fixture
def scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Scanned:
    folder = tmp_path / "desk"
    make_desk(folder, resource("sample", "training.toml"), Settings(desk_number=3, clerk="Lucía Robles"))
    with opened(folder) as desk, desk.store.writing() as tx:
        tx.put_people([AMARA, TWIN, *OTHERS])
    return Scanned(folder, monkeypatch, capsys)


def ids(people: Sequence[dict[str, Any]]) -> list[str]:
    return [person["id"] for person in people]


PASSPORT = lines_of(Spoilt(["OKONKWO"], ["AMARA"], date(1984, 3, 4), "NGA"), "Z99887766", "F")
NOBODYS = lines_of(Spoilt(["TSCHERNICHOWSKI"], ["WLADIMIR"], date(1960, 6, 6), "RUS"), "Z11223344", "M")


def test_one_passport_is_answered_like_any_search(scan: Scanned) -> None:
    found = scan(PASSPORT)
    assert ids(found["people"])[0] == AMARA.id
    assert found["people"][0]["similar"] is False


def test_each_document_has_its_own_answer(scan: Scanned) -> None:
    answer = scan(PASSPORT, NOBODYS, "OKONKWO")
    first, second, third = answer["documents"]
    assert ids(first["people"])[0] == AMARA.id
    assert (second["block"], second["refused"]) == (2, "not_on_the_list")
    assert third["refused"] == "document_unread"


def test_without_a_document_it_is_refused(scan: Scanned) -> None:
    assert scan("", code=1)["refused"] == "document_unread"


def test_nothing_of_the_passport_is_left_in_the_folder(scan: Scanned) -> None:
    scan(PASSPORT)
    for file in scan.folder.rglob("*"):
        if file.is_file():
            assert not any(text in file.read_bytes() for text in (b"Z99887766", b"OKONKWO<<AMARA", b"840304")), file
