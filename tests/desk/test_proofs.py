"""What was shown at the desk: which documents are enough, what is refused, what is said, and what is kept of it."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Checked, IdentityConfirmed, Proof, Refused, Seen
from regdesk.desk import Desk
from regdesk.desk.answers import Compared, Done
from regdesk.desk.proofs import ends_of, stop_of
from regdesk.desk.slips import slip_text
from regdesk.event.event import Event, ExpiredDocuments, FocalPoint, MinorPolicy, Policies, VouchingPolicy
from regdesk.identity.compare import Sighted
from regdesk.identity.document import Document, DocumentKind, PartialDate
from regdesk.identity.findings import Field, Verdict
from regdesk.people.participant import Participant
from regdesk.sentences import REFUSALS
from tests.desk.journey import OTHER, PERSON, collected, passport
from tests.desks import a_desk
from tests.make import MONDAY_MORNING, a_person, an_event
from tests.printers import Tray

EVERY = tuple(field.value for field in Field)
ASKED = ("family", "given", "born", "nationality")
JOURNALIST = a_person(confirmation="JJJJ-0001", category="media", channel="media")
FOCAL = a_person(confirmation="HVPW-1YES", family="Araya", given="Valentina")
CHILD = a_person(confirmation="CCCC-0001", born=date(2002, 6, 8), consent=True)


def event(**policies: Any) -> Event:
    told = {"vouching": VouchingPolicy.FOCAL_POINT, **policies}
    return an_event(policies=Policies(**told), focal_points=(FocalPoint("Senegal", "HVPW-1YES"),))


MEDIA = event(
    accepted_for=(("media", frozenset({"passport"})),),
    second_document_for=frozenset({"media"}),
    second_documents=frozenset({"id_card", "other"}),
)


def confirm(desk: Desk, person: Participant, document: Document | None, **how: Any) -> Done | Refusal:
    told = {"how": Checked.SCANNED if document else Checked.BY_EYE, "looked_at": EVERY, **how}
    return desk.confirm_identity(person.id, desk.check(person.id, document).check, act=desk.new_act(), **told)


def kept(answer: Done | Refusal) -> IdentityConfirmed:
    assert isinstance(answer, Done), answer
    assert isinstance(answer.entry.word, IdentityConfirmed)
    return answer.entry.word


def reason(answer: object) -> Reason:
    assert isinstance(answer, Refusal), answer
    return answer.reason


def held(**sighted: Any) -> Sighted:
    return Sighted(**{"kind": DocumentKind.ID_CARD, "issuer": "SEN", "number_ends": "7788", **sighted})


def by_eye(desk: Desk, person: Participant, sighted: Sighted | None, looked_at: tuple[str, ...] = EVERY) -> Compared:
    return Compared(desk.check(person.id, None).check, Checked.BY_EYE, looked_at, sighted)


def scanned(desk: Desk, person: Participant, document: Document) -> Compared:
    return Compared(desk.check(person.id, document, second=True).check, Checked.SCANNED, EVERY)


# ── two documents ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_media_show_two_documents_and_both_are_compared_and_kept(tmp_path: Path) -> None:
    """Practice 2D: two IDs, one a current passport. X18: the second ID is on the checklist."""
    with a_desk(tmp_path, [JOURNALIST, PERSON], event=MEDIA) as desk:
        asks = desk.case(JOURNALIST.id).asks
        assert asks and (asks.second_document, asks.documents, asks.vouching) == (True, {"passport"}, False)
        ordinary = desk.case(PERSON.id).asks
        assert ordinary and not ordinary.second_document
        own = passport(JOURNALIST)
        assert reason(confirm(desk, JOURNALIST, own)) is Reason.SECOND_DOCUMENT
        card = passport(JOURNALIST, kind=DocumentKind.ID_CARD, number="C99887766")
        word = kept(confirm(desk, JOURNALIST, own, second=scanned(desk, JOURNALIST, card)))
        assert word.document_kind == "passport" and word.second
        assert (word.second.document_kind, word.second.number_ends, word.second.verdict) == ("id_card", "7766", "look")
        assert ("number", "look", "other_document") in word.second.findings


def test_a_second_document_may_be_compared_by_eye_when_it_is_said_which(tmp_path: Path) -> None:
    with a_desk(tmp_path, [JOURNALIST], event=MEDIA) as desk:
        own = passport(JOURNALIST)
        for sighted in (None, held(kind=None)):
            nameless = by_eye(desk, JOURNALIST, sighted)
            assert reason(confirm(desk, JOURNALIST, own, second=nameless)) is Reason.SECOND_DOCUMENT
        few = by_eye(desk, JOURNALIST, held(), ("family",))
        assert reason(confirm(desk, JOURNALIST, own, second=few)) is Reason.LOOK_FIRST
        word = kept(confirm(desk, JOURNALIST, own, second=by_eye(desk, JOURNALIST, held(kind=DocumentKind.OTHER))))
        assert word.second == Seen(
            "by_eye", "other", "SEN", "7788", True, "by_eye_expires", "no_document", (), EVERY
        )  # fmt: skip


def test_the_second_document_has_to_agree_like_the_first(tmp_path: Path) -> None:
    with a_desk(tmp_path, [JOURNALIST], event=MEDIA) as desk:
        strange = passport(JOURNALIST, kind=DocumentKind.ID_CARD, number="X1", family="OKONKWO", given="CHIDI")
        answer = confirm(desk, JOURNALIST, passport(JOURNALIST), second=scanned(desk, JOURNALIST, strange))
        assert reason(answer) is Reason.IDENTITY_DIFFERS
        unread = Compared(desk.check(JOURNALIST.id, None).check, Checked.SCANNED, EVERY)
        assert reason(confirm(desk, JOURNALIST, passport(JOURNALIST), second=unread)) is Reason.IDENTITY_NOT_CONFIRMED


def test_one_document_shown_twice_is_one_document(tmp_path: Path) -> None:
    policies = event(second_document_for=frozenset({"media"}))
    with a_desk(tmp_path, [JOURNALIST], event=policies) as desk:
        own = passport(JOURNALIST)
        again = held(kind=DocumentKind.PASSPORT, number_ends=own.number[-4:])
        for second in (scanned(desk, JOURNALIST, own), by_eye(desk, JOURNALIST, again),
                       by_eye(desk, JOURNALIST, replace(again, number_ends=""))):  # fmt: skip
            assert reason(confirm(desk, JOURNALIST, own, second=second)) is Reason.SAME_DOCUMENT_TWICE
        other = by_eye(desk, JOURNALIST, replace(again, number_ends="0000"))
        assert kept(confirm(desk, JOURNALIST, own, second=other)).second


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(DocumentKind.ID_CARD, Reason.PASSPORT_NEEDED), (DocumentKind.VISA, Reason.PASSPORT_NEEDED)],
)
def test_a_document_that_is_not_accepted_is_refused_by_eye_too(
    tmp_path: Path, kind: DocumentKind, expected: Reason
) -> None:
    with a_desk(tmp_path, [JOURNALIST, PERSON], event=MEDIA) as desk:
        first = confirm(
            desk, JOURNALIST, None, sighted=held(kind=kind), second=scanned(desk, JOURNALIST, passport(PERSON))
        )
        assert reason(first) is expected
        assert reason(confirm(desk, PERSON, None, sighted=held(kind=DocumentKind.VISA))) is Reason.DOCUMENT_NOT_ACCEPTED


# ── by eye ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", [DocumentKind.ID_CARD, DocumentKind.LAISSEZ_PASSER, DocumentKind.PASSPORT])
def test_a_card_without_lines_to_read_is_compared_by_eye_line_by_line(tmp_path: Path, kind: DocumentKind) -> None:
    """Practice X17: a laissez-passer is accepted as ID; X21: an unreadable document is typed or compared by eye."""
    with a_desk(tmp_path, [PERSON]) as desk:
        six = EVERY[:6]
        for missing in six:
            few = tuple(field for field in six if field != missing)
            assert reason(confirm(desk, PERSON, None, sighted=held(kind=kind), looked_at=few)) is Reason.LOOK_FIRST
        word = kept(confirm(desk, PERSON, None, sighted=held(kind=kind, issuer="UNO"), looked_at=six))
        assert (word.checked, word.document_kind, word.issuer, word.number_ends) == ("by_eye", kind, "UNO", "7788")
        assert (word.valid, word.looked_at) == (True, six)


def test_a_document_in_another_script_needs_a_second_one(tmp_path: Path) -> None:
    """Practice X21: non-Latin document, a second document."""
    foreign = held(kind=DocumentKind.ID_CARD, latin=False)
    with a_desk(tmp_path, [PERSON]) as desk:
        assert reason(confirm(desk, PERSON, None, sighted=foreign)) is Reason.SECOND_DOCUMENT
        alike = by_eye(desk, PERSON, held(kind=DocumentKind.PASSPORT, latin=False, number_ends="1111"))
        assert reason(confirm(desk, PERSON, None, sighted=foreign, second=alike)) is Reason.SECOND_DOCUMENT
        latin = by_eye(desk, PERSON, held(kind=DocumentKind.PASSPORT, number_ends="1111"))
        assert kept(confirm(desk, PERSON, None, sighted=foreign, second=latin)).second
        assert kept(confirm(desk, PERSON, passport(PERSON), second=by_eye(desk, PERSON, foreign))).second


def test_of_what_was_held_no_more_than_four_signs_are_kept(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        word = kept(confirm(desk, PERSON, None, sighted=held(number_ends="A01930582", issuer="SENEGAL")))
        assert (word.number_ends, word.issuer) == ("0582", "SEN")
    assert (ends_of("A01930582"), ends_of("X1234"), ends_of("")) == ("0582", "", "")


# ── amber lines, red lines ───────────────────────────────────────────────────────────────────────────────────────────


def test_every_line_that_differs_is_looked_at_before_anything_is_confirmed(tmp_path: Path) -> None:
    """Practice X2: explained differences are the clerk's to accept, each of them."""
    document = passport(PERSON, number="B7730008", nationality="FRA", sex="M", family="NDIAYE")
    with a_desk(tmp_path, [PERSON]) as desk:
        looks = tuple(finding.field.value for finding in desk.check(PERSON.id, document).check.looks)
        assert looks == ("family", "nationality", "number", "sex")
        for missing in looks:
            few = tuple(field for field in looks if field != missing)
            assert reason(confirm(desk, PERSON, document, looked_at=few)) is Reason.LOOK_FIRST
        assert kept(confirm(desk, PERSON, document, looked_at=looks)).looked_at == looks


