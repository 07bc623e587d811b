"""The badge as this desk prints it: the templates at the left, and how each comes out, on both sides, at the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regdesk.collection.entitlement import Refusal
from regdesk.desk.badge_setup import Example
from regdesk.desk.templates import Offered
from regdesk.errors import DeskError
from ui.desk.band import Band
from ui.desk.measure import Measure
from ui.look.look import Look
from ui.look.pieces import ActionButton, Card, Rule, Text
from ui.place import Action
from ui.setup.badge_picture import BadgePicture
from ui.setup.badge_stage import At, BadgeJourney, BadgeStage, pages_of
from ui.setup.badge_templates import TemplatesView
from ui.setup.badge_words import BadgeWords
from ui.stand_in_words import stand_in_told
from ui.wording import Told, isolated

WIDE, SHARE = 440, 0.36
"""The list of templates, in design units; with large letters no more than this share of the page."""


class TemplatesPage(QWidget):
    """`other_asked`: show the badge of somebody else."""

    other_asked = Signal()

    def __init__(self, look: Look, words: BadgeWords, folder: str) -> None:
        super().__init__()
        self._look = look
        self.band, self.list = Band(look), TemplatesView(look, words)
        self.preview = PreviewCard(look)
        self.preview.other.clicked.connect(self.other_asked)
        measure, column, across = Measure(look, self), QVBoxLayout(self), QHBoxLayout()
        measure.margins(column, 24, 20, 24, 20)
        measure.gap(column, 14)
        measure.gap(across, 20)
        self._left = self._templates(look, measure, folder)
        across.addWidget(self._left)
        across.addWidget(self.preview, 1)
        column.addWidget(self.band)
        column.addLayout(across, 1)
        measure.keep(self._fit)

    def _templates(self, look: Look, measure: Measure, folder: str) -> Card:
        card, below = Card(look, margin=0, spacing=0), QVBoxLayout()
        self.own = Text(look, 13, 400, "ink-3")
        self.own.setText(self.tr("Your own templates: files in {folder}").format(folder=isolated(folder)))
        self.own.setWordWrap(True)
        measure.margins(below, 20, 10, 20, 12)
        below.addWidget(self.own)
        card.column.addWidget(self.list, 1)
        card.column.addWidget(Rule())
        card.column.addLayout(below)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._left.setFixedWidth(min(self._look.px(WIDE), round(self.width() * SHARE)))


class PreviewCard(Card):
    """Whose badge it is, and the badge."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin=0, spacing=0)
        self.title, self.line = Text(look, 18, 600), Text(look, 15, 400, "ink-2")
        self.picture = BadgePicture(look)
        self.other = ActionButton(look, self.tr("Another name"), "F5", kind="quiet")
        measure, head, words = Measure(look, self), QHBoxLayout(), QVBoxLayout()
        measure.margins(head, 20, 12, 16, 12)
        measure.gap(head, 12)
        measure.gap(words, 2)
        for text in (self.title, self.line):
            text.setWordWrap(True)
            words.addWidget(text)
        head.addLayout(words, 1)
        head.addWidget(self.other)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.picture, 1)

    def show_whose(self, title: str, line: str) -> None:
        self.title.setText(title)
        self.line.setText(line)


