"""The sentences about machine-readable lines: what was not read, what may be chosen, what was put right."""

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.identity.forms import FORMS, Span
from regdesk.identity.mrz import Candidate, Mrz, Repair
from regdesk.identity.numbers import differing_signs
from regdesk.sentences.mrz import MRZ_NOTES, MRZ_PROBLEMS, MRZ_WARNINGS
from ui.desk.choices import Choice
from ui.wording import Told, isolated

MOST_READINGS = 6
_NUMBER = "number"


class ReadWords(QObject):
    """Words for one language; decides nothing."""

    def unread_at_ready(self, mrz: Mrz) -> Told:
        """Nobody is open yet: which part it is matters little, only that the lines come once more."""
        problem = _worst(mrz.problems)
        return self._told("check_digit:composite" if problem.startswith("check_digit") else problem)

    def unread(self, mrz: Mrz) -> Told:
        """Lines that came in half or wrong, with the part that was not read."""
        return self._told(_worst(mrz.problems))

    def _told(self, problem: str) -> Told:
        sentence = QCoreApplication.translate("mrz", MRZ_PROBLEMS[problem])
        bold, rest = _two(sentence)
        return Told(bold, rest, "warning-fill", "warn")

    def correct(self, mrz: Mrz) -> Told:
        """Lines to be put right by hand."""
        bold, _ = _two(QCoreApplication.translate("mrz", MRZ_PROBLEMS[_worst(mrz.problems)]))
        rest = self.tr("Compare the lines with the document, put them right, then press Enter.")
        return Told(bold, rest, "warning-fill", "warn")

    def mistyped(self, problems: tuple[str, ...]) -> Told:
        """Lines of a passport that were typed in half or wrong."""
        rest = self.tr("Look at the lines and type them again.")
        if any(problem.startswith(("check_digit", "no_such_date")) for problem in problems):
            return Told(self.tr("A letter or digit is wrong."), rest, "warning-fill", "warn")
        if "visa" in problems:
            rest = self.tr("Type the lines of the page with the photo.")
            return Told(self.tr("This is a visa, not a passport."), rest, "warning-fill", "warn")
        rest = self.tr("Look at them and type them again.")
        return Told(self.tr("The lines are not complete."), rest, "warning-fill", "warn")

    def choose_reading(self, mrz: Mrz) -> Told:
        """A check digit is wrong, and signs that look alike may be why."""
        bold, _ = _two(QCoreApplication.translate("mrz", MRZ_PROBLEMS[_worst(mrz.problems)]))
        rest = (
            self.tr("Scan again. Or look at the passport and choose the number that stands there.")
            if mrz.candidates[0].field == _NUMBER
            else self.tr("Scan again. Or look at the passport and choose what stands there.")
        )
        return Told(bold, rest, "warning-fill", "warn")

    def was_read(self, mrz: Mrz) -> str:
        """Above the readings: what the reader made of it."""
        read = mrz.number if mrz.candidates[0].field == _NUMBER else mrz.optional
        return self.tr("**Read as:** {number}").format(number=isolated(read))

    def readings(self, mrz: Mrz) -> list[Choice]:
        """Each reading with the signs marked that are not as they were read."""
        return [_reading(mrz, at, candidate) for at, candidate in enumerate(mrz.candidates[:MOST_READINGS])]

    def told(self, mrz: Mrz) -> list[str]:
        """What was put right and what may be misread, each a sentence; nothing of it stops anybody."""
        put_right = [self._put_right(mrz, repair) for repair in mrz.repairs[:1]]
        if len(mrz.repairs) > 1:
            put_right = [self.tr("**Put right by position:** {number} signs. Look at the document.").format(
                number=len(mrz.repairs)
            )]  # fmt: skip
        names = [name for name in mrz.warnings if name in MRZ_WARNINGS and name not in _LEFT_OUT]
        sentences = [QCoreApplication.translate("mrz", MRZ_WARNINGS[name]) for name in names]
        notes = [QCoreApplication.translate("mrz", MRZ_NOTES[note]) for note in mrz.notes if note == "long_number"]
        return list(dict.fromkeys([*put_right, *sentences, *notes]))

    def _put_right(self, mrz: Mrz, repair: Repair) -> str:
        facts = {"was": isolated(repair.was), "now": isolated(repair.now), "field": self._field(mrz, repair)}
        return self.tr("**Put right by position:** “{was}” was read for “{now}” in the {field}.").format_map(facts)

    def _field(self, mrz: Mrz, repair: Repair) -> str:
        form = FORMS.get(mrz.kind) if mrz.kind else None
        if form is None:
            return self.tr("passport line")
        parts: dict[str, tuple[Span, ...]] = {
            self.tr("name"): (form.names,),
            self.tr("date of birth"): (form.born, form.born_check),
            self.tr("date of expiry"): (form.expires, form.expires_check),
            self.tr("nationality"): (form.nationality,),
            self.tr("document number"): (form.number, form.number_check),
            self.tr("sex"): (form.sex,),
        }
        inside = (name for name, spans in parts.items() if any(_within(repair, span) for span in spans))
        return next(inside, self.tr("passport line"))


_LEFT_OUT = frozenset({"sex_x"})
"""Warnings that are no cause to look at anything."""


def _worst(problems: tuple[str, ...]) -> str:
    """The problem to name: the one field that is wrong, else that the lines are."""
    wrong = [problem for problem in problems if problem.startswith("check_digit")]
    fields = [problem for problem in wrong if not problem.endswith("composite")]
    if len(fields) == 1:
        return fields[0]
    if wrong:
        return "check_digit:composite"
    return next((problem for problem in problems if problem in MRZ_PROBLEMS), "incomplete")


def wrong_part(mrz: Mrz) -> Span:
    """Where the first field stands whose check digit is wrong; nothing at the beginning when none is."""
    form = FORMS.get(mrz.kind) if mrz.kind else None
    spans = {"number": "number", "born": "born", "expires": "expires", "optional": "optional"}
    wrong = (check.field for check in mrz.checks if not check.ok and check.field in spans)
    field = next(wrong, None)
    span: Span = getattr(form, field) if form and field else (0, 0, 0)
    return span


def _two(sentence: str) -> tuple[str, str]:
    """What happened, and what to do."""
    bold, dot, rest = sentence.partition(". ")
    return (bold + "." if dot else bold), rest


def _reading(mrz: Mrz, at: int, candidate: Candidate) -> Choice:
    read = mrz.number if candidate.field == _NUMBER else mrz.optional
    _, marks = differing_signs(read, candidate.value)
    return Choice(f"reading {at}", candidate.value, mono=True, marks=marks)


def _within(repair: Repair, span: Span) -> bool:
    line, start, end = span
    return repair.line == line and start <= repair.column < end
