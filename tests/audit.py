"""Proves a record that regdesk gave out, with nothing of regdesk: python audit.py EXPORT.jsonl [EVENT KEY IN HEX]."""

import json
import sys
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

KEY = Ed25519PublicKey.from_public_bytes


def cbor(data, at=0):  # RFC 8949, whole numbers, bytes, texts, lists, maps: a value and the place behind it
    kind, size, at = data[at] >> 5, data[at] & 31, at + 1
    if size > 23:
        size, at = int.from_bytes(data[at : at + 2 ** (size - 24)], "big"), at + 2 ** (size - 24)
    if kind < 4:
        return [size, -1 - size, data[at : at + size], data[at : at + size]][kind], at + size * (kind > 1)
    items = []
    for _ in range(size * (kind - 3)):
        item, at = cbor(data, at)
        items.append(item)
    return (items if kind == 4 else dict(zip(items[::2], items[1::2], strict=True))), at


def certified(text, event_key):  # C1, then in Crockford's base 32 the event key, and the desk's in a COSE_Sign1
    bits = "".join(f"{'0123456789ABCDEFGHJKMNPQRSTVWXYZ'.index(sign):05b}" for sign in text[2:])
    (protected, _, payload, seal), _ = cbor(bytes(int(bits[at : at + 8], 2) for at in range(256, len(bits) - 7, 8)))
    said = b"\x84\x6aSignature1" + bytes([0x40 + len(protected)]) + protected + b"\x4fregdesk/desk/1\0"
    KEY(event_key).verify(seal, said + bytes([0x58, len(payload)]) + payload)
    return cbor(payload)[0][8][1][-2]


def prove(rows, event_key, now):
    head, seal, ends = json.loads(rows[0]), json.loads(rows[-1]), {}
    keys = {log["id"]: bytes.fromhex(log["key"]) for log in head["logs"]}
    trusted = {certified(text, event_key) for text in head["certificates"]} if event_key else set(keys.values())
    for said, content, signature in (json.loads(row).values() for row in rows[1:-1]):
        fields = json.loads(said)
        desk, (seq, before, was_signed) = fields["desk"], ends.get(fields["desk"], (0, "0" * 64, False))
        now.update(place=f"entry {seq + 1} of log {desk}", entries=now["entries"] + 1, bare=now["bare"] + (not content))
        right = (fields["seq"], fields["prev"]) == (seq + 1, before) and keys[desk] in trusted
        if not right or (content is not None and sha256(content.encode()).hexdigest() != fields["x"]):
            raise ValueError("not what was signed")
        if signature or was_signed:
            KEY(keys[desk]).verify(bytes.fromhex(signature), b"regdesk/entry/1\0" + sha256(said.encode()).digest())
        ends[desk] = seq + 1, sha256(said.encode() + bytes.fromhex(signature)).hexdigest(), bool(signature)
    if ends != {log["id"]: (log["entries"], log["head"], True) for log in head["logs"]}:
        raise ValueError("the end was cut")
    whole = b"regdesk/export/1\0" + sha256(b"".join(rows[:-1])).digest()
    KEY(keys[seal["desk"]]).verify(bytes.fromhex(seal["signature"]), whole)


if __name__ == "__main__":
    now = {"place": "the first line", "entries": 0, "bare": 0}
    try:
        prove(Path(sys.argv[1]).read_bytes().splitlines(keepends=True), bytes.fromhex("".join(sys.argv[2:])), now)
    except Exception as fault:  # noqa: BLE001 - whatever stops it, the record is not proved
        sys.exit(f"Does not hold: {now['place']}: {type(fault).__name__} {fault}")
    print(f"Holds: {now['entries']} entries, {now['bare']} of them without content.")
