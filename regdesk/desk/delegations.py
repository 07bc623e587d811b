"""Delegations at this desk: who collects for them, what is printed ahead, what went into whose hand, what stays.

Each act is one transaction about one badge or one collection, so a batch that breaks off goes on from the log.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from regdesk.badge.receipt import receipt_pdf
from regdesk.collection.corrected import corrected
from regdesk.collection.delegation import (
    Claim,
    Collection,
    Member,
    MemberState,
    authority_of,
    collections,
    in_order,
    may_collect,
    may_hand_over,
    member,
)
from regdesk.collection.delegation_words import Authority, CollectionEnded, CollectorAccepted
from regdesk.collection.entitlement import Act, Reason, Refusal, entitlement
from regdesk.collection.entries import BadgeCollected, Entry, Proof, Word
from regdesk.collection.pieces import in_pieces
from regdesk.collection.visit import Visit, fold
from regdesk.desk import badges, cases, left_pages, portraits, receipts, seeing, unlisted
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.badged import BadgedDesk
from regdesk.desk.cut_off import heard_of_lane
from regdesk.desk.lists import nothing
from regdesk.desk.proofs import refusal
from regdesk.desk.unlisted import Unlisted
from regdesk.people.participant import Participant
from regdesk.people.spelling import folded
from regdesk.people.states import States
from regdesk.printing.printer import Printer, Tell, never
from regdesk.settings import SlipPaper
from regdesk.staff.rights import Right
from regdesk.store.reading import LAST_RECEIPT, Reading
from regdesk.store.writing import Writing

ACCEPTED, ENDED = "delegation.accepted", "delegation.ended"
OPEN_FOR = timedelta(hours=12)
"""A collection that nobody ended is over with its day: who collects tomorrow shows a document again."""


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """A delegation of the list: how many people it has, and how many have collected."""

    name: str
    people: int
    collected: int


@dataclass(frozen=True, slots=True)
class DelegationCase:
    """One delegation as a screen shows it; members in the order of printing.

    `collection`: the open one of this desk, if any; `collector`: who that is, None for who is not on the list.
    """

    name: str
    members: tuple[Member, ...]
    focal_points: tuple[Participant, ...] = ()
    collection: Collection | None = None
    collector: Participant | None = None

    def of(self, *states: MemberState) -> tuple[Member, ...]:
        """The members in any of these states."""
        return tuple(one for one in self.members if one.state in states)

    def member(self, person_id: str) -> Member:
        """Raises KeyError for who is not of this delegation."""
        found = next((one for one in self.members if one.person.id == person_id), None)
        if found is None:
            raise KeyError(person_id)
        return found

    @property
    def handed(self) -> tuple[Member, ...]:
        """Whose badges were handed over in the open collection."""
        if self.collection is None:
            return ()
        here = self.collection.id
        return tuple(one for one in self.members if one.badge and one.badge.collection == here)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the collector signs: PDF of one page or more, and its number, as in `3-D02`."""

    number: str
    pdf: bytes


