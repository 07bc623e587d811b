"""A rendered badge as a job for a printer: its paper, its sides, and where its photo is."""

from collections.abc import Callable

from regdesk.badge.elements import Photo
from regdesk.badge.layout import Template
from regdesk.printing.printer import Job


def job_of(template: Template, attempt: str, pdf: bytes, given_up: Callable[[], bool]) -> Job:
    return Job(
        attempt, pdf, template.width_mm, template.height_mm,
        photo_box_mm=photo_box(template), two_sided=template.two_sided and bool(template.back), given_up=given_up,
    )  # fmt: skip


def photo_box(template: Template) -> tuple[float, float, float, float] | None:
    """Left, top, width and height of the photo on the front, in mm; None without one, and on a sheet of several."""
    if template.sheet:
        return None
    photo = next((element for element in template.elements if isinstance(element, Photo)), None)
    return (photo.x, photo.y, photo.width, photo.height) if photo else None
