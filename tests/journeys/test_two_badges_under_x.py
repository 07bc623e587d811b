"""Three windows by key strokes: two desks cut off give one person two badges, meet again, and a supervisor decides.

A real hub, that is not there while the badges are given. What was decided at Desk 1 stops the loser at a door that
Desk 5 watches, and lets the keeper in.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from regdesk.collection.double_words import DoubleDecided
from regdesk.collection.visit import BadgeState, fold
from regdesk.desk.joined_hub import JoinedHub
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.practice import passport_of
from regdesk.resources import path as resource
from regdesk.settings import Settings
from regdesk.staff.rights import Role
from tests.hubs import QUICK, MeetingHub, Server, a_hub, a_server
from tests.journeys.folders import badge_of, easy_people, last_code, log_of, prints_to, regdesk
from tests.journeys.test_checkpoint_under_x import is_lit, opens_the_door
from tests.journeys.test_lost_badge_under_x import gives
from tests.journeys.test_window_under_x import hands_over
from tests.journeys.xscreen import SCANNER_TYPES, Box, Clerk, Window, a_screen, wedge
from tests.staff.people import HENRIK, NAOMI, PIN, a_member, with_staff

CONTROL, FOUR, S, ONE = 37, 13, 39, 10
ALARM: Box = (112, 96, 1342, 150)
"""Where a desk says that somebody has two badges."""
BLUE: Box = (1000, 600, 1150, 740)
"""In the blue button of the question."""
IVO = a_member("Ivo Paredes", Role.SUPERVISOR)
FIRST, SECOND, SUPERVISOR = 3, 5, 1
"""The desk that gives first, the one that gives later, and that of the supervisor."""


def a_sample_desk(folder: Path, number: int) -> Path:
    """A desk of the training meeting with the sample list, without portraits."""
    make_desk(folder, resource("sample", "training.toml"), Settings(desk_number=number, clerk="Mireya Contreras"))
    with opened(folder) as desk:
        desk.take_list(desk.read_list(resource("sample", "roster.csv")), act=desk.new_act())
    return folder


@pytest.fixture
def folders(folder: Path, tmp_path: Path) -> dict[int, Path]:
    """By the number of the desk."""
    found = {
        FIRST: folder,
        **{number: a_sample_desk(tmp_path / str(number), number) for number in (SECOND, SUPERVISOR)},
    }
    for one in (FIRST, SECOND):
        prints_to(found[one])
    return found


@pytest.fixture
def server() -> Iterator[Server]:
    with a_server(**QUICK) as made:
        yield made


@pytest.fixture
def hub(server: Server, folders: dict[int, Path]) -> Iterator[MeetingHub]:
    """All three were let in, and have joined it. At the desk of the supervisor somebody has to sign in."""
    with opened(folders[FIRST]) as desk:
        event = desk.event
    with a_hub(server, event) as made:
        for number, folder in folders.items():
            with opened(folder) as desk:
                made.let_in(desk.store.signs, number)
                JoinedHub(desk).join(made.address.text())
                if number == SUPERVISOR:
                    with_staff(desk, IVO, HENRIK, NAOMI)
        yield made


@pytest.fixture
def clerks(clerk: Clerk, folders: dict[int, Path]) -> Iterator[dict[int, Clerk]]:
    """One screen and one pair of hands for each desk."""
    with ExitStack() as screens:
        others = {number: screens.enter_context(a_screen()) for number in (SECOND, SUPERVISOR)}
        yield {FIRST: clerk, **{number: Clerk(one, clerk.proof / str(number)) for number, one in others.items()}}


def test_a_supervisor_settles_two_badges_and_the_door_refuses_the_loser(
    folders: dict[int, Path], server: Server, hub: MeetingHub, clerks: dict[int, Clerk]
) -> None:
    with opened(folders[FIRST]) as desk:
        (confirmation,) = easy_people(desk, 1)
    server.stop()
    windows = {number: Window(clerk.screen, folders[number]) for number, clerk in clerks.items()}
    codes = {number: given(clerks[number], folders[number], confirmation) for number in (FIRST, SECOND)}
    server.start()
    meet(clerks, folders)
    decides(clerks[SUPERVISOR], folders[SUPERVISOR])
    for number in (FIRST, SECOND):
        clerks[number].until(lambda: not alarmed(clerks[number]), "the end of the alarm")  # noqa: B023 - at once
        clerks[number].keeps_picture("decided")
    keeper = kept(folders[SUPERVISOR])
    good, bad = (FIRST, SECOND) if badge_of(folders[FIRST], codes[FIRST]) == keeper else (SECOND, FIRST)
    watches_the_door(clerks[SECOND], loser=codes[bad], keeper=codes[good])
    for number, window in windows.items():
        assert window.close() == 0
        assert window.said == "", number
    check(folders, keeper, badge_of(folders[bad], codes[bad]))


def given(clerk: Clerk, folder: Path, confirmation: str) -> str:
    """The main job, without a hub; what the code on the badge says."""
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()
    gives(clerk, folder, confirmation, passport_of(confirmation))
    code = last_code(folder)
    hands_over(clerk, folder, code)
    return code


def meet(clerks: dict[int, Clerk], folders: dict[int, Path]) -> None:
    """Ctrl+S and Enter at both desks: sync now. Both say that somebody has two badges."""
    for number in (FIRST, SECOND, FIRST):
        syncs(clerks[number])
    for number in (FIRST, SECOND):
        clerks[number].until(lambda: alarmed(clerks[number]), "an alarm")  # noqa: B023 - at once
        clerks[number].settles()
        clerks[number].keeps_picture("alarm")


def syncs(clerk: Clerk) -> None:
    clerk.changes(lambda: clerk.screen.press((CONTROL, S)))
    clerk.keeps_picture("sync")
    clerk.presses("Enter")
    clerk.settles()
    clerk.changes(lambda: clerk.screen.press((CONTROL, ONE)))


def alarmed(clerk: Clerk) -> bool:
    return clerk.sees("bad-tint", 20_000, ALARM)


def decides(clerk: Clerk, folder: Path) -> None:
    """A supervisor signs in and finds it in the list; two colleagues sign, as the event wants it."""
    clerk.until(lambda: clerk.sees("surface-2", 20_000), "the boxes of a PIN")
    clerk.settles()
    clerk.changes(lambda: clerk.screen.press(*wedge(IVO.card), gap=SCANNER_TYPES))
    clerk.types(PIN.digits)
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()
    syncs(clerk)
    clerk.changes(lambda: clerk.screen.press((CONTROL, FOUR)))
    clerk.until(lambda: clerk.sees("accent-tint", 30_000), "something to solve")
    clerk.settles()
    clerk.keeps_picture("needs-you")
    clerk.changes(lambda: clerk.presses("Enter"))
    clerk.keeps_picture("which-one-stays")
    clerk.changes(lambda: clerk.types("1"))
    clerk.keeps_picture("chosen")
    for one in (HENRIK, NAOMI):
        clerk.changes(lambda: clerk.screen.press(*wedge(one.card), gap=SCANNER_TYPES))  # noqa: B023 - at once
        clerk.changes(lambda: clerk.types(PIN.digits))
    clerk.until(lambda: clerk.sees("accent", 500, BLUE), "a button to keep one")
    clerk.settles()
    clerk.keeps_picture("complete")
    clerk.presses("Enter")
    clerk.until(lambda: any(isinstance(one.word, DoubleDecided) for one in log_of(folder)), "a decision")
    clerk.settles()
    clerk.keeps_picture("settled")


def watches_the_door(clerk: Clerk, *, loser: str, keeper: str) -> None:
    opens_the_door(clerk)
    clerk.scans(loser, lambda: is_lit(clerk, "stop"))
    clerk.keeps_picture("loser")
    clerk.scans(keeper, lambda: is_lit(clerk, "let_in"))
    clerk.keeps_picture("keeper")


def kept(folder: Path) -> str:
    """The badge that the supervisor kept: the one that was proposed, by the clocks of the training."""
    (word,) = [entry.word for entry in log_of(folder) if isinstance(entry.word, DoubleDecided)]
    return word.keep


def check(folders: dict[int, Path], keeper: str, loser: str) -> None:
    """Every desk knows one good badge of the person, the same one, and logs that hold."""
    for folder in folders.values():
        with opened(folder) as desk, desk.store.reading() as tx:
            person = tx.badge_owner(keeper)
            assert person
            visit = fold(person, tx.entries(person))
        states = {badge.code: badge.state for badge in visit.badges}
        assert states == {keeper: BadgeState.COLLECTED, loser: BadgeState.VOID}
        assert regdesk(folder, "verify")["faults"] == []
