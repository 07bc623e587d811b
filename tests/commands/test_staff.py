"""The staff list from the shell: taken in, given out, printed, people barred; and who asks is asked who it is."""

import io
import json
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from regdesk.__main__ import main
from regdesk.desk.opening import opened
from regdesk.resources import path as resource

TRAINING = resource("sample", "training.toml")
LIST = (
    "name,roles\nLucía Robles,clerk\nSamir Haddad,shift_lead\nNaomi Adeyemi,supervisor\nHenrik Aas,supervisor clerk\n"
)
PIN = "482915"


class Shell:
    """Types commands for one desk folder, with lines on standard input, and reads what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._capsys, self._monkeypatch = folder, capsys, monkeypatch
        self.printed = ""

    def __call__(self, *words: object, typed: tuple[str, ...] = (), code: int = 0) -> dict[str, object]:
        self._monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        given = main([str(word) for word in words] + ["--folder", str(self.folder), "--json"])
        self.printed = self._capsys.readouterr().out
        answer: dict[str, object] = json.loads(self.printed)
        assert given == code == answer["code"], self.printed
        return answer

    def card(self, name: str) -> str:
        with opened(self.folder) as desk, desk.store.reading() as tx:
            return next(member.card for member, _ in tx.staff.everybody() if member.name == name)

    def by(self, name: str, pin: str = PIN) -> tuple[str, str]:
        return self.card(name), pin


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    assert main(["init", str(TRAINING), "--folder", str(tmp_path / "desk")]) == 0
    capsys.readouterr()
    (tmp_path / "staff.csv").write_text(LIST, encoding="utf-8")
    shell = Shell(tmp_path / "desk", capsys, monkeypatch)
    shell("staff", "import", tmp_path / "staff.csv", "--cards", tmp_path / "first-cards.pdf")
    return shell


def choose(shell: Shell, *names: str) -> None:
    for name in names:
        shell("staff", "choose-pin", typed=(shell.card(name), "", PIN))


def test_a_first_list_is_taken_in_only_with_its_cards(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["init", str(TRAINING), "--folder", str(tmp_path / "desk")]) == 0
    capsys.readouterr()
    (tmp_path / "staff.csv").write_text(LIST, encoding="utf-8")
    shell = Shell(tmp_path / "desk", capsys, monkeypatch)
    assert shell("staff", "import", tmp_path / "staff.csv", code=1)["refused"] == "cards_first"
    assert shell("staff", "list")["people"] == []
    shell("staff", "import", tmp_path / "staff.csv", "--cards", tmp_path / "cards.pdf")
    sheet = pypdfium2.PdfDocument(tmp_path / "cards.pdf")[0].render(scale=4).to_pil()
    cards = {code.text for code in zxingcpp.read_barcodes(sheet)}
    assert shell.card("Samir Haddad") in cards and len(cards) == 4
    shell("staff", "choose-pin", typed=(shell.card("Samir Haddad"), "", PIN))


def test_a_dry_run_tells_what_an_import_would_do(shell: Shell, tmp_path: Path) -> None:
    choose(shell, "Samir Haddad")
    bad = tmp_path / "bad.csv"
    bad.write_text("name,roles\nEve Adams,boss\n", encoding="utf-8")
    answer = shell("staff", "import", bad, "--dry-run", typed=shell.by("Samir Haddad"), code=1)
    assert answer["problems"] == [{"line": 2, "reason": "staff_role_unknown"}]
    assert shell("staff", "list", typed=shell.by("Samir Haddad"))["people"]


def test_from_then_on_every_command_asks_who_it_is(shell: Shell) -> None:
    choose(shell, "Lucía Robles")
    assert shell("find", "Okafor", typed=("STAFF" + "0" * 26, PIN), code=1)["refused"] == "unknown_card"
    assert shell("find", "Okafor", typed=shell.by("Lucía Robles", "271828"), code=1)["refused"] == "wrong_pin"
    shell("find", "K7RM-4PX2", typed=shell.by("Lucía Robles"), code=1)
    assert PIN not in shell.printed and "STAFF0" not in shell.printed
    assert shell("window")["code"] in (0, 1)
    assert shell("verify")["code"] == 0


def test_a_clerk_is_told_whom_to_ask(shell: Shell, tmp_path: Path) -> None:
    choose(shell, "Lucía Robles")
    answer = shell("staff", "export", tmp_path / "out.csv", typed=shell.by("Lucía Robles"), code=1)
    assert (answer["refused"], answer["facts"]) == (
        "not_yours",
        {"role": "the shift lead", "right": "keep the staff list"},
    )
    assert not (tmp_path / "out.csv").exists()


def test_the_shift_lead_exports_prints_and_bars(shell: Shell, tmp_path: Path) -> None:
    choose(shell, "Samir Haddad")
    lead = shell.by("Samir Haddad")
    shell("staff", "export", tmp_path / "out.csv", typed=lead)
    shell("staff", "cards", tmp_path / "cards.pdf", typed=lead)
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "cards.pdf").read_bytes().startswith(b"%PDF")
    assert PIN not in (tmp_path / "out.csv").read_text(encoding="utf-8")
    shell("staff", "bar", "Lucía Robles", typed=lead)
    people = {one["name"]: one for one in shell("staff", "list", typed=lead)["people"]}  # type: ignore[attr-defined]
    assert people["Lucía Robles"]["barred"] and people["Samir Haddad"]["pin"] == "chosen"
    assert shell("staff", "choose-pin", typed=(shell.card("Lucía Robles"), "", PIN), code=1)["refused"] == "barred"
    shell("staff", "admit", "Lucía Robles", typed=lead)
    choose(shell, "Lucía Robles")


def test_a_forgotten_pin_is_set_by_the_shift_lead_and_chosen_anew(shell: Shell) -> None:
    choose(shell, "Samir Haddad", "Lucía Robles")
    shell("staff", "set-pin", "Lucía Robles", typed=(*shell.by("Samir Haddad"), "604182"))
    answer = shell("find", "Okafor", typed=shell.by("Lucía Robles", "604182"), code=1)
    assert answer["refused"] == "choose_pin"
    shell("staff", "choose-pin", typed=(shell.card("Lucía Robles"), "604182", "730164"))
    shell("find", "Nobody Atall", typed=shell.by("Lucía Robles", "730164"), code=1)


def test_another_supervisor_releases_a_pin(shell: Shell) -> None:
    choose(shell, "Naomi Adeyemi", "Henrik Aas")
    for _ in range(5):
        shell("find", "Okafor", typed=shell.by("Naomi Adeyemi", "271828"), code=1)
    assert shell("find", "Okafor", typed=shell.by("Naomi Adeyemi"), code=1)["refused"] == "wait"
    shell("staff", "release", "Naomi Adeyemi", typed=shell.by("Henrik Aas"))
    shell("find", "Nobody Atall", typed=shell.by("Naomi Adeyemi"), code=1)
    assert shell("staff", "release", "Nobody Atall", typed=shell.by("Henrik Aas"), code=1)["refused"] == "not_on_staff"


def test_without_anything_typed_nobody_is_signed_in(shell: Shell) -> None:
    assert shell("find", "Okafor", code=2)["error"] == "sign_in_not_given"


def test_somebody_with_two_roles_says_in_which_one(shell: Shell) -> None:
    choose(shell, "Henrik Aas")
    me = shell.by("Henrik Aas")
    assert shell("find", "Okafor", "--role", "shift_lead", typed=me, code=1)["refused"] == "not_your_role"
    shell("staff", "list", "--role", "supervisor", typed=me)
