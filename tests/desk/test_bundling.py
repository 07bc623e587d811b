"""What the registration manager signs for gates, and what a desk adds by its own key: judged as a gate does."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.chance import new_bytes
from regdesk.collection.badge_words import BadgeVoided, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.desk import Desk, event_keys
from regdesk.desk.bundling import (
    BundleGiven,
    Bundling,
    ListGiven,
    added,
    content_of,
    last_bundle,
    withdrawals_of,
)
from regdesk.desk.event_keys import NewEventKey, NotTaken
from regdesk.errors import FolderError, KeyFileError
from regdesk.event.event import Event
from regdesk.event.tables import read_tables, tables_of
from regdesk.keys.bundle import Bundle, DeskKey, read_bundle
from regdesk.keys.certificate import certificate_text, certify
from regdesk.keys.custody import Custody
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.issued import Issued, Stopped, issued_file, keep_issued
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import KeyPair
from regdesk.keys.seal import Serial
from regdesk.keys.sealed import Holder, Opened
from regdesk.keys.stopped import notice_text, stopped
from regdesk.keys.trust import Trust, Verdict, trust_in, verified
from regdesk.keys.withdrawals import Why, Withdrawals, withdrawals_message
from regdesk.sync.certified import CERTIFICATE
from tests.desk.journey import OTHER, PERSON, collected, printed
from tests.desks import EVENT_KEY, StandingClock, a_desk, on_badge
from tests.keys.made import OTHER_EVENT, PHRASE, a_certificate, a_pair
from tests.make import MONDAY_MORNING, a_training_event, an_event
from tests.staff.people import HENRIK, LEAD, LUCIA, NAOMI, signed_in, with_staff

EXPECTED = read_fingerprint(fingerprint(EVENT_KEY.public)) or b""


class Manager:
    """The registration manager's laptop: the sealed event key, and what it has signed, on a stick."""

    def __init__(self, stick: Path, clock: StandingClock) -> None:
        self.clock = clock
        self.key = stick / "event.keys"
        new = NewEventKey(file=self.key, name="Small meeting", holder=Holder.with_phrase("Naomi", PHRASE))
        event_keys.keep(new, EVENT_KEY.secret(), new_bytes)
        self.opened = 0

    def open(self) -> Opened:
        self.opened += 1
        return Custody(self.key, NoKeyring()).open(PHRASE)

    def certified(self, text: str, *, event: str = "5" * 32, **facts: object) -> None:
        """What stands beside the key of a certificate."""
        line = {"at": self.clock.now(), "desk": 3, "name": "desk", "key": "", "ends": self.clock.now(), "request": ""}
        keep_issued(issued_file(self.key), Issued(**{**line, **facts}, certificate=text, event=event))  # type: ignore[arg-type]

    def certifies(self, **changes: object) -> KeyPair:
        pair = a_pair(f"desk {changes}")
        certificate = a_certificate(public=pair.public, zones=0b1, **changes)
        self.certified(certificate_text(certify(certificate, EVENT_KEY), EVENT_KEY.public), event="")
        return pair

    def stops(self, desk: int, *known: int, key: KeyPair = EVENT_KEY) -> None:
        notice = notice_text(stopped(desk, known), self.clock.now(), key)
        keep_issued(issued_file(self.key), Stopped(at=self.clock.now(), stopped=desk, notice=notice))

    def gives(
        self, *lists: bytes, desk: Desk | None = None, event: Event | None = None
    ) -> BundleGiven | NotTaken | Refusal:
        return Bundling(self.key, event or an_event(), self.clock.now, desk).give(lists, self.open)

    def bundle(self, *lists: bytes, desk: Desk | None = None) -> Bundle:
        given = self.gives(*lists, desk=desk)
        assert isinstance(given, BundleGiven), given
        assert read_bundle(given.content, EXPECTED) == given.bundle
        return given.bundle


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    folder = tmp_path / "desk"
    folder.mkdir()
    with a_desk(folder, [PERSON, OTHER], clock=clock) as desk:
        yield desk


