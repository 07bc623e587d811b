"""Desk 3 in a window and Desk 5 elsewhere: both real, and nothing goes between them before a test says so."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from regdesk.collection.visit import Badge
from regdesk.desk import Desk
from regdesk.people.participant import Participant
from regdesk.staff.member import Member
from tests.desk.journey import collected, printed
from tests.desk.two_desks import desks, peer, tell
from tests.ui.desk.conftest import PEOPLE
from tests.ui.staffed import Post, a_post
from ui.look.look import Look
from ui.needs_you.place import NeedsYouPlace

OTHER = 5


@dataclass
class TwoDesks:
    """`post`: Desk 3 and who works there; `other`: Desk 5, whose clerk has no name."""

    post: Post
    other: Desk

    def gives(self, person: Participant) -> Badge:
        """Desk 5 gives somebody a badge; six minutes pass."""
        collected(self.other, person)
        return self._badge(person)

    def prints(self, person: Participant) -> Badge:
        """Desk 5 prints a badge, and nobody has taken it yet; six minutes pass."""
        printed(self.other, person)
        return self._badge(person)

    def both_give(self, person: Participant) -> None:
        """Desk 5, then Desk 3, cut off from each other; then they meet."""
        self.gives(person)
        collected(self.post.desk, person)
        self.meet()

    def meet(self) -> None:
        """Each has what the other one wrote; the window is told, as after a round with a hub."""
        tell(self.other, self.post.desk)
        if self.post.log():
            tell(self.post.desk, self.other)
        self.post.joined.others_came()
        self.post.settle()

    def opens_the_list(self) -> None:
        """By its key; what there is is looked for beside the window."""
        self.post.key("Ctrl+4")
        self.post.settle()

    @property
    def needs(self) -> NeedsYouPlace:
        place = self.post.window.places["dashboard"]
        assert isinstance(place, NeedsYouPlace)
        return place

    def rows(self) -> list[str]:
        """What stands in the list, aloud, without the marks that keep directions apart."""
        return [plain(row.accessibleName()) for row in self.needs.page.rows]

    def _badge(self, person: Participant) -> Badge:
        self.post.clock.pass_by(timedelta(minutes=6))
        badge = self.other.case(person.id).visit.badge
        assert badge
        return badge


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@contextmanager
def two_desks(
    folder: Path, look: Look, qtbot: QtBot, *, members: tuple[Member, ...] = (), **event: object
) -> Iterator[TwoDesks]:
    """Without members nobody signs in at Desk 3."""
    for name in ("three", "five"):
        (folder / name).mkdir()
    with a_post(folder / "three", look, qtbot, members=members, **event) as post:
        known = post.desk.event
        with desks(folder / "five", PEOPLE, OTHER, event=known, clock=post.clock) as (other,):
            with post.desk.store.writing() as tx:
                tx.logs.put_peer(peer(known, OTHER))
            yield TwoDesks(post, other)
