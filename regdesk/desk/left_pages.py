"""What a folder printer leaves on the disk: pages that anybody reads who has it, gone as soon as they are used."""

import logging
from collections.abc import Iterable
from pathlib import Path

from regdesk.collection.badge_words import BadgeVoided
from regdesk.collection.entries import (
    BadgeCancelled,
    BadgeCollected,
    BadgeRequested,
    Entry,
    PrintFailed,
    Referred,
    Refused,
)
from regdesk.collection.visit import fold
from regdesk.desk.other_desks import OtherDesks
from regdesk.errors import PrinterError
from regdesk.printing.folder import FolderPrinter
from regdesk.settings import Settings
from regdesk.store.store import Store
from regdesk.sync.own_log import own_logs

_KIND = "folder:"
_ASKED = ("badge.requested",)


def clear_page(store: Store, person_id: str, entry: Entry) -> None:
    """Remove the page of a badge that was handed over just now, or is good for nothing any more."""
    if not isinstance(entry.word, BadgeCollected | BadgeCancelled | BadgeVoided | PrintFailed):
        return
    with store.reading() as tx:
        badges = fold(person_id, tx.entries(person_id)).badges
    for badge in badges:
        printer = _folder(badge.printer)
        if badge.code == entry.word.code and printer:
            _remove(printer, badge.attempt)


def clear_pages(store: Store, settings: Settings) -> None:
    """Remove all badges and slips that this desk printed into folders; what others put there stays."""
    with store.reading() as tx:
        desks, signed = OtherDesks(tx, settings.desk_number), own_logs(tx)
        # also in the logs that it wrote before its disk was restored
        written = [each for each in tx.of_kinds(_ASKED) if each.desk in signed or desks.of(each.desk).ours]
    asked = [each.word for each in written if isinstance(each.word, BadgeRequested)]
    for name in {word.printer for word in asked} | {settings.slip_printer}:
        printer = _folder(name)
        ours = {word.attempt for word in asked if word.printer == name}
        for attempt in printer.attempts() if printer else ():
            if printer and (attempt in ours or attempt.startswith(f"slip-{settings.desk_number}-")):
                _remove(printer, attempt)


def clear_slips(settings: Settings) -> None:
    """Remove this desk's slips from the folder of its slip printer."""
    printer = _folder(settings.slip_printer)
    for attempt in printer.attempts() if printer else ():
        if printer and attempt.startswith(f"slip-{settings.desk_number}-"):
            _remove(printer, attempt)


def clear_pages_of(entries: Iterable[Entry], settings: Settings) -> None:
    """Remove all badges and slips of one person, by what the log says of them. Raises PrinterError."""
    for entry in entries:
        match entry.word:
            case BadgeRequested(attempt=attempt, printer=name):
                printers, page = {name, settings.printer}, attempt
            case Refused(slip=count) | Referred(slip=count) if count:
                printers, page = {settings.slip_printer}, f"slip-{settings.desk_number}-{count:04d}"
            case _:
                continue
        for printer in filter(None, map(_folder, printers)):
            printer.remove(page)


def _folder(printer: str) -> FolderPrinter | None:
    return FolderPrinter(Path(printer.removeprefix(_KIND)).expanduser()) if printer.startswith(_KIND) else None


def _remove(printer: FolderPrinter, attempt: str) -> None:
    try:
        printer.remove(attempt)
    except PrinterError as problem:
        logging.getLogger("regdesk").warning("page not removed %s", problem.code)