def test_ticks_by_eye_do_not_pass_a_line_that_a_reader_saw(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        document = passport(PERSON, sex="M")
        assert reason(confirm(desk, PERSON, document, how=Checked.BY_EYE, looked_at=EVERY[:6])) is Reason.LOOK_FIRST


@pytest.mark.parametrize("how", list(Checked))
def test_red_is_refused_whoever_presses_and_however_it_was_compared(tmp_path: Path, how: Checked) -> None:
    """Practice X3 and X4: another name or birth date is the supervisor's."""
    strange = passport(PERSON, given="OUMAR", born=PartialDate(1971, 12, 2), number="X1")
    with a_desk(tmp_path, [PERSON, FOCAL], event=event()) as desk:
        answer = confirm(desk, PERSON, strange, how=how, voucher=FOCAL.id if how is Checked.VOUCHED else "")
        assert answer == Refusal(Reason.IDENTITY_DIFFERS, Decides.SUPERVISOR, "supervisor")
        assert desk.log() == ()


@pytest.mark.parametrize(
    ("policies", "days", "expected", "decides"),
    [
        ({}, 40, Reason.DOCUMENT_EXPIRED, Decides.SUPERVISOR),
        ({"expired_days": 30}, 40, Reason.DOCUMENT_TOO_OLD, Decides.CLERK),
        ({"expired_documents": ExpiredDocuments.REFUSE}, 1, Reason.DOCUMENT_TOO_OLD, Decides.CLERK),
    ],
)
def test_an_expired_document_is_the_supervisors_where_the_event_says_so(
    tmp_path: Path, policies: dict[str, Any], days: int, expected: Reason, decides: Decides
) -> None:
    """Practice X20: the supervisor may accept a recent expiry (setting)."""
    day = date.fromordinal(MONDAY_MORNING.date().toordinal() - days)
    with a_desk(tmp_path, [PERSON], event=event(**policies)) as desk:
        expired = passport(PERSON, expires=PartialDate(day.year, day.month, day.day))
        answer = confirm(desk, PERSON, expired)
        assert isinstance(answer, Refusal)
        assert (answer.reason, answer.decides) == (expected, decides)


@pytest.mark.parametrize("how", [Checked.BY_EYE, Checked.VOUCHED])
def test_who_was_sent_to_the_supervisor_is_not_served_by_eye_at_the_next_desk(tmp_path: Path, how: Checked) -> None:
    """Practice X3 and X4: the supervisor decides; only the right document itself says otherwise."""
    strange = passport(PERSON, given="OUMAR", born=PartialDate(1971, 12, 2), number="X1")
    with a_desk(tmp_path, [PERSON, FOCAL], event=event()) as desk:
        refusal = stop_of(desk.check(PERSON.id, strange).check)
        assert refusal
        desk.refuse(PERSON.id, refusal, act=desk.new_act())
        assert reason(confirm(desk, PERSON, None, how=how, voucher=FOCAL.id)) is Reason.IDENTITY_DIFFERS
        assert kept(confirm(desk, PERSON, passport(PERSON)))
        again = confirm(desk, PERSON, None, how=how, voucher=FOCAL.id)
        assert isinstance(again, Done) if how is Checked.BY_EYE else reason(again) is Reason.VOUCHER_WITHOUT_BADGE


FIELDS = re.compile(
    r"name|birth|born|date|national|number|passport number|expir|sex|nombre|apellido|nacim|fecha|nacional|número|sexo",
    re.IGNORECASE,
)
STRANGE = [
    {"given": "OUMAR", "family": "OKONKWO", "number": "X1"},
    {"born": PartialDate(1971, 12, 2), "number": "X1"},
    {"given": "OUMAR", "family": "OKONKWO", "born": PartialDate(1971, 12, 2), "number": "X1", "nationality": "NGA"},
    {"given": "OUMAR", "family": "OKONKWO", "number": "X1", "expires": PartialDate(2015, 1, 1), "sex": "M"},
]


@pytest.mark.parametrize("changes", STRANGE)
def test_the_participant_hears_that_something_does_not_match_and_never_what(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    """Nobody is accused, and no field is named aloud or on paper."""
    with a_desk(tmp_path, [PERSON]) as desk:
        refusal = stop_of(desk.check(PERSON.id, passport(PERSON, **changes)).check)
        assert refusal
        words = REFUSALS[refusal.reason]
        differs = replace(refusal, facts={"differs": "Given name, date of birth and passport number are different."})
        slip = slip_text(desk.event, 3, PERSON, differs, number="3-0001", when=desk.now())
        assert words.say_en.startswith("“Something does not match.") and slip.why.startswith(
            "Something does not match."
        )
        for said in (words.say_en, words.say_es, slip.headline, slip.why, slip.why_line, slip.spanish, slip.bring):
            assert not FIELDS.search(said), said


def test_the_slip_of_somebody_with_one_document_asks_for_two(tmp_path: Path) -> None:
    with a_desk(tmp_path, [JOURNALIST], event=MEDIA) as desk:
        one = confirm(desk, JOURNALIST, passport(JOURNALIST))
        assert isinstance(one, Refusal)
        slip = slip_text(desk.event, 3, JOURNALIST, one, number="3-0001", when=desk.now())
        assert slip.bring == "Bring this slip, your passport and a second document with a photo."


# ── vouching ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def vouch(desk: Desk, person: Participant, voucher: str, looked_at: tuple[str, ...] = ASKED) -> Done | Refusal:
    return confirm(desk, person, None, how=Checked.VOUCHED, looked_at=looked_at, voucher=voucher)


def test_a_focal_point_with_a_badge_vouches_for_who_has_no_document(tmp_path: Path) -> None:
    """Practice X19."""
    with a_desk(tmp_path, [PERSON, FOCAL], event=event()) as desk:
        assert [row.person for row in desk.vouchers(PERSON.id)] == [FOCAL]
        assert desk.vouchers(FOCAL.id) == ()
        assert reason(vouch(desk, PERSON, FOCAL.id)) is Reason.VOUCHER_WITHOUT_BADGE
        document = passport(FOCAL, family="ARAYA", given="VALENTINA")
        assert kept(confirm(desk, FOCAL, document))
        end = desk.print_badge(FOCAL.id, Tray(), act=desk.new_act())
        desk.hand_over(FOCAL.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())  # type: ignore[union-attr]
        assert reason(vouch(desk, PERSON, FOCAL.id, ASKED[:3])) is Reason.LOOK_FIRST
        word = kept(vouch(desk, PERSON, FOCAL.id))
        assert (word.checked, word.voucher, word.valid, word.document_kind) == ("vouched", FOCAL.id, None, "")


def test_nobody_vouches_where_the_event_does_not_say_so_or_two_documents_are_asked_for(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON, FOCAL]) as desk:
        collected(desk)
        answer = vouch(desk, FOCAL, PERSON.id)
        assert answer == Refusal(Reason.NO_DOCUMENT, Decides.SUPERVISOR, "supervisor")
        assert desk.vouchers(PERSON.id) == ()
    media = replace(JOURNALIST, delegation="Senegal")
    with a_desk(tmp_path, [media], event=replace(MEDIA, focal_points=(FocalPoint("Senegal", "K7RM-4PX2"),))) as desk:
        assert reason(vouch(desk, media, PERSON.id)) is Reason.NO_DOCUMENT


def test_without_a_name_nobody_vouches_and_an_unknown_id_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON, FOCAL], event=event()) as desk:
        assert reason(vouch(desk, PERSON, "")) is Reason.NOT_A_FOCAL_POINT
        with pytest.raises(KeyError):
            vouch(desk, PERSON, "0" * 32)


