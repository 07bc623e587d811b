"""What comes on a stick: half of it damaged as a broken drive does, half sealed and signed around what was damaged.

The second half is what a desk of the event could write on purpose: it gets past key and signature.
"""

from pathlib import Path
from random import Random

import zstandard

from regdesk.errors import StickError
from regdesk.keys.age import encrypt
from regdesk.sync.stick.header import CONTEXT, Header, ListHead, Of, as_bytes
from regdesk.sync.stick.packing import BEGINS, item_bytes, packed
from regdesk.sync.stick.reading import InOrder, line_in, line_item, looked_at, opened
from regdesk.sync.stick.writing import measured
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.mutate import BYTES, TEXT, damaged
from tests.benchmarks.fuzz.target import Target
from tests.sync.stick.made import a_header, a_line, a_part, certificate_of, pair_of

WRITER, READER = pair_of(1), pair_of(2)
LINE = line_item(a_line(WRITER))
PARTS = (
    a_part(Of.CERTIFICATES, certificate_of(3).encode()),
    a_part(Of.RUN, LINE, log="c" * 32, first=1),
    a_part(Of.ASIDE, LINE, LINE),
    a_part(Of.SEED, b"RDS1" + bytes(200)),
    a_part(Of.PICTURES, bytes(range(256)) * 4),
)
HEAD = a_header(1, parts=tuple(map(measured, PARTS)), list=ListHead(3, "ab", 9, "2017-12-04T08:00:00+00:00"))
BODY = b"".join(item_bytes(item) for part in PARTS for item in part.items())


def _sealed(place: Path, content: bytes) -> Path:
    file = place / "a.regdesk"
    with file.open("wb") as target:
        encrypt([content], target, [READER.public])
    return file


def _signed(head: bytes) -> bytes:
    return BEGINS + item_bytes(head) + WRITER.sign(CONTEXT + head)


def _compressed(content: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(content)


def _whole(place: Path) -> bytes:
    head = as_bytes(HEAD)
    items = [item for part in PARTS for item in part.items()]
    return _sealed(place, b"".join(packed(head, WRITER.sign(CONTEXT + head), items))).read_bytes()


def _file(_number: int, chance: Random, place: Path) -> str:
    """Whatever becomes of the file itself, nothing that differs passes for whole."""
    content = _whole(place)
    changed = damaged((content,), BYTES, chance)
    (place / "a.regdesk").write_bytes(changed)
    outcome = _read(place / "a.regdesk")
    if outcome == "whole" and changed != content:
        raise Escape("a damaged stick is taken")
    return outcome


def _inside(_number: int, chance: Random, place: Path) -> str:
    """What a desk of the event could write: its head, what follows it, or what was packed."""
    match chance.randrange(4):
        case 0:
            return _read(
                _sealed(place, _compressed(_signed(damaged((as_bytes(HEAD),), (*BYTES, *TEXT), chance)) + BODY))
            )
        case 1:
            return _read(_sealed(place, _compressed(_signed(as_bytes(HEAD)) + damaged((BODY,), BYTES, chance))))
        case 2:
            return _read(_sealed(place, damaged((_compressed(_signed(as_bytes(HEAD)) + BODY),), BYTES, chance)))
        case _:
            return "a line" if line_in(damaged((LINE,), (*BYTES, *TEXT), chance)) else "no line"


def _read(file: Path) -> str:
    try:
        looked_at(file, READER, _writer)
        with opened(file, READER, _writer) as stick:
            taken = InOrder(stick)
            taken.certificates(), list(taken.lines())
            for _, items in taken.rest():
                list(items)
    except StickError as problem:
        return problem.code
    return "whole"


def _writer(_: Header) -> bytes:
    return WRITER.public


TARGETS = {
    "stick": Target("stick", _file, keeps_place=True),
    "stick_inside": Target("stick_inside", _inside, keeps_place=True),
}
