"""What is installed is what was chosen: one exact version of each package, in files whose hashes are known."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
HASH = " \\\n    --hash=sha256:" + "0" * 64


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    loader = SourceFileLoader("audit", str(ROOT / ".ci" / "audit"))
    spec = spec_from_loader("audit", loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def test_every_package_has_one_version_and_hashes(audit: ModuleType) -> None:
    assert audit.loose((ROOT / "requirements.lock").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line", ["a>=1" + HASH, "a==1", "a" + HASH, "git+https://x/y" + HASH, "a==1 \\\n    --hash=md5:00"]
)
def test_a_package_that_may_be_another_one_tomorrow_is_named(audit: ModuleType, line: str) -> None:
    lock = f"# made by a program\nb==2 ; sys_platform == 'win32'{HASH}\n    # via c\n{line}\n"
    assert audit.loose(lock) == [line.split()[0]]
