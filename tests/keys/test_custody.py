"""Sealed keys open with a holder's phrase, on their laptop, in their newest form; else it is said why not."""

import json
import stat
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from regdesk.errors import DeskError, FolderError, KeyFileError
from regdesk.keys import sealed_file
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys, desk_keys, event_key, make_desk_keys, make_event_key
from regdesk.keys.keyring import Head, NoKeyring, Remembered
from regdesk.keys.pair import Secret
from regdesk.keys.sealed import Holder, mark_of
from regdesk.keys.sealed_file import read_sealed, write_sealed
from regdesk.sentences import ERRORS, say
from tests.keys.made import OTHER_PHRASE, PHRASE, Seeded
from tests.keys.rings import Ring

DATABASE = bytes(range(32))


@pytest.fixture
def ring() -> Ring:
    return Ring()


@pytest.fixture
def custody(tmp_path: Path, ring: Ring) -> Custody:
    return Custody(tmp_path / "desk.keys", ring)


def made(custody: Custody) -> DeskKeys:
    return make_desk_keys(
        custody, "desk 17", Holder.with_phrase("lead", PHRASE), Secret(DATABASE), Seeded(str(custody.file))
    )


def refused(act: Callable[[], object]) -> str:
    """The code of the error, whose sentence can be said and whose file is as it was."""
    with pytest.raises(DeskError) as problem:
        act()
    assert say(ERRORS, problem.value.code, problem.value.facts)
    return problem.value.code


def test_the_keys_come_back_with_the_phrase_however_it_is_typed(custody: Custody) -> None:
    keys = made(custody)
    again = desk_keys(custody.open("  VIOLET tram\tseven  lakes "))
    assert again.pair.public == keys.pair.public
    assert again.database.reveal() == DATABASE
    assert again.pair.sign(b"x") == keys.pair.sign(b"x")


def test_nothing_but_the_holder_with_the_phrase_and_the_pepper_opens_them(custody: Custody, ring: Ring) -> None:
    made(custody)
    before = custody.file.read_bytes(), dict(ring.kept)
    assert refused(lambda: custody.open(OTHER_PHRASE)) == "phrase_wrong"
    assert refused(lambda: custody.open("")) == "phrase_wrong"
    assert refused(lambda: custody.open(PHRASE, holder="somebody")) == "phrase_wrong"
    assert refused(lambda: Custody(custody.file, NoKeyring()).open(PHRASE)) == "keys_moved"
    name = next(iter(ring.kept))
    elsewhere = Ring({name: (bytes(32), 1)})
    assert refused(lambda: Custody(custody.file, elsewhere).open(PHRASE)) == "keys_moved"
    locked = Ring(ring.kept, locked=True)
    assert refused(lambda: Custody(custody.file, locked).open(PHRASE)) == "keyring_locked"
    assert (custody.file.read_bytes(), ring.kept) == before
    assert custody.open(PHRASE, holder="lead")


def test_the_pepper_is_a_part_of_the_key_and_not_only_a_mark(custody: Custody, ring: Ring) -> None:
    """Whoever has the phrase and the disk, and writes the mark of another pepper into the file, opens nothing."""
    made(custody)
    sealed = read_sealed(custody.file)
    name = next(iter(ring.kept))
    for pepper in (None, Secret(bytes(32))):
        write_sealed(custody.file, replace(sealed, pepper=mark_of(pepper)))
        ring.kept[name] = (bytes(32), 1)
        assert refused(lambda: custody.open(PHRASE)) == "phrase_wrong"


