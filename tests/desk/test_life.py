"""How badges end and are corrected, done at the desk: who may, what the log keeps, what the next badge says."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from regdesk.badge.layout import template_named
from regdesk.collection.badge_words import BadgeCorrected, BadgeVoided, Corrected, VoidReason
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import BadgeCancelled, PrintFailed, Proof
from regdesk.collection.sheets import Use, sheet_of
from regdesk.collection.stock_words import Spoil
from regdesk.collection.visit import BadgeState, Visit, VisitState
from regdesk.desk import Desk
from regdesk.desk.answers import Done, Found, PrintEnd
from regdesk.desk.badges import render, replaced
from regdesk.desk.deciding import Approver, Decision
from regdesk.desk.figures import figures
from regdesk.desk.life import LETTER, Correction, Paper
from regdesk.event.event import FourEyes, Policies
from regdesk.people.participant import Accreditation, Participant
from regdesk.printing.printer import JobState, Outcome, Trouble
from regdesk.staff.decisions import Chosen
from regdesk.staff.member import Member
from regdesk.staff.pins import Pin
from regdesk.staff.stops import Stop, Why
from tests.desk.journey import OTHER, PERSON, collected, confirmed, passport, printed
from tests.desks import StandingClock, a_desk, on_badge
from tests.make import an_event
from tests.printers import Tray, Unplugged
from tests.staff.people import GREETER, HENRIK, LUCIA, NAOMI, PIN, WRONG, signed_in, with_staff

PASSPORT = Paper("passport", "SEN", "4417")


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    """Lucía is signed in: a clerk."""
    with a_desk(tmp_path, [PERSON, OTHER], clock=clock) as desk:
        signed_in(with_staff(desk))
        yield desk


def by(*members: Member, pin: Pin = PIN) -> tuple[Approver, ...]:
    return tuple(Approver(member.card, pin) for member in members)


def code_of(desk: Desk, person: Participant = PERSON) -> str:
    badge = desk.case(person.id).visit.badge
    assert badge
    return badge.code


def void(desk: Desk, reason: VoidReason = VoidReason.WITHDRAWN, **how: Any) -> Done | Refusal | Stop:
    code = how.pop("code", None) or code_of(desk)
    return desk.life.void(PERSON.id, code, reason, act=how.pop("act", desk.new_act()), **how)


def correct(desk: Desk, *by: Approver, paper: Paper | None = PASSPORT, **now: str) -> Done | Refusal | Stop:
    correction = Correction({Corrected(field): text for field, text in now.items()}, paper)
    return desk.life.correct(PERSON.id, correction, by=by, act=desk.new_act())


def again(desk: Desk, tray: Tray | Unplugged | None = None) -> PrintEnd:
    end = desk.print_badge(PERSON.id, tray or Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd), end
    return end


def why(answer: object) -> Why | Reason:
    assert isinstance(answer, Stop | Refusal), answer
    return answer.why if isinstance(answer, Stop) else answer.reason


def words(desk: Desk, *kinds: type) -> list[Any]:
    return [entry.word for entry in desk.log() if isinstance(entry.word, kinds)]


# ── cancelled without a new badge ────────────────────────────────────────────────────────────────────────────────────


def test_a_badge_is_withdrawn_by_a_supervisor_who_is_called_to_the_clerks_desk(desk: Desk) -> None:
    collected(desk)
    assert why(void(desk)) is Reason.NOT_YOURS
    done = void(desk, note="Left the delegation", by=by(HENRIK))
    assert isinstance(done, Done)
    word = done.entry.word
    assert isinstance(word, BadgeVoided)
    assert (word.reason, word.note, word.approvers) == (
        "withdrawn", "Left the delegation", ((HENRIK.id, "supervisor"),),
    )  # fmt: skip
    visit = desk.case(PERSON.id).visit
    assert (visit.state, visit.badges[0].state) == (VisitState.EXPECTED, BadgeState.VOID)


def test_a_supervisor_at_work_withdraws_alone_and_answers_for_it(desk: Desk) -> None:
    collected(desk)
    signed_in(desk, NAOMI)
    done = void(desk, VoidReason.RETURNED)
    assert isinstance(done, Done) and isinstance(done.entry.word, BadgeVoided)
    assert done.entry.word.approvers == ((NAOMI.id, "supervisor"),)
    badge = desk.case(PERSON.id).visit.badges[0]
    assert badge.back == done.entry.at, "it lies in the box"


@pytest.mark.parametrize(("member", "no"), [(LUCIA, Why.OWN_DESK), (GREETER, Why.MAY_NOT_APPROVE)])
def test_only_another_person_with_the_right_says_yes(desk: Desk, member: Member, no: Why) -> None:
    collected(desk)
    assert why(void(desk, by=by(member))) is no
    assert why(void(desk, by=by(HENRIK, pin=WRONG))) is Why.WRONG_PIN
    assert not words(desk, BadgeVoided)


def test_a_greeter_withdraws_nothing(desk: Desk) -> None:
    collected(desk)
    code = code_of(desk)
    signed_in(desk, GREETER)
    assert isinstance(void(desk, code=code), Stop | Refusal)
    assert isinstance(desk.life.returned(PERSON.id, code, act=desk.new_act()), Refusal)


def test_a_press_twice_cancels_once(desk: Desk) -> None:
    collected(desk)
    code, act = code_of(desk), desk.new_act()
    first, second = (void(desk, code=code, act=act, by=by(HENRIK)) for _ in range(2))
    assert isinstance(first, Done) and isinstance(second, Done) and second.again
    assert len(words(desk, BadgeVoided)) == 1


def test_after_it_another_badge_is_a_supervisors_decision_and_the_identity_is_checked_again(
    desk: Desk, clock: StandingClock
) -> None:
    collected(desk)
    void(desk, by=by(HENRIK))
    clock.pass_by(timedelta(minutes=5))
    no = desk.print_badge(PERSON.id, Tray(), act=desk.new_act())
    assert why(no) is Reason.BADGE_ENDED
    assert isinstance(no, Refusal)
    decision = Decision(PERSON.id, no, Chosen("came_back"), by(NAOMI))
    assert isinstance(desk.approve(decision, act=desk.new_act()), Done)
    assert why(desk.print_badge(PERSON.id, Tray(), act=desk.new_act())) is Reason.IDENTITY_NOT_CONFIRMED
    end = printed(desk)
    assert desk.case(PERSON.id).visit.replacements == 1
    assert desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())


def test_a_badge_that_waits_at_the_desk_is_spoiled_and_not_withdrawn(desk: Desk) -> None:
    printed(desk)
    assert why(void(desk, by=by(HENRIK))) is Reason.BADGE_WAITS
    assert why(void(desk, code="00000000", by=by(HENRIK))) is Reason.ANOTHER_BADGE


def test_nobody_says_that_a_badge_was_replaced(desk: Desk) -> None:
    collected(desk)
    with pytest.raises(ValueError, match="replaced"):
        void(desk, VoidReason.REPLACED)


def test_a_badge_whose_bearer_lost_the_accreditation_can_be_cancelled(tmp_path: Path) -> None:
    """Practice X9."""
    with a_desk(tmp_path, [PERSON]) as desk:
        signed_in(with_staff(desk))
        collected(desk)
        with desk.store.writing() as tx:
            tx.put_people([replace(PERSON, accreditation=Accreditation.WITHDRAWN)])
        refusal = desk.case(PERSON.id).refusal
        assert refusal and refusal.reason is Reason.ALREADY_COLLECTED
        decision = Decision(PERSON.id, refusal, Chosen("lost", badge=code_of(desk)), by(HENRIK))
        assert isinstance(desk.approve(decision, act=desk.new_act()), Done)
        no = desk.case(PERSON.id).refusal
        assert no and no.reason is Reason.SEE_SUPERVISOR


# ── found again ──────────────────────────────────────────────────────────────────────────────────────────────────────


def lost(desk: Desk) -> str:
    """A lost badge with its decision; its code."""
    code = code_of(desk)
    refusal = desk.case(PERSON.id).refusal
    assert refusal
    decision = Decision(PERSON.id, refusal, Chosen("lost", badge=code), by(HENRIK))
    assert isinstance(desk.approve(decision, act=desk.new_act()), Done)
    return code


def test_a_lost_badge_that_is_found_says_whose_it_was_and_goes_into_the_box(desk: Desk) -> None:
    collected(desk)
    scanned = on_badge(desk, desk.case(PERSON.id).visit.badges[0])
    code = lost(desk)
    found = desk.find(scanned)
    assert isinstance(found, Found) and found.badge and found.person.id == PERSON.id
    assert (found.badge.state, found.badge.reason, found.badge.back) == (BadgeState.VOID, "lost", None)
    assert isinstance(desk.life.returned(PERSON.id, code, act=desk.new_act()), Done)
    assert why(desk.life.returned(PERSON.id, code, act=desk.new_act())) is Reason.ANOTHER_BADGE
    assert desk.case(PERSON.id).visit.badges[0].reason == "lost"


def test_a_badge_that_somebody_wears_is_not_found(desk: Desk) -> None:
    collected(desk)
    assert why(desk.life.returned(PERSON.id, code_of(desk), act=desk.new_act())) is Reason.ANOTHER_BADGE


# ── replaced ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_new_badge_has_a_new_serial(desk: Desk) -> None:
    collected(desk)
    old = desk.case(PERSON.id).visit.badges[0]
    lost(desk)
    collected(desk)
    visit = desk.case(PERSON.id).visit
    new = visit.badge
    assert new and new.number > old.number and new.code != old.code
    assert visit.replacements == 1


@pytest.mark.parametrize("times", [1, 2])
def test_the_new_badge_says_which_one_it_is(desk: Desk, times: int) -> None:
    for _ in range(times):
        collected(desk)
        lost(desk)
    confirmed(desk)
    tray = Tray()
    badge = again(desk, tray).badge

    def looks(replacement: int) -> bytes:
        return render(
            template_named("a6"), desk.event, desk.case(PERSON.id).person, code=on_badge(desk, badge),
            number=badge.number, photo=None, replacement=replacement,
        )  # fmt: skip

    assert tray.pages[0].pdf == looks(times) != looks(0)
    assert desk.preview(PERSON.id) == tray.pages[0].pdf


def test_a_former_badge_that_still_stands_ends_with_the_new_one(desk: Desk) -> None:
    collected(desk)
    standing = desk.case(PERSON.id).visit
    assert [(word.code, word.reason) for word in replaced(standing)] == [(code_of(desk), "replaced")]
    lost(desk)
    assert replaced(desk.case(PERSON.id).visit) == ()
    assert replaced(Visit(PERSON.id)) == ()


# ── sheets ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_jammed_badge_is_a_spoiled_sheet_and_the_next_one_has_a_new_serial(desk: Desk) -> None:
    confirmed(desk)
    jammed = again(desk, Tray(Outcome(JobState.FAILED, "aborted", (Trouble.JAM,))))
    assert (sheet_of(jammed.badge).use, sheet_of(jammed.badge).reason) == (Use.SPOILED, Spoil.JAM)
    after = again(desk)
    assert after.badge.number == jammed.badge.number + 1
    assert desk.case(PERSON.id).visit.replacements == 0, "nobody had the one that jammed"


def test_a_printer_that_is_off_spoils_no_sheet(desk: Desk) -> None:
    confirmed(desk)
    assert sheet_of(again(desk, Unplugged()).badge).use is Use.NONE


def test_a_clerk_says_whether_nothing_came_out_or_a_spoiled_sheet(desk: Desk) -> None:
    confirmed(desk)
    for spoiled, use in ((None, Use.NONE), (Spoil.JAM, Use.SPOILED)):
        end = again(desk, Tray(Outcome(JobState.UNKNOWN, "lost_job")))
        assert sheet_of(end.badge).use is Use.OPEN
        done = desk.did_not_come_out(PERSON.id, end.badge.code, spoiled=spoiled, act=desk.new_act())
        assert isinstance(done, Done) and isinstance(done.entry.word, PrintFailed)
        badge = next(one for one in desk.case(PERSON.id).visit.badges if one.code == end.badge.code)
        assert (badge.state, sheet_of(badge).use, sheet_of(badge).reason) == (
            BadgeState.CANCELLED, use, spoiled or "",
        )  # fmt: skip


# ── corrected ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_correction_keeps_before_after_and_what_was_seen(desk: Desk) -> None:
    confirmed(desk)
    done = correct(desk, *by(HENRIK), family="Ndiaye", function="Counsellor")
    assert isinstance(done, Done)
    assert done.entry.word == BadgeCorrected(
        (("family", "Ndiaye-Sarr", "Ndiaye"),), "passport", "SEN", "4417", ((HENRIK.id, "supervisor"),)
    ), "the function was right"


def test_the_badge_printed_next_says_it_and_the_one_before_is_spoiled(desk: Desk) -> None:
    first = printed(desk)
    before = desk.preview(PERSON.id)
    assert isinstance(correct(desk, *by(HENRIK), given="Aissatou"), Done)
    old = desk.case(PERSON.id).visit.badges[0]
    assert (old.state, old.spoiled) == (BadgeState.CANCELLED, Spoil.WRONG_DATA)
    assert words(desk, BadgeCancelled)[-1] == BadgeCancelled(first.badge.code, Spoil.WRONG_DATA)
    after = again(desk)
    assert after.badge.number > first.badge.number
    assert desk.preview(PERSON.id) != before


def test_everywhere_the_person_is_as_corrected(desk: Desk) -> None:
    collected(desk, OTHER)
    confirmed(desk)
    correct(desk, *by(HENRIK), family="Ndiaye", delegation="African Union")
    printed_now = again(desk)
    found = desk.find(on_badge(desk, printed_now.badge))
    by_code = desk.find(PERSON.confirmation)
    listed = desk.row(PERSON.id).person
    desk.hand_over(PERSON.id, printed_now.badge.code, proof=Proof.SCANNED, act=desk.new_act())
    assert isinstance(found, Found) and isinstance(by_code, Found)
    shown = (found.person, by_code.person, listed, desk.case(PERSON.id).person, desk.today().last[0].person)
    assert {(one.family, one.delegation) for one in shown} == {("Ndiaye", "African Union")}
    assert desk.today().last[1].person == OTHER


def test_a_document_is_compared_with_the_corrected_name(desk: Desk) -> None:
    correct(desk, *by(HENRIK), family="Diallo")
    findings = desk.check(PERSON.id, passport(PERSON, family="DIALLO")).check.findings
    assert next(line for line in findings if line.field == "family").agrees


def test_a_later_list_wins(desk: Desk) -> None:
    correct(desk, *by(HENRIK), family="Ndiaye", function="Minister")
    with desk.store.writing() as tx:
        tx.put_people([replace(PERSON, family="Ndiaye Sarr")])
    person = desk.case(PERSON.id).person
    assert (person.family, person.function) == ("Ndiaye Sarr", "Minister")


def test_a_supervisor_at_work_corrects_alone(desk: Desk) -> None:
    signed_in(desk, NAOMI)
    done = correct(desk, function="Minister")
    assert isinstance(done, Done) and isinstance(done.entry.word, BadgeCorrected)
    assert done.entry.word.approvers == ((NAOMI.id, "supervisor"),)


def test_a_badge_that_somebody_has_is_corrected_by_others_only_and_is_void(desk: Desk) -> None:
    collected(desk)
    signed_in(desk, NAOMI)
    assert why(correct(desk, function="Minister")) is Why.SECOND_APPROVER
    assert why(correct(desk, *by(NAOMI), function="Minister")) is Why.OWN_DESK
    assert isinstance(correct(desk, *by(HENRIK), function="Minister"), Done)
    visit = desk.case(PERSON.id).visit
    assert (visit.badges[0].state, visit.badges[0].reason, visit.identity) == (BadgeState.VOID, "name_wrong", None)
    assert desk.case(PERSON.id).refusal is None, "the new one needs nothing but a document"


def test_where_the_event_asks_for_four_eyes_two_people_replace_a_badge_for_its_name(tmp_path: Path) -> None:
    event = an_event(policies=Policies(four_eyes=frozenset({FourEyes.REPLACEMENT})))
    with a_desk(tmp_path, [PERSON], event=event) as desk:
        signed_in(with_staff(desk))
        collected(desk)
        assert desk.life.needed(desk.life.correcting(desk.case(PERSON.id).visit)) == 2
        assert why(correct(desk, *by(HENRIK), function="Minister")) is Why.SECOND_APPROVER
        assert isinstance(correct(desk, *by(HENRIK, NAOMI), function="Minister"), Done)


@pytest.mark.parametrize(
    ("now", "paper", "no"),
    [
        ({}, PASSPORT, Why.NOTHING_CORRECTED),
        ({"function": " Counsellor\u200b "}, PASSPORT, Why.NOTHING_CORRECTED),
        ({"family": "", "given": " "}, PASSPORT, Why.NAME_MISSING),
        ({"function": "x" * 121}, PASSPORT, Why.TOO_LONG),
        ({"function": "Minister"}, None, Why.NO_PAPER),
    ],
)
def test_what_cannot_be_printed_is_no_correction(desk: Desk, now: dict[str, str], paper: Paper | None, no: Why) -> None:
    assert why(correct(desk, *by(HENRIK), paper=paper, **now)) is no
    assert not words(desk, BadgeCorrected)


def test_what_is_missing_costs_no_try_of_the_pin(desk: Desk) -> None:
    correct(desk, *by(HENRIK, pin=WRONG))
    assert why(correct(desk, *by(HENRIK, pin=WRONG), function="Minister")) is Why.WRONG_PIN
    with desk.store.reading() as tx:
        assert tx.staff.tries(HENRIK.id).left == 4


def test_a_badge_in_doubt_is_answered_for_before_it_is_corrected(desk: Desk) -> None:
    confirmed(desk)
    again(desk, Tray(Outcome(JobState.UNKNOWN, "lost_job")))
    assert why(correct(desk, *by(HENRIK), function="Minister")) is Reason.BADGE_IN_LIMBO


def test_the_papers_are_those_of_the_check_and_a_letter(desk: Desk) -> None:
    assert desk.life.papers(PERSON.id) == (Paper(LETTER),)
    confirmed(desk)
    assert desk.life.papers(PERSON.id) == (Paper("passport", "SEN", "4417"), Paper(LETTER))


def test_without_a_staff_list_the_clerk_corrects_and_nobody_replaces_a_badge(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        assert isinstance(correct(desk, function="Minister"), Done)
        collected(desk)
        assert why(correct(desk, function="Envoy")) is Why.NO_STAFF_LIST


def test_of_an_erased_person_no_correction_is_left(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        correct(desk, family="Unmistakable")
        with desk.store.writing() as tx:
            tx.erase_person(PERSON.id)
        assert not any("Unmistakable" in entry.content for entry in desk.log())


def test_the_day_tells_what_supervisors_did_to_badges(desk: Desk) -> None:
    collected(desk)
    void(desk, note="Gave it to a friend", by=by(HENRIK))
    correct(desk, *by(NAOMI), function="Minister")
    signed_in(desk, NAOMI)
    with desk.store.reading() as tx:
        told = figures(tx, desk.now().date(), desk.event.zone).overrides
    assert [(one.about, one.why, one.written, one.approvers) for one in told] == [
        ("badge_voided", "withdrawn", "Gave it to a friend", ("Henrik Aas",)),
        ("badge_corrected", "function", "", ("Naomi Adeyemi",)),
    ]
