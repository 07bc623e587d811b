"""Requests, certificates, fingerprints and paper keys damaged in every way: never an exception, never a forgery.

Every input comes from its number alone: `damaged(n)` makes input n again, on any machine.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from random import Random
from time import process_time

import cbor2

from regdesk.keys.carried import Kind, as_text, from_text
from regdesk.keys.cbor import decoded
from regdesk.keys.certificate import Certificate, Fault, arrived, certificate_text, read_certificate
from regdesk.keys.event_key import fingerprint, fingerprint_text, read_fingerprint
from regdesk.keys.pair import Secret
from regdesk.keys.paper import Mistyped, from_paper, paper_groups
from regdesk.keys.request import read_request, spoken
from regdesk.keys.stopped import read_stopped, stopped
from tests.keys.made import DESK, EVENT, a_certificate, a_request, certified

SLOW = 50.0
"""Milliseconds of the processor: more than this for one input counts as a hang."""

REQUEST, CERTIFICATE = a_request(), certified()
EXPECTED = read_fingerprint(fingerprint(EVENT.public)) or b""
PAPER = paper_groups(Secret(bytes(range(32))))
STOPPED = cbor2.dumps(stopped(17, {1, 2, 3, 9, 700}).value(), canonical=True)
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def run(inputs: int) -> dict[str, object]:
    seen: Counter[str] = Counter()
    exceptions: Counter[str] = Counter()
    slowest, slowest_input, began = 0.0, -1, process_time()
    for number in range(inputs):
        kind, content = damaged(number)
        start = process_time()
        try:
            outcome = READ[kind](content)
        except Exception as problem:  # noqa: BLE001 - the very thing that is counted
            exceptions[f"{type(problem).__name__} at input {number}"] += 1
            continue
        took = (process_time() - start) * 1_000
        seen["hang"] += took > SLOW
        seen[f"{kind}: {outcome}"] += 1
        if took > slowest:
            slowest, slowest_input = took, number
    return {
        "inputs": inputs,
        "exceptions": sum(exceptions.values()),
        "first_exceptions": list(exceptions)[:10],
        "hangs": seen.pop("hang", 0),
        "forged": sum(count for outcome, count in seen.items() if outcome.endswith("FORGED")),
        "slowest_ms": round(slowest, 3),
        "slowest_input": slowest_input,
        "cpu_seconds": round(process_time() - began, 1),
        "outcomes": dict(sorted(seen.items())),
    }


# ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _request(message: bytes) -> str:
    spoken(message)
    return "refused" if read_request(message) is None else "as it was" if message == REQUEST else "FORGED"


def _certificate(message: bytes) -> str:
    found = read_certificate(message, EVENT.public)
    return found if isinstance(found, Fault) else "as it was" if message == CERTIFICATE else "FORGED"


def _request_text(content: bytes) -> str:
    message = from_text(Kind.REQUEST, _text(content))
    return "no text of its kind" if message is None else _request(message)


def _certificate_text(content: bytes) -> str:
    found = arrived(_text(content), EXPECTED)
    return found if isinstance(found, Fault) else "as it was" if found.certificate == a_certificate() else "FORGED"


def _with_any_key(content: bytes) -> str:
    """The key itself comes from the input, as that of a request does."""
    found = read_certificate(content[32:], content[:32].ljust(32, b"\0"))
    return "FORGED" if isinstance(found, Certificate) else found


def _fingerprint(content: bytes) -> str:
    found = read_fingerprint(_text(content))
    return "none" if found is None else "as it was" if found == EXPECTED else "another one"


def _paper(content: bytes) -> str:
    found = from_paper(_text(content))
    if isinstance(found, Mistyped):
        return "named" if found.groups else "refused"
    return "as it was" if found.reveal() == bytes(range(32)) else "another key"


def _stopped(content: bytes) -> str:
    return "none" if read_stopped(decoded(content, most=10_000)) is None else "read"


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


READ: dict[str, Callable[[bytes], str]] = {
    "request": _request,
    "certificate": _certificate,
    "request text": _request_text,
    "certificate text": _certificate_text,
    "any key": _with_any_key,
    "fingerprint": _fingerprint,
    "paper": _paper,
    "stopped": _stopped,
}
WHOLE: dict[str, bytes] = {
    "request": REQUEST,
    "certificate": CERTIFICATE,
    "request text": as_text(Kind.REQUEST, REQUEST).encode(),
    "certificate text": certificate_text(CERTIFICATE, EVENT.public).encode(),
    "any key": DESK.public + CERTIFICATE,
    "fingerprint": fingerprint_text(EVENT.public).encode(),
    "paper": " ".join(PAPER).encode(),
    "stopped": STOPPED,
}


# ── inputs ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def damaged(number: int) -> tuple[str, bytes]:
    """Input `number`: something good with some damage, or bytes made of nothing, or other CBOR."""
    chance = Random(hashlib.sha256(b"keys %d" % number).digest())
    kind = chance.choice(list(READ))
    if chance.random() < 0.15:
        return kind, chance.choice(FROM_NOTHING)(chance)
    content = WHOLE[kind if chance.random() < 0.9 else chance.choice(list(WHOLE))]
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3, 6))):
        content = chance.choice(DAMAGES)(content, chance)
    return kind, content


def _at(content: bytes, chance: Random) -> int:
    return chance.randrange(len(content)) if content else 0


def _bit(content: bytes, chance: Random) -> bytes:
    at = _at(content, chance)
    return content[:at] + bytes(byte ^ 1 << chance.randrange(8) for byte in content[at : at + 1]) + content[at + 1 :]


def _byte(content: bytes, chance: Random) -> bytes:
    at = _at(content, chance)
    return content[:at] + bytes([chance.randrange(256)]) + content[at + chance.randint(0, 1) :]


def _sign(content: bytes, chance: Random) -> bytes:
    at = _at(content, chance)
    return content[:at] + chance.choice(SIGNS + "oil u-").encode() + content[at + chance.randint(0, 1) :]


def _head(content: bytes, chance: Random) -> bytes:
    """Another head of a CBOR item somewhere: other kinds, other lengths, tags, floats, breaks."""
    at = _at(content, chance)
    head = chance.choice((0x18, 0x1B, 0x3B, 0x40, 0x58, 0x5B, 0x5F, 0x60, 0x7F, 0x80, 0x84, 0x9B, 0x9F, 0xA1, 0xBF))
    other = chance.choice((head, 0xC0, 0xC2, 0xC4, 0xC5, 0xD8, 0xDB, 0xF4, 0xF6, 0xF7, 0xF9, 0xFB, 0xFF))
    return content[:at] + bytes([other]) + content[at + chance.randint(0, 1) :]


def _leave_out(content: bytes, chance: Random) -> bytes:
    at = _at(content, chance)
    return content[:at] + content[at + chance.choice((1, 1, 2, 8, 40)) :]


def _twice(content: bytes, chance: Random) -> bytes:
    at, length = _at(content, chance), chance.choice((1, 4, 33, 64))
    return content[: at + length] + content[at:]


def _cut(content: bytes, chance: Random) -> bytes:
    return content[: _at(content, chance)]


def _exchange(content: bytes, chance: Random) -> bytes:
    one, other = sorted((_at(content, chance), _at(content, chance)))
    return content[:one] + content[other:] + content[one:other]


def _with_a_part_of_another(content: bytes, chance: Random) -> bytes:
    other = WHOLE[chance.choice(list(WHOLE))]
    at = _at(other, chance)
    return content[: _at(content, chance)] + other[at : at + chance.choice((4, 33, 70, 200))]


def _around(content: bytes, chance: Random) -> bytes:
    return chance.choice((b" ", b"\r\n", b"\0", b"\xff")) + content + chance.choice((b"", b"\n", b"\0", b"0"))


DAMAGES = (
    _bit, _bit, _bit, _byte, _sign, _head, _head, _leave_out, _twice, _cut, _exchange, _with_a_part_of_another, _around
)  # fmt: skip


def _bytes(chance: Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 32, 143, 161, 193, 400, 401, 1_200)))


def _signs(chance: Random) -> bytes:
    prefix = chance.choice(("", "Q1", "C1", "E1", "R1", "q1"))
    return (prefix + "".join(chance.choices(SIGNS, k=chance.choice((0, 1, 16, 60, 229, 309, 1_200))))).encode()


def _any_text(chance: Random) -> bytes:
    letters = (chr(chance.randrange(0x11_0000)) for _ in range(chance.randint(0, 80)))
    return "".join(letters).encode("utf-8", "replace")


def _other_cbor(chance: Random) -> bytes:
    return cbor2.dumps(_value(chance, 4), canonical=chance.random() < 0.5)


def _value(chance: Random, deep: int) -> object:
    """A value of chance, made of what messages are made of."""
    plain = (
        0,
        1,
        -19,
        2**32,
        2**70,
        -70002,
        1.5,
        True,
        None,
        b"",
        chance.randbytes(64),
        "desk 17",
        DESK.public,
        "\x00",
    )
    if deep == 0 or chance.random() < 0.4:
        return chance.choice(plain)
    inner = [_value(chance, deep - 1) for _ in range(chance.randint(0, 5))]
    keys = chance.sample((1, 2, 4, 5, 6, 7, 8, 10, -1, -2, -70002, "1"), k=len(inner))
    return chance.choice((inner, dict(zip(keys, inner, strict=True)), cbor2.CBORTag(18, inner)))


FROM_NOTHING: tuple[Callable[[Random], bytes], ...] = (_bytes, _signs, _any_text, _other_cbor, _other_cbor)
