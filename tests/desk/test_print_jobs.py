import pytest

from regdesk.badge.layout import template_named, template_names
from regdesk.desk.print_jobs import job_of, photo_box
from regdesk.printing.printer import never


@pytest.mark.parametrize("name", template_names())
def test_a_badges_job_has_its_paper_its_sides_and_its_photo_box(name: str) -> None:
    template = template_named(name)
    job = job_of(template, "a1", b"%PDF", never)
    assert (job.width_mm, job.height_mm) == (template.width_mm, template.height_mm)
    assert job.two_sided == name.endswith("two_sided")
    if template.sheet:
        assert job.photo_box_mm is None, "there are several, and no label printer takes such a sheet"
        return
    left, top, width, height = photo_box(template) or (-1, -1, 0, 0)
    assert left >= 0 < width
    assert top >= 0 < height
    assert left + width <= template.width_mm
    assert top + height <= template.height_mm