@pytest.fixture
def manager(tmp_path: Path, clock: StandingClock, desk: Desk) -> Manager:
    """Desk 3 is certified."""
    stick = tmp_path / "stick"
    stick.mkdir()
    manager = Manager(stick, clock)
    with desk.store.reading() as tx:
        manager.certified(tx.value(CERTIFICATE) or "", event=desk.event.id)
    return manager


def list_of(desk: Desk) -> ListGiven:
    given = withdrawals_of(desk)
    assert isinstance(given, ListGiven), given
    return given


def void(desk: Desk, number: int, reason: VoidReason) -> None:
    with desk.store.writing() as tx:
        tx.append(PERSON.id, "", "", BadgeVoided(Serial(3, number).code, reason), MONDAY_MORNING)


def fault(answer: object) -> str:
    assert isinstance(answer, NotTaken), answer
    return answer.fault


def test_a_gate_with_the_bundle_lets_in_what_a_desk_printed(manager: Manager, desk: Desk) -> None:
    end = printed(desk)
    bundle = manager.bundle()
    assert [key.desk for key in bundle.desks] == [3]
    assert read_tables(bundle.tables) == tables_of(desk.event)
    assert bundle.made == desk.now()
    assert verified(on_badge(desk, end.badge), trust_in(bundle), desk.now()).verdict is Verdict.GOOD


def test_a_badge_that_was_cancelled_at_this_laptop_is_withdrawn_in_the_next_bundle(
    manager: Manager, desk: Desk
) -> None:
    collected(desk)
    badge = desk.case(PERSON.id).visit.badges[0]
    assert manager.bundle(desk=desk).withdrawn == {}
    void(desk, badge.number, VoidReason.STOLEN)
    found = verified(on_badge(desk, badge), trust_in(manager.bundle(desk=desk)), desk.now())
    assert (found.verdict, found.why) == (Verdict.WITHDRAWN, Why.STOLEN)


def test_what_was_withdrawn_once_stays_so_in_every_later_bundle(manager: Manager, desk: Desk) -> None:
    void(desk, 7, VoidReason.LOST)
    listed = list_of(desk).content
    assert manager.bundle(listed).withdrawn == {Serial(3, 7): Why.LOST}
    assert manager.bundle().withdrawn == {Serial(3, 7): Why.LOST}


def test_the_version_rises_also_within_a_second_and_when_the_last_bundle_is_lost(
    manager: Manager, clock: StandingClock
) -> None:
    first, second = manager.bundle(), manager.bundle()
    last_bundle(manager.key).unlink()
    clock.pass_by(timedelta(seconds=2))
    third = manager.bundle()
    clock.pass_by(timedelta(days=-3))
    assert first.version < second.version < third.version < manager.bundle().version


def test_a_bundle_beside_the_key_that_cannot_be_read_stops_everything(manager: Manager) -> None:
    """Otherwise what it says to be withdrawn would be let in again."""
    last_bundle(manager.key).write_bytes(b"half a bundle")
    with pytest.raises(KeyFileError) as problem:
        manager.gives()
    assert (problem.value.code, manager.opened) == ("last_bundle_unreadable", 0)


def test_a_desk_with_a_new_laptop_has_two_keys_and_one_whose_time_is_over_none(
    manager: Manager, clock: StandingClock
) -> None:
    second = manager.certifies(desk=3)
    manager.certifies(desk=4, ends=clock.now() - timedelta(seconds=1))
    later = manager.certifies(desk=5, begins=clock.now() + timedelta(days=1))
    manager.certified("C1NOTHING")
    keys = manager.bundle().desks
    assert [key.desk for key in keys] == [3, 3, 5]
    assert {second.public, later.public} < {key.public for key in keys}


def test_stopped_desks_are_in_it_with_their_good_badges_and_the_later_word_counts(
    manager: Manager, clock: StandingClock
) -> None:
    manager.stops(9, 1, 2, key=OTHER_EVENT)
    manager.stops(3, 1, 2)
    clock.pass_by(timedelta(hours=1))
    manager.stops(3, 1, 2, 3)
    manager.stops(1)
    assert manager.bundle().stopped == (stopped(1, ()), stopped(3, {1, 2, 3}))


