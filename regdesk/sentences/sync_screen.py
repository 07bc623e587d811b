"""Why a log of a desk is not read further, in words for the Sync screen; keyed by the reason that the log bears."""

from collections.abc import Mapping

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

LOG_REASONS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("sync", "it cannot be believed."),
    "line_changed": QT_TRANSLATE_NOOP("sync", "it was changed after it was written."),
    "line_content_changed": QT_TRANSLATE_NOOP("sync", "what it says was changed after it was signed."),
    "line_signature": QT_TRANSLATE_NOOP("sync", "its signature is not that of this desk."),
    "line_unsigned": QT_TRANSLATE_NOOP("sync", "it is not signed."),
    "line_unreadable": QT_TRANSLATE_NOOP("sync", "it cannot be read."),
    "log_of_another_key": QT_TRANSLATE_NOOP("sync", "another laptop wrote it under this desk's name."),
    "log_of_another_event": QT_TRANSLATE_NOOP("sync", "it is of another meeting."),
    "log_too_much": QT_TRANSLATE_NOOP(
        "sync", "this desk signs more than a meeting can need, and no more of it is kept. Ask who works at it."
    ),
    "log_of_an_unknown_desk": QT_TRANSLATE_NOOP("sync", "nobody has certified the desk that wrote it."),
}