class Delegations:
    """What can be done for a delegation at `desk`. Refusals are values; a role that may not look raises NotAllowed."""

    def __init__(self, desk: BadgedDesk, states: States) -> None:
        self._desk, self._states = desk, states

    # reading

    def everyone(self) -> tuple[DelegationRow, ...]:
        """All delegations of the list, by name."""
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.SEARCH)
            rows = [DelegationRow(name, *counts) for name, counts in tx.delegations().items()]
        return tuple(sorted(rows, key=lambda row: folded(row.name)))

    def find(self, text: str, among: Sequence[DelegationRow] | None = None) -> tuple[DelegationRow, ...]:
        """Delegations with a word for each of the text's, or the State that the text names; all for no text.

        `among`: those that were read before, while somebody types.
        """
        rows, words = self.everyone() if among is None else among, folded(text)
        state = self._states.find(text)
        names = {state.name, state.name_2017} if state else set()
        exact = tuple(row for row in rows if row.name in names)
        return exact or tuple(sorted((row for row in rows if _has_words(folded(row.name), words)), key=_nearest(words)))

    def of(self, delegation: str) -> DelegationCase:
        """Raises KeyError for a name that nobody on the list has."""
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.SEARCH)
            found = self._case(tx, delegation)
        if not found.members:
            raise KeyError(delegation)
        return found

    def of_person(self, person_id: str) -> DelegationCase | None:
        """The delegation of one person; None for who is of none. Raises KeyError."""
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.SEARCH)
            name = cases.known(tx, person_id).delegation
            return self._case(tx, name) if name else None

    def collection(self, collection_id: str) -> Collection | None:
        """By its id; None for one that is not in the log."""
        with self._desk.store.reading() as tx:
            return self._collections(tx).get(collection_id)

    def against(
        self, delegation: str, collector: str, *,
        authority: Authority = Authority.FOCAL_POINT, reference: str = "", document: Unlisted | None = None,
    ) -> Refusal | None:  # fmt: skip
        """Why this person may not collect; None when they may. As in `accept_collector`; nothing is written."""
        with self._desk.store.reading() as tx:
            self._desk.duty.must(tx, Right.SEARCH)
            claim = self._claim(tx, delegation, collector, authority, reference, document)
            return self._judged(claim, document)

    # acts

    def accept_collector(
        self, delegation: str, collector: str, people: Sequence[str], *,
        authority: Authority = Authority.FOCAL_POINT, reference: str = "", dated: date | None = None,
        document: Unlisted | None = None, act: str,
    ) -> Done | Refusal:  # fmt: skip
        """Somebody whose document was compared may take the badges of these members.

        `collector`: participant id, or empty for who is not on the list and shows a `document`. `authority`: LETTER or
        POWER_OF_ATTORNEY with the `reference` and date that stand on it; a focal point needs none. Raises KeyError for
        somebody who is not of the delegation.
        """
        with self._desk.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._desk.duty.against(tx, Right.HAND_OVER):
                return no
            for person_id in people:
                if cases.known(tx, person_id).delegation != delegation:
                    raise KeyError(person_id)
            claim = self._claim(tx, delegation, collector, authority, reference, document)
            if no := self._judged(claim, document):
                return no
            word = CollectorAccepted(
                self._desk.new_act(), delegation, collector, authority_of(self._desk.event, claim), (),
                reference.strip(), dated.isoformat() if dated else "", *unlisted.kept(document),
                receipt=_next_receipt(tx),
            )  # fmt: skip
            words = [replace(word, people=some) for some in in_pieces(people)]
            return Done(self._said_in_pieces(tx, collector, act, words))

    def print_ahead(
        self, person_id: str, printer: Printer, *, act: str, tell: Tell = nothing,
        others: Sequence[Printer] = (), given_up: Callable[[], bool] = never,
    ) -> PrintEnd | Refusal:  # fmt: skip
        """Print one badge for the envelope and wait for its end, as `Desk.print_badge` does; nobody has to be there."""
        return self._desk.print_badge(
            person_id, printer, others=others, step=Act.PRINT_AHEAD, act=act, tell=tell, given_up=given_up
        )  # fmt: skip

    def hand_over(
        self, collection_id: str, person_id: str, code: str, *, proof: Proof, act: str
    ) -> Done | Refusal:  # fmt: skip
        """This member's badge is in the hand of who was accepted for it."""
        with self._desk.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._desk.duty.against(tx, Right.HAND_OVER):
                return no
            collection = self._here(self._open(tx).get(collection_id))
            person, visit = cases.person_of(tx, person_id)
            no = may_hand_over(self._desk.event, collection, person) or self._against_taking(tx, collection)
            answer = no or self._against_giving(tx, person, visit) or badges.handed_over(visit, code, proof)
            if isinstance(answer, Refusal):
                return answer
            assert collection
            assert isinstance(answer, BadgeCollected)
            taken = replace(answer, collector=collection.accepted.collector, collection=collection.id)
            given = Done(self._said(tx, person_id, act, taken))
            for ends in badges.day_replaced(visit):
                self._said(tx, person_id, "", ends)
        if self._desk.event.training is None:
            left_pages.clear_page(self._desk.store, person_id, given.entry)
        return given

    def end(self, collection_id: str, *, signed: bool, act: str) -> Done | Refusal:
        """Nothing more goes to this collector; the log says what went, what stays and why. Raises KeyError."""
        with self._desk.store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._desk.duty.against(tx, Right.HAND_OVER):
                return no
            collection = self._collections(tx)[collection_id]
            if not collection.is_open:
                return refusal(Reason.COLLECTION_OVER)
            case = replace(self._case(tx, collection.accepted.delegation), collection=collection)
            handed = [(one.badge.code,) for one in case.handed if one.badge]
            words = [
                CollectionEnded(collection_id, *_handed_and_left(some), signed)
                for some in in_pieces([*handed, *left_behind(case)])
            ]
            return Done(self._said_in_pieces(tx, collection.accepted.collector, act, words))

    def receipt(self, collection_id: str, *, name: str = "") -> Receipt:
        """What the collector signs, as things are now; `name`: of who is not on the list. Raises KeyError."""
        desk = self._desk
        with desk.store.reading() as tx:
            desk.duty.must(tx, Right.HAND_OVER)
            collection = self._collections(tx)[collection_id]
            case = replace(self._case(tx, collection.accepted.delegation), collection=collection)
            collector = tx.participant(collection.accepted.collector)
        number = f"{desk.number}-D{collection.accepted.receipt:02d}"
        text = receipts.receipt_text(
            desk.event, desk.number, case.name, collection, handed=case.handed, left=self._left(case),
            collector=collector.full_name if collector else name, clerk=desk.clerk, when=desk.now(), number=number,
        )  # fmt: skip
        return Receipt(number, receipt_pdf(text, SlipPaper(desk.settings.slip_paper)))

    # inside

    def _left(self, case: DelegationCase) -> list[tuple[Member, str]]:
        return [(case.member(person_id), why) for person_id, why in left_behind(case)]

    def _case(self, tx: Reading, delegation: str) -> DelegationCase:
        desk = self._desk
        people = tx.members(delegation) if delegation else []
        entries = tx.entries_of([person.id for person in people])
        members = [self._member(tx, person, entries.get(person.id, [])) for person in people]
        mine = [one for one in self._open(tx).values() if one.accepted.delegation == delegation]
        collection = next((one for one in reversed(mine) if one.desk == desk.id and self._here(one)), None)
        collector = tx.participant(collection.accepted.collector) if collection else None
        return DelegationCase(
            delegation, in_order(desk.event, self._as_seen(tx, members)), self._focal_points(tx, delegation),
            collection, collector,
        )  # fmt: skip

    def _as_seen(self, tx: Reading, members: Iterable[Member]) -> list[Member]:
        """What stands in a passport only for who may see it."""
        if self._desk.duty.sees(tx, Right.SEE_PASSPORT_DATA):
            return list(members)
        return [replace(one, person=seeing.without_passport(one.person)) for one in members]

    def _member(self, tx: Reading, person: Participant, entries: Sequence[Entry]) -> Member:
        desk = self._desk
        visit = fold(person.id, entries)
        pictured = portraits.as_pictured(tx, desk.event, corrected(person, entries))
        twins = cases.visits_of(tx, cases.same_passport(tx, person))
        heard = heard_of_lane(tx, desk.event, person)
        return member(desk.event, pictured, visit, desk.now(), desk_number=desk.number, twins=twins, heard=heard)

    def _focal_points(self, tx: Reading, delegation: str) -> tuple[Participant, ...]:
        codes = self._desk.event.focal_points_of(delegation) if delegation else ()
        return tuple(person for code in codes for person in tx.by_confirmation(code))

    def _claim(
        self, tx: Reading, delegation: str, collector: str, authority: Authority, reference: str,
        document: Unlisted | None,
    ) -> Claim:  # fmt: skip
        person, visit = cases.person_of(tx, collector) if collector else (None, None)
        return Claim(
            delegation, person, visit, self._focal_points(tx, delegation), authority, reference,
            proved=document is not None, name=person.full_name if person else document.name if document else "",
        )  # fmt: skip

    def _judged(self, claim: Claim, document: Unlisted | None) -> Refusal | None:
        now = self._desk.now()
        no = may_collect(self._desk.event, claim, now)
        return no or (unlisted.against(self._desk.event, document, now.date()) if document else None)

    def _against_taking(self, tx: Reading, collection: Collection | None) -> Refusal | None:
        """Whoever was accepted may have been put on hold since, or taken off the list."""
        desk, collector = self._desk, collection.accepted.collector if collection else ""
        if not collector:
            return None
        if tx.participant(collector) is None:
            return refusal(Reason.COLLECTION_OVER)
        person, visit = cases.person_of(tx, collector)
        return entitlement(
            desk.event, person, visit, desk.now(), act=Act.CONFIRM_COLLECTOR, desk_number=desk.number
        )  # fmt: skip

    def _against_giving(self, tx: Reading, person: Participant, visit: Visit) -> Refusal | None:
        desk = self._desk
        pictured = portraits.as_pictured(tx, desk.event, person)
        return entitlement(
            desk.event, pictured, visit, desk.now(), act=Act.COLLECT_FOR, desk_number=desk.number,
            twins=cases.visits_of(tx, cases.same_passport(tx, person)), heard=heard_of_lane(tx, desk.event, person),
        )  # fmt: skip

    def _open(self, tx: Reading) -> dict[str, Collection]:
        """The collections that may still be open."""
        since = self._desk.duty.moment() - OPEN_FOR
        return collections([*tx.recent(ACCEPTED, since=since), *tx.recent(ENDED, since=since)])

    def _collections(self, tx: Reading) -> dict[str, Collection]:
        return collections([*tx.recent(ACCEPTED), *tx.recent(ENDED)])

    def _here(self, collection: Collection | None) -> Collection | None:
        """The collection while it is open, at this desk, today."""
        if collection is None or not collection.is_open or collection.desk != self._desk.id:
            return None
        return collection if self._desk.now() - collection.at <= OPEN_FOR else None

    def _said_in_pieces(self, tx: Writing, collector: str, act: str, words: Sequence[Word]) -> Entry:
        """The first of these entries; a large delegation needs several, which say together what one would."""
        first = self._said(tx, collector or None, act, words[0])
        for word in words[1:]:
            self._said(tx, collector or None, "", word)
        return first

    def _said(self, tx: Writing, person_id: str | None, act: str, word: Word) -> Entry:
        desk = self._desk
        return tx.append(person_id, act, desk.clerk, word, desk.duty.moment(), staff=desk.duty.on_duty)


