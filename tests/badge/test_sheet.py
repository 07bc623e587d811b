"""Several badges on a sheet, on one side or on both: each in its place, with its code, between cut marks."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat

from regdesk.badge.layout import Sheet, Template, load_template, template_named
from regdesk.badge.pdf import DayItem, Item, batch_pdf, day_badges_pdf
from regdesk.badge.render import page_png
from regdesk.errors import BadgeTemplateError
from regdesk.sentences import ERRORS, say
from tests.badge.pieces import CODE, PORTRAIT, a_badge, a_code, fingerprint, picture, somebody, the_meeting

DPI = 203


def badges(count: int) -> list[Item]:
    return [Item(person=somebody(), code=a_code(number), number=number, photo=PORTRAIT) for number in range(count)]


def codes(page: Image.Image) -> set[str]:
    return {each.text for each in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)}


def on_paper(page: Image.Image, template: Template, place: int, *, behind: bool = False) -> Image.Image:
    """One badge cut out of a sheet, upright."""
    assert template.sheet
    left, top = template.sheet.corner(place, template.badge, mirrored=behind)
    wide, tall = template.sheet.room(template.badge)
    cut = page.crop(tuple(round(mm / 25.4 * DPI) for mm in (left, top, left + wide, top + tall)))
    return cut.rotate((-90 if behind else 90), expand=True) if template.sheet.turned else cut


@pytest.mark.parametrize(("name", "places"), [("a4_2up", 2), ("a4_4up", 4)])
def test_a_sheet_holds_its_badges_and_the_next_one_the_rest(name: str, places: int) -> None:
    pdf = batch_pdf(template_named(name), the_meeting(), badges(places + 1))
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 2
    assert [side / 72 * 25.4 for side in document[0].get_size()] == pytest.approx([210, 297], abs=0.02)
    assert codes(picture(pdf, DPI)) == {a_code(number) for number in range(places)}
    assert codes(picture(pdf, DPI, 1)) == {a_code(places)}


@pytest.mark.parametrize(("name", "like"), [("a4_2up", "a6"), ("a4_4up", "96x134")])
def test_a_badge_cut_out_of_a_sheet_is_the_badge_itself(name: str, like: str) -> None:
    template = template_named(name)
    sheet = picture(batch_pdf(template, the_meeting(), badges(2)), DPI)
    alone = picture(batch_pdf(template_named(like), the_meeting(), badges(2)), DPI, 1)
    cut = on_paper(sheet, template, 1).resize(alone.size)
    assert ImageStat.Stat(ImageChops.difference(cut, alone)).mean[0] < 6


@pytest.mark.parametrize("name", ["a4_2up_two_sided", "a4_4up_two_sided"])
def test_the_back_of_a_badge_is_behind_its_front_when_the_sheet_is_turned_on_its_long_edge(name: str) -> None:
    template = template_named(name)
    media, delegate = (
        Item(person=somebody(category=category), code=CODE, number=1) for category in ("media", "delegate")
    )
    pdf = batch_pdf(template, the_meeting(), [media, delegate])
    for page, behind in ((0, False), (1, True)):
        seen = Image.open(BytesIO(page_png(pdf, DPI, page))).convert("RGB")
        assert foot(on_paper(seen, template, 0, behind=behind)) == (12, 86, 86)
        assert foot(on_paper(seen, template, 1, behind=behind)) == (0, 80, 124)


def foot(badge: Image.Image) -> object:
    """The colour in the middle of the lower edge: that of the category."""
    return badge.getpixel((badge.width // 2, badge.height - 8))


def test_cut_marks_stand_outside_the_badges() -> None:
    template = template_named("a4_4up")
    assert template.sheet
    page = picture(batch_pdf(template, the_meeting(), badges(1)), DPI).point(lambda level: 255 * (level < 128))
    left, top = template.sheet.corner(0, template.badge)
    beside = [round(mm / 25.4 * DPI) for mm in (left - 6, top - 0.3, left - 1.8, top + 0.3)]
    assert page.crop(tuple(beside)).getextrema()[1] == 255
    wide, tall = template.badge
    inside = [round(mm / 25.4 * DPI) for mm in (left - 1, top - 1, left + wide + 1, top + tall + 1)]
    page.paste(0, tuple(inside))
    marks = page.getbbox()
    assert marks is not None
    assert marks[2] - marks[0] < (wide + 2 * 7) / 25.4 * DPI


def test_a_sheet_too_small_for_its_badges_is_told(tmp_path: Path) -> None:
    file = tmp_path / "big.toml"
    file.write_text(
        'name = "Big"\nlike = "a6"\n[sheet]\nwidth = 210\nheight = 297\nacross = 2\ndown = 2\ngap = 4\n', "utf-8"
    )
    with pytest.raises(BadgeTemplateError) as problem:
        load_template(file)
    assert "the badges need 214 × 296 mm, more than the paper has" in say(
        ERRORS, problem.value.code, problem.value.facts
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('name = "x"\nlike = "a7"\n', "there is no badge template “a7”. Known are: 4x3, 96x134, a6, cr80."),
        ('name = "x"\nlike = "../a6"\n', "there is no badge template “../a6”."),
        ('name = "x"\nlike = "a4_4up"\n', "there is no badge template “a4_4up”."),
        ('name = "x"\nlike = "a6"\nwidth = 3\n', "“width” means nothing here."),
        ('name = "x"\nlike = 7\n', "“like” must be text in quotes"),
        ('name = "x"\nlike = "a6"\nsheet = 7\n', "“sheet” must be made of tables."),
        ('name = "x"\nlike = "a6"\n[sheet]\nwidth = 210\nheight = 297\nacross = 2\n', "“down” is missing here."),
        ('name = "x"\nlike = "a6"\ntwo_sided = "yes"\n', "“two_sided” must be true or false"),
    ],
)
def test_a_mistake_in_a_template_like_another_is_told(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "x.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadgeTemplateError) as problem:
        load_template(file)
    assert words in say(ERRORS, problem.value.code, problem.value.facts)


def test_places_are_counted_in_rows_and_from_behind_in_the_other_direction() -> None:
    sheet = Sheet(width=210, height=297, across=2, down=2, gap=4, gap_down=8)
    badge = (96.0, 134.0)
    assert [sheet.corner(place, badge) for place in range(4)] == [(7, 10.5), (107, 10.5), (7, 152.5), (107, 152.5)]
    assert [sheet.corner(place, badge, mirrored=True)[0] for place in range(4)] == [107, 7, 107, 7]


# ── backs and badges for one day ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", ["a6", "cr80", "96x134", "4x3"])
def test_the_back_follows_its_front_on_two_sided_stock_only(name: str) -> None:
    assert len(pypdfium2.PdfDocument(a_badge(name))) == 1
    assert len(pypdfium2.PdfDocument(a_badge(f"{name}_two_sided"))) == 2
    assert len(pypdfium2.PdfDocument(a_badge(f"{name}_two_sided", the_meeting(back=None)))) == 1
    both = batch_pdf(template_named(f"{name}_two_sided"), the_meeting(), badges(3))
    assert len(pypdfium2.PdfDocument(both)) == 6
    assert codes(picture(both, 300, 2)) == {a_code(1)}
    assert codes(picture(both, 300, 3)) == set()


def test_the_back_says_what_the_event_says() -> None:
    plain = a_badge("a6_two_sided")
    for changes in ({"rooms": ()}, {"back": None}, {"sites": the_meeting().sites[:1]}):
        assert fingerprint(a_badge("a6_two_sided", the_meeting(**changes))) != fingerprint(plain)
    assert picture(plain, 60, 1).tobytes() != picture(a_badge("a6_two_sided", the_meeting(rooms=())), 60, 1).tobytes()


@pytest.mark.parametrize("name", ["a6", "cr80", "96x134", "4x3", "a4_2up", "a4_4up_two_sided"])
def test_a_badge_for_one_day_has_a_code_a_number_and_its_day_but_nobodys_name(name: str) -> None:
    template, event = template_named(name), the_meeting()
    monday, tuesday = (
        day_badges_pdf(template, event, [DayItem(category="media", code=CODE, number=7, day=date(2017, 12, day))])
        for day in (4, 5)
    )
    assert fingerprint(monday) != fingerprint(tuesday)
    assert codes(picture(monday, 300)) == {CODE}
    again = DayItem(category="media", code=CODE, number=7, day=date(2017, 12, 4))
    assert day_badges_pdf(template, event, [again]) == monday


def test_many_badges_for_one_day_are_one_file() -> None:
    items = [DayItem(category="media", code=a_code(n), number=n, day=date(2017, 12, 5)) for n in range(5)]
    pdf = day_badges_pdf(template_named("a4_4up"), the_meeting(), items)
    assert len(pypdfium2.PdfDocument(pdf)) == 2
    assert codes(picture(pdf, DPI)) == {a_code(n) for n in range(4)}
