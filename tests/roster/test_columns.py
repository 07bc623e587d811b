from pathlib import Path

import pytest

from regdesk.errors import RosterFileError
from regdesk.roster.columns import guess
from regdesk.roster.files import open_list
from regdesk.roster.mapping import (
    Column,
    Mapping,
    Target,
    fitted,
    mapping_text,
    mistakes,
    read_mapping,
    remember,
    remembered,
    signature,
    write_mapping,
)
from regdesk.sentences import ROSTER_TARGETS
from tests.lists import EXPORTS, HEADER, STATES, a_csv, a_plan, a_row, in_words, people_of


def targets_of(file: Path) -> dict[str, str]:
    return {column.header: column.target.value for column in guess(open_list(file), STATES).columns}


def test_the_columns_of_the_design_are_guessed(tmp_path: Path) -> None:
    assert targets_of(a_csv(tmp_path)) == {
        "Conf. No.": "confirmation",
        "Surname": "family",
        "First name(s)": "given",
        "DOB": "born",
        "Nat.": "nationality",
        "Doc no": "document_number",
        "Delegation / Org": "delegation",
        "Cat": "category",
        "Status": "accreditation",
    }


FRENCH = {
    "N° de confirmation": "confirmation",
    "Civilité": "honorific",
    "Nom": "family",
    "Prénom(s)": "given",
    "Date de naissance": "born",
    "Nationalité": "nationality",
    "N° de passeport": "document_number",
    "Date d'expiration": "document_expires",
    "Délégation": "delegation",
    "Fonction": "function",
    "Catégorie": "category",
    "Statut": "accreditation",
    "Courriel": "email",
    "Hôtel": "hotel",
    "Régime alimentaire": "skip",
}
FRENCH_ROW = (
    "K7RM-4PX2", "Mme", "Ndiaye-Sarr", "Aïssatou", "14/03/1984", "Sénégal", "A01284417", "02/04/2027", "Sénégal",
    "Conseillère", "État membre", "Accréditée", "a@example.org", "Westin", "sans gluten",
)  # fmt: skip
SPANISH = {
    "Código de confirmación": "confirmation",
    "Tratamiento": "honorific",
    "Primer apellido": "family",
    "Segundo apellido": "second_family",
    "Nombres": "given",
    "Fecha de nacimiento": "born",
    "Nacionalidad": "nationality",
    "Número de pasaporte": "document_number",
    "País": "country",
    "Organización": "organisation",
    "Cargo": "function",
    "Categoría": "category",
    "Estado": "accreditation",
    "Correo electrónico": "email",
    "Idioma": "language",
}
SPANISH_ROW = (
    "H4TC-92WK", "Sra.", "García", "Núñez", "María José", "25/12/1980", "México", "G12345678", "México",
    "Secretaría de Relaciones Exteriores", "Consejera", "Estado miembro", "Acreditada", "m@example.org", "español",
)  # fmt: skip


@pytest.mark.parametrize(("named", "row"), [(FRENCH, FRENCH_ROW), (SPANISH, SPANISH_ROW)])
def test_french_and_spanish_headers_are_guessed(tmp_path: Path, named: dict[str, str], row: tuple[str, ...]) -> None:
    assert targets_of(a_csv(tmp_path, row, header=tuple(named))) == named


def test_a_french_list_becomes_people_with_un_names(tmp_path: Path) -> None:
    (person,) = people_of(a_csv(tmp_path, FRENCH_ROW, header=tuple(FRENCH), encoding="windows-1252", delimiter=";"))
    assert (person.family, person.given, person.title) == ("Ndiaye-Sarr", "Aïssatou", "Mme")
    assert (person.delegation, person.nationality, person.category) == ("Senegal", "SEN", "delegate")
    assert (str(person.born), str(person.document_expires)) == ("1984-03-14", "2027-04-02")
    assert person.accreditation == "accredited"


def test_a_spanish_list_joins_both_family_names(tmp_path: Path) -> None:
    (person,) = people_of(a_csv(tmp_path, SPANISH_ROW, header=tuple(SPANISH)))
    assert (person.family, person.given, person.delegation) == ("García Núñez", "María José", "Mexico")
    assert (person.language, person.accreditation, person.title) == ("es", "accredited", "Sra.")


