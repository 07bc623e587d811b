"""What a reader sends: lines of documents, codes, keys of a keyboard; and messages that travel as codes or files."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from regdesk.desk.finding import LONGEST, readable
from regdesk.errors import KeyFileError
from regdesk.identity.mrz import looks_like_mrz, parse
from regdesk.keys import sealed_file
from regdesk.keys.custody import Custody
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import KeyPair, Secret
from regdesk.keys.sealed import Holder
from regdesk.people.codes import is_known, one_code
from regdesk.people.spelling import asked, code_key, folded, sound, unfolded
from regdesk.staff.member import card_in
from tests.benchmarks import keys_fuzz, mrz_fuzz
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.mutate import BYTES, TEXT, damaged
from tests.benchmarks.fuzz.target import Target
from ui import bursts, scan_text
from ui.layouts import LAYOUTS, OWN, readings
from ui.scan_text import Stroke

PHRASE = "correct horse battery staple"
CODES = (
    b"PV20177K3MQ9XWZ4T2B8VJ5N6RCDHGFE",
    b"K7RM-4PX2",
    b"STAFF" + b"7" * 26,
    b"SLIP17",
    b"RDTESTABCDEFGHIJ",
    b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
    b"I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    b"A01284417",
    "Satō".encode(),
)


def _mrz(number: int, _chance: Random, _place: Path) -> str:
    text, paper = mrz_fuzz.damaged(number)
    mrz = parse(text)
    if number % mrz_fuzz.EVERY == 0:
        mrz_fuzz._use(text, mrz, number)
    return mrz_fuzz._outcome(mrz, paper)


def _keys(number: int, _chance: Random, _place: Path) -> str:
    kind, content = keys_fuzz.damaged(number)
    outcome = keys_fuzz.READ[kind](content)
    if outcome.endswith("FORGED"):
        raise Escape(f"a forged {kind}")
    return f"{kind}: {outcome}"


def _code(_number: int, chance: Random, _place: Path) -> str:
    """A text as each part that may be meant by it takes it."""
    text = damaged(CODES, TEXT, chance).decode("utf-8", chance.choice(("replace", "surrogateescape", "ignore")))
    text = text if chance.random() < 0.7 else odd.text(chance)
    read = readable(text)
    if len(read) > LONGEST:
        raise Escape("a text that is looked for at any length")
    read.encode()
    for part in (code_key, folded, asked, unfolded, sound, is_known, one_code):
        part(read)
    if looks_like_mrz(read):
        return "taken for a document"
    return "taken for a staff card" if card_in(read) else "taken for a code" if scan_text.is_code(read) else "a text"


def _strokes(_number: int, chance: Random, _place: Path) -> str:
    """Keys at any pace, with any places, under any layout."""
    text = damaged(CODES, TEXT, chance).decode("utf-8", "replace")[: chance.choice((90, 200, bursts.MEMORY))]
    at, keys = 0, []
    for sign in text:
        at += chance.choice((0, 1, 5, 5, 5, 36, 101, 500, -3))
        keys.append(
            Stroke(
                at,
                chance.choice((sign, sign, sign, "", "ab")),
                chance.choice((0, 10, 24, 94, 300, -1)),
                chance.random() < 0.5,
            )
        )
    own = OWN + odd.text(chance)
    learned = chance.choice(("", "positions", own, *LAYOUTS, "nonsense"))

    def read(part: Any) -> Mapping[str, str]:
        return readings(part, offset=chance.choice((8, 0, None)), learned=learned)

    part = bursts.scan_in(keys, bursts.Timing(gap=chance.choice((1, 35, 60))), read, prefix=chance.randint(0, 3))
    bursts.rush(keys, bursts.Timing())
    for line in text.split("\n"):
        if scan_text.is_first_line(line):
            scan_text.follows([line], chance.choice(text.split("\n")))
    return "typing" if part is None else "a scan"


# ── the sealed file ──────────────────────────────────────────────────────────────────────────────────────────────────


def _new_bytes(count: int) -> bytes:
    return bytes(range(count))


@cache
def _sealed() -> bytes:
    with TemporaryDirectory() as folder:
        file, pair = Path(folder) / "desk.keys", KeyPair(bytes(range(32)))
        secrets = {"signing": pair.secret(), "database": Secret(bytes(32))}
        Custody(file, NoKeyring()).make("desk 3", pair.public, secrets, Holder.with_phrase("Ana", PHRASE), _new_bytes)
        return file.read_bytes()


def _sealed_damaged(chance: Random) -> bytes:
    """Bytes that are damaged, or values changed by somebody who knows how the check is made."""
    if chance.random() < 0.5:
        return damaged((_sealed(),), (*BYTES, *TEXT), chance)
    found = json.loads(_sealed())
    for _ in range(chance.choice((1, 1, 2, 4))):
        where: Any = found
        while isinstance(where, dict | list) and where and chance.random() < 0.7:
            inside = where if isinstance(where, dict) else range(len(where))
            key = chance.choice(list(inside))
            if not isinstance(where[key], dict | list) or chance.random() < 0.3:
                where[key] = _value(chance, where[key])
                break
            where = where[key]
    found.pop("check", None)
    return json.dumps({**found, "check": sealed_file._check(found)}).encode()


def _value(chance: Random, old: object) -> object:
    if isinstance(old, str) and chance.random() < 0.5:
        return damaged((old.encode(),), BYTES, chance).decode("latin-1")
    values = (
        0,
        1,
        -1,
        2**70,
        True,
        None,
        "",
        [],
        {},
        [old],
        [old] * 30,
        {"a": old},
        "A" * 100_000,
        odd.text(chance),
        1.5,
    )
    return chance.choice(values)


def _open_sealed(_number: int, chance: Random, place: Path) -> str:
    file = place / "desk.keys"
    content = _sealed_damaged(chance)
    file.write_bytes(content)
    sealed_file.read_sealed(file)
    opened = Custody(file, NoKeyring()).open(PHRASE if chance.random() < 0.8 else odd.text(chance))
    if sealed_file.read_sealed(file) != opened.sealed:
        raise Escape("a sealed file that opens as another one")
    try:
        opened.secret("signing").wipe()
    except KeyFileError as problem:
        return f"opened, and then {problem.code}"
    return "opened"


TARGETS = {
    "mrz": Target("mrz", _mrz, keeps_place=True),
    "keys": Target("keys", _keys, keeps_place=True),
    "codes": Target("codes", _code, keeps_place=True),
    "scan_text": Target("scan_text", _strokes, keeps_place=True),
    "sealed": Target("sealed", _open_sealed, seconds=20.0, prepare=_sealed),
}
