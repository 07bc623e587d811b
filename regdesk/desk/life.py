"""How badges end besides a decision on a refusal, and what is corrected on them: by whom, and in one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from regdesk.collection.badge_words import FOR_GOOD, BadgeCorrected, BadgeVoided, Corrected, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import BadgeCancelled, IdentityConfirmed, Word
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import Badge, BadgeState, Visit
from regdesk.desk import approving, cases, left_pages, proofs
from regdesk.desk.answers import Compared, Done
from regdesk.desk.approving import Approver
from regdesk.desk.proofs import refusal
from regdesk.desk.signing_in import Duty
from regdesk.event.event import Event, FourEyes
from regdesk.people.participant import Participant
from regdesk.staff.decisions import LONGEST_WRITTEN, Ruling, approvers_needed
from regdesk.staff.member import Member
from regdesk.staff.rights import Right
from regdesk.staff.stops import Stop, Why
from regdesk.store.reading import Reading
from regdesk.store.store import Store
from regdesk.store.writing import Writing
from regdesk.unseen import plain_line

LONGEST = 120
"""Characters of a corrected value; a badge has no room for more."""
LETTER = "letter"
"""Stands for a letter of the delegation among the kinds of documents."""
VOIDING = Ruling(Right.VOID, ())
CORRECTING = Ruling(Right.CORRECT_NAME, ())
CORRECTING_COLLECTED = Ruling(Right.CORRECT_NAME, (), FourEyes.REPLACEMENT)
"""It replaces a badge that was handed over: always approved by another person than who works at the desk."""
BY_HAND = FOR_GOOD
"""The reasons that somebody says. A badge that another one replaces ends by that decision, and its approvers."""

Signed = tuple[tuple[str, str], ...]
Words = Callable[[Reading, Signed], tuple[Word, ...] | Refusal | Stop]
"""What is written when it is signed so; or why nothing is."""
Rules = Callable[[Reading], Ruling]
"""By which rule, as things are in this transaction: a badge may be handed over while a PIN is judged."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What was seen that says how it is right, as far as it is kept. `kind`: of a document, or `LETTER`."""

    kind: str
    issuer: str = ""
    number_ends: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a badge shall say. `now`: each field with its new text; what stays as it is may stand there too."""

    now: Mapping[Corrected, str]
    paper: Paper | None


class BadgeLife:
    """Cancelling badges that were handed over, taking found ones back, correcting. Entries, never a print job."""

    def __init__(self, event: Event, store: Store, duty: Duty) -> None:
        self._event, self._store, self._duty = event, store, duty

    # who says yes

    def needed(self, wanted: Ruling) -> int:
        """How many people approve it besides who works here: none where that is a supervisor's own to do."""
        with self._store.reading() as tx:
            return self._needed(tx, wanted)

    def correcting(self, visit: Visit) -> Ruling:
        """By which rule a badge is corrected now."""
        had = visit.badge is not None and visit.badge.state is BadgeState.COLLECTED
        return CORRECTING_COLLECTED if had else CORRECTING

    def papers(self, person_id: str, shown: tuple[Compared, ...] = ()) -> tuple[Paper, ...]:
        """What can have been seen here: the documents that are `shown`, else those of the confirmed identity; a letter.

        Raises KeyError for who is not on the list.
        """
        with self._store.reading() as tx:
            seen = [proofs.seen_of(one) for one in shown] or _seen(cases.person_of(tx, person_id)[1])
        found = [Paper(one.document_kind, one.issuer, one.number_ends) for one in seen if one.document_kind]
        return (*dict.fromkeys(found), Paper(LETTER))

    # acts

    def void(
        self, person_id: str, code: str, reason: VoidReason, *, note: str = "", by: tuple[Approver, ...] = (), act: str
    ) -> Done | Refusal | Stop:  # fmt: skip
        """Cancel a badge that somebody has, without a new one. `note`: in words, cut at 200 characters.

        `by`: who approves, where whoever works here may not do it alone. Raises KeyError.
        """
        if reason not in BY_HAND:
            raise ValueError(reason)

        def words(tx: Reading, signed: Signed) -> tuple[Word, ...] | Refusal:
            visit = cases.person_of(tx, person_id)[1]
            if no := _not_had(visit, code):
                return no
            return (BadgeVoided(code, reason, plain_line(note).strip()[:LONGEST_WRITTEN], signed),)

        return self._do(person_id, lambda _: VOIDING, words, by, act)

    def returned(self, person_id: str, code: str, *, act: str) -> Done | Refusal:
        """A badge that is void already was found: it lies in the returned box now. Raises KeyError."""
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._duty.against(tx, Right.SPOIL_BADGE):
                return no
            badge = _badge(cases.person_of(tx, person_id)[1], code)
            if badge is None or badge.state is not BadgeState.VOID or badge.back:
                return refusal(Reason.ANOTHER_BADGE, number=badge.number if badge else None)
            return self._append(tx, person_id, act, BadgeVoided(code, VoidReason.RETURNED))

    def correct(
        self, person_id: str, correction: Correction, *, by: tuple[Approver, ...] = (), act: str
    ) -> Done | Refusal | Stop:  # fmt: skip
        """Correct what the badge says. One that is printed is spoiled by it, one that was handed over void.

        `by`: as in `void`. The answer is the entry of the correction. Raises KeyError.
        """

        def words(tx: Reading, signed: Signed) -> tuple[Word, ...] | Refusal | Stop:
            person, visit = cases.person_of(tx, person_id)
            changes = changes_of(person, correction)
            if stop := _unfit(person, changes, correction):
                return stop
            paper = correction.paper or Paper("")
            word = BadgeCorrected(changes, paper.kind, paper.issuer, paper.number_ends, signed)
            after = _ends(visit, signed)
            return after if isinstance(after, Refusal) else (word, *after)

        def wanted(tx: Reading) -> Ruling:
            return self.correcting(cases.person_of(tx, person_id)[1])

        return self._do(person_id, wanted, words, by, act)

    # inside

    def _do(
        self, person_id: str, ruling: Rules, words: Words, by: tuple[Approver, ...], act: str
    ) -> Done | Refusal | Stop:  # fmt: skip
        """Everything is judged before a PIN is tried, and once more in the transaction that writes."""
        with self._store.reading() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            if no := self._against(tx, ruling(tx), words, by):
                return no
        proved = approving.proved(self._duty, by)
        if isinstance(proved, Stop):
            return proved
        with self._store.writing() as tx:
            if done := tx.entry_of_act(act):
                return Done(done, again=True)
            wanted = ruling(tx)
            if no := self._against(tx, wanted, words, by):
                return no
            told = words(tx, self._signed(wanted, proved))
            assert isinstance(told, tuple)
            first, *others = told
            written = [self._append(tx, person_id, act, first)]
            written += [self._append(tx, person_id, "", word) for word in others]
        for one in written if self._event.training is None else ():
            left_pages.clear_page(self._store, person_id, one.entry)
        return written[0]

    def _against(
        self, tx: Reading, wanted: Ruling, words: Words, by: tuple[Approver, ...]
    ) -> Refusal | Stop | None:  # fmt: skip
        if no := self._duty.against(tx, Right.SEND_TO_LANE if by else wanted.right):
            return no
        told = words(tx, ())
        if not isinstance(told, tuple):
            return told
        needed = self._needed(tx, wanted)
        if needed and not tx.staff.is_there():
            return Stop(Why.NO_STAFF_LIST)
        return approving.against(tx, self._duty, wanted, by, needed=needed) if needed else None

    def _needed(self, tx: Reading, wanted: Ruling) -> int:
        alone = wanted.four_eyes is None and self._duty.against(tx, wanted.right) is None
        return 0 if alone else approvers_needed(self._event, wanted)

    def _signed(self, wanted: Ruling, proved: tuple[Member, ...]) -> Signed:
        here = self._duty.on_duty
        if proved:
            return approving.signed(wanted, proved)
        return ((here.id, here.role),) if here else ()

    def _append(self, tx: Writing, person_id: str, act: str, word: Word) -> Done:
        duty = self._duty
        return Done(tx.append(person_id, act, duty.name, word, duty.moment(), staff=duty.on_duty))