def test_a_field_named_as_in_regdesk_is_taken_as_that_field(tmp_path: Path) -> None:
    names = [target.value for target in Target if target not in (Target.SKIP, Target.KEEP)]
    names = [name for name in names if name not in ("full_name", "place")]
    row = ["" for _ in names]
    row[0] = "1"
    assert targets_of(a_csv(tmp_path, row, header=names)) == {name: name for name in names}


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        (("Name", "E-mail"), ("Aïssatou NDIAYE", "a@b.org"), ("full_name", "email")),
        (("Name", "First name"), ("Ndiaye", "Aïssatou"), ("family", "given")),
        (("Nom", "Prénom"), ("Ndiaye", "Aïssatou"), ("family", "given")),
        (("Nombre", "Apellidos"), ("María", "García"), ("given", "family")),
        (("Name", "First name", "Last name"), ("A B", "A", "B"), ("skip", "given", "family")),
        (("Title", "Surname"), ("Ms.", "Ndiaye"), ("title", "family")),
        (("Title", "Surname"), ("Second Secretary", "Ndiaye"), ("function", "family")),
        (("State", "Surname"), ("Senegal", "Ndiaye"), ("country", "family")),
        (("State", "Surname"), ("Withdrawn", "Ndiaye"), ("accreditation", "family")),
        (("Country of residence", "Surname"), ("Mali", "Ndiaye"), ("skip", "family")),
        (("Emergency contact name", "Surname"), ("X", "Ndiaye"), ("skip", "family")),
        (("Passport issue date", "Surname"), ("2017-01-01", "Ndiaye"), ("skip", "family")),
        (("Surname / Nom de famille / Apellido", "Given / Prénom"), ("Ndiaye", "A"), ("family", "given")),
        (("Email", "Alternative email", "Surname"), ("a@b.org", "c@d.org", "N"), ("email", "skip", "family")),
    ],
)
def test_doubtful_headers_are_settled_by_their_cells_and_neighbours(
    tmp_path: Path, header: tuple[str, ...], row: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert tuple(targets_of(a_csv(tmp_path, row, header=header)).values()) == expected


def test_cells_without_any_doubt_are_known_under_a_header_that_says_nothing(tmp_path: Path) -> None:
    rows = [("Ndiaye", f"a{n}@b.org", code, f"K7RM-4PX{n}") for n, code in enumerate(("SEN", "NGA", "JPN", "MEX"))]
    found = targets_of(a_csv(tmp_path, *rows, header=("Surname", "Column 2", "Column 3", "Column 4")))
    assert list(found.values()) == ["family", "email", "nationality", "confirmation"]


@pytest.mark.parametrize(
    ("cells", "day_first"),
    [
        (("03/04/1984", "14/03/1984"), True),
        (("03/04/1984", "03/14/1984"), False),
        (("03/04/1984", "05/06/1984"), True),
        (("1984-03-14",), True),
    ],
)
def test_the_whole_column_decides_whether_the_day_comes_first(
    tmp_path: Path, cells: tuple[str, ...], day_first: bool
) -> None:
    rows = [a_row(code=f"K7RM-{number:04}", doc=f"A{number}", born=cell) for number, cell in enumerate(cells)]
    mapping = guess(open_list(a_csv(tmp_path, *rows)), STATES)
    (born,) = (column for column in mapping.columns if column.target is Target.BORN)
    assert born.day_first is day_first


def test_a_month_first_column_is_read_so(tmp_path: Path) -> None:
    rows = [a_row(born="03/04/1984"), a_row(code="X", doc="B1", born="12/25/1980")]
    assert [str(person.born) for person in people_of(a_csv(tmp_path, *rows))] == ["1984-03-04", "1980-12-25"]


def test_the_date_that_decides_may_stand_far_below(tmp_path: Path) -> None:
    rows = [a_row(code=f"K7RM-{number:04}", doc=f"A{number}", born="03/04/1984") for number in range(500)]
    rows[400][3] = "12/25/1980"
    mapping = guess(open_list(a_csv(tmp_path, *rows)), STATES)
    assert not mapping.columns[3].day_first


def test_the_form_of_country_codes_is_told(tmp_path: Path) -> None:
    for cell, form in (("SEN", "alpha3"), ("SN", "alpha2"), ("Senegal", "names")):
        mapping = guess(open_list(a_csv(tmp_path, a_row(nat=cell))), STATES)
        assert mapping.columns[4].form == form


def test_a_mapping_file_says_the_same_after_reading(tmp_path: Path) -> None:
    columns = (
        Column('Quoted "name" \\ \u007f é', Target.FAMILY),
        Column("DOB", Target.BORN, day_first=False),
        Column("Nat", Target.NATIONALITY, form="alpha3"),
        Column("Segments", Target.KEEP, lists=True),
        Column("", Target.SKIP),
    )
    values = ((Target.CHANNEL, "states"), (Target.ACCREDITATION, "accredited"))
    words = ((Target.CATEGORY, "Pool 🎥", "media"), (Target.CATEGORY, "Ständerat", "delegate"))
    mapping = Mapping("eRegistration", columns, values, words, shared_codes=True)
    write_mapping(tmp_path / "deep" / "list.toml", mapping)
    assert read_mapping(tmp_path / "deep" / "list.toml") == mapping


@pytest.mark.parametrize("file", sorted(EXPORTS.glob("*.csv")), ids=lambda file: file.stem)
def test_a_guess_survives_its_mapping_file(tmp_path: Path, file: Path) -> None:
    mapping = guess(open_list(file), STATES)
    write_mapping(tmp_path / "map.toml", mapping)
    assert read_mapping(tmp_path / "map.toml") == mapping


def test_a_mapping_is_remembered_for_lists_with_the_same_columns_in_any_order(tmp_path: Path) -> None:
    listing = open_list(a_csv(tmp_path))
    mapping = guess(listing, STATES).sent(8, Target.SKIP)
    remember(tmp_path / "mappings", listing.header, mapping)
    turned = tuple(reversed([name.upper() for name in HEADER]))
    again = remembered(tmp_path / "mappings", turned)
    assert again is not None
    assert [column.target for column in again.columns] == [column.target for column in reversed(mapping.columns)]
    assert remembered(tmp_path / "mappings", (*HEADER, "Hotel")) is None
    assert signature(HEADER) == signature(turned)


def test_a_mapping_of_another_list_is_refused(tmp_path: Path) -> None:
    mapping = Mapping("list", (Column("Surname", Target.FAMILY), Column("Hotel", Target.HOTEL)))
    with pytest.raises(RosterFileError) as refusal:
        a_plan(a_csv(tmp_path), mapping)
    assert "“Hotel”" in in_words(refusal.value.code, refusal.value.facts)


def test_columns_that_a_mapping_does_not_name_are_not_imported() -> None:
    mapping = fitted(Mapping("list", (Column("Surname", Target.FAMILY),)), ("Diet", "SURNAME"))
    assert mapping.columns == (Column("Diet", Target.SKIP), Column("SURNAME", Target.FAMILY))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("source = 'x'\n[[column]]\nheader = 'A'\ntarget = 'familly'", "mapping_target_unknown"),
        ("source = 'x'", "mapping_unreadable"),
        ("[[column]]\nheader = 'A'\ntarget = 'family'", "mapping_unreadable"),
        ("source = 'x'\ncolumn = 'A'", "mapping_unreadable"),
        ("source = ", "mapping_unreadable"),
    ],
)
def test_a_wrong_mapping_file_is_told(tmp_path: Path, content: str, code: str) -> None:
    file = tmp_path / "map.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(RosterFileError) as refusal:
        read_mapping(file)
    assert refusal.value.code == code
    assert in_words(refusal.value.code, refusal.value.facts)


