"""The sentences of the Delegations place; values in isolates, each sentence one unit for the translator."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from regdesk.collection.delegation import Member, MemberState
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk.answers import PrintEnd
from regdesk.desk.delegations import DelegationCase, left_behind
from regdesk.people.participant import Participant
from regdesk.sentences.delegations import LEFT
from ui.wording import Told, Wording, isolated

MOST_TOLD = 4
"""People of whom it is said why their badge stays; the rows say it of everybody."""


@dataclass(frozen=True)
class State:
    """Where a badge is, in short. `token`: the colour."""

    icon: str
    text: str
    token: str


class DelegationWords(QObject):
    """Words for one language; decides nothing."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording)
        self._wording = wording

    # the head

    def title(self, delegation: str) -> str:
        return self.tr("{delegation} · delegation").format(delegation=isolated(delegation))

    def summary(self, case: DelegationCase) -> str:
        """`11 people · 9 badges to print · 1 collected · 1 not accredited yet`"""
        ready, printed = (len(case.of(state)) for state in (MemberState.READY, MemberState.PRINTED))
        collected, stay = (len(case.of(state)) for state in (MemberState.COLLECTED, MemberState.STAYS))
        yet = sum(one.refusal is not None and one.refusal.reason is Reason.NOT_ACCREDITED_YET for one in case.members)
        parts = (
            (len(case.members), self.tr("1 person"), self.tr("{count} people")),
            (ready, self.tr("1 badge to print"), self.tr("{count} badges to print")),
            (printed, self.tr("1 printed"), self.tr("{count} printed")),
            (collected, self.tr("1 collected"), self.tr("{count} collected")),
            (yet, self.tr("1 not accredited yet"), self.tr("{count} not accredited yet")),
            (stay - yet, self.tr("1 stays here"), self.tr("{count} stay here")),
        )
        return " · ".join((one if count == 1 else many.format(count=count)) for count, one, many in parts if count > 0)

    # rows

    def state(self, one: Member, *, waits: bool, prints: bool, handed: bool) -> State:
        """`waits`: its turn comes in the batch that runs; `prints`: it is its turn now."""
        match one.state:
            case _ if prints:
                return State("printer-fill", self.tr("Printing now"), "accent")
            case MemberState.READY if waits:
                return State("clock", self.tr("Waiting"), "ink-3")
            case MemberState.READY:
                return State("circle", self.tr("Ready"), "ink-2")
            case MemberState.IN_LIMBO:
                return State("question", self.tr("Did it come out?"), "warn")
            case MemberState.PRINTED:
                return State("check-circle-fill", self.tr("Printed"), "ok")
            case MemberState.COLLECTED if handed:
                return State("check-circle-fill", self.tr("Handed over"), "ok")
            case MemberState.COLLECTED:
                day = self._wording.short_day(one.badge.changed) if one.badge else ""
                return State("identification-badge-fill", self.tr("Collected {day}").format(day=day), "ink-2")
            case _:
                return self._stays(one.refusal)

    def _stays(self, refusal: Refusal | None) -> State:
        match refusal.reason if refusal else None:
            case Reason.NOT_ACCREDITED_YET:
                return State("hourglass-medium-fill", self.tr("Not accredited yet"), "warn")
            case Reason.NOT_ACCREDITED:
                return State("x-circle-fill", self.tr("Not accredited"), "bad")
            case Reason.PHOTO_MISSING:
                return State("user-focus", self.tr("No photo yet"), "warn")
            case Reason.COMES_IN_PERSON:
                return State("user", self.tr("In person"), "ink-2")
            case Reason.MINOR | Reason.CHAPERONE_NEEDED:
                return State("users-fill", self.tr("With an adult"), "warn")
            case Reason.WRONG_DESK | Reason.OTHER_LANE:
                return State("arrow-right", self.tr("Another desk"), "ink-2")
            case Reason.TOO_LATE | Reason.TOO_EARLY | Reason.CLOSED_FOR_NOW:
                return State("clock-countdown-fill", self.tr("Collection is closed"), "warn")
            case _:
                return State("user-sound", self.tr("See supervisor"), "warn")

    def spoken(self, one: Member, state: State, *, ticked: bool) -> str:
        """A row for who cannot see it."""
        given, family = one.person.badge_name
        mark = self.tr("ticked") if ticked else self.tr("not ticked")
        parts = (f"{family}, {given}", one.person.function, state.text, mark)
        return ". ".join(part for part in parts if part)

    # the cards

    def to_print(self, ticked: int) -> str:
        return self.tr("1 badge to print") if ticked == 1 else self.tr("{count} badges to print").format(count=ticked)

    def waits_printed(self, count: int) -> str:
        if count == 1:
            return self.tr("1 badge is printed and waits here")
        return self.tr("{count} badges are printed and wait here").format(count=count)

    def printing(self, at: int, of: int) -> str:
        return self.tr("Printing {at} of {all}").format(at=at, all=of)

    def paused(self, at: int, of: int) -> str:
        return self.tr("Paused at {at} of {all}").format(at=at, all=of)

    def stopped(self, at: int, of: int) -> str:
        return self.tr("Stopped at {at} of {all}").format(at=at, all=of)

    def all_printed(self, count: int) -> str:
        if count == 1:
            return self.tr("1 badge printed. Hand it over.")
        return self.tr("{count} badges printed. Hand them over.").format(count=count)

    def handed(self, count: int, of: int) -> str:
        return self.tr("{count} of {all} handed over").format(count=count, all=of)

    def seconds_left(self, seconds: float) -> str:
        """To five seconds below a minute: nobody needs to know more exactly."""
        if seconds >= 60:
            return self.tr("about {minutes} min left").format(minutes=round(seconds / 60))
        return self.tr("about {seconds} s left").format(seconds=max(5, round(seconds / 5) * 5))

    def left(self, case: DelegationCase, taken: frozenset[str]) -> str:
        """`Two badges stay here: Echeverría Molina has a badge already; Riquelme Díaz is not accredited yet.`

        `taken`: participant ids of who gets a badge by this collection.
        """
        stay = [(case.member(who), why) for who, why in left_behind(case) if who not in taken]
        # who was not asked for is the least of all news
        told = sorted(stay, key=lambda one: one[1] == "not_chosen")[:MOST_TOLD]
        said = "; ".join(self._why(one, why) for one, why in told)
        if not said:
            return ""
        if len(stay) > len(told):
            said = self.tr("{reasons}; {count} more").format(reasons=said, count=len(stay) - len(told))
        count = len(stay)
        if count == 1:
            return self.tr("One badge stays here: {reasons}.").format(reasons=said)
        if count == 2:
            return self.tr("Two badges stay here: {reasons}.").format(reasons=said)
        return self.tr("{count} badges stay here: {reasons}.").format(count=count, reasons=said)

    def _why(self, one: Member, why: str) -> str:
        sentence = QCoreApplication.translate("delegations", LEFT.get(why, LEFT["other"]))
        return sentence.format(name=isolated(one.person.family or one.person.given))

    # who collects

    def speaks_for(self, delegation: str) -> str:
        return self.tr("Focal point of {delegation}").format(delegation=isolated(delegation))

    def accepted_by(self, authority: str, delegation: str) -> str:
        match authority:
            case "letter":
                return self.tr("With a letter of {delegation}").format(delegation=isolated(delegation))
            case "power_of_attorney":
                return self.tr("With a power of attorney")
            case "supervisor":
                return self.tr("Accepted by a supervisor")
            case _:
                return self.speaks_for(delegation)

    def named(self, people: Sequence[Participant]) -> str:
        names = ", ".join(isolated(person.full_name) for person in people)
        if not names:
            return self.tr("Nobody is named as focal point of this delegation.")
        return self.tr("Focal points: {names}").format(names=names)

    def ticks(self, authority: str, letter: str, count: int, *, printed: bool) -> list[tuple[bool, str]]:
        """What is done, and what is still to come."""
        named = authority in ("focal_point", "vip")
        found = [(True, self.tr("Passport read, same person"))]
        if named:
            found.append((True, self.tr("On the delegation’s list of focal points")))
        elif authority == "supervisor":
            found.append((True, self.tr("A supervisor decided")))
        if letter:
            found.append((True, letter))
        if printed:
            one, many = self.tr("Signs for 1 badge"), self.tr("Signs for {count} badges").format(count=count)
        else:
            one = self.tr("Signs for 1 badge when printing ends")
            many = self.tr("Signs for {count} badges when printing ends").format(count=count)
        return [*found, (False, one if count == 1 else many)]

    def letter(self, reference: str, dated: str) -> str:
        facts = {"reference": isolated(reference), "day": isolated(dated)}
        if dated and reference:
            return self.tr("Letter of {day} seen, ref. {reference}").format_map(facts)
        return self.tr("Letter seen, ref. {reference}").format_map(facts) if reference else ""

    # what is told

    def nothing_ready(self, case: DelegationCase) -> Told:
        collected = len(case.of(MemberState.COLLECTED))
        yet = sum(one.refusal is not None and one.refusal.reason is Reason.NOT_ACCREDITED_YET for one in case.members)
        facts = {"collected": collected, "yet": yet}
        rest = self.tr("{collected} collected, {yet} not accredited yet.").format_map(facts)
        return Told(self.tr("No badges to print."), rest, "info-fill", "neutral")

    def stopped_by(self, at: int, of: int, end: PrintEnd, following: Participant | None) -> Told:
        """`Stopped at 7 of 9: paper jam. Enter goes on with Benjamín SANDOVAL KUSCH.`"""
        why = self._wording.not_printed(end)
        facts = {"at": at, "all": of, "why": why.bold[:1].lower() + why.bold[1:].rstrip(".")}
        bold = self.tr("Stopped at {at} of {all}: {why}.").format_map(facts)
        name = isolated(following.full_name) if following else ""
        goes_on = self.tr("Enter goes on with {name}.").format(name=name) if following else ""
        return Told(bold, f"{why.rest} {goes_on}".strip(), "printer-fill", "bad")

    def taken_back(self) -> Told:
        rest = self.tr("It is printed on the other printer as soon as this one has let go of it.")
        return Told(self.tr("The badge is taken back."), rest, "printer-fill", "neutral")

    def broke(self, sentence: str) -> Told:
        return Told(sentence, self.tr("Enter goes on where it stopped."), "warning-octagon-fill", "bad")

    def limbo(self, one: Member, why: str) -> Told:
        number = isolated(f"{one.badge.number:05d}" if one.badge else "")
        facts = {"number": number, "name": isolated(one.person.full_name)}
        bold = self.tr("Did badge {number} of {name} come out?").format_map(facts)
        return Told(
            bold, why or self.tr("Look at the printer. Nothing is printed again before that."), "question", "warn"
        )

    def refusal(self, refusal: Refusal) -> Told:
        told = self._wording.refusal(refusal)
        return Told(told.headline, told.line, told.icon, "bad")

    def not_ours(self, name: str, number: int) -> Told:
        facts = {"number": isolated(f"{number:05d}"), "name": isolated(name)}
        bold = self.tr("That is badge {number} of {name}.").format_map(facts)
        return Told(bold, self.tr("It is not one of this envelope. Put it aside."), "hand-palm-fill", "bad")

    def badge_handed(self, one: Member) -> Told:
        number = one.badge.number if one.badge else 0
        facts = {"number": isolated(f"{number:05d}"), "name": isolated(one.person.full_name)}
        return Told(self.tr("Badge {number} of {name}: handed over.").format_map(facts), "", "check-circle-fill", "ok")

    def done(self, count: int, name: str, *, signed: bool) -> Told:
        who = {"count": count, "name": isolated(name) or self.tr("the collector")}
        one = self.tr("One badge handed over to {name}.").format_map(who)
        bold = one if count == 1 else self.tr("{count} badges handed over to {name}.").format_map(who)
        if not count:
            bold = self.tr("Nothing was handed over.")
        rest = self.tr("The receipt is signed.") if signed else self.tr("Without a signature: the record says so.")
        return Told(bold, rest, "check-circle-fill", "ok" if signed else "warn")

    def sign_here(self) -> Told:
        rest = self.tr("Have it signed, keep it at the desk, and press Enter.")
        return Told(self.tr("The receipt is printing."), rest, "signature", "neutral")

    def no_receipt(self) -> Told:
        rest = self.tr("Write the numbers of the badges on paper and have that signed.")
        return Told(self.tr("The receipt does not print."), rest, "receipt", "warn")

    def no_printer(self) -> Told:
        rest = self.tr("Check the cable and the power, then press Enter.")
        return Told(self.tr("No badge printer."), rest, "printer-fill", "warn")

    def nobody_decides(self) -> Told:
        rest = self.tr("With a letter press F5. Without one the badges stay here.")
        return Told(
            self.tr("This person is on no list, so nobody can decide it at this desk."), rest, "info-fill", "warn"
        )

    def nobody_by(self, count: int) -> Told:
        rest = self.tr("Type the name of the delegation.")
        several = self.tr("This passport fits several people.")
        return Told(several if count else self.tr("This passport opens no delegation."), rest, "info-fill", "warn")

    def several(self) -> Told:
        rest = self.tr("Choose the person with the arrows and press F7, or scan the confirmation code.")
        return Told(self.tr("This passport fits several people."), rest, "users-fill", "warn")

    def first_finish(self) -> Told:
        rest = self.tr("Then the next person. Each other desk is free meanwhile.")
        return Told(self.tr("First finish with this delegation."), rest, "info-fill", "neutral")
