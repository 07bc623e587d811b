"""Template and printers are chosen at a desk that runs: they count at once, and are there at the next start."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from regdesk.badge.layout import template_named
from regdesk.badge.render import page_png
from regdesk.collection.entitlement import Refusal
from regdesk.collection.stock_words import Spoil, StockSpoiled
from regdesk.desk import Desk
from regdesk.desk.badge_setup import PRINTERS, SAMPLE_CODE, BadgeSetup, printers
from regdesk.desk.paper import print_slip, size_mm
from regdesk.desk.templates import own_folder
from regdesk.errors import BadgeTemplateError, NotAllowed, PrinterError
from regdesk.folder import DeskFolder
from regdesk.keys.seal import read_seal
from regdesk.printing.printer import JobState, Outcome, Trouble
from regdesk.resources import text
from regdesk.settings import read_settings, write_settings
from regdesk.staff.rights import Role
from tests.desks import a_desk
from tests.make import a_person
from tests.printers import Tray
from tests.staff.people import OF_ROLE, signed_in, with_staff

SHORT = a_person(confirmation="AAAA-0001", family="Li", given="Wei")
LONG = a_person(confirmation="AAAA-0002", family="Oyarzún-Wiśniewska de la Fuente", given="María-José Ngọc Bích")
WORD = a_person(confirmation="AAAA-0003", family="Andriantsimitoviaminandriandehibe", given="Rivo")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path, [SHORT, LONG, WORD]) as desk:
        write_settings(tmp_path / "settings.toml", desk.settings)
        yield desk


@pytest.fixture
def setup(desk: Desk, tmp_path: Path) -> BadgeSetup:
    return BadgeSetup(desk, DeskFolder(tmp_path))


def test_another_template_counts_at_once_and_at_the_next_start(setup: BadgeSetup, tmp_path: Path) -> None:
    assert size_mm(setup.desk.preview(SHORT.id)) == pytest.approx((105, 148), abs=0.1)
    assert setup.choose("cr80") is None
    assert setup.chosen == setup.desk.settings.template == setup.desk.stock.usual == "cr80"
    assert size_mm(setup.desk.preview(SHORT.id)) == pytest.approx((85.6, 54), abs=0.1)
    assert read_settings(tmp_path / "settings.toml") == setup.desk.settings


def test_a_broken_template_is_never_chosen(setup: BadgeSetup, tmp_path: Path) -> None:
    folder = own_folder(DeskFolder(tmp_path))
    folder.mkdir()
    (folder / "broken.toml").write_text("name = 5", encoding="utf-8")
    with pytest.raises(BadgeTemplateError):
        setup.choose("broken")
    assert setup.chosen == read_settings(tmp_path / "settings.toml").template == "a6"
    assert setup.own_folder == folder


def test_an_own_file_that_was_changed_is_used_as_it_is_now_only_when_it_is_chosen_again(
    setup: BadgeSetup, tmp_path: Path
) -> None:
    file = own_folder(DeskFolder(tmp_path)) / "conference.toml"
    file.parent.mkdir()
    file.write_text(text("badges", "a6.toml").replace('name = "A6"', 'name = "Conference"'), encoding="utf-8")
    assert setup.choose("conference") is None
    assert setup.is_used(setup.templates()[-1])
    file.write_text(file.read_text(encoding="utf-8").replace("#0075AB", "#005577"), encoding="utf-8")
    assert not setup.is_used(setup.templates()[-1])
    assert setup.choose("conference") is None
    assert setup.is_used(setup.templates()[-1])


def test_printers_are_kept_and_one_that_cannot_be_meant_is_not(setup: BadgeSetup, tmp_path: Path) -> None:
    assert setup.keep_printers(printer=f"folder:{tmp_path / 'out'}", slip_paper="a6") is None
    assert setup.desk.settings.slip_paper == "a6"
    assert read_settings(tmp_path / "settings.toml") == setup.desk.settings
    with pytest.raises(PrinterError):
        setup.keep_printers(slip_printer="the one in the corner")
    assert printers(setup.desk.settings) == {**dict.fromkeys(PRINTERS, ""), "printer": f"folder:{tmp_path / 'out'}"}
    assert setup.status(f"folder:{tmp_path / 'out'}").ready
    assert setup.printer("slip_printer") is None
    assert setup.keep_printers(printer="") is None
    assert setup.printer("printer") is None


def test_slips_are_not_left_in_the_folder_of_the_slip_printer_of_before(setup: BadgeSetup, tmp_path: Path) -> None:
    out = tmp_path / "slips"
    assert setup.keep_printers(slip_printer=f"folder:{out}") is None
    printer = setup.printer("slip_printer")
    assert printer
    print_slip(printer, setup.desk.refer(SHORT.id, act=setup.desk.new_act()))
    (out / "holiday.pdf").write_bytes(b"%PDF-1.4")
    assert setup.keep_printers(slip_paper="a6") is None
    assert len(list(out.iterdir())) == 2
    assert setup.keep_printers(slip_printer="") is None
    assert [path.name for path in out.iterdir()] == ["holiday.pdf"]


def test_a_test_badge_is_nobodys_and_the_blank_is_counted_as_spent(setup: BadgeSetup) -> None:
    tray = Tray()
    assert setup.print_test(tray).state is JobState.PRINTED
    [page] = tray.pages
    assert (page.width_mm, page.height_mm) == (105, 148)
    assert page_png(page.pdf, 30)
    assert read_seal(SAMPLE_CODE) is None
    assert [entry.word for entry in setup.desk.log()] == [StockSpoiled("a6", 1, Spoil.TEST)]
    setup.test_seen(Outcome(JobState.PRINTED))
    assert len(setup.desk.log()) == 1, "it was written down when the printer said so"


@pytest.mark.parametrize("state", [JobState.SENT, JobState.UNKNOWN])
def test_of_a_printer_that_cannot_say_what_came_out_the_blank_is_spent_once_it_was_seen(
    setup: BadgeSetup, state: JobState
) -> None:
    outcome = setup.print_test(Tray(Outcome(state)))
    assert setup.desk.log() == ()
    setup.test_seen(outcome)
    assert [entry.kind for entry in setup.desk.log()] == ["stock.spoiled"]


def test_a_test_badge_that_did_not_print_costs_nothing(setup: BadgeSetup) -> None:
    assert setup.print_test(Tray(Outcome(JobState.FAILED))).state is JobState.FAILED
    assert setup.desk.log() == ()


def test_a_test_badge_that_jammed_cost_a_blank(setup: BadgeSetup) -> None:
    setup.print_test(Tray(Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))))
    assert [entry.kind for entry in setup.desk.log()] == ["stock.spoiled"]


def test_the_hardest_names_come_first(setup: BadgeSetup) -> None:
    assert [each.person for each in setup.hardest()] == [WORD.id, LONG.id, SHORT.id]
    assert [each.person for each in setup.hardest(1)] == [WORD.id]
    assert "ANDRI" not in repr(setup.hardest())


def test_a_preview_is_of_any_template_and_of_anybody_or_of_nobody(setup: BadgeSetup) -> None:
    for name in ("a6", "cr80"):
        template = template_named(name)
        pages = {setup.preview(template), setup.preview(template, LONG.id), setup.preview(template, SHORT.id)}
        assert len(pages) == 3
        assert setup.preview(template, "0" * 32) == setup.preview(template), "of somebody who is gone: nobody's"
    assert setup.desk.log() == ()


@pytest.mark.parametrize("role", [Role.CLERK, Role.GUARD])
def test_who_may_not_set_up_badges_changes_and_sees_nothing(setup: BadgeSetup, role: Role) -> None:
    signed_in(with_staff(setup.desk), OF_ROLE[role])
    before = replace(setup.desk.settings)
    assert isinstance(setup.choose("cr80"), Refusal)
    assert isinstance(setup.keep_printers(printer="folder:/nowhere"), Refusal)
    for ask in (setup.hardest, lambda: setup.preview(template_named("a6")), lambda: setup.print_test(Tray())):
        with pytest.raises(NotAllowed):
            ask()
    assert setup.desk.settings == before
