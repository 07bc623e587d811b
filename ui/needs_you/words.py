"""The words of what needs a supervisor; they decide nothing."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.desk.needs_you import Action, Grave, Kind, Need
from regdesk.sentences.figures import REASON_NAMES
from regdesk.sentences.needs_you import BY_CLERK, CLOCK_SLOW, NEEDS
from ui.needs_you.told import Leads, NeedTold
from ui.wording import Told, Wording, filled

ICONS = {
    Kind.TWO_BADGES: "users-fill",
    Kind.TWINS: "users-fill",
    Kind.DECIDED_TWICE: "scales",
    Kind.CODE_TWICE: "qr-code",
    Kind.BADGE_OF_STOPPED_DESK: "prohibit",
    Kind.LOG_QUARANTINED: "warning-octagon-fill",
    Kind.REFERRED: "user-sound",
    Kind.LOG_BEGUN: "floppy-disk",
    Kind.CLOCK: "clock-countdown-fill",
    Kind.DESK_SILENT: "wifi-slash-fill",
    Kind.LEFT_OVER: "identification-badge-fill",
}
_TONES = {Grave.STOP: "bad", Grave.LOOK: "warn", Grave.KNOW: "neutral"}
_LEADS = {Action.DECIDE: Leads.SOLVE, Action.PERSON: Leads.PERSON, Action.SYNC: Leads.SYNC}


class NeedWordsShown(QObject):
    """Made with the place."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    # the place

    def title(self) -> str:
        return self.tr("Needs you")

    def line(self, now: datetime) -> str:
        return self.tr("All desks, as far as they are known here · {time}").format(time=self._wording.seconds(now))

    def nothing(self) -> Told:
        rest = self.tr("What desks find is listed here by itself: two badges for one person, a desk that is silent.")
        return Told(self.tr("Nothing needs you now."), rest, "check-circle-fill", "ok")

    # one row

    def need(self, need: Need, name: str, now: datetime) -> NeedTold:
        """`name`: of the person that it is about, or empty."""
        words, facts = NEEDS[need.kind], self._facts(need, name, now)
        slow = need.kind is Kind.CLOCK and _minutes(need) < 0
        headline = _said(CLOCK_SLOW if slow else words.headline, facts)
        line = _said(words.line, facts) or _said(words.bare, facts)
        told = Told(headline, line, ICONS[need.kind], _TONES[need.grave])
        verb = QCoreApplication.translate("needs_you", words.act)
        return NeedTold(_key(need), told, self._wording.near(need.since, now), verb, _LEADS[need.action])

    def _facts(self, need: Need, name: str, now: datetime) -> dict[str, str]:
        facts = {
            "name": name or (self.tr("A person") if need.person else ""),
            "badges": ", ".join(f"{number:05d}" for number in need.badges),
            "desks": self._desks(need.desks), "given": self._given(need),
            "span": self._wording.span(self._span(need, now)), "reason": self._reason(need),
            "slip": self._slip(need),
        }  # fmt: skip
        facts |= {key: str(need.facts[key]) for key in ("entries", "behind") if key in need.facts}
        return {key: fact for key, fact in facts.items() if fact}

    def _desks(self, numbers: Sequence[int]) -> str:
        """`Desk 2, Desk 5`; each once."""
        return ", ".join(dict.fromkeys(map(self._wording.desk, numbers)))

    def _given(self, need: Need) -> str:
        """`01355 Desk 2 10:52 · 01371 Desk 5 10:58`, as far as it is known."""
        times = need.facts.get("times")
        moments = [one for one in times if isinstance(one, datetime)] if isinstance(times, tuple | list) else []
        parts = []
        for number, desk, at in zip_longest(need.badges, need.desks[: len(need.badges)], moments[: len(need.badges)]):
            time = self._wording.clock(at) if at else ""
            facts = {"number": f"{number:05d}", "desk": self._wording.desk(desk or 0), "time": time}
            sentence = self.tr("{number} from {desk} at {time}") if time else self.tr("{number} from {desk}")
            parts.append(filled(sentence, facts) or "")
        return " · ".join(parts)

    def _span(self, need: Need, now: datetime) -> timedelta:
        """How wrong a clock is, or since when."""
        return timedelta(minutes=abs(_minutes(need))) if need.kind is Kind.CLOCK else now - need.since

    def _slip(self, need: Need) -> str:
        """`3-0412`, as on the paper."""
        slip = need.facts.get("slip")
        return f"{need.desks[0]}-{slip:04d}" if isinstance(slip, int) and need.desks else ""

    def _reason(self, need: Need) -> str:
        key = str(need.facts.get("reason", ""))
        if key in REASON_NAMES:
            return QCoreApplication.translate("figures", REASON_NAMES[key])
        return QCoreApplication.translate("needs_you", BY_CLERK) if need.kind is Kind.REFERRED else ""


def _key(need: Need) -> str:
    """What it is about, whatever was learnt of it meanwhile."""
    return f"{need.kind} {need.person} {need.badges} {need.desks} {need.facts.get('slip', '')} {need.since.isoformat()}"


def _minutes(need: Need) -> int:
    minutes = need.facts.get("minutes", 0)
    return minutes if isinstance(minutes, int) else 0


def _said(sentence: str, facts: dict[str, str]) -> str:
    """Empty where there is no sentence, or a fact that it asks for is not known."""
    return filled(QCoreApplication.translate("needs_you", sentence), facts) or "" if sentence else ""
