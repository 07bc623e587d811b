"""The event key, its sheet of paper and the enrolment of a desk, by commands over files, from end to end."""

import io
import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp

from regdesk.__main__ import main
from regdesk.event.file import read_event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.folder import DeskFolder
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import desk_keys, event_key
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.paper import paper_groups
from regdesk.resources import path as resource
from regdesk.store.store import Store
from tests.keys.made import OTHER_PHRASE, PHRASE

TRAINING = resource("sample", "training.toml")


class Keys:
    """Types commands into a folder of their own, with what is asked for on standard input."""

    def __init__(
        self, folder: Path, made: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.folder, self._made, self._capsys, self._patch = folder, made, capsys, monkeypatch
        self.event, self.desk = folder / "event.keys", folder / "desk"
        self.says = ""

    def __call__(self, *words: object, typed: tuple[str, ...] = (), code: int = 0) -> None:
        self._patch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in typed)))
        given = main([str(word) for word in words])
        self.says = self._capsys.readouterr().out
        assert given == code, self.says

    def json(self, *words: object, typed: tuple[str, ...] = (), code: int = 0) -> dict[str, str]:
        self(*words, "--json", typed=typed, code=code)
        answer: dict[str, str] = json.loads(self.says)
        return answer

    def make(self) -> str:
        """The event key, made once for all these tests; its fingerprint."""
        shutil.copy(self._made, self.event)
        return self.json("event-key", "show", self.event)["fingerprint"]

    def request(self, desk: str = "desk", **more: object) -> dict[str, str]:
        folder = DeskFolder(self.folder / desk)
        folder.make()
        if not folder.event.exists():
            folder.take_event(TRAINING)
        words = ("enrol", "request", "--name", "desk 17", "--folder", folder.path)
        return self.json(*words, *(["--spare"] if more.get("spare") else []), typed=(OTHER_PHRASE,))

    def certify(self, said: str, *more: object, desk: str = "desk", number: int = 17, code: int = 0) -> dict[str, str]:
        request = self.folder / desk / "desk.request"
        key = ("--key", self.event, "--event", TRAINING, "--desk", number, "--said", said)
        to = ("--to", self.folder / "certificate")
        return self.json("enrol", "certify", request, *key, *to, *more, typed=(PHRASE,), code=code)

    def accept(self, fingerprint: str, desk: str = "desk", code: int = 0) -> dict[str, str]:
        words = ("enrol", "accept", self.folder / "certificate", "--folder", self.folder / desk)
        return self.json(*words, "--fingerprint", fingerprint, code=code)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sealed event key, made by the command."""
    file = tmp_path_factory.mktemp("made") / "event.keys"
    assert run("event-key", "make", file, "--name", "Small meeting", given=(PHRASE + "\n").encode()).returncode == 0
    return file


@pytest.fixture
def keys(tmp_path: Path, made: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Keys:
    return Keys(tmp_path, made, capsys, monkeypatch)


def test_a_desk_is_enrolled_over_files_from_end_to_end(keys: Keys) -> None:
    fingerprint = keys.make()
    keys("init", TRAINING, "--folder", keys.desk)
    asked = keys.request()
    given = keys.certify(asked["signs"])
    assert (given["name"], given["desk"], given["begins"][:10]) == ("desk 17", 17, "2017-12-04")
    # the second midnight after 6 December in Mexico
    assert given["ends"] == "2017-12-08T05:59:59+00:00"
    assert keys.accept(fingerprint)["accepted"] is True
    assert keys.accept(fingerprint.lower().replace(" ", "-"))["accepted"] is True
    keys("enrol", "show", "--folder", keys.desk)
    assert fingerprint in keys.says
    assert "Fri 8 Dec 05:59 UTC" in keys.says


def test_enrolling_leaves_the_desk_as_it_opens_today(keys: Keys) -> None:
    keys("init", TRAINING, "--folder", keys.desk)
    before = DeskFolder(keys.desk).read_key()
    keys.request()
    assert DeskFolder(keys.desk).read_key() == before
    assert main(["log", "--folder", str(keys.desk)]) == 0


@pytest.mark.parametrize("first", ["init", "enrol"])
def test_the_sealed_database_key_is_that_of_the_desk_whichever_was_made_first(keys: Keys, first: str) -> None:
    if first == "enrol":
        keys.request()
        assert not DeskFolder(keys.desk).key_file.exists()
    keys("init", TRAINING, "--folder", keys.desk, typed=(OTHER_PHRASE,) if first == "enrol" else ())
    if first == "init":
        keys.request()
    folder = DeskFolder(keys.desk)
    sealed = desk_keys(Custody(folder.keys, NoKeyring()).open(OTHER_PHRASE))
    Store.open(folder.database, sealed.database.reveal(), signs=sealed.pair).close()


def test_a_request_can_be_made_again_for_the_same_key(keys: Keys) -> None:
    first, again = keys.request(), keys.request()
    assert first["request"] != again["request"]
    sealed = json.loads((keys.desk / "desk.keys").read_text())
    assert sealed["revision"] == 1
    keys.json("enrol", "request", "--name", "x", "--folder", keys.desk, typed=(PHRASE,), code=2)


def test_a_request_is_not_certified_when_other_signs_are_said(keys: Keys) -> None:
    keys.make()
    keys.request()
    assert keys.certify("AAAA AAAA", code=1)["refused"] == "request_not_said"
    assert not (keys.folder / "certificate").exists()
    assert not (keys.folder / "event.keys.issued").exists()


def test_what_is_no_request_is_not_certified(keys: Keys) -> None:
    keys.make()
    asked = keys.request()
    (keys.desk / "desk.request").write_bytes(b"\xff\xfeQ1 nothing")
    assert keys.certify(asked["signs"], code=1)["refused"] == "request_unreadable"
    (keys.desk / "desk.request").unlink()
    assert keys.certify(asked["signs"], code=2)["error"] == "file_unreadable"


def test_a_certificate_is_taken_with_the_fingerprint_of_the_manual_alone(keys: Keys) -> None:
    keys.make()
    keys.certify(keys.request()["signs"])
    assert keys.accept("ABCD EFGH JKMN PQRS", code=1)["refused"] == "certificate_other_event"
    assert keys.accept("ABCD", code=1)["refused"] == "fingerprint_unreadable"
    assert not DeskFolder(keys.desk).certificate.exists()


def test_a_certificate_of_another_desk_is_not_taken(keys: Keys) -> None:
    fingerprint = keys.make()
    keys.request("other")
    keys.certify(keys.request()["signs"])
    refused = keys.accept(fingerprint, desk="other", code=1)
    assert refused["refused"] == "certificate_other_desk"


def test_a_certificate_says_from_when_it_holds_and_when_it_is_over(keys: Keys) -> None:
    fingerprint = keys.make()
    signs = keys.request()["signs"]
    keys.certify(signs, "--begins", "2017-12-06", "--ends", "2017-12-07")
    keys("enrol", "accept", keys.folder / "certificate", "--folder", keys.desk, "--fingerprint", fingerprint)
    assert "holds from Wed 6 Dec 06:00 UTC" in keys.says
    keys.certify(signs, "--begins", "2017-11-06", "--ends", "2017-12-01")
    assert keys.accept(fingerprint, code=1)["refused"] == "certificate_over"
    assert keys.certify(signs, "--begins", "2017-12-09", code=1)["refused"] == "no_such_days"


def test_a_desk_gets_the_kinds_and_zones_that_it_was_given(keys: Keys) -> None:
    keys.make()
    signs = keys.request()["signs"]
    assert keys.certify(signs, "--categories", "nobody", code=1)["refused"] == "no_such_category"
    assert keys.certify(signs, "--zones", "?", code=1)["refused"] == "no_such_category"
    whole = keys.certify(signs)
    one = keys.certify(signs, "--categories", "delegate", "--zones", "P")
    event = read_event(TRAINING)
    assert one["categories"] == [category_number(event, "delegate")]
    assert one["zones"] == zone_mask(event, "P")
    assert whole["categories"] == [number for number, each in enumerate(event.categories) if not each.desks]
    assert whole["zones"] == 2 ** len(event.zones) - 1


def test_a_number_is_given_to_one_laptop_alone(keys: Keys) -> None:
    keys.make()
    keys.certify(keys.request()["signs"])
    keys.certify(keys.request()["signs"])
    replacement = keys.request("replacement")
    refused = keys.certify(replacement["signs"], desk="replacement", code=1)
    assert refused["refused"] == "desk_number_taken"
    assert refused["says"].endswith("Badges of two laptops would bear the same numbers. Choose a free number: 18.")
    assert keys.certify(replacement["signs"], desk="replacement", number=18)["desk"] == 18
    issued = (keys.folder / "event.keys.issued").read_text().splitlines()
    assert [json.loads(line)["desk"] for line in issued] == [17, 17, 18]
    (keys.folder / "event.keys.issued").write_text("{}\n")
    assert keys.certify(replacement["signs"], desk="replacement", code=2)["error"] == "issued_unreadable"


def test_the_keys_of_a_spare_desk_are_certified_ahead_and_carried_to_another_laptop(keys: Keys) -> None:
    fingerprint = keys.make()
    asked = keys.request("spare", spare=True)
    assert asked["keyring"] is False
    keys.certify(asked["signs"], "--begins", "2017-12-04", desk="spare", number=51)
    carried = shutil.copytree(keys.folder / "spare", keys.folder / "replacement")
    assert keys.accept(fingerprint, desk="replacement")["desk"] == 51
    keys.json("enrol", "request", "--name", "desk 51", "--folder", carried, typed=(OTHER_PHRASE,))


def text_of(pdf: Path) -> tuple[str, list[str]]:
    """What a QR code on the sheet says, and the sizes of its page in mm."""
    page = pypdfium2.PdfDocument(pdf)[0]
    image = page.render(scale=3).to_pil()
    size = [str(round(side / 72 * 25.4)) for side in page.get_size()]
    return zxingcpp.read_barcodes(image)[0].text, size


def test_the_sheet_has_the_fingerprint_as_a_code(keys: Keys) -> None:
    fingerprint = keys.make()
    sheet = keys.folder / "sheet.pdf"
    keys("event-key", "paper", keys.event, "--to", sheet, typed=(PHRASE,))
    assert text_of(sheet) == ("E1" + fingerprint.replace(" ", ""), ["210", "297"])
    assert sheet.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def groups_of(keys: Keys) -> list[str]:
    return list(paper_groups(event_key(Custody(keys.event, NoKeyring()).open(PHRASE)).secret()))


def restored(keys: Keys, groups: str, *more: object, code: int = 0) -> dict[str, str]:
    words = ("event-key", "restore", keys.folder / "restored.keys", "--name", "Small meeting")
    return keys.json(*words, *more, typed=(groups, OTHER_PHRASE), code=code)


def test_the_key_comes_back_from_its_sheet_under_a_new_phrase(keys: Keys) -> None:
    fingerprint = keys.make()
    groups = groups_of(keys)
    assert restored(keys, " ".join(groups), "--fingerprint", fingerprint)["fingerprint"] == fingerprint
    keys("event-key", "paper", keys.folder / "restored.keys", "--to", keys.folder / "a.pdf", typed=(OTHER_PHRASE,))


def test_the_key_may_be_typed_in_several_lines(keys: Keys) -> None:
    fingerprint = keys.make()
    groups = groups_of(keys)
    lines = tuple(" ".join(groups[at : at + 5]) for at in (0, 5, 10))
    words = ("event-key", "restore", keys.folder / "restored.keys", "--name", "Small meeting")
    assert keys.json(*words, typed=(*lines, OTHER_PHRASE))["fingerprint"] == fingerprint


def test_a_mistyped_group_is_named_and_nothing_is_written(keys: Keys) -> None:
    keys.make()
    groups = groups_of(keys)
    groups[6] = "0000" if groups[6] != "0000" else "1111"
    assert "Group 7 is not" in restored(keys, " ".join(groups), code=1)["says"]
    assert "59 were typed" in restored(keys, "".join(groups)[:-1] + "\n", code=1)["says"]
    assert not (keys.folder / "restored.keys").exists()


def test_the_sheet_of_another_event_is_noticed_by_its_fingerprint(keys: Keys) -> None:
    keys.make()
    groups = " ".join(groups_of(keys))
    refused = restored(keys, groups, "--fingerprint", "ABCD EFGH JKMN PQRS", code=1)
    assert refused["refused"] == "fingerprint_differs"
    assert restored(keys, groups, "--fingerprint", "ABCD", code=1)["refused"] == "fingerprint_unreadable"


def test_two_people_may_open_the_event_key(keys: Keys) -> None:
    keys.make()
    keys("event-key", "holder", "add", "deputy", keys.event, typed=(PHRASE, OTHER_PHRASE))
    keys("event-key", "holder", "remove", "supervisor", keys.event, typed=(OTHER_PHRASE,))
    keys("event-key", "show", keys.event)
    assert "May open it: deputy." in keys.says
    keys("event-key", "paper", keys.event, "--to", keys.folder / "x.pdf", typed=(PHRASE,), code=2)
    assert keys.says.startswith("The pass phrase does not open")
    keys.request()
    keys("enrol", "holder", "change", "supervisor", "--folder", keys.desk, typed=(OTHER_PHRASE, PHRASE))
    keys("enrol", "request", "--name", "desk 1", "--folder", keys.desk, typed=(PHRASE,))


@pytest.mark.parametrize(
    ("words", "typed", "error"),
    [
        (["make", "a.keys", "--name", "x"], ("too short",), "phrase_short"),
        (["make", "a.keys", "--name", "x"], (), "phrase_not_given"),
        (["make", "a.keys", "--name", "x\ty"], (PHRASE,), "holder_name"),
        (["make", "a.keys", "--name", "x", "--holder", ""], (PHRASE,), "holder_name"),
        (["make", "event.keys", "--name", "x"], (PHRASE,), "file_exists"),
        (["make", "a.keys", "--name", "x", "--paper", "event.keys"], (PHRASE,), "file_exists"),
        (["make", "desk/a.keys", "--name", "x"], (PHRASE,), "event_key_on_a_desk"),
        (["make", "a.keys", "--name", "x", "--paper", "desk/a.pdf"], (PHRASE,), "event_key_on_a_desk"),
        (["paper", "none.keys", "--to", "a.pdf"], (PHRASE,), "key_file_missing"),
        (["show", "none.keys"], (), "key_file_missing"),
        (["holder", "remove", "nobody", "event.keys"], (PHRASE,), "holder_unknown"),
    ],
)
def test_what_cannot_be_done_is_a_sentence_and_changes_nothing(
    keys: Keys, monkeypatch: pytest.MonkeyPatch, words: list[str], typed: tuple[str, ...], error: str
) -> None:
    keys.make()
    (keys.folder / "desk").mkdir()
    DeskFolder(keys.folder / "desk").database.touch()
    before = keys.event.read_bytes()
    monkeypatch.chdir(keys.folder)
    assert keys.json("event-key", *words, typed=typed, code=2)["error"] == error
    assert keys.event.read_bytes() == before
    assert not (keys.folder / "a.keys").exists()


def run(*words: object, given: bytes = b"", descriptor: int | None = None) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "regdesk", *map(str, words)]
    passed = () if descriptor is None else (descriptor,)
    return subprocess.run(command, input=given, capture_output=True, pass_fds=passed, check=False)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows hands on no descriptors")
def test_a_phrase_comes_through_a_descriptor(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.write(writing, (PHRASE + "\n").encode())
    os.close(writing)
    done = run("event-key", "make", tmp_path / "e.keys", "--name", "x", "--phrase-fd", reading, descriptor=reading)
    os.close(reading)
    assert done.returncode == 0, done
    broken = run("event-key", "make", tmp_path / "f.keys", "--name", "x", "--phrase-fd", 77)
    assert (broken.returncode, b"No pass phrase" in broken.stdout) == (2, True)


def test_bytes_that_are_no_text_are_no_phrase(tmp_path: Path) -> None:
    done = run("event-key", "make", tmp_path / "e.keys", "--name", "x", given=b"\xff\xfe secret words in here\n")
    assert (done.returncode, done.stderr) == (2, b"")
    assert b"secret" not in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")
def test_a_terminal_asks_twice_and_shows_no_phrase(tmp_path: Path) -> None:
    def typed(*lines: str) -> tuple[int, str]:
        process, terminal = pty.fork()
        if process == 0:
            os.execv(sys.executable, [sys.executable, "-m", "regdesk", "event-key", "make", *words])
        shown = ""
        for line in lines:
            shown = _until(terminal, shown, ": ")
            os.write(terminal, (line + "\n").encode())
            shown += "\n"
        shown = _until(terminal, shown, None)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown

    words = [str(tmp_path / "e.keys"), "--name", "x"]
    code, shown = typed(PHRASE, OTHER_PHRASE)
    assert (code, "not the same" in shown) == (2, True)
    code, shown = typed(PHRASE, PHRASE)
    assert (code, "Fingerprint" in shown) == (0, True)
    assert "violet" not in shown


def _until(terminal: int, shown: str, end: str | None) -> str:
    """Read what the terminal shows until it ends so, or until nobody writes there any more."""
    while end is None or not shown.endswith(end):
        try:
            more = os.read(terminal, 4096)
        except OSError:
            return shown
        if not more:
            return shown
        shown += more.decode()
    return shown
