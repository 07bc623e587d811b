"""What a desk prints on while its chosen template cannot be used: one that ships, for the same blanks.

Work goes on at a desk whose template somebody has just spoilt with an editor. It is never quiet about it: whoever
opens the desk is told the file, the line and what is printed instead. The settings stay as they were chosen.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite
from pathlib import Path

from regdesk.badge.layout import Template, template_named
from regdesk.badge.values import SHOWN
from regdesk.desk.templates import is_own_name, own_folder, shipped, template_of
from regdesk.errors import BadgeTemplateError, DeskError
from regdesk.folder import DeskFolder
from regdesk.settings import Settings
from regdesk.toml import LARGEST

USUAL = "a6"
SAME_PAPER = 0.5
"""mm by which two sides of the same blank may differ in what people write."""
_TABLE = re.compile(r"\s*\[+\s*(\w+)")
_VALUE = re.compile(r"\s*(\w+)\s*=\s*[\"']?([\w.]+)")
Said = Mapping[tuple[str, str], str]
"""The first value of each key, by its table; the table of the template itself has no name."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """`used` stands in for `wanted`, both by their names in the settings; `problem`: why."""

    wanted: str
    used: str
    problem: DeskError

    @property
    def file(self) -> str:
        return f"{self.wanted[:SHOWN]}.toml"


def usable(folder: DeskFolder, settings: Settings) -> tuple[Settings, Template, StandIn | None]:
    """The template of the settings; else one for the same blanks, the settings as they count then, and why."""
    wanted = settings.template
    try:
        return settings, template_of(folder, wanted), None
    except BadgeTemplateError as problem:
        used = _for_the_same_blanks(_said(folder, wanted))
        return replace(settings, template=used), template_named(used), StandIn(wanted, used, problem)


def _for_the_same_blanks(said: Said) -> str:
    paper = _paper(said)
    known = {name: template_named(name) for name in shipped()}
    fitting = [name for name, each in known.items() if paper and _is_of(each, paper)]
    return max(fitting, key=lambda name: _likeness(known[name], said), default=USUAL)


def _said(folder: DeskFolder, name: str) -> Said:
    """What a file says of its paper, read line by line: one that is no TOML says its size all the same."""
    said: dict[tuple[str, str], str] = {}
    table = ""
    for line in _lines(own_folder(folder) / f"{name}.toml") if is_own_name(name) else ():
        if heading := _TABLE.match(line):
            table = heading[1]
        elif value := _VALUE.match(line):
            said.setdefault((table, value[1]), value[2])
    return said


def _lines(file: Path) -> list[str]:
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST).decode("utf-8", errors="replace").splitlines()
    except OSError:
        # nobody can tell its size; why it cannot be read is told with the template that stands in
        return []


def _paper(said: Said) -> tuple[float, float] | None:
    """Width and height in mm of the sheet, of the badge, or of what the template is like; None: not known."""
    for table in ("sheet", ""):
        sides = [_length(said.get((table, side), "")) for side in ("width", "height")]
        if all(sides):
            return sides[0], sides[1]
    like = said.get(("", "like"), "")
    if like not in shipped():
        return None
    return template_named(like).width_mm, template_named(like).height_mm


def _length(written: str) -> float:
    """In mm; 0 for what is no length."""
    try:
        length = float(written)
    except ValueError:
        return 0.0
    return length if isfinite(length) else 0.0


def _is_of(template: Template, paper: tuple[float, float]) -> bool:
    """Upright or lying: the blank is the same."""
    sides = sorted((template.width_mm, template.height_mm))
    return all(abs(one - other) <= SAME_PAPER for one, other in zip(sides, sorted(paper), strict=True))


def _likeness(template: Template, said: Said) -> tuple[bool, bool]:
    """The same number of badges on the paper counts more than the same number of sides."""
    across, down = (int(_length(said.get(("sheet", key), "1"))) for key in ("across", "down"))
    places = template.sheet.places if template.sheet else 1
    return places == across * down, template.two_sided == (said.get(("", "two_sided")) == "true")
