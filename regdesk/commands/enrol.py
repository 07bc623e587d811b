"""enrol: a desk asks for a certificate, the registration manager gives it, the desk takes it. It needs no network."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from regdesk.chance import NewBytes, new_key
from regdesk.clock import Clock
from regdesk.commands import holders
from regdesk.commands.asked import Asked
from regdesk.commands.event_key import not_taken
from regdesk.commands.told import Told
from regdesk.desk.opening import clock_of
from regdesk.errors import FolderError
from regdesk.event.event import Event
from regdesk.event.file import read_event
from regdesk.event.numbers import category_number, zone_mask
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.carried import LONGEST_TEXT, Kind, as_text, from_text
from regdesk.keys.certificate import ID_BYTES, Arrived, Certificate, Fault, arrived, certificate_text, certify
from regdesk.keys.claims import seconds
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys, desk_keys, event_key, make_desk_keys
from regdesk.keys.event_key import fingerprint, read_fingerprint
from regdesk.keys.issued import Issued, holder_of, issued_file, keep_issued, read_issued
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.pair import KeyPair, Secret
from regdesk.keys.request import Request, make_request, read_request, spoken, was_said
from regdesk.keys.sealed_file import read_sealed
from regdesk.moments import moment

REQUEST_FILE = "desk.request"
_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def run(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    match args.action:
        case "request":
            return request(args, asked, new_bytes, clock, keyring)
        case "certify":
            return give(args, asked, new_bytes, clock)
        case "accept":
            return accept(args, clock)
        case "holder":
            custody = Custody(DeskFolder(args.folder).keys, keyring)
            return holders.change(custody, args, asked, new_bytes)
        case _:
            return show(args, clock)


# ── at the desk ──────────────────────────────────────────────────────────────────────────────────────────────────────


def request(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    """Ask for a certificate for this desk's key, which is made and sealed now when there is none."""
    holders.is_shown(args.name)
    folder = DeskFolder(args.folder)
    folder.make()
    keys = _keys(folder, args, asked, new_bytes, keyring)
    message = make_request(keys.pair, args.name, _now(folder, clock), new_bytes)
    peppered = bool(keys.opened.sealed.pepper)
    keys.wipe()
    file = args.to or folder.path / REQUEST_FILE
    text = as_text(Kind.REQUEST, message)
    write_whole(file, text.encode("ascii") + b"\n")
    lines = [
        f"The request is in {file}. Bring it to the registration manager.",
        f"Say these 8 signs to the registration manager: {spoken(message)}",
        *([] if peppered else [_said_without(spare=args.spare)]),
    ]
    return Told({"request": text, "signs": spoken(message), "file": str(file), "keyring": peppered}, lines)


def _said_without(*, spare: bool) -> str:
    if spare:
        return "These keys may be carried to another laptop: the pass phrase alone protects them."
    return "This laptop has no keyring that regdesk can use: the pass phrase alone protects the keys."


def _keys(folder: DeskFolder, args: Namespace, asked: Asked, new_bytes: NewBytes, keyring: Keyring) -> DeskKeys:
    """The keys of the desk: those that are there, or new ones around the key that its database has or will have."""
    if folder.keys.exists():
        return desk_keys(holders.opened_keys(Custody(folder.keys, keyring), args, asked, new_bytes))
    holder = holders.new_holder(args.holder, asked)
    if not folder.key_file.exists():
        # `init` takes the key that it finds, so that the one in the sealed file is the one of the database
        folder.write_key(new_key())
    database = Secret(folder.read_key())
    custody = Custody(folder.keys, NoKeyring() if args.spare else keyring)
    return make_desk_keys(custody, args.name, holder, database, new_bytes)


def accept(args: Namespace, clock: Clock) -> Told:
    """Take a certificate, when it is of the event with the fingerprint of the manual and for this desk's key."""
    expected = read_fingerprint(args.fingerprint)
    if expected is None:
        return not_taken("fingerprint_unreadable")
    folder = DeskFolder(args.folder)
    public = read_sealed(folder.keys).public
    found = arrived(_text_of(args.certificate), expected)
    if isinstance(found, Fault):
        return not_taken(found)
    certificate, now = found.certificate, _now(folder, clock)
    if certificate.public != public:
        return not_taken(Fault.OTHER_DESK, name=certificate.name)
    if certificate.at(now) is Fault.OVER:
        return not_taken(Fault.OVER, ends=_moment(certificate.ends))
    text = certificate_text(found.message, found.event_public)
    write_whole(folder.certificate, text.encode("ascii") + b"\n")
    return Told(
        {**_facts(certificate), "accepted": True}, [f"This is {certificate.name} now.", *_days(certificate, now)]
    )


def show(args: Namespace, clock: Clock) -> Told:
    """What everybody may know of this desk's keys; no pass phrase is asked for."""
    folder = DeskFolder(args.folder)
    sealed = read_sealed(folder.keys)
    names = [slot.holder for slot in sealed.slots]
    facts: dict[str, object] = {"name": sealed.name, "holders": names, "keyring": bool(sealed.pepper)}
    lines = [sealed.name, f"May open it: {', '.join(names)}."]
    if not folder.certificate.exists():
        return Told({**facts, "certificate": None}, [*lines, "It has no certificate yet."])
    found = _kept(_text_of(folder.certificate))
    if isinstance(found, Fault):
        return not_taken(found)
    certificate = found.certificate
    of = f"Certified as {certificate.name} by the event {fingerprint(found.event_public)}."
    return Told({**facts, "certificate": _facts(certificate)}, [*lines, of, *_days(certificate, _now(folder, clock))])


