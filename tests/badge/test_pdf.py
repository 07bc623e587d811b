"""A badge is the same every time, looks as it was agreed, and says what it must."""

import gc
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageStat

from regdesk.badge.layout import template_named
from regdesk.badge.pdf import Item, badge_pdf, batch_pdf
from regdesk.badge.render import page_png
from regdesk.badge.slip import BETWEEN, WIDTH, SlipText, on_lines, slip_pdf
from regdesk.badge.words import dates, person_words, short_dates
from regdesk.errors import DeskError
from regdesk.people.participant import Participant
from regdesk.settings import SlipPaper
from tests.badge.pieces import (
    CODE,
    FILES,
    PORTRAIT,
    TEMPLATES,
    a_badge,
    a_code,
    fingerprint,
    picture,
    somebody,
    the_meeting,
    the_training,
)

OTHER = a_code(1)
LONG = somebody(
    given="Maria Fernanda Alejandra de los Ángeles",
    family="Wooloomooloo-Warrandyte Warwarnambool de la Concepción",
    delegation="United Kingdom of Great Britain and Northern Ireland",
    function="Second Secretary (Humanitarian Affairs and International Migration)",
    category="head",
)
ARABIC = somebody(
    given="أحمد", family="عبد الرحمن الخطيب", category="un", sex="M",
    delegation="International Organization for Migration", function="Représentant permanent",
)  # fmt: skip
HINDI = somebody(given="नरेन्द्र", family="श्रीनिवासन्", vip=True)
SLIP = SlipText(
    centre="UN Registration Centre",
    desk="Puerto Vallarta · Desk 3",
    headline="We could not give you a badge today",
    person_name="Kwame Asante-Boateng",
    person_line="Ghana · confirmation M3KD-80TR",
    why="Your badge was already collected",
    why_line="Sunday 3 December, 16:22, Desk 2, by Abena Owusu-Darko.",
    where="Ask A. Owusu-Darko. If it is lost: Supervisor desk, Westin lobby, until Tue 5 Dec 15:00.",
    bring="Bring this slip and your passport.",
    spanish="Su credencial ya fue recogida. Si la perdió, vaya al mostrador de supervisión, vestíbulo del Westin, "
    "con este comprobante y su pasaporte.",
    number="Slip 3-0412",
    when="Mon 4 Dec 2017 08:09",
    code="M3KD80TR",
)

LOOKED_AT = {
    "a6": (lambda: a_badge("a6"), "9b47553c5ee0af9bfcfb"),
    "a6-long": (lambda: a_badge("a6", person=LONG), "229e09467cd32120f322"),
    "a6-training-no-photo": (lambda: a_badge("a6", the_training(), ARABIC, photo=None), "405b4e431d85244a85f6"),
    "a6-vip-no-photo": (lambda: a_badge("a6", person=HINDI, photo=None), "bc1e8f69265f612e1335"),
    "cr80": (lambda: a_badge("cr80"), "fd6e932ecf0ebf40295d"),
    "cr80-long": (lambda: a_badge("cr80", person=LONG), "9ec6f8b40021e02ea736"),
    "cr80-training-no-photo": (lambda: a_badge("cr80", the_training(), ARABIC, photo=None), "f8ec743abbf914be59d4"),
    "slip": (lambda: slip_pdf(SLIP), "11e1bf102ff12dafff28"),
}
"""What was looked at as a picture (tests/files/badges/NAME.png), then fixed by the hash of what it draws."""


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_page_is_drawn_as_it_was_looked_at(name: str, tmp_path: Path) -> None:
    draw, agreed = LOOKED_AT[name]
    pdf = draw()
    (tmp_path / f"{name}.png").write_bytes(page_png(pdf, 150))
    drawn = fingerprint(pdf)
    assert drawn == agreed, f"look at {tmp_path / name}.png; if it is right, keep it with {drawn}"


