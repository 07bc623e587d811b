"""What is said in guided practice: who comes, what they hold out, and how it went."""

from datetime import timedelta

from PySide6.QtCore import QObject

from regdesk.desk.practice import Kind, Lesson, Outcome, Result


class PracticeWords(QObject):
    """Sentences for the sheets of `ui.practice_sheets`, in the language of the window."""

    def name(self, kind: Kind) -> str:
        return {
            Kind.MATCH: self.tr("Everything matches"),
            Kind.LOOK: self.tr("One thing to look at"),
            Kind.STOP: self.tr("Somebody else's passport"),
            Kind.COLLECTED: self.tr("Already collected"),
            Kind.NOT_ACCREDITED: self.tr("Not accredited yet"),
            Kind.OUTSIDE: self.tr("After the last hour"),
        }[kind]

    def says(self, kind: Kind) -> str:
        """What the person says on coming to the desk; it gives nothing away."""
        return {
            Kind.MATCH: self.tr("“Good morning. I am here for my badge.”"),
            Kind.LOOK: self.tr("“Good morning. Here is my confirmation.”"),
            Kind.STOP: self.tr("“Here is my confirmation. I am in a hurry, my bus leaves in five minutes.”"),
            Kind.COLLECTED: self.tr("“Hello. I have no badge yet.”"),
            Kind.NOT_ACCREDITED: self.tr("“Good morning. I registered two weeks ago.”"),
            Kind.OUTSIDE: self.tr("“I know that it is late. My flight was delayed.”"),
        }[kind]

    def holds(self, lesson: Lesson) -> str:
        code, passport = any("\n" not in paper for paper in lesson.papers), any("\n" in p for p in lesson.papers)
        if code and passport:
            return self.tr("The person holds a confirmation with a code, and a passport.")
        if code:
            return self.tr("The person holds a confirmation with a code.")
        return self.tr("The person holds a passport.")

    def time_at_desk(self, clock: str) -> str:
        return self.tr("It is {time} now.").format(time=clock)

    def keys(self) -> str:
        return self.tr(
            "**F2** scans the next paper for you, as a reader would. All the rest is as on a real desk: work until you"
            " are back at Ready. **Shift+F2** gives this person up."
        )

    def how_it_went(self, result: Result) -> str:
        """Bold for the outcome, then what was right or what to do the next time."""
        if result.right:
            return self.tr("**Right, in {seconds} seconds.** {why}").format(
                seconds=seconds(result.took), why=self._right(result.kind)
            )
        return self.tr("**{what}** {instead}").format(
            what=self._wrong(result), instead=self._instead(result.kind)
        )  # fmt: skip

    def _right(self, kind: Kind) -> str:
        return {
            Kind.MATCH: self.tr("Everything matched, and the person has the badge."),
            Kind.LOOK: self.tr("A renewed passport is common. You looked, and went on."),
            Kind.STOP: self.tr("The passport was another person's. You printed nothing and sent the person on."),
            Kind.COLLECTED: self.tr("Nobody gets two badges. The slip says where to go."),
            Kind.NOT_ACCREDITED: self.tr("The accreditation desk decides, not you. The slip says where to go."),
            Kind.OUTSIDE: self.tr("After the last hour only a supervisor can give a badge."),
        }[kind]

    def _wrong(self, result: Result) -> str:
        match result.outcome:
            case Outcome.LEFT:
                return self.tr("Not finished.")
            case Outcome.SENT_AWAY:
                return self.tr("The person was sent away.")
            case Outcome.HANDED_OVER | Outcome.BADGE_PRINTED:
                return self.tr("A badge was printed.")

    def _instead(self, kind: Kind) -> str:
        stop = self.tr("Next time: print nothing. Press F5 for the slip, or F4 for the supervisor.")
        return {
            Kind.MATCH: self.tr("Next time: look at the face, press Enter, hand the badge over and scan it."),
            Kind.LOOK: self.tr(
                "Next time: if face and date of birth are right, press Enter for the line, then Enter to print."
            ),
            Kind.STOP: stop,
        }.get(kind, self.tr("Next time: press Enter on the red screen. The slip says where to go."))

    def row(self, result: Result) -> str:
        """How a case stands in the table of the end."""
        if result.right:
            return self.tr("{seconds} s").format(seconds=seconds(result.took))
        return self._wrong(result)

    def sum(self, right: int, of: int, usual: timedelta | None) -> str:
        if usual is None:
            return self.tr("{right} of {of} right.").format(right=right, of=of)
        return self.tr("{right} of {of} right. Your usual time is {seconds} seconds; the aim is {aim} or less.").format(
            right=right, of=of, seconds=seconds(usual), aim=20
        )


def seconds(span: timedelta) -> int:
    """Whole seconds, at least one: nobody is served in none."""
    return max(1, round(span.total_seconds()))
