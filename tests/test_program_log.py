"""Nothing of a person gets into the program log, whatever breaks and wherever: every act, every command, every file."""

import ast
import logging
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.__main__ import main
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Checked, Face, PhotoFrom, Proof
from regdesk.desk import Desk
from regdesk.desk.about_person import Reason as Erasing
from regdesk.errors import DeskError, PrinterError, StoreError
from regdesk.identity.findings import Check, Verdict
from regdesk.photos.portrait import NewPhoto
from regdesk.printing.printer import Job, Outcome, Status, Tell
from regdesk.program_log import close_log, keep_log
from regdesk.resources import path as resource
from regdesk.staff.pins import Pin
from tests.desk.journey import PERSON, passport
from tests.desks import a_desk
from tests.make import a_person
from ui.start import bug_hook

ROOT = Path(__file__).parent.parent
SOMEBODY = a_person(
    confirmation="Q7XQ-4PX9", family="Quetzalcóatl", given="Ixchelzita", document_number="ZQ9918273",
    born=date(1971, 1, 29), email="ixchelzita@example.org",
)  # fmt: skip
SECRETS = (
    "Quetzalc",
    "Ixchelzita",
    "ZQ9918273",
    "1971-01-29",
    "29 Jan 1971",
    "ixchelzita",
    "Q7XQ",
    "QUETZALC",
    "482915",
)
# what a line of this file says would be in a traceback: the secrets stand up here
BORN_AS_TEXT = replace(SOMEBODY, born="1971-01-29")  # type: ignore[arg-type]
WITH_HALF_A_LETTER = replace(SOMEBODY, given="Ixchelzita\ud800")
CHECK = Check(None, (), Verdict.LOOK)
PHOTO = NewPhoto(b"Quetzalc", 354, 472, 1.0)
NAME = SOMEBODY.full_name
LINES = "P<UTOQUETZALCOATL<<IXCHELZITA<<<<<<<<<<<<<<<\nZQ9918273<UTO7101298F2501011<<<<<<<<<<<<<<<0"


class Broken:
    """A printer that fails with all it was given."""

    name = "broken"

    def __init__(self, problem: Callable[[str], Exception]) -> None:
        self._problem = problem

    def status(self) -> Status:
        raise self._problem(NAME)

    def print(self, job: Job, tell: Tell) -> Outcome:
        raise self._problem(f"{NAME} {job.pdf!r}")

    def find(self, attempt: str) -> Outcome:
        raise self._problem(attempt)

    def take_back(self, attempt: str) -> Outcome:
        raise self._problem(attempt)


ACTS: dict[str, Callable[[Desk], object]] = {
    "find": lambda desk: desk.find(f"{NAME}\0\ud800"),
    "find no text": lambda desk: desk.find(SOMEBODY),  # type: ignore[arg-type]
    "row": lambda desk: desk.row(NAME),
    "case": lambda desk: desk.case(NAME),
    "check": lambda desk: desk.check(NAME, passport(SOMEBODY)),
    "check against nothing": lambda desk: desk.check(SOMEBODY.id, SOMEBODY),  # type: ignore[arg-type]
    "preview": lambda desk: desk.preview(NAME),
    "preview with a broken photo": lambda desk: desk.preview(SOMEBODY.id),
    "confirm": lambda desk: desk.confirm_identity(NAME, CHECK, how=Checked.BY_EYE, act=NAME),
    "confirm by whom": lambda desk: desk.confirm_identity(
        SOMEBODY.id, CHECK, how=Checked.BY_EYE, voucher=NAME, act=NAME
    ),
    "judge": lambda desk: desk.judge_face(NAME, Face.SAME, act=NAME),
    "photo": lambda desk: desk.replace_photo(NAME, PHOTO, PhotoFrom.FILE, act=NAME),
    "print": lambda desk: desk.print_badge(NAME, Broken(ValueError), act=NAME),
    "came out": lambda desk: desk.came_out(SOMEBODY.id, NAME, act=NAME),
    "hand over": lambda desk: desk.hand_over(NAME, NAME, proof=Proof.SCANNED, act=NAME),
    "refuse": lambda desk: desk.refuse(
        SOMEBODY.id, Refusal(Reason.NOT_ON_THE_LIST, Decides.SUPERVISOR, NAME), searched=NAME, act=""
    ),
    "give": lambda desk: desk.personal.give(NAME, act=NAME),
    "erase": lambda desk: desk.personal.erase(NAME, typed=NAME, reason=Erasing.ASKED, act=NAME),
    "sign in": lambda desk: desk.sign_in(NAME, Pin("482915")),
    "sign in with nothing": lambda desk: desk.sign_in(NAME, "482915"),  # type: ignore[arg-type]
    "put": lambda desk: _put(desk, BORN_AS_TEXT),
    "put no text": lambda desk: _put(desk, replace(SOMEBODY, family=SOMEBODY)),  # type: ignore[arg-type]
    "put half a letter": lambda desk: _put(desk, WITH_HALF_A_LETTER),
    "list": lambda desk: desk.read_list(Path(f"/no/such/{NAME}.csv")),
}


