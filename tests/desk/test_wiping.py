"""The end of a desk: nobody is left on its disk, figures and signatures are, and no power cut makes a half of it."""

import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from regdesk.badge.render import page_png
from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Checked, Proof
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.desk.opening import make_desk, opened
from regdesk.desk.unsealing import by_phrase, newly
from regdesk.desk.wiped import Wiped, clear, others_in, read_wiped, verify_wiped, wiped_in
from regdesk.desk.wiping import Leave, NotWiped, Why, Wipe, sheet_of
from regdesk.errors import FolderError, KeyFileError
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.sealed import Holder
from regdesk.resources import path as resource
from regdesk.settings import Settings
from tests.desk.journey import OTHER, PERSON, passport
from tests.desk.sealed import a_sealed_desk
from tests.desks import StandingClock, enrol
from tests.keys.made import PHRASE
from tests.keys.rings import Ring
from tests.make import a_person
from tests.printers import Tray
from tests.staff.people import LEAD, NAOMI, signed_in, with_staff
from tests.store.deciphered import deciphered

TRAINING, LIVE = resource("sample", "training.toml"), resource("sample", "event.toml")
SAMIR = a_person(confirmation="W2WE-88MN", family="Haddad-Quist", given="Samira", document_number="ZQ9918273")
PEOPLE = (PERSON, OTHER, SAMIR)
YES = Leave("PV2017", early=True)
SECRETS = ("family", "given", "document_number", "id", "confirmation")
TRACES = (
    *(str(getattr(person, secret)) for person in PEOPLE for secret in SECRETS), "haddad", "ndiaye", "Lucía", "Naomi",
    "Henrik", "FACE-OF-SOMEBODY", "1984-03-14",
)  # fmt: skip
FACE = min(resource("sample", "portraits").iterdir()).read_bytes() + b"FACE-OF-SOMEBODY"


def made(folder: Path, event: Path = TRAINING, **how: Any) -> DeskFolder:
    """A desk with people, photos, staff, a badge in somebody's hand, one spoiled, two refused, and files beside it."""
    printer = f"folder:{folder / 'badges'}"
    settings = Settings(desk_number=3, clerk="Lucía Robles", printer=printer)
    make_desk(folder, event, settings, clock=StandingClock(), **how)
    return DeskFolder(folder)


