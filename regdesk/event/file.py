"""Reads the file that describes a meeting; every mistake is told at once, with its line and its mend.

It is TOML. Local times are written without an offset and hold in the event's zone. `resources/sample/event.toml`
is a whole one with a word on every part.
"""

import re
import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from regdesk.errors import EventFileError
from regdesk.event import rules
from regdesk.event.back import read_back
from regdesk.event.data import read_terms
from regdesk.event.doors import read_door
from regdesk.event.event import (
    Authority,
    Basis,
    Category,
    Channel,
    DailyHours,
    Event,
    ExpiredDocuments,
    FocalPoint,
    MinorPolicy,
    PhotoPolicy,
    PickUpWindow,
    Place,
    Policies,
    ProxyPolicy,
    Room,
    Session,
    Site,
    SiteKind,
    Training,
    VouchingPolicy,
    Zone,
)
from regdesk.event.lanes import read_lanes
from regdesk.event.lines import lines_of
from regdesk.event.table import Problem, Problems, Table
from regdesk.toml import parse_toml

LARGEST = 1_000_000
"""Bytes; a real event file has about twenty thousand."""


def read_event(path: Path) -> Event:
    """Read the event file at `path` (UTF-8). Raises EventFileError, see `read_event_text`."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as problem:
        raise EventFileError("event_file_unreadable", file=str(path)) from problem
    if len(raw) > LARGEST:
        raise EventFileError("event_file_too_large", file=str(path))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw[: problem.start].count(b"\n") + 1
        raise _wrong(str(path), (Problem(line, "", "not_utf8", {"line": line}),)) from problem
    return read_event_text(text, file=str(path))


def read_event_text(text: str, *, file: str) -> Event:
    """Read an event from TOML text; `file` is what the sentences call it.

    Raises EventFileError with the facts: file; line and key of the first mistake; `problems`, a (line, sentence)
    pair for each; `details`, the same as `Problem` values with code and facts, for the translator; `told`, all
    sentences as lines of one text.
    """
    values = _parse(text, file)
    problems = Problems(lines_of(text))
    event = _event(Table(values, (), problems))
    rules.check(event, problems)
    if problems.told():
        raise _wrong(file, problems.told())
    return event


def _wrong(file: str, problems: tuple[Problem, ...]) -> EventFileError:
    pairs = tuple((problem.line, problem.sentence) for problem in problems)
    told = "\n".join(sentence for _, sentence in pairs)
    first = problems[0]
    return EventFileError(
        "event_file_wrong", file=file, line=first.line, key=first.key, told=told, problems=pairs, details=problems
    )


def _parse(text: str, file: str) -> dict[str, Any]:
    try:
        return parse_toml(text)
    except tomllib.TOMLDecodeError as problem:
        raise _wrong(file, (_syntax(text, str(problem)),)) from problem
    except ValueError as problem:
        # a number of thousands of digits, or brackets thousands deep: no event file
        raise _wrong(file, (Problem(1, "", "not_toml", {"line": 1, "what": "not TOML"}),)) from problem


def _syntax(text: str, message: str) -> Problem:
    """tomllib ends its message with the line, or says that the end of the text came too early."""
    what, _, where = message.partition(" (at ")
    found = re.match(r"line (\d+)", where)
    line = int(found.group(1)) if found else text.rstrip().count("\n") + 1
    written = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    key = written.partition("=")[0].strip()
    if re.search(r"[ T=]\d\d:\d\d\s*(#|$)", written.rstrip("\r")):
        return Problem(line, key, "seconds_missing", {"line": line})
    return Problem(line, key, "not_toml", {"line": line, "what": what[:1].lower() + what[1:]})


def _event(top: Table) -> Event:
    zone = _zone(top)
    training = _training(top, zone)
    policies = top.table("policies")
    ends = top.day("ends")
    categories = tuple(_category(table) for table in top.tables("category"))
    event = Event(
        id=top.text("id"),
        code=top.text("code"),
        name=top.text("name"),
        short_name=top.text("short_name"),
        badge_lines=top.texts("badge_lines"),
        organiser=top.text("organiser"),
        place=top.text("place"),
        zone=zone,
        starts=top.day("starts"),
        ends=ends,
        languages=top.texts("languages"),
        notice=top.text("notice", ""),
        sites=tuple(_site(table) for table in top.tables("site")),
        rooms=tuple(_room(table) for table in top.tables("room")),
        zones=tuple(_access_zone(table) for table in top.tables("zone")),
        windows=tuple(_window(table, zone) for table in top.tables("window")),
        channels=tuple(_channel(table) for table in top.tables("channel")),
        categories=categories,
        places=tuple(_place(table) for table in top.tables("place_to_go")),
        sessions=tuple(_session(table) for table in top.tables("session")),
        eligible_bases=_bases(policies),
        accepted_documents=frozenset(policies.texts("accepted_documents")),
        minimum_age=policies.number("minimum_age"),
        policies=_policies(policies),
        training=training,
        focal_points=tuple(_focal_point(table) for table in top.tables("focal_point")),
        data=read_terms(top, ends),
        doors=tuple(read_door(table) for table in top.tables("door")),
        back=read_back(top),
        lanes=read_lanes(top, [(category.key, category.desks) for category in categories]),
    )
    if not top.has("policies"):
        top.tell("policies", "missing_table")
    policies.close()
    top.close()
    return event


def _zone(top: Table) -> ZoneInfo:
    name = top.text("time_zone")
    try:
        return ZoneInfo(name)
    except (ValueError, KeyError, OSError):  # an empty name, an unknown one, and a folder of the zone database
        top.unknown("time_zone", "unknown_time_zone", name, sorted(available_timezones(), key=_likely))
        return ZoneInfo("UTC")


def _likely(name: str) -> tuple[bool, str]:
    """Real places before the short names of the old days."""
    return "/" not in name, name


def _training(top: Table, zone: ZoneInfo) -> Training | None:
    """The mark of a training event; only it may set its clock, and it is never the live event itself."""
    if top.has("clock"):
        top.tell("clock", "clock_of_live_event")
    if not top.has("training"):
        top.table("training")
        return None
    table = top.table("training")
    if table.text("of") == top.text("id"):
        table.problems.tell(top.at("id"), "training_id_is_live")
    clock = _local(table, "clock", zone) if table.has("clock") else None
    table.close()
    return Training(clock)


def _local(table: Table, key: str, zone: ZoneInfo) -> datetime:
    """A moment in the event's zone; one that the clock skips or shows twice is told."""
    written = table.moment(key)
    moment, later = written.replace(tzinfo=zone, fold=0), written.replace(tzinfo=zone, fold=1)
    if not table.problems.clean(table.at(key)) or moment.utcoffset() == later.utcoffset():
        return moment
    skipped = later.utcoffset() > moment.utcoffset()  # type: ignore[operator] # both are aware
    table.tell(key, "time_skipped" if skipped else "time_twice", value=f"{written:%d %b %Y %H:%M}")
    return moment


