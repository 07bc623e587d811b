"""The file on a stick: read as it was written, or not at all; never more of it in memory than a few blocks."""

import errno
import json
import os
import tempfile
import tracemalloc
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
import zstandard

from regdesk.errors import StickError
from regdesk.keys.age import encrypt
from regdesk.keys.pair import KeyPair
from regdesk.sentences import ERRORS, say
from regdesk.sync.stick import packing
from regdesk.sync.stick.header import CONTEXT, FORM, Header, Kind, ListHead, Of, PartHead, as_bytes, read_header
from regdesk.sync.stick.packing import BEGINS, item_bytes
from regdesk.sync.stick.reading import looked_at
from regdesk.sync.stick.spool import spooled
from regdesk.sync.stick.troubles import while_writing
from regdesk.sync.stick.writing import Part, measured, write
from tests.sync.stick.made import a_header, a_part, pair_of, parts_of

WRITER, READER = pair_of(1), pair_of(2)
PARTS = (
    a_part(Of.CERTIFICATES, b"C1AAAA", b"C1BBBB"),
    a_part(Of.RUN, b"one", b"two", b"", log="a" * 32, first=14),
    a_part(Of.ASIDE),
    a_part(Of.PICTURES, bytes(range(256)) * 900, b"x"),
)


def writer(_: Header) -> bytes:
    return WRITER.public


def written(file: Path, parts: Iterable[Part] = PARTS, **changes: object) -> Header:
    return write(file, a_header(1, **changes), list(parts), WRITER, [WRITER.public, READER.public])


def by_hand(file: Path, content: bytes, *, level: int = 3) -> None:
    """A file with anything in it, encrypted to both desks as it should be."""
    with file.open("wb") as target:
        encrypt([zstandard.ZstdCompressor(level=level).compress(content)], target, [WRITER.public, READER.public])


def signed(head: bytes, by: KeyPair = WRITER) -> bytes:
    return BEGINS + item_bytes(head) + by.sign(CONTEXT + head)


def test_each_desk_reads_the_parts_in_the_order_in_which_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    header = written(file)
    for reader in (WRITER, READER):
        assert looked_at(file, reader, writer) == header
        found = parts_of(file, reader, writer)
        assert found == [(part.of.value, list(part.items())) for part in PARTS]


