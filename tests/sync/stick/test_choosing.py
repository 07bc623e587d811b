"""Which entries go onto a stick, and where sticks are."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.desk import sticks as desk_sticks
from regdesk.store.logs import Head
from regdesk.sync.stick import drives as drives_module
from regdesk.sync.stick.choosing import Run, heard, note, within
from regdesk.sync.stick.drives import certificates_in, drives, files_in
from tests.desk.journey import collected
from tests.sync.stick.made import a_header, desks

RUNS = st.lists(st.tuples(st.integers(1, 50), st.integers(0, 300)), max_size=8).map(
    lambda many: [Run(f"{n:032x}", first, first + more) for n, (first, more) in enumerate(many)]
)


@given(runs=RUNS, most=st.integers(0, 1000))
def test_the_newest_of_each_log_fit_and_nothing_is_left_out_without_need(runs: list[Run], most: int) -> None:
    chosen = within(runs, most)
    assert [run.log for run in chosen] == [run.log for run in runs]
    assert sum(run.count for run in chosen) == min(most, sum(run.count for run in runs))
    for run, kept in zip(runs, chosen, strict=True):
        assert run.first <= kept.first <= run.last + 1
        assert kept.last == run.last


def test_too_many_entries_for_a_stick_are_left_out_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_sticks, "MOST_ENTRIES", 3)
    with desks(tmp_path, 2) as (one, other):
        collected(one)
        written = one.sticks.write(tmp_path / "a")
        [left] = written.left_out
        assert (written.entries, left.number, left.first, left.known) == (3, 1, 1, False)
        read = other.sticks.read(written.file)
        [missing] = read.missing
        assert (missing.first, missing.last) == (left.first, left.last)
        assert not other.sticks.read(one.sticks.write(tmp_path / "b", everything=True).file).missing


def test_a_stick_written_by_a_clock_far_ahead_keeps_no_later_one_out(tmp_path: Path) -> None:
    with desks(tmp_path, 1) as (one,), one.store.writing() as tx:
        now, log = one.now(), "c" * 32
        of_tomorrow = a_header(2, made=now + timedelta(days=30_000), heads={log: Head(1, "a" * 64)})
        set_right = a_header(2, made=now + timedelta(hours=1), heads={log: Head(2, "b" * 64)})
        note(tx, "key", of_tomorrow, now)
        note(tx, "key", set_right, now + timedelta(hours=1))
        assert heard(tx)["key"].heads[log].seq == 2


def test_the_files_of_a_drive_are_shown_the_newest_first(tmp_path: Path) -> None:
    for number, name in enumerate(("b.regdesk", "a.regdesk", "c.txt", "d.regdesk.part", "e.certificate")):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (number, number))
    [drive] = drives([tmp_path, tmp_path / "pulled out"])
    assert [file.name for file in drive.files] == ["a.regdesk", "b.regdesk"]
    assert [file.name for file in certificates_in(tmp_path)] == ["e.certificate"]
    assert drive.free > 0
    assert files_in(tmp_path / "pulled out") == ()


@pytest.mark.skipif(sys.platform != "linux", reason="only there a test may mount something")
def test_a_write_protected_drive_is_known_whoever_looks(tmp_path: Path) -> None:
    with mounted_read_only(tmp_path / "PROTECTED") as stick:
        assert [drive.protected for drive in drives([tmp_path, stick])] == [True, False]


@contextmanager
def mounted_read_only(place: Path) -> Iterator[Path]:
    """As the system mounts a stick whose switch is on; who may not mount takes the right to write away instead."""
    place.mkdir()
    mounts = os.geteuid() == 0
    if mounts:
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "none", str(place)], capture_output=True, text=True)
        if made.returncode:
            pytest.skip(f"nothing can be mounted here: {made.stderr.strip()}")
    else:
        place.chmod(0o555)
    try:
        yield place
    finally:
        if mounts:
            subprocess.run(["umount", str(place)], check=True)
        place.chmod(0o755)


def test_drives_are_found_by_what_is_mounted(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "50 22 8:17 / /media/lucia/BLUE\\040STICK rw - vfat /dev/sdb1 rw\n"
        "51 22 8:33 / /run/media/lucia/RED rw - exfat /dev/sdc1 rw\n"
        "52 22 8:33 / /mediation rw - exfat /dev/sdd1 rw\n"
        "odd\n"
    )
    found = list(drives_module._on_linux(mounts))
    assert found == [Path("/media/lucia/BLUE STICK"), Path("/run/media/lucia/RED")]
    assert list(drives_module._on_linux(tmp_path / "none")) == []


def test_on_a_mac_volumes_are_found_but_for_the_systems_own(tmp_path: Path) -> None:
    (tmp_path / "STICK").mkdir()
    (tmp_path / "Macintosh HD").symlink_to("/")
    assert list(drives_module._on_mac(tmp_path)) == [tmp_path / "STICK"]
    assert list(drives_module._on_mac(tmp_path / "none")) == []
