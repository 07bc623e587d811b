"""Files that set a desk up: the event, badge templates, mappings, settings, name forms, the staff list."""

import tempfile
from pathlib import Path
from random import Random

from regdesk.badge.layout import load_template, template_named, template_names
from regdesk.badge.pdf import badge_pdf
from regdesk.errors import BadgeTemplateError
from regdesk.event.event import Event
from regdesk.event.file import read_event
from regdesk.names.forms import shipped
from regdesk.names.own_forms import line_of, read_own, table_of, write_own
from regdesk.resources import path
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from regdesk.roster.mapping import fitted, mapping_text, mistakes, read_mapping
from regdesk.settings import Settings, read_settings, write_settings
from regdesk.staff.file import read_staff, write_staff
from regdesk.staff.member import Member
from tests.badge.pieces import CODE, somebody, the_meeting
from tests.benchmarks.fuzz import odd
from tests.benchmarks.fuzz.limits import Escape
from tests.benchmarks.fuzz.mutate import TEXT, TOML, damaged
from tests.benchmarks.fuzz.target import Target, from_bytes
from tests.lists import STATES

EVENTS = (path("sample", "event.toml").read_bytes(), path("sample", "training.toml").read_bytes())
LAYOUTS = tuple(path("badges", f"{name}.toml").read_bytes() for name in template_names())
ROSTER = open_list(path("sample", "roster.csv"))
MAPPINGS = (mapping_text(guess(ROSTER, STATES)).encode(),)
FORMS = (
    b"tradition,part,strength,forms\nSlovak,given,same,ZUZKA ZUZANA\n,family,look,KLERK DE+KLERK\n",
    path("name_forms.csv").read_bytes()[:4_000],
)
STAFF = (
    b"name,roles\r\nMaria Lopez,supervisor\r\nJohn Smith,clerk greeter\r\n",
    b"id;name;first_name;roles;languages;card;barred;pin;pin_own;pin_since\r\n"
    + b"a" * 32
    + b";Maria Lopez;Maria;shift lead, supervisor;es en;STAFF"
    + b"0" * 26
    + b";no;;;\r\n",
)


def _event(content: bytes, place: Path) -> str:
    file = place / "event.toml"
    file.write_bytes(content)
    event = read_event(file)
    _shown_whole(event)
    return "taken"


def _shown_whole(event: Event) -> None:
    """Its words go onto badges, slips and the screen as they are."""
    for text in (event.name, event.place, event.notice, *event.badge_lines, *(c.name for c in event.categories)):
        if any(sign in odd.BIDI + odd.CONTROLS for sign in text):
            raise Escape("a word of the event turns the line around")


def _template(content: bytes, place: Path) -> str:
    file = place / "badge.toml"
    file.write_bytes(content)
    template = load_template(file)
    badge_pdf(template, the_meeting(), somebody(), code=CODE, number=1, photo=None)
    return "drawn"


def _template_name(_number: int, chance: Random, place: Path) -> str:
    """Half of the time what the file says, half of the time where a name leads."""
    if chance.random() < 0.7:
        return _template(damaged(LAYOUTS, TOML, chance), place)
    name = chance.choice((*odd.FILE_NAMES, str(place / "badge"), "../badges/a6", odd.text(chance)))
    (place / "badge.toml").write_bytes(LAYOUTS[0])
    try:
        template_named(name)
    except BadgeTemplateError:
        return "no such template"
    if name not in template_names():
        raise Escape("a template from another folder")
    return "shipped"


def _mapping(content: bytes, place: Path) -> str:
    file = place / "map.toml"
    file.write_bytes(content)
    mapping = read_mapping(file)
    mistakes(mapping)
    again = place / "again.toml"
    again.write_text(mapping_text(mapping), encoding="utf-8")
    if read_mapping(again) != mapping:
        raise Escape("a mapping that is another one when it is written and read")
    fitted(mapping, ROSTER.header)
    return "fits"


def _settings(content: bytes, place: Path) -> str:
    file = place / "settings.toml"
    file.write_bytes(content)
    found = read_settings(file)
    write_settings(file, found)
    if read_settings(file) != found:
        raise Escape("settings that are others when they are written and read")
    return "taken"


def _usual_settings() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "settings.toml"
        write_settings(
            file, Settings(desk_number=3, clerk="Lucía", printer="ipp://10.0.0.7/ipp/print", reader_way="es")
        )
        return file.read_bytes()


def _name_forms(content: bytes, place: Path) -> str:
    file = place / "name_forms.csv"
    file.write_bytes(content)
    table = read_own(file, shipped())
    write_own(file, table)
    if read_own(file, shipped()).rows != table.rows:
        raise Escape("name forms that are others when they are written and read")
    exported = [*table.lines[:1], *(line_of(row) for _, row in table.rows)]
    if [row for _, row in table_of(exported, shipped()).rows] != [row for _, row in table.rows]:
        raise Escape("name forms that are others when they are exported")
    return "taken" if table.rows else "none of them"


def _staff(content: bytes, _place: Path) -> str:
    listed, problems = read_staff(content)
    if problems:
        return f"refused: {problems[0].reason}"
    members = [
        (
            Member(one.id or f"{n:032x}", one.name, one.first_name, one.roles, one.card, one.languages, one.barred),
            one.pin,
        )
        for n, one in enumerate(listed)
    ]
    written = write_staff(members)
    again, wrong = read_staff(written)
    if wrong or [(one.name, one.roles) for one in again] != [(one.name, one.roles) for one in listed]:
        raise Escape("a staff list that is another one when it is written and read")
    if any(
        cell.startswith(("=", "+", "-", "@", "\t"))
        for line in written.decode().splitlines()
        for cell in line.split(",")
    ):
        raise Escape("a formula in the staff list")
    return "taken"


TARGETS = {
    "event": from_bytes("event", EVENTS, TOML, _event),
    "template": Target("template", _template_name),
    "mapping": from_bytes("mapping", MAPPINGS, TOML, _mapping),
    "settings": from_bytes("settings", (_usual_settings(),), TOML, _settings),
    "name_forms": from_bytes("name_forms", FORMS, TEXT, _name_forms),
    "staff": from_bytes("staff", STAFF, TEXT, _staff),
}
