"""The words of the account of blank badges: why something is not written down, and what the command line says of it."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

NOT_COUNTED: dict[str, str] = {
    "no_number": QT_TRANSLATE_NOOP("stock", "Type a whole number, at most {most}."),
    "which_desk": QT_TRANSLATE_NOOP("stock", "Type the number of the other desk, 1 to {most}."),
    "too_many": QT_TRANSLATE_NOOP("stock", "There should be only {there} in the box. Count it first."),
    "count_first": QT_TRANSLATE_NOOP("stock", "Count the box first."),
    "count_again": QT_TRANSLATE_NOOP("stock", "Count once more. What is counted twice can be signed for."),
    "answer_first": QT_TRANSLATE_NOOP(
        "stock", "First say at the desk whether each badge came out. Not answered yet: {count}."
    ),
    "nothing_to_sign": QT_TRANSLATE_NOOP("stock", "The counts agree. There is nothing to sign for."),
    "write_why": QT_TRANSLATE_NOOP("stock", "Write why, in a few words."),
    "name_signer": QT_TRANSLATE_NOOP("stock", "Write who signs: not whoever counted."),
}
"""Keyed by `regdesk.desk.stock.Why`."""

SPOILS: dict[str, str] = {
    "jam": QT_TRANSLATE_NOOP("stock", "paper jam"),
    "colour": QT_TRANSLATE_NOOP("stock", "bad colour"),
    "wrong_data": QT_TRANSLATE_NOOP("stock", "wrong data"),
    "wrong_photo": QT_TRANSLATE_NOOP("stock", "wrong photo"),
    "operator": QT_TRANSLATE_NOOP("stock", "mistake at the desk"),
    "test": QT_TRANSLATE_NOOP("stock", "test page"),
    "torn": QT_TRANSLATE_NOOP("stock", "torn"),
    "unclaimed": QT_TRANSLATE_NOOP("stock", "not handed over"),
}
"""Why a sheet is no good, keyed by `regdesk.collection.stock_words.Spoil`."""

STOCK: dict[str, str] = {
    "title": QT_TRANSLATE_NOOP("stock", "Desk {desk}, {day}: blank badges {size}"),
    "not_counted_yet": QT_TRANSLATE_NOOP("stock", "  Nobody has counted them yet."),
    "morning": QT_TRANSLATE_NOOP("stock", "  In the box this morning: {count}"),
    "carried": QT_TRANSLATE_NOOP("stock", "  Left from the day before, not counted this morning: {count}"),
    "brought": QT_TRANSLATE_NOOP("stock", "  Brought from the store, {when}: {count}"),
    "from_desk": QT_TRANSLATE_NOOP("stock", "  Given by desk {desk}, {when}: {count}"),
    "taken_away": QT_TRANSLATE_NOOP("stock", "  Taken back to the store, {when}: {count}"),
    "to_desk": QT_TRANSLATE_NOOP("stock", "  Given to desk {desk}, {when}: {count}"),
    "printed": QT_TRANSLATE_NOOP("stock", "  Printed: {count}"),
    "spoiled": QT_TRANSLATE_NOOP("stock", "  Spoiled, kept in the envelope: {count}"),
    "spoiled_by": QT_TRANSLATE_NOOP("stock", "    {count} × {reason}"),
    "explained": QT_TRANSLATE_NOOP("stock", "  Signed for: {count}"),
    "asked": QT_TRANSLATE_NOOP("stock", "  Not answered yet whether they came out: {count}"),
    "should_be": QT_TRANSLATE_NOOP("stock", "  Should be in the box: {count}"),
    "counted": QT_TRANSLATE_NOOP("stock", "  Counted {when} by {who}: {count}"),
    "missing": QT_TRANSLATE_NOOP(
        "stock", "  Missing: {count}. Count once more, then somebody else writes why and signs."
    ),
    "over": QT_TRANSLATE_NOOP(
        "stock", "  Too many: {count}. Count once more, then somebody else writes why and signs."
    ),
    "agree": QT_TRANSLATE_NOOP("stock", "  Counts agree."),
    "signed": QT_TRANSLATE_NOOP("stock", "  Signed {when} by {who}: should be {expected}, counted {counted}. {why}"),
    "done": QT_TRANSLATE_NOOP("stock", "Written down."),
    "again": QT_TRANSLATE_NOOP("stock", "That was written down already."),
}