# ── minors ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_minor_comes_with_an_adult_where_the_event_says_so(tmp_path: Path) -> None:
    """Practice X36: consent form and guardian with own badge."""
    with a_desk(tmp_path, [CHILD, PERSON, OTHER], event=event(minors=MinorPolicy.CHAPERONE)) as desk:
        case = desk.case(CHILD.id)
        assert case.minor and case.asks and case.asks.chaperone and case.refusal is None
        assert not desk.case(PERSON.id).minor
        assert reason(confirm(desk, CHILD, passport(CHILD))) is Reason.CHAPERONE_NEEDED
        assert reason(confirm(desk, CHILD, passport(CHILD), chaperone=PERSON.id)) is Reason.NOT_A_CHAPERONE
        collected(desk)
        word = kept(confirm(desk, CHILD, passport(CHILD), chaperone=PERSON.id))
        assert word.chaperone == PERSON.id
        assert desk.case(CHILD.id).refusal is None


@pytest.mark.parametrize(
    ("registered", "read", "expected"),
    [
        (date(1999, 12, 4), PartialDate(2000, 12, 4), Reason.MINOR),
        (None, PartialDate(1999), Reason.MINOR),
        (None, PartialDate(1999, 12), Reason.MINOR),
        (None, PartialDate(1998), None),
        (date(1917, 3, 14), PartialDate(2017, 3, 14), None),
        (date(1999, 1, 2), PartialDate(1999), None),
    ],
)
def test_the_age_counts_by_list_and_document_whichever_is_younger(
    tmp_path: Path, registered: date | None, read: PartialDate, expected: Reason | None
) -> None:
    """Practice 2K: the age on the first day, from the date of birth in the machine-readable lines."""
    person = a_person(born=registered)
    with a_desk(tmp_path, [person]) as desk:
        answer = confirm(desk, person, passport(PERSON, born=read))
        assert (reason(answer) if isinstance(answer, Refusal) else None) is expected


