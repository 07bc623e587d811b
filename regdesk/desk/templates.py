"""The badge templates a desk may choose from: those that ship, and its own files in the folder `templates`."""

import re
from dataclasses import dataclass, fields
from os.path import isfile
from pathlib import Path

from regdesk.badge.layout import Template, load_template, template_named, template_names
from regdesk.errors import BadgeTemplateError, DeskError, FolderError
from regdesk.folder import DeskFolder

_ORDER = ("a6", "cr80", "96x134", "4x3", "a4_2up", "a4_4up")
"""What most meetings wear stands before the others, what office printers print after them."""
_NAME = re.compile(r"[a-z0-9_]{1,40}")


@dataclass(frozen=True, slots=True)
class Offered:
    """One template. `name`: as the settings call it; `own`: a file of this desk; `problem`: why it cannot be used."""

    name: str
    own: bool
    template: Template | None
    problem: DeskError | None = None


def own_folder(folder: DeskFolder) -> Path:
    """Where a desk's own templates lie; it need not be there."""
    return folder.path / "templates"


def offered(folder: DeskFolder) -> tuple[Offered, ...]:
    """Every template, those that ship first; a file with a mistake is told with it. Raises FolderError."""
    return tuple(_offered(folder, name, own=False) for name in shipped()) + tuple(
        _offered(folder, name, own=True) for name in _own(folder)
    )


def shipped() -> tuple[str, ...]:
    """The names of the templates that came with regdesk."""
    return tuple(sorted(template_names(), key=_place))


def _place(name: str) -> tuple[int, str]:
    kind = name.removesuffix("_two_sided")
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER), name


def template_of(folder: DeskFolder, name: str) -> Template:
    """A template by its name in the settings. Raises BadgeTemplateError with file, line and mend.

    A name that ships means that one, whatever lies in the desk's own folder.
    """
    own = own_folder(folder) / f"{name}.toml"
    # unlike Path.is_file, this is False for a name that no file can have
    if name in shipped() or not isfile(own):
        return template_named(name)
    if not is_own_name(name):
        raise BadgeTemplateError("badge_template_file_name", file=own.name[:60])
    return load_template(own)


def is_own_name(name: str) -> bool:
    """Whether a file of a desk's own may have this name, which leads to no other folder."""
    return _NAME.fullmatch(name) is not None


def alike(one: Template, other: Template) -> bool:
    """Whether two templates print the same."""
    return all(getattr(one, each.name) == getattr(other, each.name) for each in fields(Template))


def _own(folder: DeskFolder) -> list[str]:
    try:
        return sorted(path.stem for path in own_folder(folder).glob("*.toml"))
    except OSError as problem:
        raise FolderError("folder_unreadable", folder=str(own_folder(folder))) from problem


def _offered(folder: DeskFolder, name: str, *, own: bool) -> Offered:
    try:
        if own and name in shipped():
            raise BadgeTemplateError("badge_template_name_taken", file=f"{name}.toml")
        return Offered(name, own, template_of(folder, name))
    except DeskError as problem:
        return Offered(name, own, None, problem)
