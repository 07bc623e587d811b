"""What the Desks page says of certificates, desks and what went wrong; each sentence is one unit for the translator."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from regdesk.collection.entitlement import Refusal
from regdesk.desk.certifying import IssuedRow
from regdesk.desk.enrolling import Standing
from regdesk.desk.event_keys import EventKeyFile, NotTaken
from regdesk.errors import DeskError
from regdesk.event.event import Event
from regdesk.keys.certificate import Certificate, Fault
from regdesk.moments import dated
from regdesk.sentences import KEY_FAULTS
from ui.setup.page_words import PageWords, in_two
from ui.wording import Told, Wording, isolated

MOST_DAYS = 60
Pairs = Sequence[tuple[str, str]]


class DesksWords(PageWords):
    """The words of one language."""

    def __init__(self, wording: Wording, event: Event, now: Callable[[], datetime]) -> None:
        super().__init__(wording)
        self._event = event
        self._now = now

    # what went wrong

    def not_taken(self, told: NotTaken) -> Told:
        """Why something that came from another laptop or off paper is not taken."""
        facts = {name: self._fact(fact) for name, fact in told.facts.items()}
        sentence = QCoreApplication.translate("keys", KEY_FAULTS[told.fault])
        return in_two(sentence.format_map(facts), "warning-octagon-fill", "bad")

    def why(self, answer: NotTaken | Refusal | DeskError) -> Told:
        if isinstance(answer, NotTaken):
            return self.not_taken(answer)
        return self.refused(answer) if isinstance(answer, Refusal) else self.broken(answer)

    def _fact(self, fact: object) -> str:
        return isolated(self.wording.moment(fact) if isinstance(fact, datetime) else str(fact))

    # a desk

    def standing(self, standing: Standing) -> Told:
        certificate = standing.certificate
        if certificate is None:
            told = self.tr("It has no certificate yet.")
            return Told(told, self.tr("Until then it seals no badges."), "circle", "neutral")
        name = isolated(certificate.name)
        if standing.fault is Fault.OVER:
            told = self.tr("The certificate of {name} is over.")
            return Told(told.format(name=name), self.tr("Ask for a new one."), "warning-fill", "warn")
        if standing.fault is Fault.NOT_YET:
            when = isolated(self.wording.moment(certificate.begins))
            rest = self.tr("It holds from {when}.").format(when=when)
            return Told(self.tr("Certified as {name}.").format(name=name), rest, "hourglass-medium-fill", "warn")
        return Told(self.tr("Certified as {name}.").format(name=name), "", "seal-check-fill", "ok")

    def how_desk(self) -> Pairs:
        """How a desk gets its certificate, in three steps."""
        return [
            ("1", self.tr("Ask: show the request to the registration manager, and say its 8 signs.")),
            ("2", self.tr("The manager certifies this desk.")),
            ("3", self.tr("Take the certificate, and compare the fingerprint in the manual.")),
        ]

    def how_manager(self) -> Pairs:
        """What the registration manager does, in three steps."""
        return [
            ("1", self.tr("Choose the event key. Make it once, before the first desk.")),
            ("2", self.tr("Read the request of a desk, and hear its 8 signs.")),
            ("3", self.tr("Sign what the desk may do, with the pass phrase.")),
        ]

    def certificate(self, certificate: Certificate, fingerprint: str = "") -> Pairs:
        """What a certificate says, for people."""
        zones = [z for place, z in enumerate(self._event.zones) if certificate.zones >> place & 1]
        known = dict(enumerate(self._event.categories))
        names = [known[n].named(self.wording.language) for n in certificate.categories if n in known]
        facts = [
            (self.tr("Name"), isolated(certificate.name)),
            (self.tr("Number"), str(certificate.desk)),
            (self.tr("Categories"), ", ".join(names) or "—"),
            (self.tr("Zones"), ", ".join(isolated(zone.letter) for zone in zones) or "—"),
            (self.tr("Holds from"), isolated(self.wording.moment(certificate.begins))),
            (self.tr("Holds until"), isolated(self.wording.moment(certificate.ends))),
        ]
        return [*facts, (self.tr("Event key"), isolated(fingerprint))] if fingerprint else facts

    def state(self, row: IssuedRow) -> str:
        match row.state:
            case "stopped":
                return self.tr("Stopped")
            case "over":
                return self.tr("Over")
            case _:
                return self.tr("Until {when}").format(when=isolated(self.wording.moment(row.ends)))

    # the registration manager

    def certify_steps(self) -> tuple[str, str, str, str]:
        """The way from a request to a certificate."""
        return self.tr("Event key"), self.tr("Request"), self.tr("What it may do"), self.tr("Certificate")

    def days(self) -> list[tuple[str, date]]:
        """The days on which a desk may work: from today to the day after the event."""
        return [(dated(day, self.wording.language), day) for day in self._days()]

    def _days(self) -> list[date]:
        last = self._event.ends + timedelta(days=1)
        first = min(self._now().date(), last)
        return [first + timedelta(days=ahead) for ahead in range(min((last - first).days + 1, MOST_DAYS))]

    def key(self, key: EventKeyFile) -> Pairs:
        return [
            (self.tr("Event"), isolated(key.name)),
            (self.tr("Fingerprint"), isolated(key.fingerprint)),
            (self.tr("Opened by"), ", ".join(map(isolated, key.holders))),
        ]
