"""A desk whose chosen template cannot be used prints on one that ships for the same blanks, and says so."""

from collections.abc import Callable
from pathlib import Path

import pytest

from regdesk.badge.layout import template_named
from regdesk.collection.entries import BadgeRequested
from regdesk.desk import Desk
from regdesk.desk.badge_setup import BadgeSetup
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.stand_in import StandIn, usable
from regdesk.desk.templates import offered, own_folder, shipped
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.resources import text
from regdesk.settings import Settings, read_settings, write_settings
from tests.desk.journey import PERSON, printed

MINE = Settings(template="mine")
Puts = Callable[[str], DeskFolder]


@pytest.fixture
def puts(tmp_path: Path) -> Puts:
    folder = DeskFolder(tmp_path)
    own_folder(folder).mkdir()

    def put(content: str) -> DeskFolder:
        (own_folder(folder) / "mine.toml").write_text(content, encoding="utf-8")
        return folder

    return put


def used(folder: DeskFolder, wanted: str = "mine") -> str:
    settings, template, stand_in = usable(folder, Settings(template=wanted))
    assert stand_in and (stand_in.wanted, stand_in.used) == (wanted, settings.template)
    assert template is template_named(stand_in.used)
    return stand_in.used


@pytest.mark.parametrize("name", shipped())
@pytest.mark.parametrize(
    "spoilt", ["\nno TOML at all", "\n[[element]]\nkind = 'hologram'\n"], ids=["no TOML", "mistake"]
)
def test_a_spoilt_copy_of_any_template_prints_on_the_same_blanks(puts: Puts, name: str, spoilt: str) -> None:
    assert used(puts(text("badges", f"{name}.toml") + spoilt)) == name


@pytest.mark.parametrize(
    ("said", "stands_in"),
    [
        ("width = 85.6\nheight = 54", "cr80"), ("width=54\nheight=86", "cr80"), ("like = 'cr80'", "cr80"),
        ("  like = '96x134'\ntwo_sided = true", "96x134_two_sided"), ("like = 'a6", "a6"), ("like = '../cr80'", "a6"),
        ("width = 'wide'\nheight = 54", "a6"), ("width = 1e999\nheight = nan", "a6"), ("width = 300\nheight = 1", "a6"),
        ("like = 'a6'\n[sheet]\nwidth = 210\nheight = 297\nacross = 9e999\ndown = x", "a4_2up"), ("", "a6"),
        ("[colours]\nwidth = 54\nheight = 86", "a6"), ("width = 0\nheight = 0\nlike = 'cr80'", "cr80"),
    ],
)  # fmt: skip
def test_the_size_is_read_from_whatever_the_file_says(puts: Puts, said: str, stands_in: str) -> None:
    assert used(puts(said)) == stands_in


def test_a_file_that_is_gone_or_no_name_of_a_template_is_stood_in_for_by_a6(puts: Puts, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.toml").write_text("like = 'cr80'", encoding="utf-8")
    folder = puts("like = 'cr80'")
    assert [used(folder, name) for name in ("gone", "../elsewhere", "", "x" * 300, "a\0b")] == ["a6"] * 5
    (own_folder(folder) / "mine.toml").write_bytes(b"like = 'cr80'\n\xff\xfe\x00")
    assert used(folder) == "cr80"


def test_a_good_file_is_used(puts: Puts) -> None:
    settings, template, stand_in = usable(puts("name = 'Mine'\nlike = 'cr80'"), MINE)
    assert (settings, template.name, stand_in) == (MINE, "Mine", None)


@pytest.fixture
def desk(tmp_path: Path) -> DeskFolder:
    folder = DeskFolder(tmp_path / "desk")
    make_desk(folder.path, resource("sample", "training.toml"), Settings(template="mine"))
    own_folder(folder).mkdir()
    spoil(folder)
    return folder


def spoil(folder: DeskFolder) -> None:
    (own_folder(folder) / "mine.toml").write_text("name = 6\nlike = 'cr80'\n", encoding="utf-8")


def mend(folder: DeskFolder) -> None:
    (own_folder(folder) / "mine.toml").write_text("name = 'Mine'\nlike = 'cr80'\n", encoding="utf-8")


def test_the_desk_opens_prints_and_counts_on_what_stands_in(desk: DeskFolder) -> None:
    with opened(desk.path) as one:
        with one.store.writing() as tx:
            tx.put_people([PERSON])
        assert isinstance(one.stand_in, StandIn)
        assert (one.stand_in.file, one.stand_in.problem.facts["line"]) == ("mine.toml", 1)
        assert (one.template.name, one.settings.template, one.stock.usual) == ("CR80", "cr80", "cr80")
        printed(one)
        assert [word.size for entry in one.log() if isinstance(word := entry.word, BadgeRequested)] == ["cr80"]
    assert read_settings(desk.settings).template == "mine"
    mend(desk)
    with opened(desk.path) as one:
        assert (one.stand_in, one.template.name, one.settings.template) == (None, "Mine", "mine")


def stands_in(one: Desk) -> bool:
    return one.stand_in is not None


def test_other_settings_change_and_it_still_stands_in_until_a_template_is_chosen(desk: DeskFolder) -> None:
    with opened(desk.path) as one:
        setup = BadgeSetup(one, desk)
        assert setup.keep_printers(slip_printer="") is None
        assert stands_in(one) and read_settings(desk.settings).template == "mine"
        assert not any(setup.is_used(each) for each in offered(desk))
        assert setup.choose("cr80") is None
        assert not stands_in(one) and read_settings(desk.settings).template == "cr80"
    write_settings(desk.settings, MINE)
    with opened(desk.path) as one:
        mend(desk)
        assert BadgeSetup(one, desk).choose("mine") is None
        assert (one.stand_in, one.template.name, read_settings(desk.settings).template) == (None, "Mine", "mine")
