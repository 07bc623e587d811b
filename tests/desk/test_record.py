"""Whatever is done to the record by hand is told, and the first entry that it was done to is named."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regdesk.collection.chain import Problem
from regdesk.collection.entries import BadgeCollected
from regdesk.collection.statement import Line, digest_of, hash_of, to_sign
from regdesk.keys.pair import KeyPair
from tests.desk.tampering import COLUMNS, EVERY, LENGTH, PEOPLE, Hands, changed, make_database, opened, verified
from tests.desks import DESK, SIGNS
from tests.make import MONDAY_MORNING
from tests.store.erasing import erase_all

OTHER = KeyPair(bytes(range(2, 34)))
PLACE = 152
Found = list[tuple[int, str]]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_database(tmp_path_factory.mktemp("record") / "desk.db")


@pytest.fixture
def after(whole: Path, tmp_path: Path) -> Callable[[Callable[[Hands], object]], Found]:
    """What is told after something was done to the database by hand: (number, problem) of each fault."""

    def told(change: Callable[[Hands], object], *, every: bool = False) -> Found:
        report = verified(changed(whole, tmp_path / "desk.db", change), every=every)
        return [(fault.seq, fault.problem) for fault in report.faults]

    return told


def test_a_record_that_nobody_touched_is_whole(whole: Path) -> None:
    for every in (False, True):
        report = verified(whole, every=every)
        (log,) = report.logs
        assert (report.faults, report.entries) == ((), LENGTH)
        assert (log.id, log.number, log.entries, log.unsigned, log.erased) == (DESK, 3, LENGTH, 0, 0)
        assert (log.key, log.certified) == (SIGNS.public.hex(), "")


@pytest.mark.parametrize("place", [1, 2, PLACE, LENGTH])
@pytest.mark.parametrize("column", sorted(set(COLUMNS) - {"desk", "seq"}))
def test_a_letter_changed_in_any_column_of_any_entry_names_that_entry(after, column: str, place: int) -> None:
    def change(hands: Hands) -> None:
        if column == "signature":
            other = "case substr(signature, 1, 1) when x'00' then x'01' else x'00' end"
            changed = f"cast({other} || substr(signature, 2) as blob)"
            hands.run(f"update entry set signature = {changed} where seq = ?", place)
        else:
            hands.run(f"update entry set {column} = 'X' || substr({column}, 2) where seq = ?", place)
            hands.run(f"update entry set {column} = 'somebody' where seq = ? and {column} is null", place)

    problem = {"content": "content_changed", "person": "finds_changed", "act": "finds_changed"}.get(column, "changed")
    assert after(change) == [(place, problem)]


@pytest.mark.parametrize("column", ["at", "kind", "prev", "digest", "content", "hash", "person", "act"])
def test_bytes_that_are_no_text_are_told_too(after, column: str) -> None:
    def change(hands: Hands) -> None:
        hands.run(f"update entry set {column} = cast(x'ff' as text) where seq = ?", PLACE)

    ((place, _),) = after(change)
    assert place == PLACE


def test_an_entry_with_another_number_is_missed_where_it_was(after) -> None:
    def change(hands: Hands) -> None:
        hands.run("update entry set seq = ? where seq = ?", LENGTH + 7, PLACE)

    assert after(change) == [(PLACE, "removed")]


def test_an_entry_with_another_desk_is_missed_where_it_was_and_begins_no_log(after) -> None:
    def change(hands: Hands) -> None:
        hands.run("update entry set desk = ? where seq = ?", "9" * 32, PLACE)

    assert sorted(after(change)) == [(1, "removed"), (PLACE, "removed")]


@pytest.mark.parametrize("part", ["s", "p", "act", "op", "who", "role", "d"])
@pytest.mark.parametrize("rehashed", [False, True])
def test_any_part_of_a_content_that_says_something_else_is_told(after, part: str, rehashed: bool) -> None:
    def change(hands: Hands) -> None:
        fields = json.loads(hands.line(PLACE).content or "")
        fields[part] = {"code": "SMALL0001", "proof": "scanned"} if part == "d" else "x"
        content = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
        hands.put(hands.line(PLACE)._replace(content=content), at=PLACE)
        if part in ("p", "act"):
            hands.run(f"update entry set {'person' if part == 'p' else 'act'} = 'x' where seq = ?", PLACE)
        if rehashed:
            hands.rehash(PLACE)

    assert after(change) == [(PLACE, "changed" if rehashed else "content_changed")]


def test_one_entry_of_a_badge_number_that_says_another_number_is_told(after) -> None:
    def change(hands: Hands) -> None:
        hands.run("update entry set content = replace(content, '\"number\":31', '\"number\":32')")

    assert after(change) == [(1 + 30 * EVERY + 3, "content_changed")]


@pytest.mark.parametrize("place", [1, 2, PLACE, LENGTH - 1])
def test_an_entry_taken_out_is_named_also_when_those_behind_are_numbered_anew(after, place: int) -> None:
    def remove(hands: Hands) -> None:
        hands.run("delete from entry where seq = ?", place)

    def and_close_the_gap(hands: Hands) -> None:
        remove(hands)
        hands.shift(place + 1, -1)

    def and_hash_anew(hands: Hands) -> None:
        and_close_the_gap(hands)
        hands.rehash(place)

    assert after(remove) == after(and_close_the_gap) == [(place, "removed")]
    ((found, problem),) = after(and_hash_anew)
    assert found == place and problem in ("removed", "changed")


def test_entries_cut_off_at_the_end_leave_a_whole_record_that_only_an_export_can_tell(
    after, whole: Path, tmp_path: Path
) -> None:
    def cut(hands: Hands) -> None:
        hands.run("delete from entry where seq > ?", LENGTH - 3)
        hands.run("delete from badge where code = ?", f"SMALL{PEOPLE - 1:04d}")

    assert after(cut) == []
    with opened(changed(whole, tmp_path / "before.db", lambda _: None)) as desk:
        desk.give_record(tmp_path / "before.jsonl", contents=True, act="export")
    file = changed(whole, tmp_path / "desk.db", cut)
    (fault,) = verified(file, exports=[tmp_path / "before.jsonl"]).faults
    assert (fault.seq, fault.problem, fault.where) == (LENGTH - 2, "cut", "before.jsonl")


@pytest.mark.parametrize("rehashed", [False, True])
@pytest.mark.parametrize("far", [1, 2, 40])
def test_two_entries_that_changed_places_are_named(after, far: int, rehashed: bool) -> None:
    def swap(hands: Hands) -> None:
        for old, new in ((PLACE, -1), (PLACE + far, PLACE), (-1, PLACE + far)):
            hands.run("update entry set seq = ? where seq = ?", new, old)
        if rehashed:
            hands.rehash(PLACE)

    ((place, problem),) = after(swap)
    assert place == PLACE
    assert problem in ("reordered", "inserted") if rehashed else problem == "reordered"


@pytest.mark.parametrize("key", [None, OTHER])
@pytest.mark.parametrize("rehashed", [False, True])
def test_an_entry_slipped_in_is_named(after, key: KeyPair | None, rehashed: bool) -> None:
    def forge(hands: Hands) -> None:
        hands.shift(PLACE, 1)
        line = hands.line(PLACE - 1)
        content = (line.content or "").replace("act-", "new-")
        forged = Line(DESK, PLACE, line.at, line.kind, line.hash, digest_of(content), content, line.signature, "")
        if key:
            forged = forged._replace(signature=key.sign(to_sign(forged.statement)))
        forged = forged._replace(hash=hash_of(forged.statement, forged.signature))
        fields = json.loads(content)
        hands.run("insert into entry (seq, desk, at, kind, act, prev, digest, signature, hash) values "
                  "(?, ?, '', '', '', '', '', x'', '')", PLACE, DESK)  # fmt: skip
        hands.put(forged, at=PLACE)
        hands.run("update entry set person = ?, act = ? where seq = ?", fields["p"], fields["act"], PLACE)
        if rehashed:
            hands.rehash(PLACE)

    ((place, problem),) = after(forge)
    assert place == PLACE
    assert problem in (("inserted", "changed") if rehashed else ("inserted",))


def test_an_entry_added_at_the_end_by_somebody_without_the_key_is_told(after) -> None:
    def add(hands: Hands) -> None:
        line = hands.line(LENGTH)
        hands.run("insert into entry select desk, seq + 1, at, kind, person, 'again', hash, digest, content, "
                  "signature, hash from entry where seq = ?", LENGTH)  # fmt: skip
        hands.run("update entry set content = replace(content, ?, 'again') where seq = ?",
                  json.loads(line.content or "")["act"], LENGTH + 1)  # fmt: skip
        hands.rehash(LENGTH + 1)

    assert after(add) == [(LENGTH + 1, "changed")]


def test_a_copy_of_an_earlier_entry_is_told(after) -> None:
    def copy(hands: Hands) -> None:
        hands.put(hands.line(PLACE - 5)._replace(seq=PLACE), at=PLACE)

    assert after(copy) == [(PLACE, "inserted")]


@pytest.mark.parametrize("place", [1, PLACE, LENGTH])
def test_hashing_everything_anew_behind_a_change_helps_nobody_without_the_key(after, place: int) -> None:
    def change(hands: Hands) -> None:
        hands.run("update entry set at = '2017-12-04T00:00:00.000+00:00' where seq = ?", place)
        hands.rehash(place)

    assert after(change) == [(place, "changed")]


@pytest.mark.parametrize("place", [2, PLACE, LENGTH])
def test_signing_everything_anew_by_another_key_helps_nobody(after, place: int) -> None:
    def change(hands: Hands) -> None:
        hands.run("update entry set at = '2017-12-04T14:07:00.000+00:00' where seq = ?", place)
        hands.rehash(place, OTHER)

    assert after(change) == [(place, "changed")]


def test_a_whole_record_of_another_key_is_not_this_desks(after) -> None:
    def change(hands: Hands) -> None:
        line = hands.line(1)
        content = (line.content or "").replace(SIGNS.public.hex(), OTHER.public.hex())
        hands.put(line._replace(content=content), at=1)
        hands.rehash(1, OTHER)

    assert after(change) == [(1, "other_key")]


@pytest.mark.parametrize("place", [1, PLACE, LENGTH])
def test_a_signature_taken_off_is_told_and_an_entry_without_one_is_not_taken(after, place: int) -> None:
    def strip(hands: Hands) -> None:
        hands.run("update entry set signature = x'' where seq >= ?", place)

    def and_hash_anew(hands: Hands) -> None:
        strip(hands)
        hands.rehash(place)

    ((found, _),) = after(strip)
    assert found == place
    assert after(and_hash_anew) == [(place, "unsigned")]


def test_a_content_that_was_taken_out_without_a_word_is_told(after) -> None:
    def erase(hands: Hands) -> None:
        hands.run("update entry set content = null, person = null, act = '' where seq in (?, ?)", PLACE, PLACE + 1)

    assert (PLACE, "erased_untold") in after(erase)


def test_what_the_desk_erased_itself_is_no_fault_and_is_counted(whole: Path, tmp_path: Path) -> None:
    file = changed(whole, tmp_path / "desk.db", lambda _: None)
    with opened(file) as desk:
        for erase in (
            lambda tx: tx.erase_person("person-11"), lambda tx: tx.erase_person("person-20"),
            lambda tx: tx.erase(DESK, PLACE), erase_all,
        ):  # fmt: skip
            with desk.store.writing() as tx:
                erase(tx)
            for every in (False, True):
                report = desk.verify(every=every)
                assert report.faults == ()
        (log,) = report.logs
        assert (log.entries, log.erased, log.key) == (LENGTH + 4, LENGTH, SIGNS.public.hex())


BADGES = (
    ("update badge set person = 'person-3' where number = 31", [(1 + 30 * EVERY + 3, "badge_changed")]),
    ("update badge set person = '' where number = 31", [(1 + 30 * EVERY + 3, "badge_changed")]),
    ("update badge set number = 99 where number = 31", [(1 + 30 * EVERY + 3, "badge_changed")]),
    ("update badge set desk = 'x' where number = 31", [(1 + 30 * EVERY + 3, "badge_changed")]),
    ("delete from badge where number = 31", [(1 + 30 * EVERY + 3, "badge_changed")]),
    ("insert into badge values ('NEW', 'x', 99, 'person-3')", [(0, "badge_unknown")]),
    (
        "update badge set code = cast(x'ff' as text) where number = 31",
        [(0, "badge_unknown"), (1 + 30 * EVERY + 3, "badge_changed")],
    ),
    ("delete from open_badge where code = 'SMALL0020'", [(1 + 20 * EVERY + 3, "badge_changed")]),
    ("insert into open_badge values ('SMALL0021', 'person-21')", [(1 + 21 * EVERY + 3, "badge_changed")]),
    ("insert into open_badge values ('NEW', 'person-21')", [(0, "badge_unknown")]),
    ("update open_badge set person = 'person-21' where code = 'SMALL0020'", [(1 + 20 * EVERY + 3, "badge_changed")]),
)


@pytest.mark.parametrize(("statement", "told"), BADGES, ids=[statement for statement, _ in BADGES])
def test_lists_of_badges_that_do_not_agree_with_the_record_are_told(after, statement: str, told: Found) -> None:
    assert after(lambda hands: hands.run(statement)) == told


def test_two_copies_of_a_desk_that_both_went_on_are_told_by_an_export(whole: Path, tmp_path: Path) -> None:
    files = [changed(whole, tmp_path / f"{name}.db", lambda _: None) for name in ("one", "two")]
    for file in files:
        with opened(file) as desk:
            with desk.store.writing() as tx:
                tx.append("p", file.stem, "Eve", BadgeCollected("SMALL0020", "scanned"), MONDAY_MORNING)
            desk.give_record(file.with_suffix(".jsonl"), contents=True, act="export")
    exports = [file.with_suffix(".jsonl") for file in files]
    assert verified(files[0], exports=exports[:1]).faults == ()
    for here, given_ in ((files[0], exports[1:]), (files[1], exports[:1])):
        (fault,) = verified(here, exports=given_).faults
        assert (fault.seq, fault.problem, fault.where) == (LENGTH + 1, "cloned", given_[0].name)
    assert [fault.problem for fault in verified(whole, exports=exports).faults] == ["cut", "cloned"]


def test_an_entry_of_a_copy_that_went_on_does_not_pass_for_one_of_this(whole: Path, tmp_path: Path) -> None:
    copy, here = (changed(whole, tmp_path / f"{name}.db", lambda _: None) for name in ("copy", "here"))
    for file in (copy, here):
        with opened(file) as desk, desk.store.writing() as tx:
            for number in range(3):
                tx.append("p", f"{file.stem}{number}", "Eve", BadgeCollected("SMALL0020", "scanned"), MONDAY_MORNING)
    other = Hands(copy)
    line = other.line(LENGTH + 2)
    other.close()

    def change(hands: Hands) -> None:
        hands.put(line, at=LENGTH + 2)
        hands.run("update entry set act = 'copy1' where seq = ?", LENGTH + 2)

    (fault,) = verified(changed(here, tmp_path / "mixed.db", change)).faults
    assert (fault.seq, fault.problem) == (LENGTH + 1, "cloned")


TEXTS = ("at", "kind", "person", "act", "prev", "digest", "content", "hash")


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_single_edit_of_the_log_is_told_at_its_entry(whole: Path, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, LENGTH))
    column = data.draw(st.sampled_from((*TEXTS, "signature")))

    def edit(hands: Hands) -> None:
        ((before,),) = hands.rows(f"select {column} from entry where seq = ?", place)
        letters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
        after = st.binary(max_size=66) if column == "signature" else st.text(letters, max_size=80)
        at = data.draw(st.integers(0, len(before or "")))
        drawn = data.draw(after)
        new = before[:at] + drawn + before[at + data.draw(st.integers(0, 3)) :] if before else drawn
        if new == before:
            new = before + (b"x" if isinstance(before, bytes) else "x")
        hands.run(f"update entry set {column} = ? where seq = ?", new, place)

    with tempfile.TemporaryDirectory() as folder:
        report = verified(changed(whole, Path(folder) / "desk.db", edit))
    assert [fault.seq for fault in report.faults] == [place]
    assert report.faults[0].problem in set(Problem)
