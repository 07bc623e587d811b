"""What is held about one person: given out whole and about nobody else, and erased without a trace."""

import base64
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regdesk.collection.badge_words import Corrected
from regdesk.collection.data_words import PersonErased, PersonGiven
from regdesk.collection.entitlement import Refusal
from regdesk.collection.entries import BadgeRequested, Checked, Proof
from regdesk.collection.stock_words import Moment, Spoil
from regdesk.desk import Desk
from regdesk.desk.about_person import AboutPerson, Given, NotErased, Reason, Why, confirms
from regdesk.desk.answers import Done, Found, Nobody, PrintEnd, Several, UnknownCode
from regdesk.desk.life import Correction, Paper
from regdesk.desk.paper import print_slip
from regdesk.event.data import DataTerms, Deletion
from regdesk.people.participant import Participant
from regdesk.printing.folder import FolderPrinter
from regdesk.printing.printer import JobState, Outcome
from regdesk.resources import path as resource
from regdesk.settings import Settings
from tests.desk.journey import OTHER, PERSON, confirmed, passport
from tests.desks import KEY, StandingClock, a_desk
from tests.make import a_person, an_event
from tests.printers import Tray
from tests.staff.people import NAOMI, signed_in, with_staff
from tests.store.deciphered import deciphered

TERMS = DataTerms("Badges. For nothing else.", date(2018, 1, 31), Deletion.ALLOWED, "privacy@example.org")
EVENT = an_event(data=TERMS)
RARE = a_person(
    confirmation="Q7XQ-4PX9", family="Quetzalcóatl-Xyloph", given="Ixchelzita", document_number="ZQ9918273",
    born=date(1971, 1, 29), email="ixchelzita@example.org", delegation="Zzyzxland", photo="zq.jpg",
    function="Chronosynclast", extra=(("Diet", "no quinoazine"),),
)  # fmt: skip
FACE = next(path for path in sorted(resource("sample", "portraits").iterdir())).read_bytes() + b"FACE-OF-ZQ"
TRACES = (
    b"quetzalc", b"Quetzalc", b"QUETZALC", b"xyloph", b"Ixchelzita", b"ixchelzita", b"ZQ9918273", b"1971-01-29",
    b"zzyzxland", b"Zzyzxland", b"Chronosynclast", b"quinoazine", b"Q7XQ", b"zq.jpg", RARE.id.encode(), b"FACE-OF-ZQ",
)  # fmt: skip


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def desk(tmp_path: Path, clock: StandingClock) -> Iterator[Desk]:
    with a_desk(tmp_path, [PERSON, OTHER, RARE], event=EVENT, clock=clock) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("zq.jpg", FACE)
        yield desk


