"""A doubt about a face: who has to look, and what waits for it."""

from datetime import timedelta
from itertools import product

import pytest

from regdesk.collection.entitlement import Act, Decides, Reason, entitlement
from regdesk.collection.entries import Entry, Face, FaceJudged, PhotoReplaced, read_entry, write_entry
from regdesk.collection.visit import Doubt, Visit, doubt_after, fold
from tests.make import MONDAY_MORNING, a_person, an_event

SAME, UNSURE, DIFFERENT = Face.SAME, Face.UNSURE, Face.DIFFERENT


def after(*answers: tuple[Face, bool]) -> Doubt:
    doubt = Doubt.NONE
    for answer, second in answers:
        doubt = doubt_after(doubt, FaceJudged(answer, second))
    return doubt


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([], Doubt.NONE),
        ([(SAME, False)], Doubt.NONE),
        ([(UNSURE, False)], Doubt.SECOND_PERSON),
        ([(UNSURE, False), (SAME, False)], Doubt.SECOND_PERSON),
        ([(UNSURE, False), (SAME, True)], Doubt.NONE),
        ([(UNSURE, False), (UNSURE, True)], Doubt.SUPERVISOR),
        ([(UNSURE, False), (DIFFERENT, True)], Doubt.SUPERVISOR),
        ([(DIFFERENT, False)], Doubt.SUPERVISOR),
        ([(DIFFERENT, False), (SAME, False), (SAME, True)], Doubt.SUPERVISOR),
        ([(UNSURE, False), (SAME, True), (UNSURE, False)], Doubt.SECOND_PERSON),
    ],
)
def test_a_doubt_is_ended_only_by_a_second_person_who_sees_the_same_face(
    answers: list[tuple[Face, bool]], expected: Doubt
) -> None:
    assert after(*answers) is expected


def test_not_the_same_stands_whatever_is_said_later() -> None:
    for later in product(product(Face, (False, True)), repeat=3):
        assert after((DIFFERENT, False), *later) is Doubt.SUPERVISOR


@pytest.mark.parametrize("act", list(Act))
def test_while_a_doubt_stands_open_nothing_is_done(act: Act) -> None:
    def no(doubt: Doubt) -> tuple[Reason, Decides, str] | None:
        refusal = entitlement(an_event(), a_person(), Visit("p", doubt=doubt), MONDAY_MORNING, act=act, desk_number=3)
        return (refusal.reason, refusal.decides, refusal.place) if refusal else None

    assert no(Doubt.SECOND_PERSON) == (Reason.FACE_IN_DOUBT, Decides.CLERK, "here")
    assert no(Doubt.SUPERVISOR) == (Reason.FACE_DIFFERS, Decides.SUPERVISOR, "supervisor")
    assert no(Doubt.NONE) is None or no(Doubt.NONE) not in (Reason.FACE_IN_DOUBT, Reason.FACE_DIFFERS)


def entries(*words: FaceJudged | PhotoReplaced) -> list[Entry]:
    made: list[Entry] = []
    for seq, word in enumerate(words, start=1):
        made.append(
            write_entry(
                desk="1" * 32, seq=seq, at=MONDAY_MORNING + timedelta(seconds=seq), person="p", act="", clerk="",
                word=word, prev=made[-1].hash if made else "0" * 64, salt="", signs=None,
            )
        )  # fmt: skip
    return made


def test_the_log_gives_back_what_was_judged_and_replaced() -> None:
    judged, replaced = FaceJudged(UNSURE, second=True), PhotoReplaced("", "a" * 64, "camera")
    made = entries(FaceJudged(UNSURE), judged, replaced)
    assert [read_entry(entry.line).word for entry in made[1:]] == [judged, replaced]
    assert fold("p", reversed(made)).doubt is Doubt.SUPERVISOR
