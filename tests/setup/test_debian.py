"""The script that installs system packages, on pretended machines: only the commands around it are made up."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "resources" / "setup" / "debian.sh"
REAL = ("sh", "grep", "env", "cat")
INSTALLED = 'echo "install ok installed"'
MISSING = "exit 1"


class Machine:
    """A folder as the whole PATH; apt-get only writes down what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in REAL:
            found = shutil.which(name)
            assert found
            (folder / name).symlink_to(found)
        self.has("apt-get", f'echo "$@" >>{folder}/asked')
        self.has("apt-cache", 'case "$2" in *t64) ;; *) echo "  Candidate: 1.0" ;; esac')
        self.has("dpkg-query", MISSING)
        self.has("id", "echo 0")
        self.has("python3", "exit 0")

    def has(self, name: str, does: str) -> None:
        (self.folder / name).write_text(f"#!/bin/sh\n{does}\n")
        (self.folder / name).chmod(0o755)

    def run(self, *words: str) -> tuple[int, str]:
        """The exit code and what was said."""
        command = [shutil.which("sh") or "sh", str(SCRIPT), *words]
        done = subprocess.run(command, env={"PATH": str(self.folder)}, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    @property
    def asked(self) -> list[str]:
        file = self.folder / "asked"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_machine_that_has_everything_is_left_alone(machine: Machine) -> None:
    machine.has("dpkg-query", INSTALLED)
    assert machine.run("test") == (0, "")
    assert machine.asked == []


def test_what_is_missing_is_installed_without_asking_the_network_twice(machine: Machine) -> None:
    code, _ = machine.run("run")
    (asked,) = machine.asked
    assert code == 0
    assert "install -y --no-install-recommends" in asked
    assert "DPkg::Lock::Timeout=400" in asked
    assert "libxcb-cursor0" in asked
    assert "xvfb" not in asked


def test_the_tests_want_printers_and_a_display_too(machine: Machine) -> None:
    machine.run("test")
    assert all(package in machine.asked[0].split() for package in ("cups-ipp-utils", "dbus", "xvfb", "xdotool"))


def test_only_what_is_missing_is_installed(machine: Machine) -> None:
    machine.has("dpkg-query", 'case "$4" in xvfb*) exit 1 ;; *) echo "install ok installed" ;; esac')
    machine.run("test")
    assert machine.asked[0].endswith("--no-install-recommends xvfb")


def test_a_machine_that_knows_no_packages_yet_fetches_the_lists_first(machine: Machine) -> None:
    machine.has("apt-cache", 'echo "  Candidate: (none)"')
    machine.run("run")
    assert machine.asked[0].endswith("update")
    assert "install" in machine.asked[1]


def test_lists_that_are_too_old_are_fetched_again(machine: Machine) -> None:
    machine.has(
        "apt-get",
        f'echo "$@" >>{machine.folder}/asked; [ -e {machine.folder}/tried ] || {{ '
        f": >{machine.folder}/tried; exit 100; }}",
    )
    code, _ = machine.run("run")
    assert code == 0
    assert [line.split()[-1] == "update" for line in machine.asked] == [False, True, False]


def test_libraries_that_a_newer_release_renamed_are_found_under_their_new_names(machine: Machine) -> None:
    machine.has(
        "apt-cache", 'case "$2" in libcups2*) echo "  Candidate: 2.4" ;; *t64) ;; *) echo "  Candidate: 1" ;; esac'
    )
    machine.run("run")
    assert "libcups2t64" in machine.asked[0].split()
    assert "libgl1" in machine.asked[0].split()
    machine.has("dpkg-query", 'case "$4" in libcups2|libglib2.0-0) exit 1 ;; *) echo "install ok installed" ;; esac')
    assert machine.run("run") == (0, "")


def test_python_without_venv_gets_it(machine: Machine) -> None:
    machine.has("python3", "exit 1")
    machine.run("run")
    assert "python3-venv" in machine.asked[0].split()


def test_somebody_who_may_not_install_is_told_whom_to_ask_and_for_what(machine: Machine) -> None:
    machine.has("id", "echo 1000")
    code, said = machine.run("run")
    assert code == 2
    assert "neither root nor has sudo" in said
    assert "libxcb-cursor0" in said
    assert machine.asked == []


def test_sudo_is_used_by_those_who_have_it(machine: Machine) -> None:
    machine.has("id", "echo 1000")
    machine.has("sudo", f': >{machine.folder}/as-root; exec "$@"')
    assert machine.run("run")[0] == 0
    assert (machine.folder / "as-root").exists()
    assert len(machine.asked) == 1


def test_another_system_is_told_what_to_install(machine: Machine) -> None:
    (machine.folder / "apt-get").unlink()
    code, said = machine.run("run")
    assert code == 2
    assert "not Debian or Ubuntu" in said


@pytest.mark.parametrize("words", [(), ("all",)])
def test_wrong_use_is_explained(machine: Machine, words: tuple[str, ...]) -> None:
    code, said = machine.run(*words)
    assert code == 2
    assert "debian.sh run, or debian.sh test" in said
