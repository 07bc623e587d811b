"""A template with a mistake is refused with the file, the line and the mend."""

from pathlib import Path

import pytest

from regdesk.badge.layout import Names, Qr, load_template, template_named
from regdesk.errors import BadgeTemplateError
from regdesk.sentences import ERRORS, say

GOOD = """name = "Small"
width = 60
height = 40

[colours]
sea = "#0075AB"

[[element]]
kind = "box"
x = 0
y = 0
width = 60
height = 10
colour = "sea"

[[element]]
kind = "text"
text = "{given} {family}"
x = 2
y = 12
width = 30
height = 8
font = "Inter-Bold"
size = 5
colour = "category"
"""


def a_template(folder: Path, text: str) -> Path:
    path = folder / "small.toml"
    path.write_text(text, encoding="utf-8")
    return path


def told(folder: Path, text: str) -> str:
    """The sentence a clerk reads."""
    with pytest.raises(BadgeTemplateError) as problem:
        load_template(a_template(folder, text))
    return say(ERRORS, problem.value.code, problem.value.facts)


def test_a_good_template_is_read(tmp_path: Path) -> None:
    template = load_template(a_template(tmp_path, GOOD))
    assert (template.name, template.width_mm, template.height_mm) == ("Small", 60, 40)
    assert [element.kind for element in template.elements] == ["box", "text"]
    assert template.elements[0].colour == "#0075AB"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "size"), [("a6", (105, 148)), ("cr80", (85.6, 54)), ("96x134", (96, 134)), ("4x3", (101.6, 76.2))]
)
def test_the_templates_that_ship_can_be_used(name: str, size: tuple[float, float]) -> None:
    template = template_named(name)
    assert (template.width_mm, template.height_mm) == size
    assert {Names, Qr} <= {type(element) for element in template.elements}
    assert template_named(name) is template


@pytest.mark.parametrize(
    ("good", "bad", "words"),
    [
        ('kind = "text"', 'kind = "txet"', "Line 17 of the badge template small.toml: “kind” cannot be “txet”."),
        ('kind = "text"', "kind = 7", "Line 17 of the badge template small.toml: “kind” must be text in quotes"),
        ("size = 5\n", "", "Line 16 of the badge template small.toml: “size” is missing here."),
        ("size = 5", 'size = "big"', "Line 24 of the badge template small.toml: “size” must be a number, not “big”."),
        ("size = 5", "size = 5\nbold = true", "Line 25 of the badge template small.toml: “bold” means nothing here."),
        ("size = 5", "size = 5\nlines = 0", "Line 25 of the badge template small.toml: “lines” must be a whole number"),
        ("size = 5", "size = 5\ncapitals = 1", "“capitals” must be true or false, not “1”."),
        ("size = 5", 'size = 5\nalign = "center"', "“align” cannot be “center”. It may be: left, centre, right."),
        ("size = 5", 'size = 5\nwhen = "never"', "Line 25 of the badge template small.toml: “when” cannot be “never”."),
        ("Inter-Bold", "Comic-Sans", "Line 23 of the badge template small.toml: there is no font “Comic-Sans”."),
        ('"category"', '"red"', "Line 25 of the badge template small.toml: “red” is no colour."),
        ("#0075AB", "#0075A", "Line 6 of the badge template small.toml: “#0075A” is no colour."),
        ("{given}", "{passport}", "Line 18 of the badge template small.toml: “{passport} {family}” asks for words"),
        ("{given}", "{given", "Line 18 of the badge template small.toml: “{given {family}” asks for words"),
        ("x = 2\n", "x = 31\n", "reaches outside the page of 60 × 40 mm."),
        ("width = 60\n\n", "\n\n", "“width” is missing here."),
        ("[colours]\nsea = ", "colours = ", "“colours” must be made of tables."),
        ("size = 5", "size = = 5", "small.toml is no valid TOML: Invalid value (at line 24, column 8)."),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, good: str, bad: str, words: str) -> None:
    text = GOOD.replace("height = 40", "height = 40", 1)
    changed = text.replace("width = 60\n", "", 1) if bad == "\n\n" else text.replace(good, bad, 1)
    assert words in told(tmp_path, changed)


def test_a_code_that_no_scanner_could_read_is_refused(tmp_path: Path) -> None:
    small = '\n[[element]]\nkind = "qr"\nx = 40\ny = 15\nwidth = 12\nheight = 12\ncolour = "#000000"\n'
    assert "Make it at least 26.6 mm wide and high." in told(tmp_path, GOOD + small)


def test_a_template_that_is_not_there_is_named() -> None:
    with pytest.raises(BadgeTemplateError) as problem:
        template_named("a7")
    assert say(ERRORS, problem.value.code, problem.value.facts).startswith(
        "The badge template cannot be read: a7.toml."
    )


def test_every_mistake_has_its_sentence(tmp_path: Path) -> None:
    kinds = "unreadable no_toml missing_key unknown_key list number count text yes_no words font colour choice outside"
    assert {f"badge_template_{kind}" for kind in [*kinds.split(), "qr_small"]} <= set(ERRORS)
