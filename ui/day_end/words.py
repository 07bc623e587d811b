"""The words of Day end, in one language; they decide nothing."""

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject

from regdesk import moments
from regdesk.collection.entitlement import Refusal
from regdesk.collection.stock import Moved, SizeStock
from regdesk.collection.stock_words import Moment, Moving
from regdesk.desk.day_badges import DayBatch
from regdesk.desk.day_end import Decision, Waiting
from regdesk.desk.stock import NotCounted
from regdesk.sentences.badges import VOIDS
from regdesk.sentences.figures import REASON_NAMES
from regdesk.sentences.staff import WHY_GIVEN
from regdesk.sentences.stock import NOT_COUNTED, SPOILS
from ui.wording import Told, Wording, isolated

PLUS, MINUS = "+ ", "\u2212 "
_WARN, _OK, _BAD = "warning-fill", "check-circle-fill", "warning-octagon-fill"


class DayEndWords(QObject):
    """Made with the place."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self.wording = wording

    # head

    def title(self, number: int) -> str:
        return self.tr("Day end · Desk {number}").format(number=number)

    def line(self, now: datetime, who: str) -> str:
        """`Monday 4 Dec · Samir Haddad`."""
        language = self.wording.language
        day = f"{moments.weekday(now, language)} {moments.short_day(now, language)}"
        return self.tr("{day} · {name}").format(day=day, name=isolated(who)) if who else day

    # the account of one size

    def size(self, size: str) -> str:
        """What a box of blanks is called."""
        named = {
            "a6": self.tr("A6 badges"), "cr80": self.tr("Cards, CR80"), "a4": self.tr("A4 sheets"),
            "96x134": self.tr("Badges 96 × 134 mm"), "4x3": self.tr("Badges 4 × 3 in"),
        }  # fmt: skip
        return named.get(size, size)

    def rows(self, stock: SizeStock) -> list[tuple[str, str, str]]:
        """Label, value and a small line below, from the morning to what was done last."""
        morning = str(stock.morning) if stock.morning is not None else "—"
        rows = [(self._morning(stock), morning, "")]
        rows += [(self._moved(one), f"{PLUS}{one.count}", one.note) for one in stock.brought]
        if stock.printed or stock.morning is not None:
            rows.append((self.tr("Printed"), taken(stock.printed), ""))
        if stock.spoiled or stock.morning is not None:
            rows.append((self.tr("Spoiled, kept in the envelope"), taken(stock.spoiled_in_all), self._spoiled(stock)))
        rows += [(self._moved(one), taken(one.count), one.note) for one in stock.away]
        if stock.explained:
            rows.append((self.tr("Signed for"), signed(stock.explained), ""))
        return rows

    def should_be(self) -> str:
        return self.tr("Should be in the box")

    def _morning(self, stock: SizeStock) -> str:
        if stock.counted_in:
            return self.tr("In the box this morning")
        if stock.morning is None:
            return self.tr("In the box: never counted yet")
        return self.tr("Left from before, not counted today")

    def _moved(self, one: Moved) -> str:
        facts = {"time": isolated(self.wording.clock(one.at)), "desk": one.desk}
        match one.kind:
            case Moving.BROUGHT:
                return self.tr("Brought from the store, {time}").format_map(facts)
            case Moving.FROM_DESK:
                return self.tr("Given by desk {desk}, {time}").format_map(facts)
            case Moving.TO_DESK:
                return self.tr("Given to desk {desk}, {time}").format_map(facts)
            case Moving.TAKEN_AWAY:
                return self.tr("Taken back to the store, {time}").format_map(facts)

    def _spoiled(self, stock: SizeStock) -> str:
        return " · ".join(f"{count} {spoil(reason)}" for reason, count in stock.spoiled)

    def counted_label(self, stock: SizeStock, moment: Moment) -> tuple[str, str]:
        """What the field is for, and what stands below that."""
        last = stock.counted
        if last is not None and stock.open and not stock.counted_twice:
            times = {"count": last.count, "time": isolated(self.wording.clock(last.at))}
            return self.tr("Count once more"), self.tr("First count, {time}: {count}").format_map(times)
        if last is not None:
            times = {"count": last.count, "time": isolated(self.wording.clock(last.at))}
            return self.tr("Counted {count} at {time}").format_map(times), self.tr("Type a number to count again")
        if moment is Moment.OPENING:
            return self.tr("Counted this morning"), self.tr("Type the number")
        return self.tr("Counted now"), self.tr("Type the number")

    # the band below the field

    def band(self, stock: SizeStock, typed: int | None) -> Told | None:
        """What the number that is typed means, or the last count that stands."""
        if stock.asked:
            return self._asked(stock.asked)
        if typed is not None and stock.should_be is not None:
            difference = typed - stock.should_be
            return self._differs(difference, self._once_more(stock, difference)) if difference else self._agree()
        last = stock.counted
        if last is None:
            return self._stale(stock)
        if stock.open:
            return self._differs(stock.open, stock.counted_twice)
        return self._signed(stock) or self._agree()

    def _once_more(self, stock: SizeStock, difference: int) -> bool:
        return stock.counted is not None and stock.open == stock.gap + difference

    def _agree(self) -> Told:
        return Told(self.tr("Counts agree."), "", _OK, "ok")

    def _asked(self, count: int) -> Told:
        bold = numbered(self.tr("{count} badge in doubt"), self.tr("{count} badges in doubt"), count)
        return Told(bold, self.tr("Say whether they came out, then count."), "question", "warn")

    def _differs(self, difference: int, twice: bool) -> Told:
        rest = self.tr("Count once more. If it is still missing, a supervisor writes why and signs.")
        if difference > 0:
            rest = self.tr("Count once more. If there are still too many, a supervisor writes why and signs.")
        if twice:
            rest = self.tr("Counted twice. Now a supervisor writes why and signs.")
        return Told(self.missing(difference), rest, _WARN, "warn")

    def _stale(self, stock: SizeStock) -> Told | None:
        if not stock.counts or stock.counts[-1].moment is Moment.OPENING:
            return None
        rest = self.tr("Something was printed or moved since the last count.")
        return Told(self.tr("Count anew."), rest, "info-fill", "neutral")

    def _signed(self, stock: SizeStock) -> Told | None:
        if not stock.signed:
            return None
        one = stock.signed[-1]
        facts = {"difference": signed(one.counted - one.expected), "time": isolated(self.wording.clock(one.at))}
        return Told(self.tr("Signed for at {time}: {difference}").format_map(facts), isolated(one.why), _OK, "ok")

    # what is said

    def not_counted(self, no: NotCounted) -> Told:
        sentence = QCoreApplication.translate("stock", NOT_COUNTED[no.why])
        bold, point, rest = filled_with(sentence, no.facts).partition(". ")
        return Told(bold + point.strip(), rest, _WARN, "warn")

    def refused(self, no: Refusal) -> Told:
        told = self.wording.refusal(no)
        return Told(told.headline, told.line, told.icon, "bad")

    def kind(self, kind: Moving | None) -> str:
        """How blanks come and go, as somebody chooses it; None: spoiled."""
        named = {
            Moving.BROUGHT: self.tr("Brought from the store"), Moving.FROM_DESK: self.tr("Given by another desk"),
            Moving.TO_DESK: self.tr("Given to another desk"), Moving.TAKEN_AWAY: self.tr("Taken back to the store"),
            None: self.tr("Spoiled without a badge: torn, or a test page"),
        }  # fmt: skip
        return named[kind]

    def missing(self, difference: int) -> str:
        """`1 badge is missing`, `2 badges too many`."""
        if difference < 0:
            return numbered(self.tr("{count} badge is missing"), self.tr("{count} badges are missing"), -difference)
        return numbered(self.tr("{count} badge too many"), self.tr("{count} badges too many"), difference)

    # lists

    def waits(self, one: Waiting, now: datetime) -> str:
        """`Latvia · printed 14:52`."""
        when = self.wording.clock(one.at) if one.at.date() == now.date() else self.wording.moment(one.at)
        printed = self.tr("printed {time}").format(time=isolated(when))
        return " · ".join(part for part in (isolated(one.person.delegation), printed) if part)

    def decision(self, one: Decision) -> str:
        """Why a decision was taken, in a few words."""
        if one.kind == "corrected":
            return self.tr("Badge corrected")
        if not one.approved:
            return self.tr("Refused: {reason}").format(reason=reason(one.about))
        if one.kind == "voided":
            return isolated(one.written) or QCoreApplication.translate("badges", VOIDS.get(one.about, one.about))
        why = one.why
        said = QCoreApplication.translate("decision", WHY_GIVEN[why]) if why in WHY_GIVEN and why != "other" else ""
        return isolated(one.written) or said or reason(one.about)

    def reason(self, code: str) -> str:
        return reason(code)

    # badges for one day

    def day(self, day: date) -> str:
        return moments.short_day(day, self.wording.language)

    def category(self, key: str) -> str:
        return self.wording.meeting.category(key).named(self.wording.language)

    def batch(self, batch: DayBatch) -> str:
        """`20 printed · 17 in the drawer · 3 given`."""
        if batch.asked:
            return self.tr("{count} sent to the printer").format(count=len(batch.badges))
        facts = {"count": len(batch.badges), "ready": len(batch.ready), "given": len(batch.given)}
        return self.tr("{ready} in the drawer · {given} given").format_map(facts)


def numbered(one: str, many: str, count: int) -> str:
    """The sentence for one of something, or for several."""
    return (one if count == 1 else many).format(count=count)


def reason(code: str) -> str:
    """A reason of a refusal in a few words."""
    return QCoreApplication.translate("figures", REASON_NAMES[code]) if code in REASON_NAMES else code


def spoil(code: str) -> str:
    """Why a sheet is no good, in a few words."""
    return QCoreApplication.translate("stock", SPOILS[code]) if code in SPOILS else code


def taken(count: int) -> str:
    return f"{MINUS}{count}" if count else "0"


def signed(count: int) -> str:
    return f"{PLUS}{count}" if count > 0 else f"{MINUS}{-count}"


def filled_with(sentence: str, facts: Mapping[str, object]) -> str:
    return sentence.format_map({name: isolated(str(fact)) for name, fact in facts.items()})
