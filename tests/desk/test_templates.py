"""A desk chooses from the templates that ship and from its own files, whose mistakes are told with their line."""

from pathlib import Path

import pytest

from regdesk.badge.layout import template_named, template_names
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.templates import offered, own_folder, shipped, template_of
from regdesk.errors import BadgeTemplateError
from regdesk.folder import DeskFolder
from regdesk.resources import path as resource
from regdesk.resources import text
from regdesk.sentences import ERRORS, say
from regdesk.sentences.badge_templates import TEMPLATE_NAMES
from regdesk.settings import Settings, write_settings

SMALL = """
name = "Name tag"
width = 90
height = 55

[[element]]
kind = "text"
text = "{given} {family}"
x = 5
y = 20
width = 80
height = 12
font = "Inter-Bold"
size = 9
colour = "#000000"
"""


@pytest.fixture
def folder(tmp_path: Path) -> DeskFolder:
    own_folder(DeskFolder(tmp_path)).mkdir()
    return DeskFolder(tmp_path)


def put(folder: DeskFolder, name: str, content: str) -> None:
    (own_folder(folder) / name).write_text(content, encoding="utf-8")


def test_every_template_that_ships_is_offered_and_can_be_used(tmp_path: Path) -> None:
    found = offered(DeskFolder(tmp_path))
    assert [each.name for each in found] == list(shipped())
    assert found[0].name == "a6"
    assert {"a6", "cr80"} <= set(shipped())
    assert sorted(shipped()) == sorted(template_names())
    assert all(each.template and not each.problem and not each.own for each in found)


def test_an_own_file_is_offered_after_them(folder: DeskFolder) -> None:
    put(folder, "name_tag.toml", SMALL)
    last = offered(folder)[-1]
    assert (last.name, last.own) == ("name_tag", True)
    assert last.template
    assert (last.template.name, last.template.width_mm) == ("Name tag", 90)
    assert template_of(folder, "name_tag").height_mm == 55


def test_a_mistake_in_an_own_file_is_told_with_its_line_and_hides_no_other(folder: DeskFolder) -> None:
    put(folder, "broken.toml", SMALL.replace("Inter-Bold", "Comic-Bold"))
    put(folder, "name_tag.toml", SMALL)
    broken, good = offered(folder)[-2:]
    assert good.template
    assert broken.template is None
    assert broken.problem
    sentence = say(ERRORS, broken.problem.code, broken.problem.facts)
    assert sentence.startswith("Line 13 of the badge template broken.toml: there is no font “Comic-Bold”.")


def test_an_own_file_never_stands_for_one_that_ships(folder: DeskFolder) -> None:
    put(folder, "a6.toml", SMALL)
    last = offered(folder)[-1]
    assert last.problem
    assert last.problem.code == "badge_template_name_taken"
    assert template_of(folder, "a6").name == "A6"


def test_a_name_that_leads_elsewhere_is_no_template(folder: DeskFolder) -> None:
    (folder.path / "elsewhere.toml").write_text(SMALL, encoding="utf-8")
    for name in ("../elsewhere", str(folder.path / "elsewhere"), "no_such"):
        with pytest.raises(BadgeTemplateError):
            template_of(folder, name)
    put(folder, "Name tag.toml", SMALL)
    problem = offered(folder)[-1].problem
    assert problem
    assert say(ERRORS, problem.code, problem.facts).startswith("The badge template Name tag.toml needs another name")


def test_a_desk_opens_with_its_own_template(tmp_path: Path) -> None:
    desk = DeskFolder(tmp_path / "desk")
    make_desk(desk.path, resource("sample", "training.toml"), Settings())
    own_folder(desk).mkdir()
    put(desk, "conference.toml", text("badges", "a6.toml").replace('name = "A6"', 'name = "Conference"'))
    write_settings(desk.settings, Settings(template="conference"))
    with opened(desk.path) as open_desk:
        assert (open_desk.settings.template, open_desk.stand_in) == ("conference", None)


def test_what_templates_that_ship_call_themselves_can_be_translated() -> None:
    plain = {"A6", "CR80", "96 × 134 mm"}
    assert {template_named(name).name for name in shipped()} == plain | set(TEMPLATE_NAMES)
