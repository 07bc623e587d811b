"""What a badge is sealed by and which serial it gets: none twice, none from a desk that the event does not know."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import BadgeRequested
from regdesk.desk import Desk
from regdesk.desk.answers import Found, OtherDesk, OtherMeeting, PrintEnd
from regdesk.desk.serials import MOST_LEFT_OUT, Sealing
from regdesk.keys.certificate import Certificate, certificate_text, certify, id_for
from regdesk.keys.seal import MOST_NUMBER, Serial, read_seal
from regdesk.keys.training import training_key
from regdesk.store.reading import NUMBERS_AFTER
from regdesk.sync.certified import CERTIFICATE
from tests.desk.journey import PERSON, confirmed, printed
from tests.desks import EVENT_KEY, SIGNS, StandingClock, a_desk, on_badge
from tests.make import MONDAY_MORNING, a_training_event, an_event, an_id
from tests.printers import Tray


def certificate(**changes: object) -> str:
    facts: dict[str, object] = {
        "id": id_for(an_event().id, b"ab"), "name": "desk 3", "desk": 3, "zones": 7, "categories": (0, 1, 2, 3, 4),
        "begins": datetime(2017, 11, 1, tzinfo=UTC), "ends": datetime(2017, 12, 7, tzinfo=UTC), "public": SIGNS.public,
        **changes,
    }  # fmt: skip
    return certificate_text(certify(Certificate(**facts), EVENT_KEY), EVENT_KEY.public)  # type: ignore[arg-type]


def prints(desk: Desk) -> PrintEnd | Refusal:
    confirmed(desk)
    return desk.print_badge(PERSON.id, Tray(), act=desk.new_act())


def refused(desk: Desk) -> Reason:
    end = prints(desk)
    assert isinstance(end, Refusal)
    assert desk.case(PERSON.id).visit.badges == ()
    return end.reason


def with_certificate(desk: Desk, text: str) -> None:
    with desk.store.writing() as tx:
        tx.set_value(CERTIFICATE, text)


def test_a_badge_is_sealed_for_the_days_the_category_and_the_zones_of_its_bearer(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        seal = read_seal(on_badge(desk, end.badge))
        claims = seal.genuine(SIGNS.public, EVENT_KEY.public) if seal else None
        assert claims and claims.serial == Serial.from_code(end.badge.code) == Serial(3, end.badge.number)
        zone = desk.event.zone
        assert claims.begins.astimezone(zone).replace(tzinfo=None) == datetime(2017, 12, 4)
        assert claims.ends.astimezone(zone).replace(tzinfo=None) == datetime(2017, 12, 6, 23, 59, 59)
        assert (claims.category, claims.zones) == (0, 3)


@pytest.mark.parametrize(
    "text",
    ["", "C1", certificate(ends=datetime(2017, 12, 1, tzinfo=UTC)), certificate(public=EVENT_KEY.public)],
    ids=["none", "unreadable", "over", "of another key"],
)
def test_without_a_certificate_in_force_no_badge_is_printed(tmp_path: Path, text: str) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        with_certificate(desk, text)
        assert refused(desk) is Reason.NOT_ENROLLED
        no = desk.seals.against()
        assert no and no.reason is Reason.NOT_ENROLLED


@pytest.mark.parametrize("changes", [{"categories": (1, 2)}, {"zones": 4}])
def test_a_desk_makes_no_badge_that_its_certificate_leaves_out(tmp_path: Path, changes: dict[str, object]) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        with_certificate(desk, certificate(**changes))
        assert refused(desk) is Reason.NOT_CERTIFIED_FOR
        assert desk.seals.against() is None


def test_a_desk_number_whose_serials_are_used_up_makes_no_badge(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        with desk.store.writing() as tx:
            tx.set_value(NUMBERS_AFTER, str(MOST_NUMBER - 1))
        assert isinstance(printed(desk), PrintEnd)
        no = desk.seals.against()
        assert no and no.reason is Reason.NUMBERS_USED_UP


def test_numbers_follow_one_another_while_a_desk_is_open(tmp_path: Path) -> None:
    clock = StandingClock()
    with a_desk(tmp_path, clock=clock) as desk:
        assert given(desk, clock, 3) == [1, 2, 3]


@pytest.mark.parametrize("away", [timedelta(minutes=1), timedelta(hours=2)])
def test_a_disk_that_came_back_as_a_whole_gives_none_of_the_numbers_again(tmp_path: Path, away: timedelta) -> None:
    """As many badges were given meanwhile as a printer can make, and nothing outside the disk remembers them."""
    clock = StandingClock()
    (tmp_path / "disk").mkdir()
    with a_desk(tmp_path / "disk", clock=clock) as desk:
        before = given(desk, clock, 5)
    shutil.copytree(tmp_path / "disk", tmp_path / "image")
    with a_desk(tmp_path / "disk", clock=clock) as desk:
        lost = given(desk, clock, int(away / timedelta(seconds=6)))
    with a_desk(tmp_path / "image", clock=clock) as desk:
        again = given(desk, clock, 5)
    assert not set(again) & {*before, *lost}


def test_a_clock_that_went_back_leaves_out_the_most(tmp_path: Path) -> None:
    clock = StandingClock()
    with a_desk(tmp_path, clock=clock) as desk:
        (last,) = given(desk, clock, 1)
    with a_desk(tmp_path, clock=StandingClock(MONDAY_MORNING - timedelta(days=1))) as desk:
        assert given(desk, clock, 1) == [last + 1 + MOST_LEFT_OUT]


def test_training_leaves_no_number_out_and_seals_by_a_key_that_anybody_has(tmp_path: Path) -> None:
    event, clock = a_training_event(), StandingClock()
    with a_desk(tmp_path, [PERSON], event=event, clock=clock) as desk:
        given(desk, clock, 1)
    clock.pass_by(timedelta(hours=5))
    with a_desk(tmp_path, [PERSON], event=event, clock=clock) as desk:
        end = printed(desk)
        seal = read_seal(on_badge(desk, end.badge))
        assert seal and seal.training and end.badge.number == 2
        assert seal.genuine(SIGNS.public, training_key(event.id).public)


def test_a_badge_of_training_is_of_no_meeting_at_a_live_desk(tmp_path: Path) -> None:
    for name in ("training", "live"):
        (tmp_path / name).mkdir()
    with a_desk(tmp_path / "training", [PERSON], event=a_training_event()) as desk:
        text = on_badge(desk, printed(desk).badge)
    with a_desk(tmp_path / "live", [PERSON]) as desk:
        assert isinstance(desk.find(text), OtherMeeting)


def test_a_badge_that_says_another_desk_is_not_called_of_another_meeting(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk, desk.store.reading() as tx:
        sealing = desk.seals.sealing(tx)
        assert isinstance(sealing, Sealing)
        theirs = replace(sealing, desk=7, signs=EVENT_KEY).sheet(12, desk.event.categories[0]).text
        forged = replace(sealing, signs=EVENT_KEY).sheet(12, desk.event.categories[0]).text
        assert desk.find(theirs) == OtherDesk(7)
        assert isinstance(desk.find(forged), OtherMeeting)


def test_a_badge_from_before_a_desk_got_another_number_is_still_its_own(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        text = on_badge(desk, end.badge)
        with_certificate(desk, certificate(desk=9, name="desk 9"))
        found = desk.find(text)
        assert isinstance(found, Found) and found.badge and found.badge.code == end.badge.code


def given(desk: Desk, clock: StandingClock, count: int) -> list[int]:
    """The numbers of so many badges, one every six seconds."""
    numbers: list[int] = []
    for _ in range(count):
        clock.pass_by(timedelta(seconds=6))
        with desk.store.writing() as tx:
            number = desk.seals.next(tx)
            assert isinstance(number, int)
            word = BadgeRequested(Serial(3, number).code, number, desk.new_act(), "folder:badges", "a6")
            tx.append(an_id("somebody"), "", "", word, clock.now())
        numbers.append(number)
    return numbers