def test_a_list_that_no_certified_desk_signed_is_not_taken(manager: Manager, desk: Desk) -> None:
    known = Withdrawals(4, desk.now(), {Serial(3, 7): Why.LOST})
    for content, why in (
        (withdrawals_message(known, a_pair("nobody"), EVENT_KEY.public), "withdrawals_unknown_desk"),
        (withdrawals_message(known, desk.store.signs, OTHER_EVENT.public), "withdrawals_unknown_desk"),
        (b"nothing", "bundle_unreadable"),
    ):
        assert fault(manager.gives(content)) == why
    assert (manager.opened, last_bundle(manager.key).exists()) == (0, False)


def test_a_training_event_a_key_of_another_and_a_key_without_desks_give_no_bundle(
    manager: Manager, tmp_path: Path, clock: StandingClock
) -> None:
    assert fault(manager.gives(event=a_training_event())) == "bundle_training"
    assert fault(manager.gives(event=an_event(id="4" * 32))) == "event_key_of_another"
    (tmp_path / "empty").mkdir()
    assert fault(Manager(tmp_path / "empty", clock).gives()) == "bundle_no_desks"


def test_who_may_not_enrol_gives_no_bundle_from_a_desk_with_staff(manager: Manager, desk: Desk) -> None:
    with_staff(desk)
    signed_in(desk, NAOMI)
    no = manager.gives(desk=desk)
    assert isinstance(no, Refusal)
    signed_in(desk, LEAD)
    assert isinstance(manager.gives(desk=desk), BundleGiven)


# ── a desk's own list ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_supervisor_freshens_a_gate_without_the_event_key(manager: Manager, desk: Desk) -> None:
    collected(desk)
    badge = desk.case(PERSON.id).visit.badges[0]
    gate = trust_in(manager.bundle())
    void(desk, badge.number, VoidReason.LOST)
    given = list_of(desk)
    assert given.known == Withdrawals(3, desk.now(), {Serial(3, badge.number): Why.LOST})
    fresh = added(gate, given.content)
    assert isinstance(fresh, Trust)
    assert verified(on_badge(desk, badge), fresh, desk.now()).why is Why.LOST
    assert manager.opened == 1


def test_a_notice_is_added_as_a_list_is(manager: Manager, desk: Desk) -> None:
    gate = trust_in(manager.bundle())
    text = notice_text(stopped(3, ()), desk.now(), EVENT_KEY)
    fresh = added(gate, text.encode() + b"\n")
    assert isinstance(fresh, Trust)
    assert fresh.is_stopped(Serial(3, 1))
    assert fault(added(gate, notice_text(stopped(3, ()), desk.now(), OTHER_EVENT).encode())) == "bundle_other_event"
    assert fault(added(gate, b"\xff" * 2000)) == "bundle_unreadable"


def test_a_clerk_signs_no_list_and_a_supervisor_does(desk: Desk) -> None:
    with_staff(desk)
    for member, may in ((LUCIA, False), (LEAD, False), (NAOMI, True), (HENRIK, True)):
        signed_in(desk, member)
        assert isinstance(withdrawals_of(desk), ListGiven) == may, member.name


def test_a_desk_without_a_certificate_in_force_signs_no_list(tmp_path: Path, desk: Desk, clock: StandingClock) -> None:
    clock.pass_by(timedelta(days=9999))
    over = withdrawals_of(desk)
    assert isinstance(over, Refusal) and over.reason is Reason.NOT_ENROLLED
    (tmp_path / "new").mkdir()
    with a_desk(tmp_path / "new", enrolled=False) as new:
        assert isinstance(withdrawals_of(new), Refusal)


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:

    with pytest.raises(FolderError):
        content_of(tmp_path / "nothing")


def test_a_desk_key_of_a_bundle_is_that_of_the_certificate(manager: Manager, desk: Desk) -> None:
    [key] = manager.bundle().desks
    assert isinstance(key, DeskKey)
    assert key.public == desk.store.signs.public
