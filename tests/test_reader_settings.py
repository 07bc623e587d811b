"""What a desk keeps of its scanner comes back as it was, whatever its layout writes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.errors import FolderError
from regdesk.settings import ReaderEnd, Settings, read_settings, write_settings


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=97),
    st.sampled_from(ReaderEnd),
    st.integers(1, 60),
)
def test_a_learnt_scanner_is_kept(tmp_path: Path, prefix: str, way: str, end: ReaderEnd, gap: int) -> None:
    told = Settings(reader_learnt="2017-12-04", reader_prefix=prefix, reader_way=way, reader_end=end, reader_gap=gap)
    write_settings(tmp_path / "settings.toml", told)
    assert read_settings(tmp_path / "settings.toml") == told


@pytest.mark.parametrize("line", ['reader_end = "never"', "reader_gap = 0", "reader_gap = 61", "reader_prefix = 1"])
def test_settings_of_a_scanner_that_cannot_be_are_told(tmp_path: Path, line: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(FolderError, match="settings_unreadable"):
        read_settings(file)


def test_settings_from_before_know_no_scanner(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text('desk_number = 3\nclerk = "Lucía"\n', encoding="utf-8")
    assert read_settings(file).reader_learnt == ""
