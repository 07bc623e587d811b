"""Names as plain words: how they are folded, and how one word may be spelt in a passport."""

from regdesk.people.letters import readings
from regdesk.people.names import fold, written


def test_names_fold_to_plain_capitals() -> None:
    assert fold("Aïssatou Ndiaye-Sarr") == ("AISSATOU", "NDIAYE", "SARR")
    assert fold("H.E. Mr. Seán O’Connor") == ("SEAN", "OCONNOR")
    assert written("Łukasz  Żółć, Øst") == "LUKASZ ZOLC OST"
    assert written("Юлия Щербакова") == "IULIIA SHCHERBAKOVA"
    assert fold(" . - ") == ()


def test_a_word_has_a_bounded_number_of_spellings() -> None:
    assert len(readings("ÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜ")) <= 48
    assert "UUUUUUUUUUUUUUUU" in readings("ÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜÜ")


def test_armenian_letters_are_read_as_passports_write_them() -> None:
    assert "SARGSYAN" in readings("Սարգսյան")
    assert "MKRTCHYAN" in readings("Մկրտչյան")
    assert "TUMANYAN" in readings("Թումանյան")
