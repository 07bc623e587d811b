"""The meeting as values. Reading the file that holds them is `regdesk.event.file`."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from regdesk.event.back import BadgeBack
from regdesk.event.data import DataTerms
from regdesk.event.doors import Door
from regdesk.event.lanes import Lanes

UNKNOWN_COLOUR = "#5A5F66"
"""A grey on which white letters can be read."""


class SiteKind(StrEnum):
    """What a place is for. Badges are collected at the registration centre, never at the venue."""

    REGISTRATION_CENTRE = "registration_centre"
    VENUE = "venue"
    HOTEL = "hotel"


@dataclass(frozen=True, slots=True)
class Site:
    kind: SiteKind
    name: str
    address: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Room:
    """A place on the venue map. `zone` is the one-letter access zone, or empty."""

    name: str
    floor: str
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """A line of the agenda, in local time of the event."""

    day: date
    starts: time
    ends: time
    title: str
    room: str = ""


@dataclass(frozen=True, slots=True)
class Zone:
    """An access zone that the badge shows as a letter."""

    letter: str
    name: str


@dataclass(frozen=True, slots=True)
class Category:
    """What the badge says its bearer is: letter, colour and word together, never colour alone.

    `names`: (language, word) pairs, where `es_f` and `es_m` are the words for a woman and a man if they differ
    from `es`, and English is `name`; `colour`: #RRGGBB; `zones`: letters; `desks`: the only desks that
    hold these badges (empty: every desk).
    """

    key: str
    letter: str
    name: str
    names: tuple[tuple[str, str], ...]
    colour: str
    zones: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    desks: tuple[int, ...] = ()

    def named(self, language: str, sex: str = "") -> str:
        """The word in a language, for a bearer of sex F, M or unknown (X, or empty)."""
        words = dict(self.names)
        return words.get(f"{language}_{sex.lower()}") or words.get(language, self.name)


class Authority(StrEnum):
    """Who decides an accreditation. The desk never does (sources 002, B1 and B2)."""

    PROTOCOL = "protocol"
    STAKEHOLDER_DESK = "stakeholder_desk"
    UN_DESK = "un_desk"
    MEDIA = "media"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Channel:
    """A way into the list, with the last day on which requests were taken (None: no deadline)."""

    key: str
    name: str
    authority: Authority
    deadline: date | None
    categories: tuple[str, ...]
    address: str = ""


@dataclass(frozen=True, slots=True)
class DailyHours:
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class PickUpWindow:
    """When badges are given. `opens` and `closes` are aware, in the event's zone; opens included, closes not.

    `daily` lists the hours of each day inside it (empty: day and night); `categories` is empty for all.
    """

    opens: datetime
    closes: datetime
    daily: tuple[DailyHours, ...] = ()
    categories: frozenset[str] = frozenset()


class Basis(StrEnum):
    """Why a stakeholder organisation may take part (sources 002, footnote 1)."""

    ECOSOC = "ecosoc"
    RES_71_280 = "res_71_280"
    NOT_NEEDED = "not_needed"
    NONE = "none"


class ExpiredDocuments(StrEnum):
    REFUSE = "refuse"
    SUPERVISOR = "supervisor"


class PhotoPolicy(StrEnum):
    REQUIRED = "required"
    OPTIONAL = "optional"


class ProxyPolicy(StrEnum):
    NONE = "none"
    VIP_ONLY = "vip_only"
    FOCAL_POINT = "focal_point"
    LETTER = "letter"


class VouchingPolicy(StrEnum):
    """Whose word stands for a document where a person has none (practice X19). NONE: nobody's."""

    NONE = "none"
    FOCAL_POINT = "focal_point"


class MinorPolicy(StrEnum):
    """What somebody below the minimum age needs (practice 2K and X36). REFUSE: nothing helps at a desk.

    CONSENT: a parent's or guardian's written consent, as the list has it. CHAPERONE: that, and an adult with a badge
    of this event who comes along to the desk.
    """

    REFUSE = "refuse"
    CONSENT = "consent"
    CHAPERONE = "chaperone"


class FourEyes(StrEnum):
    """Decisions that an event can give to two people besides the clerk."""

    NO_DOCUMENT = "no_document"
    BLOCKED = "blocked"
    REPLACEMENT = "replacement"
    OUTSIDE_WINDOW = "outside_window"


