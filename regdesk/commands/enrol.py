"""enrol: a desk asks for a certificate, the registration manager gives it, the desk takes it. It needs no network."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime

from regdesk.chance import NewBytes, new_key
from regdesk.clock import Clock
from regdesk.collection.entitlement import Refusal
from regdesk.commands import holders, making, staff
from regdesk.commands.asked import Asked
from regdesk.commands.event_key import not_taken
from regdesk.commands.told import Told, refused
from regdesk.desk import Desk
from regdesk.desk.certifying import Certifying, Given, StopGiven, Wish
from regdesk.desk.enrolling import Enrolment, asking, compared, keep_certificate, text_in
from regdesk.desk.event_keys import NotTaken
from regdesk.desk.opening import clock_of, opened
from regdesk.desk.unsealing import Lock, door_of, keys_in_the_clear
from regdesk.errors import KeyFileError
from regdesk.event.file import read_event
from regdesk.folder import DeskFolder, write_whole
from regdesk.keys.certificate import Certificate, Fault
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import DeskKeys, desk_keys, make_desk_keys
from regdesk.keys.event_key import fingerprint
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.pair import Secret
from regdesk.keys.sealed import Opened
from regdesk.keys.sealed_file import read_sealed
from regdesk.moments import moment
from regdesk.settings import MOST_DESKS
from regdesk.staff.stops import Stop
from regdesk.sync.certified import certificate_in

REQUEST_FILE = "desk.request"
SPARE = "New pass phrase for the spare desks, four words or more: "


def run(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    match args.action:
        case "request":
            return request(args, asked, new_bytes, clock, keyring)
        case "certify" | "spares" | "stop" | "issued":
            return _managed(args, asked, new_bytes, clock, keyring)
        case "accept":
            return accept(args, asked, new_bytes, clock, keyring)
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
    made = asking(keys.pair, args.name, _now(folder, clock), new_bytes)
    peppered = bool(keys.opened.sealed.pepper)
    keys.wipe()
    file = args.to or folder.path / REQUEST_FILE
    write_whole(file, made.text.encode("ascii") + b"\n")
    lines = [
        f"The request is in {file}. Bring it to the registration manager.",
        f"Say these 8 signs to the registration manager: {made.spoken}",
        *([] if peppered else [_said_without(spare=args.spare)]),
    ]
    return Told({"request": made.text, "signs": made.spoken, "file": str(file), "keyring": peppered}, lines)


def _said_without(*, spare: bool) -> str:
    if spare:
        return "These keys may be carried to another laptop: the pass phrase alone protects them."
    return "This laptop has no keyring that regdesk can use: the pass phrase alone protects the keys."


def _keys(folder: DeskFolder, args: Namespace, asked: Asked, new_bytes: NewBytes, keyring: Keyring) -> DeskKeys:
    """The keys of the desk: those that are there, or new ones around the key that its database has or will have."""
    if folder.keys.exists():
        return desk_keys(holders.opened_keys(Custody(folder.keys, keyring), args, asked, new_bytes))
    if folder.has_a_desk and door_of(folder).lock is Lock.NOT_SEALED:
        raise KeyFileError("desk_not_sealed", folder=str(folder.path))
    holder = holders.new_holder(args.holder, asked)
    custody = Custody(folder.keys, NoKeyring() if args.spare else keyring)
    if not folder.key_file.exists():
        # `init` takes the keys that it finds, so that those of the sealed file are those of the desk
        return make_desk_keys(custody, args.name, holder, Secret(new_key()), new_bytes)
    held = keys_in_the_clear(folder)
    return make_desk_keys(custody, args.name, holder, held.database, new_bytes, pair=held.pair)


def accept(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    """Take a certificate, when it is of the event with the fingerprint of the manual and for this desk's key.

    A desk's log says so; keys without a desk, of a spare for example, get the file alone.
    """
    folder = DeskFolder(args.folder)
    if folder.has_a_desk:
        return _taken(args, folder, asked, new_bytes, clock, keyring)
    text, now = text_in(args.certificate), _now(folder, clock)
    event = read_event(folder.event) if folder.event.exists() else None
    found = compared(text, args.fingerprint, public=read_sealed(folder.keys).public, event=event, now=now)
    if isinstance(found, NotTaken):
        return _not(found)
    keep_certificate(folder, found)
    return _accepted(found.certificate, now)


def _taken(
    args: Namespace, folder: DeskFolder, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring
) -> Told:
    text = text_in(args.certificate)
    with at_desk(args, folder, asked, clock, keyring) as desk:
        if isinstance(desk, Stop):
            return staff.stopped(desk)
        enrolment = Enrolment(desk, folder, new_bytes)
        answer = enrolment.take(text, args.fingerprint, other_event=args.new_event_key, act=desk.new_act())
        if isinstance(answer, NotTaken):
            return _not(answer)
        if isinstance(answer, Refusal):
            return refused(answer)
        certificate = enrolment.standing().certificate
        assert certificate
        return _accepted(certificate, desk.now())


@contextmanager
def at_desk(
    args: Namespace, folder: DeskFolder, asked: Asked, clock: Clock, keyring: Keyring
) -> Iterator[Desk | Stop]:  # fmt: skip
    """A desk with somebody signed in where people sign in, or why nobody is."""
    unseal = making.unsealing(args, lambda: asked, keyring)
    args.asked = asked
    with (
        opened(folder.path, unseal=unseal, keyring=keyring, older=args.older, clock=clock) as desk,
        staff.signed_in(desk, args) as session,
    ):
        yield session if isinstance(session, Stop) else desk


def _accepted(certificate: Certificate, now: datetime) -> Told:
    facts = {**_facts(certificate), "accepted": True}
    return Told(facts, [f"This is {certificate.name} now.", *_days(certificate, now)])


def show(args: Namespace, clock: Clock) -> Told:
    """What everybody may know of this desk's keys; no pass phrase is asked for."""
    folder = DeskFolder(args.folder)
    sealed = read_sealed(folder.keys)
    names = [slot.holder for slot in sealed.slots]
    facts: dict[str, object] = {"name": sealed.name, "holders": names, "keyring": bool(sealed.pepper)}
    lines = [sealed.name, f"May open it: {', '.join(names)}."]
    lines += [] if sealed.pepper else [_said_without(spare=False)]
    if not folder.certificate.exists():
        return Told({**facts, "certificate": None}, [*lines, "It has no certificate yet."])
    found = certificate_in(text_in(folder.certificate))
    if isinstance(found, Fault):
        return not_taken(found)
    certificate = found.certificate
    of = f"Certified as {certificate.name} by the event {fingerprint(found.event_public)}."
    return Told({**facts, "certificate": _facts(certificate)}, [*lines, of, *_days(certificate, _now(folder, clock))])


