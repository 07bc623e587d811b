"""Every byte of a stick turned in every bit, and the file cut off at every place: nothing that differs is taken."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from regdesk.errors import StickError
from regdesk.keys.pair import KeyPair
from regdesk.sync.stick.header import Header
from regdesk.sync.stick.reading import looked_at
from tests.sync.stick.made import pair_of

GOLDEN = Path(__file__).parents[1] / "files" / "sticks" / "form1.regdesk"
WRITER, READER = pair_of(1), pair_of(2)


def run(_: int) -> dict[str, object]:
    content = GOLDEN.read_bytes()
    turned, cut = Counter[str](), Counter[str]()
    with TemporaryDirectory() as place:
        file = Path(place) / "a.regdesk"
        for at in range(len(content)):
            for bit in range(8):
                turned[_read(file, content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :], READER)] += 1
            cut[_read(file, content[:at], READER)] += 1
        whole = _read(file, content, READER)
    assert whole == "taken"
    assert not turned["taken"]
    assert not cut["taken"]
    return {"bytes": len(content), "turned": dict(turned), "cut": dict(cut)}


def _read(file: Path, content: bytes, pair: KeyPair) -> str:
    file.write_bytes(content)
    try:
        looked_at(file, pair, _writer)
    except StickError as problem:
        return problem.code
    return "taken"


def _writer(_: Header) -> bytes:
    return WRITER.public
