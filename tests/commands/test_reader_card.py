"""`regdesk reader-card`: a PDF file, or a sentence that says why there is none."""

import json
from pathlib import Path

import pypdfium2
import pytest

from regdesk.__main__ import main


@pytest.mark.parametrize(("paper", "millimetres"), [("a6", (105, 148)), ("a4", (210, 297))])
def test_the_card_is_written_for_either_paper(paper: str, millimetres: tuple[int, int], tmp_path: Path) -> None:
    file = tmp_path / "card.pdf"
    assert main(["reader-card", "--out", str(file), "--paper", paper, "--desk", "3"]) == 0
    document = pypdfium2.PdfDocument(file)
    assert tuple(round(side * 25.4 / 72) for side in document[0].get_size()) == millimetres
    document.close()


def test_no_desk_is_needed_and_a_program_is_told_where_the_card_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["reader-card", "--out", "card.pdf", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"code": 0, "file": "card.pdf", "paper": "a6"}
    assert [file.name for file in tmp_path.iterdir()] == ["card.pdf"]


def test_a_place_that_cannot_be_written_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reader-card", "--out", str(tmp_path / "nowhere" / "card.pdf")]) == 2
    assert "nowhere" in capsys.readouterr().out