def _site(table: Table) -> Site:
    kind = table.choice("kind", SiteKind)
    address = table.text("address", "" if kind is SiteKind.HOTEL else None)
    site = Site(kind, table.text("name"), address, table.texts("aliases", ()))
    table.close()
    return site


def _room(table: Table) -> Room:
    room = Room(table.text("name"), table.text("floor"), table.text("zone", ""))
    table.close()
    return room


def _access_zone(table: Table) -> Zone:
    zone = Zone(table.text("letter"), table.text("name"))
    table.close()
    return zone


def _window(table: Table, zone: ZoneInfo) -> PickUpWindow:
    window = PickUpWindow(
        opens=_local(table, "opens", zone),
        closes=_local(table, "closes", zone),
        daily=tuple(_daily(hours) for hours in table.tables("daily")),
        categories=frozenset(table.texts("categories", ())),
    )
    table.close()
    return window


def _daily(table: Table) -> DailyHours:
    hours = DailyHours(table.hour("opens"), table.hour("closes"))
    table.close()
    return hours


def _channel(table: Table) -> Channel:
    channel = Channel(
        key=table.text("key"),
        name=table.text("name"),
        authority=table.choice("authority", Authority),
        deadline=table.day_or_none("deadline"),
        categories=table.texts("categories"),
        address=table.text("address", ""),
    )
    table.close()
    return channel


def _category(table: Table) -> Category:
    category = Category(
        key=table.text("key"),
        letter=table.text("letter"),
        name=table.text("name"),
        names=table.pairs("names"),
        colour=table.text("colour"),
        zones=table.texts("zones"),
        aliases=table.texts("aliases", ()),
        desks=table.numbers("desks"),
    )
    table.close()
    return category


def _place(table: Table) -> Place:
    place = Place(table.text("key"), table.text("name"), table.text("hours", ""), table.text("contact", ""))
    table.close()
    return place


def _focal_point(table: Table) -> FocalPoint:
    point = FocalPoint(table.text("delegation"), table.text("confirmation"))
    table.close()
    return point


def _session(table: Table) -> Session:
    session = Session(
        day=table.day("day"),
        starts=table.hour("starts"),
        ends=table.hour("ends"),
        title=table.text("title"),
        room=table.text("room", ""),
    )
    table.close()
    return session


def _bases(policies: Table) -> frozenset[Basis]:
    words = policies.texts("eligible_bases")
    options = [str(basis) for basis in Basis]
    for place, word in enumerate(words):
        if word not in options:
            path = (*policies.at("eligible_bases"), place)
            policies.unknown("eligible_bases", "unknown_choice", word, options, path)
    return frozenset(Basis(word) for word in words if word in options)


def _policies(table: Table) -> Policies:
    """What the file does not say stays as `Policies` has it."""
    usual = Policies()
    return Policies(
        proxy=table.choice("proxy", ProxyPolicy, usual.proxy),
        expired_documents=table.choice("expired_documents", ExpiredDocuments, usual.expired_documents),
        photo=table.choice("photo", PhotoPolicy, usual.photo),
        expired_days=table.number_or_none("expired_days"),
        accepted_for=tuple((name, frozenset(kinds)) for name, kinds in table.lists("accepted_documents_for")),
        second_document_for=frozenset(table.texts("second_document_for", ())),
        second_documents=frozenset(table.texts("second_documents", ())),
        vouching=table.choice("vouching", VouchingPolicy, usual.vouching),
        minors=table.choice("minors", MinorPolicy, usual.minors),
        four_eyes=frozenset(table.texts("four_eyes", ())),
    )
