"""The sample roster: made anew it is the same, its proportions are real, and every special case is in it."""

import csv
import runpy
import tomllib
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from regdesk import resources
from regdesk.event.event import Basis, Event
from regdesk.event.file import read_event
from regdesk.identity import mrz
from regdesk.people.participant import Accreditation, DelegationKind

Row = dict[str, str]
OFFICIALS = {
    "gómez camacho", "lauber", "ružička", "peña nieto", "videgaray", "arbour", "swing", "foresti", "newland", "faal",
    "lajčák",
}  # fmt: skip
SCRIPTS = {
    "CYRILLIC", "ARABIC", "CJK", "HANGUL", "THAI", "KHMER", "HEBREW", "GREEK", "DEVANAGARI", "BENGALI", "TAMIL",
    "SINHALA", "GEORGIAN", "ARMENIAN", "ETHIOPIC",
}  # fmt: skip


def sample(name: str) -> list[Row]:
    with resources.path("sample", name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return sample("roster.csv")


@pytest.fixture(scope="module")
def documents() -> dict[str, Row]:
    return {row["Confirmation code"]: row for row in sample("documents.csv")}


@pytest.fixture(scope="module")
def event() -> Event:
    return read_event(resources.path("sample", "event.toml"))


def by_code(rows: list[Row], code: str) -> Row:
    (row,) = [row for row in rows if row["Confirmation code"] == code]
    return row


def named(rows: list[Row], family: str, given: str = "") -> list[Row]:
    return [row for row in rows if row["Family name"] == family and row["Given name"].startswith(given)]


def folded(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def of_kind(rows: list[Row], kind: str) -> list[Row]:
    return [row for row in rows if row["Delegation kind"] == kind]


def lines(document: Row) -> str:
    return "\n".join(document[line] for line in ("Line 1", "Line 2", "Line 3") if document[line])


# -- The whole -------------------------------------------------------------------------------------------------------


def test_the_script_makes_the_committed_files_byte_for_byte(tmp_path: Path) -> None:
    runpy.run_path(str(resources.path("sample", "make_roster.py")))["make"](tmp_path)
    for name in ("roster.csv", "documents.csv"):
        assert (tmp_path / name).read_bytes() == resources.path("sample", name).read_bytes()


def test_nine_hundred_people_have_nine_hundred_codes_and_documents(rows: list[Row], documents: dict[str, Row]) -> None:
    codes = {row["Confirmation code"] for row in rows}
    assert len(rows) == len(codes) == len(documents) == 900
    assert codes == set(documents)


def test_the_proportions_are_those_of_the_meeting(rows: list[Row]) -> None:
    assert len({row["Delegation"] for row in of_kind(rows, "Member State")}) == 136
    assert len(of_kind(rows, "Stakeholder")) == 115
    assert {row["Delegation"] for row in of_kind(rows, "Observer State")} == {"Holy See", "State of Palestine"}
    assert {"European Union", "Inter-Parliamentary Union"} <= {
        row["Delegation"] for row in of_kind(rows, "GA observer")
    }
    for kind, least in (("UN entity", 80), ("Media", 20), ("Host country", 40), ("Invited", 8)):
        assert len(of_kind(rows, kind)) >= least


def test_states_are_called_as_the_united_nations_called_them_in_december_2017(rows: list[Row]) -> None:
    with resources.path("states.csv").open(encoding="utf-8", newline="") as file:
        names = {row["un_short_name_dec2017"]: row["iso3"] for row in csv.DictReader(file)}
    for row in of_kind(rows, "Member State"):
        assert names[row["Delegation"]]
    delegations = {row["Delegation"] for row in rows}
    assert {"Turkey", "Swaziland", "United Kingdom of Great Britain and Northern Ireland"} <= delegations


def test_every_word_of_the_roster_is_known_to_the_event_and_to_the_desk(rows: list[Row], event: Event) -> None:
    channels = {channel.name: channel for channel in event.channels}
    categories = {category.name: category.key for category in event.categories}
    hotels = {name for site in event.sites for name in (site.name, *site.aliases)}
    for row in rows:
        assert categories[row["Category"]] in channels[row["Channel"]].categories
        assert DelegationKind(row["Delegation kind"].lower().replace(" ", "_"))
        assert Accreditation(row["Status"].lower())
        assert row["Document kind"].lower().replace(" ", "_").replace("-", "_") in event.accepted_documents
        assert row["Hotel"] in hotels | {""}
        assert row["Sex"] in ("F", "M", "X")


def test_nobody_bears_the_name_of_an_official_of_the_documents(rows: list[Row]) -> None:
    names = tomllib.loads(resources.text("sample", "names.toml"))
    families = {name.casefold() for culture in names["cultures"].values() for name in culture["families"]}
    families |= {row["Family name"].casefold() for row in rows}
    assert not families & OFFICIALS


def test_no_address_leads_to_anybody(rows: list[Row]) -> None:
    for row in rows:
        assert row["E-mail"].isascii()
        assert row["E-mail"].endswith("@example.org")


# -- The people of the pictures --------------------------------------------------------------------------------------


def test_aissatou_ndiaye_sarr_is_as_drawn(rows: list[Row], documents: dict[str, Row]) -> None:
    row = by_code(rows, "K7RM-4PX2")
    assert (row["Given name"], row["Family name"], row["Delegation"]) == ("Aïssatou", "Ndiaye-Sarr", "Senegal")
    assert (row["Function"], row["Category"], row["Status"]) == ("Counsellor", "Delegate", "Accredited")
    assert (row["Date of birth"], row["Document number"], row["Document expires"]) == ("1984-03-14", "A01284417", "")
    passport = mrz.parse(lines(documents["K7RM-4PX2"]))
    assert (passport.surname, passport.given, passport.number) == ("NDIAYE SARR", "AISSATOU", "A01930582")
    assert documents["K7RM-4PX2"]["Line 2"][21:27] == "210909"


def test_typing_oka_finds_the_five_people_of_the_picture(rows: list[Row]) -> None:
    found = [
        (row["Family name"], row["Given name"], row["Delegation"], row["Status"], row["Date of birth"][:4])
        for row in rows
        if any(
            word.startswith("oka")
            for column in ("Family name", "Given name", "Delegation", "Confirmation code")
            for word in folded(row[column]).replace("-", " ").split()
        )
    ]
    assert sorted(found) == [
        ("Okafor", "Chidi", "Migrant Voices Network", "Accredited", "1979"),
        ("Okafor", "Chidinma Adaeze", "Nigeria", "Accredited", "1986"),
        ("Okai", "Kwabena", "Gulf of Guinea News", "Pending", "1990"),
        ("Okamoto", "Haruki", "Japan", "Accredited", "1982"),
        ("Oķa", "Ilze", "Latvia", "Accredited", "1988"),
    ]


def test_chidinma_okafor_is_as_drawn(rows: list[Row]) -> None:
    row = by_code(rows, "H4TC-92WK")
    assert (row["Date of birth"], row["Nationality"], row["Decided on"]) == ("1986-07-11", "NGA", "2017-11-21")
    assert (row["Document number"][:5], row["Document number"][-1], len(row["Document number"])) == ("A0773", "8", 9)
    assert sum(other["Delegation"] == "Nigeria" for other in rows) == 9


def test_a_passport_of_one_wisniewski_does_not_fit_the_other(rows: list[Row], documents: dict[str, Row]) -> None:
    mateusz, (marek,) = by_code(rows, "T2QD-77HN"), named(rows, "Wiśniewski", "Marek")
    assert (mateusz["Date of birth"], mateusz["Document number"]) == ("1981-03-14", "EH4471906")
    assert (marek["Date of birth"], marek["Document number"]) == ("1976-07-02", "EK2085513")
    assert marek["Delegation"] == "UN Secretariat"
    assert mrz.parse(lines(documents[marek["Confirmation code"]])).number == "EK2085513"


def test_the_delegation_of_chile_is_as_drawn(rows: list[Row]) -> None:
    chile = {row["Family name"]: row for row in rows if row["Delegation"] == "Chile"}
    assert set(chile) == {
        "Fuenzalida Rojas", "Araya Pizarro", "Huenchumán Lira", "Vergara Soto", "Oyarzún Barría", "Tapia Leiva",
        "Sandoval Kusch", "Meza Arriagada", "Lagos Toro", "Echeverría Molina", "Riquelme Díaz",
    }  # fmt: skip
    assert chile["Riquelme Díaz"]["Status"] == "Pending"
    assert chile["Sandoval Kusch"]["Function"] == "Member of parliament"


@pytest.mark.parametrize(
    ("family", "given", "delegation", "code"),
    [
        ("Asante-Boateng", "Kwame", "Ghana", "M3KD-80TR"),
        ("Owusu-Darko", "Abena", "Ghana", ""),
        ("Petrova-Ruiz", "Ileana", "Open Borders Law Clinic", "Q8WN-55LE"),
        ("Leausa", "Tavita", "Samoa", ""),
        ("Moreau-Diallo", "Marguerite", "UN Secretariat", ""),
        ("Park", "Ji-yeon", "Republic of Korea", ""),
        ("Duarte", "Joaquim", "Cabo Verde", ""),
        ("Berglund", "Ritva", "Migrant Voices Network", ""),
        ("Haddad", "Layla", "Jordan", "P6JX-31VB"),
        ("Solís-Aranda", "Renata", "Host country · protocol", ""),
        ("Ibarra-Ochoa", "Marta", "Ecuador", ""),
        ("Lê-Nguyễn", "Bao", "Viet Nam", ""),
    ],
)
def test_the_other_people_of_the_pictures_are_there(
    rows: list[Row], family: str, given: str, delegation: str, code: str
) -> None:
    (row,) = named(rows, family, given)
    assert (row["Delegation"], row["Status"]) == (delegation, "Accredited")
    assert row["Confirmation code"] == code or not code
    assert row["Photo"]


def test_haruki_okamoto_has_day_and_month_of_birth_swapped(rows: list[Row], documents: dict[str, Row]) -> None:
    (row,) = named(rows, "Okamoto")
    assert row["Date of birth"] == "1982-04-03"
    assert documents[row["Confirmation code"]]["Line 2"][13:19] == "820304"


# -- Special cases ---------------------------------------------------------------------------------------------------


def test_every_decision_of_an_authority_occurs(rows: list[Row]) -> None:
    statuses = Counter(row["Status"] for row in rows)
    assert set(statuses) == {"Accredited", "Pending", "Refused", "Withdrawn", "Duplicate"}
    assert statuses["Pending"] >= 15
    assert min(statuses["Refused"], statuses["Withdrawn"]) >= 3
    assert sum(row["Hold"] == "Yes" for row in rows) == 2
    for row in rows:
        assert bool(row["Decided on"]) == (row["Status"] != "Pending")


def test_some_requests_came_after_the_deadline_and_most_of_them_through_the_un_channel(
    rows: list[Row], event: Event
) -> None:
    late: Counter[str] = Counter()
    for row in rows:
        deadline = next(channel.deadline for channel in event.channels if channel.name == row["Channel"])
        if deadline and date.fromisoformat(row["Submitted on"]) > deadline:
            late[row["Channel"][:6]] += 1
    assert set(late) == {"Member", "Stakeh", "United"}
    assert late["United"] >= 20


def test_no_decision_is_older_than_its_request_or_newer_than_the_list(rows: list[Row]) -> None:
    for row in rows:
        assert row["Submitted on"] <= (row["Decided on"] or "2017-11-30") <= "2017-11-30"


def test_stakeholders_and_only_they_have_a_basis_and_a_few_have_none(rows: list[Row]) -> None:
    bases = Counter(row["Basis"] for row in of_kind(rows, "Stakeholder"))
    assert set(bases) == {"ECOSOC", "A/RES/71/280", "None", ""}
    assert bases["None"] + bases[""] == 3
    assert len(Basis) == 4
    assert {row["Basis"] for row in rows if row["Delegation kind"] != "Stakeholder"} == {""}


def test_minors_come_with_and_without_consent_and_around_the_birthday(rows: list[Row], event: Event) -> None:
    born = {row["Date of birth"]: row["Parental consent"] for row in rows if row["Date of birth"] >= "1999-12-04"}
    assert born["1999-12-04"] == ""
    assert born["1999-12-05"] == ""
    assert born["2000-02-29"] == ""
    assert Counter(born.values()) == {"Yes": 2, "": 4}
    assert event.minimum_age == 18


def test_heads_of_state_have_no_photograph_and_other_very_important_people_have_one(rows: list[Row]) -> None:
    important = [row for row in rows if row["VIP"] == "Yes"]
    bare = {row["Function"] for row in important if not row["Photo"]}
    assert bare == {"President of the Republic", "Vice-President of the Republic", "Crown Prince"}
    assert len(important) > len(bare)
    assert {row["Honorific"] for row in important} == {"H.E."}


def test_parliamentarians_come_by_all_three_routes(rows: list[Row]) -> None:
    kinds = Counter(row["Delegation kind"] for row in rows if row["Parliamentarian"] == "Yes")
    assert set(kinds) == {"Member State", "GA observer", "Stakeholder"}


def test_namesakes_differ_by_their_birth_date(rows: list[Row]) -> None:
    hassans = named(rows, "Hassan", "Ahmed")
    assert len({row["Date of birth"] for row in hassans}) == len(hassans) == 3
    kims = named(rows, "Kim", "Min-jun")
    assert {row["Delegation"] for row in kims} == {"Republic of Korea"}
    assert len({row["Date of birth"] for row in kims}) == 2


def test_one_person_is_registered_through_two_channels_with_one_passport(
    rows: list[Row], documents: dict[str, Row]
) -> None:
    twice = named(rows, "Gharbi", "Salma")
    assert {row["Channel"] for row in twice} == {"Member and Observer States", "Stakeholders"}
    assert len({(row["Date of birth"], row["Document number"], row["Status"]) for row in twice}) == 1
    assert len({lines(documents[row["Confirmation code"]]) for row in twice}) == 1


def test_another_duplicate_was_already_decided(rows: list[Row]) -> None:
    (duplicate,) = [row for row in rows if row["Status"] == "Duplicate"]
    same = [row for row in rows if row["Document number"] == duplicate["Document number"]]
    assert sorted(row["Status"] for row in same) == ["Accredited", "Duplicate"]


def test_names_are_registered_in_many_scripts(rows: list[Row]) -> None:
    found = {unicodedata.name(letter).split()[0] for row in rows for letter in row["Family name"] if letter.isalpha()}
    assert found >= SCRIPTS


def test_names_are_long_short_and_single(rows: list[Row]) -> None:
    assert max(len(row["Family name"]) for row in rows) >= 35
    assert max(len(row["Family name"] + row["Given name"]) for row in rows) >= 60
    assert named(rows, "O", "Jun")
    assert [row["Given name"] for row in rows if not row["Family name"]] == ["Wahyuningsih"]
    assert [row["Family name"] for row in rows if not row["Given name"]] == ["Ahmadullah"]


def test_some_facts_are_missing_as_in_a_real_list(rows: list[Row]) -> None:
    assert sum(not row["Nationality"] for row in rows) == 1
    assert sum(not row["Date of birth"] for row in rows) == 1
    assert {"XXA", "XXB"} <= {row["Nationality"] for row in rows}
    assert any(row["Sex"] == "X" for row in rows)
    assert 10 <= sum(not row["Document number"] for row in rows) <= 60


# -- Documents -------------------------------------------------------------------------------------------------------


def test_every_document_reads_without_a_fault(documents: dict[str, Row]) -> None:
    for document in documents.values():
        read = mrz.parse(lines(document))
        assert read.problems == (), document
        assert read.repairs == (), document


def test_most_documents_agree_with_the_record_and_the_others_say_how_they_differ(
    rows: list[Row], documents: dict[str, Row]
) -> None:
    differs = Counter(document["Differs"] for document in documents.values())
    assert differs[""] >= 800
    assert {"renewed", "expired", "birth date", "fewer names", "more names", "spelling", "order", "nationality"} <= set(
        differs
    )
    for row in rows:
        document = documents[row["Confirmation code"]]
        if document["Differs"]:
            continue
        read = mrz.parse(lines(document))
        assert read.number == row["Document number"] or not row["Document number"]
        assert _born(document) == row["Date of birth"][2:].replace("-", "") or not row["Date of birth"]


def _born(document: Row) -> str:
    return document["Line 2"][0:6] if document["Line 3"] else document["Line 2"][13:19]


def test_expired_documents_are_those_that_say_so(documents: dict[str, Row]) -> None:
    for document in documents.values():
        line = document["Line 2"]
        expires = line[8:14] if document["Line 3"] else line[21:27]
        assert (expires < "171204") == (document["Differs"] == "expired")


def test_passports_laissez_passer_and_identity_cards_occur(documents: dict[str, Row]) -> None:
    starts: dict[str, set[Any]] = {}
    for document in documents.values():
        starts.setdefault(document["Kind"], set()).add(document["Line 1"][:2])
    assert starts["Laissez-passer"] == {"PL"}
    assert starts["ID card"] == {"I<"}
    assert starts["Passport"] == {"P<", "PR", "PT"}


# -- Portraits -------------------------------------------------------------------------------------------------------


def test_nine_in_ten_have_a_portrait_and_every_portrait_is_used(rows: list[Row]) -> None:
    used = Counter(row["Photo"] for row in rows)
    assert 80 <= used.pop("") <= 100
    there = {path.name for path in resources.path("sample", "portraits").iterdir()}
    assert set(used) == there
    assert len(there) == 120
    assert max(used.values()) <= 25


def test_women_have_odd_portraits_and_men_even_ones(rows: list[Row]) -> None:
    for row in rows:
        if row["Photo"] and row["Sex"] != "X":
            assert (int(row["Photo"][9:12]) % 2 == 1) == (row["Sex"] == "F"), row["Confirmation code"]


def test_portraits_are_small_and_fit_the_badge(rows: list[Row]) -> None:
    paths = sorted(resources.path("sample", "portraits").glob("*.jpg"))
    assert sum(path.stat().st_size for path in paths) < 3_000_000
    for path in paths:
        with Image.open(path) as picture:
            assert (picture.format, picture.size) == ("JPEG", (354, 472))
