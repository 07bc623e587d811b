"""Who may take the badges of a delegation, by each policy; which badge stays; how a collection is read from the log."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from regdesk.collection.delegation import (
    Claim,
    MemberState,
    authority_of,
    collections,
    in_order,
    may_collect,
    may_hand_over,
    member,
)
from regdesk.collection.delegation_words import Authority, CollectionEnded, CollectorAccepted
from regdesk.collection.entitlement import Act, Reason, entitlement
from regdesk.collection.entries import (
    BadgeCollected,
    BadgePrinted,
    BadgeRequested,
    Checked,
    Decided,
    FaceJudged,
    IdentityConfirmed,
    PrintUnknown,
    Word,
)
from regdesk.collection.visit import Visit, fold
from regdesk.event.event import MinorPolicy, Policies, ProxyPolicy
from regdesk.people.participant import Accreditation
from tests.collection.test_entitlement import history
from tests.desk.chile import CHILE, IGNACIO, VALENTINA, an_event_with
from tests.make import MONDAY_MORNING, a_person, local

SEEN = IdentityConfirmed("scanned", "passport", "CHL", "0702", True, "all_same")
REQUESTED = BadgeRequested("SMALL1", 918, "a1", "folder")
PRINTED = BadgePrinted("SMALL1", certain=True)
YES = Decided("collector_not_named", True, "delegation_confirmed", (("h", "supervisor"),), delegation=CHILE)
SOON = MONDAY_MORNING + timedelta(minutes=1)
LETTERS = {"authority": Authority.LETTER, "reference": "NV-312/17"}


def visit(*words: Word) -> Visit:
    return fold("p", history(*words))


def claim(**changes: Any) -> Claim:
    usual = Claim(CHILE, VALENTINA, visit(SEEN), (VALENTINA,))
    return replace(usual, **changes)


def why_not(proxy: ProxyPolicy, **changes: Any) -> Reason | None:
    no = may_collect(an_event_with(proxy), claim(**changes), changes.pop("now", SOON))
    return no.reason if no else None


@pytest.mark.parametrize(
    ("proxy", "expected"),
    [
        (ProxyPolicy.NONE, Reason.NO_PROXY),
        (ProxyPolicy.VIP_ONLY, None),
        (ProxyPolicy.FOCAL_POINT, None),
        (ProxyPolicy.LETTER, None),
    ],
)
def test_a_focal_point_may_collect_where_anybody_may(proxy: ProxyPolicy, expected: Reason | None) -> None:
    assert why_not(proxy) is expected


@pytest.mark.parametrize(
    ("proxy", "without", "with_a_letter"),
    [
        (ProxyPolicy.NONE, Reason.NO_PROXY, Reason.NO_PROXY),
        (ProxyPolicy.VIP_ONLY, Reason.COLLECTOR_NOT_NAMED, Reason.COLLECTOR_NOT_NAMED),
        (ProxyPolicy.FOCAL_POINT, Reason.COLLECTOR_NOT_NAMED, Reason.COLLECTOR_NOT_NAMED),
        (ProxyPolicy.LETTER, Reason.LETTER_NEEDED, None),
    ],
)
def test_anybody_else_needs_a_letter_and_an_event_that_takes_letters(
    proxy: ProxyPolicy, without: Reason, with_a_letter: Reason | None
) -> None:
    assert why_not(proxy, collector=IGNACIO) is without
    assert why_not(proxy, collector=IGNACIO, **LETTERS) is with_a_letter


@pytest.mark.parametrize("authority", [Authority.FOCAL_POINT, Authority.VIP, Authority.SUPERVISOR])
def test_saying_that_one_is_authorised_is_no_authority(authority: Authority) -> None:
    said = {"authority": authority, "reference": "NV-312/17"}
    assert why_not(ProxyPolicy.LETTER, collector=IGNACIO, **said) is Reason.LETTER_NEEDED


def test_a_supervisors_yes_is_about_one_delegation_and_lasts_half_an_hour() -> None:
    said = visit(SEEN, YES)
    event = an_event_with()
    assert may_collect(event, claim(collector=IGNACIO, visit=said), SOON) is None
    assert authority_of(event, claim(collector=IGNACIO, visit=said)) is Authority.SUPERVISOR
    other = may_collect(event, claim(delegation="Peru", collector=IGNACIO, visit=said), SOON)
    late = may_collect(event, claim(collector=IGNACIO, visit=said), SOON + timedelta(minutes=31))
    assert (other and other.reason, late and late.reason) == (Reason.COLLECTOR_NOT_NAMED, Reason.COLLECTOR_NOT_NAMED)


def test_a_supervisors_no_takes_the_yes_back() -> None:
    said = visit(SEEN, YES, replace(YES, approved=False))
    assert why_not(ProxyPolicy.FOCAL_POINT, collector=IGNACIO, visit=said) is Reason.COLLECTOR_NOT_NAMED


@pytest.mark.parametrize(
    "words",
    [
        (),
        (replace(SEEN, checked=Checked.VOUCHED),),
        (Decided("no_document", True, "loss_reported", (("h", "supervisor"),)),),
    ],
    ids=["nobody looked", "somebody vouched", "a supervisor let it pass"],
)
def test_who_collects_for_others_has_shown_a_document(words: tuple[Word, ...]) -> None:
    assert why_not(ProxyPolicy.FOCAL_POINT, visit=visit(*words)) is Reason.IDENTITY_NOT_CONFIRMED


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"hold": True}, Reason.SEE_SUPERVISOR),
        ({"accreditation": Accreditation.WITHDRAWN}, Reason.SEE_SUPERVISOR),
        ({"accreditation": Accreditation.REFUSED}, Reason.SEE_SUPERVISOR),
        ({"accreditation": Accreditation.PENDING}, None),
    ],
)
def test_who_is_not_let_in_takes_nobodys_badge_and_is_told_no_reason(
    changes: dict[str, Any], expected: Reason | None
) -> None:
    assert why_not(ProxyPolicy.FOCAL_POINT, collector=replace(VALENTINA, **changes)) is expected


def test_a_face_in_doubt_collects_nothing() -> None:
    assert why_not(ProxyPolicy.FOCAL_POINT, visit=visit(SEEN, FaceJudged("unsure"))) is Reason.FACE_IN_DOUBT


def test_the_names_of_the_focal_points_are_told_and_no_empty_list_of_them() -> None:
    some = may_collect(an_event_with(), claim(collector=IGNACIO), SOON)
    none = may_collect(an_event_with(), claim(collector=IGNACIO, focal_points=()), SOON)
    assert some
    assert none
    assert (some.facts["names"], "names" in none.facts) == ("Valentina ARAYA PIZARRO", False)


# ── what stays ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), MemberState.READY),
        ((SEEN,), MemberState.READY),
        ((REQUESTED,), MemberState.IN_LIMBO),
        ((REQUESTED, PrintUnknown("SMALL1", "x")), MemberState.IN_LIMBO),
        ((REQUESTED, PRINTED), MemberState.PRINTED),
        ((REQUESTED, PRINTED, BadgeCollected("SMALL1", "scanned")), MemberState.COLLECTED),
        ((FaceJudged("different"),), MemberState.STAYS),
        ((REQUESTED, PRINTED, FaceJudged("different")), MemberState.STAYS),
    ],
)
def test_a_member_is_where_the_log_says(words: tuple[Word, ...], expected: MemberState) -> None:
    assert member(an_event_with(), a_person(), visit(*words), SOON, desk_number=3).state is expected


def test_a_minor_who_needs_an_adult_gets_a_badge_printed_and_not_by_a_colleague() -> None:
    young = a_person(born=date(2002, 6, 8), consent=True)
    event = replace(an_event_with(), policies=Policies(minors=MinorPolicy.CHAPERONE))
    waits = visit(REQUESTED, PRINTED)
    assert entitlement(event, young, visit(), SOON, act=Act.PRINT_AHEAD, desk_number=3) is None
    no = entitlement(event, young, waits, SOON, act=Act.COLLECT_FOR, desk_number=3)
    assert no
    assert no.reason is Reason.CHAPERONE_NEEDED


@pytest.mark.parametrize(
    ("at", "printing", "giving"),
    [
        (local(30, 18, month=11), None, Reason.TOO_EARLY),
        (local(4, 8), None, None),
        (local(5, 15, 30), Reason.TOO_LATE, Reason.TOO_LATE),
    ],
)
def test_badges_are_printed_before_the_doors_open_and_given_while_they_are(
    at: Any, printing: Reason | None, giving: Reason | None
) -> None:
    def why(act: Act, seen: Visit) -> Reason | None:
        no = entitlement(an_event_with(), a_person(), seen, at, act=act, desk_number=3)
        return no.reason if no else None

    assert why(Act.PRINT_AHEAD, visit()) is printing
    assert why(Act.COLLECT_FOR, visit(REQUESTED, PRINTED)) is giving


def test_a_badge_nobody_collected_for_says_so_and_one_that_somebody_took_names_them() -> None:
    own = visit(REQUESTED, PRINTED, BadgeCollected("SMALL1", "scanned")).badge
    taken = visit(REQUESTED, PRINTED, BadgeCollected("SMALL1", "scanned", "v", "c" * 32)).badge
    assert own
    assert taken
    assert (own.collector, own.collection, taken.collector, taken.collection) == ("", "", "v", "c" * 32)


def test_who_a_badge_was_taken_by_is_not_changed_by_a_second_word_of_it() -> None:
    twice = visit(
        REQUESTED, PRINTED, BadgeCollected("SMALL1", "scanned", "v", "c" * 32), BadgeCollected("SMALL1", "scanned")
    )
    assert twice.badge
    assert twice.badge.collector == "v"


# ── collections ──────────────────────────────────────────────────────────────────────────────────────────────────────

BEGUN = CollectorAccepted("c" * 32, CHILE, VALENTINA.id, "focal_point", ("p",))
OVER = CollectionEnded("c" * 32, ("SMALL1",), (), signed=True)


def test_a_collection_is_open_until_it_ends_and_ends_once() -> None:
    (begun,) = collections(history(BEGUN)).values()
    (over,) = collections(history(BEGUN, OVER, replace(OVER, signed=False))).values()
    assert begun.is_open
    assert not over.is_open
    assert over.ended == OVER


def test_the_end_of_a_collection_that_nobody_began_is_no_collection() -> None:
    assert collections(history(OVER)) == {}


def test_only_what_was_ticked_goes_into_the_collectors_hand() -> None:
    (begun,) = collections(history(BEGUN)).values()
    covered, other = replace(a_person(), id="p"), a_person()
    assert may_hand_over(an_event_with(), begun, covered) is None
    for collection, person, expected in ((begun, other, Reason.NOT_COVERED), (None, covered, Reason.COLLECTION_OVER)):
        no = may_hand_over(an_event_with(), collection, person)
        assert no
        assert no.reason is expected


def test_the_head_comes_first_then_the_focal_point_then_the_others_by_name() -> None:
    event = an_event_with()
    people = [a_person(confirmation="AAAA-0001", family="Ábalos"), VALENTINA, IGNACIO]
    members = [member(event, person, Visit(person.id), SOON, desk_number=3) for person in people]
    assert [one.person.family for one in in_order(event, members)] == ["Fuenzalida Rojas", "Araya Pizarro", "Ábalos"]
