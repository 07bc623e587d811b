"""The table of roles and rights, walked through the window: what each role does there, and what each is refused.

`tests/desk/test_roles.py` walks the same table through `Desk`, which is what refuses. Here it is shown that the window
offers nothing else, that a refusal becomes a sentence, and that no passport data is shown to who may not see it.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regdesk.collection.visit import VisitState
from regdesk.people.participant import Accreditation
from regdesk.sentences.staff import STAFF_ERRORS
from regdesk.staff.rights import May, Right, Role, asked_for, may
from tests.staff.people import OF_ROLE
from tests.ui.desk.conftest import AISSATOU, RENEWED_PASSPORT, SAME_PASSPORT
from tests.ui.staffed import Post, a_post
from ui.desk.stage import Screen
from ui.keys import PLACES
from ui.look.look import Look

NAME = "ndiaye-sarr"
CODE = AISSATOU.confirmation.replace("-", "")
SECRETS = (AISSATOU.document_number, "A01930582", "14 Mar 1984", "14 MAR 1984", "A0128")
SCANS = {Role.GREETER, Role.CLERK, Role.SUPERVISOR, Role.AUTHORITY, Role.GUARD}

NOT_IN_THE_WINDOW_YET = {
    Right.RECORD_CARDS: "cards and action groups",
    Right.CHANGE_CATEGORY: "correcting a badge",
    Right.OPEN_AND_CLOSE_SHIFT: "day end",
    Right.GIVE_PERSON_DATA: "the page about personal data",
    Right.DELETE_PERSON: "the page about personal data",
    Right.WIPE: "the page about personal data",
}
"""Rights that no screen has anything for today, with what will. A screen that comes takes its line away from here."""

ELSEWHERE = {
    Right.ACCEPT_PROXY: "tests/ui/delegations/test_decision.py",
    Right.REPRINT_COLLECTED: "tests/ui/desk/test_decision.py",
    Right.ISSUE_OUT_OF_WINDOW: "tests/ui/desk/test_decision.py",
    Right.DECIDE_IDENTITY: "tests/ui/desk/test_decision.py",
    Right.APPROVE: "tests/ui/desk/test_decision.py",
    Right.SPOIL_BADGE: "tests/ui/desk/test_journey.py",
    Right.VOID: "tests/ui/desk/test_badge_ends.py",
    Right.SIGN_STOCK: "tests/journeys/test_day_end.py",
    Right.UNLOCK_CONFLICT: "tests/ui/needs_you/test_needs_you_place.py",
}
"""Rights whose screens need a second person or a printer that fails: walked there."""


@pytest.fixture
def post(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Post]:
    with a_post(tmp_path, look, qtbot) as made:
        yield made


def refused(post: Post, right: Right) -> bool:
    """Whether the window says whom to ask for this right."""
    words = post.words()
    return STAFF_ERRORS[f"ask_{asked_for(right).value}"] in words


def at_desk(post: Post) -> bool:
    return not post.window.places["desk"].locked


# what each right is in the window: True when it was done


def scan_a_code(post: Post) -> bool:
    if not at_desk(post):
        return False
    post.scan(CODE)
    return post.place.shown in (Screen.CHECK, Screen.RESULTS) and NAME in post.words().casefold()


def send_on(post: Post) -> bool:
    if not at_desk(post):
        return False
    post.scan(CODE)
    before = len(post.log())
    post.key("F4")
    return len(post.log()) > before


def search(post: Post) -> bool:
    if not at_desk(post):
        return False
    post.type("okaf")
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.RESULTS or refused(post, Right.SEARCH))
    return post.place.shown is Screen.RESULTS


def scan_a_passport(post: Post) -> bool:
    if not at_desk(post):
        return False
    post.scan(SAME_PASSPORT)
    return post.place.shown is Screen.CHECK


def check(post: Post) -> bool:
    if not at_desk(post):
        return False
    post.scan(CODE)
    post.scan(RENEWED_PASSPORT)
    return post.blue() == "I looked: same person"


def print_one(post: Post) -> bool:
    if not at_desk(post):
        return False
    post.scan(CODE)
    post.scan(SAME_PASSPORT)
    if post.blue() != "Confirm and print badge":
        return False
    post.enter()
    post.qtbot.waitUntil(lambda: post.place.shown is Screen.PRINTED)
    post.look()
    return True


def hand_over(post: Post) -> bool:
    if not print_one(post):
        return False
    post.enter()
    return post.desk.case(AISSATOU.id).visit.state is VisitState.COLLECTED


def open_checkpoint(post: Post) -> bool:
    post.key("Ctrl+3")
    return not post.window.places["checkpoint"].locked


def count_stock(post: Post) -> bool:
    post.key("Ctrl+5")
    post.type("100")
    post.look()
    if post.blue() != "Save the count":
        return False
    post.enter()
    return "In the box this morning: 100" in post.words()


def see_the_report(post: Post) -> bool:
    post.key("Ctrl+5")
    return "Supervisor decisions" in post.words()


def print_day_badges(post: Post) -> bool:
    post.key("Ctrl+5")
    post.key("F9")
    return post.window.place_name() == "day_end" and post.sheet is not None


def carry_a_stick(post: Post) -> bool:
    post.key("Ctrl+S")
    post.key("F9")
    return post.window.place_name() == "sync" and post.sheet is not None


def page(name: str) -> Callable[[Post], bool]:
    """To open a page of Setup."""

    def opened(post: Post) -> bool:
        post.key("Ctrl+6")
        setup = post.window.places["setup"]
        return not setup.locked and name in setup.pages  # type: ignore[attr-defined] # the pages of Setup

    return opened


IN_THE_WINDOW: dict[Right, Callable[[Post], bool]] = {
    Right.SCAN_CONFIRMATION: scan_a_code,
    Right.SEND_TO_LANE: send_on,
    Right.SEARCH: search,
    Right.SEE_PASSPORT_DATA: scan_a_passport,
    Right.CHECK_IDENTITY: check,
    Right.PRINT: print_one,
    Right.HAND_OVER: hand_over,
    Right.EXCHANGE: page("import"),
    Right.CARRY: carry_a_stick,
    Right.CORRECT_NAME: page("names"),
    Right.KEEP_STAFF: page("people"),
    Right.BAR_STAFF: page("people"),
    Right.RELEASE_TRIES: page("people"),
    Right.ENROL: page("desks"),
    Right.SET_UP_BADGES: page("badges"),
    Right.CHECK_BADGES: open_checkpoint,
    Right.COUNT_STOCK: count_stock,
    Right.REPORT: see_the_report,
    Right.PRINT_DAY_BADGES: print_day_badges,
}


def test_no_right_is_forgotten() -> None:
    told = [*IN_THE_WINDOW, *NOT_IN_THE_WINDOW_YET, *ELSEWHERE]
    assert sorted(told) == sorted(Right)


ON_ONE_PAGE = (Right.KEEP_STAFF, Right.BAR_STAFF, Right.RELEASE_TRIES)
"""Who has one of these opens the page; which of its buttons they have: tests/ui/setup/test_people.py."""


def does(role: Role, right: Right) -> bool:
    """Whether the window has something for this cell of the table."""
    if right is Right.SCAN_CONFIRMATION:
        return role in SCANS
    if right in ON_ONE_PAGE:
        return any(may(role, one) is May.YES for one in ON_ONE_PAGE)
    return may(role, right) is not May.NO


@pytest.mark.parametrize(("role", "right"), tuple(product(Role, IN_THE_WINDOW)), ids=str)
def test_each_cell_of_the_table_is_the_same_in_the_window(post: Post, role: Role, right: Right) -> None:
    post.sign_in(OF_ROLE[role])
    before = len(post.log())
    done = IN_THE_WINDOW[right](post)
    assert done is does(role, right)
    if not done:
        assert len(post.log()) == before, "what is refused leaves nothing"
        assert not any(secret in post.words() for secret in SECRETS)
    if not done and at_desk(post) and right in (Right.SEARCH, Right.SEE_PASSPORT_DATA):
        assert refused(post, right)


@pytest.mark.parametrize("role", Role)
def test_the_locks_of_the_rail_follow_the_role(post: Post, role: Role) -> None:
    post.sign_in(OF_ROLE[role])
    at_setup = any(may(role, right) is not May.NO for right in (Right.EXCHANGE, Right.KEEP_STAFF, Right.BAR_STAFF))
    locks = post.locks()
    assert locks["checkpoint"] is (may(role, Right.CHECK_BADGES) is May.NO)
    assert (locks["desk"], locks["setup"]) == (role not in SCANS, not at_setup)
    for name in PLACES:
        assert post.window.rail.items[name].accessibleDescription() == ("Locked" if locks[name] else "")
    assert not locks["sync"]  # whoever works here may see how the desks stand
    ends_a_day = any(may(role, right) is not May.NO for right in (Right.COUNT_STOCK, Right.REPORT, Right.HAND_OVER))
    assert locks["day_end"] is not ends_a_day
    decides = any(may(role, right) is not May.NO for right in (Right.UNLOCK_CONFLICT, Right.REPORT))
    assert locks["dashboard"] is not decides


@pytest.mark.parametrize(("role", "name"), tuple(product(Role, ("desk", "setup"))), ids=str)
def test_a_place_of_others_says_whom_to_ask(post: Post, role: Role, name: str) -> None:
    post.sign_in(OF_ROLE[role])
    post.key({"desk": "Ctrl+1", "setup": "Ctrl+6"}[name])
    assert ("to sign in here: scan their staff card now." in post.words()) is post.locks()[name]
    post.enter()
    assert post.window.place_name() in ("desk", "setup") and post.front is None


@pytest.mark.parametrize("role", [role for role in Role if may(role, Right.SEE_PASSPORT_DATA) is May.NO])
def test_no_passport_data_comes_on_the_screen_of_who_may_not_see_it(post: Post, role: Role) -> None:
    """Whatever is pressed and scanned, and whatever state the person is in."""
    post.sign_in(OF_ROLE[role])
    for step in (CODE, SAME_PASSPORT, "F4", "F5", "F6", "F7", "F8", "F9", "F10", "Shift+F4", "Esc", CODE, "Down"):
        if step.startswith("F") or "+" in step or step in ("Esc", "Down"):
            post.key(step)
        else:
            post.scan(step)
        assert not any(secret in post.words() for secret in SECRETS), step
    post.type("ndiaye")
    post.qtbot.waitUntil(lambda: not post.window.box.text() or not post.background.waiting())
    assert not any(secret in post.words() for secret in SECRETS)


@pytest.mark.parametrize("state", ["ready", "printed", "collected", "not accredited yet"])
def test_a_person_in_any_state_can_be_scanned_by_any_role(post: Post, state: str) -> None:
    """Nothing breaks, nothing secret shows, and nothing of it is in the way of the next role."""
    post.sign_in(OF_ROLE[Role.CLERK])
    prepare(post, state)
    for role in (*sorted(SCANS), Role.SHIFT_LEAD):
        sign_out(post)
        post.sign_in(OF_ROLE[role])
        if at_desk(post):
            post.scan(CODE)
            assert NAME in post.words().casefold() and post.place.shown is not Screen.READY, role
            if may(role, Right.CHECK_IDENTITY) is May.NO:
                assert post.place.shown in (Screen.RESULTS, Screen.REFUSED), role
            post.key("F5")
            post.esc()
        if may(role, Right.SEE_PASSPORT_DATA) is May.NO:
            assert not any(secret in post.words() for secret in SECRETS), role


def sign_out(post: Post) -> None:
    post.key("Shift+F12")
    if post.sheet:
        post.enter()
    assert post.front


def prepare(post: Post, state: str) -> None:
    """Bring the person into a state, by the hands of a clerk."""
    if state == "not accredited yet":
        with post.desk.store.writing() as tx:
            tx.put_people([replace(AISSATOU, accreditation=Accreditation.PENDING)])
    elif state != "ready":
        print_one(post)
        badge = post.desk.case(AISSATOU.id).visit.badge
        assert badge
        if state == "collected":
            post.scan(post.desk.code_on_badge(AISSATOU.id))
            post.qtbot.waitUntil(lambda: post.place.shown is Screen.READY)
