"""The words of Solve, and of how it ended; they decide nothing."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from regdesk.desk.needs_you import Collected, Double, NotDecided
from regdesk.people.participant import Participant
from ui.desk.two_badges_sheet import SolveTold
from ui.desk.two_badges_sides import Side
from ui.wording import Told, Wording, isolated


class SolveWords(QObject):
    """Made with the place."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    def asked(self, double: Double, people: Sequence[Participant], now: datetime) -> SolveTold:
        """`people`: whose registrations they are, each once."""
        badges = double.collected
        twins = len(people) > 1
        title = self.tr("Two registrations of one passport, two badges") if twins else self._title()
        about = " · ".join(isolated(part) for one in people for part in (one.full_name, one.delegation) if part)
        return SolveTold(
            title, about, tuple(self._side(one, now) for one in badges),
            plan=self._of(badges, self._plan), why=self._of(badges, self._why),
            follows=lambda keep: (self.tr("Gates learn it with the next list."), self._of(badges, self._take)(keep)),
            verb=self._of(badges, self._verb),
        )  # fmt: skip

    def _title(self) -> str:
        return self.tr("Two badges for one person: which one stays good?")

    def _of(
        self, badges: Sequence[Collected], words: Callable[[Collected, Sequence[Collected]], str]
    ) -> Callable[[str], str]:
        """Words about the badge that stays, by its code, and those that end."""

        def said(keep: str) -> str:
            stays = next(one for one in badges if one.code == keep)
            return words(stays, [one for one in badges if one is not stays])

        return said

    def _side(self, one: Collected, now: datetime) -> Side:
        return Side(one.code, number(one), self._wording.near(one.at, now), (self.where(one), self._looked(one)))

    def where(self, one: Collected) -> str:
        """`Desk 2 · Mireya Contreras`: also where nobody has certified the desk."""
        desk = self._wording.desk(one.desk)
        return " · ".join(part for part in (desk, isolated(one.clerk)) if part)

    def _facts(self, stays: Collected, ends: Sequence[Collected]) -> dict[str, str]:
        """Desks count for themselves: where two badges bear the same number, their desks tell them apart."""
        alike = len({one.number for one in (stays, *ends)}) <= len(ends)
        named = [self._named(one, with_desk=alike) for one in (stays, *ends)]
        return {"keep": isolated(named[0]), "cancel": isolated(", ".join(named[1:]))}

    def _named(self, one: Collected, *, with_desk: bool) -> str:
        if not with_desk:
            return number(one)
        facts = {"number": number(one), "desk": self._wording.desk(one.desk)}
        return self.tr("{number} of {desk}").format_map(facts)

    def _looked(self, one: Collected) -> str:
        """How that desk had looked at the person."""
        passport = one.document == "passport"
        match one.checked:
            case "scanned":
                return self.tr("Passport scanned") if passport else self.tr("Document scanned")
            case "typed":
                return self.tr("Passport typed by hand") if passport else self.tr("Document typed by hand")
            case "by_eye":
                return self.tr("Passport compared by eye") if passport else self.tr("Document compared by eye")
            case "vouched":
                return self.tr("A focal point vouched")
            case "supervisor":
                return self.tr("No document, a supervisor agreed")
            case _:
                return self.tr("For one day") if one.day else self.tr("No document looked at there")

    def _plan(self, stays: Collected, ends: Sequence[Collected]) -> str:
        facts = self._facts(stays, ends)
        return self.tr("Keep {keep}, cancel {cancel}").format_map(facts)

    def _why(self, stays: Collected, _ends: Sequence[Collected]) -> str:
        if stays.first:
            return self.tr("It was given first. An arrow key keeps the other one.")
        return self.tr("It was given later. Keep it if the person wears it.")

    def _take(self, stays: Collected, ends: Sequence[Collected]) -> str:
        return self.tr("Take badge {cancel} back, and put it in the returned box.").format_map(self._facts(stays, ends))

    def _verb(self, stays: Collected, ends: Sequence[Collected]) -> str:
        return self.tr("Keep {keep}").format_map(self._facts(stays, ends))

    # how it ended

    def solved(self, double: Double, keep: str) -> Told:
        stays = next(one for one in double.collected if one.code == keep)
        ends = [one for one in double.collected if one is not stays]
        facts = self._facts(stays, ends)
        bold = self.tr("{keep} stays good, {cancel} is cancelled.").format_map(facts)
        rest = self.tr("Gates learn it with the next list. Put badge {cancel} in the returned box.").format_map(facts)
        return Told(bold, rest, "check-circle-fill", "ok")

    def not_decided(self, why: NotDecided) -> Told:
        if why is NotDecided.SETTLED:
            bold = self.tr("This was decided meanwhile.")
            return Told(bold, self.tr("Nothing was changed by you."), "info-fill", "neutral")
        bold = self.tr("Other badges count now.")
        return Told(bold, self.tr("Nothing was written. Open it again and look."), "warning-fill", "warn")

    def nobody_signs(self) -> Told:
        """Others have to sign, and this desk has no list of them."""
        bold = self.tr("Nobody can decide this here: the desk has no staff list.")
        rest = self.tr(
            "Two people sign which badge stays. Do it at a desk with the list, "
            "or take the list in here: Setup, People and PINs."
        )
        return Told(bold, rest, "warning-fill", "warn")


def number(one: Collected) -> str:
    """As it is printed."""
    return f"{one.number:05d}"
