"""What the page of people and PINs says of people, files and refusals; each sentence is one unit for the translator."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from regdesk.collection.entitlement import Refusal
from regdesk.desk.staff_list import StaffRow
from regdesk.errors import DeskError, FolderError
from regdesk.sentences.staff import ROLES, STAFF_FILE, STOPS
from regdesk.staff.file import Problem
from regdesk.staff.member import Member
from regdesk.staff.plan import StaffPlan
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop
from regdesk.staff.tries import FOR_EVER
from ui.setup.page_words import PageWords, in_two
from ui.setup.row_list import Note
from ui.wording import Chip, Told, isolated

UNSEEN = "\ufffd"
LONG = timedelta(days=1)


def visible(text: str) -> str:
    """The text of a file or a list as a screen may show it: no sign in it turns, hides or moves another one."""
    return isolated("".join(sign if sign.isprintable() else UNSEEN for sign in text))


class PeopleWords(PageWords):
    """The words of one language."""

    def people(self, count: int) -> str:
        one, many = self.tr("{count} person"), self.tr("{count} people")
        return (one if count == 1 else many).format(count=self.number(count))

    # a person

    def role(self, role: Role) -> str:
        return QCoreApplication.translate("staff", ROLES[role])

    def roles(self, member: Member) -> str:
        return ", ".join(self.role(role) for role in member.roles)

    def languages(self, member: Member) -> str:
        return " · ".join(code.upper() for code in member.languages) or "—"

    def card(self, member: Member) -> str:
        """The end of its code: enough to tell two cards apart, and no help to guess one."""
        return self.tr("ends in {signs}").format(signs=isolated(member.card[-4:]))

    def pin(self, own: bool | None) -> str:
        if own is None:
            return self.tr("None yet")
        return self.tr("Chosen") if own else self.tr("From the shift lead")

    def standing(self, row: StaffRow, now: datetime, *, here: bool) -> Chip:
        """What keeps this person from signing in, or that nothing does."""
        tries = row.tries
        if row.member.barred:
            return Chip("prohibit", self.tr("Barred"), "bad")
        if tries.until and now < tries.until:
            return Chip("hourglass-medium-fill", self._waits(tries.until, now), "warn")
        if tries.wrong:
            one, many = self.tr("{count} wrong PIN"), self.tr("{count} wrong PINs")
            told = (one if tries.wrong == 1 else many).format(count=self.number(tries.wrong))
            return Chip("warning-fill", told, "warn")
        if here:
            return Chip("user-focus", self.tr("Signed in here"), "neutral")
        return Chip("check-circle-fill", self.tr("May sign in"), "ok")

    def _waits(self, until: datetime, now: datetime) -> str:
        """Waits that never end are told as what ends them."""
        if until > FOR_EVER - LONG:
            return self.tr("Waits for new tries")
        shown = self.wording.clock(until) if until - now < LONG else self.wording.short_day(until)
        return self.tr("Waits until {when}").format(when=shown)

    def tries(self, row: StaffRow, now: datetime) -> str:
        if row.tries.until and now < row.tries.until:
            return self._waits(row.tries.until, now)
        if not row.tries.wrong:
            return self.tr("Five")
        return self.tr("{left} of five left").format(left=self.number(row.tries.left))

    # answers

    def stop(self, stop: Stop) -> Told:
        """Why an act was not done, and what to do."""
        return in_two(QCoreApplication.translate("staff", STOPS[stop.why]), "warning-fill", "warn")

    def refusal(self, refusal: Refusal) -> Told:
        told = self.wording.refusal(refusal)
        return Told(told.headline, told.line, "hand-palm-fill", "warn")

    def not_allowed(self, problem: DeskError) -> Told:
        return in_two(self.wording.error(problem), "hand-palm-fill", "warn")

    def not_written(self, problem: FolderError) -> Told:
        """The file of somebody's choice, which lies in no desk folder."""
        folder = isolated(str(problem.facts.get("folder", "")))
        bold = self.tr("The file could not be written.")
        rest = self.tr("Folder: {folder}. Choose another one, or check the permissions.").format(folder=folder)
        return Told(bold, rest, "warning-octagon-fill", "bad")

    def saved(self, file: str, rest: str) -> Told:
        return Told(self.tr("Saved as {file}").format(file=isolated(file)), rest, "check-circle-fill", "ok")

    # a file

    def problem(self, problem: Problem) -> Note:
        """A mistake with its line and its mend."""
        sentence = QCoreApplication.translate("staff_file", STAFF_FILE[problem.reason])
        facts = {name: visible(str(fact)).replace("*", "") for name, fact in problem.facts.items()}
        label = self.tr("Line {line}").format(line=self.number(problem.line)) if problem.line else ""
        return Note(label, sentence.format_map(facts))

    def problems(self, plan: StaffPlan) -> Told:
        count = len(plan.problems)
        one = self.tr("{count} thing to mend in the file")
        many = self.tr("{count} things to mend in the file")
        bold = (one if count == 1 else many).format(count=self.number(count))
        rest = self.tr("Nothing is taken in while there is one. Mend the file, then press Enter.")
        return Told(bold, rest, "warning-fill", "warn")

    def plan(self, plan: StaffPlan) -> Told:
        """What taking in the file would do."""
        facts = {"new": plan.new, "changed": plan.changed, "missing": plan.missing}
        counted = {name: self.number(count) for name, count in facts.items()}
        bold = self.tr("{new} new, {changed} changed, {missing} not in the file").format_map(counted)
        rest = self.tr("Who is not in the file stays as they are. Barred people stay barred.")
        return Told(bold, rest if plan.missing else "", "check-circle-fill", "ok")

    def planned(self, plan: StaffPlan, most: int) -> list[Note]:
        """Who is in the file, with their roles."""
        notes = [Note(self.roles(member), f"**{visible(member.name)}**") for member, _ in plan.people[:most]]
        if len(plan.people) > most:
            more = self.tr("And {count} more.").format(count=self.number(len(plan.people) - most))
            notes.append(Note("", more))
        return notes

    def columns(self) -> list[Note]:
        """What may stand in a file, each with an example."""
        told = (
            ("name", self.tr("Whole name, as on the card. Example: `Samir Haddad`")),
            ("first_name", self.tr("How colleagues call them; empty for the first word. `Samir`")),
            ("roles", self.tr("One or more of: {roles}").format(roles=", ".join(f"`{role.value}`" for role in Role))),
            ("languages", self.tr("Two letters each, best first. `en es`")),
            ("id, card, pin …", self.tr("Only in lists that a desk gave out. Leave them out.")),
        )
        return [Note(column, sentence) for column, sentence in told]

    def who_can(self, members: Sequence[Member]) -> str:
        """`1 shift lead, 2 supervisors`, told as numbers beside the names of roles."""
        counts = {role: sum(role in member.roles and not member.barred for member in members) for role in Role}
        return " · ".join(f"{self.role(role)}: {self.number(count)}" for role, count in counts.items() if count)
