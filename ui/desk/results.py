"""Results: who matches what was typed, with a preview of the person the arrows stand on."""

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from regdesk.desk.answers import Case, Row
from regdesk.identity.document import Document
from regdesk.identity.mrz import Mrz
from regdesk.staff.rights import Right
from ui.desk.check_words import CheckWords
from ui.desk.facts import Facts
from ui.desk.laid_over import LaidOver
from ui.desk.measure import Measure
from ui.desk.namesakes import Namesakes
from ui.desk.refused_now import not_on_the_list
from ui.desk.rows import FoundDelegate, FoundModel
from ui.desk.stage import Journey, Screen, Stage
from ui.look.look import Look
from ui.look.paint import text_width
from ui.look.pieces import Card, CategoryTile, Portrait, StateChip, Text
from ui.place import Action, Box
from ui.speech import announce
from ui.wording import Told, Wording, isolated, masked

WIDTH, MARGIN, GAP = 356, 20, 18
"""Of the preview, in design units."""


@dataclass(frozen=True)
class ResultsNow:
    """What was looked for and who was found. `document`: the passport that was scanned, held for who is opened.

    `scanned`: nobody typed this. `told`: why there is nobody, when it is more than a name that matches nobody.
    """

    text: str
    rows: tuple[Row, ...]
    total: int
    more: bool = False
    document: Document | None = None
    read: Mrz | None = None
    scanned: bool = False
    told: Told | None = None


