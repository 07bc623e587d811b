"""Names in every script come out whole, in their order and inside their box."""

import unicodedata

import pytest

from regdesk.badge.fonts import face
from regdesk.badge.shaping import without_glyphs
from regdesk.badge.text import Block, Shaped, Wish, clean, fit, paragraph, shape

NAMES = {
    "Aïssatou NDIAYE-SARR": "Inter",
    "Łukasz ŻÓŁĆ-ŚWIĄTEK": "Inter",
    "Þórður ÁGÚSTSDÓTTIR": "Inter",
    "Nguyễn Thị Ấn PHƯỚC": "Inter",
    "Ọládélé Ṣàngótọ̀lá": "Inter",
    "Ƙofar Ɗan ƁAUCHI": "Inter",
    "Дмитрий ЩЕРБАКОВ": "Inter",
    "Ђорђе ЉУБИЧИЋ": "Inter",
    "Γεώργιος ΠΑΠΑΔΌΠΟΥΛΟΣ": "Inter",
    "İbrahim ÇAĞLAYANGİL": "Inter",
    "محمد عبد الرحمن": "IBMPlexSansArabic",
    "می‌خواهم گلپایگانی": "IBMPlexSansArabic",
    "שלום בן־גוריון": "NotoSansHebrew",
    "नरेन्द्र श्रीनिवासन्": "NotoSansDevanagari",
    "শেখ হাসিনা": "NotoSansBengali",
    "สมชาย ชัยวัฒน์ ณ อยุธยา": "NotoSansThai",
    "ວັນໄຊ ພົມມະຈັນ": "NotoSansLao",
    "សុខ វិសាល": "NotoSansKhmer",
    "အောင်ဆန်းစုကြည်": "NotoSansMyanmar",
    "ქეთევან ჯავახიშვილი": "NotoSansGeorgian",
    "Հայկ ՍԱՐԳՍՅԱՆ": "NotoSansArmenian",
    "ውብሸት ኃይለማርያም": "NotoSansEthiopic",
    "தமிழ்ச்செல்வன்": "NotoSansTamil",
    "සිරිමාවෝ": "NotoSansSinhala",
    "ޢަބްދުﷲ": "NotoSansThaana",
    "陳大文": "NotoSansSC",
    "王小明 喆": "NotoSansSC",
    "田中 さくら": "NotoSansJP",
    "김민준": "NotoSansKR",
}


def glyphs(line: Shaped) -> list[int]:
    return [glyph.number for glyph in line.glyphs]


@pytest.mark.parametrize("weight", ["Regular", "SemiBold", "Bold"])
@pytest.mark.parametrize("name", NAMES)
def test_no_letter_of_a_name_is_missing(name: str, weight: str) -> None:
    line = shape(name, f"Inter-{weight}")
    assert 0 not in glyphs(line)
    families = {glyph.face.name.rpartition("-")[0] for glyph in line.glyphs}
    assert NAMES[name] in families


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("width", "height"), [(89.0, 26.4), (34.4, 13.6), (20.0, 5.0)])
def test_a_name_in_any_script_stays_inside_its_box(name: str, width: float, height: float) -> None:
    given, _, family = name.partition(" ")
    wishes = (Wish(given, "Inter-Bold", 13.1, 2, -0.02), Wish(family, "Inter-Bold", 11.7, 3, -0.02))
    assert_inside(fit(wishes, width, height), width, height)


def assert_inside(block: Block, width: float, height: float) -> None:
    assert block.lines
    assert block.height <= height + 1e-6
    for each in block.lines:
        assert each.line.width * each.size <= width + 1e-6
        assert each.baseline - each.line.up * each.size >= -1e-6
        assert each.baseline + each.line.down * each.size <= height + 1e-6


