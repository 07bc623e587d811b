"""Which word of the log ends a badge, and why: for the lists by which doors stop it. Pure."""

from regdesk.collection.badge_words import BadgeVoided, VoidReason, void_reason
from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.entries import BadgeCancelled, Decided, PrintFailed, Word

KINDS = ("badge.cancelled", "badge.print_failed", "badge.voided", "double.decided", "person.decided")
"""The kinds of entries among which they are."""
_ABOUT_BADGES = ("already_collected", "two_badges")


def ends(word: Word) -> tuple[str, VoidReason | None] | None:
    """The code of the badge that ends by this word, with its reason; the reason is None for one that nobody ever had.

    A badge that is void already and was found ends no second time. None for every other word.
    """
    match word:
        case BadgeVoided(code=code, reason=reason):
            return code, void_reason(reason)
        case BadgeCancelled(code=code):
            return code, None
        case PrintFailed(code=code):
            # what jammed is a sheet with a code on it, and what a printer calls failed may have come out all the same
            return code, None
        case DoubleDecided(end=code, why=why):
            return code, void_reason(why)
        case Decided(approved=True, badge=code) if code and word.about in _ABOUT_BADGES:
            return code, void_reason(word.why)
        case _:
            return None