class Preview(Card):
    """The person under the arrows: what a clerk may see before the document is checked."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__(look, margin=MARGIN, spacing=0)
        self._journey = journey
        self._portrait = Portrait(look, 171, 219)
        self._state, self._tile = StateChip(look), CategoryTile(look, "", "#000000", 20)
        self._category = Text(look, 14, 500, "ink-2")
        self._name, self._line = Text(look, 22, 700), Text(look, 15, 400, "ink-2")
        labels = [self.tr("Born"), self.tr("Nationality"), self.tr("Passport"), self.tr("Confirmation"),
                  self.tr("Accredited"), self.tr("Delegation")]  # fmt: skip
        self._facts = Facts(look, labels, mono={2, 3})
        self._build(Measure(look, self))

    def _build(self, measure: Measure) -> None:
        top = QHBoxLayout()
        measure.gap(top, GAP)
        measure.keep(self._fit_photo)
        top.addWidget(self._portrait, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(self._beside(measure), 1)
        self.column.addLayout(top)
        measure.space(self.column, 16, compact=10)
        for words in (self._name, self._line):
            words.setWordWrap(True)
            self.column.addWidget(words)
        measure.space(self.column, 14, compact=8)
        self.column.addWidget(self._facts)
        self.column.addStretch(1)

    def _beside(self, measure: Measure) -> QVBoxLayout:
        beside, category = QVBoxLayout(), QHBoxLayout()
        measure.gap(beside, 10)
        measure.gap(category, 7)
        category.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        category.addWidget(self._category, 1)
        self._category.setWordWrap(True)
        measure.space(beside, 0)
        beside.addWidget(self._state, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addLayout(category)
        beside.addStretch(1)
        return beside

    def show_case(self, case: Case) -> None:
        words, person = self._journey.wording, case.person
        chip = words.standing(case.standing, case.visit)
        category = self._journey.desk.event.category(person.category)
        self._portrait.show_photo(self._journey.photos.of(person.id))
        self._state.show_state(chip.icon, chip.text, chip.tone)
        self._tile.show_category(category.letter, category.colour)
        self._category.setText(words.category(category, person))
        self._fit_photo()
        self._name.setText(person.full_name)
        self._line.setText(words.function_line(person))
        self._facts.show_values(self._values(case, words))

    def _fit_photo(self) -> None:
        """The photo makes room for a long state or a long word beside it, and is smaller in a low window."""
        look, font = self._journey.look, self._category.font()
        longest = max((text_width(font, word) for word in self._category.text().split()), default=0.0)
        beside = max(self._state.sizeHint().width(), longest + look.px(20 + 7 + 1))
        room = WIDTH - 2 * MARGIN - GAP - math.ceil(beside / look.scale)
        wide = min(132 if look.compact else 171, max(room, 88))
        self._portrait.set_units(wide, wide * 1.28)

    def _values(self, case: Case, words: Wording) -> list[str]:
        person, (people, collected) = case.person, case.delegation
        desk = self._journey.desk
        country = words.country(desk.states.short_name(person.nationality, desk.today_is()), desk.states)
        one = self.tr("1 person, {collected} collected").format(collected=collected)
        counted = self.tr("{people} people, {collected} collected").format(people=people, collected=collected)
        decided = words.day(person.decided) if person.accreditation == "accredited" and person.decided else ""
        return [
            words.year(person.born), country if person.nationality else "", masked(person.document_number),
            person.confirmation, decided, ("", one)[people] if people < 2 else counted,
        ]  # fmt: skip


class ResultsPage(QWidget):
    """Title, list and preview. The list never takes the keyboard: the box moves it."""

    def __init__(self, look: Look, journey: Journey) -> None:
        super().__init__()
        self._look = look
        self.model = FoundModel(journey.wording, self)
        self.title, self.hint = Text(look, 18, 700), Text(look, 14, 400, "ink-3")
        self.hint.setWordWrap(False)
        self.list = QListView()
        self.preview, self.namesakes = Preview(look, journey), Namesakes(look, journey)
        self._card = Card(look, margin=0, spacing=0)
        self._alike: tuple[Row, ...] = ()
        self.list.setModel(self.model)
        delegate = FoundDelegate(look, journey.wording, journey.desk.event, journey.photos, self.list)
        self.list.setItemDelegate(delegate)
        self._measure = Measure(look, self)
        self._dress_list()
        self._build()

    def _dress_list(self) -> None:
        self.list.setProperty("piece", "list")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleName(self.tr("People found"))
        LaidOver(self.list)
        self._look.changed.connect(self._card_height)

    def _build(self) -> None:
        across = QHBoxLayout(self)
        self._measure.margins(across, 24, 20, 24, 20)
        self._measure.gap(across, 24)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(self._heading())
        self._measure.space(left, 12)
        self._card.column.addWidget(self.list)
        left.addWidget(self._card, 1000)
        left.addStretch(1)
        across.addLayout(left, 1)
        for card in (self.preview, self.namesakes):
            across.addWidget(card)
            self._measure.width(card, WIDTH)
        self._measure.keep(self.fit_preview)

    def _heading(self) -> QBoxLayout:
        heading = QHBoxLayout()
        self._measure.gap(heading, 10)
        heading.addWidget(self.title)
        heading.addWidget(self.hint, 1)
        return heading

    def show_found(self, now: ResultsNow, differences: dict[str, str]) -> None:
        self.model.show(now.rows, "" if now.document else now.text, differences)
        self._card.setVisible(bool(now.rows))
        self._card_height()
        self.choose(self.model.step(-1, 1))
        self.fit_preview()

    def fit_preview(self) -> None:
        """Only ever somebody who is in the list now; at the largest letters the list needs all the room."""
        room = self.chosen() is not None and self._look.user_scale < 1.5
        self.preview.setVisible(room and not self._alike)
        self.namesakes.setVisible(room and bool(self._alike))

    def show_alike(self, rows: tuple[Row, ...]) -> None:
        """Everybody with the name of the person under the arrows, where it is more than one."""
        chosen = self.chosen()
        self._alike = rows
        self.namesakes.show_people(rows, chosen.person.id if chosen else "")
        self.fit_preview()

    def _card_height(self) -> None:
        """As high as its rows, as far as the screen goes."""
        rows = sum(self.list.sizeHintForRow(at) for at in range(self.model.rowCount()))
        self._card.setMaximumHeight(rows + 2)

    def choose(self, line: int) -> None:
        self.list.setCurrentIndex(self.model.index(line, 0))

    def chosen(self) -> Row | None:
        return self.model.row(self.list.currentIndex().row())


class ResultsStage(Stage):
    """Moves in the list, opens who is chosen."""

    page: ResultsPage

    def __init__(self, journey: Journey, words: CheckWords) -> None:
        super().__init__(journey, ResultsPage(journey.look, journey))
        self._check_words = words
        self._now = ResultsNow("", (), 0)
        self.page.list.selectionModel().currentChanged.connect(lambda: self.journey.safely(self._preview))
        self.page.list.doubleClicked.connect(lambda: self.journey.safely(lambda: self.do("open")))

    def enter(self, context: object) -> None:
        assert isinstance(context, ResultsNow)
        self._now = context
        title, hint = self._words()
        self.page.title.setText(title)
        self.page.hint.setText(hint)
        announce(self.page, f"{title} {hint}" if not context.rows else title)
        self.page.show_found(context, self._differences(context))
        self._preview()

    def look_again(self) -> None:
        """Other desks told what they did: the same people, as they stand now; the arrows stay where they are."""
        at = self.page.list.currentIndex().row()
        rows = tuple(replace(self.journey.desk.row(row.person.id), similar=row.similar) for row in self._now.rows)
        self._now = replace(self._now, rows=rows)
        self.page.show_found(self._now, self._differences(self._now))
        self.page.choose(at)
        self._preview()

    def leave(self) -> None:
        """The passport was held for whoever is opened from here, and no longer."""
        self._now = ResultsNow("", (), 0)

    def _differences(self, now: ResultsNow) -> dict[str, str]:
        """How a scanned passport differs from each of those to whom it may belong."""
        if now.document is None:
            return {}
        desk, words = self.journey.desk, self._check_words
        checks = {row.person.id: desk.check(row.person.id, now.document).check for row in now.rows}
        return {person_id: words.in_short(check) for person_id, check in checks.items()}

    def _words(self) -> tuple[str, str]:
        text, total = isolated(self._now.text), self._now.total
        if self._now.told:
            return self._now.told.bold, self._now.told.rest
        if self._now.document and self._now.rows:
            return self._of_document(len(self._now.rows))
        if not self._now.rows:
            return (
                self.tr("Nobody matches “{text}”.").format(text=text),
                self._look_elsewhere(),
            )
        if total > len(self._now.rows):
            return (
                self.tr("{number} people match.").format(number=f"{total}+" if self._now.more else total),
                self.tr("Add a letter, a given name or the delegation."),
            )
        hint = self.tr("Family name, given name, delegation or code")
        if total == 1:
            return self.tr("1 person matches “{text}”").format(text=text), hint
        return self.tr("{number} people match “{text}”").format(number=total, text=text), hint

    def _look_elsewhere(self) -> str:
        """What else may find somebody (practice X1); a passport that was scanned has no spelling to check."""
        if self._now.document:
            return self.tr("Type a given name or the delegation, or ask for the confirmation letter.")
        return self.tr("Check the spelling in the passport, or scan it.")

    def _of_document(self, number: int) -> tuple[str, str]:
        """A passport that fits nobody exactly, or more than one."""
        hint = self.tr("Look at what differs. None of them is opened by itself.")
        if number == 1:
            return self.tr("This passport may be of 1 person"), hint
        return self.tr("This passport may be of {number} people").format(number=number), hint

    def _preview(self) -> None:
        row, alike = self.page.chosen(), tuple[Row, ...]()
        if row:
            case = self.journey.desk.case(row.person.id)
            self.page.preview.show_case(case)
            alike = self._alike(row, case)
        self.page.show_alike(alike)
        self._tell_alike(len(alike))
        self.journey.changed()

    def _tell_alike(self, number: int) -> None:
        """Above the list, where there is no room beside it."""
        if number and self.page.namesakes.isHidden():
            shared = self.tr("{number} persons with this name")
            self.page.hint.setText(shared.format(number=number))
        else:
            self.page.hint.setText(self._words()[1])

    def _alike(self, row: Row, case: Case) -> tuple[Row, ...]:
        """In the order of the list, so that nobody moves when the arrows do."""
        if not case.same_name:
            return ()
        order = [shown.person.id for shown in self._now.rows]
        others = [self.journey.desk.row(person.id) for person in case.same_name]
        place = {person_id: at for at, person_id in enumerate(order)}
        return tuple(sorted([row, *others], key=lambda one: (place.get(one.person.id, len(order)), one.person.id)))

    def actions(self) -> list[Action]:
        found = [Action("clear", self.tr("Clear"), "Esc")]
        if self._now.rows:
            found.append(Action("", self.tr("Move"), "Up Down"))
            found.append(Action("delegation", self.tr("Delegation"), "F3", "users-three"))
            if not self.journey.desk.may(Right.CHECK_IDENTITY):
                found.append(Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined"))
        else:
            found.append(Action("slip", self.tr("Refuse: what to say"), "F5", "receipt", "outlined"))
            found.append(Action("refer", self.tr("Refer to supervisor"), "F4", "user-sound", "outlined"))
        return found

    def blue(self) -> Action | str:
        if self.page.chosen() and not self.journey.desk.may(Right.CHECK_IDENTITY):
            return self.tr("A clerk checks the passport and gives the badge.")
        if self.page.chosen():
            return Action("open", self.tr("Open this person"), "Enter", "", "blue")
        if not self.journey.has_slip_printer():
            return self.tr("Not there at all? Press F5: it says where to send the person.")
        return self.tr("Not there at all? Press F5: the slip says where to go.")

    def box(self) -> Box:
        return Box(self.tr("Scan a code or passport, or type a name"), "magnifying-glass")

    def typed(self, text: str) -> None:
        """People found by a scan stay when the box is empty; it always is, then."""
        if text.strip() or not self._now.scanned:
            self.journey.search(text)

    def do(self, name: str) -> None:
        row = self.page.chosen()
        match name:
            case "open" if row:
                self.journey.open(row.person.id, self._now.document, read=self._now.read)
            case "clear":
                self.journey.home()
            case "slip" if not self._now.rows:
                self.journey.go(Screen.REFUSED, not_on_the_list(self._now.text))
            case "refer":
                self.journey.refer(row.person.id if row else None, self._now.text)

    def person(self) -> str:
        row = self.page.chosen()
        return row.person.id if row else ""

    def move(self, by: int) -> None:
        self.page.choose(self.page.model.step(self.page.list.currentIndex().row(), by))
