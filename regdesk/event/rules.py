"""What must hold between the parts of an event: names that lead somewhere, times in order, colours that can be read."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from regdesk.event.doors import LONGEST_CALL, LONGEST_NAME, MOST_SEATS, Door, DoorKind
from regdesk.event.event import (
    Category,
    Event,
    ExpiredDocuments,
    FourEyes,
    PickUpWindow,
    Session,
    SiteKind,
    VouchingPolicy,
)
from regdesk.event.lines import Key
from regdesk.event.table import Problems, Whole, nearest

DOCUMENTS = ("passport", "laissez_passer", "id_card", "crew", "visa", "other")
"""The values of `regdesk.identity.document.DocumentKind`, which stands on a higher floor; a test holds them equal."""

PLACES_NEEDED = ("here", "supervisor", "accreditation", "desk")
READABLE = 4.5
"""Contrast that white letters need (WCAG 2.2, 1.4.3)."""

LONGEST = timedelta(days=60)
EARLIEST_PICK_UP = timedelta(days=31)
LONGEST_EXPIRED = 3650
"""Days; a document that expired longer ago is nobody's recent one."""


def check(event: Event, problems: Problems) -> None:
    """Tell every rule that does not hold. Values that were unreadable have been told before and are passed over."""
    for part in (
        _name, _dates, _sites, _rooms, _windows, _channels, _categories, _policies, _documents, _expiry, _vouching,
        _places, _sessions, _doors,
    ):  # fmt: skip
        part(event, problems)


def _name(event: Event, problems: Problems) -> None:
    if problems.clean(("id",)) and not re.fullmatch(r"[0-9a-f]{32}", event.id):
        problems.tell(("id",), "id_shape")
    if problems.clean(("code",)) and not re.fullmatch(r"[A-Z0-9]{2,8}", event.code):
        problems.tell(("code",), "code_shape", value=event.code)
    if event.code in ("TRAINING", "STAFF"):
        problems.tell(("code",), "code_taken")
    if problems.clean(("badge_lines",)) and not (1 <= len(event.badge_lines) <= 3 and all(event.badge_lines)):
        problems.tell(("badge_lines",), "badge_lines_shape")
    if problems.clean(("languages",)) and not _all_languages(event.languages):
        problems.tell(("languages",), "languages_shape")


def _all_languages(codes: tuple[str, ...]) -> bool:
    return bool(codes) and all(re.fullmatch(r"[a-z]{2}", code) for code in codes)


def _dates(event: Event, problems: Problems) -> None:
    if not problems.clean(("starts",), ("ends",)):
        return
    if event.ends < event.starts:
        problems.tell(("ends",), "ends_before_starts")
    elif event.ends - event.starts > LONGEST:
        problems.tell(("ends",), "event_too_long", days=(event.ends - event.starts).days)


def _sites(event: Event, problems: Problems) -> None:
    centres = [place for place, site in enumerate(event.sites) if site.kind is SiteKind.REGISTRATION_CENTRE]
    if not problems.clean(("site",), *(("site", place, "kind") for place in range(len(event.sites)))):
        return
    if not centres:
        problems.tell(("site",), "no_registration_centre")
    for place in centres[1:]:
        problems.tell(("site", place, "kind"), "two_registration_centres", first=problems.line(("site", centres[0])))


def _rooms(event: Event, problems: Problems) -> None:
    letters = [zone.letter for zone in event.zones]
    _unique(problems, "zone", "letter", letters)
    for place, zone in enumerate(event.zones):
        _letter(problems, ("zone", place, "letter"), zone.letter)
    for place, room in enumerate(event.rooms):
        if room.zone:
            _known(problems, ("room", place, "zone"), room.zone, letters, "unknown_zone")
    _unique(problems, "room", "name", [room.name for room in event.rooms])


def _windows(event: Event, problems: Problems) -> None:
    if not event.windows:
        problems.tell(("window",), "no_window")
    keys = [category.key for category in event.categories]
    for place, window in enumerate(event.windows):
        _window_times(event, problems, ("window", place), window)
        for number, hours in enumerate(window.daily):
            path: Key = ("window", place, "daily", number)
            if hours.opens == hours.closes and problems.clean((*path, "opens"), (*path, "closes")):
                problems.tell(path, "daily_empty")
        for category in window.categories:
            _known(problems, ("window", place, "categories"), category, keys, "unknown_category")
    _every_category_has_a_window(event, problems)


