"""Each rule of the name matcher carries over to other names than those it was found with."""

import pytest

from regdesk.names.match import Names, Verdict, match_names
from tests.names.eastern_practices import EASTERN
from tests.names.more_practices import MORE
from tests.names.practices import PRACTICES
from tests.names.reading import names, pairs, verdict
from tests.names.wider_practices import WIDER

TEXTS = [*PRACTICES.items(), *WIDER.items(), *EASTERN.items(), ("more", MORE)]
ALL = [(practice, *pair) for practice, text in TEXTS for pair in pairs(text)]


@pytest.mark.parametrize(("practice", "record", "document", "told"), ALL)
def test_a_practice_holds_for_other_names(practice: str, record: str, document: str, told: str) -> None:
    assert verdict(record, document).verdict == told


@pytest.mark.parametrize(
    ("given", "other"),
    [
        ("Amina", "AMINE"), ("Karima", "KARIM"), ("Emine", "EMIN"), ("Cemile", "CEMIL"), ("Gabriel", "GABRIELLE"),
        ("Emmanuel", "EMMANUELLE"), ("Simon", "SIMONE"), ("Pascal", "PASCALE"), ("Daniel", "DANIELA"),
        ("Juliane", "JULIAN"), ("Valery", "VALERIE"), ("Ioannis", "IOANNA"), ("Panagiota", "PANAGIOTIS"),
        ("Mario", "MARIA"), ("Haruko", "HARUKA"), ("Arun", "ARUNA"), ("Sujan", "SUJANA"), ("Deepak", "DEEPIKA"),
        ("Ivana", "IVAN"), ("Aleksandr", "ALEKSANDRA"), ("Valentin", "VALENTINA"), ("Stefan", "STEFANIA"),
        ("Rene", "RENATA"), ("Samira", "SAMIR"), ("Nabila", "NABIL"), ("Girmay", "GIRMA"), ("Michel", "MICHELLE"),
        ("Abdul Halim", "ABDUL ALIM"), ("Karin", "KAREN"), ("Melina", "MILENA"), ("Robin", "RUBEN"),
        ("Marin", "MARINA"), ("Brian", "BRIANNA"), ("Minjae", "MINJA"), ("Xue", "XU"), ("Yue", "YU"), ("Joel", "JOL"),
        ("Daniele", "DANIELLE"), ("Rashid", "RASHAD"), ("Kamal", "KAMEL"), ("Salem", "SALIM"), ("Xiaoyan", "XIAOYUAN"),
        ("Haile", "HAILU"), ("Kari", "KARIN"), ("Par", "PER"), ("Sujin", "SEOJIN"), ("Yuna", "YEONA"),
        ("Jaswinder", "BALWINDER"), ("Harjit", "HARJOT"), ("Anita", "SUNITA"), ("Ilona", "ELENA"), ("Mari", "MARIO"),
        ("Olena", "ALINA"), ("Katsiaryna", "KARYNA"), ("Ivanka", "IVANNA"), ("Philippos", "PHILIPPA"),
        ("Georgios", "GEORGIA"), ("Saud", "SAAD"), ("Mahmud", "MUHAMMAD"), ("Nasser", "NASR"), ("Hussam", "HISHAM"),
        ("Michele", "MICHELLE"), ("George", "GEORGIA"), ("Michal", "MICHAEL"), ("Ariel", "ARIELLE"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("family", ["Ndoye", "Haddad", "Ivanov", "Silva", "Sharma", "Wang", "Kim", "Yılmaz"])
def test_two_given_names_that_are_nearly_alike_are_never_one(given: str, other: str, family: str) -> None:
    for record, document in ((given, other), (other, given)):
        found = match_names(Names(given=record, family=family), Names(given=document, family=family.upper()), cut=False)
        assert found.verdict is not Verdict.SAME


def test_the_same_names_are_the_same_in_every_practice() -> None:
    """Each record against itself, and its plain capitals against themselves."""
    for _, record, document, _ in ALL:
        for text in (record, document):
            mine = names(text)
            if mine.given.strip(" .-") or mine.family.strip(" .-"):
                assert match_names(mine, mine, cut=False).verdict is Verdict.SAME, text