@pytest.mark.parametrize("name", LOOKED_AT)
def test_the_picture_that_was_looked_at_is_the_one_kept(name: str) -> None:
    kept = Image.open(FILES / f"{name}.png").convert("RGB")
    drawn = Image.open(BytesIO(page_png(LOOKED_AT[name][0](), 150))).convert("RGB")
    assert kept.size == drawn.size
    assert max(ImageStat.Stat(ImageChops.difference(kept, drawn)).mean) < 1.5


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_same_badge_is_the_same_bytes_also_after_others(name: str) -> None:
    first = a_badge(name)
    a_badge(name, person=LONG, code=OTHER)
    assert a_badge(name) == first
    assert a_badge(name, code=OTHER) != first


def test_a_batch_has_a_page_for_each_person_that_looks_like_the_single_badge() -> None:
    people = [somebody(), LONG, ARABIC]
    items = [Item(person=person, code=CODE, number=918, photo=PORTRAIT) for person in people]
    batch = batch_pdf(template_named("a6"), the_meeting(), items)
    assert len(pypdfium2.PdfDocument(batch)) == 3
    for page, person in enumerate(people):
        alone = picture(a_badge("a6", person=person), 100)
        assert ImageChops.difference(picture(batch, 100, page), alone).getbbox() is None


def test_a_batch_holds_a_portrait_and_a_letter_once() -> None:
    item = Item(person=somebody(), code=CODE, number=918, photo=PORTRAIT)
    one, ten = (len(batch_pdf(template_named("a6"), the_meeting(), [item] * count)) for count in (1, 10))
    assert ten - one < 9 * 9_000


def test_a_training_badge_is_marked_in_a_colour_that_no_live_badge_has() -> None:
    for name in TEMPLATES:
        marked, live = (amber(a_badge(name, event)) for event in (the_training(), the_meeting()))
        assert marked > 0.05
        assert live < 0.001


def amber(pdf: bytes) -> float:
    """The share of the page in the colour of the mark, strong or pale."""
    page = Image.open(BytesIO(page_png(pdf, 72))).convert("RGB")
    pixels = list(page.get_flattened_data())
    return sum(1 for red, green, blue in pixels if red > 240 and green > 180 and blue < 200) / len(pixels)


def test_without_a_photo_the_badge_says_that_it_is_valid_with_an_id() -> None:
    with_photo, without = a_badge("a6"), a_badge("a6", photo=None)
    vip = a_badge("a6", person=replace(somebody(), vip=True), photo=None)
    assert len({fingerprint(pdf) for pdf in (with_photo, without, vip)}) == 3
    assert b"DCTDecode" in with_photo
    assert b"DCTDecode" not in without


def test_a_portrait_goes_into_the_file_as_it_is() -> None:
    assert PORTRAIT in a_badge("a6")


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "CMYK"), ("JPEG", "L")])
def test_a_picture_of_any_kind_can_be_printed(kind: str, mode: str) -> None:
    out = BytesIO()
    Image.new("RGB", (2000, 900), "#884422").convert(mode).save(out, kind)
    page = Image.open(BytesIO(page_png(a_badge("a6", photo=out.getvalue()), 72))).convert("RGB")
    red, green, blue = page.getpixel((68, 160))  # type: ignore[misc]
    assert red >= green >= blue
    assert red < 200


def test_a_file_that_is_no_picture_is_told() -> None:
    for wrong in (b"no picture", PORTRAIT[:200], b"\xff\xd8\xff\xe0"):
        with pytest.raises(DeskError) as problem:
            a_badge("a6", photo=wrong)
        assert problem.value.code == "photo_unreadable"


def test_a_picture_that_would_fill_the_memory_is_not_read() -> None:
    out = BytesIO()
    Image.new("1", (8_000, 8_000)).save(out, "PNG")
    with pytest.raises(DeskError, match="photo_unreadable"):
        a_badge("a6", photo=out.getvalue())


