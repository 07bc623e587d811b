"""Every command that a guide shows in a line of its own is one that regdesk has, with these words."""

import re
import shlex
from pathlib import Path

import pytest

from regdesk.commands.parser import parser

GUIDES = Path(__file__).resolve().parents[2] / "resources/guides"
SHOWN = [
    line
    for guide in sorted(GUIDES.glob("*.md"))
    for line in re.findall(r"^    regdesk (.+)$", guide.read_text("utf-8"), re.MULTILINE)
    if "$URL …" not in line  # "as in 2"
]


@pytest.mark.parametrize("line", SHOWN)
def test_a_command_of_a_guide_is_one_of_regdesk(line: str) -> None:
    parser().parse_args(shlex.split(line, comments=True))


def test_there_are_commands_in_the_guides() -> None:
    assert len(SHOWN) > 25
