"""A delegation at a desk: one collects for many, badges are printed ahead, what stays is told and signed for."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from regdesk.badge.receipt import ReceiptText
from regdesk.chance import new_id
from regdesk.collection.delegation import CHECKED_FOR, MemberState, in_person_only
from regdesk.collection.delegation_words import Authority
from regdesk.collection.entitlement import Reason, Refusal
from regdesk.collection.entries import BadgeCollected, CollectionEnded, CollectorAccepted, Proof
from regdesk.collection.visit import BadgeState
from regdesk.desk import Desk
from regdesk.desk.about_person import Given
from regdesk.desk.answers import Came, Done
from regdesk.desk.receipts import receipt_text
from regdesk.desk.unlisted import Unlisted
from regdesk.event.event import ProxyPolicy
from regdesk.identity.document import PartialDate
from regdesk.people.participant import Participant
from regdesk.printing.printer import JobState, Outcome
from regdesk.sentences.delegations import LEFT, LEFT_ES
from regdesk.sync.own_log import Elsewhere, Owner, begin_another
from tests.desk.chile import (
    CHILE,
    CRISTOBAL,
    FERNANDA,
    IGNACIO,
    LETTER,
    MEMBERS,
    PERU,
    READY,
    VALENTINA,
    accepted,
    an_event_with,
    hands,
    prints,
    prints_all,
    shows_passport,
)
from tests.desk.journey import collected, passport
from tests.desks import StandingClock, a_desk
from tests.make import local
from tests.printers import Tray

TOMAS = READY[2]
A_DAY = timedelta(days=1)
Said = TypeVar("Said")
Opens = Callable[..., AbstractContextManager[Desk]]


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [*MEMBERS, PERU], event=an_event_with(), clock=clock) as desk:
        collected(desk, FERNANDA)
        yield desk


@pytest.fixture
def opened(tmp_path: Path, clock: StandingClock) -> Opens:
    """A desk of an event with another policy."""

    def a_desk_with(proxy: ProxyPolicy, **changes: object) -> AbstractContextManager[Desk]:
        people = [*MEMBERS, PERU]
        return a_desk(tmp_path, people, event=an_event_with(proxy, **changes), clock=clock)

    return a_desk_with


def reason(answer: Done | Refusal | None) -> Reason | None:
    return answer.reason if isinstance(answer, Refusal) else None


def wants(desk: Desk, person: object = VALENTINA, people: tuple[str, ...] = (), **changes: object) -> Reason | None:
    """Why somebody is not accepted as collector."""
    who = getattr(person, "id", "")
    return reason(desk.delegations.accept_collector(CHILE, who, people, act=desk.new_act(), **changes))  # type: ignore[arg-type]


# ── who, what, in which order ────────────────────────────────────────────────────────────────────────────────────────


def test_a_delegation_lists_who_gets_a_badge_in_the_order_of_printing_and_then_who_stays(desk: Desk) -> None:
    case = desk.delegations.of(CHILE)
    assert [one.person.id for one in case.members] == [one.id for one in (*READY, FERNANDA, CRISTOBAL)]
    assert [one.person.id for one in case.of(MemberState.READY)] == [one.id for one in READY]
    assert [one.state for one in case.members[-2:]] == [MemberState.COLLECTED, MemberState.STAYS]
    assert case.focal_points == (VALENTINA,)


def test_a_person_opens_their_delegation(desk: Desk) -> None:
    case = desk.delegations.of_person(TOMAS.id)
    assert case
    assert (case.name, len(case.members)) == (CHILE, 11)


def test_nobody_has_an_unknown_delegation(desk: Desk) -> None:
    with pytest.raises(KeyError):
        desk.delegations.of("Atlantis")


@pytest.mark.parametrize("text", ["Chile", "chi", "CHL", "the Republic of Chile"])
def test_a_delegation_is_found_by_the_names_of_its_state(desk: Desk, text: str) -> None:
    (found,) = desk.delegations.find(text)
    assert (found.name, found.people, found.collected) == (CHILE, 11, 1)


def test_without_a_text_all_delegations_are_listed_by_name(desk: Desk) -> None:
    assert [row.name for row in desk.delegations.find("")] == [CHILE, "Peru"]
    assert desk.delegations.find("atlantis") == ()


# ── who may collect ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_focal_point_whose_passport_was_compared_may_collect(desk: Desk) -> None:
    collection = accepted(desk)
    case = desk.delegations.of(CHILE)
    assert case.collector == VALENTINA
    assert case.collection
    said = case.collection.accepted
    assert (said.collection, said.authority, said.people) == (collection, "focal_point", tuple(p.id for p in READY))


def test_a_focal_point_without_a_document_may_not(desk: Desk) -> None:
    assert wants(desk) is Reason.IDENTITY_NOT_CONFIRMED
    accepted(desk)


def test_a_document_of_an_hour_ago_proves_nobody_who_stands_here_now(desk: Desk, clock: StandingClock) -> None:
    shows_passport(desk)
    clock.pass_by(CHECKED_FOR + timedelta(seconds=1))
    assert wants(desk) is Reason.IDENTITY_NOT_CONFIRMED


def test_a_focal_point_who_has_a_badge_already_is_checked_as_collector(desk: Desk) -> None:
    collected(desk, VALENTINA)
    assert isinstance(shows_passport(desk), Done)
    assert wants(desk, people=(TOMAS.id,)) is None


def test_who_is_no_focal_point_is_refused_and_told_who_is(desk: Desk) -> None:
    shows_passport(desk, TOMAS)
    no = desk.delegations.against(CHILE, TOMAS.id)
    assert no
    assert (no.reason, no.facts["names"]) == (Reason.COLLECTOR_NOT_NAMED, "Valentina ARAYA PIZARRO")
    assert wants(desk, TOMAS) is Reason.COLLECTOR_NOT_NAMED


def test_a_focal_point_of_one_delegation_takes_no_badges_of_another(desk: Desk) -> None:
    shows_passport(desk)
    no = desk.delegations.against("Peru", VALENTINA.id)
    assert no
    assert no.reason is Reason.COLLECTOR_NOT_NAMED
    with pytest.raises(KeyError):
        desk.delegations.accept_collector(CHILE, VALENTINA.id, (PERU.id,), act=desk.new_act())


def test_where_nobody_may_not_even_a_focal_point_may(opened: Opens) -> None:
    with opened(ProxyPolicy.NONE) as desk:
        shows_passport(desk)
        assert wants(desk) is Reason.NO_PROXY


def test_where_only_vips_are_served_the_others_come_in_person(opened: Opens) -> None:
    vip = replace(IGNACIO, vip=True)
    with opened(ProxyPolicy.VIP_ONLY) as desk:
        with desk.store.writing() as tx:
            tx.put_people([vip])
        case = desk.delegations.of(CHILE)
        assert [one.person.id for one in case.of(MemberState.READY)] == [vip.id]
        assert case.member(TOMAS.id).refusal == in_person_only(desk.event, TOMAS)
        collection = accepted(desk, people=(vip, TOMAS))
        codes = prints_all(desk, (vip, TOMAS))
        assert isinstance(hands(desk, collection, vip, codes[vip.id]), Done)
        assert reason(hands(desk, collection, TOMAS, codes[TOMAS.id])) is Reason.COMES_IN_PERSON
        assert _last(desk, CollectorAccepted).authority == Authority.VIP


def test_where_a_letter_is_enough_its_reference_is_needed(opened: Opens) -> None:
    with opened(ProxyPolicy.LETTER) as desk:
        shows_passport(desk, TOMAS)
        assert wants(desk, TOMAS) is Reason.LETTER_NEEDED
        assert wants(desk, TOMAS, authority=Authority.LETTER, reference="  ") is Reason.LETTER_NEEDED
        accepted(desk, TOMAS, **LETTER)
        said = _last(desk, CollectorAccepted)
        assert (said.authority, said.reference, said.dated) == ("letter", "NV-312/17", "2017-11-28")


def test_a_letter_is_not_enough_where_focal_points_collect(desk: Desk) -> None:
    shows_passport(desk, TOMAS)
    assert wants(desk, TOMAS, **LETTER) is Reason.COLLECTOR_NOT_NAMED


def test_of_a_focal_point_the_letter_that_was_seen_is_kept_as_well(desk: Desk) -> None:
    accepted(desk, **LETTER)
    said = _last(desk, CollectorAccepted)
    assert (said.authority, said.reference) == ("focal_point", "NV-312/17")


def test_who_is_on_no_list_collects_with_a_letter_and_leaves_four_signs_of_a_document(opened: Opens) -> None:
    shown = Unlisted(passport(PERU, family="STRANGER", given="SOME", number="XP1234567"))
    with opened(ProxyPolicy.LETTER) as desk:
        assert wants(desk, None, document=shown) is Reason.LETTER_NEEDED
        assert wants(desk, None, **LETTER) is Reason.IDENTITY_NOT_CONFIRMED
        assert wants(desk, None, document=shown, **LETTER) is None
        said = _last(desk, CollectorAccepted)
        assert (said.collector, said.document_kind, said.number_ends) == ("", "passport", "4567")
        assert "STRANGER" not in "".join(entry.content for entry in desk.log())


def test_an_expired_document_of_somebody_on_no_list_proves_nobody(opened: Opens) -> None:
    shown = Unlisted(passport(PERU, expires=PartialDate(2017, 12, 1)))
    with opened(ProxyPolicy.LETTER) as desk:
        assert wants(desk, None, document=shown, **LETTER) is Reason.DOCUMENT_TOO_OLD


def test_nobody_who_is_held_takes_badges_of_others(desk: Desk) -> None:
    with desk.store.writing() as tx:
        tx.put_people([replace(VALENTINA, hold=True)])
    assert reason(shows_passport(desk)) is Reason.SEE_SUPERVISOR
    assert wants(desk) is Reason.SEE_SUPERVISOR


# ── printing ahead ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_badge_printed_ahead_waits_and_is_not_collected(desk: Desk) -> None:
    end = prints(desk, TOMAS)
    assert (end.came, end.badge.state) == (Came.PRINTED, BadgeState.PRINTED)
    assert desk.delegations.of(CHILE).member(TOMAS.id).state is MemberState.PRINTED


def test_badges_are_printed_ahead_before_the_doors_open_and_not_handed_over(desk: Desk, clock: StandingClock) -> None:
    clock.at = local(30, 18, month=11)
    end = prints(desk, TOMAS)
    collection = accepted(desk, people=(TOMAS,))
    assert reason(hands(desk, collection, TOMAS, end.badge.code)) is Reason.TOO_EARLY
    assert desk.delegations.of(CHILE).member(TOMAS.id).state is MemberState.PRINTED


def test_nothing_is_printed_ahead_once_all_is_over(desk: Desk, clock: StandingClock) -> None:
    clock.at = local(5, 15, 1)
    answer = desk.delegations.print_ahead(TOMAS.id, Tray(), act=desk.new_act())
    assert isinstance(answer, Refusal)
    assert answer.reason is Reason.TOO_LATE


@pytest.mark.parametrize(
    ("person", "why"), [(CRISTOBAL, Reason.NOT_ACCREDITED_YET), (FERNANDA, Reason.ALREADY_COLLECTED)]
)
def test_who_stays_is_not_printed_ahead(desk: Desk, person: object, why: Reason) -> None:
    answer = desk.delegations.print_ahead(getattr(person, "id", ""), Tray(), act=desk.new_act())
    assert isinstance(answer, Refusal)
    assert answer.reason is why


def test_a_badge_printed_ahead_is_given_to_its_bearer_only_after_the_passport(desk: Desk) -> None:
    code = prints(desk, TOMAS).badge.code
    answer = desk.hand_over(TOMAS.id, code, proof=Proof.SCANNED, act=desk.new_act())
    assert reason(answer) is Reason.IDENTITY_NOT_CONFIRMED
    confirmed_tomas = shows_passport(desk, TOMAS)
    assert isinstance(confirmed_tomas, Done)
    assert isinstance(desk.hand_over(TOMAS.id, code, proof=Proof.SCANNED, act=desk.new_act()), Done)


# ── handing over ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_nine_badges_go_to_the_focal_point_and_two_stay_with_their_reasons(desk: Desk) -> None:
    collection = accepted(desk)
    codes = prints_all(desk)
    for person in READY:
        assert isinstance(hands(desk, collection, person, codes[person.id]), Done)
    assert [one.person.id for one in desk.delegations.of(CHILE).handed] != []
    assert isinstance(desk.delegations.end(collection, signed=True, act=desk.new_act()), Done)
    said = _last(desk, CollectionEnded)
    assert said.handed == tuple(codes[person.id] for person in sorted(READY, key=_place(desk)))
    assert dict(said.left) == {FERNANDA.id: "already_collected", CRISTOBAL.id: "not_accredited_yet"}
    assert said.signed
    assert {one.state for one in desk.delegations.of(CHILE).members} == {MemberState.COLLECTED, MemberState.STAYS}
    assert desk.verify().faults == ()


def _place(desk: Desk) -> Callable[[object], int]:
    order = [one.person.id for one in desk.delegations.of(CHILE).members]
    return lambda person: order.index(getattr(person, "id", ""))


def test_each_badge_says_who_took_it(desk: Desk) -> None:
    collection = accepted(desk, people=(TOMAS,))
    hands(desk, collection, TOMAS, prints(desk, TOMAS).badge.code)
    said = _last(desk, BadgeCollected)
    assert (said.collector, said.collection) == (VALENTINA.id, collection)


def test_the_wrong_badge_is_noticed(desk: Desk) -> None:
    collection = accepted(desk)
    codes = prints_all(desk, READY[:2])
    assert reason(hands(desk, collection, READY[0], codes[READY[1].id])) is Reason.ANOTHER_BADGE


def test_a_badge_of_who_was_not_ticked_stays(desk: Desk) -> None:
    collection = accepted(desk, people=(IGNACIO,))
    code = prints(desk, TOMAS).badge.code
    assert reason(hands(desk, collection, TOMAS, code)) is Reason.NOT_COVERED


def test_nothing_goes_to_a_collector_after_the_end_nor_to_one_nobody_accepted(desk: Desk) -> None:
    collection = accepted(desk, people=(TOMAS,))
    code = prints(desk, TOMAS).badge.code
    assert reason(hands(desk, "0" * 32, TOMAS, code)) is Reason.COLLECTION_OVER
    desk.delegations.end(collection, signed=False, act=desk.new_act())
    assert reason(hands(desk, collection, TOMAS, code)) is Reason.COLLECTION_OVER
    answer = desk.delegations.end(collection, signed=True, act=desk.new_act())
    assert reason(answer) is Reason.COLLECTION_OVER


def test_a_collection_that_nobody_ended_is_over_the_next_day(desk: Desk, clock: StandingClock) -> None:
    collection = accepted(desk, people=(TOMAS,))
    code = prints(desk, TOMAS).badge.code
    clock.pass_by(A_DAY / 2 + timedelta(minutes=1))
    assert desk.delegations.of(CHILE).collection is None
    assert reason(hands(desk, collection, TOMAS, code)) is Reason.COLLECTION_OVER


def test_an_accreditation_that_is_taken_back_in_the_meantime_keeps_the_badge_here(desk: Desk) -> None:
    collection = accepted(desk, people=(TOMAS,))
    code = prints(desk, TOMAS).badge.code
    with desk.store.writing() as tx:
        tx.put_people([replace(TOMAS, hold=True)])
    assert reason(hands(desk, collection, TOMAS, code)) is Reason.SEE_SUPERVISOR
    assert desk.delegations.of(CHILE).member(TOMAS.id).state is MemberState.STAYS


def test_each_act_pressed_twice_is_done_once(desk: Desk) -> None:
    shows_passport(desk)
    act = desk.new_act()
    first = desk.delegations.accept_collector(CHILE, VALENTINA.id, (TOMAS.id,), act=act)
    second = desk.delegations.accept_collector(CHILE, VALENTINA.id, (TOMAS.id,), act=act)
    assert isinstance(first, Done)
    assert isinstance(second, Done)
    assert (second.again, second.entry) == (True, first.entry)
    collection = _last(desk, CollectorAccepted).collection
    code, act = prints(desk, TOMAS).badge.code, desk.new_act()
    for again in (False, True):
        done = desk.delegations.hand_over(collection, TOMAS.id, code, proof=Proof.CONFIRMED, act=act)
        assert isinstance(done, Done)
        assert done.again is again
    act = desk.new_act()
    for again in (False, True):
        done = desk.delegations.end(collection, signed=True, act=act)
        assert isinstance(done, Done)
        assert done.again is again


# ── when something goes wrong ────────────────────────────────────────────────────────────────────────────────────────


def test_after_a_crash_in_mid_batch_it_goes_on_where_it_stopped_and_asks_about_the_badge_in_limbo(
    tmp_path: Path,
) -> None:
    class Crash(BaseException):
        """The power goes."""

    def power_cut() -> None:
        raise Crash

    event = an_event_with()
    with a_desk(tmp_path, READY, event=event) as desk:
        collection = accepted(desk)
        prints_all(desk, READY[:3])
        with pytest.raises(Crash):
            prints(desk, READY[3], Tray(before=power_cut))
    with a_desk(tmp_path, event=event) as desk:
        case = desk.delegations.of(CHILE)
        assert case.collection
        assert case.collection.id == collection
        assert [one.person.id for one in case.of(MemberState.PRINTED)] == [one.id for one in READY[:3]]
        (limbo,) = case.of(MemberState.IN_LIMBO)
        assert limbo.person.id == READY[3].id
        assert [one.person.id for one in case.of(MemberState.READY)] == [one.id for one in READY[4:]]
        assert limbo.badge
        assert isinstance(desk.came_out(READY[3].id, limbo.badge.code, act=desk.new_act()), Done)
        prints_all(desk, READY[4:])
        numbers = [one.badge.number for one in desk.delegations.of(CHILE).of(MemberState.PRINTED) if one.badge]
        assert numbers == sorted(numbers)
        assert len(set(numbers)) == 9


def test_forty_badges_with_a_jam_at_the_seventh_come_in_order_with_a_number_for_each_sheet(tmp_path: Path) -> None:
    many = tuple(
        replace(TOMAS, id=f"{at:032x}", family=f"Member {at:02d}", confirmation=f"MANY-{at:04d}", document_number="")
        for at in range(40)
    )
    jam = Tray(Outcome(JobState.FAILED, "jam"))
    with a_desk(tmp_path, many, event=an_event_with()) as desk:
        assert [one.person.id for one in desk.delegations.of(CHILE).members] == [one.id for one in many]
        ends = [prints(desk, person) for person in many[:6]]
        jammed = prints(desk, many[6], jam)
        assert jammed.came is Came.FAILED
        ends += [prints(desk, person) for person in many[6:]]
        assert [end.person for end in ends] == [person.id for person in many]
        numbers = [end.badge.number for end in ends]
        first = numbers[0]
        assert numbers == [*range(first, first + 6), *range(first + 7, first + 41)]
        assert jammed.badge.number == first + 6
        counted = [entry.kind for entry in desk.log()]
        assert (counted.count("badge.requested"), counted.count("badge.printed")) == (41, 40)
        assert counted.count("badge.print_failed") == 1


# ── afterwards ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_principal_who_turns_up_later_is_told_who_took_the_badge(desk: Desk) -> None:
    collection = accepted(desk, people=(TOMAS, VALENTINA))
    codes = prints_all(desk, (TOMAS, VALENTINA))
    for person in (TOMAS, VALENTINA):
        hands(desk, collection, person, codes[person.id])
    no = desk.case(TOMAS.id).refusal
    assert no
    assert (no.reason, no.facts["collector"]) == (Reason.ALREADY_COLLECTED, "Valentina ARAYA PIZARRO")
    own = desk.case(VALENTINA.id).refusal
    assert own
    assert "collection" not in own.facts


def test_the_receipt_is_the_same_whenever_it_is_made_and_names_no_reason_of_a_hold(desk: Desk) -> None:
    with desk.store.writing() as tx:
        tx.put_people([replace(TOMAS, hold=True)])
    collection = accepted(desk, people=(IGNACIO,))
    hands(desk, collection, IGNACIO, prints(desk, IGNACIO).badge.code)
    receipt = desk.delegations.receipt(collection)
    assert receipt.number == "3-D01"
    assert receipt.pdf == desk.delegations.receipt(collection).pdf
    assert receipt.pdf.startswith(b"%PDF")


def test_no_number_of_a_receipt_comes_again_and_none_changes_when_a_collector_is_erased(opened: Opens) -> None:
    with opened(ProxyPolicy.LETTER) as desk:
        ended(desk, VALENTINA)
        second = ended(desk, IGNACIO)
        with desk.store.writing() as tx:
            tx.erase_person(VALENTINA.id)
        third = ended(desk, TOMAS)
        assert [desk.delegations.receipt(one).number for one in (second, third)] == ["3-D02", "3-D03"]


def test_numbers_of_receipts_that_may_be_lost_with_a_disk_are_not_given_again(opened: Opens) -> None:
    with opened(ProxyPolicy.LETTER) as desk:
        ended(desk, VALENTINA)
        owner = Owner(desk.event.id, desk.number, desk.clerk, desk.now, new_id)
        begin_another(desk.store, owner, Elsewhere(agreed=1, behind=4))
        assert desk.delegations.receipt(ended(desk, IGNACIO)).number == "3-D06"


def ended(desk: Desk, person: Participant) -> str:
    """Somebody collects by a letter, and signs."""
    collection = accepted(desk, person, **LETTER)
    assert isinstance(desk.delegations.end(collection, signed=True, act=desk.new_act()), Done)
    return collection


def _last(desk: Desk, kind: type[Said]) -> Said:
    return next(entry.word for entry in reversed(desk.log()) if isinstance(entry.word, kind))


def test_what_is_given_out_about_a_collector_tells_nothing_of_the_others(desk: Desk) -> None:
    collection = accepted(desk, people=(TOMAS, IGNACIO))
    hands(desk, collection, TOMAS, prints(desk, TOMAS).badge.code)
    desk.delegations.end(collection, signed=True, act=desk.new_act())
    given = [desk.personal.give(person.id, act=desk.new_act()) for person in (VALENTINA, TOMAS)]
    about_collector, about_tomas = (repr(one.facts["log"]) for one in given if isinstance(one, Given))
    assert TOMAS.id not in about_collector
    assert VALENTINA.id not in about_tomas


def test_the_words_of_the_receipt_say_who_what_and_why_in_two_languages_or_in_one(desk: Desk) -> None:
    collection = accepted(desk, people=(IGNACIO,), **LETTER)
    hands(desk, collection, IGNACIO, prints(desk, IGNACIO).badge.code)
    case = desk.delegations.of(CHILE)
    begun = case.collection
    assert begun

    def words(languages: tuple[str, ...]) -> ReceiptText:
        return receipt_text(
            replace(desk.event, languages=languages), 3, CHILE, begun,
            handed=case.handed, left=[(case.member(CRISTOBAL.id), "not_accredited_yet")],
            collector="Valentina ARAYA PIZARRO", clerk="Lucía Robles", when=desk.now(), number="3-D01",
        )  # fmt: skip

    both, english = words(("en", "es")), words(("en", "fr"))
    assert both.shown == ("Focal point · Punto focal", "Letter · Carta NV-312/17, 28 Nov 2017",
                          "Document checked · Documento comprobado")  # fmt: skip
    assert both.badges == (("00002", "Ignacio FUENZALIDA ROJAS"),)
    assert both.left == (("Cristóbal RIQUELME DÍAZ", "is not accredited yet · aún no tiene acreditación"),)
    assert english.left == (("Cristóbal RIQUELME DÍAZ", "is not accredited yet"),)
    assert (english.title, english.counted) == (("Receipt for badges",), "1 badge")


def test_every_reason_to_stay_has_its_words_in_both_languages() -> None:
    assert set(LEFT) == set(LEFT_ES)
    stays = {reason.value for reason in Reason} & set(LEFT)
    assert {"not_accredited_yet", "see_supervisor", "already_collected", "photo_missing"} <= stays