def test_pages_are_rendered_one_at_a_time_from_any_thread() -> None:
    pdf = a_badge("a6")
    alone = page_png(pdf, 72)
    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(lambda _: page_png(pdf, 72), range(12))) == {alone}


def test_a_name_on_the_badge_is_whole_however_long() -> None:
    person = somebody(given="", family="W" * 60, family_known=False)
    assert fingerprint(a_badge("a6", person=person)) != fingerprint(
        a_badge("a6", person=replace(person, family="W" * 59))
    )


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("nothing", ["given", "family", "function", "delegation"])
def test_a_badge_can_lack_a_word(name: str, nothing: str) -> None:
    assert a_badge(name, person=replace(somebody(), **{nothing: ""})).startswith(b"%PDF-")


def test_the_category_is_said_in_the_languages_of_the_event_for_the_bearer() -> None:
    woman, man = (person_words(the_meeting(), somebody(sex=sex), 918)["translations"] for sex in "FM")
    assert (woman, man) == ("Delegada · Déléguée", "Delegado · Délégué")
    assert person_words(the_meeting(), somebody(), 7)["number"] == "00007"


@pytest.mark.parametrize(
    ("first", "last", "long", "short"),
    [
        (date(2017, 12, 4), date(2017, 12, 6), "4–6 December 2017", "4–6 Dec"),
        (date(2017, 12, 4), date(2017, 12, 4), "4 December 2017", "4 Dec"),
        (date(2017, 11, 29), date(2017, 12, 3), "29 November – 3 December 2017", "29 Nov–3 Dec"),
        (date(2017, 12, 30), date(2018, 1, 2), "30 December 2017 – 2 January 2018", "30 Dec–2 Jan"),
        (date(2017, 12, 4), date(2018, 12, 6), "4 December 2017 – 6 December 2018", "4 Dec–6 Dec"),
    ],
)
def test_dates_are_written_without_numbers_for_months(first: date, last: date, long: str, short: str) -> None:
    assert (dates(first, last), short_dates(first, last)) == (long, short)


def test_a_page_has_the_size_of_its_template() -> None:
    for name in TEMPLATES:
        template = template_named(name)
        page = pypdfium2.PdfDocument(a_badge(name))[0]
        assert [side / 72 * 25.4 for side in page.get_size()] == pytest.approx(
            [template.width_mm, template.height_mm], abs=0.02
        )


def test_a_slip_is_as_long_as_its_words_and_opens_its_case() -> None:
    short, long = (slip_pdf(replace(SLIP, spanish=SLIP.spanish * times)) for times in (1, 3))
    heights = [pypdfium2.PdfDocument(pdf)[0].get_size() for pdf in (short, long)]
    assert heights[0][0] == pytest.approx(WIDTH / 25.4 * 72, abs=0.1)
    assert heights[1][1] > heights[0][1] + 40
    assert [each.text for each in zxingcpp.read_barcodes(picture(short))] == ["M3KD80TR"]


def test_a_confirmation_code_on_a_slip_is_never_broken_at_its_hyphen() -> None:
    assert on_lines(SLIP.person_line, size=3.2, width=68.4) == (SLIP.person_line,)
    long = ("Gulf of Guinea News", "confirmation P9LD-41QA")
    assert on_lines(BETWEEN.join(long), size=3.2, width=68.4) == long
    one, two = (picture(slip_pdf(replace(SLIP, person_line=line))).size[1] for line in ("Ghana", BETWEEN.join(long)))
    assert one < two


@pytest.mark.parametrize("times", [1, 4, 12])
def test_a_slip_on_a6_is_one_page_that_holds_all_its_words_and_its_code(times: int) -> None:
    slip = replace(SLIP, spanish=SLIP.spanish * times, mark="TRAINING")
    document = pypdfium2.PdfDocument(slip_pdf(slip, SlipPaper.A6))
    assert len(document) == 1
    assert [side / 72 * 25.4 for side in document[0].get_size()] == pytest.approx([105, 148], abs=0.02)
    seen = picture(slip_pdf(slip, SlipPaper.A6))
    assert [each.text for each in zxingcpp.read_barcodes(seen)] == ["M3KD80TR"]
    below = seen.convert("L").crop((0, round(seen.height * (1 - 8 / 148)), seen.width, seen.height))
    assert below.getextrema()[0] > 200, "nothing stands in the lower margin"


