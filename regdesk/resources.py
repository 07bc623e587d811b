"""Where the files that ship with regdesk are found, from a checkout or an installed package."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file, given as its parts below `resources/`."""
    return ROOT.joinpath(*parts)


def text(*parts: str) -> str:
    """A shipped text file, read as UTF-8."""
    return path(*parts).read_text(encoding="utf-8")