# ── what is kept ─────────────────────────────────────────────────────────────────────────────────────────────────────

SECRETS = ("B7730008", "A01284417", "NDIAYE", "Ndiaye", "AISSATOU", "Aïssatou", "1984", "840314", "2021-09")


def test_the_entry_carries_how_each_line_agreed_and_nothing_that_stands_in_the_document(tmp_path: Path) -> None:
    """Practice 2L: only kind, issuing code, last four characters, valid or not, checked by, time."""
    with a_desk(tmp_path, [PERSON]) as desk:
        document = passport(PERSON, number="B7730008", born=PartialDate(1984, 3, 15), sex="F")
        answer = confirm(desk, PERSON, document, looked_at=("born", "number"))
        word = kept(answer)
        assert word.findings == (
            ("family", "written", "no_hyphens"),
            ("given", "written", "no_accents"),
            ("born", "look", "born_digit"),
            ("nationality", "same", "same"),
            ("number", "look", "number_too"),
            ("expires", "same", "not_expired"),
            ("sex", "same", "same"),
        )
        assert (word.expiry, word.valid, word.number_ends, word.verdict) == ("not_expired", True, "0008", "look")
        assert isinstance(answer, Done)
        assert not [secret for secret in SECRETS if secret in answer.entry.content]
        assert kept(Done(desk.log()[-1])) == word


