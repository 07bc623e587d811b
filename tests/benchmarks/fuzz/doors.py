"""What comes to a door: badges, and files off a stick (lists for doors, lists of desks, notices of stopped desks).

Half of the files are signed by the right key around what was damaged before: those get past the signature.
"""

from pathlib import Path
from random import Random

from regdesk.desk.bundling import notice_in
from regdesk.event.file import read_event
from regdesk.event.tables import read_tables, tables_bytes, tables_of
from regdesk.keys import bundle, withdrawals
from regdesk.keys.bundle import Bundle, DeskKey, Fault, bundle_message, read_bundle
from regdesk.keys.cbor import encoded
from regdesk.keys.cose import taken_apart
from regdesk.keys.seal import Serial, event_id
from regdesk.keys.stopped import notice_text, stopped
from regdesk.keys.trust import Trust, trust_in
from regdesk.keys.withdrawals import Why, Withdrawals, withdrawals_message
from regdesk.resources import path
from tests.benchmarks import seal_fuzz
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.mutate import BYTES, TEXT, damaged
from tests.benchmarks.fuzz.target import Target
from tests.keys.made import DESK, EVENT, NOW, a_certificate

TABLES = tables_bytes(tables_of(read_event(path("sample", "event.toml"))))
ENDED = {Serial(17, number * number): list(Why)[number % len(Why)] for number in range(1, 40)}
BUNDLE = Bundle(
    event_public=EVENT.public, version=3, made=NOW, tables=TABLES, desks=(DeskKey.of(a_certificate()),),
    stopped=(stopped(3, {1, 2, 9}), stopped(9, ())), withdrawn=ENDED,
)  # fmt: skip
MESSAGE = bundle_message(BUNDLE, EVENT)
LIST = withdrawals_message(Withdrawals(17, NOW, ENDED), DESK, EVENT.public)
NOTICE = notice_text(stopped(17, {1, 2}), NOW, EVENT).encode()
GATE = trust_in(BUNDLE)


def _badge(number: int, _chance: Random, _place: Path) -> str:
    text, signed = seal_fuzz.damaged(number)
    outcome = seal_fuzz._read(text, signed=signed)
    if outcome == "FORGED":
        raise Escape("a forged badge")
    return outcome


def _bundle(_number: int, chance: Random, _place: Path) -> str:
    signed = chance.random() < 0.5
    content = _signed_bundle(chance) if signed else damaged((MESSAGE, LIST, NOTICE), BYTES, chance)
    found = read_bundle(content, EVENT.public)
    if isinstance(found, Fault):
        return found
    if not signed and found != BUNDLE:
        raise Escape("a forged list for doors")
    tables = read_tables(found.tables)
    trust_in(found)
    return "a list for doors" if tables else "a list without tables"


def _added(_number: int, chance: Random, _place: Path) -> str:
    signed = chance.random() < 0.5
    content = _signed_list(chance) if signed else damaged((LIST, NOTICE, MESSAGE), (*BYTES, *TEXT), chance)
    notice = notice_in(content)
    found = GATE.with_notice(notice) if notice else GATE.with_withdrawals(content)
    if isinstance(found, Trust) and not set(found.withdrawn) >= set(GATE.withdrawn):
        raise Escape("a badge that was cancelled is good again")
    if isinstance(found, Trust) and not signed and notice is None and content != LIST:
        raise Escape("a forged list of a desk")
    return "taken" if isinstance(found, Trust) else found


def _tables(_number: int, chance: Random, _place: Path) -> str:
    return "tables" if read_tables(damaged((TABLES,), BYTES, chance)) else "none"


def _signed_bundle(chance: Random) -> bytes:
    payload = damaged((_payload(MESSAGE[32:]),), BYTES, chance)
    protected = encoded({1: -19})
    signature = EVENT.sign(encoded(["Signature1", protected, bundle.CONTEXT, payload]))
    return EVENT.public + encoded([protected, {}, payload, signature])


def _signed_list(chance: Random) -> bytes:
    payload = damaged((_payload(LIST, kid_bytes=2),), BYTES, chance)
    protected, context = encoded({1: -19, 4: b"\0\x11"}), withdrawals.CONTEXT + event_id(EVENT.public)
    signature = DESK.sign(encoded(["Signature1", protected, context, payload]))
    return encoded([protected, {}, payload, signature])


def _payload(message: bytes, *, kid_bytes: int = 0) -> bytes:
    parts = taken_apart(message, kid_bytes=kid_bytes, most=len(message))
    assert parts
    return parts.payload


TARGETS = {
    "badge": Target("badge", _badge, keeps_place=True),
    "bundle": Target("bundle", _bundle, keeps_place=True),
    "added": Target("added", _added, keeps_place=True),
    "tables": Target("tables", _tables, keeps_place=True),
}