def _put(desk: Desk, person: object) -> None:
    with desk.store.writing() as tx:
        tx.put_people([person])  # type: ignore[list-item]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "regdesk.log"
    handle = keep_log(file)
    yield file
    close_log(handle)


def told(file: Path) -> list[str]:
    written = file.read_text(encoding="utf-8")
    assert written, "nothing was logged, so nothing is proved"
    return [secret for secret in SECRETS if secret in written]


def logged(act: Callable[[], object]) -> bool:
    """Do it, and write whatever it raises as the command line and as the window do."""
    try:
        act()
    except Exception:
        logging.getLogger("regdesk").exception("a command failed")
        kind, problem, trace = sys.exc_info()
        assert kind and problem
        bug_hook(lambda: None)(kind, problem, trace)
        return True
    return False


@pytest.mark.parametrize("name", ACTS)
def test_an_act_that_breaks_leaves_nobody_in_the_log(tmp_path: Path, log: Path, name: str) -> None:
    with a_desk(tmp_path, [PERSON, SOMEBODY]) as desk:
        with desk.store.writing() as tx:
            tx.put_photo(f"{SOMEBODY.id}/", b"Quetzalc is no picture")
        logged(lambda: ACTS[name](desk))
    logging.getLogger("regdesk").info("the end")
    assert told(log) == []


def test_most_of_these_acts_do_break(tmp_path: Path) -> None:
    """Else nothing would be proved by the test above."""
    with a_desk(tmp_path, [PERSON, SOMEBODY]) as desk:
        broke = [name for name, act in ACTS.items() if logged(lambda act=act: act(desk))]  # type: ignore[misc]
    assert len(broke) >= len(ACTS) // 2, broke


@pytest.mark.parametrize(
    "problem", [ValueError, KeyError, OSError, PrinterError, StoreError, DeskError, RuntimeError, UnicodeError],
    ids=lambda kind: kind.__name__,
)  # fmt: skip
def test_a_printer_that_fails_leaves_nobody_in_the_log(
    tmp_path: Path, log: Path, problem: Callable[[str], Exception]
) -> None:
    with a_desk(tmp_path, [PERSON, SOMEBODY]) as desk:
        check = desk.check(PERSON.id, passport(PERSON)).check
        looked = tuple(finding.field for finding in check.looks)
        desk.confirm_identity(PERSON.id, check, how=Checked.SCANNED, looked_at=looked, act="1")
        logged(lambda: desk.print_badge(PERSON.id, Broken(problem), act="2"))
        logged(lambda: Broken(problem).status())
    assert told(log) == []


TEXTS = st.sampled_from([NAME, "ZQ9918273", "1971-01-29", "ixchelzita@example.org", LINES])