def collected(desk: Desk, person: Participant, *, hand_over: bool = True) -> str:
    """From the passport to the badge, and into the person's hand."""
    check = desk.check(person.id, passport(person)).check
    looked = tuple(finding.field for finding in check.looks)
    assert isinstance(
        desk.confirm_identity(person.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act()), Done
    )
    end = desk.print_badge(person.id, Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    if hand_over:
        assert isinstance(desk.hand_over(person.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act()), Done)
    return end.badge.code


def erase(desk: Desk, person: Participant, **changes: object) -> Done | Refusal | NotErased:
    typed = changes.pop("typed", confirms(person))
    return desk.personal.erase(person.id, typed=str(typed), reason=Reason.ASKED, act=desk.new_act())


# ── given out ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_everything_that_is_held_is_given_as_plain_json(desk: Desk) -> None:
    collected(desk, RARE)
    given = desk.personal.give(RARE.id, act=desk.new_act())
    assert isinstance(given, Given)
    told = json.loads(json.dumps(given.facts, ensure_ascii=False))
    assert told["purpose"] == TERMS.purpose and told["contact"] == TERMS.contact
    assert (told["record"]["family"], told["record"]["born"]) == (RARE.family, "1971-01-29")
    assert told["record"]["document_number"] == "ZQ9918273" and told["record"]["extra"] == [["Diet", "no quinoazine"]]
    assert base64.b64decode(told["photo"]) == FACE
    [document] = told["documents_seen"]
    assert document["number_ends_in"] == "8273" and document["kind"] == "passport"
    assert [entry["what"] for entry in told["log"]] == [
        "identity.confirmed", "badge.requested", "badge.printed", "badge.collected",
    ]  # fmt: skip
    assert "ZQ9918273" not in repr(given)


def test_it_tells_nothing_of_anybody_else(desk: Desk) -> None:
    with_staff(desk)
    signed_in(desk, NAOMI)
    collected(desk, PERSON)
    given = desk.personal.give(PERSON.id, act=desk.new_act())
    assert isinstance(given, Given)
    text = json.dumps(given.facts, ensure_ascii=False)
    assert '"supervisor"' in text
    for word in (NAOMI.name, NAOMI.id, NAOMI.card, OTHER.family, OTHER.id, RARE.id):
        assert word not in text


def test_the_log_says_that_it_was_given_and_that_goes_with_the_person(desk: Desk) -> None:
    act = desk.new_act()
    desk.personal.give(RARE.id, act=act)
    desk.personal.give(RARE.id, act=act)
    [entry] = desk.log()
    assert entry.word == PersonGiven(0) and entry.person == RARE.id
    assert isinstance(erase(desk, RARE), Done)
    assert desk.log()[0].content == ""


def test_a_correction_is_given_out_with_who_approved_it_by_role_and_erased_by_the_name_that_is_shown(
    tmp_path: Path, clock: StandingClock
) -> None:
    codeless = replace(RARE, confirmation="")
    with a_desk(tmp_path, [codeless], event=EVENT, clock=clock) as desk:
        now = {Corrected.FUNCTION: "Envoy", Corrected.GIVEN: "Ixchel"}
        correction = Correction(now, Paper("passport", "MEX", "9918"))
        assert isinstance(desk.life.correct(codeless.id, correction, act=desk.new_act()), Done)
        shown = desk.case(codeless.id).person
        answer = desk.personal.give(codeless.id, act=desk.new_act())
        assert isinstance(answer, Given)
        facts = answer.facts
        [told] = [entry["facts"] for entry in facts["log"] if entry["what"] == "badge.corrected"]
        assert ["function", codeless.function, "Envoy"] in told["changes"] and told["document_kind"] == "passport"
        assert facts["record"]["given"] == codeless.given, "what the list says stays what it says"
        assert isinstance(erase(desk, codeless, typed=codeless.full_name), NotErased)
        assert isinstance(erase(desk, codeless, typed=shown.full_name), Done)
        assert not any("Envoy" in entry.content for entry in desk.log())


# ── erased ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_is_erased_is_on_no_list_and_found_by_nothing(desk: Desk) -> None:
    code = collected(desk, RARE, hand_over=False)
    desk.cancel_badge(RARE.id, code, "jam", act=desk.new_act())
    done = erase(desk, RARE)
    assert isinstance(done, Done) and done.entry.word == PersonErased("asked", 4, photo=True)
    assert desk.people() == 2 and not desk.knows(RARE.id)
    for text in ("Quetzalcóatl", "ixchel", "Zzyzx", "quetzalkoatl"):
        assert isinstance(desk.find(text), Nobody)
    assert isinstance(desk.find("Q7XQ4PX9"), UnknownCode | Nobody)
    assert isinstance(desk.find(code), UnknownCode | Nobody)
    assert isinstance(desk.find("Ndiaye"), Several | Found)


def test_the_log_still_holds_and_says_who_was_erased_to_nobody(desk: Desk) -> None:
    collected(desk, PERSON)
    code = collected(desk, RARE, hand_over=False)
    desk.cancel_badge(RARE.id, code, "jam", act=desk.new_act())
    erase(desk, RARE)
    assert desk.verify().faults == ()
    text = "".join(entry.content for entry in desk.log())
    assert [trace for trace in TRACES if trace.decode() in text] == []
    kinds = [entry.kind for entry in desk.log()]
    assert kinds[-2:] == ["person.erased", "record.erased"] and kinds.count("badge.requested") == 2


def test_no_page_of_the_file_keeps_a_trace(tmp_path: Path, clock: StandingClock) -> None:
    """All of the database and of its log is deciphered, also what nothing points to any more."""
    others = [a_person(confirmation=f"H4TC-{at:04d}", family=f"Okafor{at}", given="Ada") for at in range(400)]
    with a_desk(tmp_path, [*others[:200], RARE, *others[200:]], event=EVENT, clock=clock) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("zq.jpg", FACE)
            tx.put_people([replace(RARE, hotel="Zzyzxland Inn", function="Chronosynclast, again")])
        code = collected(desk, RARE, hand_over=False)
        desk.cancel_badge(RARE.id, code, "jam", act=desk.new_act())
        before = deciphered(tmp_path / "desk.db", KEY)
        assert {trace for trace in TRACES if trace in before} > {b"Ixchelzita", b"ZQ9918273", b"xyloph"}
        copy = tmp_path / "desk.schema-3.db"
        copy.write_bytes((tmp_path / "desk.db").read_bytes())
        assert isinstance(erase(desk, RARE), Done)
        assert not copy.exists(), "it was made before the database was brought up, with everybody in it"
        after = deciphered(tmp_path / "desk.db", KEY)
        assert [trace for trace in TRACES if trace in after] == []
        assert b"Okafor7" in after


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    order=st.permutations(range(6)), erased=st.sets(st.integers(0, 5), min_size=1, max_size=3),
    steps=st.lists(st.sampled_from(["nothing", "confirm", "cancelled badge"]), min_size=6, max_size=6),
)  # fmt: skip
def test_whatever_happened_the_erased_are_gone_and_the_others_are_whole(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], erased: set[int], steps: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    names = ["Quarnby", "Estevez", "Jimmuld", "Obuoforibo", "Kryzhanivsky", "Wahidullah"]
    people = [
        a_person(confirmation=f"K{at:03d}-4PX2", family=names[at], given="Ada",
                 document_number=f"QX7{at:06d}")
        for at in order
    ]  # fmt: skip
    with a_desk(folder, people, event=EVENT) as desk:
        for person, step in zip(people, steps, strict=True):
            if step == "confirm":
                desk.refer(person.id, act=desk.new_act())
            elif step == "cancelled badge":
                code = collected(desk, person, hand_over=False)
                desk.cancel_badge(person.id, code, "jam", act=desk.new_act())
        gone = [person for at, person in enumerate(people) if at in erased]
        left = [person for at, person in enumerate(people) if at not in erased]
        for person in gone:
            assert isinstance(erase(desk, person), Done)
        content = deciphered(folder / "desk.db", KEY).lower()
        for person in gone:
            assert person.family.lower().encode() not in content and person.id.encode() not in content
            assert isinstance(desk.find(person.family), Nobody)
        for person in left:
            assert person.family.lower().encode() in content and desk.case(person.id).person == person
        assert desk.verify().faults == ()
        with desk.store.writing() as tx:
            tx.put_people(gone)
        for person in (*left, *gone):
            answer = desk.find(person.family)
            assert isinstance(answer, Several) and [row.person for row in answer.rows if not row.similar] == [person]