class TemplatesStage(BadgeStage):
    """Choosing a template. What is shown is drawn beside the window; the last wish wins."""

    def __init__(self, journey: BadgeJourney) -> None:
        self.shown = TemplatesPage(journey.look, journey.words, str(journey.setup.own_folder))
        super().__init__(journey, self.shown, (self.shown.list, self.shown.preview.other))
        self._wanted: tuple[Offered, Example | None] | None = None
        self._drawing = False
        self.shown.list.marked.connect(self._marked)
        self.shown.other_asked.connect(partial(self.do, "other"))

    def enter(self) -> None:
        self._say(self.work.told or self._standing_in())
        self.work.told = None
        self._read()
        if self.work.examples is None:
            self.journey.run("lists", self.journey.setup.hardest, self._found, self._say)
        self._marked()

    def _standing_in(self) -> Told | None:
        desk = self.journey.setup.desk
        if desk.stand_in is None:
            return None
        return stand_in_told(desk.stand_in, desk.template, self.words.wording, then="in_setup")

    def _read(self) -> None:
        """The files as they are now: somebody may be writing one."""
        try:
            self.work.offered = self.journey.setup.templates()
        except DeskError as problem:
            self._say(self.words.broken(problem))
            return
        used = self.journey.setup.chosen
        self.shown.list.show_templates(self.work.offered, used=used, mark=self.work.template or used)

    def _found(self, examples: tuple[Example, ...]) -> None:
        self.work.examples = examples
        if self.work.example is None and examples:
            self.work.example = examples[0]
        self._marked()
        self.journey.changed()

    # the preview

    def _marked(self) -> None:
        offered = self.shown.list.current()
        self.work.template = offered.name if offered else ""
        self._show_whose()
        if offered and self.work.examples is not None:
            self._wanted = (offered, self.work.example)
            if not self._drawing:
                self._draw(*self._wanted)
        self.journey.changed()

    def _show_whose(self) -> None:
        example, examples = self.work.example, self.work.examples or ()
        place = examples.index(example) + 1 if example in examples else 0
        title, line = self.words.nobody()
        if example:
            title, line = isolated(example.name), self.words.example(example.delegation, place, len(examples))
        self.shown.preview.show_whose(title, line if self.work.examples is not None else "")
        self.shown.preview.other.setVisible(len(examples) > 1)

    def _draw(self, offered: Offered, example: Example | None) -> None:
        template, setup = offered.template, self.journey.setup
        if template is None:
            self.shown.preview.picture.show_pages((), "", instead=self.tr("No picture: the file has a mistake."))
            return
        self._drawing = True
        person = example.person if example else ""
        self.journey.run(
            "lists", lambda: pages_of(setup.preview(template, person), template),
            partial(self._drawn, (offered, example)), self._not_drawn,
        )  # fmt: skip

    def _drawn(self, what: tuple[Offered, Example | None], pages: Sequence[bytes]) -> None:
        self._drawing = False
        if self._wanted is not None and self._wanted != what:
            self._draw(*self._wanted)
            return
        name = self.tr("Picture of the badge {template}").format(template=self.words.name(what[0]))
        self.shown.preview.picture.show_pages(pages, name)

    def _not_drawn(self, told: Told) -> None:
        self._drawing = False
        self._say(told)

    # keys

    def line(self) -> str:
        offered = self.work.of(self.journey.setup.chosen)
        if offered is None or offered.template is None:
            return ""
        facts = {"template": self.words.name(offered), "size": self.words.size(offered.template)}
        return self.tr("This desk prints {template} · {size}").format_map(facts)

    def actions(self) -> list[Action]:
        back = self.tr("Back") if self.work.back else self.tr("Back to the desk")
        actions = [
            Action("back", back, "Esc"),
            Action("printers", self.tr("Printers"), "F7", "printer", "outlined"),
        ]
        if self._can_be_chosen() and not self.work.back:
            actions.append(Action("preflight", self.tr("Check every name"), "F8", "list-checks", "outlined"))
        return [*actions, Action("other", self.tr("Another name"), "F5", kind="elsewhere")]

    def blue(self) -> Action | str:
        offered = self.shown.list.current()
        if offered is None:
            return ""
        if self.work.back:
            return Action("back", self.tr("Back to the list"), "Enter", kind="blue")
        if offered.template is None:
            return self.tr("Mend the file first")
        if self._can_be_chosen():
            return Action("choose", self.tr("Use this template"), "Enter", kind="blue")
        return Action("preflight", self.tr("Check every name"), "Enter", kind="blue")

    def _can_be_chosen(self) -> bool:
        offered = self.shown.list.current()
        return offered is not None and offered.template is not None and not self.journey.setup.is_used(offered)

    def do(self, name: str) -> None:
        match name:
            case "choose":
                self._choose()
            case "other":
                self._show_other()
            case "printers":
                self.journey.go(At.PRINTERS)
            case "preflight":
                self.journey.go(At.PREFLIGHT)

    def _choose(self) -> None:
        offered = self.shown.list.current()
        if offered and self._can_be_chosen():
            # where badges are printed, so that none is on its way between two sizes
            choose = partial(self.journey.setup.choose, offered.name)
            self.journey.run("printing", choose, partial(self._chosen, offered), self._say)

    def _chosen(self, offered: Offered, refusal: Refusal | None) -> None:
        self._read()
        self._say(self.words.refused(refusal) if refusal else self.words.chosen(offered))
        self.journey.changed()

    def _show_other(self) -> None:
        examples = self.work.examples or ()
        if examples:
            at = examples.index(self.work.example) if self.work.example in examples else -1
            self.work.example = examples[(at + 1) % len(examples)]
            self._marked()

    def _say(self, told: Told | None) -> None:
        self.shown.band.show_told(told)

    def move(self, by: int) -> None:
        self._say(None)
        self.shown.list.move(by)

    def back(self) -> bool:
        back, self.work.back = self.work.back, None
        if back:
            self.journey.go(back)
        return back is not None