@given(texts=st.lists(TEXTS, min_size=1, max_size=4), shape=st.sampled_from(["plain", "chained", "noted", "many"]))
def test_no_text_of_any_exception_is_written(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], shape: str
) -> None:
    file = tmp_path_factory.mktemp("log") / "regdesk.log"
    handle = keep_log(file)

    def act() -> None:
        problem = ValueError(*texts)
        match shape:
            case "noted":
                problem.add_note(texts[0])
                raise problem
            case "many":
                raise ExceptionGroup(texts[0], [problem, KeyError(texts[-1])])
            case "chained":
                try:
                    raise problem
                except ValueError as earlier:
                    raise LookupError(texts[0]) from earlier
            case _:
                raise problem

    try:
        assert logged(act)
    finally:
        close_log(handle)
    assert told(file) == []


# ── commands and files ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "desk"
    assert main(["init", str(resource("sample", "training.toml")), "--desk", "3", "--folder", str(folder)]) == 0
    return folder


HEADER = "Family name,Given name,Delegation,Date of birth,Passport number\n"
FILES = {
    "good": f"{HEADER}Quetzalcóatl,Ixchelzita,Senegal,1971-01-29,ZQ9918273\n",
    "bad rows": f"{HEADER}Quetzalcóatl,Ixchelzita,Senegal,29.29.1971,ZQ9918273\n,,,,\n",
    "no columns": "Quetzalcóatl,Ixchelzita\nZQ9918273,1971-01-29\n",
    "broken json": '{"family": "Quetzalcóatl", "number": "ZQ9918273"',
    "half letters": "Quetzalc\udce9atl,\x00Ixchelzita",
}
BROKEN = {"own names": "name_forms.csv", "settings": "settings.toml", "database": "desk.db", "key": "desk.key"}


@pytest.mark.parametrize("name", [*FILES, *BROKEN])
def test_files_with_names_in_them_leave_nobody_in_the_log(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    folder = tmp_path / "desk"
    shutil.copytree(made, folder)
    if name in BROKEN:
        (folder / BROKEN[name]).write_text(f"{NAME},ZQ9918273\n{NAME}\n", encoding="utf-8")
    file = tmp_path / f"{NAME}.{'json' if 'json' in name else 'csv'}"
    file.write_bytes(FILES.get(name, FILES["good"]).encode("utf-8", "surrogateescape"))
    at = ["--folder", str(folder)]
    for words in (
        ["import", str(file)], ["import", str(file), "--good-rows", "--photos", str(tmp_path)], ["find", NAME],
        ["show", NAME], ["check", "Q7XQ-4PX9", "--mrz", LINES], ["verify"], ["log"],
        ["print", NAME, "--printer", f"folder:/dev/null/{NAME}"],
        ["person", "export", NAME, "--out", f"/no/{NAME}.json"], ["staff", "import", str(file)],
        ["wipe", "--check", str(file)],
    ):  # fmt: skip
        main([*words, *at])
    capsys.readouterr()
    for written in folder.glob("regdesk.log*"):
        assert [secret for secret in SECRETS if secret in written.read_text(encoding="utf-8")] == []


# ── what may be written at all ───────────────────────────────────────────────────────────────────────────────────────

MAY_BE_TOLD = {"code", "name", "reason", "line", "state"}
"""Codes, the name of a file that regdesk itself has named, a line of it."""


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in (*ROOT.glob("regdesk/**/*.py"), *ROOT.glob("ui/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if is_call and isinstance(node.func.value, ast.Call) and _is_logger(node.func.value):  # type: ignore[attr-defined]
                yield path, node  # type: ignore[misc]


def _is_logger(call: ast.Call) -> bool:
    return ast.unparse(call.func) == "logging.getLogger"


def test_a_line_of_the_log_is_a_fixed_sentence_with_codes_only() -> None:
    found = list(calls())
    assert len(found) >= 5
    for path, call in found:
        if ast.unparse(call.func).endswith((".addHandler", ".removeHandler", ".setLevel")):
            continue
        sentence, *facts = call.args
        assert isinstance(sentence, ast.Constant), f"{path}:{call.lineno}"
        for fact in facts:
            told_by = fact.attr if isinstance(fact, ast.Attribute) else fact.id if isinstance(fact, ast.Name) else ""
            assert told_by in MAY_BE_TOLD, f"{path}:{call.lineno}: {ast.unparse(fact)}"
