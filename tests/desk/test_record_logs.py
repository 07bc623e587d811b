"""Records with more than one log, and with entries from before desks had keys."""

import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from regdesk.collection.desk_words import DeskCertified
from regdesk.collection.entries import BadgeCollected, BadgeRequested, DeskStarted, Word
from regdesk.collection.opening_words import WentOn
from regdesk.collection.record_words import RecordErased
from regdesk.collection.statement import digest_of
from regdesk.keys.certificate import certificate_text
from regdesk.keys.event_key import fingerprint
from regdesk.keys.pair import KeyPair
from regdesk.store import Store
from tests.desk.tampering import LENGTH, Hands, changed, make_database, opened, verified
from tests.desks import DESK, KEY, SIGNS
from tests.keys.made import EVENT, OTHER_EVENT, certified
from tests.make import MONDAY_MORNING
from tests.store.erasing import erase_all

OLD = Path(__file__).parent.parent / "files" / "databases" / "schema-3.db"
OTHER_DESK, OTHER = "4" * 32, KeyPair(bytes(range(5, 37)))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Eight entries without a signature, then one that is signed when the database is opened, then one more."""
    file = tmp_path / "old.db"
    shutil.copyfile(OLD, file)
    with opened(file) as desk, desk.store.writing() as tx:
        tx.append(None, "more", "Lucía", BadgeCollected("C", "scanned"), MONDAY_MORNING + timedelta(hours=1))
    return file


def told(file: Path) -> list[tuple[int, str]]:
    found = {(fault.seq, str(fault.problem)) for every in (False, True) for fault in verified(file, every=every).faults}
    return sorted(found)


def test_entries_from_before_keys_hold_and_are_counted(old: Path) -> None:
    report = verified(old)
    (log,) = report.logs
    assert (report.faults, log.entries, log.unsigned, log.key) == ((), 10, 8, SIGNS.public.hex())


def as_before_keys(hands: Hands, *, whole: bool) -> None:
    """What an earlier version would have written of another clerk: each text names the hash of the one before."""
    hands.run("update entry set content = replace(content, 'Lucía', 'Eve') where seq = 4")
    previous, signed = hands.line(3).digest, [hands.line(seq) for seq in (9, 10)]
    for seq in range(4, 9):
        fields = json.loads(hands.line(seq).content or "")
        content = json.dumps({**fields, "prev": previous}, ensure_ascii=False, separators=(",", ":"))
        hands.put(hands.line(seq)._replace(content=content, digest=digest_of(content)), at=seq)
        previous = hands.line(seq).digest
    hands.rehash(4)
    for line in () if whole else signed:
        hands.put(line, at=line.seq)


OLD_EDITS: dict[str, tuple[Callable[[Hands], object], int]] = {
    "a content": (lambda h: h.run("update entry set content = replace(content, 'Lucía', 'Eve') where seq = 4"), 4),
    "a content, hashed anew": (
        lambda h: (h.run("update entry set content = replace(content, 'Lucía', 'Eve') where seq = 4"), h.rehash(4)), 5,
    ),
    "a content, hashed anew and as before": (lambda h: as_before_keys(h, whole=True), 9),
    "a content, hashed anew and as before up to the signed one": (lambda h: as_before_keys(h, whole=False), 8),
    "a time, hashed anew": (
        lambda h: (h.run("update entry set at = replace(at, '14:', '15:') where seq = 4"), h.rehash(4)), 4,
    ),
    "taken out": (lambda h: h.run("delete from entry where seq = 4"), 4),
    "the signed one without signature": (lambda h: h.run("update entry set signature = x'' where seq = 9"), 9),
    "none signed": (lambda h: (h.run("update entry set signature = x''"), h.rehash(1)), 1),
}  # fmt: skip


@pytest.mark.parametrize("name", OLD_EDITS)
def test_a_change_before_the_first_signature_is_told(old: Path, tmp_path: Path, name: str) -> None:
    """The entry itself, or the next that names it, or the last one that no key has covered."""
    edit, place = OLD_EDITS[name]
    found = told(changed(old, tmp_path / "desk.db", edit))
    assert found and {seq for seq, _ in found} == {place}


@pytest.fixture
def two(tmp_path: Path) -> Path:
    """A database that has the log of another desk as well."""
    here, there = (
        make_database(tmp_path / "here.db"),
        make_database(tmp_path / "there.db", desk=OTHER_DESK, signs=OTHER),
    )
    hands = Hands(there)
    rows = {table: hands.rows(f"select * from {table}") for table in ("entry", "badge", "open_badge")}
    hands.close()

    def add(hands: Hands) -> None:
        for table, found in rows.items():
            for row in found:
                hands.run(f"insert into {table} values ({', '.join('?' * len(row))})", *row)

    return changed(here, tmp_path / "two.db", add)


def test_each_log_is_proved_by_its_own_key(two: Path, tmp_path: Path) -> None:
    for every in (False, True):
        report = verified(two, every=every)
        assert report.faults == ()
        assert [(log.id, log.key, log.entries) for log in report.logs] == [
            (DESK, SIGNS.public.hex(), LENGTH), (OTHER_DESK, OTHER.public.hex(), LENGTH),
        ]  # fmt: skip

    def forge(hands: Hands) -> None:
        for table in ("entry", "open_badge", "badge"):
            hands.run(f"delete from {table} where {'code' if table != 'entry' else 'desk'} like ?",
                      OTHER_DESK if table == "entry" else "OTHER%")  # fmt: skip
        hands.run("update entry set desk = ?", OTHER_DESK)
        hands.rehash(1, OTHER)

    assert verified(changed(two, tmp_path / "forged.db", forge)).faults, "its badges are of another desk"


def test_the_first_fault_of_each_log_is_told(two: Path, tmp_path: Path) -> None:
    def edit(hands: Hands) -> None:
        hands.run("update entry set at = '2017-12-04T14:07:00.001+00:00' where desk = ? and seq in (20, 30)", DESK)
        hands.run("update entry set content = content || ' ' where desk = ? and seq in (40, 50)", OTHER_DESK)

    found = verified(changed(two, tmp_path / "edited.db", edit)).faults
    assert [(fault.desk, fault.seq, fault.problem) for fault in found] == [
        (DESK, 20, "changed"), (OTHER_DESK, 40, "content_changed"),
    ]  # fmt: skip


def test_a_desk_that_went_on_under_another_id_proves_both_logs(tmp_path: Path) -> None:
    file = make_database(tmp_path / "desk.db")
    with opened(file) as desk, desk.store.writing() as tx:
        tx.set_value("desk", OTHER_DESK)
    with opened(file) as desk:
        with desk.store.writing() as tx:
            at = MONDAY_MORNING + timedelta(hours=2)
            tx.append(None, "", "Lucía", DeskStarted("5" * 32, 3, desk.store.public), at)
            tx.append("person-0", "later", "Lucía", BadgeCollected("SMALL0000", "scanned"), at)
        desk.give_record(tmp_path / "out.jsonl", contents=True, act="out")
        report = desk.verify(every=True, exports=[tmp_path / "out.jsonl"])
        assert report.faults == ()
        assert [(log.id, log.entries) for log in report.logs] == [(DESK, LENGTH), (OTHER_DESK, 3)]

    def swap(hands: Hands) -> None:
        hands.run("update entry set desk = 'x' where desk = ? and seq = 2", OTHER_DESK)
        hands.run("update entry set desk = ? where desk = ? and seq = 2", OTHER_DESK, DESK)
        hands.run("update entry set desk = ? where desk = 'x'", DESK)

    found = verified(changed(file, tmp_path / "swapped.db", swap)).faults
    assert [(fault.desk, fault.seq, fault.problem) for fault in found] == [
        (DESK, 2, "changed"), (OTHER_DESK, 2, "changed"),
    ]  # fmt: skip


def with_a_log_of_somebody(
    folder: Path, *words: tuple[str | None, Word], name: str = "6" * 32
) -> Callable[[Hands], None]:
    """What puts a whole log, well signed by a key that is not this desk's, beside the one that is there."""
    (folder / "invented.db").unlink(missing_ok=True)
    store = Store.create(folder / "invented.db", KEY, desk=name, signs=KeyPair(bytes(range(9, 41))))
    with store.writing() as tx:
        tx.append(None, "", "", DeskStarted("5" * 32, 9, store.public), MONDAY_MORNING)
        for person, word in words:
            tx.append(person, "", "", word, MONDAY_MORNING)
    store.close()
    invented = Hands(folder / "invented.db")
    rows = invented.rows("select * from entry")
    invented.close()

    def add(hands: Hands) -> None:
        for row in rows:
            hands.run(f"insert into entry values ({', '.join('?' * len(row))})", *row)

    return add