@pytest.mark.parametrize(("expires", "valid"), [(PartialDate(2017, 12, 5), True), (None, None)])
def test_a_document_that_expires_soon_is_valid_today_and_one_without_a_date_is_not_known(
    tmp_path: Path, expires: PartialDate | None, valid: bool | None
) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        assert kept(confirm(desk, PERSON, passport(PERSON, expires=expires))).valid is valid


def test_a_refusal_and_a_referral_keep_what_was_compared_before(tmp_path: Path) -> None:
    strange = passport(PERSON, given="OUMAR", born=PartialDate(1971, 12, 2), number="B7730008")
    with a_desk(tmp_path, [PERSON]) as desk:
        check = desk.check(PERSON.id, strange).check
        shown = (Compared(check, Checked.SCANNED),)
        refusal = stop_of(check)
        assert refusal
        desk.refuse(PERSON.id, refusal, shown=shown, act=desk.new_act())
        desk.refer(PERSON.id, shown=shown, act=desk.new_act())
        refused, referred = (entry.word for entry in desk.log())
        assert isinstance(refused, Refused)
        (seen,) = refused.seen
        assert (seen.verdict, seen.number_ends, seen.expiry) == ("stop", "0008", "not_expired")
        assert {line[0] for line in seen.findings if line[1] == "stop"} == {"given", "born", "number"}
        assert getattr(referred, "seen", None) == refused.seen
        assert not [secret for entry in desk.log() for secret in (*SECRETS, "OUMAR", "1971") if secret in entry.content]


