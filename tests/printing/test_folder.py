from pathlib import Path

import pytest

from regdesk.errors import PrinterError
from regdesk.printing.choose import printer_from
from regdesk.printing.folder import FolderPrinter
from regdesk.printing.printer import JobState, Outcome, Status, Trouble
from tests.printing.clerk import Clerk, badge


def test_each_badge_becomes_a_numbered_file(tmp_path: Path) -> None:
    printer = printer_from(f"folder:{tmp_path / 'badges'}")
    job = badge("a1")
    assert printer.print(job, Clerk().tell) == Outcome(JobState.PRINTED)
    assert printer.print(badge("b2"), Clerk().tell) == Outcome(JobState.PRINTED)
    assert _names(tmp_path / "badges") == ["00001-a1.pdf", "00002-b2.pdf"]
    assert (tmp_path / "badges" / "00001-a1.pdf").read_bytes() == job.pdf


def test_counting_goes_on_after_the_highest_number(tmp_path: Path) -> None:
    (tmp_path / "00041-x.pdf").write_bytes(b"")
    FolderPrinter(tmp_path).print(badge("a1"), Clerk().tell)
    assert "00042-a1.pdf" in _names(tmp_path)


def test_one_attempt_is_one_file_however_often_it_is_printed(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    printer.print(badge("a1"), Clerk().tell)
    assert printer.print(badge("a1"), Clerk().tell) == Outcome(JobState.PRINTED)
    assert _names(tmp_path) == ["00001-a1.pdf"]


def test_an_earlier_attempt_is_found_by_its_file(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    printer.print(badge("a1"), Clerk().tell)
    assert printer.find("a1") == Outcome(JobState.PRINTED)
    assert printer.find("b2") == Outcome(JobState.UNKNOWN, "lost_job")


def test_a_badge_is_taken_back_with_its_file(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    printer.print(badge("a1"), Clerk().tell)
    (tmp_path / ".b2.part").write_bytes(b"%PDF-1.4 cut")
    assert printer.take_back("a1") == Outcome(JobState.CANCELLED, "cancelled")
    assert printer.take_back("b2") == Outcome(JobState.CANCELLED, "cancelled")
    assert _names(tmp_path) == []
    assert printer.take_back("a1") == Outcome(JobState.UNKNOWN, "lost_job")


def test_a_half_written_badge_is_not_printed(tmp_path: Path) -> None:
    """What a crash leaves behind is no badge, and does not stand in the way of the next try."""
    (tmp_path / ".a1.part").write_bytes(b"%PDF-1.4 cut")
    printer = FolderPrinter(tmp_path)
    assert printer.find("a1") == Outcome(JobState.UNKNOWN, "lost_job")
    assert printer.print(badge("a1"), Clerk().tell) == Outcome(JobState.PRINTED)
    assert _names(tmp_path) == ["00001-a1.pdf"]


def test_a_folder_that_cannot_be_written_is_a_printer_error_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    printer = FolderPrinter(tmp_path / "file" / "badges")
    with pytest.raises(PrinterError) as refused:
        printer.print(badge(), Clerk().tell)
    assert refused.value.code == "printer_folder"
    assert printer.status() == Status(ready=False, troubles=(Trouble.ERROR,))


def test_a_folder_that_is_still_to_be_made_is_ready(tmp_path: Path) -> None:
    assert FolderPrinter(tmp_path / "not" / "yet").status() == Status(ready=True)


@pytest.mark.parametrize("attempt", ["", "../a1", "a/b", ".", "a*"])
def test_an_attempt_that_is_no_file_name_is_a_bug(tmp_path: Path, attempt: str) -> None:
    with pytest.raises(ValueError, match="no attempt"):
        FolderPrinter(tmp_path).print(badge(attempt), Clerk().tell)


def _names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())