def test_the_nearest_target_is_proposed(tmp_path: Path) -> None:
    file = tmp_path / "map.toml"
    file.write_text("source = 'x'\n[[column]]\nheader = 'A'\ntarget = 'familly'", encoding="utf-8")
    with pytest.raises(RosterFileError) as refusal:
        read_mapping(file)
    assert refusal.value.facts["nearest"] == "family"


def test_a_list_without_family_names_and_two_columns_to_one_field_are_mistakes(tmp_path: Path) -> None:
    mapping = guess(open_list(a_csv(tmp_path)), STATES)
    for wrong, sentence in (
        (mapping.sent(1, Target.SKIP), "No column has family names. Choose one."),
        (mapping.sent(3, Target.GIVEN), "2 columns go to “Given name”. Choose one of them."),
    ):
        assert mistakes(wrong)[0].grave
        with pytest.raises(RosterFileError) as refusal:
            a_plan(a_csv(tmp_path), wrong)
        assert in_words(refusal.value.code, refusal.value.facts) == sentence


def test_a_list_that_says_nothing_of_accreditation_gives_food_for_thought(tmp_path: Path) -> None:
    mapping = guess(open_list(a_csv(tmp_path)), STATES).sent(8, Target.SKIP)
    (thought,) = mistakes(mapping)
    assert (thought.reason, thought.grave) == ("no_accreditation_column", False)
    assert {person.accreditation for person in people_of(a_csv(tmp_path), mapping)} == {"pending"}


def test_every_target_has_a_name_for_the_screen() -> None:
    assert set(ROSTER_TARGETS) == {target.value for target in Target}


def test_a_mapping_can_be_read_by_a_person(tmp_path: Path) -> None:
    text = mapping_text(guess(open_list(a_csv(tmp_path)), STATES))
    assert text.startswith('source = "list"\n')
    assert '[[column]]\nheader = "DOB"\ntarget = "born"\nday_first = true\n' in text
