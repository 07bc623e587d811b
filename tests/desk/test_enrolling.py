"""A desk asks for its certificate, compares what comes and takes it; the registration manager gives and stops it.

Two real desk folders, real keys and phrases: the desk, and the laptop of the registration manager.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from regdesk.chance import new_bytes
from regdesk.collection.desk_words import DeskCertified, DeskIssued, DeskStopped
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.stock_words import Moment, Moving
from regdesk.desk import Desk, event_keys
from regdesk.desk.answers import Done
from regdesk.desk.certifying import Certifying, Given, StopGiven, Wanted, Wish
from regdesk.desk.enrolling import Asking, Enrolment
from regdesk.desk.event_keys import EventKeyFile, NewEventKey, NotTaken
from regdesk.desk.stock import NotCounted, Why
from regdesk.errors import KeyFileError
from regdesk.event.event import Event
from regdesk.folder import DeskFolder
from regdesk.keys.certificate import Fault
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import desk_keys, event_key
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.paper import paper_groups
from regdesk.keys.sealed import Holder, Opened
from regdesk.keys.stopped import read_notice
from regdesk.settings import MOST_DESKS, Settings, read_settings, write_settings
from tests.desk.journey import PERSON, printed
from tests.desks import SIGNS, StandingClock, a_desk, enrol
from tests.keys.made import OTHER_PHRASE, PHRASE
from tests.make import a_training_event, an_event
from tests.staff.people import LEAD, LUCIA, signed_in, with_staff

HOLDER, SPARE = Holder.with_phrase("Samir", OTHER_PHRASE), Wish(desk=0)


@pytest.fixture(scope="module")
def key(tmp_path_factory: pytest.TempPathFactory) -> EventKeyFile:
    return made(tmp_path_factory.mktemp("stick") / "event.keys")


def made(file: Path, **more: Path) -> EventKeyFile:
    new = NewEventKey(file=file, name="Small meeting", holder=Holder.with_phrase("Naomi", PHRASE), **more)
    return event_keys.keep(new, event_keys.new_secret(new_bytes), new_bytes)


@dataclass
class Two:
    """The desk, and the laptop that certifies it."""

    desk: Desk
    folder: DeskFolder
    enrolment: Enrolment
    manager: Desk
    key: EventKeyFile
    clock: StandingClock

    def certifying(self, event: Event | None = None) -> Certifying:
        return Certifying(self.key.file, event or self.manager.event, self.manager.now, new_bytes, self.manager)

    def open(self) -> Opened:
        return Custody(self.key.file, NoKeyring()).open(PHRASE)

    def asks(self) -> tuple[Wanted, str]:
        asking = self.enrolment.ask()
        assert isinstance(asking, Asking)
        wanted = self.certifying().read(asking.text)
        assert isinstance(wanted, Wanted)
        return wanted, asking.spoken

    def given(self, event: Event | None = None, **wish: object) -> Given:
        wanted, said = self.asks()
        given = self.certifying(event).certify(wanted, Wish(**{"desk": 3, **wish}), said, self.open)  # type: ignore[arg-type]
        assert isinstance(given, Given), given
        return given

    def take(self, text: str, printed: str = "", *, other_event: bool = False) -> Done | Refusal | NotTaken:
        fingerprint = printed or self.key.fingerprint
        return self.enrolment.take(text, fingerprint, other_event=other_event, act=self.desk.new_act())


Enrols = Callable[..., Two]


@pytest.fixture
def enrols(tmp_path: Path, key: EventKeyFile) -> Iterator[Enrols]:
    with ExitStack() as open_desks:

        def two(event: Event | None = None) -> Two:
            desks, clock = [], StandingClock()
            for name in ("desk", "manager"):
                folder = DeskFolder(tmp_path / name)
                folder.path.mkdir()
                folder.path.chmod(0o700)
                write_settings(folder.settings, Settings(desk_number=3))
                people = [PERSON] if name == "manager" else []
                desks.append(
                    (
                        open_desks.enter_context(a_desk(folder.path, people, event=event, clock=clock, enrolled=False)),
                        folder,
                    )
                )
            (desk, folder), (manager, _) = desks
            stick = tmp_path / "stick" / "event.keys"
            stick.parent.mkdir()
            stick.write_bytes(key.file.read_bytes())
            return Two(desk, folder, Enrolment(desk, folder, new_bytes), manager, event_keys.look_at(stick), clock)

        yield two


@pytest.fixture
def two(enrols: Enrols) -> Two:
    return enrols()


def refused(answer: object) -> str:
    assert isinstance(answer, NotTaken), answer
    return answer.fault


def test_a_desk_is_enrolled_and_both_logs_tell_it(two: Two) -> None:
    assert two.enrolment.standing().certificate is None
    given = two.given()
    assert isinstance(two.take(given.text), Done)
    standing = two.enrolment.standing()
    assert standing.certificate == given.certificate
    assert (standing.fingerprint, standing.fault, standing.waiting) == (two.key.fingerprint, None, "")
    certified, issued = two.desk.log()[-1].word, two.manager.log()[-1].word
    assert certified == DeskCertified(given.text, two.key.public.hex())
    assert isinstance(issued, DeskIssued) and (issued.desk, issued.certificate) == (3, given.text)
    assert issued.request.startswith("Q1")
    assert two.folder.certificate.read_text() == given.text + "\n"
    assert two.desk.verify().faults == two.manager.verify().faults == ()


def test_the_request_is_signed_by_the_key_that_signs_the_log(two: Two) -> None:
    wanted, _ = two.asks()
    assert (wanted.request.public, wanted.request.name) == (SIGNS.public, "desk 3")


def test_other_signs_than_those_of_the_request_certify_nothing(two: Two) -> None:
    wanted, said = two.asks()
    wrong = said[:-1] + ("7" if said[-1] != "7" else "8")
    assert refused(two.certifying().certify(wanted, Wish(desk=3), wrong, two.open)) == "request_not_said"
    assert two.manager.log() == () and two.certifying().rows() == ()
    assert refused(two.certifying().read("Q1NOTHING")) == "request_unreadable"


def test_a_certificate_is_believed_by_the_fingerprint_of_the_manual_alone(two: Two) -> None:
    text = two.given().text
    assert refused(two.take(text, "ABCD EFGH JKMN PQRS")) == Fault.OTHER_EVENT
    assert refused(two.take(text, "ABCD")) == "fingerprint_unreadable"
    assert refused(two.take(text[:-1] + ("0" if text[-1] != "0" else "2"))) == Fault.NOT_GENUINE
    assert refused(two.take("C1")) == Fault.UNREADABLE
    assert two.desk.log() == () and not two.folder.certificate.exists()
    assert isinstance(two.take(text, "E1" + two.key.fingerprint.replace(" ", "")), Done)


def test_a_certificate_that_is_over_or_not_for_this_key_is_not_taken(two: Two) -> None:
    given = two.given(begins=date(2017, 12, 1), ends=date(2017, 12, 2))
    assert refused(two.take(given.text)) == Fault.OVER
    early = two.given(begins=date(2017, 12, 6))
    assert isinstance(two.take(early.text), Done)
    assert two.enrolment.standing().fault is Fault.NOT_YET
    spare = two.certifying().spares([51], two.folder.path.parent, HOLDER, two.open, wish=SPARE)
    assert isinstance(spare, tuple)
    assert refused(two.take(spare[0].text)) == Fault.OTHER_DESK


@pytest.mark.parametrize(("ours", "theirs"), [(an_event, a_training_event), (a_training_event, an_event)])
def test_live_desks_refuse_certificates_of_training_and_training_desks_live_ones(
    enrols: Enrols, ours: Callable[[], Event], theirs: Callable[[], Event]
) -> None:
    two = enrols(ours())
    given = two.given(theirs())
    assert refused(two.take(given.text)) == Fault.OTHER_MEETING
    wanted, said = two.asks()
    # the key has certified a desk of the one event by now, and signs for no other
    assert refused(two.certifying().certify(wanted, Wish(desk=4), said, two.open)) == "event_key_of_another"


def test_a_second_event_key_needs_a_step_of_its_own(two: Two, tmp_path: Path) -> None:
    assert isinstance(two.take(two.given().text), Done)
    first, second = two.key, made(tmp_path / "second.keys")
    two.key = second
    given = two.given()
    told = two.take(given.text)
    assert refused(told) == Fault.SECOND_EVENT
    assert isinstance(told, NotTaken)
    assert told.facts == {"known": first.fingerprint, "found": second.fingerprint}
    assert two.enrolment.standing().fingerprint == first.fingerprint
    assert isinstance(two.take(given.text, other_event=True), Done)
    assert two.enrolment.standing().fingerprint == second.fingerprint


def test_a_number_belongs_to_one_key_for_ever(two: Two) -> None:
    two.given(begins=date(2017, 12, 4), ends=date(2017, 12, 5))
    spare = two.certifying().spares([7], two.folder.path.parent, HOLDER, two.open, wish=SPARE)
    assert isinstance(spare, tuple)
    wanted, said = two.asks()
    answer = two.certifying().certify(wanted, Wish(desk=7), said, two.open)
    assert refused(answer) == "desk_number_taken"
    assert isinstance(answer, NotTaken) and answer.facts == {"desk": 7, "when": two.manager.now(), "free": 8}
    two.clock.pass_by(timedelta(days=30))
    assert refused(two.certifying().check(wanted, Wish(desk=7))) == "desk_number_taken"
    assert [row.desk for row in two.certifying().rows()] == [3, 7]


def test_the_same_key_is_certified_again_under_its_number(two: Two) -> None:
    two.given(ends=date(2017, 12, 5))
    two.clock.pass_by(timedelta(days=2))
    assert isinstance(two.take(two.given().text), Done)
    assert [(row.desk, row.state) for row in two.certifying().rows()] == [(3, "holds")]


def test_a_number_that_two_keys_had_before_is_nobodys_any_more(two: Two) -> None:
    two.given()
    issued = two.key.file.with_name("event.keys.issued")
    line = json.loads(issued.read_text())
    issued.write_text(issued.read_text() + json.dumps({**line, "key": "00" * 32}) + "\n")
    wanted, _ = two.asks()
    assert refused(two.certifying().check(wanted, Wish(desk=3))) == "desk_number_taken"


def test_a_request_is_offered_its_own_number_or_the_wished_or_the_next_free_one(two: Two) -> None:
    manager = two.certifying()
    wanted, _ = two.asks()
    assert (manager.number_for(wanted, 3), manager.number_for(wanted)) == (3, 1)
    manager.spares([1, 3, 4], two.folder.path.parent / "spares", HOLDER, two.open, wish=SPARE)
    assert (manager.number_for(wanted, 3), manager.number_for(wanted, 9)) == (2, 9)
    two.given(desk=17)
    assert manager.number_for(wanted, 9) == 17
    manager.stop(17, two.open)
    assert manager.number_for(wanted, 17) == 2
    assert (manager.free_number(first=3), manager.free_number(first=60)) == (5, 60)


def test_where_every_number_was_given_no_number_is_offered(two: Two) -> None:
    two.given()
    issued = two.key.file.with_name("event.keys.issued")
    line = json.loads(issued.read_text())
    others = ({**line, "desk": number, "key": f"{number:064x}"} for number in range(1, MOST_DESKS + 1) if number != 3)
    issued.write_text("".join(json.dumps(each) + "\n" for each in (line, *others)))
    wanted, _ = two.asks()
    assert (two.certifying().free_number(), two.certifying().number_for(wanted)) == (None, 3)
    assert two.certifying().check(wanted, Wish(desk=3)) is None
    assert refused(two.certifying().check(wanted, Wish(desk=4))) == "desk_numbers_used_up"


def test_the_desk_has_the_number_that_the_manager_chose(two: Two) -> None:
    assert isinstance(two.take(two.given(desk=17).text), Done)
    assert (two.desk.number, read_settings(two.folder.settings).desk_number) == (17, 17)
    two.desk.stock.count("a6", 100, Moment.OPENING, act=two.desk.new_act())
    to_itself, to_another = (
        two.desk.stock.move("a6", 1, Moving.TO_DESK, desk=desk, act=two.desk.new_act()) for desk in (17, 3)
    )
    assert isinstance(to_itself, NotCounted) and to_itself.why is Why.WHICH_DESK
    assert isinstance(to_another, Done)


def test_spare_desks_are_certified_ahead_and_their_keys_open_with_their_phrase(two: Two, tmp_path: Path) -> None:
    stick = tmp_path / "spares"
    given = two.certifying().spares(range(51, 54), stick, HOLDER, two.open, wish=Wish(desk=0, zones=("P",)))
    assert isinstance(given, tuple) and [each.certificate.desk for each in given] == [51, 52, 53]
    assert {each.certificate.zones for each in given} == {1}
    for each in given:
        place = DeskFolder(stick / each.certificate.name.replace(" ", "-"))
        assert place.certificate.read_text().strip() == each.text
        opened = desk_keys(Custody(place.keys, NoKeyring()).open(OTHER_PHRASE))
        assert opened.pair.public == each.certificate.public
        assert not place.key_file.exists()
    issued = [entry.word.desk for entry in two.manager.log() if isinstance(entry.word, DeskIssued)]
    assert issued == [51, 52, 53]
    again = two.certifying().spares([53], stick, HOLDER, two.open, wish=SPARE)
    assert refused(again) == "desk_number_taken"


def test_spares_are_not_made_inside_a_desk(two: Two) -> None:
    with pytest.raises(KeyFileError, match="event_key_on_a_desk"):
        two.certifying().spares([51], two.folder.path / "spares", HOLDER, two.open, wish=SPARE)


def test_a_stopped_desk_keeps_the_badges_that_are_known_here_and_its_number_is_gone(two: Two) -> None:
    enrol(two.manager.store, two.manager.event)
    printed(two.manager)
    two.given()
    stopped = two.certifying().stop(3, two.open)
    assert isinstance(stopped, StopGiven) and stopped.stopped.good == ((1, 1),)
    notice = read_notice(stopped.text)
    assert notice and (notice.stopped, notice.event_public) == (stopped.stopped, two.key.public)
    word = two.manager.log()[-1].word
    assert word == DeskStopped(3, stopped.text, two.key.public.hex())
    assert [row.state for row in two.certifying().rows()] == ["stopped"]
    wanted, said = two.asks()
    assert refused(two.certifying().certify(wanted, Wish(desk=3), said, two.open)) == "desk_number_stopped"
    other = two.certifying().stop(9, two.open)
    assert isinstance(other, StopGiven) and other.stopped.good == ()


def test_a_wrong_phrase_signs_and_says_nothing(two: Two) -> None:
    wanted, said = two.asks()

    def other() -> Opened:
        return Custody(two.key.file, NoKeyring()).open(OTHER_PHRASE)

    with pytest.raises(KeyFileError, match="phrase_wrong"):
        two.certifying().certify(wanted, Wish(desk=3), said, other)
    assert two.manager.log() == () and two.certifying().rows() == ()


def test_what_is_left_of_a_certificate_beside_carried_keys_waits_to_be_compared(two: Two) -> None:
    text = two.given().text
    two.folder.certificate.write_text(text + "\n")
    assert two.enrolment.standing().waiting == text
    assert two.enrolment.standing().certificate is None
    assert isinstance(two.take(text), Done)
    assert two.enrolment.standing().waiting == ""


def test_a_second_press_takes_a_certificate_once(two: Two) -> None:
    text, act = two.given().text, two.desk.new_act()
    first, second = (two.enrolment.take(text, two.key.fingerprint, act=act) for _ in range(2))
    assert isinstance(first, Done) and isinstance(second, Done) and second.again
    assert len(two.desk.log()) == 1


def test_a_certificate_runs_out_while_the_desk_stands(two: Two) -> None:
    assert isinstance(two.take(two.given().text), Done)
    two.clock.pass_by(timedelta(days=10))
    assert two.enrolment.standing().fault is Fault.OVER


def test_only_a_shift_lead_enrols_where_people_sign_in(two: Two) -> None:
    text = two.given().text
    for desk, act in ((two.desk, lambda: two.take(text)), (two.desk, two.enrolment.ask)):
        with_staff(desk)
        signed_in(desk, LUCIA)
        answer = act()
        assert isinstance(answer, Refusal) and answer.reason is Reason.NOT_YOURS
        assert answer.facts["role"] == "shift_lead"
    signed_in(two.desk, LEAD)
    assert isinstance(two.take(text), Done)
    entry = two.desk.log()[-1]
    assert entry.staff and entry.staff.id == LEAD.id
    wanted, said = two.asks()
    with_staff(two.manager)
    signed_in(two.manager, LUCIA)
    manager = two.certifying()
    for no in (
        manager.certify(wanted, Wish(desk=5), said, two.open),
        manager.stop(3, two.open),
        manager.spares([51], two.folder.path.parent / "away", HOLDER, two.open, wish=SPARE),
    ):
        assert isinstance(no, Refusal) and no.reason is Reason.NOT_YOURS


def test_an_event_key_is_never_made_in_a_desk_folder_nor_below_it(two: Two) -> None:
    (two.folder.path / "inside").mkdir()
    for file in (two.folder.path / "event.keys", two.folder.path / "inside" / "event.keys"):
        with pytest.raises(KeyFileError, match="event_key_on_a_desk"):
            made(file)
        assert not file.exists()
        with pytest.raises(KeyFileError, match="event_key_on_a_desk"):
            event_keys.look_at(file)


def test_an_event_key_comes_back_from_paper(two: Two, tmp_path: Path) -> None:
    pair = event_key(two.open())
    groups = " ".join(paper_groups(pair.secret()))
    assert refused(event_keys.secret_of_paper(groups, "ABCD")) == "fingerprint_unreadable"
    assert refused(event_keys.secret_of_paper(groups, "ABCD EFGH JKMN PQRS")) == "fingerprint_differs"
    assert refused(event_keys.secret_of_paper(groups.replace(groups[:4], "0000", 1))) == "paper_group"
    secret = event_keys.secret_of_paper(groups, two.key.fingerprint)
    assert not isinstance(secret, NotTaken)
    sheet = tmp_path / "sheet.pdf"
    new = NewEventKey(
        file=tmp_path / "again.keys", name="Small meeting", holder=Holder.with_phrase("x", OTHER_PHRASE), sheet=sheet
    )
    assert event_keys.keep(new, secret, new_bytes).public == two.key.public
    assert sheet.read_bytes().startswith(b"%PDF")