# ── at the registration manager's ────────────────────────────────────────────────────────────────────────────────────


def give(manager: Certifying, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """Certify a desk's key, after the 8 signs that its people say were found to be those of the request."""
    wanted = manager.read(text_in(args.request))
    if isinstance(wanted, NotTaken):
        return _not(wanted)
    given = manager.certify(wanted, _wish(args, args.desk), args.said, lambda: _opened(args, asked, new_bytes))
    if not isinstance(given, Given):
        return _not(given) if isinstance(given, NotTaken) else refused(given)
    write_whole(args.to, given.text.encode("ascii") + b"\n")
    lines = [
        f"The certificate of {given.certificate.name} is in {args.to}. Bring it to the desk.",
        f"The desk compares the fingerprint of the manual: {fingerprint(given.event_public)}",
    ]
    return Told({**_facts(given.certificate), "certificate": given.text, "file": str(args.to)}, lines)


def spares(manager: Certifying, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """Make and certify the keys of spare desks, for laptops that will stand in for others."""
    numbers = range(args.first, min(args.first + args.count, MOST_DESKS + 1))
    holder = holders.new_holder(args.holder, asked, SPARE)
    given = manager.spares(
        numbers, args.to, holder, lambda: _opened(args, asked, new_bytes), wish=_wish(args, args.first)
    )  # fmt: skip
    if not isinstance(given, tuple):
        return _not(given) if isinstance(given, NotTaken) else refused(given)
    lines = [f"The keys of {len(given)} spare desks are in {args.to}. {_said_without(spare=True)}"]
    return Told({"spares": [_facts(each.certificate) for each in given], "folder": str(args.to)}, lines)


def stop(manager: Certifying, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    """Stop a stolen desk: a notice for the gates, signed by the event key."""
    given = manager.stop(args.desk, lambda: _opened(args, asked, new_bytes))
    if not isinstance(given, StopGiven):
        return _not(given) if isinstance(given, NotTaken) else refused(given)
    write_whole(args.to, given.text.encode("ascii") + b"\n")
    lines = [f"Desk {args.desk} is stopped. The notice is in {args.to}: bring it to every gate."]
    return Told({"desk": args.desk, "good": given.stopped.good, "notice": given.text, "file": str(args.to)}, lines)


def issued(manager: Certifying) -> Told:
    """What this event key has certified and stopped, by desk number."""
    rows = manager.rows()
    facts = [{**asdict(row), "ends": row.ends.isoformat()} for row in rows]
    lines = [f"{row.desk:>3} {row.name:<20} {row.state:<8} until {_moment(row.ends)}  {row.signs}" for row in rows]
    return Told({"issued": facts}, lines or ["No desk is certified yet."])


def _managed(args: Namespace, asked: Asked, new_bytes: NewBytes, clock: Clock, keyring: Keyring) -> Told:
    """What the registration manager does; `--log` names the desk of this laptop whose log says it too."""
    if args.log is None:
        event = read_event(args.event)
        now = clock_of(event, clock.now(), clock).now
        return _by_manager(Certifying(args.key, event, now, new_bytes), args, asked, new_bytes)
    with at_desk(args, DeskFolder(args.log), asked, clock, keyring) as desk:
        if isinstance(desk, Stop):
            return staff.stopped(desk)
        return _by_manager(Certifying(args.key, desk.event, desk.now, new_bytes, desk), args, asked, new_bytes)


def _by_manager(manager: Certifying, args: Namespace, asked: Asked, new_bytes: NewBytes) -> Told:
    match args.action:
        case "certify":
            return give(manager, args, asked, new_bytes)
        case "spares":
            return spares(manager, args, asked, new_bytes)
        case "stop":
            return stop(manager, args, asked, new_bytes)
        case _:
            return issued(manager)


def _wish(args: Namespace, number: int) -> Wish:
    return Wish(
        desk=number, name=getattr(args, "name", ""), categories=tuple(args.categories), zones=tuple(args.zones),
        begins=args.begins, ends=args.ends,
    )  # fmt: skip


def _opened(args: Namespace, asked: Asked, new_bytes: NewBytes) -> Opened:
    return holders.opened_keys(Custody(args.key, NoKeyring()), args, asked, new_bytes)


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


def _not(taken: NotTaken) -> Told:
    """A refusal in its sentence, with moments in words."""
    facts = {name: _moment(fact) if isinstance(fact, datetime) else fact for name, fact in taken.facts.items()}
    return not_taken(taken.fault, **facts)


def _moment(at: datetime) -> str:
    return f"{moment(at.astimezone(UTC))} UTC"
