"""What one desk was told once: its number, who sits at it, where its badges print. A small TOML file."""

import json
import tomllib
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from regdesk.errors import FolderError
from regdesk.folder import write_whole

MOST_DESKS = 60


class SlipPaper(StrEnum):
    """What the slip printer holds: a roll 80 mm wide, or sheets."""

    RECEIPT = "receipt"
    A6 = "a6"


@dataclass(frozen=True, slots=True)
class Settings:
    """`printer` as `regdesk.printing.choose` reads it; `template` names a file in `resources/badges`.

    `slip_printer` prints refusal slips on `slip_paper`; empty: none are printed, for they would spoil badge stock.
    """

    desk_number: int = 1
    clerk: str = ""
    printer: str = ""
    slip_printer: str = ""
    slip_paper: str = SlipPaper.RECEIPT
    template: str = "a6"
    language: str = ""


def read_settings(path: Path) -> Settings:
    """The settings of a desk, or the usual ones when the file is not there. Raises FolderError if it is unreadable."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        return Settings(**_known(found))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError) as problem:
        raise FolderError("settings_unreadable", file=str(path)) from problem


def write_settings(path: Path, settings: Settings) -> None:
    """Replace the file as a whole, so that a power cut leaves the old one or the new one. Raises FolderError."""
    lines = [f"{name} = {_toml(value)}\n" for name, value in asdict(settings).items()]
    # half of a letter, as a shell may hand it on, becomes a question mark
    write_whole(path, "".join(lines).encode("utf-8", "replace"))


def _toml(value: object) -> str:
    """A JSON string or number is a TOML string or number, but for one sign."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _known(found: dict[str, Any]) -> dict[str, Any]:
    kinds = {field.name: int if isinstance(field.default, int) else str for field in fields(Settings)}
    wrong = [name for name, value in found.items() if name not in kinds or type(value) is not kinds[name]]
    SlipPaper(found.get("slip_paper", SlipPaper.RECEIPT))
    if wrong or not 1 <= found.get("desk_number", 1) <= MOST_DESKS:
        raise ValueError(*wrong)
    return found