def left_behind(case: DelegationCase) -> Iterable[tuple[str, str]]:
    """Who of the delegation got no badge by this collection, and why: a `Reason`, or a value of `Left`."""
    handed = {one.person.id for one in case.handed}
    for one in case.members:
        if one.person.id not in handed:
            yield one.person.id, receipts.why_left(one)


def _next_receipt(tx: Writing) -> int:
    """Kept beside the log, which forgets collectors who are erased: two sheets that were signed have two numbers."""
    number = int(tx.value(LAST_RECEIPT) or 0) + 1
    tx.set_value(LAST_RECEIPT, str(number))
    return number


def _handed_and_left(some: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Codes alone, and ids with why."""
    told = list(some)
    return tuple(one[0] for one in told if len(one) == 1), tuple((one[0], one[1]) for one in told if len(one) == 2)


def _nearest(words: Sequence[str]) -> Callable[[DelegationRow], tuple[bool, int]]:
    """Names that begin with what was typed come first, the shortest before the others."""

    def rank(row: DelegationRow) -> tuple[bool, int]:
        name = folded(row.name)
        begins = bool(words and name) and name[0].startswith(words[0])
        return (not begins, len(row.name) if words else 0)

    return rank


def _has_words(name: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(part.startswith(word) for part in name) for word in words)
