"""The record from the shell: proved, given to an auditor, and proved there with nothing of this program."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from regdesk.__main__ import main
from regdesk.chance import new_bytes
from regdesk.collection.chain import Problem
from regdesk.collection.desk_words import DeskCertified
from regdesk.collection.entitlement import Refusal
from regdesk.keys.certificate import Certificate, certificate_text, certify
from regdesk.keys.event_key import fingerprint
from regdesk.keys.pair import KeyPair
from regdesk.resources import path as resource
from regdesk.sentences.record import RECORD_FAULTS
from tests.desk.tampering import LENGTH, changed, make_database, opened, verified
from tests.desks import SIGNS, a_desk
from tests.make import MONDAY_MORNING
from tests.staff.people import LUCIA, signed_in, with_staff

SCRIPT = Path(__file__).parent.parent / "audit.py"
EVENT = KeyPair(bytes(range(3, 35)))
OTHER = KeyPair(bytes(range(4, 36)))


def audited(file: Path, key: KeyPair | None = None) -> tuple[int, str]:
    """What the auditor's script says, and its exit code."""
    words = [sys.executable, "-I", str(SCRIPT), str(file), *([key.public.hex()] if key else [])]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    return done.returncode, (done.stdout + done.stderr).strip()


def certificate(key: KeyPair = EVENT) -> DeskCertified:
    made = Certificate(
        id=new_bytes(4), name="desk 3", desk=3, zones=1, categories=(1, 2),
        begins=MONDAY_MORNING, ends=MONDAY_MORNING + timedelta(days=3), public=SIGNS.public,
    )  # fmt: skip
    return DeskCertified(certificate_text(certify(made, key), key.public), key.public.hex())


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that is certified; of one person everything was erased."""
    file = make_database(tmp_path_factory.mktemp("record") / "desk.db")
    with opened(file) as desk, desk.store.writing() as tx:
        tx.append(None, "certified", "Lucía", certificate(), MONDAY_MORNING)
        tx.erase_person("person-12")
    return file


@pytest.fixture(scope="module")
def given(file: Path) -> Path:
    """The export of that desk."""
    with opened(file) as desk:
        desk.give_record(file.with_name("whole.jsonl"), contents=True, act="whole")
    return file.with_name("whole.jsonl")


def test_the_auditor_proves_an_export_with_sixty_lines_and_the_events_key(given: Path) -> None:
    assert len(SCRIPT.read_text(encoding="utf-8").splitlines()) <= 60
    for key in (None, EVENT):
        assert audited(given, key) == (0, f"Holds: {LENGTH + 3} entries, 5 of them without content.")
    code, said = audited(given, OTHER)
    assert (code, said) == (1, "Does not hold: the first line: InvalidSignature")


def test_an_export_is_for_its_owner_alone_and_says_in_the_record_that_it_was_given(file: Path, given: Path) -> None:
    assert given.stat().st_mode & 0o777 == 0o600
    with opened(file) as desk:
        assert desk.log()[-1].kind == "record.given"
        assert desk.give_record(given.with_name("again.jsonl"), contents=True, act="whole").again
        assert not given.with_name("again.jsonl").exists()


def test_without_contents_an_export_tells_of_nobody_and_is_proved_all_the_same(file: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare.jsonl"
    with opened(changed(file, tmp_path / "desk.db", lambda _: None)) as desk:
        desk.give_record(bare, act="bare")
        length = len(desk.log())
    assert audited(bare, EVENT) == (0, f"Holds: {length} entries, {length} of them without content.")
    assert not [word for word in ("person-", "Lucía", "henrik", "SMALL0") if word in bare.read_text()]


def test_the_certificate_in_the_log_says_whose_key_it_is(file: Path, tmp_path: Path) -> None:
    (log,) = verified(file).logs
    assert (log.certified, log.number, log.key) == (fingerprint(EVENT.public), 3, SIGNS.public.hex())
    other = make_database(tmp_path / "desk.db")
    with opened(other) as desk, desk.store.writing() as tx:
        forged = certificate()
        tx.append(None, "", "", DeskCertified(forged.certificate[:-9] + "000000000", ""), MONDAY_MORNING)
    (log,) = verified(other).logs
    assert log.certified == ""


def test_exports_of_other_desks_are_proved_here_too_also_without_contents(file: Path, tmp_path: Path) -> None:
    other, exports = make_database(tmp_path / "other.db", desk="4" * 32, signs=OTHER), []
    with opened(other, signs=OTHER) as desk:
        for contents in (True, False):
            exports.append(tmp_path / f"{contents}.jsonl")
            desk.give_record(exports[-1], contents=contents, act=str(contents))
    assert verified(file, exports=exports, every=True).faults == ()
    lines = exports[1].read_text(encoding="utf-8").splitlines()
    exports[1].write_text("\n".join(line_changed(9, lambda f: f.update(signature="00" * 64))(lines)), encoding="utf-8")
    (entry, whole) = verified(file, exports=exports).faults
    assert (entry.desk, entry.seq, entry.problem) == ("4" * 32, 9, "changed")
    assert (whole.where, whole.problem) == ("False.jsonl", "export_changed")


def line_changed(number: int, change: Callable[[dict[str, str]], object]) -> Callable[[list[str]], list[str]]:
    def edit(lines: list[str]) -> list[str]:
        fields = json.loads(lines[number])
        change(fields)
        return [*lines[:number], json.dumps(fields, ensure_ascii=False, separators=(",", ":")), *lines[number + 1 :]]

    return edit


EDITS: dict[str, tuple[Callable[[list[str]], list[str]], str]] = {
    "a content": (line_changed(50, lambda f: f.update(content=f["content"].replace("Lucía", "Eve"))), "entry 50 "),
    "a statement": (line_changed(50, lambda f: f.update(statement=f["statement"].replace("00:", "01:"))), "entry 50 "),
    "a signature": (line_changed(50, lambda f: f.update(signature="00" + f["signature"][2:])), "entry 50 "),
    "no signature": (line_changed(50, lambda f: f.update(signature="")), "entry 50 "),
    "taken out": (lambda lines: lines[:50] + lines[51:], "entry 50 "),
    "put twice": (lambda lines: lines[:51] + lines[50:], "entry 51 "),
    "swapped": (lambda lines: [*lines[:50], lines[51], lines[50], *lines[52:]], "entry 50 "),
    "cut off": (lambda lines: [*lines[:-4], lines[-1]], ""),
    "without its end": (lambda lines: lines[:-1], ""),
    "no line of JSON": (lambda lines: [*lines[:50], "{", *lines[51:]], "entry 49 "),
    "another key": (line_changed(0, lambda f: f["logs"][0].update(key=OTHER.public.hex())), "entry 1 "),  # type: ignore[attr-defined]
    "another name": (line_changed(0, lambda f: f.update(event={"id": "x"})), ""),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_export_that_was_changed_does_not_hold_here_nor_at_the_auditors(
    file: Path, given: Path, tmp_path: Path, name: str
) -> None:
    edit, place = EDITS[name]
    bad = tmp_path / "bad.jsonl"
    bad.write_text("\n".join(edit(given.read_text(encoding="utf-8").splitlines())) + "\n", encoding="utf-8")
    for key in (None, EVENT):
        code, said = audited(bad, key)
        assert code == 1 and said.startswith("Does not hold: ") and place in said, said
    report = verified(file, exports=[bad])
    assert report.faults and {fault.where for fault in report.faults} == {"bad.jsonl"}


def test_a_clerk_does_not_give_the_record_out(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        with_staff(desk)
        signed_in(desk, LUCIA)
        assert isinstance(desk.give_record(tmp_path / "out.jsonl", act="a"), Refusal)
    assert not (tmp_path / "out.jsonl").exists()


def test_every_problem_has_its_sentence() -> None:
    assert set(RECORD_FAULTS) == {problem.value for problem in Problem}


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    folder = tmp_path / "desk"

    def said(*words: object, code: int = 0) -> str:
        assert main([*map(str, words), "--folder", str(folder)]) == code
        return capsys.readouterr().out

    said("init", resource("sample", "training.toml"), "--desk", "3", "--clerk", "Lucía")
    return said


def test_the_shell_proves_the_record_and_names_the_entry_that_was_changed(
    shell: Callable[..., str], tmp_path: Path
) -> None:
    out = tmp_path / "record.jsonl"
    assert "1 entries, the record is whole." in shell("verify")
    assert "It tells of nobody." in shell("audit", "--out", out)
    assert "keep it like the list" in shell("audit", "--contents", "--out", out)
    assert "not certified" in shell("verify", "--every", "--with", out)
    assert "There is no log of desk 4 here." in shell("verify", "--desk", 4, code=1)
    out.write_text(out.read_text(encoding="utf-8").replace("Lucía", "Eve", 1), encoding="utf-8")
    said = shell("verify", "--desk", 3, "--with", out, code=1)
    assert "In the export record.jsonl: Entry 1 of desk 3 (desk.started, " in said
    assert "Call the IT officer." in said
    shell("verify", "--with", tmp_path / "nowhere.jsonl", code=2)
    answer = json.loads(shell("verify", "--with", out, "--json", code=1))
    assert [(one["seq"], one["problem"]) for one in answer["faults"]] == [(1, "content_changed"), (0, "export_changed")]
    assert datetime.fromisoformat(answer["faults"][0]["at"])