@pytest.mark.parametrize("how", ["jam", "cancelled", "off", "came out after all"])
def test_the_box_is_as_short_of_blanks_after_the_next_start(tmp_path: Path, clock: StandingClock, how: str) -> None:
    with a_desk(tmp_path, [RARE], event=EVENT, clock=clock) as desk:
        desk.stock.count("a6", 100, Moment.OPENING, act=desk.new_act())
        used_by(desk, RARE, how)
        before = desk.stock.today()
        clock.pass_by(timedelta(days=1))
        assert isinstance(erase(desk, RARE), Done)
        on_the_next_day = desk.stock.today()
    with a_desk(tmp_path, event=EVENT, clock=clock) as again:
        assert again.stock.today() == on_the_next_day
        assert again.stock.today().sizes[0].morning == before.sizes[0].should_be == (100 if how == "off" else 99)


def used_by(desk: Desk, person: Participant, how: str) -> None:
    if how == "cancelled":
        code = collected(desk, person, hand_over=False)
        desk.cancel_badge(person.id, code, "jam", act=desk.new_act())
        return
    confirmed(desk, person)
    end = desk.print_badge(person.id, Tray(Outcome(JobState.UNKNOWN)), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    if how == "came out after all":
        desk.came_out(person.id, end.badge.code, act=desk.new_act())
        desk.cancel_badge(person.id, end.badge.code, "torn", act=desk.new_act())
        return
    spoiled = Spoil.JAM if how == "jam" else None
    assert isinstance(desk.did_not_come_out(person.id, end.badge.code, spoiled=spoiled, act=desk.new_act()), Done)


def test_a_name_that_others_have_is_still_found_and_a_shared_picture_stays(tmp_path: Path) -> None:
    twin = a_person(confirmation="T2QD-77HN", family=RARE.family, given="Bela", photo="zq.jpg")
    with a_desk(tmp_path, [RARE, twin], event=EVENT) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("zq.jpg", FACE)
        erase(desk, RARE)
        answer = desk.find("Quetzalcóatl")
        assert isinstance(answer, Several) and [row.person.id for row in answer.rows] == [twin.id]
        assert desk.photo(twin.id) == FACE


def test_a_badge_on_file_goes_too(desk: Desk, tmp_path: Path, clock: StandingClock) -> None:
    badges = tmp_path / "badges"
    badges.mkdir()
    personal = AboutPerson(EVENT, desk.store, desk.duty, clock.now, Settings(printer=f"folder:{badges}"))
    code = collected(desk, RARE, hand_over=False)
    desk.cancel_badge(RARE.id, code, "jam", act=desk.new_act())
    [attempt] = [entry.word.attempt for entry in desk.log() if isinstance(entry.word, BadgeRequested)]
    (badges / f"00001-{attempt}.pdf").write_bytes(b"%PDF")
    (badges / "00002-other.pdf").write_bytes(b"%PDF")
    personal.erase(RARE.id, typed=RARE.confirmation, reason=Reason.ASKED, act=desk.new_act())
    assert [file.name for file in badges.iterdir()] == ["00002-other.pdf"]


def test_pages_go_wherever_they_were_printed_and_slips_with_them(
    desk: Desk, tmp_path: Path, clock: StandingClock
) -> None:
    badges, slips = tmp_path / "first", tmp_path / "slips"
    settings = Settings(desk_number=3, printer="folder:elsewhere", slip_printer=f"folder:{slips}")
    personal = AboutPerson(EVENT, desk.store, desk.duty, clock.now, settings)
    printed_into(desk, badges)
    for person in (RARE, PERSON):
        print_slip(FolderPrinter(slips), desk.refer(person.id, act=desk.new_act()))
    assert len(list(badges.iterdir())) == 1 and len(list(slips.iterdir())) == 2
    personal.erase(RARE.id, typed=RARE.confirmation, reason=Reason.ASKED, act=desk.new_act())
    assert list(badges.iterdir()) == []
    assert [file.name for file in slips.iterdir()] == ["00002-slip-3-0002.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_pages_go_before_nobody_knows_any_more_whose_they_are(tmp_path: Path, clock: StandingClock) -> None:
    badges = tmp_path / "badges"
    with a_desk(tmp_path, [RARE], event=EVENT, clock=clock) as desk:
        printed_into(desk, badges)
    child = os.fork()
    if child == 0:
        sys.addaudithook(lambda event, _: os.kill(os.getpid(), signal.SIGKILL) if event == "os.remove" else None)
        with a_desk(tmp_path, event=EVENT, clock=clock) as desk:
            erase(desk, RARE)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    with a_desk(tmp_path, event=EVENT, clock=clock) as desk:
        assert desk.knows(RARE.id) and len(list(badges.iterdir())) == 1
        assert isinstance(erase(desk, RARE), Done)
    assert list(badges.iterdir()) == []


def printed_into(desk: Desk, folder: Path) -> None:
    """A badge that was cancelled, and whose page is still there."""
    check = desk.check(RARE.id, passport(RARE)).check
    looked = tuple(finding.field for finding in check.looks)
    desk.confirm_identity(RARE.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    end = desk.print_badge(RARE.id, FolderPrinter(folder), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    [page] = folder.iterdir()
    content = page.read_bytes()
    desk.cancel_badge(RARE.id, end.badge.code, "jam", act=desk.new_act())
    page.write_bytes(content)  # as an earlier regdesk left it


def test_a_power_cut_before_the_file_is_written_anew_is_made_good_at_the_next_start(tmp_path: Path) -> None:
    with a_desk(tmp_path, [RARE, PERSON], event=EVENT) as desk, desk.store.writing() as tx:
        tx.drop_person(RARE.id)
    with a_desk(tmp_path, event=EVENT) as desk:
        content = deciphered(tmp_path / "desk.db", KEY)
        assert [trace for trace in TRACES if trace in content] == []
        with desk.store.reading() as tx:
            assert tx.value("to be written anew") is None


# ── what stands against it ───────────────────────────────────────────────────────────────────────────────────────────


def why(answer: object) -> Why | None:
    return answer.why if isinstance(answer, NotErased) else None


@pytest.mark.parametrize(
    ("terms", "wanted"),
    [(None, Why.NOT_SAID), (replace(TERMS, deletion=Deletion.REFUSED), Why.NOT_ALLOWED), (TERMS, None)],
)
def test_only_an_event_that_allows_it_erases(tmp_path: Path, terms: DataTerms | None, wanted: Why | None) -> None:
    with a_desk(tmp_path, [RARE], event=an_event(data=terms)) as desk:
        assert why(desk.personal.stands_against(RARE.id)) is wanted
        assert why(erase(desk, RARE)) is wanted
        assert desk.people() == (0 if wanted is None else 1)


def test_whoever_wears_a_badge_is_erased_after_the_event_or_when_it_is_cancelled(
    desk: Desk, clock: StandingClock
) -> None:
    collected(desk, RARE)
    against = desk.personal.stands_against(RARE.id)
    assert against == NotErased(Why.BADGE_OUT, {"number": "00001"}) and erase(desk, RARE) == against
    clock.pass_by(timedelta(days=7))
    assert desk.today_is() > EVENT.ends and isinstance(erase(desk, RARE), Done)


def test_a_badge_that_waits_is_cancelled_first(desk: Desk) -> None:
    code = collected(desk, RARE, hand_over=False)
    assert why(erase(desk, RARE)) is Why.BADGE_WAITS
    desk.cancel_badge(RARE.id, code, "not wanted", act=desk.new_act())
    assert isinstance(erase(desk, RARE), Done)


@pytest.mark.parametrize("typed", ["", "Q7XQ-4PX8", "K7RM-4PX2", "erase"])
def test_another_code_erases_nobody(desk: Desk, typed: str) -> None:
    assert why(erase(desk, RARE, typed=typed)) is Why.OTHER_CODE and desk.people() == 3


@pytest.mark.parametrize("typed", ["q7xq4px9", " Q7XQ 4PX9 "])
def test_hyphens_spaces_and_case_of_the_code_do_not_count(desk: Desk, typed: str) -> None:
    assert isinstance(erase(desk, RARE, typed=typed), Done)


def test_a_second_press_erases_nobody_else(desk: Desk) -> None:
    act = desk.new_act()

    def press() -> Done | Refusal | NotErased:
        return desk.personal.erase(RARE.id, typed=RARE.confirmation, reason=Reason.TWICE, act=act)

    assert isinstance(press(), Done)
    again = press()
    assert isinstance(again, Done) and again.again and desk.people() == 2


@pytest.mark.parametrize(
    "do",
    [
        lambda desk: desk.personal.give("0" * 32, act=desk.new_act()),
        lambda desk: desk.personal.stands_against("0" * 32),
        lambda desk: desk.personal.erase("0" * 32, typed="", reason=Reason.ASKED, act=desk.new_act()),
    ],
)
def test_nobody_is_given_or_erased_who_is_not_on_the_list(desk: Desk, do: Callable[[Desk], object]) -> None:
    with pytest.raises(KeyError):
        do(desk)
