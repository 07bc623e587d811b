"""The views of the Personal data page: what the event says, one person, how one is erased, how a desk is wiped."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.desk.about_person import Beyond, Reason
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.field_memory import leave_nothing
from ui.look.look import Look
from ui.look.pieces import Card, IconLabel, Portrait, Rule, Text
from ui.setup.data_words import DataWords
from ui.setup.desks_code import Facts, Scrolls
from ui.setup.desks_fields import FileLine, FormPage, phrase_field
from ui.setup.line_field import line_field
from ui.setup.name_forms_options import Options
from ui.wording import Told

LONGEST_CODE = 80
LARGEST = 1.5


class TermsPage(QWidget):
    """What the event says of personal data, and the two things that can be done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.band, self.facts = Band(look), Facts(look, label=130, weight=500)
        around, inner = QVBoxLayout(self), QWidget()
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scrolls(inner))
        measure, column = Measure(look, self), QVBoxLayout(inner)
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 16)
        column.addWidget(self.band)
        column.addWidget(self._terms(look))
        across = QHBoxLayout()
        measure.gap(across, 16)
        for icon, title, line in self._ways():
            across.addWidget(_way(look, icon, title, line), 1)
        column.addLayout(across)
        column.addStretch(1)

    def _terms(self, look: Look) -> Card:
        card, title = Card(look, margin=24, spacing=14), Text(look, 18, 600)
        title.setText(self.tr("What this event says"))
        card.column.addWidget(title)
        card.column.addWidget(Rule())
        card.column.addWidget(self.facts)
        return card

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "user", self.tr("One person"),
                self.tr("Somebody asks what is held about them: write it to a file for them, or erase them."),
            ),
            (
                "trash", self.tr("The whole desk"),
                self.tr("After the event: erase everybody from this laptop, with a signed certificate."),
            ),
        )  # fmt: skip


def _way(look: Look, icon: str, title: str, line: str) -> Card:
    card, head, text = Card(look, "quiet", margin=20, spacing=8), Text(look, 16, 600), Text(look, 15, 400, "ink-2")
    row = QHBoxLayout()
    row.setSpacing(look.px(12))
    row.addWidget(IconLabel(look, icon, "accent", 22))
    row.addWidget(head, 1)
    head.setText(title)
    text.setText(line)
    text.setWordWrap(True)
    card.column.addLayout(row)
    card.column.addWidget(text)
    return card


class FindPage(FormPage):
    """Whose data is asked for."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.code = line_field(look, self.tr("Confirmation code"), "K7RM-4PX2", longest=LONGEST_CODE, mono=True)
        self.show_words(
            self.tr("Whose data?"),
            self.tr("Look at a document of the person first. Then scan or type the confirmation code."),
        )
        self.add(self.tr("Confirmation code"), self.code)
        self.close_form()
        self.side.hide()


def _makes_room(page: FormPage, look: Look) -> None:
    """At the largest letters the form is all there is."""
    Measure(look, page).keep(lambda: page.side.setVisible(look.user_scale < LARGEST))


class PersonPage(FormPage):
    """Who was found, and what is held."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.portrait, self.facts = Portrait(look, 120, 154), Facts(look, label=130, weight=500)
        self.out = FileLine(look, self.tr("File for this person"), new="personal-data.json")
        self.beside.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        self.beside.addWidget(self.facts)
        self.beside.addStretch(1)
        self.add(self.tr("File for this person"), self.out)
        self.close_form()
        _makes_room(self, look)
        self.line.setText(
            self.tr("The file tells all that this desk holds about this person, and nothing about anybody else.")
        )

    def show_person(self, name: str, facts: Sequence[tuple[str, str]]) -> None:
        self.title.setText(name)
        self.facts.show_facts(facts)


class ErasePage(FormPage):
    """Why, and the code once more."""

    def __init__(self, look: Look, words: DataWords) -> None:
        super().__init__(look)
        name = self.tr("Why")
        self.reason: Options[Reason] = Options(look, name, [(reason, self._short(reason)) for reason in Reason])
        self.reason_line = Text(look, 14, 400, "ink-2")
        self.typed = line_field(look, self.tr("Confirmation code"), longest=LONGEST_CODE, mono=True)
        self._words = words
        self.add(name, self.reason)
        self._left_add(self.reason_line)
        self.label = self.add(self.tr("Type the confirmation code"), self.typed)
        self.close_form()
        self.side.hide()
        self.reason.chosen.connect(self._explain)
        self._explain()

    def show_person(self, name: str, beyond: Beyond, *, has_code: bool) -> None:
        self.title.setText(self.tr("Erase {name}?").format(name=name))
        self.line.setText(self._words.goes(beyond))
        typed = (
            self.tr("Type the confirmation code") if has_code else self.tr("Type the whole name, as it stands above")
        )
        self.label.setText(typed)
        leave_nothing(self.typed)

    def _left_add(self, text: Text) -> None:
        text.setWordWrap(True)
        self._measure.space(self._left, 7, compact=4)
        self._left.addWidget(text)

    def _explain(self) -> None:
        self.reason_line.setText(self._words.reason(self.reason.answer()))

    def _short(self, reason: Reason) -> str:
        match reason:
            case Reason.ASKED:
                return self.tr("Asked for it")
            case Reason.NOT_COMING:
                return self.tr("Not coming")
            case Reason.TWICE:
                return self.tr("Registered twice")
            case Reason.MISTAKE:
                return self.tr("By mistake")


class WipePage(FormPage):
    """What is erased, where the certificate goes, and who says so. `sealed`: a pass phrase is asked for."""

    def __init__(self, look: Look, *, sealed: bool, code: str) -> None:
        super().__init__(look)
        self.facts = Facts(look, label=130, weight=600)
        self.out = FileLine(look, self.tr("Certificate"), new="wiped.json")
        self.code = line_field(look, self.tr("Code of the event"), longest=LONGEST_CODE, mono=True)
        self.phrase = phrase_field(look, self.tr("Pass phrase"))
        self.show_words(
            self.tr("Wipe this desk"),
            self.tr("Everybody is erased from this laptop for ever. The log keeps its signatures and names nobody."),
        )
        self.beside.addWidget(self._heading(look))
        self.beside.addWidget(self.facts)
        self.beside.addStretch(1)
        self.add(self.tr("Certificate: save it to a stick or another disk"), self.out)
        self.add(self.tr("Type the code of the event: {code}").format(code=code), self.code)
        if sealed:
            self.add(self.tr("Pass phrase of whoever opens this desk"), self.phrase)
        self.close_form()
        _makes_room(self, look)

    def _heading(self, look: Look) -> Text:
        heading = Text(look, 16, 600)
        heading.setText(self.tr("What goes"))
        return heading

    def clear(self, told: Told | None = None) -> None:
        """Nothing that was typed stays."""
        leave_nothing(self.code, self.phrase)
        self.show_told(told)