def test_nothing_of_what_is_on_it_can_be_read_without_a_key(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    written(file, [a_part(Of.RUN, b"NDIAYE-SARR" * 1000, log="a" * 32, first=1)])
    content = file.read_bytes()
    assert b"NDIAYE" not in content
    assert b"desk 1" not in content
    with pytest.raises(StickError, match="stick_not_for_us"):
        looked_at(file, pair_of(3), writer)


def test_a_head_that_another_desk_signed_is_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    write(file, a_header(1), PARTS, pair_of(3), [READER.public])
    with pytest.raises(StickError, match="stick_not_genuine"):
        looked_at(file, READER, writer)


def test_who_reads_only_the_beginning_of_a_part_comes_to_the_next_one(tmp_path: Path) -> None:
    from regdesk.sync.stick.reading import opened

    file = tmp_path / "a.regdesk"
    written(file)
    with opened(file, READER, writer) as stick:
        begun = [(part.of, next(items, None)) for part, items in stick.parts()]
    assert begun == [("certificates", b"C1AAAA"), ("run", b"one"), ("aside", None), ("pictures", PARTS[3].items()[0])]  # type: ignore[index]


@pytest.mark.parametrize("cut", range(0, 2300, 97))
def test_a_file_that_was_cut_off_anywhere_is_not_taken(tmp_path: Path, cut: int) -> None:
    file = tmp_path / "a.regdesk"
    written(file)
    content = file.read_bytes()
    file.write_bytes(content[: cut * len(content) // 2300])
    with pytest.raises(StickError, match=r"stick_(damaged|no_stick|not_for_us)") as caught:
        looked_at(file, READER, writer)
    assert caught.value.facts["file"] == "a.regdesk"


@pytest.mark.parametrize("place", range(0, 2300, 61))
def test_a_file_in_which_any_byte_was_turned_is_not_taken(tmp_path: Path, place: int) -> None:
    file = tmp_path / "a.regdesk"
    written(file)
    content = bytearray(file.read_bytes())
    content[place * len(content) // 2300] ^= 1 << place % 8
    file.write_bytes(content)
    with pytest.raises(StickError, match=r"stick_(damaged|no_stick|not_for_us)"):
        looked_at(file, READER, writer)


def test_what_follows_the_last_part_is_not_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    head = as_bytes(a_header(1))
    by_hand(file, signed(head))
    assert looked_at(file, READER, writer) == a_header(1)
    by_hand(file, signed(head) + b"x")
    with pytest.raises(StickError, match="stick_damaged"):
        looked_at(file, READER, writer)


def test_a_second_packet_after_the_first_is_not_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    one = zstandard.ZstdCompressor().compress(signed(as_bytes(a_header(1))))
    with file.open("wb") as target:
        encrypt([one, one], target, [READER.public])
    with pytest.raises(StickError, match="stick_damaged"):
        looked_at(file, READER, writer)


@pytest.mark.parametrize(
    "change",
    [
        {"sha": "0" * 64}, {"size": 12 + 6 + 1}, {"size": 12 + 6 - 1}, {"items": 2}, {"items": 4},
    ],
)  # fmt: skip
def test_a_part_that_is_not_as_the_head_says_is_not_taken(tmp_path: Path, change: dict[str, object]) -> None:
    part = a_part(Of.ASIDE, b"one", b"two", b"")
    head = as_bytes(a_header(1, parts=(replace(measured(part), **change),)))  # type: ignore[arg-type]
    file = tmp_path / "a.regdesk"
    by_hand(file, signed(head) + b"".join(map(item_bytes, part.items())))
    with pytest.raises(StickError, match="stick_damaged"):
        looked_at(file, READER, writer)


def test_a_flood_of_zeros_ends_at_once_and_is_not_held(tmp_path: Path) -> None:
    file, size = tmp_path / "a.regdesk", 1 << 35
    part = PartHead(Of.PICTURES, 1 << 10, size, "0" * 64)
    with file.open("wb") as target:
        flood = zstandard.ZstdCompressor().chunker()
        zeros = (chunk for _ in range(100) for chunk in flood.compress(bytes(1 << 20)))
        head = list(flood.compress(signed(as_bytes(a_header(1, parts=(part,))))))
        encrypt([*head, *zeros, *flood.finish()], target, [READER.public])
    assert file.stat().st_size < 1 << 20
    tracemalloc.start()
    with pytest.raises(StickError, match=r"stick_(bomb|damaged)"):
        looked_at(file, READER, writer)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 64 << 20


def test_many_items_of_zeros_are_known_for_a_bomb(tmp_path: Path) -> None:
    file, size = tmp_path / "a.regdesk", (1 << 20) + 4
    part = PartHead(Of.ASIDE, 900, 900 * size, "0" * 64)
    by_hand(file, signed(as_bytes(a_header(1, parts=(part,)))) + item_bytes(bytes(1 << 20)) * 20)
    with pytest.raises(StickError, match="stick_bomb"):
        looked_at(file, READER, writer)


def test_what_looks_back_too_far_is_not_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    wide = zstandard.ZstdCompressionParameters(window_log=27, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=wide).compressobj()
    with file.open("wb") as target:
        content = packer.compress(signed(as_bytes(a_header(1))) + os.urandom(100)) + packer.flush()
        encrypt([content], target, [READER.public])
    with pytest.raises(StickError, match="stick_damaged"):
        looked_at(file, READER, writer)


def test_an_item_longer_than_any_that_desks_write_is_not_read(tmp_path: Path) -> None:
    too_long = packing.LARGEST_ITEM[Of.RUN] + 1
    with pytest.raises(StickError, match="stick_too_large"):
        written(tmp_path / "a.regdesk", [a_part(Of.RUN, bytes(too_long), log="a" * 32, first=1)])
    part = PartHead(Of.RUN, 1, too_long + 4, "0" * 64, "a" * 32, 1, 1)
    by_hand(tmp_path / "b.regdesk", signed(as_bytes(a_header(1, parts=(part,)))) + item_bytes(os.urandom(too_long)))
    with pytest.raises(StickError, match="stick_damaged"):
        looked_at(tmp_path / "b.regdesk", READER, writer)


def test_twenty_megabytes_are_written_and_read_with_a_few_of_them_in_memory(tmp_path: Path) -> None:
    def pictures() -> Iterator[bytes]:
        return (Random(place).randbytes(1 << 20) for place in range(20))

    file = tmp_path / "a.regdesk"
    tracemalloc.start()
    written(file, [Part(Of.PICTURES, pictures)])
    looked_at(file, READER, writer)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert file.stat().st_size > 10 << 20
    assert peak < 12 << 20


# versions


def changed_head(**changes: object) -> bytes:
    return json.dumps({**json.loads(as_bytes(a_header(1))), **changes}).encode()


def test_a_file_of_a_later_form_is_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    by_hand(file, signed(changed_head(form=FORM + 1, parts="in another way")) + b"and more")
    with pytest.raises(StickError, match="stick_newer") as caught:
        looked_at(file, READER, writer)
    assert caught.value.facts["form"] == FORM + 1


def test_what_a_later_version_added_is_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    part = measured(a_part(Of.ASIDE, b"one"))
    added = {"of": "weather_reports", "bytes": 9, "items": 1, "sha256": SHA_OF_NINE, "mood": ["fair"]}
    known = {"of": "aside", "items": 1, "bytes": part.size, "sha256": part.sha, "later": 1}
    by_hand(file, signed(changed_head(parts=[added, known], flavour="mint")) + b"in a fram" + item_bytes(b"one"))
    assert parts_of(file, READER, writer) == [("aside", [b"one"])]
    by_hand(file, signed(changed_head(kind="weather")))
    assert looked_at(file, READER, writer).kind is Kind.LOG


SHA_OF_NINE = "f86e99841230227a3326de24858ed539903ffabb172a5abcfdab13fdb77f90f1"


@pytest.mark.parametrize(
    "changes",
    [
        {"form": 0}, {"form": None}, {"form": True}, {"event": "5" * 31}, {"event": 5}, {"kind": 7}, {"made": "now"},
        {"made": "2017-12-04T08:07:00"}, {"until": 7}, {"writer": "C" * 2000}, {"heads": []},
        {"heads": {"x": [1, "y"]}},
        {"heads": {"a" * 32: [-1, "0" * 64]}}, {"heads": {"a" * 32: [10**18, "0" * 64]}}, {"heads": {"a" * 32: 7}},
        {"parts": {}}, {"parts": [{}]}, {"parts": [7]}, {"list": 7}, {"list": {"rev": -1}}, {"regdesk": "\0"},
        {"parts": [{"of": "aside", "items": 10**9, "bytes": 8, "sha256": "0" * 64}]},
        {"parts": [{"of": "aside", "items": 0, "bytes": 10**14, "sha256": "0" * 64}]},
        {"parts": [{"of": "aside", "items": 1.5, "bytes": 8, "sha256": "0" * 64}]},
        {"parts": [{"of": "run", "items": 1, "bytes": 8, "sha256": "0" * 64, "log": "a" * 32, "first": 0, "last": 0}]},
        {"parts": [{"of": "run", "items": 2, "bytes": 8, "sha256": "0" * 64, "log": "a" * 32, "first": 1, "last": 9}]},
        {"parts": [{"of": of, "items": 0, "bytes": 0, "sha256": "0" * 64} for of in ("pictures", "aside")]},
        {"parts": [{"of": "aside", "items": 0, "bytes": 0, "sha256": "0" * 64}] * 9999},
        {"heads": {f"{n:032x}": [1, "0" * 64] for n in range(9999)}},
    ],
)  # fmt: skip
def test_a_head_with_something_odd_is_refused_though_a_desk_has_signed_it(
    tmp_path: Path, changes: dict[str, object]
) -> None:  # fmt: skip
    file = tmp_path / "a.regdesk"
    by_hand(file, signed(changed_head(**changes)))
    with pytest.raises(StickError, match="stick_damaged"):
        looked_at(file, READER, writer)


@pytest.mark.parametrize(
    "head", [b"", b"[" * 100_000, b"{}", b"null", b"\xff", b'{"form":1e999}', b'{"form":' + b"9" * 5000]
)
def test_a_head_that_is_no_head_is_refused(tmp_path: Path, head: bytes) -> None:
    file = tmp_path / "a.regdesk"
    by_hand(file, signed(head))
    with pytest.raises(StickError, match=r"stick_(damaged|newer)"):
        looked_at(file, READER, writer)


def test_a_head_is_read_as_it_was_written() -> None:
    listed = ListHead(7, "3fa", 100_000, "2017-12-04T08:00:00+00:00")
    header = a_header(1, list=listed, parts=(measured(PARTS[1]),))
    assert read_header(as_bytes(header)) == header


# what a drive does


def test_a_file_that_was_there_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "a.regdesk"
    first = written(file, [PARTS[0]])

    def breaks() -> Iterator[bytes]:
        yield b"one"
        if measuring.pop():
            raise OSError(5, "Input/output error")

    measuring = [True, False]
    with pytest.raises(StickError, match="stick_gone"):
        written(file, [Part(Of.ASIDE, breaks)])
    assert looked_at(file, READER, writer) == first
    assert os.listdir(tmp_path) == ["a.regdesk"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_drive_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.regdesk.part").symlink_to("/dev/full")
    with pytest.raises(StickError, match="stick_full"):
        written(tmp_path / "a.regdesk")
    assert os.listdir(tmp_path) == []


def test_a_folder_that_went_away_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(StickError, match="stick_gone"):
        written(tmp_path / "no" / "a.regdesk")
    with pytest.raises(StickError, match="stick_unreadable"):
        looked_at(tmp_path / "no" / "a.regdesk", READER, writer)
    with pytest.raises(StickError, match="stick_unreadable"):
        looked_at(tmp_path / "a\0b.regdesk", READER, writer)
    with pytest.raises(StickError, match="stick_unreadable"):
        looked_at(tmp_path, READER, writer)


def test_writing_that_is_cancelled_leaves_nothing_behind(tmp_path: Path) -> None:
    seen: list[int] = []
    with pytest.raises(StickError, match="stick_stopped"):
        write(
            tmp_path / "a.regdesk", a_header(1), PARTS, WRITER, [READER.public],
            tell=lambda done, of: seen.append(done), cancelled=lambda: len(seen) > 2,
        )  # fmt: skip
    assert os.listdir(tmp_path) == []
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "stick_full"), (errno.EDQUOT, "stick_full"), (errno.EFBIG, "stick_too_large"),
        (errno.EROFS, "stick_read_only"), (errno.EACCES, "stick_read_only"), (errno.EIO, "stick_gone"),
        (errno.ENOENT, "stick_gone"), (errno.ENODEV, "stick_gone"),
    ],
)  # fmt: skip
def test_what_a_drive_says_is_told_as_something_to_be_done(tmp_path: Path, number: int, code: str) -> None:
    with pytest.raises(StickError, match=code) as caught, while_writing(tmp_path / "a.regdesk"):
        raise OSError(number, os.strerror(number))
    assert "a.regdesk" in say(ERRORS, code, caught.value.facts) or str(tmp_path) in say(
        ERRORS, code, caught.value.facts
    )


def test_a_full_disk_of_this_laptop_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: open("/dev/full", "wb", buffering=0))  # noqa: SIM115
    with pytest.raises(StickError, match="stick_disk_full"), spooled([bytes(1 << 20)], os.urandom):
        pass


def test_what_is_kept_meanwhile_is_given_as_often_as_it_is_asked_for() -> None:
    items = [b"", b"one", bytes(200_000)]
    with spooled(iter(items), os.urandom) as kept:
        assert [list(kept()), list(kept())] == [items, items]
