"""Who decides: the badge is scanned, then the PIN typed; one person after the other where two are needed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from regdesk.desk.deciding import Approver
from regdesk.staff.member import Member
from regdesk.staff.pins import Pin
from ui.desk.measure import Measure
from ui.look.icons import IconLabel, draw_icon
from ui.look.look import Look
from ui.look.paint import CENTRE, fill, fill_round
from ui.look.pieces import Text
from ui.pin_pad import PinPad
from ui.speech import announce
from ui.wording import Told

WIDE = 316


@dataclass(frozen=True)
class Seat:
    """One of the people who have to decide, as far as is known."""

    member: Member | None = None
    pin: Pin | None = None


def initials(name: str) -> str:
    """Of the first and the last word: `HA`."""
    words = [word for word in name.split() if word[0].isalpha()]
    return "".join(word[0].upper() for word in dict.fromkeys([*words[:1], *words[-1:]]))


class Tile(QWidget):
    """In the place of a photo: staff have none. Before the badge is scanned, a picture of a badge."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._letters = look, ""
        Measure(look, self).keep(lambda: self.setFixedSize(look.px(44), look.px(55)))

    def show_name(self, name: str) -> None:
        self._letters = initials(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, rect = QPainter(self), self._look, QRectF(self.rect())
        known = bool(self._letters)
        ground, line = look.colour("accent-tint" if known else "surface"), look.colour("line")
        fill_round(painter, rect, look.px(8), ground, line)
        if known:
            painter.setFont(look.font(17, 600))
            painter.setPen(look.colour("accent"))
            painter.drawText(rect, CENTRE, self._letters)
        else:
            side = look.px(26)
            square = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
            draw_icon(painter, square, "identification-badge", look.colour("accent"))


class Who(QWidget):
    """A tile, a name or what to do, and a line below it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.tile, self.name = Tile(look), Text(look, 17, 600)
        self.icon, self.line = IconLabel(look, "check-circle-fill", "ok", 16), Text(look, 15, 400, "ok")
        measure = Measure(look, self)
        across, words, under = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        measure.margins(across, 0, 0, 0, 0)
        measure.gap(across, 12)
        measure.gap(words, 2)
        measure.gap(under, 6)
        for text in (self.name, self.line):
            text.setWordWrap(True)
        under.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        under.addWidget(self.line, 1)
        words.setContentsMargins(0, 0, 0, 0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addLayout(under)
        words.addStretch(1)
        across.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        across.addLayout(words, 1)
        # words that wrap take no more than they need by themselves
        self.name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_who(self, member: Member | None, scan: str, told: Told | None) -> None:
        """`scan`: what stands here before a badge is scanned."""
        self.tile.show_name(member.name if member else "")
        self.name.setText(member.name if member else scan)
        self.icon.setVisible(told is not None)
        self.line.setVisible(told is not None)
        if told:
            self.icon.show_icon(told.icon, told.tone)
            self.line.set_token(told.tone)
            self.line.show_rich(f"**{told.bold}** {told.rest}" if told.tone != "ok" else told.bold)

    def words(self) -> str:
        """What stands here, in one line."""
        line = "" if self.line.isHidden() else self.line.accessibleName()
        return f"{self.name.text()}: {line}".strip(": ")


class Deciders(QWidget):
    """The right side of the decision. `changed`: a badge or a PIN came, or is asked for again."""

    changed = Signal()

    def __init__(self, look: Look, needed: int, scan: str) -> None:
        super().__init__()
        self._look, self._scan = look, scan
        self._seats = [Seat()] * needed
        self._told: Told | None = None
        self.title, self.count = Text(look, 13, 600, "ink-2"), Text(look, 13, 600, "ink-2")
        self.first, self.who, self.pad = Text(look, 15, 400, "ok"), Who(look), PinPad(look)
        self.pad.complete.connect(self._pin_came)
        self._measure = Measure(look, self)
        self._build()
        self._show()

    def _build(self) -> None:
        column, top = QVBoxLayout(self), QHBoxLayout()
        self._measure.width(self, WIDE)
        self._measure.margins(column, 25, 22, 25, 19)
        self._measure.gap(column, 8)
        top.setContentsMargins(0, 0, 0, 0)
        self.title.setText(self.tr("Supervisor"))
        self.count.set_side("trailing")
        top.addWidget(self.title, 1)
        top.addWidget(self.count)
        inside = QVBoxLayout()
        # the boxes of the PIN keep room for their focus at both sides
        self._measure.margins(inside, 3, 0, 3, 0)
        self._measure.gap(inside, 8)
        inside.addLayout(top)
        inside.addWidget(self.first)
        inside.addWidget(self.who)
        column.addLayout(inside)
        self._measure.space(column, 8, compact=2)
        column.addWidget(self.pad)
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), self._look.colour("surface-2"))

    def fold(self, *, low: bool) -> None:
        """In a low window the digits to press make room; the keyboard has them."""
        pad = self.pad.keys["1"].parentWidget()
        assert pad
        pad.setVisible(not low)

    # who is here

    @property
    def here(self) -> int:
        """Whose turn it is; the last one's when all are done."""
        return next((at for at, seat in enumerate(self._seats) if seat.pin is None), len(self._seats) - 1)

    @property
    def complete(self) -> bool:
        return all(seat.pin for seat in self._seats)

    @property
    def waits_for_pin(self) -> bool:
        seat = self._seats[self.here]
        return seat.member is not None and seat.pin is None

    def approvers(self) -> tuple[Approver, ...]:
        """Everybody whose badge and PIN are there, in order."""
        return tuple(Approver(seat.member.card, seat.pin) for seat in self._seats if seat.member and seat.pin)

    def others(self) -> list[str]:
        """The ids of who has had a turn already."""
        return [seat.member.id for at, seat in enumerate(self._seats) if seat.member and at != self.here]

    def name(self, at: int = 0) -> str:
        member = self._seats[at].member
        return member.name if member else ""

    # what happens

    def take(self, member: Member) -> None:
        """A badge was scanned: it is this person's turn, with a PIN that is still to come."""
        self._put(self.here, Seat(member), None)
        self.pad.clear()
        self._say()

    def object(self, told: Told) -> None:
        """This badge will not do; who was here before it still is."""
        nobody = self._seats[self.here].member is None
        # that a badge is to be scanned stands above already while nobody's was
        self._told = replace(told, bold=told.rest, rest="") if nobody and told.bold == self._scan else told
        self._show()
        self._say()

    def ask_again(self, at: int, told: Told, *, another: bool) -> None:
        """The PIN was wrong, or another badge is needed; whose turn is past keeps what was given."""
        member = self._seats[at].member
        self._put(at, Seat() if another else Seat(member), told)
        if another:
            self.pad.clear()
        else:
            self.pad.show_wrong()
        self._say()

    def _pin_came(self, pin: Pin) -> None:
        self._put(self.here, Seat(self._seats[self.here].member, pin), None)
        if not self.complete:
            self.pad.clear()

    def _put(self, at: int, seat: Seat, told: Told | None) -> None:
        self._seats[at] = seat
        self._told = told
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        at, seats = self.here, self._seats
        member = seats[at].member
        scanned = Told(self.tr("Badge scanned"), "", "check-circle-fill", "ok")
        self.who.show_who(member, self._scan, self._told or (scanned if member else None))
        self.pad.setEnabled(member is not None)
        numbers = {"number": at + 1, "all": len(seats)}
        self.count.setText(self.tr("{number} of {all}").format_map(numbers) if len(seats) > 1 else "")
        done = [seat.member.name for place, seat in enumerate(seats) if seat.member and seat.pin and place != at]
        self.first.setText(" · ".join(f"✓ {name}" for name in done))
        self.first.setVisible(bool(done))

    def _say(self) -> None:
        announce(self, self.who.words(), urgent=True)
