"""A family name in capitals is still the same name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.people.capitals import in_capitals
from regdesk.people.participant import Participant


@pytest.mark.parametrize(
    ("name", "nationality", "shown"),
    [
        ("Ndiaye-Sarr", "SEN", "NDIAYE-SARR"),
        ("de la Cruz", "MEX", "DE LA CRUZ"),
        ("O'Brien", "IRL", "O'BRIEN"),
        ("McDonald", "GBR", "McDONALD"),
        ("LeBlanc-McKenzie", "CAN", "LeBLANC-McKENZIE"),
        ("hUiginn", "IRL", "hUIGINN"),
        ("von Groß", "DEU", "VON GROẞ"),
        ("Çetin", "TUR", "ÇETİN"),
        ("Çetin", "DEU", "ÇETIN"),
        ("Yıldız-Erdinç", "DEU", "YILDIZ-ERDİNÇ"),
        ("Əliyeva", "AZE", "ƏLİYEVA"),
        ("Παπαδόπουλος", "GRC", "Παπαδόπουλος"),
        ("ჯავახიშვილი", "GEO", "ჯავახიშვილი"),
        ("Սարգսյան", "ARM", "ՍԱՐԳՍՅԱՆ"),
        ("Щербаков", "RUS", "ЩЕРБАКОВ"),
        ("Nguyễn", "VNM", "NGUYỄN"),
        ("IJsselstein", "NLD", "IJSSELSTEIN"),
        ("ŉkosi", "ZAF", "ŉKOSI"),
        ("ﬁsher", "", "ﬁSHER"),
        ("عبد الرحمن", "EGY", "عبد الرحمن"),
        ("श्रीनिवासन्", "IND", "श्रीनिवासन्"),
        ("陳", "CHN", "陳"),
        ("NDIAYE", "SEN", "NDIAYE"),
        ("", "", ""),
    ],
)
def test_a_family_name_is_written_in_capitals_as_its_language_does(name: str, nationality: str, shown: str) -> None:
    assert in_capitals(name, nationality) == shown


@given(st.text(st.characters(categories=("Ll", "Lm", "Lo", "Mn")), max_size=30))
def test_capitals_take_no_letter_away_and_can_be_undone(name: str) -> None:
    composed = unicodedata.normalize("NFC", name)
    shown = in_capitals(name)
    assert len(shown) == len(composed)
    for capital, letter in zip(shown, composed, strict=True):
        assert letter in (capital, capital.lower()) or (capital, letter) in (("ẞ", "ß"), ("I", "ı"), ("İ", "i"))


@given(st.text(max_size=30))
def test_any_name_can_be_written(name: str) -> None:
    assert len(in_capitals(name)) == len(unicodedata.normalize("NFC", name))


def test_a_name_whose_parts_are_not_known_is_left_alone() -> None:
    person = Participant(id="1", source="s", source_ref="1", family="de la Cruz Ana", family_known=False)
    assert person.badge_name == ("", "de la Cruz Ana")
    known = Participant(id="1", source="s", source_ref="1", given="Ayşe", family="Çetin", nationality="TUR")
    assert (known.badge_name, known.full_name) == (("Ayşe", "ÇETİN"), "Ayşe ÇETİN")
