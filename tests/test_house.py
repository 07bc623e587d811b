"""Measures of the house that must not creep: short functions, small files, two broad excepts, the top level."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {
    ".ci", ".gitignore", "LICENSE", "README.md", "pyproject.toml", "regdesk", "requirements.lock", "resources",
    "tests", "ui",
}  # fmt: skip
LONGEST_FUNCTION = 50
LARGEST_FILE = 400
BROAD = ("Exception", "BaseException")


def sources(*packages: str) -> Iterator[tuple[Path, ast.Module]]:
    for package in packages:
        for file in sorted((ROOT / package).rglob("*.py")):
            yield file.relative_to(ROOT), ast.parse(file.read_text(encoding="utf-8"))


def test_the_top_level_is_as_it_was_fixed() -> None:
    kept = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\n")
    assert {Path(name).parts[0] for name in kept if name} <= TOP_LEVEL


def test_no_function_is_long_and_no_file_is_large() -> None:
    long = [
        f"{file}:{node.lineno} {node.name}"
        for file, tree in sources("regdesk", "ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    large = [
        str(file) for file, _ in sources("regdesk", "ui")
        if len((ROOT / file).read_text(encoding="utf-8").splitlines()) > LARGEST_FILE
    ]  # fmt: skip
    assert (long, large) == ([], [])


def test_everything_is_caught_in_two_places_at_most() -> None:
    broad = [
        f"{file}:{node.lineno}"
        for file, tree in sources("regdesk", "ui")
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and (node.type is None or getattr(node.type, "id", "") in BROAD)
    ]
    assert len(broad) <= 2, broad


def test_tests_use_the_real_thing_and_never_sleep() -> None:
    pretending = [
        str(file)
        for file, tree in sources("tests")
        for node in ast.walk(tree)
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("unittest.mock"))
        or (isinstance(node, ast.Attribute) and node.attr == "sleep")
    ]
    assert pretending == []