def test_a_slip_of_a_training_event_and_in_a_third_language_is_longer() -> None:
    plain = picture(slip_pdf(SLIP)).size[1]
    marked = picture(slip_pdf(replace(SLIP, mark="TRAINING", own_language="لقد استُلمت شارتك من قبل."))).size[1]
    assert marked > plain + 80
    assert picture(slip_pdf(replace(SLIP, code="", why_line="", person_line=""))).size[1] < plain


def test_no_personal_words_are_in_the_properties_of_the_file() -> None:
    properties = pypdfium2.PdfDocument(a_badge("a6")).get_metadata_dict()
    assert not any("NDIAYE" in value.upper() or CODE in value for value in properties.values())


def test_badges_of_different_people_are_different_files() -> None:
    template, event = template_named("a6"), the_meeting()
    files = {
        badge_pdf(template, event, somebody(given=given), code=CODE, number=918, photo=None) for given in ("Ann", "Bea")
    }
    assert len(files) == 2


def seen(template: str, person: Participant, **more: int) -> Image.Image:
    """The front of a badge in colours."""
    pdf = badge_pdf(template_named(template), the_meeting(), person, code=CODE, number=918, photo=PORTRAIT, **more)
    return Image.open(BytesIO(page_png(pdf, 72))).convert("RGB")


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_replacement_says_how_many_badges_came_before_it(name: str) -> None:
    first, second, third = (seen(name, somebody(), replacement=count) for count in range(3))
    assert first.tobytes() == seen(name, somebody()).tobytes()
    for one, other in ((first, second), (second, third)):
        assert ImageChops.difference(one, other).getbbox() is not None
    assert person_words(the_meeting(), somebody(), 1, 2)["replacement"] == "R2"


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_vip_has_a_gold_edge_and_the_word(name: str) -> None:
    gold, plain = seen(name, replace(somebody(), vip=True)), seen(name, somebody())
    for edge in ((1, gold.height // 2), (gold.width // 2, 1), (gold.width - 2, gold.height // 2)):
        assert gold.getpixel(edge) == (184, 137, 27)
        assert plain.getpixel(edge) != (184, 137, 27)
    inside = (6, 6, gold.width - 6, gold.height - 6)
    assert ImageChops.difference(gold.crop(inside), plain.crop(inside)).getbbox() is not None


def test_honorific_and_title_stand_on_the_badge_as_registered() -> None:
    words = person_words(the_meeting(), somebody(honorific="H.E.", title="Ms."), 1)
    assert words["courtesy"] == "H.E. Ms."
    assert person_words(the_meeting(), somebody(title="Dr."), 1)["courtesy"] == "Dr."
    assert person_words(the_meeting(), somebody(), 1)["courtesy"] == ""
    for name in TEMPLATES:
        assert seen(name, somebody(title="Dr.")).tobytes() != seen(name, somebody()).tobytes()


@pytest.mark.parametrize("looking", [True, False])
def test_after_a_batch_python_looks_for_rings_of_objects_as_before(looking: bool) -> None:
    was = gc.isenabled()
    (gc.enable if looking else gc.disable)()
    try:
        with pytest.raises(DeskError):
            batch_pdf(
                template_named("a6"), the_meeting(), [Item(person=somebody(), code=CODE, number=1, photo=b"no photo")]
            )
        assert gc.isenabled() is looking
        batch_pdf(template_named("a6"), the_meeting(), [Item(person=somebody(), code=CODE, number=1, photo=None)])
        assert gc.isenabled() is looking
    finally:
        (gc.enable if was else gc.disable)()
