"""What PySide6 compiles is compiled once, and nothing depends on it."""

import builtins
import sys
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from ui.compiled_once import compiled_once

SOURCE = b"answer = 6 * 7"


@pytest.fixture(autouse=True)
def kept_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what was really compiled."""
    names: list[str] = []
    plain = builtins.compile

    def counted(source: Any, filename: str, mode: str, *others: Any) -> Any:
        names.append(filename)
        return plain(source, filename, mode, *others)

    monkeypatch.setattr(builtins, "compile", counted)
    return names


def ran(source: bytes = SOURCE, name: str = "part.py") -> dict[str, Any]:
    """What the source sets, as an earlier or a later start would see it."""
    with compiled_once():
        code = compile(source, name, "exec")
    assert isinstance(code, CodeType)
    told: dict[str, Any] = {}
    exec(code, told)
    return told


def written(place: Path) -> list[Path]:
    return [file for file in place.rglob("*") if file.is_file()]


def test_a_second_start_compiles_nothing_again(compilations: list[str]) -> None:
    assert ran()["answer"] == ran()["answer"] == 42
    assert compilations == ["part.py"]


def test_a_source_that_changed_is_compiled_anew(compilations: list[str]) -> None:
    ran()
    assert ran(b"answer = 43")["answer"] == 43
    assert compilations == ["part.py", "part.py"]


def test_the_same_source_under_another_name_is_another(compilations: list[str]) -> None:
    ran()
    ran(name="other.py")
    assert compilations == ["part.py", "other.py"]


@pytest.mark.parametrize("spoilt", [b"", b"nonsense", b"\xa7\r\r\n", b"\xa7\r\r\n\xff\xff"])
def test_a_spoilt_file_is_no_trouble(kept_in: Path, compilations: list[str], spoilt: bytes) -> None:
    ran()
    (file,) = written(kept_in)
    file.write_bytes(spoilt)
    assert ran()["answer"] == 42
    assert ran()["answer"] == 42
    assert compilations == ["part.py", "part.py"]


def test_where_nothing_can_be_written_everything_is_compiled_as_ever(
    kept_in: Path, monkeypatch: pytest.MonkeyPatch, compilations: list[str]
) -> None:
    blocked = kept_in / "a file, not a folder"
    blocked.write_text("")
    monkeypatch.setattr(sys, "pycache_prefix", str(blocked))
    assert ran()["answer"] == ran()["answer"] == 42
    assert compilations == ["part.py", "part.py"]


def test_nothing_is_written_where_python_was_told_to_write_nothing(
    kept_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert ran()["answer"] == 42
    assert not written(kept_in)


def test_what_is_no_plain_source_is_left_to_python(compilations: list[str]) -> None:
    with compiled_once():
        assert eval(compile("6 * 7", "sum", "eval")) == 42
        exec(compile("answer = 1", "text", "exec", 0, True))
    assert compilations == ["sum", "text"]


def test_compile_is_as_before_afterwards_even_if_an_import_failed() -> None:
    before = builtins.compile
    with pytest.raises(ImportError), compiled_once():
        raise ImportError
    assert builtins.compile is before
