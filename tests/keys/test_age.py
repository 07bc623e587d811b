"""What is encrypted to desks is read by these alone, whole, and a few blocks at a time."""

import threading
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from regdesk.errors import StickError
from regdesk.keys.age import BEGINS, LONGEST_HEAD, decrypted, encrypt
from regdesk.keys.pair import KeyPair

ONE, OTHER, STRANGER = (KeyPair(bytes([number]) * 32) for number in (1, 2, 3))


def closed(content: bytes, *pairs: KeyPair) -> bytes:
    made = BytesIO()
    encrypt([content], made, [pair.public for pair in pairs])
    return made.getvalue()


def opened(content: bytes, pair: KeyPair) -> bytes:
    with decrypted(BytesIO(content), pair) as reading:
        return reading.read()


@pytest.mark.parametrize("size", [0, 1, 8191, 65536, 200_001])
def test_each_of_the_desks_reads_what_was_written(size: int) -> None:
    content = bytes(place % 251 for place in range(size))
    made = closed(content, ONE, OTHER)
    assert opened(made, ONE) == opened(made, OTHER) == content


def test_a_desk_that_was_not_named_reads_nothing() -> None:
    with pytest.raises(StickError, match="stick_not_for_us"):
        opened(closed(b"something", ONE), STRANGER)


@pytest.mark.parametrize("content", [b"", b"hello", b"age-encryption.org/v2\n-> X\n--- \n", b"\0" * 100_000])
def test_what_is_no_such_file_is_told_so(content: bytes) -> None:
    with pytest.raises(StickError, match="stick_no_stick"):
        opened(content, ONE)


def test_a_head_that_never_ends_is_not_held() -> None:
    line = b"-> ssh-ed25519 lbmsoA oYMQemzDzQXJGsob01WlbL7Jg7I2KFnxJImuur5hrUA\n"
    endless = BEGINS + line * (2 * LONGEST_HEAD // len(line))
    with pytest.raises(StickError, match="stick_damaged"):
        opened(endless, ONE)


def test_whatever_is_cut_off_or_changed_is_not_read_to_its_end() -> None:
    content = bytes(place % 251 for place in range(100_000))
    made = closed(content, ONE)
    for place in range(0, len(made), 997):
        changed = made[:place] + bytes([made[place] ^ 1]) + made[place + 1 :]
        for broken in (made[:place], changed):
            with pytest.raises(StickError, match=r"stick_(damaged|no_stick|not_for_us)"):
                opened(broken, ONE)


def test_forty_megabytes_are_never_held_at_once() -> None:
    def chunks() -> Iterator[bytes]:
        for _ in range(40):
            yield bytes(1 << 20)

    class Sized:
        size = 0

        def write(self, content: bytes) -> int:
            self.size += len(content)
            return len(content)

        def flush(self) -> None: ...

    target = Sized()
    tracemalloc.start()
    encrypt(chunks(), target, [ONE.public])  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert target.size > 40 << 20
    assert peak < 8 << 20


def test_a_trouble_of_the_stick_is_the_one_that_is_told() -> None:
    class Full(BytesIO):
        def write(self, content: object) -> int:
            raise OSError(28, "No space left on device")

    class Gone(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 70_000:
                raise OSError(5, "Input/output error")
            return super().read(size)

    with pytest.raises(OSError, match="No space left"):
        encrypt([bytes(100_000)], Full(), [ONE.public])
    with pytest.raises(OSError, match="Input/output error"), decrypted(Gone(closed(bytes(500_000), ONE)), ONE) as read:
        read.read()


def test_who_stops_in_the_middle_leaves_no_thread_behind(tmp_path: Path) -> None:
    file = tmp_path / "stick"
    file.write_bytes(closed(bytes(5_000_000), ONE))
    before = set(threading.enumerate())
    with file.open("rb") as source, decrypted(source, ONE) as reading:
        assert reading.read(10) == bytes(10)
    # one of another test may end meanwhile
    assert set(threading.enumerate()) <= before


def test_the_secret_key_stands_in_nothing_that_was_written() -> None:
    made = closed(b"content", ONE)
    assert ONE.secret().reveal() not in made
    assert b"PRIVATE" not in made
