"""What is kept beside the log, where a disk and its copy both gave one code."""

from regdesk.collection.beside import BadgeRow, Beside
from regdesk.collection.chain import Problem, read_content
from regdesk.collection.statement import FIRST_PREVIOUS, Line, line

LOG = "a" * 32
BADGES = [BadgeRow("00030001", LOG, 1, "aissatou")]


def said(kind: str, person: str, at: str, prev: str = FIRST_PREVIOUS, *, seq: int = 1) -> Line:
    content = f'{{"s":"{person}","p":"{person}","act":"","op":"","d":{{"code":"00030001","number":1}}}}'
    return line(desk=LOG, seq=seq, at=at, kind=kind, prev=prev, content=content, signs=None)


def faults(of_the_copy: list[Line], open_badges: list[tuple[str, str]]) -> list[Problem]:
    beside = Beside()
    ours = said("badge.requested", "aissatou", "2017-12-04T08:00:00.000+00:00")
    for one in of_the_copy:
        beside.take(one, read_content(one.content))
    beside.take(ours, read_content(ours.content), aside=bool(of_the_copy))
    return [one.problem for one in beside.against(BADGES, open_badges, ours={LOG}, written=LOG)]


def test_a_badge_in_doubt_stays_so_though_a_copied_disk_has_seen_its_own_of_that_code_come_out() -> None:
    requested = said("badge.requested", "jurgen", "2017-12-04T08:01:00.000+00:00")
    printed = said("badge.printed", "jurgen", "2017-12-04T08:02:00.000+00:00", requested.hash, seq=2)
    assert faults([requested, printed], [("00030001", "aissatou")]) == []


def test_without_a_copy_the_list_of_badges_in_doubt_is_held_against_the_log() -> None:
    assert faults([], [("00030001", "aissatou")]) == []
    assert faults([], []) == [Problem.BADGE]
    assert faults([], [("00030001", "somebody")]) == [Problem.BADGE]


def test_what_a_copied_disk_has_settled_in_the_log_that_it_took_over_may_be_in_doubt_here() -> None:
    requested = said("badge.requested", "aissatou", "2017-12-04T08:00:00.000+00:00")
    printed = said("badge.printed", "aissatou", "2017-12-04T08:02:00.000+00:00", requested.hash, seq=2)
    beside = Beside()
    for one in (requested, printed):
        beside.take(one, read_content(one.content))
    left = [("00030001", "aissatou")]
    assert list(beside.against(BADGES, left, ours={LOG, "b" * 32}, written="b" * 32)) == []
    [found] = beside.against(BADGES, left, ours={LOG}, written=LOG)
    assert found.problem is Problem.BADGE
