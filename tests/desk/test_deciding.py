"""Supervisor decisions, done at the desk: who may, with how many, what the log keeps, and what goes on afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Checked, Decided, Face, Proof
from regdesk.collection.staff_words import OnDuty
from regdesk.collection.visit import BadgeState, VisitState
from regdesk.desk import Desk
from regdesk.desk.answers import Compared, Done, PrintEnd
from regdesk.desk.deciding import Approver, Decision
from regdesk.event.event import Event, FourEyes, PhotoPolicy, Policies
from regdesk.identity.document import Document, DocumentKind, PartialDate
from regdesk.people.participant import Accreditation, Participant
from regdesk.staff.decisions import Chosen
from regdesk.staff.member import Member
from regdesk.staff.pins import Pin
from regdesk.staff.rights import Role
from regdesk.staff.stops import Stop, Why
from tests.desk.journey import OTHER, PERSON, collected, passport
from tests.desks import StandingClock, a_desk
from tests.make import a_person, an_event, local
from tests.printers import Tray
from tests.staff.people import AUTHORITY, HENRIK, LUCIA, NAOMI, PIN, WRONG, cheap, signed_in, with_staff

LATE = local(5, 16)
AUTHORITY_NAMED = "PLS, Ms. Ortiz, ext. 4"


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER], clock=clock) as desk:
        signed_in(with_staff(desk))
        yield desk


def by(*members: Member, pin: Pin = PIN) -> tuple[Approver, ...]:
    return tuple(Approver(member.card, pin) for member in members)


def refused(reason: Reason) -> Refusal:
    return Refusal(reason, Decides.SUPERVISOR, "supervisor")


def approve(
    desk: Desk, reason: Reason, chosen: Chosen, *, who: tuple[Approver, ...] = by(HENRIK), person: Participant = PERSON,
    **changes: Any,
) -> Done | Refusal | Stop:  # fmt: skip
    decision = Decision(person.id, refused(reason), chosen, who, **changes)
    return desk.approve(decision, act=desk.new_act())


def word(answer: object) -> Decided:
    assert isinstance(answer, Done) and isinstance(answer.entry.word, Decided), answer
    return answer.entry.word


def why(answer: object) -> Why:
    assert isinstance(answer, Stop), answer
    return answer.why


def shown(desk: Desk, person: Participant, document: Document) -> Compared:
    check = desk.check(person.id, document).check
    return Compared(check, Checked.SCANNED, tuple(finding.field for finding in check.looks))


def confirm(desk: Desk, person: Participant, document: Document) -> Done | Refusal:
    one = shown(desk, person, document)
    return desk.confirm_identity(
        person.id, one.check, how=Checked.SCANNED, looked_at=one.looked_at, act=desk.new_act()
    )  # fmt: skip


def badge(desk: Desk, person: Participant = PERSON) -> PrintEnd | Refusal:
    return desk.print_badge(person.id, Tray(), act=desk.new_act())


# ── an identity in doubt ─────────────────────────────────────────────────────────────────────────────────────────────

OTHER_DAY = passport(PERSON, born=PartialDate(1979, 1, 2), number="X11223344")
TYPING = Chosen("typing_mistake")


def test_a_supervisor_passes_a_passport_that_differs_and_this_one_only(desk: Desk) -> None:
    no = confirm(desk, PERSON, OTHER_DAY)
    assert isinstance(no, Refusal) and no.reason is Reason.IDENTITY_DIFFERS
    done = approve(desk, Reason.IDENTITY_DIFFERS, TYPING, shown=(shown(desk, PERSON, OTHER_DAY),))
    said = word(done)
    assert (said.about, said.why, said.approvers) == (
        "identity_differs", "typing_mistake", ((HENRIK.id, "supervisor"),),
    )  # fmt: skip
    assert isinstance(done, Done) and done.entry.staff == OnDuty(LUCIA.id, "clerk"), "the desk is the clerk's"
    another = passport(PERSON, born=PartialDate(1979, 1, 2), number="X99887766")
    assert isinstance(confirm(desk, PERSON, another), Refusal)
    assert isinstance(confirm(desk, PERSON, OTHER_DAY), Done)
    assert isinstance(badge(desk), PrintEnd)


def test_the_log_keeps_no_name_birth_date_or_number_of_the_document(desk: Desk) -> None:
    done = approve(desk, Reason.IDENTITY_DIFFERS, TYPING, shown=(shown(desk, PERSON, OTHER_DAY),))
    assert isinstance(done, Done)
    assert not any(
        secret in done.entry.content for secret in ("NDIAYE", "1979", "1984", PERSON.document_number, PIN.digits)
    )


def test_an_identity_is_not_approved_without_the_document(desk: Desk) -> None:
    assert why(approve(desk, Reason.IDENTITY_DIFFERS, TYPING)) is Why.SHOW_DOCUMENT


def test_a_further_document_that_is_fine_needs_no_second_yes(tmp_path: Path) -> None:
    """Practice 2D: who shows two documents, of which the first differs."""
    event = an_event(policies=Policies(second_document_for=frozenset({PERSON.category})))
    card = passport(PERSON, kind=DocumentKind.ID_CARD, number="C5544332")
    with a_desk(tmp_path, [PERSON], event=event) as desk:
        signed_in(with_staff(desk))
        approve(desk, Reason.IDENTITY_DIFFERS, TYPING, shown=(shown(desk, PERSON, OTHER_DAY),))
        first, second = shown(desk, PERSON, OTHER_DAY), shown(desk, PERSON, card)

        def both(one: Compared, other: Compared) -> Done | Refusal:
            return desk.confirm_identity(
                PERSON.id, one.check, how=Checked.SCANNED, looked_at=one.looked_at, second=other, act=desk.new_act()
            )  # fmt: skip

        no = both(first, shown(desk, PERSON, replace(card, born=PartialDate(1971, 2, 3), number="C1")))
        assert isinstance(no, Refusal) and no.reason is Reason.IDENTITY_DIFFERS, "another one that differs does"
        assert isinstance(both(first, second), Done)


def test_an_approval_is_for_now_and_not_for_another_day(desk: Desk, clock: StandingClock) -> None:
    approve(desk, Reason.IDENTITY_DIFFERS, TYPING, shown=(shown(desk, PERSON, OTHER_DAY),))
    clock.pass_by(timedelta(minutes=31))
    assert isinstance(confirm(desk, PERSON, OTHER_DAY), Refusal)


def test_a_no_takes_back_the_yes_before_it(desk: Desk) -> None:
    seen = (shown(desk, PERSON, OTHER_DAY),)
    approve(desk, Reason.IDENTITY_DIFFERS, TYPING, shown=seen)
    said = word(approve(desk, Reason.IDENTITY_DIFFERS, Chosen(""), shown=seen, approved=False))
    assert not said.approved
    assert isinstance(confirm(desk, PERSON, OTHER_DAY), Refusal)


def test_a_face_in_doubt_is_a_supervisors_to_look_at(desk: Desk) -> None:
    desk.judge_face(PERSON.id, Face.DIFFERENT, act=desk.new_act())
    assert isinstance(confirm(desk, PERSON, passport(PERSON)), Refusal)
    word(approve(desk, Reason.FACE_DIFFERS, Chosen("looked_again")))
    assert isinstance(confirm(desk, PERSON, passport(PERSON)), Done)
    desk.judge_face(PERSON.id, Face.DIFFERENT, act=desk.new_act())
    assert isinstance(badge(desk), Refusal), "who doubts again is heard again"


def test_without_a_document_the_supervisors_word_is_the_identity(desk: Desk) -> None:
    word(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches")))
    assert isinstance(badge(desk), PrintEnd)


def test_a_no_takes_back_a_yes_that_stood_for_the_identity(desk: Desk) -> None:
    word(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches")))
    word(approve(desk, Reason.NO_DOCUMENT, Chosen(""), approved=False))
    no = badge(desk)
    assert isinstance(no, Refusal) and no.reason is Reason.IDENTITY_NOT_CONFIRMED
    assert desk.case(PERSON.id).visit.state is VisitState.EXPECTED


def test_a_no_leaves_an_identity_that_a_document_proved(desk: Desk) -> None:
    assert isinstance(confirm(desk, PERSON, passport(PERSON)), Done)
    word(approve(desk, Reason.NO_DOCUMENT, Chosen(""), approved=False))
    assert isinstance(badge(desk), PrintEnd)


def test_a_supervisors_word_in_place_of_a_document_is_not_kept_for_another_day(
    desk: Desk, clock: StandingClock
) -> None:
    word(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches")))
    clock.pass_by(timedelta(minutes=30, seconds=1))
    late = badge(desk)
    assert isinstance(late, Refusal) and late.reason is Reason.IDENTITY_NOT_CONFIRMED


def test_an_expired_passport_is_accepted_by_a_supervisor(desk: Desk) -> None:
    expired = passport(PERSON, expires=PartialDate(2017, 11, 30))
    no = confirm(desk, PERSON, expired)
    assert isinstance(no, Refusal) and no.reason is Reason.DOCUMENT_EXPIRED
    word(approve(desk, Reason.DOCUMENT_EXPIRED, Chosen("renewal_seen"), shown=(shown(desk, PERSON, expired),)))
    assert isinstance(confirm(desk, PERSON, expired), Done)


# ── window, block, photo, age ────────────────────────────────────────────────────────────────────────────────────────


def test_after_the_window_a_supervisor_issues_and_names_the_authority(desk: Desk, clock: StandingClock) -> None:
    assert isinstance(confirm(desk, PERSON, passport(PERSON)), Done)
    clock.at = LATE
    no = badge(desk)
    assert isinstance(no, Refusal) and no.reason is Reason.TOO_LATE
    assert why(approve(desk, Reason.TOO_LATE, Chosen("travel_delayed"))) is Why.NAME_AUTHORITY
    said = word(approve(desk, Reason.TOO_LATE, Chosen("travel_delayed", authority=AUTHORITY_NAMED)))
    assert said.authority == AUTHORITY_NAMED
    end = badge(desk)
    assert isinstance(end, PrintEnd)
    given = desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
    assert isinstance(given, Done)
    assert desk.case(PERSON.id).visit.approvals == (), "what was approved is used up"


def test_an_approval_of_one_thing_is_none_of_another(desk: Desk, clock: StandingClock) -> None:
    clock.at = LATE
    word(approve(desk, Reason.TOO_LATE, Chosen("travel_delayed", authority=AUTHORITY_NAMED)))
    no = badge(desk)
    assert isinstance(no, Refusal) and no.reason is Reason.IDENTITY_NOT_CONFIRMED


@pytest.mark.parametrize(
    ("changes", "policies", "reason", "chosen"),
    [
        ({"hold": True}, {}, Reason.SEE_SUPERVISOR, Chosen("security_agreed", authority="Security, Mr. Diaz")),
        ({"born": date(2002, 6, 8)}, {}, Reason.MINOR, Chosen("consent_seen")),
        ({}, {"photo": PhotoPolicy.REQUIRED}, Reason.PHOTO_MISSING, Chosen("photo_declined")),
    ],
)
def test_what_a_supervisor_may_pass_stands_in_nobodys_way_then(
    tmp_path: Path, changes: dict[str, Any], policies: dict[str, Any], reason: Reason, chosen: Chosen
) -> None:
    person = a_person(**changes)
    with a_desk(tmp_path, [person], event=an_event(policies=Policies(**policies))) as desk:
        signed_in(with_staff(desk))
        no = confirm(desk, person, passport(person))
        assert isinstance(no, Refusal) and no.reason is reason
        word(approve(desk, reason, chosen))
        assert isinstance(confirm(desk, person, passport(person)), Done)
        assert isinstance(badge(desk, person), PrintEnd)


def test_an_accreditation_that_was_withdrawn_is_nobodys_to_approve(tmp_path: Path) -> None:
    person = a_person(accreditation=Accreditation.WITHDRAWN)
    with a_desk(tmp_path, [person]) as desk:
        signed_in(with_staff(desk))
        stop = approve(desk, Reason.SEE_SUPERVISOR, Chosen("authority_asked", authority=AUTHORITY_NAMED))
        assert why(stop) is Why.CANNOT_APPROVE
        assert isinstance(stop, Stop) and stop.facts["place"] == "Accreditation desk, hotel lobby"
        assert not any(isinstance(entry.word, Decided) for entry in desk.log())


# ── replacement ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_lost_badge_ends_and_the_next_one_needs_a_passport_again(desk: Desk) -> None:
    collected(desk)
    old = desk.case(PERSON.id).visit.badge
    assert old
    assert isinstance(badge(desk), Refusal)
    assert why(approve(desk, Reason.ALREADY_COLLECTED, Chosen("lost"))) is Why.WHICH_BADGE
    assert why(approve(desk, Reason.ALREADY_COLLECTED, Chosen("lost", badge="X"))) is Why.WHICH_BADGE
    said = word(approve(desk, Reason.ALREADY_COLLECTED, Chosen("lost", badge=old.code)))
    assert (said.badge, said.why) == (old.code, "lost")
    visit = desk.case(PERSON.id).visit
    assert (visit.state, visit.badges[0].state, visit.badges[0].reason) == (
        VisitState.EXPECTED, BadgeState.VOID, "lost",
    )  # fmt: skip
    no = badge(desk)
    assert isinstance(no, Refusal) and no.reason is Reason.IDENTITY_NOT_CONFIRMED
    collected(desk)
    new = desk.case(PERSON.id).visit.badge
    assert new and new.number != old.number
    assert isinstance(badge(desk), Refusal), "one replacement is not two"


# ── what stands ──────────────────────────────────────────────────────────────────────────────────────────────────────


def standing(desk: Desk, *shown_now: Compared) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.about, one.names) for one in desk.approvals(PERSON.id, shown_now)]


def test_what_was_approved_stands_for_half_an_hour_with_the_name_of_who_said_it(
    desk: Desk, clock: StandingClock
) -> None:
    word(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches")))
    clock.pass_by(timedelta(minutes=30))
    assert standing(desk) == [("no_document", ("Henrik Aas",))]
    clock.pass_by(timedelta(seconds=1))
    assert standing(desk) == []


def test_what_was_approved_about_a_document_stands_for_that_document(desk: Desk) -> None:
    one = shown(desk, PERSON, OTHER_DAY)
    word(approve(desk, Reason.IDENTITY_DIFFERS, TYPING, shown=(one,)))
    assert standing(desk) == []
    assert standing(desk, replace(one, looked_at=())) == [("identity_differs", ("Henrik Aas",))]
    other = passport(PERSON, born=PartialDate(1979, 1, 2), number="X99887766")
    assert standing(desk, shown(desk, PERSON, other)) == []


def test_a_later_no_and_a_badge_in_a_hand_leave_nothing_standing(desk: Desk) -> None:
    word(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches")))
    word(approve(desk, Reason.NO_DOCUMENT, Chosen(""), approved=False))
    assert standing(desk) == []
    word(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches")))
    end = badge(desk)
    assert isinstance(end, PrintEnd)
    assert len(standing(desk)) == 1
    desk.hand_over(PERSON.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
    assert standing(desk) == []


# ── who ──────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_nobody_approves_their_own_desk(desk: Desk) -> None:
    signed_in(desk, HENRIK, Role.CLERK)
    assert why(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"))) is Why.OWN_DESK
    assert isinstance(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"), who=by(NAOMI)), Done)


@pytest.mark.parametrize("member", [LUCIA, AUTHORITY], ids=["clerk", "authority"])
def test_only_who_has_the_right_approves(desk: Desk, member: Member) -> None:
    signed_in(desk, NAOMI)
    stop = approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"), who=by(member))
    assert stop == Stop(Why.MAY_NOT_APPROVE, {"role": Role.SUPERVISOR})


def test_a_wrong_pin_approves_nothing_and_counts(desk: Desk) -> None:
    wrong = by(HENRIK, pin=WRONG)
    stops = [approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"), who=wrong) for _ in range(5)]
    assert [why(stop) for stop in stops] == [Why.WRONG_PIN] * 4 + [Why.WAIT]
    assert isinstance(stops[0], Stop) and stops[0].facts == {"left": 4, "approver": 1}
    assert why(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"))) is Why.WAIT
    assert why(desk.sign_in(HENRIK.card, PIN)) is Why.WAIT, "the same tries as at sign-in"
    assert isinstance(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"), who=by(NAOMI)), Done)


def test_a_pin_that_somebody_else_set_approves_nothing(desk: Desk) -> None:
    with desk.store.writing() as tx:
        tx.staff.put([(HENRIK, cheap(own=False))])
    assert why(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"))) is Why.CHOOSE_PIN


def test_what_is_missing_costs_no_try(desk: Desk) -> None:
    for _ in range(7):
        assert why(approve(desk, Reason.NO_DOCUMENT, Chosen(""), who=by(HENRIK, pin=WRONG))) is Why.CHOOSE_REASON
    assert isinstance(desk.sign_in(HENRIK.card, PIN), object) and desk.session and desk.session.staff == HENRIK.id


def four_eyes() -> Event:
    return an_event(policies=Policies(four_eyes=frozenset({FourEyes.NO_DOCUMENT})))


def test_four_eyes_are_two_people_besides_the_clerk(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON], event=four_eyes()) as desk:
        signed_in(with_staff(desk))
        reason, chosen = Reason.NO_DOCUMENT, Chosen("mission_vouches")
        told = desk.ruling(PERSON.id, refused(reason))
        assert not isinstance(told, Stop) and told[1] == 2
        assert why(approve(desk, reason, chosen)) is Why.SECOND_APPROVER
        assert why(approve(desk, reason, chosen, who=by(HENRIK, HENRIK))) is Why.SAME_APPROVER
        assert why(approve(desk, reason, chosen, who=by(HENRIK, LUCIA))) is Why.OWN_DESK
        half = approve(desk, reason, chosen, who=(*by(HENRIK), *by(NAOMI, pin=WRONG)))
        assert isinstance(half, Stop) and (half.why, half.facts["approver"]) == (Why.WRONG_PIN, 2)
        assert word(approve(desk, reason, chosen, who=by(HENRIK, NAOMI))).approvers == (
            (HENRIK.id, "supervisor"), (NAOMI.id, "supervisor"),
        )  # fmt: skip


def test_one_person_is_enough_to_say_no(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON], event=four_eyes()) as desk:
        signed_in(with_staff(desk))
        assert not word(approve(desk, Reason.NO_DOCUMENT, Chosen(""), approved=False)).approved


def test_a_press_twice_decides_once(desk: Desk) -> None:
    decision = Decision(PERSON.id, refused(Reason.NO_DOCUMENT), Chosen("mission_vouches"), by(HENRIK))
    act = desk.new_act()
    first, second = desk.approve(decision, act=act), desk.approve(decision, act=act)
    assert isinstance(first, Done) and isinstance(second, Done) and second.again and first.entry == second.entry


def test_the_card_of_the_supervisor_is_judged_before_the_pin_is_asked_for(desk: Desk) -> None:
    told = desk.ruling(PERSON.id, refused(Reason.TOO_LATE))
    assert not isinstance(told, Stop)
    assert desk.approver(told[0], HENRIK.card) == HENRIK
    assert why(desk.approver(told[0], LUCIA.card)) is Why.OWN_DESK
    assert why(desk.approver(told[0], AUTHORITY.card)) is Why.MAY_NOT_APPROVE
    assert why(desk.approver(told[0], "K7RM-4PX2")) is Why.NOT_A_CARD


def test_nobody_signed_in_asks_for_no_decision(desk: Desk) -> None:
    desk.sign_out()
    no = approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"))
    assert isinstance(no, Refusal) and no.reason is Reason.SIGN_IN_FIRST


def test_without_a_staff_list_there_is_nobody_to_decide(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        assert why(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"))) is Why.NO_STAFF_LIST


def test_what_a_supervisor_writes_is_kept_with_its_end_cut_off(desk: Desk) -> None:
    said = word(approve(desk, Reason.NO_DOCUMENT, Chosen("other", "  " + "Came with her minister. " * 20)))
    assert said.written.startswith("Came with her minister.") and len(said.written) <= 200


def test_a_written_reason_that_says_nothing_is_none(desk: Desk) -> None:
    assert why(approve(desk, Reason.NO_DOCUMENT, Chosen("other", "ok"))) is Why.WRITE_WHY


def test_a_barred_supervisor_decides_nothing_more(desk: Desk) -> None:
    with desk.store.writing() as tx:
        tx.staff.put([(replace(HENRIK, barred=True), tx.staff.pin(HENRIK.id))])
    assert why(approve(desk, Reason.NO_DOCUMENT, Chosen("mission_vouches"))) is Why.BARRED