def test_without_a_keyring_the_phrase_alone_opens_and_the_file_says_so(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    assert made(custody).opened.sealed.pepper == b""
    moved = Custody(custody.file.rename(tmp_path / "elsewhere.keys"), Ring())
    assert desk_keys(moved.open(PHRASE)).database.reveal() == DATABASE


def test_keys_are_never_made_over_others(custody: Custody) -> None:
    made(custody)
    before = custody.file.read_bytes()
    assert refused(lambda: made(custody)) == "key_file_exists"
    assert custody.file.read_bytes() == before


def test_a_missing_file_is_said_to_be_missing(custody: Custody) -> None:
    assert refused(lambda: custody.open(PHRASE)) == "key_file_missing"
    assert not custody.file.exists()


def test_a_folder_in_the_place_of_the_file_is_said(custody: Custody) -> None:
    custody.file.mkdir()
    assert refused(lambda: custody.open(PHRASE)) == "key_file_unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_may_read_the_file(custody: Custody) -> None:
    made(custody)
    assert stat.S_IMODE(custody.file.stat().st_mode) == 0o600
    assert [path.name for path in custody.file.parent.iterdir()] == ["desk.keys"]


def test_holders_are_added_changed_and_removed(custody: Custody, ring: Ring) -> None:
    opened = made(custody).opened
    opened = custody.keep(opened.with_holder(Holder.with_phrase("deputy", OTHER_PHRASE), Seeded("deputy")))
    assert desk_keys(custody.open(OTHER_PHRASE)).database.reveal() == DATABASE
    opened = custody.keep(opened.with_phrase(Holder.with_phrase("lead", "four other words entirely"), Seeded("new")))
    assert refused(lambda: custody.open(PHRASE)) == "phrase_wrong"
    assert custody.open("four other words entirely")
    opened = custody.keep(opened.without_holder("deputy", Seeded("less")))
    assert refused(lambda: custody.open(OTHER_PHRASE)) == "phrase_wrong"
    assert custody.open("four other words entirely").sealed.revision == 4
    assert [revision for _, revision in ring.kept.values()] == [4]


def test_holders_that_cannot_be_changed_are_said(custody: Custody) -> None:
    opened = made(custody).opened
    lead, other = Holder.with_phrase("lead", OTHER_PHRASE), Holder.with_phrase("other", OTHER_PHRASE)
    assert refused(lambda: opened.with_holder(lead, Seeded())) == "holder_known"
    assert refused(lambda: opened.with_phrase(other, Seeded())) == "holder_unknown"
    assert refused(lambda: opened.without_holder("other", Seeded())) == "holder_unknown"
    assert refused(lambda: opened.without_holder("lead", Seeded())) == "holder_last"


def test_a_restored_backup_is_said_and_counts_again_only_when_somebody_says_so(custody: Custody) -> None:
    opened = made(custody).opened
    backup = custody.file.read_bytes()
    custody.keep(opened.with_holder(Holder.with_phrase("deputy", OTHER_PHRASE), Seeded("deputy")))
    newer = custody.file.read_bytes()
    custody.file.write_bytes(backup)
    assert refused(lambda: custody.open(PHRASE)) == "key_file_older"
    assert custody.file.read_bytes() == backup
    custody.file.write_bytes(newer)
    assert custody.open(PHRASE)
    custody.file.write_bytes(backup)
    assert custody.open_older(PHRASE, new_bytes=Seeded("older")).sealed.revision == 3
    assert desk_keys(custody.open(PHRASE)).database.reveal() == DATABASE
    custody.file.write_bytes(newer)
    assert refused(lambda: custody.open(PHRASE)) == "key_file_older"


def test_a_file_that_got_ahead_of_the_keyring_opens_and_is_remembered(custody: Custody, ring: Ring) -> None:
    """The power went between the two."""
    opened = made(custody).opened
    behind = dict(ring.kept)
    custody.keep(opened.with_holder(Holder.with_phrase("deputy", OTHER_PHRASE), Seeded("deputy")))
    ring.kept.update(behind)
    assert custody.open(PHRASE)
    assert [revision for _, revision in ring.kept.values()] == [2]


def test_whatever_byte_is_damaged_it_is_said_and_no_phrase_is_blamed(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    made(custody)
    whole = custody.file.read_bytes()
    for at in range(len(whole)):
        custody.file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        # the number of the form may become a higher one
        with pytest.raises(KeyFileError) as problem:
            read_sealed(custody.file)
        assert problem.value.code in ("key_file_damaged", "key_file_newer"), whole[at - 10 : at + 10]
        assert problem.value.__cause__ is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b'{"regdesk": "sealed keys"}', b"0" * 70_000,
     b'{"regdesk": "sealed keys", "form": 1, "check": 1, "slots": 5}'],
)  # fmt: skip
def test_what_is_no_sealed_file_is_said_to_be_damaged(custody: Custody, content: bytes) -> None:
    custody.file.write_bytes(content)
    assert refused(lambda: custody.open(PHRASE)) == "key_file_damaged"
    assert custody.file.read_bytes() == content