def _window_times(event: Event, problems: Problems, path: Key, window: PickUpWindow) -> None:
    opens, closes = (*path, "opens"), (*path, "closes")
    if not problems.clean(opens, closes):
        return
    if window.closes < window.opens:
        problems.tell(closes, "closes_before_opens")
    elif window.closes == window.opens:
        problems.tell(closes, "closes_when_it_opens")
    elif problems.clean(("starts",), ("ends",)):
        if window.opens.date() < event.starts - EARLIEST_PICK_UP:
            problems.tell(opens, "opens_long_before", days=EARLIEST_PICK_UP.days)
        if window.closes.date() > event.ends:
            problems.tell(closes, "closes_after_the_end")


def _every_category_has_a_window(event: Event, problems: Problems) -> None:
    if not event.windows or any(not window.categories for window in event.windows):
        return
    served = frozenset().union(*(window.categories for window in event.windows))
    for place, category in enumerate(event.categories):
        if category.key not in served:
            problems.tell(("category", place), "no_window_for_category", value=category.key)


def _channels(event: Event, problems: Problems) -> None:
    if not event.channels:
        problems.tell(("channel",), "no_channel")
    _unique(problems, "channel", "key", [channel.key for channel in event.channels])
    keys = [category.key for category in event.categories]
    for place, channel in enumerate(event.channels):
        for number, category in enumerate(channel.categories):
            _known(problems, ("channel", place, "categories", number), category, keys, "unknown_category")
        _deadline(event, problems, ("channel", place, "deadline"), channel.deadline)


def _deadline(event: Event, problems: Problems, path: Key, deadline: date | None) -> None:
    if deadline and problems.clean(path, ("ends",)) and deadline > event.ends:
        problems.tell(path, "deadline_after_the_end")


def _categories(event: Event, problems: Problems) -> None:
    if not event.categories:
        problems.tell(("category",), "no_category")
    _unique(problems, "category", "key", [category.key for category in event.categories])
    _unique(problems, "category", "letter", [category.letter for category in event.categories])
    letters = [zone.letter for zone in event.zones]
    for place, category in enumerate(event.categories):
        path: Key = ("category", place)
        _letter(problems, (*path, "letter"), category.letter)
        _colour(problems, (*path, "colour"), category)
        _words(problems, (*path, "names"), category)
        for number, letter in enumerate(category.zones):
            _known(problems, (*path, "zones", number), letter, letters, "unknown_zone")
        if any(desk < 1 for desk in category.desks):
            problems.tell((*path, "desks"), "desk_number")


def _letter(problems: Problems, path: Key, letter: str) -> None:
    if problems.clean(path) and not re.fullmatch("[A-Z]", letter):
        problems.tell(path, "letter_shape", value=letter)


def _colour(problems: Problems, path: Key, category: Category) -> None:
    if not problems.clean(path):
        return
    if not re.fullmatch("#[0-9A-Fa-f]{6}", category.colour):
        problems.tell(path, "colour_shape", value=category.colour)
        return
    contrast = contrast_with_white(category.colour)
    if contrast < READABLE:
        problems.tell(path, "colour_too_light", value=category.colour, contrast=f"{contrast:.1f}")