def _kept(text: str) -> Arrived | Fault:
    """The certificate that was accepted; whose it is was checked then."""
    content = from_text(Kind.CERTIFICATE, text) or b""
    expected = read_fingerprint(fingerprint(content[:32]))
    return arrived(text, expected or b"")


# ── at the registration manager's ────────────────────────────────────────────────────────────────────────────────────


def give(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock) -> Told:
    """Certify a desk's key, after the 8 signs that its people say were found to be those of the request."""
    event = read_event(args.event)
    now = clock_of(event, clock.now(), clock).now()
    message = from_text(Kind.REQUEST, _text_of(args.request)) or b""
    wanted = read_request(message)
    if wanted is None:
        return not_taken("request_unreadable")
    if not was_said(message, args.said):
        return not_taken("request_not_said")
    taken = holder_of(args.desk, read_issued(issued_file(args.key)), now)
    if taken and taken.key != wanted.public.hex() and not args.again:
        return not_taken("desk_number_taken", desk=args.desk, when=_moment(taken.at))
    certificate = _wanted(args, event, wanted, now, new_bytes)
    return certificate if isinstance(certificate, Told) else _signed(args, asked, certificate, message, now, new_bytes)


def _signed(
    args: Namespace, asked: Asked, certificate: Certificate, request: bytes, now: datetime, new_bytes: NewBytes
) -> Told:
    """Sign it, note it beside the event key, then write it out."""
    opened = holders.opened_keys(Custody(args.key, NoKeyring()), args, asked, new_bytes)
    pair: KeyPair = event_key(opened)
    opened.wipe()
    text = certificate_text(certify(certificate, pair), pair.public)
    issued = Issued(
        at=now, desk=certificate.desk, name=certificate.name, key=certificate.public.hex(), ends=certificate.ends,
        request=as_text(Kind.REQUEST, request), certificate=text,
    )  # fmt: skip
    keep_issued(issued_file(args.key), issued)
    write_whole(args.to, text.encode("ascii") + b"\n")
    lines = [
        f"The certificate of {certificate.name} is in {args.to}. Bring it to the desk.",
        f"The desk compares the fingerprint of the manual: {fingerprint(pair.public)}",
    ]
    return Told({**_facts(certificate), "certificate": text, "file": str(args.to)}, lines)


def _wanted(args: Namespace, event: Event, wanted: Request, now: datetime, new_bytes: NewBytes) -> Certificate | Told:
    """The certificate as the manager wants it: without a word, all that the desk may do, to a day after the event."""
    categories = args.categories or [c.key for c in event.categories if not c.desks or args.desk in c.desks]
    zones = args.zones or [zone.letter for zone in event.zones]
    unknown = _unknown(categories, [c.key for c in event.categories]) or _unknown(
        zones, [z.letter for z in event.zones]
    )
    if unknown:
        return unknown
    begins = _start(args.begins, event) if args.begins else now
    ends = _start((args.ends or event.ends + _DAY) + _DAY, event) - _SECOND
    if ends < begins:
        return not_taken("no_such_days")
    return Certificate(
        id=new_bytes(ID_BYTES),
        name=args.name or wanted.name,
        desk=args.desk,
        zones=zone_mask(event, zones),
        categories=tuple(sorted({category_number(event, key) for key in categories})),
        begins=_whole(begins),
        ends=_whole(ends),
        public=wanted.public,
    )


def _unknown(keys: Iterable[str], known: list[str]) -> Told | None:
    stranger = next((key for key in keys if key not in known), None)
    return not_taken("no_such_category", key=stranger, known=", ".join(known)) if stranger is not None else None


def _start(day: date, event: Event) -> datetime:
    return datetime.combine(day, time(), event.zone)


def _whole(at: datetime) -> datetime:
    return datetime.fromtimestamp(seconds(at), UTC)


# ── both ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _now(folder: DeskFolder, clock: Clock) -> datetime:
    """The time of the desk's event: a training event may have a clock of its own."""
    return clock_of(read_event(folder.event), clock.now(), clock).now() if folder.event.exists() else clock.now()


def _facts(certificate: Certificate) -> dict[str, object]:
    return {
        "name": certificate.name,
        "desk": certificate.desk,
        "zones": certificate.zones,
        "categories": list(certificate.categories),
        "begins": certificate.begins.isoformat(),
        "ends": certificate.ends.isoformat(),
    }


def _days(certificate: Certificate, now: datetime) -> list[str]:
    if certificate.at(now) is Fault.NOT_YET:
        return [not_taken(Fault.NOT_YET, begins=_moment(certificate.begins)).lines[0]]
    return [f"It holds until {_moment(certificate.ends)}."]


def _moment(at: datetime) -> str:
    return f"{moment(at.astimezone(UTC))} UTC"


def _text_of(file: Path) -> str:
    """A small text file; what is no text of this kind reads as some text that is none. Raises FolderError."""
    try:
        with file.open("rb") as opened:
            return opened.read(LONGEST_TEXT + 1).decode("ascii", "replace")
    except OSError as problem:
        raise FolderError("file_unreadable", file=str(file)) from problem