@dataclass(frozen=True, slots=True)
class Policies:
    """What is asked of people, beyond what every event has to say.

    `expired_days`: how many days ago a document may have expired for a supervisor to accept it (None: any number).
    `accepted_for`: (category, kinds of document) pairs where these are others than the event's.
    `second_document_for`: categories whose members show two documents; `second_documents`: kinds that are accepted
    as the second one (empty: those that are accepted as the first). `four_eyes`: values of `FourEyes`.
    """

    proxy: ProxyPolicy = ProxyPolicy.FOCAL_POINT
    expired_documents: ExpiredDocuments = ExpiredDocuments.SUPERVISOR
    photo: PhotoPolicy = PhotoPolicy.OPTIONAL
    expired_days: int | None = None
    accepted_for: tuple[tuple[str, frozenset[str]], ...] = ()
    second_document_for: frozenset[str] = frozenset()
    second_documents: frozenset[str] = frozenset()
    vouching: VouchingPolicy = VouchingPolicy.NONE
    minors: MinorPolicy = MinorPolicy.CONSENT
    four_eyes: frozenset[str] = frozenset()

    def may_accept_expired(self, days: int) -> bool:
        """Whether a supervisor may accept a document that expired so many days ago (practice X20)."""
        allowed = self.expired_documents is ExpiredDocuments.SUPERVISOR
        return allowed and (self.expired_days is None or days <= self.expired_days)


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """Who speaks for a delegation at the desks. `confirmation`: the code of their own registration."""

    delegation: str
    confirmation: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a refused person is sent: what the slip says."""

    key: str
    name: str
    hours: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Training:
    """Marks a training event. `clock` is the moment at which its clock starts, or None for the real time."""

    clock: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One meeting. `id` is 32 hexadecimal digits; `code` is short, A-Z and 0-9."""

    id: str
    code: str
    name: str
    short_name: str
    badge_lines: tuple[str, ...]
    organiser: str
    place: str
    zone: ZoneInfo
    starts: date
    ends: date
    sites: tuple[Site, ...]
    rooms: tuple[Room, ...]
    zones: tuple[Zone, ...]
    windows: tuple[PickUpWindow, ...]
    channels: tuple[Channel, ...]
    categories: tuple[Category, ...]
    eligible_bases: frozenset[Basis]
    accepted_documents: frozenset[str]
    minimum_age: int
    policies: Policies
    places: tuple[Place, ...]
    sessions: tuple[Session, ...]
    languages: tuple[str, ...]
    notice: str = ""
    training: Training | None = None
    focal_points: tuple[FocalPoint, ...] = ()
    data: DataTerms | None = None
    doors: tuple[Door, ...] = ()
    back: BadgeBack | None = None
    lanes: Lanes | None = None

    @property
    def code_prefix(self) -> str:
        """What the code on each badge begins with; a training badge says so itself."""
        return "TRAINING" if self.training else self.code

    @property
    def venue(self) -> Site | None:
        """Where the meeting is, or None when the file does not say."""
        return next((site for site in self.sites if site.kind is SiteKind.VENUE), None)

    @property
    def registration_centre(self) -> Site:
        return next(site for site in self.sites if site.kind is SiteKind.REGISTRATION_CENTRE)

    def category(self, key: str) -> Category:
        """The category; one that the event does not have is grey, opens no zone and says its own key."""
        known = (category for category in self.categories if category.key == key)
        return next(known, Category(key, "?", key or "?", (), UNKNOWN_COLOUR, ()))

    def documents_for(self, category: str, *, second: bool = False) -> frozenset[str]:
        """The kinds of document that a member of a category may show, as the first or as the second one."""
        if second and self.policies.second_documents:
            return self.policies.second_documents
        return dict(self.policies.accepted_for).get(category, self.accepted_documents)

    def focal_points_of(self, delegation: str) -> tuple[str, ...]:
        """The confirmation codes of those who speak for a delegation."""
        return tuple(point.confirmation for point in self.focal_points if point.delegation == delegation)

    def channel(self, key: str) -> Channel | None:
        return next((channel for channel in self.channels if channel.key == key), None)

    def place_for(self, key: str) -> Place:
        """Where somebody is sent; every event has a supervisor desk, which is also for whatever has no place."""
        known = {place.key: place for place in self.places}
        return known.get(key) or known.get("supervisor") or Place(key, "")
