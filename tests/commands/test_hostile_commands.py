"""At a desk with a staff list, who is not signed in, or works in another role, gets nothing by the shell."""

import io
import json
from argparse import _SubParsersAction
from collections.abc import Callable
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.commands.parser import parser
from regdesk.desk.opening import opened
from regdesk.desk.practice import passport_of
from regdesk.resources import path as resource
from tests.benchmarks.fuzz import odd

OF_NO_DESK = frozenset({"init", "mrz", "names", "reader-card", "demo", "event-key", "enrol", "seal", "certify"})
"""These make something of their own, or ask for the pass phrase of keys."""
FOR_ANYBODY = frozenset({"verify", "window"})
"""Whether the log holds, and whether collection is open: nothing of anybody."""
LIST = (
    "name,roles\nGina Guard,guard\nGreta Greeter,greeter\nLena Lead,shift_lead\nAda Ority,authority\nCara Clerk,clerk\n"
    "Sue Super,supervisor\n"
)
PIN = "482915"
WHO = "K7RM-4PX2"
PERSONAL = ("Ndiaye", "NDIAYE", "Aïssatou", "A\\u00efssatou", "A01284417", "4417", "1984")

Run = Callable[..., tuple[int | str | None, str]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with the sample list and six colleagues, one of whom has compared a passport."""
    folder = tmp_path_factory.mktemp("staffed") / "desk"
    assert main(["init", str(resource("sample", "training.toml")), "--folder", str(folder)]) == 0
    assert main(["import", str(resource("sample", "roster.csv")), "--good-rows", "--folder", str(folder)]) == 0
    (folder.parent / "staff.csv").write_text(LIST, encoding="utf-8")
    cards = folder.parent / "cards.pdf"
    words = ["staff", "import", str(folder.parent / "staff.csv"), "--cards", str(cards), "--folder", str(folder)]
    assert main(words) == 0
    return folder


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def typed(*words: str, lines: tuple[str, ...] = ()) -> tuple[int | str | None, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        try:
            code: int | str | None = main([*words, "--folder", str(folder)])
        except SystemExit as end:
            code = end.code
        told = capsys.readouterr()
        return code, told.out + told.err

    return typed


@pytest.fixture
def signed(run: Run, folder: Path) -> Callable[..., tuple[int | str | None, str]]:
    """The same by somebody who signs in for it."""
    with opened(folder) as desk, desk.store.reading() as tx:
        cards = {member.name: member.card for member, _ in tx.staff.everybody()}

    def by(name: str, *words: str) -> tuple[int | str | None, str]:
        run("staff", "choose-pin", lines=(cards[name], "", PIN))
        return run(*words, lines=(cards[name], PIN))

    return by


def _commands() -> list[str]:
    (action,) = (action for action in parser()._actions if isinstance(action, _SubParsersAction))
    return sorted(set(action.choices) - OF_NO_DESK)


ARGUMENTS = {
    "find": (WHO,), "show": (WHO,), "check": (WHO, "--mrz", passport_of(WHO)), "confirm": (WHO, "--by-eye"),
    "print": (WHO,), "came-out": (WHO, "--badge", "X"), "hand-over": (WHO, "--badge", "X"), "staff": ("list",),
    "name-forms": ("list",), "import": (str(resource("sample", "roster.csv")), "--dry-run"),
}  # fmt: skip


@pytest.mark.parametrize("command", sorted(set(_commands()) - FOR_ANYBODY))
def test_nobody_who_is_not_signed_in_gets_anything_from_a_staffed_desk(run: Run, command: str, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    for words in ((*ARGUMENTS.get(command, ()), "--json"), (WHO,), (out,), ("--out", out)):
        code, told = run(command, *words)
        assert code != 0, (words, told)
        assert not any(word in told for word in PERSONAL), told
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", sorted(FOR_ANYBODY))
def test_what_anybody_may_ask_tells_of_nobody(run: Run, command: str) -> None:
    code, told = run(command, "--json")
    assert code == 0
    assert not any(word in told for word in (*PERSONAL, "Clerk", "Guard"))


@pytest.mark.parametrize("name", ["Gina Guard", "Greta Greeter", "Ada Ority"])
def test_a_role_that_sees_no_passports_reads_none_in_the_log(
    signed: Callable[..., tuple[int | str | None, str]], name: str
) -> None:
    code, told = signed("Cara Clerk", "confirm", WHO, "--mrz", passport_of(WHO), "--looked")
    code, told = signed(name, "log", "--json")
    assert (code, json.loads(told)["error"]) == (2, "ask_shift_lead")
    for words in (("find", WHO), ("show", WHO), ("find", WHO, "--json")):
        code, told = signed(name, *words)
        assert code == 0, told
        assert not any(word in told for word in ("A01284417", "4417", "1984", "SEN")), told


def test_the_shift_lead_opens_nobody_by_an_id(
    signed: Callable[..., tuple[int | str | None, str]], folder: Path
) -> None:
    with opened(folder) as desk, desk.store.reading() as tx:
        (person,) = tx.by_confirmation(WHO)
    code, told = signed("Lena Lead", "show", person.id)
    assert code == 2, told
    assert not any(word in told for word in PERSONAL)
    assert signed("Lena Lead", "log")[0] == 0


def test_no_word_of_the_command_line_turns_the_terminal_around(run: Run) -> None:
    for word in [name for name in odd.NAMES if "\0" not in name][::5]:
        for words in (("find", word), (word,), ("--folder", word)):
            code, told = run(*words)
            assert code in (0, 1, 2)
            assert "Traceback" not in told
            assert code == 2 or not set(told) & set(odd.BIDI + odd.CONTROLS + odd.BREAKS.replace("\n", ""))
