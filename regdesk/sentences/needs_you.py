"""What needs a supervisor, in words: what happened, to whom and where, and what the one act is called.

Keyed by `regdesk.desk.needs_you.Kind`. Facts: `name` of who it is about; `badges` as numbers; `desks` as in `Desk 3`;
`given`: each badge with its desk and its time; `span`, `entries`, `behind`, `reason`, `slip` where the kind has them.
"""

from dataclasses import dataclass

from regdesk.sentences.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class NeedWords:
    """`line` may lack a fact that it asks for: then `bare` stands in its place."""

    headline: str
    line: str
    act: str
    bare: str = ""


SOLVE = QT_TRANSLATE_NOOP("needs_you", "Solve")
OPEN = QT_TRANSLATE_NOOP("needs_you", "Open person")
LOOK = QT_TRANSLATE_NOOP("needs_you", "Open sync")

NEEDS: dict[str, NeedWords] = {
    "two_badges": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "Two badges for one person"),
        QT_TRANSLATE_NOOP("needs_you", "{name}: {given}."),
        SOLVE,
    ),
    "twins": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "Two registrations of one passport have a badge each"),
        QT_TRANSLATE_NOOP("needs_you", "{name}: {given}."),
        SOLVE,
    ),
    "decided_twice": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "Two supervisors kept different badges, so none is good"),
        QT_TRANSLATE_NOOP("needs_you", "{name}: {badges}. Take both, and print one new badge."),
        OPEN,
    ),
    "code_twice": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "Two badges bear the same number {badges}"),
        QT_TRANSLATE_NOOP(
            "needs_you", "{name}. A disk of {desks} was copied. Take both, and print a new one for each."
        ),
        OPEN,
        bare=QT_TRANSLATE_NOOP("needs_you", "A disk of {desks} was copied. Take both, and print a new one for each."),
    ),
    "badge_of_stopped_desk": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "{desks} made badge {badges} after it was stopped"),
        QT_TRANSLATE_NOOP("needs_you", "{name}. Doors refuse it. Look at the person, then print a new one."),
        OPEN,
        bare=QT_TRANSLATE_NOOP("needs_you", "Doors refuse it."),
    ),
    "log_quarantined": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "Records of {desks} are not believed"),
        QT_TRANSLATE_NOOP("needs_you", "Those before still count, and all other desks go on. Call the IT officer."),
        LOOK,
    ),
    "referred": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "{name} was sent to the supervisor"),
        QT_TRANSLATE_NOOP("needs_you", "{desks}, slip {slip}: {reason}."),
        OPEN,
        bare=QT_TRANSLATE_NOOP("needs_you", "Slip {slip}."),
    ),
    "log_begun": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "The disk of {desks} was restored or copied"),
        QT_TRANSLATE_NOOP(
            "needs_you", "{entries} records that were only on it are saved and count. {behind} were missing on it."
        ),
        LOOK,
    ),
    "clock": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "The clock of {desks} is {span} fast"),
        QT_TRANSLATE_NOOP("needs_you", "Set it. What was recorded there counts all the same."),
        LOOK,
    ),
    "desk_silent": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "{desks} has not synced for {span}"),
        QT_TRANSLATE_NOOP("needs_you", "It still works. Badges that it gave since then are not known here."),
        LOOK,
    ),
    "left_over": NeedWords(
        QT_TRANSLATE_NOOP("needs_you", "Badge {badges} lies at {desks}, and its bearer has another one"),
        QT_TRANSLATE_NOOP("needs_you", "{name}. Put it in the spoiled envelope there."),
        OPEN,
        bare=QT_TRANSLATE_NOOP("needs_you", "Put it in the spoiled envelope there."),
    ),
}

CLOCK_SLOW = QT_TRANSLATE_NOOP("needs_you", "The clock of {desks} is {span} slow")
"""In the place of the headline where the clock lags behind."""
BY_CLERK = QT_TRANSLATE_NOOP("needs_you", "the clerk asked")
"""Why somebody was referred whom no rule refused."""