def test_a_file_cut_off_anywhere_is_damaged(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    made(custody)
    whole = custody.file.read_bytes().rstrip()
    for length in range(len(whole)):
        custody.file.write_bytes(whole[:length])
        assert refused(lambda: custody.open(PHRASE)) == "key_file_damaged"


def test_a_file_of_a_newer_regdesk_is_said_to_be_newer(custody: Custody) -> None:
    made(custody)
    found = json.loads(custody.file.read_text())
    custody.file.write_text(json.dumps({**found, "form": 2}))
    assert refused(lambda: custody.open(PHRASE)) == "key_file_newer"


def changed_on_purpose(custody: Custody, change: Callable[[dict[str, object]], object]) -> None:
    """Change the file as somebody does who knows how it is made and has no phrase."""
    found = json.loads(custody.file.read_text())
    found.pop("check")
    change(found)
    custody.file.write_text(json.dumps({**found, "check": sealed_file._check(found)}))


def swapped(found: dict[str, object]) -> None:
    secrets = found["secrets"]
    assert isinstance(secrets, dict)
    secrets["signing"], secrets["database"] = secrets["database"], secrets["signing"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (swapped, "key_file_damaged"),
        (lambda found: found.update(revision=9), "key_file_damaged"),
        (lambda found: found.update(name="desk 18"), "phrase_wrong"),
        (lambda found: found.update(more=1), "key_file_damaged"),
        (lambda found: found.update(slots=[]), "key_file_damaged"),
        (lambda found: found.update(slots=found["slots"] * 21), "key_file_damaged"),
        (lambda found: found.update(pepper="AAAA"), "key_file_damaged"),
        (lambda found: found.update(revision=True), "key_file_damaged"),
        (lambda found: found.update(public=found["public"] + "AAAA"), "key_file_damaged"),
        (lambda found: found["slots"][0].update(holder="deputy"), "phrase_wrong"),
    ],
)
def test_nobody_changes_what_a_key_is_for_without_the_phrase(
    tmp_path: Path, change: Callable[[dict[str, object]], object], code: str
) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    made(custody)
    changed_on_purpose(custody, change)
    assert refused(lambda: custody.open(PHRASE)) == code


def test_the_file_of_the_event_key_is_none_of_a_desk_and_the_other_way_round(tmp_path: Path) -> None:
    event, desk = (Custody(tmp_path / name, NoKeyring()) for name in ("event.keys", "desk.keys"))
    holder = Holder.with_phrase("lead", PHRASE)
    pair = make_event_key(event, "Small meeting", holder, Secret(bytes(32)), Seeded())
    made(desk)
    assert event_key(event.open(PHRASE)).public == pair.public
    assert refused(lambda: desk_keys(event.open(PHRASE))) == "key_file_other"
    assert refused(lambda: event_key(desk.open(PHRASE))) == "key_file_other"


def test_a_disk_that_cannot_be_written_leaves_no_half_a_file(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "no such folder" / "desk.keys", NoKeyring())
    with pytest.raises(FolderError):
        made(custody)


def test_the_file_for_two_holders_is_small(custody: Custody) -> None:
    opened = made(custody).opened
    custody.keep(opened.with_holder(Holder.with_phrase("deputy", OTHER_PHRASE), Seeded("deputy")))
    assert custody.file.stat().st_size < 900


class Between(Ring):
    """Somebody else gets to work just when one has looked, for as long as they are let."""

    def __init__(self, ring: Ring) -> None:
        super().__init__(ring.kept, ring.heads)
        self.other: Thread | None = None

    def read(self, name: str) -> Remembered | None:
        found = super().read(name)
        other, self.other = self.other, None
        if other:
            other.start()
            other.join(0.2)
        return found


def test_who_remembers_the_end_of_the_log_meanwhile_takes_nothing_back(custody: Custody, ring: Ring) -> None:
    """A window does so every few seconds, beside whoever adds or removes a holder, or wipes the desk."""
    opened = made(custody).opened
    changed = opened.with_holder(Holder.with_phrase("second", OTHER_PHRASE), Seeded("other"))
    between = Between(ring)
    beside = Custody(custody.file, between)
    acts: tuple[Callable[[], object], ...] = (lambda: beside.keep(changed), beside.forget)
    for act in acts:
        between.other = other = Thread(target=act)
        beside.remember_head(opened.sealed, Head("3" * 32, 7, act.__name__))
        other.join()
        [(pepper, revision)] = ring.kept.values()
        assert revision == changed.sealed.revision
    assert pepper == bytes(32), "what is forgotten stays so"
