"""What one desk was told once: its number, who sits at it, where its badges print. A small TOML file."""

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from regdesk.errors import FolderError
from regdesk.folder import write_whole
from regdesk.toml import read_toml

MOST_DESKS = 60
SLOWEST_READER = 60
"""ms from one key of a scanner to the next; people come near it."""


class SlipPaper(StrEnum):
    """What the slip printer holds: a roll 80 mm wide, or sheets."""

    RECEIPT = "receipt"
    A6 = "a6"


class ReaderEnd(StrEnum):
    """What a scanner sends after each scan."""

    ENTER = "enter"
    TAB = "tab"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Settings:
    """`printer` as `regdesk.printing.choose` reads it; `template` names a file in `resources/badges`.

    `reader_...` is what the reader test card found out of this desk's scanner, `reader_learnt` when (ISO 8601; empty:
    never). `reader_prefix`: signs before each scan, U+0002 for F13 or STX; `reader_gap` in ms; `reader_way` as
    `ui.layouts` reads, `reader_case` as `ui.learning` names it. `reader_lost`: signs that
    do not come through, none of which is needed. `reader_foreign`: 1 when it types for another keyboard than this.
    `second_printer` takes over from `printer` on one key; empty: there is none.
    `slip_printer` prints refusal slips on `slip_paper`; empty: none are printed, for they would spoil badge stock.
    """

    desk_number: int = 1
    clerk: str = ""
    printer: str = ""
    second_printer: str = ""
    slip_printer: str = ""
    slip_paper: str = SlipPaper.RECEIPT
    template: str = "a6"
    language: str = ""
    reader_learnt: str = ""
    reader_prefix: str = ""
    reader_end: str = ReaderEnd.ENTER
    reader_gap: int = 35
    reader_way: str = ""
    reader_case: str = ""
    reader_lost: str = ""
    reader_foreign: int = 0


def read_settings(path: Path) -> Settings:
    """The settings of a desk, or the usual ones when the file is not there. Raises FolderError if it is unreadable."""
    try:
        found = read_toml(path)
        return Settings(**_known(found))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as problem:
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
    ReaderEnd(found.get("reader_end", ReaderEnd.ENTER))
    if not wrong and not 1 <= found.get("reader_gap", 1) <= SLOWEST_READER:
        wrong = ["reader_gap"]
    if wrong or not 1 <= found.get("desk_number", 1) <= MOST_DESKS:
        raise ValueError(*wrong)
    return found