def worked_at(desk: Desk) -> None:
    if desk.event.training is None:
        enrol(desk.store, desk.event)
    with desk.store.writing() as tx:
        tx.put_people(PEOPLE)
        tx.put_photo("face.jpg", FACE)
    for person in (PERSON, SAMIR):
        check = desk.check(person.id, passport(person)).check
        looked = tuple(finding.field for finding in check.looks)
        done = desk.confirm_identity(person.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
        assert isinstance(done, Done), done
        end = desk.print_badge(person.id, Tray(), act=desk.new_act())
        assert isinstance(end, PrintEnd)
        if person is PERSON:
            desk.hand_over(person.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
        else:
            desk.cancel_badge(person.id, end.badge.code, "jam", act=desk.new_act())
    refusal = Refusal(Reason.NOT_ON_THE_LIST, Decides.SUPERVISOR, "supervisor")
    for who in (OTHER.id, None):
        desk.refuse(who, refusal, searched="Haddad-Quist", act=desk.new_act())
    with_staff(desk)


def with_files(folder: DeskFolder) -> None:
    """What else a desk leaves in its folder in the course of days."""
    (folder.path / "mappings").mkdir()
    for name in ("desk.schema-3.db", "desk.unfinished", "regdesk.log", "regdesk.log.1", "mappings/a.json",
                 "name_forms.csv", "event.as-made.toml", "settings.toml.new"):  # fmt: skip
        (folder.path / name).write_text(f"{PERSON.family} {PERSON.given}", encoding="utf-8")
    (folder.path / "badges").mkdir(exist_ok=True)
    (folder.path / "badges" / "00001-abc.pdf").write_text(PERSON.full_name, encoding="utf-8")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = made(tmp_path_factory.mktemp("template") / "desk")
    with opened(folder.path, clock=StandingClock()) as desk:
        worked_at(desk)
    with_files(folder)
    return folder.path


@pytest.fixture
def folder(template: Path, tmp_path: Path) -> DeskFolder:
    shutil.copytree(template, tmp_path / "desk")
    return DeskFolder(tmp_path / "desk")


def wipe(folder: DeskFolder, leave: Leave = YES, out: Path | None = None, **how: Any) -> Wiped | Refusal | NotWiped:
    """As a shift lead does it, to the end."""
    with opened(folder.path, clock=how.pop("clock", StandingClock()), alone=True, **how) as desk:
        signed_in(desk, LEAD)
        answer = Wipe(desk, folder, how.get("keyring", NoKeyring())).prepare(leave, out)
    if isinstance(answer, Wiped):
        clear(folder)
    return answer


def traces(folder: DeskFolder) -> list[str]:
    """Whatever of anybody is found on the disk, in the clear or with the key that is there."""
    contents = {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()}
    key = bytes.fromhex((folder.path / "wiped.key").read_text().strip())
    contents[folder.path / "deciphered"] = deciphered(folder.path / "wiped.db", key)
    found = []
    for path, content in contents.items():
        for word in TRACES:
            ways = (word.encode(), word.encode("utf-16-le"))
            if any(way in content for way in ways):
                found.append(f"{path.name}: {word}")
    return found


def test_nothing_of_anybody_is_left_in_the_folder(folder: DeskFolder) -> None:
    answer = wipe(folder)
    assert isinstance(answer, Wiped)
    assert traces(folder) == []
    left = {path.name for path in folder.path.iterdir()}
    assert left == {"event.toml", "desk.lock", "wiped.db", "wiped.json", "wiped.key", "wiped.pdf"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.path.iterdir())


def test_the_words_that_are_looked_for_were_there_before(folder: DeskFolder) -> None:
    key = folder.read_key()
    content = deciphered(folder.database, key)
    missing = [word for word in TRACES if word.encode() not in content]
    assert missing == []


def test_the_log_that_is_left_still_holds_entry_by_entry(folder: DeskFolder) -> None:
    with opened(folder.path, clock=StandingClock()) as desk:
        before = [(entry.seq, entry.kind, entry.hash, entry.line.signature) for entry in desk.log()]
    wipe(folder)
    report = verify_wiped(folder)
    signed_in_and = 3  # the shift lead signed in; the desk was wiped; what was erased
    assert report.faults == () and report.entries == len(before) + signed_in_and
    wiped = wiped_in(folder)
    assert wiped
    [log] = wiped.facts["logs"]
    assert log["entries"] == len(before) + 1 and log["holds"] is True


def test_totals_are_those_of_the_log(folder: DeskFolder) -> None:
    answer = wipe(folder)
    assert isinstance(answer, Wiped)
    facts = answer.facts
    assert facts["totals"] == {
        "collected": {"delegate": {"2017-12-04": 1}}, "printed": 2, "spoiled": 1, "identities": 2,
        "refused": {"not_on_the_list": 2}, "referred": 0, "approved": {}, "declined": 0, "erased_before": 0,
    }  # fmt: skip
    assert (facts["erased"]["people"], facts["erased"]["photos"], facts["erased"]["staff"]) == (3, 1, 7)
    assert facts["by"] == {"role": "shift_lead", "staff": LEAD.id} and facts["keep_until"] == "2018-01-31"
    assert facts["wiped"].startswith("2017-12-04T08:07")


def test_the_certificate_holds_and_a_changed_one_does_not(folder: DeskFolder, tmp_path: Path) -> None:
    out = tmp_path / "certificate.json"
    answer = wipe(folder, out=out)
    assert isinstance(answer, Wiped) and read_wiped(out) == answer and out.with_suffix(".pdf").exists()
    assert out.stat().st_mode & 0o077 == 0
    told = json.loads(out.read_text(encoding="utf-8"))
    changes: list[Callable[[dict[str, Any]], object]] = [
        lambda one: one["certificate"]["totals"].update(printed=1),
        lambda one: one["certificate"].update(wiped="2018-02-01T08:07:00-06:00"),
        lambda one: one["certificate"]["erased"].pop("photos"),
        lambda one: one.update(signature="00" * 64),
    ]
    for change in changes:
        other = json.loads(json.dumps(told))
        change(other)
        out.write_text(json.dumps(other), encoding="utf-8")
        with pytest.raises(FolderError) as caught:
            read_wiped(out)
        assert caught.value.code == "wipe_certificate_changed"
    for text in ("", "{}", "[]", '{"certificate": 3, "signature": ""}', "[" * 100_000, '{"certificate": {}}'):
        out.write_text(text, encoding="utf-8")
        with pytest.raises(FolderError) as caught:
            read_wiped(out)
        assert caught.value.code == "wipe_certificate_none"


def test_the_sheet_of_paper_says_the_same(folder: DeskFolder) -> None:
    answer = wipe(folder)
    assert isinstance(answer, Wiped)
    pdf = (folder.path / "wiped.pdf").read_bytes()
    picture = Image.open(io.BytesIO(page_png(pdf, 200)))
    [code] = zxingcpp.read_barcodes(picture)
    assert code.text == answer.digest.upper() and len(pypdfium2.PdfDocument(pdf)) == 1
    sheet = sheet_of(answer)
    assert ("People", "3") in sheet.left and ("· delegate", "1") in sheet.right and sheet.mark == "TRAINING"
    words = " ".join(
        [sheet.said, sheet.name, *sheet.logs, *(word for row in (*sheet.left, *sheet.right) for word in row)]
    )
    assert [trace for trace in TRACES if trace in words] == []


def test_the_log_names_the_certificate(folder: DeskFolder) -> None:
    answer = wipe(folder)
    assert isinstance(answer, Wiped)
    key = bytes.fromhex((folder.path / "wiped.key").read_text().strip())
    assert answer.digest.encode() in deciphered(folder.path / "wiped.db", key)


# ── who may, and when ────────────────────────────────────────────────────────────────────────────────────────────────


def why(answer: object) -> object:
    return answer.why if isinstance(answer, NotWiped) else getattr(answer, "reason", None)


def test_before_the_retention_date_it_is_asked_twice_and_after_it_once(folder: DeskFolder) -> None:
    assert why(wipe(folder, Leave("PV2017"))) is Why.EARLY
    assert wiped_in(folder) is None


def test_after_the_retention_date_nobody_is_asked_twice(tmp_path: Path) -> None:
    folder = made(tmp_path / "desk", LIVE, unseal=newly("desk", Holder.with_phrase("Supervisor", PHRASE), NoKeyring()))
    clock = StandingClock(datetime(2018, 2, 1, 12, tzinfo=UTC))
    with opened(folder.path, unseal=by_phrase(PHRASE, NoKeyring()), clock=clock, alone=True) as desk:
        last = datetime(2018, 1, 31, 12, tzinfo=UTC)
        for at, early in ((last, True), (last + timedelta(days=1), False)):
            clock.at = at
            one = Wipe(desk, folder, NoKeyring())
            assert one.early is early
            assert why(one.against(Leave("PV2017"))) is (Why.EARLY if early else None)


@pytest.mark.parametrize("code", ["", "PV2018", "TRAINING", "yes"])
def test_another_code_wipes_nothing(folder: DeskFolder, code: str) -> None:
    assert why(wipe(folder, Leave(code, early=True))) is Why.OTHER_CODE
    with opened(folder.path, clock=StandingClock()) as desk:
        assert desk.people() == 3


def test_a_clerk_wipes_nothing_and_a_supervisor_may(folder: DeskFolder) -> None:
    with opened(folder.path, clock=StandingClock()) as desk:
        one = Wipe(desk, folder, NoKeyring())
        assert why(one.against(YES)) is Reason.SIGN_IN_FIRST
        signed_in(desk)
        assert why(one.prepare(YES)) is Reason.NOT_YOURS
        signed_in(desk, NAOMI)
        assert one.against(YES) is None


# ── after it ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_opens_a_wiped_desk_and_no_other_is_made_in_its_folder(folder: DeskFolder) -> None:
    wipe(folder)
    for act in (lambda: opened(folder.path).__enter__(), lambda: made(folder.path)):
        with pytest.raises(FolderError) as caught:
            act()
        assert caught.value.code == "desk_wiped" and caught.value.facts["day"] == "2017-12-04"


def test_the_sealed_keys_of_a_live_desk_are_gone(tmp_path: Path) -> None:
    folder = made(tmp_path / "desk", LIVE, unseal=newly("desk", Holder.with_phrase("Supervisor", PHRASE), NoKeyring()))
    unseal = partial(by_phrase, PHRASE, NoKeyring())
    with opened(folder.path, unseal=unseal(), clock=StandingClock()) as desk:
        worked_at(desk)
    keys, database = folder.keys.read_bytes(), folder.database.read_bytes()
    assert isinstance(wipe(folder, unseal=unseal()), Wiped)
    assert traces(folder) == [] and verify_wiped(folder).faults == ()
    assert not folder.keys.exists() and not folder.database.exists()
    everything = b"".join(path.read_bytes() for path in folder.path.iterdir() if path.is_file())
    assert keys[100:164] not in everything and database[:64] not in everything


def test_the_keyring_forgets_what_opened_the_desk(tmp_path: Path) -> None:
    ring = Ring()
    folder = a_sealed_desk(tmp_path / "desk", ring)
    [(name, (before, _))] = ring.kept.items()
    with opened(folder.path, unseal=by_phrase(PHRASE, ring), keyring=ring, clock=StandingClock(), alone=True) as desk:
        assert isinstance(Wipe(desk, folder, ring).prepare(YES), Wiped)
    clear(folder)
    assert before != bytes(32) and ring.kept[name][0] == bytes(32)


def test_the_keyring_forgets_at_the_next_start_what_it_could_not_before(tmp_path: Path) -> None:
    ring = Ring()
    folder = a_sealed_desk(tmp_path / "desk", ring)
    with opened(folder.path, unseal=by_phrase(PHRASE, ring), keyring=ring, clock=StandingClock(), alone=True) as desk:
        ring.locked = True
        with pytest.raises(KeyFileError):
            Wipe(desk, folder, ring).prepare(YES)
    ring.locked = False
    with pytest.raises(FolderError) as caught:
        opened(folder.path, keyring=ring).__enter__()
    [(pepper, _)] = ring.kept.values()
    assert (caught.value.code, pepper, folder.keys.exists()) == ("desk_wiped", bytes(32), False)


def test_what_is_not_regdesks_stays_and_is_named(folder: DeskFolder) -> None:
    (folder.path / "notes of the office.txt").write_text("…", encoding="utf-8")
    answer = wipe(folder)
    assert isinstance(answer, Wiped) and answer.facts["erased"]["files_not_ours"] == 1
    assert others_in(folder) == ("notes of the office.txt",)


# ── power cuts ───────────────────────────────────────────────────────────────────────────────────────────────────────


def cut(folder: DeskFolder, at: int) -> bool:
    """Wipe in a process of its own that dies at its `at`-th step on the folder's files; whether it came to the end."""
    child = os.fork()
    if child == 0:
        seen = 0

        def die(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal seen
            path = str(arguments[0]) if arguments else ""
            if event in ("open", "os.rename", "os.remove", "os.rmdir") and str(folder.path) in path:
                seen += 1
                if seen >= at:
                    os._exit(9)

        try:
            with opened(folder.path, clock=StandingClock(), alone=True) as desk:
                signed_in(desk, LEAD)
                sys.addaudithook(die)
                answer = Wipe(desk, folder, NoKeyring()).prepare(YES)
            clear(folder)
            os._exit(0 if isinstance(answer, Wiped) else 3)
        except BaseException:  # noqa: BLE001 - whatever it is, this process is the test's own
            os._exit(4)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, 9), code
    return code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_power_cut_at_any_step_leaves_the_old_desk_or_the_wiped_one(template: Path, tmp_path: Path) -> None:
    old = new = 0
    for at in range(1, 200):
        folder = DeskFolder(tmp_path / f"desk-{at}")
        shutil.copytree(template, folder.path)
        ended = cut(folder, at)
        if wiped_in(folder) is None:
            with opened(folder.path, clock=StandingClock()) as desk:
                assert desk.people() == 3 and desk.verify().faults == () and desk.photo(PERSON.id) is None
                old += 1
            assert isinstance(wipe(folder), Wiped)
        else:
            with pytest.raises(FolderError):
                opened(folder.path).__enter__()
            new += 1
        assert traces(folder) == [] and verify_wiped(folder).faults == ()
        shutil.rmtree(folder.path)
        if ended:
            break
    assert ended and old > 3 and new > 3
