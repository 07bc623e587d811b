"""A folder as a printer: each badge becomes a PDF file, and a file that is there is printed."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from regdesk.errors import PrinterError
from regdesk.printing.printer import Job, JobState, Outcome, Progress, Status, Tell, Trouble

DIGITS = 5


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """Writes `NNNNN-ATTEMPT.pdf`, counting on from the highest number there; makes the folder at the first badge.

    One attempt is one file, however often it is printed. Whoever reads such a file reads a name and a photo, so only
    its owner may (mode 0600), and a desk of a live event removes it when that badge was handed over or cancelled, and
    what is left when its window closes. A training desk keeps them.
    """

    folder: Path

    @property
    def name(self) -> str:
        return f"folder:{self.folder}"

    def status(self) -> Status:
        nearest = next(place for place in (self.folder, *self.folder.absolute().parents) if place.exists())
        writable = nearest.is_dir() and os.access(nearest, os.W_OK)
        return Status(ready=writable, troubles=() if writable else (Trouble.ERROR,))

    def print(self, job: Job, tell: Tell) -> Outcome:
        _check_attempt(job.attempt)
        tell(Progress(JobState.PRINTING))
        if self._file_of(job.attempt):
            return Outcome(JobState.PRINTED)
        try:
            self._write(job)
        except OSError as problem:
            raise PrinterError("printer_folder", folder=str(self.folder)) from problem
        return Outcome(JobState.PRINTED) if self._settled() else Outcome(JobState.UNKNOWN, "not_confirmed")

    def find(self, attempt: str) -> Outcome:
        """UNKNOWN when it is not there: somebody may have taken the file away to print it."""
        _check_attempt(attempt)
        return Outcome(JobState.PRINTED) if self._file_of(attempt) else Outcome(JobState.UNKNOWN, "lost_job")

    def take_back(self, attempt: str) -> Outcome:
        """A file that is gone was taken away to be printed; one that is there never will be."""
        if attempt not in self.attempts():
            return Outcome(JobState.UNKNOWN, "lost_job")
        try:
            self.remove(attempt)
        except PrinterError:
            return Outcome(JobState.UNKNOWN, "not_taken_back")
        return Outcome(JobState.CANCELLED, "cancelled")

    def remove(self, attempt: str) -> None:
        """Take away what was printed for an attempt, if it is there. Raises PrinterError."""
        _check_attempt(attempt)
        try:
            for file in (*self._files_of(attempt), self.folder / f".{attempt}.part"):
                file.unlink(missing_ok=True)
        except OSError as problem:
            raise PrinterError("printer_folder", folder=str(self.folder)) from problem

    def attempts(self) -> tuple[str, ...]:
        """All whose file is there, those that were broken off too."""
        printed = (file.stem[DIGITS + 1 :] for file in self._files_of("*"))
        return (*printed, *(file.name[1 : -len(".part")] for file in self.folder.glob(".*.part")))

    def _files_of(self, attempt: str) -> list[Path]:
        return list(self.folder.glob(f"{'[0-9]' * DIGITS}-{attempt}.pdf"))

    def _file_of(self, attempt: str) -> Path | None:
        return next(iter(self._files_of(attempt)), None)

    def _write(self, job: Job) -> None:
        """Whole or not at all: the name is given to a file that is already on the disk."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = self.folder / f".{job.attempt}.part"
        try:
            unfinished.unlink(missing_ok=True)
            with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(job.pdf)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self.folder / f"{self._next_number():0{DIGITS}}-{job.attempt}.pdf")
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise

    def _next_number(self) -> int:
        names = (file.name[:DIGITS] for file in self.folder.glob(f"{'[0-9]' * DIGITS}-*.pdf"))
        return max((int(name) for name in names), default=0) + 1

    def _settled(self) -> bool:
        """Have the folder itself on the disk, so that the file's name outlives a power cut."""
        if sys.platform == "win32":
            return True  # Windows lets nobody open a folder to do so
        try:
            handle = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError:
            return False
        return True


def _check_attempt(attempt: str) -> None:
    """An attempt becomes a file name, and must be one part of a path."""
    if not attempt or not attempt.replace("-", "").replace("_", "").isalnum():
        raise ValueError(f"no attempt: {attempt!r}")
