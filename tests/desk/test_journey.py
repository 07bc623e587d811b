"""The main job through the desk: each act once, in its turn, in the log."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import Checked, IdentityConfirmed, Proof, Refused
from regdesk.collection.visit import BadgeState, VisitState
from regdesk.desk.answers import Came, Done, Found, OtherMeeting, PrintEnd, Several, Standing, UnknownCode
from regdesk.identity.document import PartialDate
from regdesk.people.participant import Accreditation
from regdesk.printing.printer import JobState, Outcome
from tests.desk.journey import OTHER, PERSON, confirmed, passport, printed
from tests.desks import StandingClock, a_desk, on_badge
from tests.make import a_person, local
from tests.printers import Tray, Unplugged


def reason(answer: object) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


def test_a_desk_gives_a_badge(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON, OTHER]) as desk:
        found = desk.find("K7RM-4PX2")
        assert isinstance(found, Found)
        assert found.person == PERSON
        end = printed(desk)
        assert end.came is Came.PRINTED
        assert desk.case(PERSON.id).standing is Standing.PRINTED
        done = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        assert isinstance(done, Done)
        assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED
        assert desk.case(OTHER.id).visit.state is VisitState.EXPECTED
        assert desk.today().handed_over == 1
        assert desk.verify().faults == ()


def test_it_is_all_there_after_the_desk_was_closed(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        desk.hand_over(PERSON.id, end.badge.code, proof=Proof.CONFIRMED, act=desk.new_act())
    with a_desk(tmp_path) as desk:
        assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED
        found = desk.find(on_badge(desk, end.badge))
        assert isinstance(found, Found)
        assert found.badge and found.badge.state is BadgeState.COLLECTED


def test_the_same_press_twice_is_one_entry(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        act = desk.new_act()
        first = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.CONFIRMED, act=act)
        again = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.CONFIRMED, act=act)
        assert isinstance(first, Done) and isinstance(again, Done)
        assert (first.again, again.again) == (False, True)
        assert first.entry == again.entry


def test_the_same_print_twice_is_one_badge(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        confirmed(desk)
        act, tray = desk.new_act(), Tray()
        first = desk.print_badge(PERSON.id, tray, act=act)
        again = desk.print_badge(PERSON.id, tray, act=act)
        assert isinstance(first, PrintEnd) and isinstance(again, PrintEnd)
        assert first.badge.code == again.badge.code
        assert len(tray.pages) == 1


def test_a_second_badge_is_refused_before_and_after_the_hand_over(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        assert reason(desk.print_badge(PERSON.id, Tray(), act=desk.new_act())) is Reason.BADGE_WAITS
        desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        assert reason(desk.print_badge(PERSON.id, Tray(), act=desk.new_act())) is Reason.ALREADY_COLLECTED
        answer = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        assert reason(answer) is Reason.ALREADY_COLLECTED


def test_a_person_who_is_registered_twice_gets_one_badge(tmp_path: Path) -> None:
    twin = replace(PERSON, id="e" * 32, channel="stakeholders", given="Aissatou Marie", confirmation="TTTT-0001")
    sister = replace(PERSON, id="f" * 32, born=date(1990, 1, 1), confirmation="SSSS-0001")
    with a_desk(tmp_path, [PERSON, twin, sister]) as desk:
        confirmed(desk, twin)
        assert desk.case(twin.id).refusal is None
        end = printed(desk)
        why = desk.case(twin.id).refusal
        assert why and (why.reason, why.facts["number"]) == (Reason.DUPLICATE, end.badge.number)
        assert reason(desk.print_badge(twin.id, Tray(), act=desk.new_act())) is Reason.DUPLICATE
        assert desk.case(sister.id).refusal is None
        desk.cancel_badge(PERSON.id, end.badge.code, "wrong registration", act=desk.new_act())
        assert isinstance(desk.print_badge(twin.id, Tray(), act=desk.new_act()), PrintEnd)


def test_only_the_badge_of_this_person_is_handed_over(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON, OTHER]) as desk:
        printed(desk)
        answer = desk.hand_over(PERSON.id, "SMALL" + "0" * 26, proof=Proof.SCANNED, act=desk.new_act())
        assert reason(answer) is Reason.ANOTHER_BADGE
        assert desk.case(PERSON.id).visit.state is VisitState.PRINTED


def test_without_a_confirmed_identity_nothing_prints(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        tray = Tray()
        assert reason(desk.print_badge(PERSON.id, tray, act=desk.new_act())) is Reason.IDENTITY_NOT_CONFIRMED
        assert tray.pages == []


def test_a_passport_that_does_not_fit_cannot_be_confirmed(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        wrong = passport(PERSON, given="OUMAR", born=PartialDate(1971, 2, 3), number="X1")
        check = desk.check(PERSON.id, wrong).check
        every = tuple(finding.field for finding in check.findings)
        answer = desk.confirm_identity(PERSON.id, check, how=Checked.SCANNED, looked_at=every, act=desk.new_act())
        assert reason(answer) is Reason.IDENTITY_DIFFERS
        assert desk.case(PERSON.id).visit.identity is None


def test_a_line_that_differs_has_to_be_looked_at(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        check = desk.check(PERSON.id, passport(PERSON, number="A01930582")).check
        answer = desk.confirm_identity(PERSON.id, check, how=Checked.SCANNED, act=desk.new_act())
        assert reason(answer) is Reason.LOOK_FIRST


def test_by_eye_every_line_has_to_be_ticked(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        check = desk.check(PERSON.id, None).check
        few = desk.confirm_identity(PERSON.id, check, how=Checked.BY_EYE, looked_at=("family",), act=desk.new_act())
        assert reason(few) is Reason.LOOK_FIRST
        every = ("family", "given", "born", "nationality", "number", "expires")
        done = desk.confirm_identity(PERSON.id, check, how=Checked.BY_EYE, looked_at=every, act=desk.new_act())
        assert isinstance(done, Done)


def test_of_a_passport_only_what_may_be_kept_is_in_the_log(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        confirmed(desk)
        entry = desk.log()[-1]
        assert isinstance(entry.word, IdentityConfirmed)
        assert entry.word.number_ends == "4417"
        for secret in ("A01284417", "NDIAYE", "AISSATOU", "1984"):
            assert secret not in entry.content


@pytest.mark.parametrize(("at", "expected"), [(local(1, 12), Reason.TOO_EARLY), (local(5, 15), Reason.TOO_LATE)])
def test_outside_the_window_nothing_prints(tmp_path: Path, at: object, expected: Reason) -> None:
    with a_desk(tmp_path, [PERSON], clock=StandingClock(at)) as desk:  # type: ignore[arg-type]
        confirmed(desk)
        tray = Tray()
        assert reason(desk.print_badge(PERSON.id, tray, act=desk.new_act())) is expected
        assert tray.pages == []


def test_a_printer_that_is_not_there_costs_no_badge(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        confirmed(desk)
        end = desk.print_badge(PERSON.id, Unplugged(), act=desk.new_act())
        assert isinstance(end, PrintEnd)
        assert (end.came, end.reason) == (Came.FAILED, "printer_off")
        again = desk.print_badge(PERSON.id, Tray(), act=desk.new_act())
        assert isinstance(again, PrintEnd)
        assert again.came is Came.PRINTED
        assert again.badge.code != end.badge.code
        assert again.badge.number == end.badge.number + 1


def test_what_a_spooler_took_is_asked_about_and_can_be_answered_both_ways(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        confirmed(desk)
        end = desk.print_badge(PERSON.id, Tray(Outcome(JobState.SENT)), act=desk.new_act())
        assert isinstance(end, PrintEnd)
        assert end.came is Came.ASK
        assert [case.person.id for case in desk.in_limbo()] == [PERSON.id]
        assert isinstance(desk.did_not_come_out(PERSON.id, end.badge.code, act=desk.new_act()), Done)
        second = desk.print_badge(PERSON.id, Tray(Outcome(JobState.UNKNOWN, "lost_job")), act=desk.new_act())
        assert isinstance(second, PrintEnd)
        assert isinstance(desk.came_out(PERSON.id, second.badge.code, act=desk.new_act()), Done)
        assert desk.in_limbo() == ()
        done = desk.hand_over(PERSON.id, second.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        assert isinstance(done, Done)


def test_a_badge_requested_before_a_crash_is_asked_about_not_reprinted(tmp_path: Path) -> None:
    class PowerCut(BaseException):
        pass

    def cut() -> None:
        raise PowerCut

    with a_desk(tmp_path, [PERSON]) as desk:
        confirmed(desk)
        with pytest.raises(PowerCut):
            desk.print_badge(PERSON.id, Tray(before=cut), act=desk.new_act())
    with a_desk(tmp_path) as desk:
        (case,) = desk.in_limbo()
        assert case.visit.state is VisitState.PRINTING
        assert reason(desk.print_badge(PERSON.id, Tray(), act=desk.new_act())) is Reason.BADGE_IN_LIMBO


def test_a_spoiled_badge_is_cancelled_and_another_printed(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        assert isinstance(desk.cancel_badge(PERSON.id, end.badge.code, "torn", act=desk.new_act()), Done)
        again = desk.print_badge(PERSON.id, Tray(), act=desk.new_act())
        assert isinstance(again, PrintEnd)
        answer = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        assert reason(answer) is Reason.ANOTHER_BADGE


def test_a_collected_badge_is_not_a_clerks_to_cancel(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        answer = desk.cancel_badge(PERSON.id, end.badge.code, "lost", act=desk.new_act())
        assert reason(answer) is Reason.ALREADY_COLLECTED
        assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED


def test_codes_say_what_they_are(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON, OTHER]) as desk:
        end = printed(desk)
        badge = desk.find(on_badge(desk, end.badge))
        assert isinstance(badge, Found)
        assert badge.badge and badge.badge.number == end.badge.number
        assert isinstance(desk.find("TRAINING" + "0" * 26), OtherMeeting)
        assert isinstance(desk.find("RT" + on_badge(desk, end.badge)[2:]), OtherMeeting)
        assert isinstance(desk.find("SMALL" + "0" * 26), UnknownCode)
        assert isinstance(desk.find("ZZZZ-9ZZZ"), UnknownCode)
        assert isinstance(desk.find("k7rm 4px2"), Found)


def test_a_name_finds_people_with_their_standing(tmp_path: Path) -> None:
    pending = a_person(confirmation="PPPP-1111", family="Okai", given="Kwabena", accreditation=Accreditation.PENDING)
    with a_desk(tmp_path, [PERSON, OTHER, pending]) as desk:
        answer = desk.find("oka")
        assert isinstance(answer, Several)
        standings = {row.person.family: row.standing for row in answer.rows}
        assert standings == {"Okafor": Standing.READY, "Okai": Standing.NOT_ACCREDITED_YET}


def test_a_refusal_prints_a_numbered_slip_and_is_in_the_log(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON], clock=StandingClock(local(5, 15, 12))) as desk:
        why = desk.case(PERSON.id).refusal
        assert why
        assert why.reason is Reason.TOO_LATE
        first = desk.refuse(PERSON.id, why, act=desk.new_act())
        second = desk.refer(PERSON.id, act=desk.new_act())
        assert (first.number, second.number) == ("3-0001", "3-0002")
        assert first.pdf.startswith(b"%PDF")
        assert next(entry.word for entry in desk.log()) == Refused("too_late", 1)


def test_the_same_refusal_pressed_twice_is_one_slip(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON], clock=StandingClock(local(5, 15, 12))) as desk:
        why = desk.case(PERSON.id).refusal
        act = desk.new_act()
        numbers = [desk.refuse(PERSON.id, why, act=act).number for _ in range(2)]  # type: ignore[arg-type]
        assert numbers == ["3-0001", "3-0001"]
        assert desk.refer(None, act=desk.new_act()).number == "3-0002"


@pytest.mark.parametrize("how", [Checked.SCANNED, Checked.BY_EYE])
def test_a_record_that_changed_since_the_check_is_compared_again(tmp_path: Path, how: Checked) -> None:
    with a_desk(tmp_path, [PERSON, OTHER]) as desk:
        check = desk.check(PERSON.id, passport(PERSON)).check
        every = tuple(finding.field for finding in check.findings)
        with desk.store.writing() as tx:
            tx.put_people([replace(PERSON, born=date(1971, 2, 3), document_number="B7")])
        answer = desk.confirm_identity(PERSON.id, check, how=how, looked_at=every, act=desk.new_act())
        assert reason(answer) is Reason.IDENTITY_DIFFERS
        of_another = desk.confirm_identity(OTHER.id, check, how=how, looked_at=every, act=desk.new_act())
        assert reason(of_another) is Reason.IDENTITY_DIFFERS


def test_two_who_print_for_one_person_at_once_print_one_badge(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as window, a_desk(tmp_path) as command_line:
        confirmed(window)
        answers: list[object] = []
        other = Tray()

        def meanwhile() -> None:
            answers.extend(d.print_badge(PERSON.id, other, act=d.new_act()) for d in (window, command_line))

        end = window.print_badge(PERSON.id, Tray(before=meanwhile), act=window.new_act())
        assert isinstance(end, PrintEnd) and end.came is Came.PRINTED
        assert [reason(answer) for answer in answers] == [Reason.BADGE_IN_LIMBO, Reason.BADGE_IN_LIMBO]
        assert other.pages == []


def test_many_presses_at_once_are_one_badge_and_one_hand_over(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as window, a_desk(tmp_path) as command_line, ThreadPoolExecutor(8) as hands:
        confirmed(window)
        tray = Tray()
        desks = [window, command_line] * 4
        list(hands.map(lambda desk: desk.print_badge(PERSON.id, tray, act=desk.new_act()), desks))
        assert len(tray.pages) == 1
        badge = window.case(PERSON.id).visit.badge
        assert badge
        done = hands.map(
            lambda desk: desk.hand_over(PERSON.id, badge.code, proof=Proof.SCANNED, act=desk.new_act()), desks
        )
        assert sum(isinstance(answer, Done) for answer in done) == 1
        assert window.verify().faults == ()


def test_a_badge_that_is_known_to_be_out_is_not_asked_about_again(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        for settle in (desk.came_out, desk.did_not_come_out):
            assert reason(settle(PERSON.id, end.badge.code, act=desk.new_act())) is Reason.BADGE_WAITS
        assert desk.case(PERSON.id).visit.state is VisitState.PRINTED


def test_somebody_with_hardly_any_facts_is_shown_and_served(tmp_path: Path) -> None:
    bare = a_person(confirmation="", source_ref="x", family="", given="", delegation="", born=None, nationality="",
                    document_number="", function="", title="", sex="", photo="missing.jpg")  # fmt: skip
    with a_desk(tmp_path, [bare, replace(bare, id="e" * 32)]) as desk:
        case = desk.case(bare.id)
        assert (case.delegation, case.same_name, case.also) == ((0, 0), (), ())
        assert desk.preview(bare.id).startswith(b"%PDF")
        assert desk.refer(bare.id, act=desk.new_act()).pdf.startswith(b"%PDF")
        assert desk.check(bare.id, passport(PERSON)).check.findings


def test_a_clock_that_goes_back_does_not_turn_the_log_around(tmp_path: Path) -> None:
    clock = StandingClock()
    with a_desk(tmp_path, [PERSON], clock=clock) as desk:
        end = printed(desk)
        clock.pass_by(timedelta(hours=-1))
        done = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        assert isinstance(done, Done)
        assert desk.case(PERSON.id).visit.state is VisitState.COLLECTED
        times = [entry.at for entry in desk.log()]
        assert times == sorted(times)


def test_the_moment_of_a_refusal_is_told_in_the_events_zone(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        end = printed(desk)
        desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        why = desk.case(PERSON.id).refusal
        assert why
        assert str(why.facts["when"]).startswith("2017-12-04 08:07")


def test_a_minor_whose_birth_date_only_the_passport_says_needs_a_supervisor(tmp_path: Path) -> None:
    young = a_person(born=None)
    with a_desk(tmp_path, [young]) as desk:
        check = desk.check(young.id, passport(PERSON, born=PartialDate(2002, 6, 8))).check
        every = tuple(line.field for line in check.findings)
        answer = desk.confirm_identity(young.id, check, how=Checked.SCANNED, looked_at=every, act=desk.new_act())
        assert reason(answer) is Reason.MINOR


def test_a_person_written_by_accident_tells_nothing(tmp_path: Path) -> None:
    assert repr(PERSON) == f"Participant({PERSON.id})"