def test_nothing_that_a_clerk_compared_says_who_it_was_when_it_is_printed_by_accident(tmp_path: Path) -> None:
    with a_desk(tmp_path, [PERSON]) as desk:
        compared = Compared(desk.check(PERSON.id, passport(PERSON, number="B7730008")).check, Checked.SCANNED)
        assert not [secret for secret in SECRETS if secret in repr(compared) + str(compared)]


# ── another record ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_passport_that_fits_a_namesake_wholly_says_so_though_this_one_only_needs_a_look(tmp_path: Path) -> None:
    """Practice X5: two people with one name, born a day apart."""
    namesake = replace(
        PERSON, id="e" * 32, born=date(1984, 3, 15), document_number="B7730008", confirmation="NNNN-0001"
    )
    with a_desk(tmp_path, [PERSON, namesake]) as desk:
        checking = desk.check(PERSON.id, passport(namesake))
        assert [finding.field for finding in checking.check.looks] == [Field.BORN, Field.NUMBER]
        assert checking.fits and checking.fits.person == namesake
        assert desk.check(namesake.id, passport(namesake)).fits is None
        renewed = passport(PERSON, number="C1112223")
        assert desk.check(PERSON.id, renewed).fits is None


def test_the_passport_of_a_twin_is_told_by_its_number_or_by_name_and_birth_date(tmp_path: Path) -> None:
    """Practice X5: one birth date, one family name, given names alike."""
    twin = replace(PERSON, id="e" * 32, given="Aïssata", document_number="B7730008", confirmation="NNNN-0001")
    for registered in (twin, replace(twin, document_number="")):
        folder = tmp_path / (registered.document_number or "none")
        folder.mkdir()
        with a_desk(folder, [PERSON, registered]) as desk:
            checking = desk.check(PERSON.id, passport(PERSON, given="AISSATA", number="B7730008"))
            assert checking.check.verdict is Verdict.LOOK
            assert checking.fits and checking.fits.person == registered


def test_the_owner_of_the_number_is_told_even_where_everything_agrees_with_a_record_without_one(tmp_path: Path) -> None:
    bare = replace(PERSON, id="e" * 32, document_number="", confirmation="NNNN-0001")
    with a_desk(tmp_path, [PERSON, bare]) as desk:
        checking = desk.check(bare.id, passport(PERSON))
        assert checking.check.verdict is Verdict.ALL_SAME
        assert checking.fits and checking.fits.person == PERSON
        assert desk.check(PERSON.id, passport(PERSON)).fits is None


# ── a category that the event does not have ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("category", ["", "press"])
def test_somebody_of_an_unknown_category_is_shown_compared_and_sent_to_the_supervisor(
    tmp_path: Path, category: str
) -> None:
    """Nobody can say which badge this would be: an older list, or a category that was taken out of the event."""
    lost = a_person(category=category)
    with a_desk(tmp_path, [lost], event=MEDIA) as desk:
        case = desk.case(lost.id)
        assert case.refusal and case.refusal.reason is Reason.SEE_SUPERVISOR
        assert case.asks and case.asks.documents == an_event().accepted_documents
        assert desk.check(lost.id, passport(lost)).check.verdict is Verdict.ALL_SAME
        assert reason(confirm(desk, lost, passport(lost))) is Reason.SEE_SUPERVISOR
        assert desk.preview(lost.id).startswith(b"%PDF")
        assert desk.refuse(lost.id, case.refusal, act=desk.new_act()).pdf.startswith(b"%PDF")
