"""What could turn out to be doubled when desks meet again, keyed by `regdesk.collection.exposure.Exposure.key`.

Facts: `desk` as in `Desk 4`, `ago` as in `12 min`, `count`.
"""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

EXPOSED: dict[str, str] = {
    "one": QT_TRANSLATE_NOOP(
        "exposure", "Since the last sync with {desk} ({ago} ago) one collection here could be doubled."
    ),
    "several": QT_TRANSLATE_NOOP(
        "exposure", "Since the last sync with {desk} ({ago} ago) {count} collections here could be doubled."
    ),
    "never_one": QT_TRANSLATE_NOOP(
        "exposure", "{desk} has never synced with this desk: one collection here could be doubled."
    ),
    "never": QT_TRANSLATE_NOOP(
        "exposure", "{desk} has never synced with this desk: {count} collections here could be doubled."
    ),
}
