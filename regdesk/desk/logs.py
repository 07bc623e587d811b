"""What a log says of itself while it is walked: whose it is, by which key it is signed, which event certified that."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from regdesk.collection.beside import Beside
from regdesk.collection.chain import (
    ChainFault,
    ChainWalk,
    Content,
    Holds,
    Kept,
    Problem,
    fault,
    first_fault,
    read_content,
)
from regdesk.collection.statement import Line, to_sign
from regdesk.desk.answers import LogState
from regdesk.keys.carried import Kind, from_text
from regdesk.keys.certificate import Arrived, arrived
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.pair import KEY_BYTES, signed_by
from regdesk.store.reading import Reading

_NAME_KEYS = frozenset({"desk.started", "record.signed", "record.erased"})
_CERTIFY = frozenset({"desk.certified", "desk.issued"})
_WENT_ON = "desk.went_on"


@dataclass(slots=True)
class Certificates:
    """Every certificate that was met; each holds by the signature of its event, wherever it comes from."""

    texts: list[str] = field(default_factory=list)
    _of: dict[str, Arrived] = field(default_factory=dict)

    def take(self, text: object, *, ours: bool = False) -> None:
        """`ours`: this desk's own log has it, and is believed before what another one says."""
        if not isinstance(text, str):
            return
        event_public = (from_text(Kind.CERTIFICATE, text) or b"")[:KEY_BYTES]
        found = arrived(text, read_fingerprint(fingerprint(event_public)) or b"")
        if isinstance(found, Arrived):
            key = found.certificate.public.hex()
            self._of[key] = found if ours else self._of.get(key, found)
            self.texts.append(text)

    def of(self, key: str) -> Arrived | None:
        return self._of.get(key)


class WalkedLog:
    """One desk's log, walked once by its hashes; `key` is known at the end."""

    def __init__(self, desk: str, *, key: str = "") -> None:
        self.desk = desk
        self.walk = ChainWalk(desk)
        self.number = 0
        self.key = key
        """The key that must have signed; without one, the first that the log names."""
        self.named = ""
        self.before: tuple[object, ...] = ()
        """The logs that it says this same desk wrote before, where a database was put back from a backup."""

    def take(self, kept: Kept, fields: Content | None, certificates: Certificates) -> None:
        self.walk.take_kept(kept, fields)
        facts = fields.get("d") if fields else None
        if not isinstance(facts, dict):
            return
        if kept.line.kind in _NAME_KEYS:
            self._take_name(facts)
        elif kept.line.kind in _CERTIFY:
            certificates.take(facts.get("certificate"), ours=bool(self.key))
        elif kept.line.kind == _WENT_ON:
            self.before = (facts.get("earlier"), facts.get("lost"))

    def _take_name(self, facts: Content) -> None:
        self.named = self.named or key_in(facts.get("key"))
        number = facts.get("desk_number")
        self.number = self.number or (number if isinstance(number, int) else 0)

    def first_fault(self, lines: Callable[[], Iterable[Line]], *, every: bool) -> ChainFault | None:
        """The last signature covers the whole run. Where it does not hold, and for `every`, each is looked at."""
        holds = self.holds
        last = self.walk.last
        whole = last is not None and not self.walk.fault
        if whole and last is not None and not every and last.signature and holds(last):
            return None
        one_by_one = first_fault(self.desk, lines(), holds)
        if one_by_one and self._is_of_another_key(one_by_one, lines()):
            one_by_one = ChainFault(self.desk, one_by_one.seq, Problem.OTHER_KEY, one_by_one.at, one_by_one.kind)
        found = [one for one in (one_by_one, self.walk.fault, self._never_signed(lines())) if one]
        return min(found, key=lambda one: one.seq, default=None)

    @property
    def holds(self) -> Holds:
        return signed_with(self.key or self.named)

    def state(self, certificates: Certificates) -> LogState:
        key = self.key or self.named
        certified = certificates.of(key)
        last = self.walk.last
        return LogState(
            self.desk,
            self.number or (certified.certificate.desk if certified else 0),
            self.walk.length,
            self.walk.unsigned,
            self.walk.erased,
            key,
            fingerprint(certified.event_public) if certified else "",
            last.hash if last else "",
        )

    def _is_of_another_key(self, found: ChainFault, lines: Iterable[Line]) -> bool:
        """Whether the first entry that is signed at all is signed by the key that the log names, and not by ours."""
        first = next((line for line in lines if line.signature), None)
        if first is None or first.seq != found.seq:
            return False
        ours = self.key or self.named
        return not ours or (bool(self.named) and self.named != ours and signed_with(self.named)(first))

    def _never_signed(self, lines: Iterable[Line]) -> ChainFault | None:
        """A log whose last entry is not signed: it ends before the first that is, or was never signed."""
        last = self.walk.last
        if self.walk.fault or last is None or last.signature:
            return None
        return next((fault(line, Problem.UNSIGNED) for line in lines), None)


def walked(tx: Reading, key: str, certificates: Certificates, beside: Beside) -> dict[str, WalkedLog]:
    """Every log of a database, walked once. `key`: the public key of the desk whose database it is."""
    logs: dict[str, WalkedLog] = {}
    for kept in tx.as_kept():
        fields = read_content(kept.line.content)
        desk = kept.line.desk
        log = logs.get(desk) or logs.setdefault(desk, WalkedLog(desk, key=key if desk == tx.desk else ""))
        log.take(kept, fields, certificates)
        beside.take(kept.line, fields)
    for line in tx.logs.aside():
        beside.take(line, read_content(line.content), aside=True)
    _know_ours(logs, tx.desk, key)
    return logs


def _know_ours(logs: Mapping[str, WalkedLog], desk: str, key: str) -> None:
    """What this desk wrote before is signed by its key, whatever key it names; so is a log that names none any more."""
    nameless = [name for name, log in logs.items() if not (log.key or log.named)]
    ours: list[object] = [desk, *nameless]
    for name in ours:
        if isinstance(name, str) and name in logs:
            logs[name].key = key
            ours += [before for before in logs[name].before if before not in ours]


def of_key(logs: Mapping[str, WalkedLog], key: str) -> frozenset[str]:
    """The logs that have to be signed by a key, or name it."""
    return frozenset(name for name, log in logs.items() if (log.key or log.named) == key)


def signed_with(key: str) -> Holds:
    """Asks whether a line's signature is that of a key (64 hexadecimal digits); of no key, when none is known."""
    public = bytes.fromhex(key)
    if len(public) != KEY_BYTES:
        return lambda _: False
    return lambda line: signed_by(public, line.signature, to_sign(line.statement))


def key_in(found: object) -> str:
    """A key as the log names it, if it is one."""
    try:
        public = bytes.fromhex(found) if isinstance(found, str) else b""
    except ValueError:
        return ""
    return public.hex() if len(public) == KEY_BYTES else ""
