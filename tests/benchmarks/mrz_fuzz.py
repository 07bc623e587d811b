"""Machine-readable lines damaged in every way, by the million: never an exception, never a hang.

Every input comes from its number alone: `damaged(n)` makes input n again, on any machine.
"""

import hashlib
from collections import Counter
from collections.abc import Callable
from datetime import date
from random import Random
from time import process_time

from regdesk.commands.mrz import told
from regdesk.identity.document import Source
from regdesk.identity.lines import LONGEST_TEXT
from regdesk.identity.mrz import Mrz, document_of, looks_like_mrz, parse, read_as
from tests.identity.mrz_made import KINDS, Paper, a_paper, lines_of

SLOW = 50.0
"""Milliseconds of the processor: more than this for one input counts as a hang."""

EVERY = 64
"""Every so many inputs, all that is made of a reading is made: document, answer in JSON, each other reading."""

SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
ODD = "\x00\x02\x1d\u2028\ufeff\u202e\u200d«»;:.?,ÖБ>_-'\"#~]e0ßıİŉﬁÅé中م\ud800\U0001f600\t\r\n  "
MEETING = date(2017, 12, 4)

Damage = Callable[[str, Random], str]


def run(inputs: int) -> dict[str, object]:
    seen: Counter[str] = Counter()
    exceptions: Counter[str] = Counter()
    slowest, slowest_input, began = 0.0, -1, process_time()
    for number in range(inputs):
        try:
            took = _one(number, seen)
        except Exception as problem:  # noqa: BLE001 - the very thing that is counted
            exceptions[f"{type(problem).__name__} at input {number}"] += 1
            continue
        if took > slowest:
            slowest, slowest_input = took, number
    return {
        "inputs": inputs,
        "exceptions": sum(exceptions.values()),
        "first_exceptions": list(exceptions)[:10],
        "hangs": seen.pop("hang", 0),
        "slowest_ms": round(slowest, 3),
        "slowest_input": slowest_input,
        "cpu_seconds": round(process_time() - began, 1),
        "outcomes": dict(sorted(seen.items())),
    }


def _one(number: int, seen: Counter[str]) -> float:
    """Read one input and count how it came out; the milliseconds that reading took."""
    text, paper = damaged(number)
    start = process_time()
    mrz = parse(text)
    took = (process_time() - start) * 1_000
    seen["hang"] += took > SLOW
    seen[_outcome(mrz, paper)] += 1
    if number % EVERY == 0:
        _use(text, mrz, number)
    return took


def _outcome(mrz: Mrz, paper: Paper | None) -> str:
    if not mrz.good:
        return "offered" if mrz.candidates else "not read"
    if paper is None:
        return "read, from nothing"
    said = (mrz.number, mrz.born_signs, mrz.expires_signs)
    if said == (paper.number, paper.born, paper.expires):
        return "read, put right" if mrz.repairs or mrz.tidied else "read"
    return "read, other number or date (blind)"


def _use(text: str, mrz: Mrz, number: int) -> None:
    looks_like_mrz(text)
    document_of(mrz, Source.SCANNED, on=MEETING, born=MEETING)
    told(number, mrz, MEETING, None)
    for candidate in mrz.candidates:
        read_as(mrz, candidate)


# ── inputs ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def damaged(number: int) -> tuple[str, Paper | None]:
    """Input `number`: a document with some damage and the document it was; or text made of nothing."""
    chance = Random(hashlib.sha256(b"mrz %d" % number).digest())
    if chance.random() < 0.15:
        return chance.choice(FROM_NOTHING)(chance), None
    paper = a_paper(chance.choice(KINDS), chance)
    text = "\n".join(lines_of(paper))
    for _ in range(chance.choice((0, 1, 1, 2, 3, 6))):
        text = chance.choice(DAMAGES)(text, chance)
    return text, paper


def _at(text: str, chance: Random) -> int:
    return chance.randrange(len(text)) if text else 0


def _sign(text: str, chance: Random) -> str:
    at = _at(text, chance)
    return text[:at] + chance.choice(SIGNS) + text[at + 1 :]


def _odd_sign(text: str, chance: Random) -> str:
    at = _at(text, chance)
    return text[:at] + chance.choice(ODD) + text[at + chance.randint(0, 1) :]


def _any_sign(text: str, chance: Random) -> str:
    at = _at(text, chance)
    return text[:at] + chr(chance.randrange(0x11_0000)) + text[at + chance.randint(0, 1) :]


def _look_alikes(text: str, chance: Random) -> str:
    """Letters and digits that a camera takes for each other, here and there."""
    pairs = {"0": "O", "O": "0", "1": "I", "I": "1", "5": "S", "S": "5", "8": "B", "B": "8", "<": "K", "K": "<"}
    return "".join(pairs.get(sign, sign) if chance.random() < 0.08 else sign for sign in text)


def _swap(text: str, chance: Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]


def _leave_out(text: str, chance: Random) -> str:
    at = _at(text, chance)
    return text[:at] + text[at + chance.choice((1, 1, 2, 10, 44)) :]


def _twice(text: str, chance: Random) -> str:
    at, length = _at(text, chance), chance.choice((1, 1, 3, 30, 44))
    return text[: at + length] + text[at:]


def _mark(text: str, chance: Random) -> str:
    return text.replace("<", chance.choice((";", ".", "?", "Ö", "Б", ",", "«", "(", " ", ">", "K", "<<")))


def _breaks(text: str, chance: Random) -> str:
    return text.replace("\n", chance.choice(("", "\r\n", "\r", "\t", " ", "\n\n", "\u2028", "\x1d")))


def _around(text: str, chance: Random) -> str:
    before, after = ("".join(chance.choices(ODD, k=chance.randint(0, 3))) for _ in range(2))
    return before + text + after


def _spaces(text: str, chance: Random) -> str:
    return "".join(sign + " " * (chance.random() < 0.1) for sign in text)


def _no_last_fillers(text: str, _chance: Random) -> str:
    return "\n".join(line.rstrip("<") for line in text.split("\n"))


def _case(text: str, chance: Random) -> str:
    return "".join(sign.lower() if chance.random() < 0.5 else sign for sign in text)


def _lines(text: str, chance: Random) -> str:
    lines = text.split("\n")
    return "\n".join(chance.choices(lines, k=chance.randint(1, len(lines) + 2)))


def _all_fillers(text: str, _chance: Random) -> str:
    return "".join("<" if sign.isdigit() else sign for sign in text)


DAMAGES: tuple[Damage, ...] = (
    _sign, _sign, _sign, _odd_sign, _any_sign, _look_alikes, _swap, _leave_out, _twice, _mark, _breaks, _around,
    _spaces, _no_last_fillers, _case, _lines, _all_fillers,
)  # fmt: skip


def _right_lengths(chance: Random) -> str:
    count, width = chance.choice(((2, 44), (2, 36), (3, 30)))
    signs = chance.choice((SIGNS, "0123456789<", "OISZB01528<", "<", "K<", "P<UTO0"))
    return "\n".join("".join(chance.choices(signs, k=width)) for _ in range(count))


def _any_length(chance: Random) -> str:
    return "".join(chance.choices(SIGNS + "\n", k=chance.randint(0, 250)))


def _any_text(chance: Random) -> str:
    return "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randint(0, 200)))


def _odd_text(chance: Random) -> str:
    return "".join(chance.choices(ODD + SIGNS, k=chance.choice((5, 44, 88, 90, LONGEST_TEXT, LONGEST_TEXT + 1))))


FROM_NOTHING: tuple[Callable[[Random], str], ...] = (_right_lengths, _right_lengths, _any_length, _any_text, _odd_text)
