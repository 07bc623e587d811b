"""What the Names page of Setup says; each sentence is one unit for the translator."""

from PySide6.QtCore import QCoreApplication

from regdesk.desk.own_names import Kept, Known, OwnRow, Touched, Unfit
from regdesk.names.forms import Strength, Use
from regdesk.people.participant import Participant
from regdesk.sentences.name_forms import NAME_FORMS
from regdesk.sentences.traditions import TRADITIONS
from ui.setup.page_words import PageWords, in_two
from ui.setup.row_list import Note
from ui.wording import Told, isolated

FILE = "name_forms.csv"


class NameFormsWords(PageWords):
    """The words of one language."""

    # a row

    def forms(self, row: OwnRow) -> str:
        """`ZUZKA · ZUZANA`; the words of one form with a space."""
        return " · ".join(isolated(form.replace("+", " ")) for form in row.forms)

    def part(self, part: Use) -> str:
        match part:
            case Use.GIVEN:
                return self.tr("Given name")
            case Use.FAMILY:
                return self.tr("Family name")
            case Use.ANY:
                return self.tr("Either")

    def strength(self, strength: Strength) -> str:
        return self.tr("The same") if strength is Strength.SAME else self.tr("Look")

    def source(self, known: Known) -> str:
        """Who says so: this desk, or the table that ships, by its tradition."""
        if known.own:
            return self.tr("This desk")
        return QCoreApplication.translate("traditions", TRADITIONS.get(known.row.origin, known.row.origin))

    def line(self, own: int, number: int) -> str:
        """What stands under the title in the top bar."""
        names = self.counted(self.tr("{count} name of its own"), self.tr("{count} names of its own"), own)
        return self.tr("Desk {number} · {names}").format(number=number, names=names)

    # the table

    def nothing(self, searched: str) -> str:
        if searched:
            return self.tr("No name begins with “{text}”.").format(text=isolated(searched))
        return self.tr("This desk has no names of its own yet.\nType above to search the names that ship with regdesk.")

    def unread(self, kept: Kept) -> Told | None:
        """What of the desk's file is not used, and the mend; None when all of it is."""
        if kept.problem:
            return self.broken(kept.problem)
        if not kept.table.unfit:
            return None
        (line, unfit), more = kept.table.unfit[0], len(kept.table.unfit) - 1
        bold = self.tr("Line {line} of {file} is not used.").format(line=self.number(line), file=isolated(FILE))
        rest = self.unfit(unfit)
        if more:
            rest += " " + self.counted(self.tr("And {count} more line."), self.tr("And {count} more lines."), more)
        return Told(bold, rest, "warning-fill", "warn")

    # a new row

    def unfit(self, unfit: Unfit) -> str:
        sentence = QCoreApplication.translate("name_forms", NAME_FORMS[unfit.reason])
        return sentence.format_map({name: isolated(fact) for name, fact in unfit.facts.items()})

    def nothing_typed(self) -> Told:
        line = self.tr("Here you see whom on the list a new name concerns, before it counts.")
        return Told(self.tr("Nobody is concerned yet"), line, "users-three", "neutral")

    def not_kept(self, unfit: Unfit) -> Told:
        return in_two(self.unfit(unfit), "warning-fill", "warn")

    def touched(self, touched: Touched) -> Told:
        """What would be from now on, and how many people that concerns."""
        if touched.unfit:
            return self.not_kept(touched.unfit)
        sure = touched.row.strength is Strength.SAME
        bold = self.tr("These would now be the same name") if sure else self.tr("Clerks would look at these names")
        return Told(bold, self._people(touched), "check-circle-fill" if sure else "eye-fill", "ok" if sure else "warn")

    def _people(self, touched: Touched) -> str:
        if not touched.people:
            return self.tr("Nobody on the list bears one of them today.")
        if touched.more:
            sentence = self.tr("More than {count} people on the list bear one of them.")
            return sentence.format(count=self.number(touched.people))
        one, many = self.tr("{count} person on the list bears one."), self.tr("{count} people on the list bear one.")
        return self.counted(one, many, touched.people)

    def bearers(self, touched: Touched) -> list[Note]:
        """How many bear each form, then who they are."""
        counted = [
            Note(self._count(count), f"**{isolated(form.replace('+', ' '))}**") for form, count in touched.bearers
        ]
        return counted + [Note("", self._person(person)) for person in touched.shown]

    def _count(self, count: int) -> str:
        return self.counted(self.tr("{count} person"), self.tr("{count} people"), count)

    def _person(self, person: Participant) -> str:
        named = isolated(person.full_name)
        return f"{named} · {isolated(person.delegation)}" if person.delegation else named

    def added(self, row: OwnRow) -> Told:
        bold = self.tr("Added: {forms}").format(forms=self.forms(row))
        return Told(bold, self.tr("It counts from now on at this desk."), "check-circle-fill", "ok")

    def removed(self, row: OwnRow) -> Told:
        bold = self.tr("Removed: {forms}").format(forms=self.forms(row))
        return Told(bold, self.tr("It counts no more. Enter adds it again."), "info-fill", "neutral")