def test_a_log_that_somebody_invented_excuses_no_erasure(tmp_path: Path) -> None:
    file = make_database(tmp_path / "desk.db")
    erased = RecordErased(((DESK, 20, 24),), SIGNS.public.hex())
    add = with_a_log_of_somebody(tmp_path, (None, erased))

    def edit(hands: Hands) -> None:
        add(hands)
        hands.run(
            "update entry set content = null, person = null, act = '' where desk = ? and seq between 20 and 24", DESK
        )

    found = verified(changed(file, tmp_path / "edited.db", edit)).faults
    assert (DESK, 20, "erased_untold") in [(fault.desk, fault.seq, fault.problem) for fault in found]


def test_a_log_that_somebody_invented_gives_nobody_the_badge_of_another(tmp_path: Path) -> None:
    file = make_database(tmp_path / "desk.db")
    add = with_a_log_of_somebody(tmp_path, ("person-3", BadgeRequested("SMALL0030", 31, "attempt", "folder")))

    def edit(hands: Hands) -> None:
        add(hands)
        hands.run("update badge set person = 'person-3', desk = ? where code = 'SMALL0030'", "6" * 32)

    assert "badge_changed" in [fault.problem for fault in verified(changed(file, tmp_path / "edited.db", edit)).faults]


def test_a_log_that_somebody_invented_says_of_no_other_desk_which_event_certified_it(tmp_path: Path) -> None:
    file = make_database(tmp_path / "desk.db")

    def text(event: KeyPair) -> str:
        return certificate_text(certified(event, public=SIGNS.public), event.public)

    with opened(file) as desk, desk.store.writing() as tx:
        tx.append(None, "", "", DeskCertified(text(EVENT), EVENT.public.hex()), MONDAY_MORNING)
    for name in ("0" * 32, "6" * 32):
        add = with_a_log_of_somebody(
            tmp_path, (None, DeskCertified(text(OTHER_EVENT), OTHER_EVENT.public.hex())), name=name
        )
        report = verified(changed(file, tmp_path / "edited.db", add))
        [ours] = [log for log in report.logs if log.id == DESK]
        assert ours.certified == fingerprint(EVENT.public)