def test_arabic_letters_join_and_run_from_right_to_left() -> None:
    joined = glyphs(shape("محمد", "Inter-Bold"))
    alone = [glyphs(shape(letter, "Inter-Bold"))[0] for letter in "محمد"]
    assert len(joined) == 4
    assert joined[0] != joined[2]
    assert set(joined) != set(alone)
    last_letter_is_leftmost = glyphs(shape("حمد", "Inter-Bold"))[0]
    assert joined[0] == last_letter_is_leftmost


def test_vowel_signs_are_never_put_in_by_the_font() -> None:
    assert len(shape("محمد", "Inter-Bold").glyphs) == len("محمد")


def test_digits_inside_arabic_keep_their_order() -> None:
    inter = face("Inter-Bold")
    wanted = [inter.font.get_nominal_glyph(ord(digit)) for digit in "2026"]
    line = shape("فاطمة 2026", "Inter-Bold")
    assert [glyph.number for glyph in line.glyphs if glyph.face is inter and glyph.number in wanted] == wanted


def test_a_latin_word_in_an_arabic_name_stands_to_the_left_and_reads_on() -> None:
    inter = face("Inter-Bold")
    line = shape("فاطمة Ann", "Inter-Bold")
    latin = [
        glyph for glyph in line.glyphs if glyph.face is inter and glyph.number in glyphs(shape("An", "Inter-Bold"))
    ]
    arabic = [glyph for glyph in line.glyphs if glyph.face is not inter]
    assert [glyph.number for glyph in latin] == glyphs(shape("Ann", "Inter-Bold"))
    assert max(glyph.x for glyph in latin) < min(glyph.x for glyph in arabic)


def test_brackets_in_hebrew_face_the_right_way() -> None:
    opening, closing = glyphs(shape("()", "Inter-Bold"))
    brackets = [number for number in glyphs(shape("שלום (עולם)", "Inter-Bold")) if number in {opening, closing}]
    assert brackets == [opening, closing]


def test_a_thai_mark_does_not_move_the_pen() -> None:
    assert shape("ที่", "Inter-Bold").width == pytest.approx(shape("ท", "Inter-Bold").width)


def test_decomposed_letters_look_like_composed_ones() -> None:
    name = "Aïssatou Ấn ŻÓŁĆ"
    assert shape(unicodedata.normalize("NFD", name), "Inter-Bold") == shape(name, "Inter-Bold")


def test_direction_characters_cannot_make_a_name_read_as_another() -> None:
    assert clean("Ali\u202egnihton\u2066\u200f") == "Alignihton"
    assert shape("Ali\u202eHassan", "Inter-Bold") == shape("AliHassan", "Inter-Bold")


def test_a_script_without_a_font_is_written_in_latin_letters() -> None:
    line = shape("བསྟན་འཛིན", "Inter-Bold")
    assert line.glyphs
    assert 0 not in glyphs(line)
    assert {glyph.face.name for glyph in line.glyphs} == {"Inter-Bold"}


def test_japanese_people_get_japanese_shapes() -> None:
    chinese = {glyph.face.name for glyph in shape("直木", "Inter-Bold").glyphs}
    japanese = {glyph.face.name for glyph in shape("直木", "Inter-Bold", japanese=True).glyphs}
    assert (chinese, japanese) == ({"NotoSansSC-Bold"}, {"NotoSansJP-Bold"})


def test_a_short_name_keeps_its_size() -> None:
    block = fit((Wish("Ann", "Inter-Bold", 13.1),), 89.0, 20.0)
    assert [each.size for each in block.lines] == [13.1]


@pytest.mark.parametrize(
    "text", ["Maria de los Ángeles Fernández-Villaverde y Rodríguez-Sahagún", "W" * 60, "Ana " * 15]
)
def test_a_name_of_sixty_letters_is_all_there_and_can_be_read(text: str) -> None:
    name = clean(text)
    block = fit((Wish(name, "Inter-Bold", 11.7, 3),), 89.0, 26.4)
    assert_inside(block, 89.0, 26.4)
    shown = sum(len(each.line.glyphs) for each in block.lines)
    assert shown >= len(name.replace(" ", ""))
    assert min(each.size for each in block.lines) > 3.0


