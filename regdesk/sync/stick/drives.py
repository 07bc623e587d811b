"""Which removable drives are mounted on this laptop; any other folder may be chosen instead."""

import os
import re
import shutil
import string
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ENDING = ".regdesk"
_MOUNTS = Path("/proc/self/mountinfo")
_ON_LINUX = ("/media/", "/run/media/", "/mnt/")
_OCTAL = re.compile(r"\\([0-7]{3})")
_REMOVABLE = 2
"""What Windows calls such a drive."""
_READ_ONLY_VOLUME = 0x0008_0000
"""What Windows says of one on which nothing can be written."""


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive that is mounted. `name`: as the system shows it; `free`: bytes; `files`: its sticks' files,
    those that were written last first. `protected`: nothing can be written there.
    """

    path: Path
    name: str
    free: int
    files: tuple[Path, ...]
    protected: bool = False


def drives(roots: Iterable[Path] | None = None) -> tuple[Drive, ...]:
    """In the order of their names. `roots`: where they are mounted, if it is known. One that just goes is left out."""
    found = (_drive(root) for root in (_mounted() if roots is None else roots))
    return tuple(sorted((drive for drive in found if drive), key=lambda drive: (drive.name, str(drive.path))))


def files_in(folder: Path) -> tuple[Path, ...]:
    """The files of sticks in a folder, those that were written last first; none where nobody may look."""
    return _newest_first(folder, ENDING)


def certificates_in(folder: Path, most: int = 200) -> tuple[Path, ...]:
    """The certificates of desks that lie in a folder."""
    return _newest_first(folder, ".certificate")[:most]


def _newest_first(folder: Path, ending: str) -> tuple[Path, ...]:
    try:
        found = [(each.stat().st_mtime, each.name) for each in os.scandir(folder) if each.name.endswith(ending)]
    except OSError:
        return ()
    return tuple(folder / name for _, name in sorted(found, reverse=True))


def _drive(root: Path) -> Drive | None:
    try:
        free, protected = shutil.disk_usage(root).free, _is_protected(root)
    except OSError:
        return None
    return Drive(root, root.name or str(root), free, files_in(root), protected)


def _is_protected(root: Path) -> bool:
    """Whoever runs this: what is mounted to be read only is so for the system's own account too."""
    if sys.platform == "win32":
        import ctypes

        flags = ctypes.c_ulong()
        known = ctypes.windll.kernel32.GetVolumeInformationW(
            f"{root.drive}\\", None, 0, None, None, ctypes.byref(flags), None, 0
        )
        return bool(known and flags.value & _READ_ONLY_VOLUME)
    return bool(os.statvfs(root).f_flag & os.ST_RDONLY) or not os.access(root, os.W_OK)


def _mounted() -> Iterator[Path]:
    match sys.platform:
        case "win32":
            yield from _on_windows()
        case "darwin":
            yield from _on_mac(Path("/Volumes"))
        case _:
            yield from _on_linux(_MOUNTS)


def _on_linux(mounts: Path) -> Iterator[Path]:
    """What the desktop mounts, and whatever else stands where drives are mounted by hand."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for point in (part for line in lines for part in line.split(" ")[4:5]):
        if point.startswith(_ON_LINUX):
            yield Path(_OCTAL.sub(lambda found: chr(int(found[1], 8)), point))


def _on_mac(volumes: Path) -> Iterator[Path]:
    """All but the system's own, which is a link there."""
    try:
        found = [Path(each.path) for each in os.scandir(volumes) if each.is_dir() and not each.is_symlink()]
    except OSError:
        return
    yield from found


def _on_windows() -> Iterator[Path]:
    if sys.platform != "win32":
        return
    import ctypes

    for letter in string.ascii_uppercase:
        if ctypes.windll.kernel32.GetDriveTypeW(f"{letter}:\\") == _REMOVABLE:
            yield Path(f"{letter}:\\")
