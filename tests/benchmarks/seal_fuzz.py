"""Badges damaged in every way, and texts of nothing: never an exception, never taken for good.

Every input comes from its number alone: `damaged(n)` makes input n again, on any machine. Some are signed by the very
desk, around a payload that was damaged before: those get past the signature, to the reader behind it.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from random import Random
from time import process_time

import cbor2

from regdesk.keys.bundle import DeskKey
from regdesk.keys.cbor import encoded
from regdesk.keys.certificate import certificate_text
from regdesk.keys.seal import CONTEXT, LONGEST, Claims, Serial, event_id, read_seal, sealed
from regdesk.keys.signs import from_signs, to_signs
from regdesk.keys.trust import Trust, Verdict, by_desk, verified
from tests.keys.made import DESK, EVENT, NOW, OTHER_EVENT, a_certificate, a_pair, certified

SLOW = 50.0
"""Milliseconds of the processor: more than this for one input counts as a hang."""
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CERTIFICATE = a_certificate()
CLAIMS = Claims(Serial(17, 918), CERTIFICATE.begins, CERTIFICATE.ends, 1, 0b111)
TEXT = sealed(CLAIMS, DESK, EVENT.public)
MESSAGE = from_signs(TEXT[2:]) or b""
GATE = Trust(
    event_public=EVENT.public, training=False, made=NOW, keys=by_desk([DeskKey.of(CERTIFICATE)]), withdrawn={},
    stopped={},
)  # fmt: skip
OTHERS = (
    sealed(CLAIMS, DESK, OTHER_EVENT.public),
    sealed(CLAIMS, a_pair("somebody else"), EVENT.public),
    sealed(CLAIMS, DESK, EVENT.public, training=True),
    sealed(Claims(Serial(3, 918), CLAIMS.begins, CLAIMS.ends, 1, 7), DESK, EVENT.public),
    certificate_text(certified(), EVENT.public),
    "R1" + to_signs(certified()),
    "TR0RW1D8MNK1VC9TX0K4SBRRGSM9",
)
"""Whole texts that are not good at this gate."""


def run(inputs: int) -> dict[str, object]:
    """Read so many texts, each as a gate does. A text is forged when it is good and is not the badge itself."""
    seen: Counter[str] = Counter()
    exceptions: Counter[str] = Counter()
    slowest, slowest_input, began = 0.0, -1, process_time()
    for number in range(inputs):
        text, signed = damaged(number)
        try:
            outcome, took = _timed(text, signed=signed)
        except Exception as problem:  # noqa: BLE001 - the very thing that is counted
            exceptions[f"{type(problem).__name__} at input {number}"] += 1
            continue
        # on a machine with other work to do the clock of the processor leaps: what is slow is slow again
        took = min(took, _timed(text, signed=signed)[1]) if took > SLOW else took
        seen["hang"] += took > SLOW
        seen[outcome] += 1
        if took > slowest:
            slowest, slowest_input = took, number
    return {
        "inputs": inputs,
        "exceptions": sum(exceptions.values()),
        "first_exceptions": list(exceptions)[:10],
        "hangs": seen.pop("hang", 0),
        "forged": seen["FORGED"],
        "slowest_ms": round(slowest, 3),
        "slowest_input": slowest_input,
        "cpu_seconds": round(process_time() - began, 1),
        "outcomes": dict(sorted(seen.items())),
    }


def _timed(text: str, *, signed: bool) -> tuple[str, float]:
    """What a gate says of a text, and how many milliseconds of the processor that took."""
    start = process_time()
    outcome = _read(text, signed=signed)
    return outcome, (process_time() - start) * 1_000


def _read(text: str, *, signed: bool) -> str:
    found = verified(text, GATE, NOW)
    if found.verdict is not Verdict.GOOD:
        return f"signed, {found.verdict}" if signed else found.verdict
    if found.claims == CLAIMS and text.upper() == TEXT:
        return "the badge itself"
    # what the desk signed is a badge wherever it is one: its payload is the one way to write these claims
    seal = read_seal(text)
    right = signed and seal is not None and found.claims is not None
    return "signed, a badge" if right and sealed(found.claims, DESK, EVENT.public) == text else "FORGED"  # type: ignore[arg-type]


# ── inputs ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def damaged(number: int) -> tuple[str, bool]:
    """Input `number`: a text, and whether the desk signed what is in it."""
    chance = Random(hashlib.sha256(b"seal %d" % number).digest())
    return chance.choices(KINDS, WEIGHTS)[0](chance)


def _changed_sign(chance: Random) -> tuple[str, bool]:
    text = TEXT
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(text))
        text = (
            text[:at] + chance.choice(SIGNS + "oilu -\u0661") * chance.randint(0, 2) + text[at + chance.randint(0, 2) :]
        )
    return (text.lower() if chance.random() < 0.05 else text), False


def _changed_bytes(chance: Random) -> tuple[str, bool]:
    content = MESSAGE
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        content = chance.choice(DAMAGES)(content, chance)
    return chance.choice(("R1", "R1", "R1", "RT")) + to_signs(content), False


def _other(chance: Random) -> tuple[str, bool]:
    text = chance.choice(OTHERS)
    if chance.random() < 0.7:
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(SIGNS) + text[at + 1 :]
    return (chance.choice(("R1", "RT")) + text[2:] if chance.random() < 0.5 else text), False


def _signs(chance: Random) -> tuple[str, bool]:
    """Random signs, mostly as many as a badge has."""
    length = chance.choice((len(TEXT) - 2, len(TEXT) - 2, chance.randrange(LONGEST + 20)))
    return chance.choice(("R1", "R1", "RT", "")) + "".join(chance.choices(SIGNS, k=length)), False


def _any_text(chance: Random) -> tuple[str, bool]:
    letters = "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randint(0, 60)))
    return chance.choice(("", "R1", TEXT[: chance.randrange(len(TEXT))])) + letters, False


def _right_frame(chance: Random) -> tuple[str, bool]:
    """The shape of a badge around a payload of chance and a signature of nobody."""
    protected = chance.choice((b"\xa2\x01\x32\x04\x42\x00\x11", encoded({1: -8, 4: b"\0\x11"}), encoded({1: -19})))
    payload = encoded(_claims(chance))
    return "R1" + to_signs(encoded([protected, {}, payload, chance.randbytes(64)])), False


def _signed(chance: Random) -> tuple[str, bool]:
    """A good signature by the desk itself, around a payload that is damaged."""
    payload = encoded(_claims(chance))
    for _ in range(chance.choice((0, 1, 1, 2))):
        payload = chance.choice(DAMAGES)(payload, chance)
    protected = b"\xa2\x01\x32\x04\x42\x00\x11"
    signature = DESK.sign(encoded(["Signature1", protected, CONTEXT + event_id(EVENT.public), payload]))
    return "R1" + to_signs(encoded([protected, {}, payload, signature])), True


def _claims(chance: Random) -> dict[object, object]:
    """The claims of a badge, some of them of another kind, left out, or one more."""
    claims: dict[object, object] = {4: 1_512_691_199, 5: 1_512_086_400, 7: b"\0\x11\x03\x96", -70001: [1, 7, 0]}
    for _ in range(chance.choice((0, 1, 1, 2))):
        key = chance.choice((4, 5, 7, -70001, -70001, 1, 2, 3, 6, 8, "4"))
        claims[key] = chance.choice(VALUES) if chance.random() < 0.8 else chance.randrange(2**33)
        if chance.random() < 0.2:
            claims.pop(chance.choice(list(claims)))
    return claims


VALUES: tuple[object, ...] = (
    0, 1, -1, 255, 256, 2**32 - 1, 2**32, 2**64, True, None, 1.5, b"", bytes(4), b"\0\x11\0\x01", b"\0\x12\0\x01", "",
    "17", [], [1, 7, 0], [1, 7], [1, 7, 1], [2, 15, 0], [200, 7, 0], [1, 2**31, 0], [1, 7, 0, 0], ["1", 7, 0], {},
    {1: 7}, [[1], 7, 0], cbor2.CBORTag(2, b"\x01"), cbor2.undefined, 1_512_367_620,
)  # fmt: skip


def _bit(content: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(content)) if content else 0
    return content[:at] + bytes(byte ^ 1 << chance.randrange(8) for byte in content[at : at + 1]) + content[at + 1 :]


def _byte(content: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(content)) if content else 0
    return content[:at] + bytes([chance.randrange(256)]) + content[at + chance.randint(0, 1) :]


def _head(content: bytes, chance: Random) -> bytes:
    """Another head of a CBOR item somewhere: other kinds, other lengths, tags, floats, breaks."""
    at = chance.randrange(len(content)) if content else 0
    heads = (
        0x18,
        0x1B,
        0x3B,
        0x40,
        0x58,
        0x5B,
        0x5F,
        0x7F,
        0x80,
        0x9B,
        0x9F,
        0xA1,
        0xBF,
        0xC2,
        0xD2,
        0xDB,
        0xF6,
        0xFB,
        0xFF,
    )
    return content[:at] + bytes([chance.choice(heads)]) + content[at + chance.randint(0, 1) :]


def _cut(content: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(content)) if content else 0
    return chance.choice((content[:at], content[at:], content[:at] + content[at + 1 :], content + b"\0", content * 2))


DAMAGES = (_bit, _bit, _bit, _byte, _head, _head, _cut)
KINDS: tuple[Callable[[Random], tuple[str, bool]], ...] = (
    _changed_sign, _changed_bytes, _other, _signs, _any_text, _right_frame, _signed
)  # fmt: skip
WEIGHTS = (20, 25, 10, 10, 5, 15, 15)