def test_a_long_name_wraps_at_a_space_before_it_gets_small() -> None:
    block = fit((Wish("Maria Fernanda Alejandra", "Inter-Bold", 13.1, 2),), 89.0, 40.0)
    assert len(block.lines) == 2
    assert len({each.size for each in block.lines}) == 1
    assert block.lines[0].size > 0.72 * 13.1


def test_lines_of_a_title_shrink_alike() -> None:
    wishes = (Wish("A very long first line of a title", "Inter-Bold", 6.0), Wish("short", "Inter-Bold", 6.0))
    assert len({each.size for each in fit(wishes, 60.0, 20.0).lines}) == 1


def test_a_paragraph_fills_its_lines_and_loses_nothing() -> None:
    text = "Su credencial ya fue recogida. Si la perdió, vaya al mostrador de supervisión."
    block = paragraph(text, "Inter-Regular", 3.2, 68.4, leading=1.36)
    assert len(block.lines) == 2
    assert sum(len(each.line.glyphs) for each in block.lines) == len(text) - 1
    assert all(each.size == 3.2 for each in block.lines)


def test_nothing_to_say_takes_no_room() -> None:
    assert paragraph(" ", "Inter-Regular", 3.2, 68.4, leading=1.36).height == 0
    assert fit((Wish("", "Inter-Bold", 10.0),), 10.0, 10.0).lines == ()


def test_every_line_of_an_arabic_text_runs_from_right_to_left() -> None:
    block = fit((Wish("ابن خلدون [1332–1406]", "Inter-Bold", 10.0, 2),), 30.0, 40.0)
    assert len(block.lines) == 2
    inter = face("Inter-Bold")
    one, four = (inter.font.get_nominal_glyph(ord(digit)) for digit in "14")
    shown = [glyph.number for glyph in block.lines[1].line.glyphs if glyph.face is inter]
    assert shown.index(four) < len(shown) - 1 - shown[::-1].index(one)
    assert shown == glyphs(shape("[1332–1406]", "Inter-Bold", right_to_left=True))
    assert shown != glyphs(shape("[1332–1406]", "Inter-Bold"))


def test_an_arabic_word_at_the_start_of_a_line_of_latin_text_turns_nothing_round() -> None:
    line = shape("أحمد (Ahmed)", "Inter-Bold", right_to_left=False)
    latin = [glyph.x for glyph in line.glyphs if glyph.face.name == "Inter-Bold"]
    arabic = [glyph.x for glyph in line.glyphs if glyph.face.name != "Inter-Bold"]
    assert max(arabic) < min(latin)


def test_a_mark_that_the_font_lacks_leaves_no_empty_box() -> None:
    assert shape("Sato\u0e48", "Inter-Bold") == shape("Sato", "Inter-Bold")
    assert without_glyphs("Sato\u0e48", "Inter-Bold") == ("\u0e48",)
    assert without_glyphs("Nguyễn 陳 محمد", "Inter-Bold") == ()


@pytest.mark.parametrize("name", ["ޔާމީން", "می‌خواهم", "ปิ่น", "Aïssatou", "Jo", "მრჩეველი"])
def test_a_line_begins_where_its_ink_does(name: str) -> None:
    line = shape(name, "Inter-Bold")
    inks = [
        glyph.x + glyph.face.outline(glyph.number).box[0] / glyph.face.units
        for glyph in line.glyphs
        if glyph.face.outline(glyph.number).path
    ]
    assert min(inks) == pytest.approx(line.left)


def test_a_given_name_is_not_much_larger_than_a_long_family_name() -> None:
    wishes = (Wish("Ann", "Inter-Bold", 13.1), Wish("W" * 20, "Inter-Bold", 11.7))
    given, family = fit(wishes, 89.0, 26.0, apart=1.15).lines
    assert given.size / 13.1 == pytest.approx(1.15 * family.size / 11.7)
    assert (given.part, family.part) == (0, 1)