def changes_of(person: Participant, correction: Correction) -> tuple[tuple[str, str, str], ...]:
    """What differs from what stands there, without signs that nobody sees: (field, before, after)."""
    texts = {field.value: " ".join(plain_line(text).split()) for field, text in correction.now.items()}
    return tuple(
        (field, getattr(person, field), text) for field, text in texts.items() if text != getattr(person, field)
    )


def _unfit(person: Participant, changes: tuple[tuple[str, str, str], ...], correction: Correction) -> Stop | None:
    after = {field: text for field, _, text in changes}
    if not changes:
        return Stop(Why.NOTHING_CORRECTED)
    if not (after.get("family", person.family) or after.get("given", person.given)):
        return Stop(Why.NAME_MISSING)
    if any(len(text) > LONGEST for text in after.values()):
        return Stop(Why.TOO_LONG, {"most": LONGEST})
    return None if correction.paper else Stop(Why.NO_PAPER)


def _ends(visit: Visit, signed: Signed) -> tuple[Word, ...] | Refusal:
    """What becomes of the badge that says it wrong."""
    badge = visit.badge
    if badge is None:
        return ()
    match badge.state:
        case BadgeState.PRINTED:
            return (BadgeCancelled(badge.code, Spoil.WRONG_DATA),)
        case BadgeState.COLLECTED:
            return (BadgeVoided(badge.code, VoidReason.NAME_WRONG, "", signed),)
        case _:
            return refusal(Reason.BADGE_IN_LIMBO, number=badge.number)


def _not_had(visit: Visit, code: str) -> Refusal | None:
    """Why this badge is not cancelled so: nobody has it."""
    badge = _badge(visit, code)
    if badge is not None and badge.state is BadgeState.COLLECTED:
        return None
    if badge is not None and badge.state is BadgeState.PRINTED:
        return refusal(Reason.BADGE_WAITS, number=badge.number)
    return refusal(Reason.ANOTHER_BADGE, number=visit.badge.number if visit.badge else None)


def _badge(visit: Visit, code: str) -> Badge | None:
    return next((badge for badge in visit.badges if badge.code == code), None)


def _seen(visit: Visit) -> list[IdentityConfirmed]:
    word = visit.identity.word if visit.identity else None
    return [word] if isinstance(word, IdentityConfirmed) else []