def contrast_with_white(colour: str) -> float:
    """How well white letters stand on a colour #RRGGBB: 1 (not at all) to 21 (on black). WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _words(problems: Problems, path: Key, category: Category) -> None:
    """`es` is the word in Spanish; `es_f` and `es_m` are the words for a woman and a man."""
    for language, _ in category.names:
        if not re.fullmatch("[a-z]{2}(_[fm])?", language):
            problems.tell((*path, language), "language_shape", value=language)


def _policies(event: Event, problems: Problems) -> None:
    documents: Key = ("policies", "accepted_documents")
    if problems.clean(documents) and problems.clean(("policies",)):
        if not event.accepted_documents:
            problems.tell(documents, "no_document")
        for document in sorted(event.accepted_documents):
            _known(problems, documents, document, DOCUMENTS, "unknown_choice")
    age: Key = ("policies", "minimum_age")
    if problems.clean(age) and not 0 <= event.minimum_age <= 99:
        problems.tell(age, "age_range", value=event.minimum_age)


def _documents(event: Event, problems: Problems) -> None:
    """Which documents a category shows, and whose members show two."""
    keys = [category.key for category in event.categories]
    each: Key = ("policies", "accepted_documents_for")
    for category, kinds in event.policies.accepted_for:
        path: Key = (*each, category)
        _known(problems, path, category, keys, "unknown_category")
        if not kinds and problems.clean(path, each):
            problems.tell(path, "no_document_for", value=category)
        for kind in sorted(kinds):
            _known(problems, path, kind, DOCUMENTS, "unknown_choice")
    for category in sorted(event.policies.second_document_for):
        _known(problems, ("policies", "second_document_for"), category, keys, "unknown_category")
    for kind in sorted(event.policies.second_documents):
        _known(problems, ("policies", "second_documents"), kind, DOCUMENTS, "unknown_choice")
    for word in sorted(event.policies.four_eyes):
        _known(problems, ("policies", "four_eyes"), word, tuple(FourEyes), "unknown_choice")


def _expiry(event: Event, problems: Problems) -> None:
    path: Key = ("policies", "expired_days")
    days = event.policies.expired_days
    if days is None or not problems.clean(path):
        return
    if not 1 <= days <= LONGEST_EXPIRED:
        problems.tell(path, "expired_days_range", value=days, most=LONGEST_EXPIRED)
    elif event.policies.expired_documents is ExpiredDocuments.REFUSE:
        problems.tell(path, "expired_days_refused")


def _vouching(event: Event, problems: Problems) -> None:
    """Nobody can vouch where it is not said who speaks for a delegation."""
    if event.policies.vouching is VouchingPolicy.FOCAL_POINT and not event.focal_points:
        problems.tell(("policies", "vouching"), "no_focal_point")
    _unique(problems, "focal_point", "confirmation", [point.confirmation for point in event.focal_points])
    for place, point in enumerate(event.focal_points):
        path: Key = ("focal_point", place, "confirmation")
        if problems.clean(path) and not re.fullmatch("[0-9A-Z]{4}-?[0-9A-Z]{4}", point.confirmation.upper()):
            problems.tell(path, "confirmation_shape", value=point.confirmation)


def _places(event: Event, problems: Problems) -> None:
    keys = [place.key for place in event.places]
    _unique(problems, "place_to_go", "key", keys)
    for needed in PLACES_NEEDED:
        if needed not in keys:
            problems.tell(("place_to_go", needed), "place_missing", needed=needed)


def _sessions(event: Event, problems: Problems) -> None:
    rooms = [room.name for room in event.rooms]
    for place, session in enumerate(event.sessions):
        path: Key = ("session", place)
        _session_times(event, problems, path, session)
        if session.room:
            _known(problems, (*path, "room"), session.room, rooms, "unknown_room")


def _session_times(event: Event, problems: Problems, path: Key, session: Session) -> None:
    day, starts, ends = (*path, "day"), (*path, "starts"), (*path, "ends")
    if problems.clean(day, ("starts",), ("ends",)) and not event.starts <= session.day <= event.ends:
        problems.tell(day, "session_day")
    if problems.clean(starts, ends) and session.ends <= session.starts:
        problems.tell(ends, "session_ends_before_starts")


def _doors(event: Event, problems: Problems) -> None:
    _unique(problems, "door", "key", [door.key for door in event.doors])
    _unique(problems, "door", "name", [door.name for door in event.doors])
    letters = [zone.letter for zone in event.zones]
    for place, door in enumerate(event.doors):
        path: Key = ("door", place)
        for key, said, most in (("name", door.name, LONGEST_NAME), ("call", door.call, LONGEST_CALL)):
            if len(said) > most:
                problems.tell((*path, key), "door_too_long", most=most)
        if door.zone:
            _known(problems, (*path, "zone"), door.zone, letters, "unknown_zone")
        if door.seats and not (door.kind is DoorKind.BUS and 1 <= door.seats <= MOST_SEATS):
            problems.tell((*path, "seats"), "door_seats", most=MOST_SEATS)
        _who_may_pass(event, problems, path, door)


def _who_may_pass(event: Event, problems: Problems, path: Key, door: Door) -> None:
    """Each category of a door can pass it, and who cannot is sent to another one."""
    zones = {category.key: category.zones for category in event.categories}
    for number, category in enumerate(door.categories):
        _known(problems, (*path, "categories", number), category, zones, "unknown_category")
        if door.zone and door.zone not in zones.get(category, (door.zone,)):
            problems.tell((*path, "categories", number), "door_shut_to", value=category, zone=door.zone)
    if not door.others_use:
        return
    others = [other.key for other in event.doors if other.key != door.key]
    _known(problems, (*path, "others_use"), door.others_use, others, "unknown_door")
    if not door.categories:
        problems.tell((*path, "others_use"), "door_for_all")


def _unique(problems: Problems, table: str, key: str, values: Sequence[str]) -> None:
    seen = Counter[str]()
    for place, value in enumerate(values):
        path: Key = (table, place, key)
        if value and seen[value] and problems.clean(path):
            first = problems.line((table, values.index(value), key))
            problems.tell(path, "twice", value=value, first=first)
        seen[value] += 1


def _known(problems: Problems, path: Key, value: str, options: Iterable[str], code: str) -> None:
    known = list(options)
    if value in known or not problems.clean(path):
        return
    problems.tell(path, code, value=value, mend=Whole(_mend(value, known)))


def _mend(value: str, known: list[str]) -> str:
    near = nearest(value, known)
    return f"“{near}”" if near else ", ".join(f"“{option}”" for option in known[:12])
