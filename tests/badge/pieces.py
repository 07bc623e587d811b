"""A meeting, its people and their portraits for the badge tests, made by hand so that no other test moves them."""

import re
import zlib
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from regdesk.badge.layout import Template, template_named
from regdesk.badge.pdf import badge_pdf
from regdesk.badge.render import page_png
from regdesk.event.back import BadgeBack
from regdesk.event.event import Category, Event, Room, Site, SiteKind, Training, Zone
from regdesk.people.participant import Participant
from tests.make import an_event, local

FILES = Path(__file__).parent.parent / "files" / "badges"
PORTRAIT = (FILES / "portrait.jpg").read_bytes()
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def a_code(number: int = 0, prefix: str = "R1") -> str:
    """A text as long as a sealed one, of the same signs: 175, other ones for each number."""
    signs = b"".join(sha256(f"{number} {part}".encode("ascii")).digest() for part in range(6))
    return prefix + "".join(_SIGNS[sign & 31] for sign in signs)[: 175 - len(prefix)]


CODE = a_code()
DOTS = 203
TEMPLATES = ("a6", "cr80", "96x134", "4x3")

_CATEGORIES = (
    Category(
        "delegate", "D", "Delegate",
        (("es", "Delegado"), ("es_f", "Delegada"), ("fr", "Délégué"), ("fr_f", "Déléguée")), "#00649B",
        ("P", "B", "L"),
    ),
    Category("un", "U", "UN system", (("es", "Sistema de las Naciones Unidas"),
             ("fr", "Système des Nations Unies")), "#4A4FA3", ("P", "B")),
    Category("head", "E", "Head of delegation", (("es", "Jefe de delegación"), ("fr", "Chef de délégation")),
             "#003F66", ("P", "B", "L")),
    Category("head_of_delegation", "E", "Head of delegation",
             (("es", "Jefe de delegación"), ("es_f", "Jefa de delegación"), ("fr", "Chef de délégation")),
             "#003F66", ("P", "B", "L")),
    Category("observer", "B", "Observer", (("es", "Observador"), ("fr", "Observateur")), "#5D5A3C", ("P", "B")),
    Category("un_system", "U", "UN system", (("es", "Sistema de las Naciones Unidas"),
             ("fr", "Système des Nations Unies")), "#4A4FA3", ("P", "B")),
    Category("conference_service", "C", "Conference service",
             (("es", "Servicio de conferencias"), ("fr", "Service de conférence")), "#3D5A80", ("P", "B", "L", "M")),
    Category("stakeholder", "S", "Stakeholder", (("es", "Parte interesada"), ("fr", "Partie prenante")), "#8B3F86",
             ("P", "B")),
    Category("invited", "G", "Invited speaker", (("es", "Orador invitado"), ("es_f", "Oradora invitada")), "#A23B72",
             ("P", "B", "L")),
    Category("media", "M", "Media", (("es", "Prensa"), ("fr", "Presse")), "#0F6B6B", ("P", "M")),
    Category("host_country", "H", "Host country", (("es", "País anfitrión"), ("fr", "Pays hôte")), "#7A5200",
             ("P", "B", "L")),
    Category("security", "Z", "Security", (("es", "Seguridad"), ("fr", "Sécurité")), "#1F2933", ("P", "B", "L", "M")),
)  # fmt: skip

_BACK = BadgeBack(
    hints=(
        "Buses run between the Convention Center and the four hotels. No badge, no bus.",
        "Arrive at least 15 minutes before the start of the meeting: there is security screening.",
    ),
    emergency="Call 911. The clinic is on the ground floor.",
    return_address="UN Registration Centre, The Westin, Paseo de la Marina Sur #205, Puerto Vallarta",
)
_ROOMS = (
    Room("UN Secretariat", "Ground floor"), Room("Café", "Ground floor"), Room("Clinic", "Ground floor"),
    Room("Media", "Ground floor", "M"), Room("Plenary", "Ground floor", "P"), Room("Lounge", "Ground floor", "L"),
    Room("Breakout 1", "Ground floor", "B"), Room("Bilateral booth 1", "Second floor"),
)  # fmt: skip
_SITES = (
    Site(SiteKind.REGISTRATION_CENTRE, "The Westin", "Paseo de la Marina Sur #205"),
    Site(SiteKind.VENUE, "Puerto Vallarta International Convention Center", "Puerto Vallarta"),
)


def the_meeting(**changes: Any) -> Event:
    """The preparatory meeting, live, 4 to 6 December 2017."""
    plain = {
        "code": "PV2017",
        "short_name": "Stocktaking meeting",
        "badge_lines": ("Preparatory (stocktaking) meeting", "Global compact for migration"),
        "organiser": "United Nations · Naciones Unidas",
        "place": "Puerto Vallarta, Mexico",
        "starts": date(2017, 12, 4),
        "ends": date(2017, 12, 6),
        "zones": (Zone("P", "Plenary"), Zone("B", "Breakout"), Zone("L", "Lounge"), Zone("M", "Media")),
        "categories": _CATEGORIES,
        "languages": ("en", "es", "fr"),
        "sites": _SITES,
        "rooms": _ROOMS,
        "back": _BACK,
    }
    return an_event(**{**plain, **changes})


def the_training() -> Event:
    return the_meeting(training=Training(clock=local(4, 8, 7)))


def somebody(**changes: Any) -> Participant:
    """Aïssatou NDIAYE-SARR, Counsellor, Senegal."""
    plain = {
        "id": "1" * 32,
        "source": "states",
        "source_ref": "1",
        "given": "Aïssatou",
        "family": "Ndiaye-Sarr",
        "function": "Counsellor",
        "delegation": "Senegal",
        "category": "delegate",
        "sex": "F",
        "nationality": "SEN",
    }
    return Participant(**{**plain, **changes})


def a_badge(
    template: str | Template = "a6", event: Event | None = None, person: Participant | None = None,
    *, code: str = CODE, photo: bytes | None = PORTRAIT,
) -> bytes:  # fmt: skip
    chosen = template_named(template) if isinstance(template, str) else template
    return badge_pdf(chosen, event or the_meeting(), person or somebody(), code=code, number=918, photo=photo)


def picture(pdf: bytes, dpi: float = DOTS, page: int = 0) -> Image.Image:
    return Image.open(BytesIO(page_png(pdf, dpi, page))).convert("L")


def fingerprint(pdf: bytes) -> str:
    """A hash of what the file draws: its streams as they were before compression, in their order."""
    hashed = sha256()
    for head, content in re.findall(rb"<<([^\n]*/Length \d+)>>\nstream\n(.*?)\nendstream", pdf, re.DOTALL):
        hashed.update(zlib.decompress(content) if b"FlateDecode" in head else content)
    return hashed.hexdigest()[:20]
