"""Entries about one person, made by hand: signed by nobody, and none follows on another."""

from datetime import timedelta

from regdesk.collection.entries import FIRST_PREVIOUS, Entry, IdentityConfirmed, Word, write_entry
from tests.make import MONDAY_MORNING

IDENTITY = IdentityConfirmed("by_eye", "", "", "", None, "no_document")


def logged(word: Word, seq: int, after: timedelta, *, desk: str = "a") -> Entry:
    """What a desk wrote so long after the morning began. `desk`: one hexadecimal digit."""
    return write_entry(
        desk=desk * 32, seq=seq, at=MONDAY_MORNING + after, person="p", act="", clerk="L", word=word,
        prev=FIRST_PREVIOUS, salt="", signs=None,
    )  # fmt: skip
