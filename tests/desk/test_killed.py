"""Killed by the system in the middle of a wipe or of erasing one person, wherever it is: nothing is ever half done."""

import os
import select
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest

from regdesk.collection.entries import Checked
from regdesk.desk import Desk
from regdesk.desk.about_person import AboutPerson, Reason
from regdesk.desk.answers import PrintEnd
from regdesk.desk.opening import opened
from regdesk.desk.wiped import Wiped, clear, verify_wiped, wiped_in
from regdesk.desk.wiping import Wipe
from regdesk.errors import FolderError
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from regdesk.printing.folder import FolderPrinter
from tests.desk import test_about_person as one
from tests.desk import test_wiping as all_of_them
from tests.desk.journey import passport
from tests.desks import KEY, StandingClock, a_desk
from tests.make import a_person
from tests.staff.people import LEAD, signed_in
from tests.store.deciphered import deciphered

POINTS = int(os.environ.get("REGDESK_KILLS", "8"))
"""At how many moments each is killed; more of them, by hand, take as much longer."""
Begun = Callable[[], object]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks")


def killed(act: Callable[[Begun], None], after: float | None) -> float | None:
    """Do something in a process of its own, which is killed so many seconds after it has begun in earnest.

    How long it took; None when it was killed before its end.
    """
    here, there = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            act(lambda: os.write(there, b"."))
            os._exit(0)
        except BaseException:  # noqa: BLE001 - whatever it is, this process is the test's own
            os._exit(4)
    os.close(there)
    assert os.read(here, 1) == b"."
    began = perf_counter()
    ended, _, _ = select.select([here], [], [], after)
    took = perf_counter() - began
    if not ended:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(here)
    # one that is to be killed may come to its end at that very moment
    code = os.waitstatus_to_exitcode(status)
    assert code == 0 or (code == -signal.SIGKILL and not ended), code
    return took if code == 0 else None


def moments(whole: float | None) -> Iterator[float]:
    assert whole is not None, "nobody killed the first"
    return (whole * (at + 0.5) / POINTS for at in range(POINTS))


# ── a desk is wiped ──────────────────────────────────────────────────────────────────────────────────────────────────


def wiping(folder: DeskFolder) -> Callable[[Begun], None]:
    def act(begun: Begun) -> None:
        with opened(folder.path, clock=StandingClock(), alone=True) as desk:
            signed_in(desk, LEAD)
            begun()
            answer = Wipe(desk, folder, NoKeyring()).prepare(all_of_them.YES)
        assert isinstance(answer, Wiped)
        clear(folder)

    return act


def test_a_wipe_that_is_killed_leaves_the_old_desk_or_the_wiped_one(tmp_path: Path) -> None:
    template = all_of_them.made(tmp_path / "template")
    with opened(template.path, clock=StandingClock()) as desk:
        all_of_them.worked_at(desk)
        with desk.store.writing() as tx:
            tx.put_people(a_person(confirmation=f"H4TC-{at:04d}", family=f"Okafor{at}") for at in range(2_000))
    all_of_them.with_files(template)

    def copied(name: str) -> DeskFolder:
        return DeskFolder(Path(shutil.copytree(template.path, tmp_path / name)))

    for at, after in enumerate(moments(killed(wiping(copied("whole")), None))):
        folder = copied(f"desk-{at}")
        killed(wiping(folder), after)
        if wiped_in(folder) is None:
            with opened(folder.path, clock=StandingClock()) as desk:
                assert desk.people() == 2_003 and desk.verify(every=True).faults == ()
            wiping(folder)(lambda: None)
        else:
            with pytest.raises(FolderError):
                opened(folder.path).__enter__()
        assert all_of_them.traces(folder) == [] and verify_wiped(folder).faults == ()
        shutil.rmtree(folder.path)


# ── a person is erased ───────────────────────────────────────────────────────────────────────────────────────────────


def erase(desk: Desk) -> None:
    personal = AboutPerson(one.EVENT, desk.store, desk.duty, desk.now, desk.settings)
    personal.erase(one.RARE.id, typed=one.RARE.confirmation, reason=Reason.ASKED, act=desk.new_act())


def erasing(folder: Path) -> Callable[[Begun], None]:
    def act(begun: Begun) -> None:
        with a_desk(folder, event=one.EVENT) as desk:
            begun()
            erase(desk)

    return act


def test_a_person_of_whom_erasing_was_killed_is_there_whole_or_gone_without_a_trace(tmp_path: Path) -> None:
    template = tmp_path / "template"
    template.mkdir()
    others = [a_person(confirmation=f"H4TC-{at:04d}", family=f"Okafor{at}", given="Ada") for at in range(2_000)]
    with a_desk(template, [*others, one.RARE], event=one.EVENT) as desk:
        with desk.store.writing() as tx:
            tx.put_photo("zq.jpg", one.FACE)
        printed(desk, template / "badges")

    for at, after in enumerate(moments(killed(erasing(Path(shutil.copytree(template, tmp_path / "whole"))), None))):
        folder = Path(shutil.copytree(template, tmp_path / f"desk-{at}"))
        killed(erasing(folder), after)
        with a_desk(folder, event=one.EVENT) as desk:
            there = desk.knows(one.RARE.id)
            assert desk.people() == 2_000 + there and desk.verify(every=True).faults == ()
            assert {entry.kind for entry in desk.log()} >= {"badge.requested"}
            if there:
                assert desk.case(one.RARE.id).visit.badges and desk.photo(one.RARE.id) == one.FACE
                erase(desk)
        content = deciphered(folder / "desk.db", KEY)
        assert [trace for trace in one.TRACES if trace in content] == []
        assert list(folder.glob("desk.db-journal")) == []
        shutil.rmtree(folder)


def printed(desk: Desk, folder: Path) -> None:
    """A badge that was printed and is no good any more."""
    check = desk.check(one.RARE.id, passport(one.RARE)).check
    looked = tuple(finding.field for finding in check.looks)
    desk.confirm_identity(one.RARE.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    end = desk.print_badge(one.RARE.id, FolderPrinter(folder), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    desk.cancel_badge(one.RARE.id, end.badge.code, "jam", act=desk.new_act())
