"""Bundles, a desk's own list, paper for guards and the verdict on a badge, by commands over files."""

import io
import json
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from regdesk.__main__ import main
from regdesk.chance import new_bytes
from regdesk.commands import bundle, enrol, seal
from regdesk.commands.asked import Asked
from regdesk.commands.parser import parser
from regdesk.commands.seal import SAYS, WHY
from regdesk.commands.told import Told
from regdesk.desk.opening import opened
from regdesk.event.file import read_event
from regdesk.event.tables import tables_bytes, tables_of
from regdesk.folder import DeskFolder
from regdesk.keys.bundle import Bundle, DeskKey, bundle_message
from regdesk.keys.event_key import fingerprint
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.seal import Claims, Serial, sealed
from regdesk.keys.stopped import notice_text, stopped
from regdesk.keys.trust import Verdict
from regdesk.keys.withdrawals import Why, Withdrawals, read_withdrawals, withdrawals_message
from regdesk.resources import path as resource
from tests.desks import StandingClock
from tests.keys.made import DESK, EVENT, NOW, OTHER_EVENT, OTHER_PHRASE, PHRASE, a_certificate, a_pair
from tests.staff.people import LUCIA, with_staff

LIVE, TRAINING = resource("sample", "event.toml"), resource("sample", "training.toml")
CERTIFICATE = a_certificate(zones=0b1111)
CLAIMS = Claims(Serial(17, 918), CERTIFICATE.begins, NOW + timedelta(days=1), 1, 0b11)


