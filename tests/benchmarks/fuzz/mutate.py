"""Damage done to good specimens: bytes, lines of text, TOML. Everything comes from the `Random` that is passed in."""

import re
from collections.abc import Callable, Sequence
from random import Random

from tests.benchmarks.fuzz import odd

Damage = Callable[[bytes, Random], bytes]
TIMES = (0, 1, 1, 1, 2, 3, 6, 20)
LARGEST = 1 << 20
"""A specimen that was doubled often is cut here: limits on size have their own tests."""


def damaged(specimens: Sequence[bytes], damages: Sequence[Damage], chance: Random) -> bytes:
    """One of the specimens with some damage; now and then bytes that were never one."""
    if chance.random() < 0.03:
        return chance.randbytes(chance.choice((0, 1, 16, 300, 5_000)))
    content = chance.choice(specimens)
    for _ in range(chance.choice(TIMES)):
        content = chance.choice(damages)(content, chance)[:LARGEST]
    return content


def at(content: Sequence[object], chance: Random) -> int:
    return chance.randrange(len(content)) if content else 0


# ── bytes ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def bit(content: bytes, chance: Random) -> bytes:
    where = at(content, chance)
    return (
        content[:where] + bytes(b ^ 1 << chance.randrange(8) for b in content[where : where + 1]) + content[where + 1 :]
    )


def byte(content: bytes, chance: Random) -> bytes:
    where = at(content, chance)
    value = chance.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, chance.randrange(256)))
    return content[:where] + bytes([value]) + content[where + chance.randint(0, 1) :]


def number(content: bytes, chance: Random) -> bytes:
    """Another length, offset or size: what binary formats say of themselves."""
    where, size = at(content, chance), chance.choice((2, 4, 8))
    value = chance.choice((0, 1, 2, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF_FFFF))
    whole = (value & (1 << 8 * size) - 1).to_bytes(size, chance.choice(("big", "little")))
    return content[:where] + whole + content[where + size :]


def leave_out(content: bytes, chance: Random) -> bytes:
    where = at(content, chance)
    return content[:where] + content[where + chance.choice((1, 1, 2, 8, 100, 5_000)) :]


def twice(content: bytes, chance: Random) -> bytes:
    where, length = at(content, chance), chance.choice((1, 4, 64, 1_000))
    return content[:where] + content[where : where + length] * chance.choice((2, 2, 2, 50)) + content[where + length :]


def cut(content: bytes, chance: Random) -> bytes:
    return content[: at(content, chance)]


def exchange(content: bytes, chance: Random) -> bytes:
    one, other = sorted((at(content, chance), at(content, chance)))
    return content[:one] + content[other:] + content[one:other]


BYTES: tuple[Damage, ...] = (bit, bit, byte, byte, number, number, leave_out, twice, cut, exchange)


# ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def put_text(content: bytes, chance: Random) -> bytes:
    where = at(content, chance)
    return content[:where] + odd.text(chance).encode("utf-8", "surrogatepass") + content[where + chance.randint(0, 4) :]


def lines(content: bytes, chance: Random) -> bytes:
    """Lines in another order, missing or twice."""
    found = content.split(b"\n")
    where, other = at(found, chance), at(found, chance)
    match chance.randrange(4):
        case 0:
            found[where], found[other] = found[other], found[where]
        case 1:
            found.insert(where, found[other])
        case 2:
            del found[where]
        case _:
            found[where : where + 2] = [b"".join(found[where : where + 2])]
    return b"\n".join(found)


def ends(content: bytes, chance: Random) -> bytes:
    return content.replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\n", b"\0\n", "\u2028".encode())))


def letters(content: bytes, chance: Random) -> bytes:
    """In another encoding, or as if it were."""
    text = content.decode("utf-8", "replace")
    encoding = chance.choice(("utf-16", "utf-16-le", "utf-8-sig", "windows-1252", "utf-32", "utf-7", "gb18030"))
    return text.encode(encoding, "replace")


TEXT: tuple[Damage, ...] = (put_text, put_text, put_text, lines, lines, ends, letters, bit, leave_out, twice, cut)


# ── TOML ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

_PAIR = re.compile(rb"^([ \t]*[A-Za-z0-9_.\"-]+[ \t]*=[ \t]*)(.*)$", re.MULTILINE)
_DEEP = (".a" * 30, ".a" * 1_500, '."\\u0000"', ".x.y", '.""')


def value(content: bytes, chance: Random) -> bytes:
    """Another value behind one of the keys."""
    return _changed(content, chance, lambda found: found[1] + _value(chance))


def key(content: bytes, chance: Random) -> bytes:
    """Another key before one of the values: unknown, dotted a thousand deep, in quotes."""
    names = ("x", "id", "1", '"a b"', "''", '"\\u202e"', "training", "clock", "element", "column", "a" * 500)

    def renamed(found: re.Match[bytes]) -> bytes:
        deeper = found[1].split(b"=")[0].strip() + chance.choice(_DEEP).encode()
        return chance.choice((deeper, chance.choice(names).encode())) + b" = " + found[2]

    return _changed(content, chance, renamed)


def table(content: bytes, chance: Random) -> bytes:
    heads = (
        "[x]",
        "[[window]]",
        "[window]",
        "[[element]]",
        "[training]",
        "[a" + ".a" * 900 + "]",
        "[[a]]",
        "[",
        "[]",
        "[[]]",
    )
    found = content.split(b"\n")
    found.insert(at(found, chance), chance.choice(heads).encode())
    return b"\n".join(found)


def _value(chance: Random) -> bytes:
    if chance.random() < 0.75:
        return chance.choice(odd.VALUES).encode()
    quoted = odd.text(chance).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'.encode("utf-8", "surrogatepass")


def _changed(content: bytes, chance: Random, change: Callable[[re.Match[bytes]], bytes]) -> bytes:
    pairs = list(_PAIR.finditer(content))
    if not pairs:
        return content
    found = chance.choice(pairs)
    return content[: found.start()] + change(found) + content[found.end() :]


TOML: tuple[Damage, ...] = (value, value, value, value, key, key, table, lines, put_text, cut, bit, letters)