def test_the_earlier_log_of_a_desk_that_went_on_is_proved_by_the_desks_own_key(tmp_path: Path) -> None:
    file = make_database(tmp_path / "desk.db")
    with opened(file) as desk, desk.store.writing() as tx:
        tx.set_value("desk", OTHER_DESK)
    with opened(file) as desk, desk.store.writing() as tx:
        tx.append(None, "", "", DeskStarted("5" * 32, 3, desk.store.public), MONDAY_MORNING)
        tx.append(None, "", "", WentOn(DESK, LENGTH, DESK, LENGTH + 1, LENGTH + 9), MONDAY_MORNING)
    assert verified(file).faults == ()

    def forge(hands: Hands) -> None:
        kept = hands.rows("select * from entry where desk = ?", OTHER_DESK)
        hands.run("delete from entry where desk = ?", OTHER_DESK)
        hands.run("update entry set content = replace(content, 'Lucía', 'Eve')")
        hands.run(
            "update entry set content = replace(content, ?, ?) where seq = 1", SIGNS.public.hex(), OTHER.public.hex()
        )
        hands.rehash(1, OTHER)
        for row in kept:
            hands.run(f"insert into entry values ({', '.join('?' * len(row))})", *row)

    for every in (False, True):
        found = verified(changed(file, tmp_path / "forged.db", forge), every=every).faults
        assert [(fault.desk, fault.seq, fault.problem) for fault in found] == [(DESK, 1, "other_key")]


def test_the_logs_of_a_desk_that_went_on_still_hold_when_everybody_was_erased(tmp_path: Path) -> None:
    file = make_database(tmp_path / "desk.db")
    with opened(file) as desk, desk.store.writing() as tx:
        tx.set_value("desk", OTHER_DESK)
    with opened(file) as desk:
        with desk.store.writing() as tx:
            tx.append(None, "", "", DeskStarted("5" * 32, 3, desk.store.public), MONDAY_MORNING)
            tx.append(None, "", "", WentOn(DESK, LENGTH, DESK, LENGTH + 1, LENGTH + 9), MONDAY_MORNING)
        with desk.store.writing() as tx:
            erase_all(tx)
    for every in (False, True):
        report = verified(file, every=every)
        assert report.faults == () and {log.key for log in report.logs} == {SIGNS.public.hex()}