class Files:
    """Files of a gate, and commands over them with a clock that stands still."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._patch = folder, monkeypatch
        self.list = folder / "gates.bundle"
        self.list.write_bytes(a_bundle())

    def __call__(self, *words: object, typed: tuple[str, ...] = (), code: int = 0) -> Told:
        self._patch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in typed)))
        args = parser().parse_args([str(word) for word in words])
        clock, ring = StandingClock(NOW), NoKeyring()
        match args.command:
            case "seal":
                told = seal.verify(args, clock)
            case "bundle":
                told = bundle.run(args, Asked(), new_bytes, clock, ring)
            case _:
                told = enrol.run(args, Asked(), new_bytes, clock, ring)
        assert told.code == code, told.lines
        return told

    def verdict(self, text: str, *words: object, code: int = 1) -> Verdict:
        told = self("seal", "verify", text, "--bundle", self.list, *words, code=code)
        assert told.lines
        return Verdict(str(told.facts["verdict"]))

    def file(self, name: str, content: bytes) -> Path:
        (self.folder / name).write_bytes(content)
        return self.folder / name


def a_bundle() -> bytes:
    made = Bundle(
        event_public=EVENT.public, version=3, made=NOW, tables=tables_bytes(tables_of(read_event(LIVE))),
        desks=(DeskKey.of(CERTIFICATE),), stopped=(stopped(9, {1}),), withdrawn={Serial(17, 12): Why.LOST},
    )  # fmt: skip
    return bundle_message(made, EVENT)


def a_badge(counter: int = 918, **changes: object) -> str:
    facts = {"begins": CLAIMS.begins, "ends": CLAIMS.ends, "category": 1, "zones": 0b11, **changes}
    return sealed(Claims(Serial(17, counter), **facts), DESK, EVENT.public)  # type: ignore[arg-type]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    return Files(tmp_path, monkeypatch)


# ── verify ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_good_badge_is_told_with_what_it_is_good_for(files: Files) -> None:
    told = files("seal", "verify", f" {a_badge()}\n", "--bundle", files.list)
    assert told.lines == [
        "Genuine, and good now.",
        "Badge 00918 of desk 17: D Delegate, zones P B, Thu 30 Nov 18:00 to Tue 5 Dec 08:07",
        "Stocktaking meeting: list of Mon 4 Dec 08:07",
        f"Fingerprint of the event: {fingerprint(EVENT.public)}",
    ]
    assert told.facts == {
        "verdict": "good", "why": None, "serial": "00110396", "number": "00918", "desk": 17, "category": "delegate",
        "zones": ["P", "B"], "begins": "2017-12-01T00:00:00+00:00", "ends": "2017-12-05T14:07:00+00:00",
        "list": "2017-12-04T14:07:00+00:00", "version": 3,
    }  # fmt: skip


def test_every_other_badge_is_refused_with_its_reason(files: Files) -> None:
    lost = files("seal", "verify", a_badge(12), "--bundle", files.list, code=1)
    assert lost.lines[0] == "Genuine, but withdrawn: it was lost."
    assert lost.facts["why"] == "lost"
    day = timedelta(days=1)
    unknown = sealed(Claims(Serial(4, 1), CLAIMS.begins, CLAIMS.ends, 1, 1), DESK, EVENT.public)
    for text, verdict in (
        (a_badge(begins=NOW + day, ends=NOW + day), Verdict.NOT_YET),
        (a_badge(ends=NOW - day), Verdict.OVER),
        (a_badge(category=200), Verdict.NOT_ALLOWED),
        (a_badge(zones=0b10000), Verdict.NOT_ALLOWED),
        (unknown, Verdict.UNKNOWN_DESK),
        (sealed(CLAIMS, a_pair("x"), EVENT.public), Verdict.NOT_GENUINE),
        (sealed(CLAIMS, DESK, EVENT.public, training=True), Verdict.OTHER_KIND),
        ("00918", Verdict.UNREADABLE),
    ):
        assert files.verdict(text) is verdict


def test_another_moment_can_be_asked_about_in_the_events_own_zone(files: Files) -> None:
    assert files.verdict(a_badge(), "--at", "2017-12-05T08:07", code=0) is Verdict.GOOD
    assert files.verdict(a_badge(), "--at", "2017-12-05T08:08") is Verdict.OVER


@pytest.mark.parametrize("moment", ["yesterday", "2017-12-05T08:07+00:00", "2017-13-01"])
def test_a_moment_that_is_none_is_said_so(files: Files, moment: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        files.verdict(a_badge(), "--at", moment)
    assert "write a moment" in capsys.readouterr().err


def test_what_desks_and_notices_add_counts(files: Files) -> None:
    known = Withdrawals(17, NOW + timedelta(hours=1), {Serial(17, 918): Why.REPLACED})
    listed = files.file("list", withdrawals_message(known, DESK, EVENT.public))
    notice = files.file("notice", notice_text(stopped(17, {1}), NOW, EVENT).encode() + b"\n")
    told = files("seal", "verify", a_badge(), "--bundle", files.list, "--add", listed, code=1)
    assert told.lines[0] == "Genuine, but withdrawn: another one takes its place."
    assert "with what came after it until Mon 4 Dec 09:07" in told.lines[2]
    assert files.verdict(a_badge(), "--add", notice) is Verdict.STOPPED_DESK
    assert files.verdict(a_badge(1), "--add", notice, code=0) is Verdict.GOOD
    both = ("--add", notice, "--add", listed)
    told = files("seal", "verify", a_badge(1), "--bundle", files.list, *both, code=1)
    assert told.facts["refused"] == "withdrawals_stopped_desk"


def test_a_list_is_held_against_the_fingerprint_of_the_manual(files: Files) -> None:
    words = ("seal", "verify", a_badge(), "--bundle", files.list, "--fingerprint")
    assert files(*words, fingerprint(EVENT.public).lower()).facts["verdict"] == "good"
    assert files(*words, fingerprint(OTHER_EVENT.public), code=1).facts["refused"] == "bundle_other_event"
    assert files(*words, "ABCD", code=1).facts["refused"] == "fingerprint_unreadable"


def test_what_is_no_list_is_not_believed(files: Files) -> None:
    changed = bytearray(a_bundle())
    changed[-1] ^= 1
    other = withdrawals_message(Withdrawals(4, NOW, {}), a_pair("desk 4"), EVENT.public)
    bare = bundle_message(
        Bundle(event_public=EVENT.public, version=1, made=NOW, tables=b"", desks=(), stopped=(), withdrawn={}), EVENT
    )
    for content, why in ((b"", "unreadable"), (bytes(changed), "not_genuine"), (bare, "unreadable")):
        told = files("bundle", "show", files.file("other", content), code=1)
        assert told.facts["refused"] == f"bundle_{why}"
    told = files("bundle", "show", files.list, "--add", files.file("list", other), code=1)
    assert told.facts["refused"] == "withdrawals_unknown_desk"


def test_every_verdict_and_reason_has_its_words() -> None:
    assert set(SAYS) == set(Verdict) and set(WHY) == set(Why)


def test_the_shell_verifies_a_badge(files: Files, capsys: pytest.CaptureFixture[str]) -> None:
    """By the clock of today, long after that meeting."""
    assert main(["seal", "verify", a_badge(), "--bundle", str(files.list), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "over"
    assert main(["seal", "verify", a_badge(), "--bundle", str(files.folder / "none")]) == 2


# ── export, withdrawals, show, sheet ─────────────────────────────────────────────────────────────────────────────────


def test_a_list_is_shown_with_its_desks_reasons_and_doors(files: Files, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bundle", "show", str(files.list)]) == 0
    said = capsys.readouterr().out
    assert "Cancelled badges: 1" in said and "    1 lost" in said and "desk 17    until Thu 7 Dec 17:59" in said
    facts = files("bundle", "show", files.list).facts
    assert (facts["version"], facts["desks"], facts["stopped"], facts["reasons"]) == (3, [17], [9], {"lost": 1})


def test_withdrawn_badges_go_on_paper(files: Files) -> None:
    pdf = files.folder / "sheet.pdf"
    told = files("bundle", "sheet", files.list, "--to", pdf)
    assert (told.facts["pages"], told.facts["withdrawn"]) == (1, 1)
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    assert (
        files("bundle", "sheet", files.file("none", b""), "--to", pdf, code=1).facts["refused"] == "bundle_unreadable"
    )


def test_a_live_desk_and_its_event_key_make_lists_from_end_to_end(
    files: Files, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, key = files.folder / "desk", files.folder / "event.keys"

    def shell(*words: object, typed: tuple[str, ...]) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(line + "\n" for line in typed)))
        assert main([str(word) for word in words]) == 0, capsys.readouterr().out

    shell("event-key", "make", key, "--name", "Stocktaking", typed=(PHRASE,))
    shell("init", LIVE, "--folder", folder, "--desk", 3, typed=(OTHER_PHRASE,))
    asked = files("enrol", "request", "--name", "desk 3", "--folder", folder, typed=(OTHER_PHRASE,))
    request, certificate = DeskFolder(folder).path / enrol.REQUEST_FILE, files.folder / "certificate"
    manager = ("--key", key, "--event", LIVE)
    said = ("--said", asked.facts["signs"], "--to", certificate, "--desk", 3)
    given = files("enrol", "certify", request, *manager, *said, typed=(PHRASE,))
    assert given.facts["desk"] == 3
    printed = files("bundle", "export", *manager, "--to", files.folder / "first", typed=(PHRASE,)).facts["fingerprint"]
    files("enrol", "accept", certificate, "--folder", folder, "--fingerprint", printed, typed=(OTHER_PHRASE,))
    listed = files.folder / "listed"
    told = files("bundle", "withdrawals", "--folder", folder, "--to", listed, typed=(OTHER_PHRASE,))
    assert (told.facts["desk"], told.facts["withdrawn"]) == (3, 0)
    assert read_withdrawals(listed.read_bytes()) is not None
    to = ("--log", folder, "--add", listed, "--to", files.list)
    last = files("bundle", "export", *manager, *to, typed=(OTHER_PHRASE, PHRASE))
    assert last.facts["keys"] == 1 and "Bring it to every door" in last.lines[1]
    shown = files("bundle", "show", files.list, "--add", listed, "--fingerprint", printed)
    assert shown.facts["desks"] == [3]


def test_a_training_event_needs_no_list(files: Files) -> None:
    told = files("bundle", "export", "--key", files.list, "--event", TRAINING, "--to", files.folder / "x", code=1)
    assert told.facts["refused"] == "bundle_training"


def test_a_desk_that_was_not_enrolled_makes_no_list(files: Files, capsys: pytest.CaptureFixture[str]) -> None:
    folder = files.folder / "desk"
    assert main(["init", str(TRAINING), "--folder", str(folder)]) == 0
    told = files("bundle", "withdrawals", "--folder", folder, "--to", files.folder / "x", code=1)
    assert told.facts["refused"] == "not_enrolled"


def test_on_a_desk_with_a_staff_list_somebody_signs_in_first(files: Files, capsys: pytest.CaptureFixture[str]) -> None:
    """A clerk may do neither; before there were gates, enrolling stopped here with a fault of the program."""
    folder = files.folder / "desk"
    assert main(["init", str(TRAINING), "--folder", str(folder)]) == 0
    with opened(folder, clock=StandingClock(NOW)) as desk:
        with_staff(desk)
    typed = (LUCIA.card, "482915")
    to = ("--folder", folder, "--to", files.folder / "x")
    assert files("bundle", "withdrawals", *to, typed=typed, code=1).facts["refused"] == "not_yours"
    accept = ("enrol", "accept", files.file("c", b"C1"), "--folder", folder, "--fingerprint", "ABCD")
    assert files(*accept, typed=typed, code=1).facts["refused"] == "not_yours"
