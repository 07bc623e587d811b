"""A desk that watches a door: its lists, its answers, what it writes down and what it remembers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.collection.day_badges import DayBadgeGiven, DayBadgeRequested
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import Word
from regdesk.collection.gate_words import BadgeScanned, BundleTaken, GateClosed, GateOpened, WithdrawalsTaken
from regdesk.desk import Desk
from regdesk.desk.answers import Done
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.gate import SAME_SCAN, Scanned
from regdesk.desk.gate_list import GateList, Offered, Source
from regdesk.gate.answer import Because
from regdesk.gate.answer import Word as Light
from regdesk.keys.event_key import fingerprint
from regdesk.keys.seal import Serial
from regdesk.keys.stopped import notice_text, stopped
from regdesk.keys.withdrawals import Why, Withdrawals, withdrawals_message
from regdesk.people.participant import Accreditation
from regdesk.staff.rights import May, Right, Role, may
from regdesk.store.store import Store
from tests.desk.journey import OTHER, PERSON, collected
from tests.desks import DESK, EVENT_KEY, KEY, SIGNS, StandingClock, a_desk, desk_over
from tests.gate.made import DOORS, FIVE, MADE, a_badge, a_bundle, bears, event_with_doors, voided
from tests.keys.made import OTHER_EVENT
from tests.make import a_training_event
from tests.staff.people import OF_ROLE, PIN, WRONG, signed_in, with_staff

EVENT = event_with_doors()
FINGERPRINT = fingerprint(EVENT_KEY.public)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """Desk 3, enrolled, with two people on its list."""
    with a_desk(tmp_path, (PERSON, OTHER), event=EVENT, clock=clock) as made:
        yield made


@pytest.fixture
def gate_only(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """A laptop that is only a checkpoint: nobody on its list, and no certificate of a desk."""
    store = Store.create(tmp_path / "gate.db", KEY, desk=DESK, signs=SIGNS)
    made = desk_over(store, event=EVENT, clock=clock)
    with store.writing() as tx:
        tx.drop_value("desk certificate")
        tx.drop_value("event key")
    yield made
    store.close()


def opened(desk: Desk, door: str = "main") -> Desk:
    assert isinstance(desk.gate.open(door, act=desk.new_act()), Done)
    return desk


def scan(desk: Desk, text: str) -> Scanned:
    found = desk.gate.scan(text, act=desk.new_act())
    assert isinstance(found, Scanned)
    return found


def told(desk: Desk, text: str) -> tuple[Light, Because]:
    found = scan(desk, text).answer
    return found.word, found.because


def take(desk: Desk, content: bytes, printed: str = "") -> Done | NotTaken:
    offer = desk.gate.look_at(content)
    if isinstance(offer, NotTaken):
        return offer
    assert isinstance(offer, Offered)
    done = desk.gate.take(offer, printed, act=desk.new_act())
    assert isinstance(done, Done | NotTaken)
    return done


def last(desk: Desk) -> Word:
    return desk.log()[-1].word


# -- at the door of an enrolled desk


def test_a_badge_that_this_desk_gave_is_let_in_with_whose_it_is(desk: Desk) -> None:
    serial = bears(desk, PERSON, 917)
    found = scan(opened(desk), a_badge(EVENT, serial))
    assert (found.answer.word, found.answer.because) == (Light.LET_IN, Because.GOOD)
    assert found.person and found.person.full_name == PERSON.full_name
    assert found.person.document_number == "" and found.person.born is None


def test_every_scan_is_a_signed_entry_about_the_person(desk: Desk) -> None:
    serial = bears(desk, PERSON, 917)
    scan(opened(desk), a_badge(EVENT, serial))
    entry = desk.log()[-1]
    assert entry.word == BadgeScanned(serial.code, "main", "let_in", "good", typed=False)
    assert entry.person == PERSON.id and entry.line.signature
    assert desk.verify().faults == ()


def test_of_what_is_no_badge_nothing_is_kept(desk: Desk) -> None:
    opened(desk)
    for text in ("K7RM-4PX2", "P<SENNDIAYE<SARR<<AISSATOU<<<<<<<<<<<<<<<<<<", "https://example.org/me"):
        assert told(desk, text)[0] is Light.STOP
        word = last(desk)
        assert isinstance(word, BadgeScanned) and word.code == ""
        assert text not in desk.log()[-1].content


def test_a_badge_that_this_desk_never_gave_is_newer_than_its_list(desk: Desk) -> None:
    bears(desk, PERSON, 917)
    found = scan(opened(desk), a_badge(EVENT, Serial(3, 918)))
    assert (found.answer.word, found.answer.because) == (Light.LOOK, Because.NEWER)
    assert found.person is None


def test_a_lost_badge_is_stopped_with_when_and_with_the_one_that_takes_its_place(
    desk: Desk, clock: StandingClock
) -> None:
    serial = bears(desk, PERSON, 655)
    voided(desk, PERSON, serial, Why.LOST)
    lost = clock.now()
    clock.pass_by(timedelta(minutes=20))
    by = bears(desk, PERSON, 762)
    found = scan(opened(desk), a_badge(EVENT, serial))
    assert (found.answer.word, found.answer.because) == (Light.STOP, Because.LOST)
    assert found.answer.facts["at"] == lost and found.now_bears == by
    assert found.person and found.person.family == PERSON.family
    assert told(desk, a_badge(EVENT, by)) == (Light.LET_IN, Because.GOOD)


def test_a_badge_that_is_cancelled_while_the_door_is_open_is_stopped(desk: Desk, clock: StandingClock) -> None:
    serial = bears(desk, PERSON, 917)
    opened(desk)
    voided(desk, PERSON, serial, Why.STOLEN)
    assert told(desk, a_badge(EVENT, serial)) == (Light.STOP, Because.STOLEN)


def test_typed_digits_show_whose_they_are_and_let_nobody_in(desk: Desk) -> None:
    bears(desk, PERSON, 917)
    found = scan(opened(desk), "00917")
    assert (found.answer.word, found.answer.because) == (Light.LOOK, Because.TYPED)
    assert found.person and found.person.family == PERSON.family
    assert last(desk) == BadgeScanned(Serial(3, 917).code, "main", "look", "typed", typed=True)
    assert scan(desk, "00044").person is None
    assert last(desk) == BadgeScanned("00044", "main", "look", "typed", typed=True)


@pytest.mark.parametrize("now", [Accreditation.WITHDRAWN, Accreditation.REFUSED])
def test_who_is_accredited_no_more_is_stopped_though_nobody_cancelled_the_badge(
    desk: Desk, clock: StandingClock, now: Accreditation
) -> None:
    serial, for_a_day = bears(desk, PERSON, 917), Serial(3, 40)
    with desk.store.writing() as tx:
        asked = DayBadgeRequested(for_a_day.code, 40, desk.new_act(), "folder", "delegate", "2017-12-04")
        tx.append(None, "", "", asked, desk.now())
        given = DayBadgeGiven(for_a_day.code, 40, "2017-12-04", desk.now().isoformat(), "passport")
        tx.append(PERSON.id, "", "", given, desk.now())
    opened(desk)
    for one in (serial, for_a_day):
        assert told(desk, a_badge(EVENT, one)) == (Light.LET_IN, Because.GOOD)
    clock.pass_by(timedelta(hours=1))
    with desk.store.writing() as tx:
        tx.put_people([replace(PERSON, accreditation=now)])
    for one in (serial, for_a_day):
        assert told(desk, a_badge(EVENT, one)) == (Light.STOP, Because.WITHDRAWN)


def test_a_badge_for_one_day_is_on_the_list_and_nobodys(desk: Desk) -> None:
    serial = Serial(3, 40)
    with desk.store.writing() as tx:
        asked = DayBadgeRequested(serial.code, 40, desk.new_act(), "folder", "delegate", "2017-12-04")
        tx.append(None, "", "Lucía Robles", asked, desk.now())
    found = scan(opened(desk), a_badge(EVENT, serial))
    assert (found.answer.word, found.answer.because, found.person) == (Light.LET_IN, Because.GOOD, None)


# -- remembered


def test_a_reader_that_sends_twice_is_one_scan(desk: Desk, clock: StandingClock) -> None:
    badge = a_badge(EVENT, bears(desk, PERSON, 917))
    first = scan(opened(desk), badge)
    before = len(desk.log())
    clock.pass_by(SAME_SCAN / 2)
    assert scan(desk, badge) == first and len(desk.log()) == before
    clock.pass_by(SAME_SCAN)
    assert told(desk, badge) == (Light.LOOK, Because.LET_IN_BEFORE)


def test_who_was_let_in_is_remembered_out_of_the_log(tmp_path: Path, clock: StandingClock) -> None:
    with a_desk(tmp_path, (PERSON,), event=EVENT, clock=clock) as desk:
        badge = a_badge(EVENT, bears(desk, PERSON, 917))
        assert told(opened(desk), badge)[0] is Light.LET_IN
        assert told(desk, "R1" + "0" * 20)[0] is Light.STOP
    clock.pass_by(timedelta(minutes=2))
    with a_desk(tmp_path, event=EVENT, clock=clock) as desk:
        assert desk.gate.last_door() == "main"
        opened(desk)
        assert (desk.gate.tally().passed, desk.gate.tally().last) == (1, (Light.LET_IN, Light.STOP))
        found = scan(desk, badge)
        assert (found.answer.because, found.answer.facts["ago"]) == (Because.LET_IN_BEFORE, timedelta(minutes=2))


def test_who_was_seen_at_another_door_is_looked_at(desk: Desk, clock: StandingClock) -> None:
    badge = a_badge(EVENT, bears(desk, PERSON, 917))
    told(opened(desk, "bus"), badge)
    clock.pass_by(timedelta(minutes=3))
    found = scan(opened(desk, "main"), badge)
    assert (found.answer.because, found.answer.facts["door"]) == (Because.OTHER_DOOR, DOORS[2].name)


def test_people_are_counted_once_a_day_and_a_bus_from_when_it_begins_to_fill(desk: Desk, clock: StandingClock) -> None:
    one, two = (a_badge(EVENT, bears(desk, who, number)) for who, number in ((PERSON, 1), (OTHER, 2)))
    opened(desk, "bus")
    for badge in (one, one, two):
        told(desk, badge)
        clock.pass_by(timedelta(minutes=1))
    assert desk.gate.tally().passed == 2
    opened(desk, "bus")
    assert desk.gate.tally().passed == 0
    opened(desk, "main")
    clock.pass_by(timedelta(minutes=15))
    told(desk, one)
    assert desk.gate.tally().passed == 1
    clock.pass_by(timedelta(days=1))
    opened(desk, "main")
    assert (desk.gate.tally().passed, desk.gate.tally().last) == (0, ())


def test_a_door_that_is_watched_through_the_night_counts_anew_in_the_morning_and_a_bus_does_not(
    desk: Desk, clock: StandingClock
) -> None:
    one, other = (a_badge(EVENT, bears(desk, person, number)) for person, number in ((PERSON, 1), (OTHER, 2)))
    for door, in_the_morning in (("main", 0), ("bus", 2)):
        opened(desk, door)
        scan(desk, one)
        scan(desk, other)
        assert desk.gate.tally().passed == 2
        clock.pass_by(timedelta(days=1))
        assert desk.gate.tally().passed == in_the_morning
        scan(desk, one)
        assert desk.gate.tally().passed == (in_the_morning or 1)


def test_the_last_eight_answers_are_kept_newest_at_the_end(desk: Desk, clock: StandingClock) -> None:
    opened(desk)
    for number in range(1, 10):
        told(desk, "R1" if number < 9 else f"{number:05}")
        clock.pass_by(timedelta(minutes=1))
    assert desk.gate.tally().last == (Light.STOP,) * 7 + (Light.LOOK,)


def test_the_log_says_when_a_door_is_watched(desk: Desk) -> None:
    opened(desk)
    word = last(desk)
    assert isinstance(word, GateOpened) and (word.door, word.version) == ("main", 0)
    assert isinstance(desk.gate.close(act=desk.new_act()), Done)
    assert last(desk) == GateClosed("main") and desk.gate.door is None


def test_the_same_press_opens_once_and_an_unknown_door_is_a_bug(desk: Desk) -> None:
    act = desk.new_act()
    desk.gate.open("main", act=act)
    again = desk.gate.open("main", act=act)
    assert isinstance(again, Done) and again.again
    with pytest.raises(KeyError):
        desk.gate.open("no such door", act=desk.new_act())


def test_a_laptop_that_was_switched_off_still_counts_the_same_bus(tmp_path: Path, clock: StandingClock) -> None:
    with a_desk(tmp_path, (PERSON, OTHER), event=EVENT, clock=clock) as desk:
        told(opened(desk, "bus"), a_badge(EVENT, bears(desk, PERSON, 1)))
    clock.pass_by(timedelta(minutes=1))
    with a_desk(tmp_path, event=EVENT, clock=clock) as desk:
        told(opened(desk, "bus"), a_badge(EVENT, bears(desk, OTHER, 2)))
        assert desk.gate.tally().passed == 2
        desk.gate.close(act=desk.new_act())
        assert opened(desk, "bus").gate.tally().passed == 0


# -- a laptop that is only a checkpoint


def test_without_any_list_a_laptop_stands_at_no_door(gate_only: Desk) -> None:
    assert gate_only.gate.goes_by() == NotTaken("gate_no_list")
    assert gate_only.gate.open("main", act=gate_only.new_act()) == NotTaken("gate_no_list")


def test_the_first_list_is_believed_by_the_fingerprint_of_the_manual(gate_only: Desk) -> None:
    content = a_bundle(EVENT)
    offer = gate_only.gate.look_at(content)
    assert isinstance(offer, Offered) and (offer.first, offer.fingerprint) == (True, FINGERPRINT)
    assert take(gate_only, content) == NotTaken("fingerprint_unreadable")
    other = fingerprint(OTHER_EVENT.public)
    assert take(gate_only, content, other) == NotTaken("bundle_other_event"), "and not what it ought to have been"
    assert isinstance(take(gate_only, content, FINGERPRINT.lower()), Done)
    assert last(gate_only) == BundleTaken(1, MADE.isoformat(), EVENT_KEY.public.hex(), 0)
    found = gate_only.gate.goes_by()
    assert isinstance(found, GateList)
    assert (found.source, found.version, found.made, found.fingerprint) == (Source.BUNDLE, 1, MADE, FINGERPRINT)


def test_it_lets_in_by_the_seal_alone_and_stops_what_the_list_has_withdrawn(gate_only: Desk) -> None:
    take(gate_only, a_bundle(EVENT, withdrawn={Serial(5, 8): Why.STOLEN}), FINGERPRINT)
    opened(gate_only)
    assert told(gate_only, a_badge(EVENT, Serial(5, 7), signs=FIVE)) == (Light.LET_IN, Because.GOOD)
    assert told(gate_only, a_badge(EVENT, Serial(5, 8), signs=FIVE)) == (Light.STOP, Because.STOLEN)
    assert told(gate_only, "00008") == (Light.STOP, Because.STOLEN)
    assert told(gate_only, "00007") == (Light.LOOK, Because.LET_IN_BEFORE)
    assert told(gate_only, "00009") == (Light.LOOK, Because.TYPED)
    assert last(gate_only) == BadgeScanned("00009", "main", "look", "typed", typed=True)
    assert gate_only.log()[-1].person is None


def test_a_later_list_needs_no_fingerprint_and_an_older_one_is_refused(gate_only: Desk) -> None:
    take(gate_only, a_bundle(EVENT, version=4), FINGERPRINT)
    assert isinstance(take(gate_only, a_bundle(EVENT, version=5)), Done)
    older = take(gate_only, a_bundle(EVENT, version=4))
    assert isinstance(older, NotTaken)
    assert (older.fault, older.facts["version"], older.facts["known"]) == ("bundle_older", 4, 5)
    found = gate_only.gate.goes_by()
    assert isinstance(found, GateList) and found.version == 5


def test_a_list_that_is_taken_while_a_door_is_open_counts_at_once(gate_only: Desk) -> None:
    badge = a_badge(EVENT, Serial(5, 8), signs=FIVE)
    take(gate_only, a_bundle(EVENT), FINGERPRINT)
    opened(gate_only)
    take(gate_only, a_bundle(EVENT, version=2, withdrawn={Serial(5, 8): Why.LOST}))
    assert told(gate_only, badge) == (Light.STOP, Because.LOST)


def test_a_list_of_another_event_or_meeting_is_refused(desk: Desk) -> None:
    assert take(desk, a_bundle(EVENT, signs=OTHER_EVENT)) == NotTaken("bundle_other_event")
    another = event_with_doors(id="6" * 32)
    assert take(desk, a_bundle(another)) == NotTaken("gate_other_meeting", {"event": EVENT.short_name})
    assert take(desk, b"no list at all") == NotTaken("bundle_unreadable")
    changed = bytearray(a_bundle(EVENT))
    changed[-1] ^= 1
    assert take(desk, bytes(changed)) == NotTaken("bundle_not_genuine")


def test_what_a_desk_adds_is_taken_beside_the_bundle(gate_only: Desk) -> None:
    known = Withdrawals(5, MADE + timedelta(hours=1), {Serial(5, 9): Why.LOST})
    added = withdrawals_message(known, FIVE, EVENT_KEY.public)
    assert take(gate_only, added) == NotTaken("gate_list_first")
    take(gate_only, a_bundle(EVENT), FINGERPRINT)
    assert isinstance(take(gate_only, added), Done)
    assert last(gate_only) == WithdrawalsTaken(5, known.at.isoformat(), 1)
    opened(gate_only)
    assert told(gate_only, a_badge(EVENT, Serial(5, 9), signs=FIVE)) == (Light.STOP, Because.LOST)
    assert gate_only.gate.watched_by.made == known.at
    strange = withdrawals_message(Withdrawals(12, known.at, {}), FIVE, EVENT_KEY.public)
    assert take(gate_only, strange) == NotTaken("withdrawals_unknown_desk")


def test_a_notice_that_a_desk_was_stolen_is_taken_beside_the_bundle(gate_only: Desk) -> None:
    take(gate_only, a_bundle(EVENT), FINGERPRINT)
    notice = notice_text(stopped(5, range(1, 8)), MADE + timedelta(hours=1), EVENT_KEY).encode()
    assert isinstance(take(gate_only, notice), Done)
    opened(gate_only)
    assert told(gate_only, a_badge(EVENT, Serial(5, 7), signs=FIVE)) == (Light.LET_IN, Because.GOOD)
    assert told(gate_only, a_badge(EVENT, Serial(5, 8), signs=FIVE)) == (Light.STOP, Because.STOPPED_DESK)


def test_doors_that_came_with_the_list_are_watched(gate_only: Desk) -> None:
    fewer = event_with_doors(doors=DOORS[2:3])
    take(gate_only, a_bundle(fewer), FINGERPRINT)
    assert [door.key for door in gate_only.gate.doors] == ["bus"]


def test_a_door_that_a_newer_list_forgot_is_watched_until_somebody_leaves(gate_only: Desk) -> None:
    take(gate_only, a_bundle(EVENT), FINGERPRINT)
    opened(gate_only, "main")
    assert isinstance(take(gate_only, a_bundle(event_with_doors(doors=DOORS[2:3]), version=2)), Done)
    assert gate_only.gate.door and gate_only.gate.door.key == "main"
    assert told(gate_only, a_badge(EVENT, Serial(5, 7), signs=FIVE)) == (Light.LET_IN, Because.GOOD)


def test_an_enrolled_desk_with_a_bundle_still_knows_its_own_badges(desk: Desk, clock: StandingClock) -> None:
    mine, gone = bears(desk, PERSON, 1), bears(desk, OTHER, 2)
    voided(desk, OTHER, gone, Why.LOST)
    take(desk, a_bundle(EVENT))
    opened(desk)
    assert told(desk, a_badge(EVENT, mine)) == (Light.LET_IN, Because.GOOD)
    assert told(desk, a_badge(EVENT, gone)) == (Light.STOP, Because.LOST)
    assert told(desk, a_badge(EVENT, Serial(5, 7), signs=FIVE)) == (Light.LET_IN, Because.GOOD)


# -- training


def test_a_training_desk_trusts_itself_and_no_live_badge(tmp_path: Path, clock: StandingClock) -> None:
    event = a_training_event(doors=DOORS)
    with a_desk(tmp_path, (PERSON,), event=event, clock=clock) as desk:
        serial = bears(desk, PERSON, 7)
        opened(desk)
        assert told(desk, a_badge(event, serial)) == (Light.LET_IN, Because.GOOD)
        assert told(desk, a_badge(event, serial, training=False)) == (Light.STOP, Because.LIVE_BADGE)


def test_a_live_gate_stops_a_training_badge(desk: Desk) -> None:
    opened(desk)
    assert told(desk, a_badge(EVENT, Serial(3, 7), training=True)) == (Light.STOP, Because.TRAINING_BADGE)


# -- who may


@pytest.mark.parametrize("role", Role)
def test_only_who_checks_badges_stands_at_a_door(desk: Desk, role: Role) -> None:
    serial = bears(desk, PERSON, 917)
    opened(desk)
    with_staff(desk)
    signed_in(desk, OF_ROLE[role])
    before = len(desk.log())
    may_check = may(role, Right.CHECK_BADGES) is not May.NO
    answers = (
        desk.gate.scan(a_badge(EVENT, serial), act=desk.new_act()),
        desk.gate.open("main", act=desk.new_act()),
        desk.gate.look_at(a_bundle(EVENT)),
        desk.gate.close(act=desk.new_act()),
    )
    refused = [isinstance(answer, Refusal) for answer in answers]
    assert refused == [not may_check] * 4
    assert (desk.gate.door is None) is may_check, "who may not close it leaves it open"
    assert may_check or len(desk.log()) == before


def test_a_door_is_left_with_the_pin_of_who_is_signed_in(desk: Desk) -> None:
    assert desk.gate.may_leave(PIN) is None
    with_staff(desk)
    signed_in(desk, OF_ROLE[Role.GUARD])
    stop = desk.gate.may_leave(WRONG)
    assert stop and stop.why == "wrong_pin"
    assert desk.gate.may_leave(PIN) is None


def test_what_a_door_knows_of_a_person_is_given_to_them_and_erased_with_them(desk: Desk) -> None:
    serial = bears(desk, PERSON, 917)
    voided(desk, PERSON, serial, Why.RETURNED)
    scan(opened(desk), a_badge(EVENT, serial))
    with desk.store.writing() as tx:
        assert [entry.kind for entry in tx.entries(PERSON.id)][-1] == "gate.scanned"
        tx.erase_person(PERSON.id)
    scanned = [entry for entry in desk.log() if entry.kind == "gate.scanned"]
    assert scanned and all(entry.content == "" and entry.person is None for entry in scanned)
    opened(desk)
    assert desk.gate.tally().last == ()


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_scanned_is_answered_and_written_down_and_never_let_in(desk: Desk, text: str) -> None:
    if desk.gate.door is None:
        opened(desk)
    found = desk.gate.scan(text, act=desk.new_act())
    assert isinstance(found, Scanned) and found.answer.word is not Light.LET_IN
    word = last(desk)
    assert isinstance(word, BadgeScanned) and word.answer == found.answer.word


def test_a_badge_that_a_live_desk_printed_is_let_in_at_its_own_door(desk: Desk) -> None:
    collected(desk)
    opened(desk)
    found = scan(desk, desk.code_on_badge(PERSON.id))
    assert (found.answer.word, found.answer.because) == (Light.LET_IN, Because.GOOD)
    assert found.person and found.person.id == PERSON.id
