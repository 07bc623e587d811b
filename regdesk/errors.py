"""What can go wrong with the world around a desk; a refusal is never an error.

The tree, so that a caller can catch what it can mend and nothing else:

    DeskError                    the world failed: say it, keep the work, go on
      EventFileError             the event file cannot be used as it is
      BadgeTemplateError         the badge template cannot be used as it is
      RosterFileError            the registration list cannot be read
      StoreError                 the desk's database cannot be opened, read or written
        DatabaseNewer            it was written by a later regdesk
        KeyMissing               the key file is not where the database is
        KeyWrong                 the key does not open this database
      KeyFileError               sealed keys cannot be opened, or the file that holds them is not as it should be
      NotAllowed                 who is signed in may not see or do this, and there is no answer to refuse with
      PrinterError               a printer cannot be reached or did not take the job
      PhotoError                 a picture file cannot be used for a badge
      FolderError                the desk folder is missing, in use or cannot be written
      HubError                   the hub cannot be reached or does not answer; what waits for it is kept
      StickError                 a stick cannot be written or what is on it cannot be used; nothing was taken

Each carries a code (the key of its sentence in `regdesk.sentences`) and the facts that fill the sentence.
Facts never hold a person's name, birth date or document number: errors are written to the program log.
"""

from collections.abc import Mapping


class DeskError(Exception):
    """The world failed. `code` names the sentence, `facts` fill its placeholders."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, object] = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({told})" if told else self.code


class EventFileError(DeskError):
    """The event file cannot be used; facts name the line and the mend."""


class BadgeTemplateError(DeskError):
    """The badge template cannot be used; facts name the file, the line and the mend."""


class RosterFileError(DeskError):
    """The registration list cannot be read; the roster is as it was."""


class StoreError(DeskError):
    """The database cannot be opened, read or written."""


class DatabaseNewer(StoreError):
    """The database was written by a later regdesk than this one."""


class KeyMissing(StoreError):
    """The database is there, its key file is not."""


class KeyWrong(StoreError):
    """The key does not open this database."""


class KeyFileError(DeskError):
    """Sealed keys cannot be opened or changed; the file is as it was. Facts never hold a phrase or a key."""


class NotAllowed(DeskError):
    """The role that is signed in may not see this. An act is refused with a value; this is for what gives something."""


class PrinterError(DeskError):
    """The printer cannot be reached or did not take the job; nothing was printed."""


class PhotoError(DeskError):
    """The picture cannot be used; facts name its kind or its size, never its file: that often bears a name."""


class HubError(DeskError):
    """The hub cannot be reached or does not answer as a hub; everything that waits for it stays where it is."""


class StickError(DeskError):
    """A stick cannot be written or read, or what is on it is not for this desk; nothing of it was taken."""


class FolderError(DeskError):
    """The desk folder is missing, in use by another regdesk, or cannot be written."""
