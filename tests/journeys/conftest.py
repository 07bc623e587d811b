"""A real printer, a real screen, and the sample desk made once by the command line."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.folders import make_sample_desk
from tests.journeys.xscreen import Clerk, XScreen, a_screen
from tests.printing.ippserver import badge_printer, bus

__all__ = ["badge_printer", "bus"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Walk a journey again where the machine stood still in the middle of a scan, and for no other reason."""
    for item in items:
        if "screen" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.flaky(reruns=3, only_rerun="HeldUp"))


@pytest.fixture(scope="session")
def sample_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample meeting in training, with its list and portraits; to be copied, not to be used."""
    return make_sample_desk(tmp_path_factory.mktemp("sample") / "desk")


@pytest.fixture
def folder(sample_desk: Path, tmp_path: Path) -> Path:
    """A desk folder of one's own."""
    copy = tmp_path / "desk"
    shutil.copytree(sample_desk, copy)
    return copy


@pytest.fixture
def screen() -> Iterator[XScreen]:
    with a_screen() as made:
        yield made


@pytest.fixture
def clerk(screen: XScreen, tmp_path: Path, request: pytest.FixtureRequest) -> Clerk:
    """REGDESK_PROOF names a folder in which the pictures of every test are kept."""
    kept = os.environ.get("REGDESK_PROOF")
    return Clerk(screen, Path(kept) / request.node.name if kept else tmp_path / "proof")
