"""A desk that prints on another template than the chosen one says so before anybody comes, and prints."""

from dataclasses import replace
from pathlib import Path

from regdesk.desk.stand_in import usable
from regdesk.desk.templates import own_folder
from regdesk.folder import DeskFolder
from tests.ui.desk.conftest import AISSATOU, SAME_PASSPORT, OpenDesk
from ui.desk.ready import ReadyStage
from ui.desk.stage import Screen
from ui.setup.row_list import plain


def test_ready_says_file_line_and_what_is_printed_instead_and_printing_goes_on(
    open_desk: OpenDesk, tmp_path: Path
) -> None:
    clerk, folder = open_desk(), DeskFolder(tmp_path)
    own_folder(folder).mkdir()
    (own_folder(folder) / "mine.toml").write_text("like = 'cr80'\nname = 6\n", encoding="utf-8")
    clerk.desk.set_up(*usable(folder, replace(clerk.desk.settings, template="mine")))
    stage = clerk.place.stage
    assert isinstance(stage, ReadyStage)
    stage.look_again()
    told = plain(stage.page.band.words())
    assert told.startswith("Badges are printed as CR80, not as mine.toml. Line 2 of the badge template mine.toml: ")
    assert told.endswith("A supervisor mends it: Setup, Printers and badge.")
    clerk.scan_person(AISSATOU)
    clerk.scan(SAME_PASSPORT)
    clerk.enter()
    clerk.wait_for(Screen.PRINTED)
