"""Fills the page of a delegation from what is so at one moment; it asks nothing and changes nothing."""

from datetime import date

from PySide6.QtCore import QObject

from regdesk.collection.delegation import Member, MemberState
from regdesk.collection.delegation_words import CollectorAccepted
from regdesk.desk.delegations import DelegationCase
from regdesk.moments import short_day
from ui.delegations.members import Line
from ui.delegations.now import Now
from ui.delegations.page import DelegationHead, DelegationPage
from ui.delegations.step import BATCH, Step
from ui.delegations.words import DelegationWords
from ui.desk.photos import Photos
from ui.wording import Wording

_GIVEN = (MemberState.READY, MemberState.IN_LIMBO, MemberState.PRINTED)
_MARKED = (Step.WHO, Step.READY)
"""Steps at which the arrows and Space choose whose badges are asked for."""

_PRINTED = (Step.HANDING, Step.SIGNING, Step.DONE)
"""Nothing comes out of the printer any more."""


class Shown(QObject):
    """One page, its head, and the words for both."""

    def __init__(
        self, page: DelegationPage, head: DelegationHead, words: DelegationWords, wording: Wording, photos: Photos
    ) -> None:
        super().__init__(page)
        self._page, self._head, self._words, self._wording, self._photos = page, head, words, wording, photos

    def show(self, now: Now, case: DelegationCase, name: tuple[str, str]) -> None:
        """`name`: given and family name of who collects and is on no list."""
        self._head.show_words(self._words.title(case.name), self._words.summary(case))
        view = self._page.members.view
        view.shows_mark = now.step in _MARKED
        view.show_lines([self._line(now, case, one) for one in case.members])
        if now.step in BATCH and now.person:
            self._scroll_to(case, now.person)
        self._show_progress(now, case)
        self._show_collector(now, case, name)

    def _scroll_to(self, case: DelegationCase, person: str) -> None:
        """The badge at the printer is in sight, also among forty."""
        view = self._page.members.view
        at = next((row for row, one in enumerate(case.members) if one.person.id == person), None)
        if at is not None:
            view.scrollTo(view.members.index(at, 0))

    def _line(self, now: Now, case: DelegationCase, one: Member) -> Line:
        who = one.person.id
        handed = bool(case.collection and one.badge and one.badge.collection == case.collection.id)
        prints = now.step is Step.PRINTING and who == now.person
        waits = now.step in BATCH and (who in now.following or (who == now.person and not prints))
        state = self._words.state(one, waits=waits, prints=prints, handed=handed)
        tickable = one.state in _GIVEN or handed
        ticked = tickable and (who in now.covered or handed)
        return Line(one, state, self._words.spoken(one, state, ticked=ticked), tickable, ticked, prints)

    # progress

    def _show_progress(self, now: Now, case: DelegationCase) -> None:
        card, words = self._page.progress, self._words
        at, of = min(now.done + 1, now.in_batch), now.in_batch
        # a printer that waits for a hand takes as long as the hand does
        time = words.seconds_left(now.left) if now.left is not None and not now.stuck else ""
        share = now.done / of if of else None
        match now.step:
            case Step.PRINTING if now.pausing:
                card.show_progress(
                    words.printing(at, of), self.tr("It pauses after this badge."), share=share, busy=True
                )
            case Step.PRINTING:
                line = self.tr("Badges come out in this order. Put them in the envelope as they come.")
                card.show_progress(words.printing(at, of), line, share=(now.done + 0.5) / of, time=time, busy=True)
            case Step.PAUSED:
                card.show_progress(
                    words.paused(now.done, of), self.tr("F8 or Enter goes on with the next badge."), share=share
                )
            case Step.STOPPED:
                card.show_progress(words.stopped(at, of), self.tr("What came out stays in the envelope."), share=share)
            case _:
                self._show_still(now, case)

    def _show_still(self, now: Now, case: DelegationCase) -> None:
        card, words = self._page.progress, self._words
        printed, handed = len(now.to_hand), len(case.handed)
        match now.step:
            case Step.LIMBO:
                card.show_progress(
                    self.tr("First the badge at the printer"), self.tr("Nothing is printed before that.")
                )
            case Step.HANDING:
                line = self.tr("Scan each badge as you give it, or press Enter for all of them.")
                title = words.handed(handed, handed + printed) if handed else words.all_printed(printed)
                card.show_progress(title, line, share=handed / (handed + printed), busy=True)
            case Step.SIGNING | Step.DONE:
                line = "" if now.step is Step.DONE else self.tr("The collector signs the receipt.")
                card.show_progress(words.handed(handed, handed + printed), line, share=1.0 if handed else None)
            case _ if now.to_print:
                tick = self.tr("Space takes a tick away, or gives it back.")
                card.show_progress(words.to_print(len(now.to_print)), tick)
            case _ if printed:
                card.show_progress(
                    words.waits_printed(printed), self.tr("They go to who collects, after the passport.")
                )
            case _:
                told = words.nothing_ready(case)
                card.show_progress(told.bold, told.rest)

    # who collects

    def _show_collector(self, now: Now, case: DelegationCase, name: tuple[str, str]) -> None:
        card, words, collection = self._page.collector, self._words, case.collection
        taken = frozenset(
            one.person.id for one in (*now.to_print, *now.to_hand, *case.handed, *case.of(MemberState.IN_LIMBO))
        )
        card.show_left(words.left(case, taken))
        if collection is None:
            title = self.tr("Ask for the passport and scan it.")
            card.show_nobody(self.tr("Who collects?"), title, words.named(case.focal_points))
            letter = self._letter_now(now)
            card.show_ticks([(True, letter)] if letter else [])
            return
        said = collection.accepted
        who = case.collector.badge_name if case.collector else name
        photo = self._photos.of(case.collector.id) if case.collector else None
        card.show_somebody(self.tr("Collected by"), who, words.accepted_by(said.authority, case.name), photo)
        at_printer = [one for one in case.of(MemberState.IN_LIMBO) if one.person.id in now.covered]
        count = len(now.to_print) + len(at_printer) + len(now.to_hand) + len(case.handed)
        ticks = words.ticks(said.authority, self._letter(said), count, printed=now.step in _PRINTED)
        if now.step is Step.DONE:
            ticks = [(True, text) for _, text in ticks]
        card.show_ticks(ticks)

    def _letter(self, said: CollectorAccepted) -> str:
        return self._words.letter(said.reference, self._day(said.dated))

    def _letter_now(self, now: Now) -> str:
        if now.letter is None:
            return ""
        return self._words.letter(
            now.letter.reference, self._day(now.letter.dated.isoformat() if now.letter.dated else "")
        )

    def _day(self, iso: str) -> str:
        """`28 Nov`: the year of a letter is this one."""
        return short_day(date.fromisoformat(iso), self._wording.language) if iso else ""
