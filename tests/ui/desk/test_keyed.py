"""A key inside a sentence is drawn, and read as its name."""

from pytestqt.qtbot import QtBot

from ui.desk.keyed import KeyedText
from ui.look.look import Look


def shown(qtbot: QtBot, look: Look, sentence: str, key: str) -> KeyedText:
    text = KeyedText(look, 15, "ink")
    qtbot.addWidget(text)
    text.resize(400, 40)
    text.show_keyed(sentence, key)
    return text


def test_a_key_is_drawn_in_its_place_and_read_by_name(qtbot: QtBot, look: Look) -> None:
    text = shown(qtbot, look, "If not <here>, press {key} now", "F8")
    assert text.accessibleName() == "If not <here>, press F8 now"
    before, after = text.text().split("<img ")
    assert before.endswith("If not &lt;here&gt;, press ")
    assert after.endswith("> now</span>")


def test_a_sentence_without_a_key_has_no_picture(qtbot: QtBot, look: Look) -> None:
    assert "<img" not in shown(qtbot, look, "Give the badge and a lanyard", "").text()


def test_the_key_is_drawn_anew_in_the_dark(qtbot: QtBot, look: Look) -> None:
    text = shown(qtbot, look, "Press {key}", "F8")
    light = text.grab().toImage()
    look.set_dark(True)
    assert text.grab().toImage() != light
    assert text.text().count("<img") == 1
