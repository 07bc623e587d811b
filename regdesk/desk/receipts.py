"""The words of a receipt: who takes which badges, and who of the delegation stays without one and why."""

from collections.abc import Sequence
from datetime import date, datetime

from regdesk.badge.receipt import ReceiptText
from regdesk.collection.delegation import Collection, Member, MemberState
from regdesk.collection.delegation_words import Authority
from regdesk.event.event import Event
from regdesk.moments import day_of_year, weekday
from regdesk.sentences.delegations import LEFT, LEFT_ES, RECEIPT

BOTH = " · "


def why_left(one: Member) -> str:
    """Why this member got no badge by a collection: a key of `LEFT`."""
    match one.state:
        case MemberState.READY:
            return "not_chosen"
        case MemberState.PRINTED:
            return "waits"
        case MemberState.IN_LIMBO:
            return "badge_in_limbo"
        case _:
            return one.refusal.reason.value if one.refusal else "already_collected"


def receipt_text(
    event: Event, desk_number: int, delegation: str, collection: Collection, *,
    handed: Sequence[Member], left: Sequence[tuple[Member, str]], collector: str, clerk: str, when: datetime,
    number: str,
) -> ReceiptText:  # fmt: skip
    """`when` is in the event's zone; `collector`: the name, empty where nobody knows it any more."""
    accepted = collection.accepted
    said = _Said("es" in event.languages)
    return ReceiptText(
        centre="UN Registration Centre",
        desk=f"{event.place.split(',')[0]} · Desk {desk_number}",
        title=said.each("title"),
        delegation=delegation,
        counted=said.of("one") if len(handed) == 1 else said.of("many", count=len(handed)),
        collected_by=said.of("collected_by"),
        collector=collector or said.of("not_listed", ends=accepted.number_ends or "—"),
        shown=_shown(said, collection),
        badges=tuple((f"{one.badge.number:05d}", one.person.full_name) for one in handed if one.badge),
        left_heading=said.each("left"),
        left=tuple((one.person.full_name, said.why(why)) for one, why in left),
        statement=said.each("statement"),
        signature=f"{said.of('signature')} · {day_of_year(when)}",
        number=f"Receipt {number}",
        when=f"{weekday(when)[:3]} {day_of_year(when)} {when:%H:%M} · {clerk}",
        mark="TRAINING" if event.training else "",
    )


def _shown(said: "_Said", collection: Collection) -> tuple[str, ...]:
    """By what the collector came, the letter that was seen, and that a document was compared."""
    accepted = collection.accepted
    letter = said.of("power_of_attorney" if accepted.authority == Authority.POWER_OF_ATTORNEY else "letter")
    seen = f"{letter} {_reference(accepted.reference, accepted.dated)}" if accepted.reference else ""
    by = "" if accepted.authority in (Authority.LETTER, Authority.POWER_OF_ATTORNEY) else said.of(accepted.authority)
    return tuple(line for line in (by, seen, said.of("checked")) if line)


def _reference(reference: str, dated: str) -> str:
    return ", ".join(part for part in (reference, day_of_year(date.fromisoformat(dated)) if dated else "") if part)


class _Said:
    """Sentences in both languages of a receipt, or in English alone."""

    def __init__(self, spanish: bool) -> None:
        self._spanish = spanish

    def each(self, key: str, **facts: object) -> tuple[str, ...]:
        """A line for each language."""
        english, spanish = (sentence.format_map(facts) for sentence in RECEIPT[key])
        return (english, spanish) if self._spanish else (english,)

    def of(self, key: str, **facts: object) -> str:
        """Both on one line."""
        return BOTH.join(self.each(key, **facts))

    def why(self, why: str) -> str:
        """Why one badge stays, without the name: it stands above."""
        sentences = (LEFT.get(why, LEFT["other"]), LEFT_ES.get(why, LEFT_ES["other"]))
        english, spanish = (sentence.format(name="").strip(" :") for sentence in sentences)
        return f"{english}{BOTH}{spanish}" if self._spanish else english
