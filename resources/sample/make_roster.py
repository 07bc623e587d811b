"""Makes the sample roster and the passports that go with it: `python resources/sample/make_roster.py [FOLDER]`.

Nine hundred invented people in the proportions of a real meeting, the same ones each time: cast.toml says whose
details matter, names.toml what the others are made of, and everything else is drawn with a fixed seed.
Writes roster.csv (a registration export) and documents.csv (what a reader would read from each person's document).
"""

import csv
import random
import sys
import tomllib
import unicodedata
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
SEED = 20171204
PEOPLE = 900
STARTS = date(2017, 12, 4)
LIST_OF = date(2017, 11, 30)

COLUMNS = (
    "Confirmation code", "Channel", "Category", "Family name", "Given name", "Honorific", "Title", "Function",
    "Delegation", "Delegation kind", "Nationality", "Date of birth", "Sex", "Document kind", "Document number",
    "Document expires", "Status", "Decided on", "Submitted on", "Basis", "VIP", "Hold", "Parliamentarian",
    "Parental consent", "E-mail", "Hotel", "Language", "Photo",
)  # fmt: skip
DOCUMENT_COLUMNS = ("Confirmation code", "Kind", "Line 1", "Line 2", "Line 3", "Differs")

# group: channel, category, kind of delegation, last day for requests, how many in a hundred came late
GROUPS = {
    "state": ("Member and Observer States", "Delegate", "Member State", date(2017, 11, 27), 6),
    "ga_observer": ("Member and Observer States", "Observer", "GA observer", date(2017, 11, 27), 6),
    "un_system": (
        "United Nations Secretariat, agencies, funds and programmes", "UN system", "UN entity", date(2017, 11, 10), 35,
    ),
    "conference_service": (
        "United Nations Secretariat, agencies, funds and programmes", "Conference service", "UN entity",
        date(2017, 11, 10), 20,
    ),
    "stakeholder": ("Stakeholders", "Stakeholder", "Stakeholder", date(2017, 11, 17), 5),
    "media": ("Media", "Media", "Media", date(2017, 11, 28), 0),
    "host_country": ("Host country", "Host country", "Host country", date(2017, 11, 28), 0),
    "service": ("Host country", "Service staff", "Host country", date(2017, 11, 28), 0),
    "security": ("Host country", "Security", "Host country", date(2017, 11, 28), 0),
    "invited": ("By invitation", "Invited speaker", "Invited", date(2017, 11, 28), 0),
}  # fmt: skip
BASES = {"e": "ECOSOC", "r": "A/RES/71/280", "n": "None", "": ""}
HOTELS = ("Westin", "Westin", "Melia", "Velas Vallarta", "Marriott", "Marriot", "")
HEADS = (
    "Permanent Representative to the United Nations",
    "Deputy Minister of Foreign Affairs",
    "Ambassador",
    "Director-General for Migration",
)
CODE_LETTERS = "ABCDEFGHJKLMNPQRSTVWXYZ"
LANGUAGES = {"hispanic": "es", "sahel": "fr", "french": "fr", "arab": "ar", "chinese": "zh", "east_slavic": "ru"}
OTHER_CULTURES = {"VAT": "italian", "AND": "hispanic", "XXA": "arab", "XXB": "arab", "PSE": "arab", "": "malay"}

Person = dict[str, Any]


class Draw:
    """Chance with a fixed seed; only `random()` is used, whose numbers are the same in every Python."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def one(self, items: Any) -> Any:
        return items[int(self._random.random() * len(items))]

    def number(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def chance(self, percent: float) -> bool:
        return self._random.random() * 100 < percent

    def shuffled(self, items: list[Any]) -> list[Any]:
        return [item for _, _, item in sorted((self._random.random(), place, item) for place, item in enumerate(items))]


class Roster:
    """The people made so far, and what they are made of."""

    def __init__(self) -> None:
        self.draw = Draw(SEED)
        self.names = _toml("names.toml")
        self.cast = [{**person, "cast": True} for person in _toml("cast.toml")["people"]]
        self.states = _states()
        self.cultures = {state: key for key, culture in self.names["cultures"].items() for state in culture["states"]}
        self.organisations = {
            item[0]: (group, *item[1:]) for group, items in self.names["organisations"].items() for item in items
        }
        self.codes = {person["code"] for person in self.cast if "code" in person}
        self.taken: set[tuple[str, str]] = {(person["family"], person["given"]) for person in self.cast}
        self.shown: Counter[int] = Counter()
        self.heads: set[str] = {person["of"] for person in self.cast if "category" in person}

    def people(self) -> list[Person]:
        wanted = self._wanted()
        for person in self.cast:
            wanted[person["of"]] -= 1
        extras = [{"of": of} for of, missing in wanted.items() for _ in range(missing)]
        return self.draw.shuffled([self._fill({**person}) for person in [*self.cast, *extras]])

    def _wanted(self) -> Counter[str]:
        """How many people each delegation has: fixed for organisations and large States, drawn for the others."""
        wanted = Counter({name: item[1] for name, item in self.organisations.items()})
        delegations = self.names["delegations"]
        for state in sorted(set(self.states) - set(delegations["absent"]) - set(OTHER_CULTURES)):
            wanted[state] = delegations["large"].get(state, 1)
        small = [state for state in wanted if len(state) == 3 and state not in delegations["large"]]
        for person in self.cast:
            mine = sum(other["of"] == person["of"] for other in self.cast)
            wanted[person["of"]] = max(wanted[person["of"]], mine)
        while wanted.total() < PEOPLE:
            wanted[min(self.draw.one(small), self.draw.one(small), key=wanted.__getitem__)] += 1
        return wanted

    # -- one person --------------------------------------------------------------------------------------------

    def _fill(self, person: Person) -> Person:
        group = person["group"] = self._group(person["of"])
        person.setdefault("nationality", self._nationality(person["of"], group))
        person["culture"] = self.cultures.get(person["nationality"]) or OTHER_CULTURES[person["nationality"]]
        self._name(person)
        self._function(person)
        self._dates(person)
        self._document(person)
        self._standing(person)
        self._rest(person)
        return person

    def _group(self, of: str) -> str:
        return self.organisations[of][0] if of in self.organisations else "state"

    def _nationality(self, of: str, group: str) -> str:
        if group == "state":
            return of
        if group in ("host_country", "service", "security") or of == "Canal Jalisco Norte":
            return "MEX"
        fixed = {"Holy See": "ITA", "State of Palestine": "PSE"}
        return fixed.get(of) or self.draw.one(sorted(set(self.cultures)))

    def _name(self, person: Person) -> None:
        culture = self.names["cultures"][person["culture"]]
        person.setdefault("sex", "F" if self.draw.chance(49) else "M")
        while "family" not in person:
            man, _, woman = self.draw.one(culture["families"]).partition("/")
            family = woman if woman and person["sex"] == "F" else man
            given = self.draw.one(culture["women" if person["sex"] == "F" else "men"])
            if (family, given) not in self.taken:
                self.taken.add((family, given))
                person["family"], person["given"] = family, given
        person.setdefault("title", self._title(person["sex"]))

    def _title(self, sex: str) -> str:
        if self.draw.chance(5):
            return str(self.draw.one(("Dr.", "Prof.")))
        return {"F": "Ms.", "M": "Mr."}.get(sex, "")

    def _function(self, person: Person) -> None:
        group = person["group"]
        if group == "state" and "function" not in person and person["of"] not in self.heads:
            self.heads.add(person["of"])
            function = self.draw.one(HEADS)
            honorific = "" if function.startswith("Director") else "H.E."
            person.update(category="Head of delegation", function=function, honorific=honorific)
        person.setdefault("category", GROUPS[group][1])
        person.setdefault(
            "function", self.draw.one(self.names["functions"].get(group, self.names["functions"]["observer"]))
        )
        person.setdefault("honorific", "")

    def _dates(self, person: Person) -> None:
        older = 12 if person["category"] == "Head of delegation" else 0
        person.setdefault("born", date(1992, 12, 28) - timedelta(days=self.draw.number(older * 365, 14000)))
        _, _, _, deadline, late = GROUPS[person["group"]]
        came = deadline - timedelta(days=self.draw.number(0, 38))
        if self.draw.chance(late):
            came = min(deadline + timedelta(days=self.draw.number(1, 12)), LIST_OF - timedelta(days=1))
        person.setdefault("submitted", came)
        person.setdefault("decided", min(person["submitted"] + timedelta(days=self.draw.number(1, 6)), LIST_OF))

    def _document(self, person: Person) -> None:
        kinds = {"un_system": ("Laissez-passer", "Passport"), "conference_service": ("Laissez-passer", "Passport")}
        if person["group"] in ("host_country", "service", "security"):
            kinds[person["group"]] = ("ID card", "Passport")
        person.setdefault("document", self.draw.one(kinds.get(person["group"], ("Passport",))))
        prefix = "".join(self.draw.one(CODE_LETTERS) for _ in range(self.draw.number(0, 2)))
        digits = "".join(str(self.draw.number(0, 9)) for _ in range(self.draw.number(6, 7)))
        person["carried_number"] = person.get("number") or (prefix or "1") + digits
        person.setdefault("number", "" if self.draw.chance(4) else person["carried_number"])
        drawn = date(2018, 3, 1) + timedelta(days=self.draw.number(0, 3200))
        person["carried_expires"] = person.get("expires") or drawn
        person.setdefault("expires", person["carried_expires"] if self.draw.chance(70) else "")

    def _standing(self, person: Person) -> None:
        person.setdefault("status", "Pending" if self.draw.chance(2.5) else "Accredited")
        if person["status"] == "Pending":
            person["decided"] = ""
        person["basis"] = ""
        if person["group"] == "stakeholder":
            person["basis"] = BASES[self.organisations[person["of"]][2]]

    def _rest(self, person: Person) -> None:
        if "code" not in person:
            person["code"] = self._code()
        person.setdefault("photo", None if "cast" in person or self.draw.chance(89) else 0)
        if person["photo"] is None:
            person["photo"] = self._portrait(person)
        person["hotel"] = self.draw.one(HOTELS)
        person.setdefault("language", LANGUAGES.get(person["culture"], "en"))

    def _code(self) -> str:
        while True:
            letters = [self.draw.one(CODE_LETTERS)] + [self.draw.one(CODE_LETTERS + "0123456789") for _ in range(7)]
            code = "".join(letters[:4]) + "-" + "".join(letters[4:])
            if code not in self.codes:
                self.codes.add(code)
                return code

    def _portrait(self, person: Person) -> int:
        """A drawn face that fits: women have odd numbers, men even ones, the grey-haired are over 57."""
        pictures = self.names["portraits"]
        faces = pictures[self.names["cultures"][person["culture"]]["faces"]]
        women = person["sex"] == "F" or (person["sex"] == "X" and self.draw.chance(50))
        grey = bool(person["born"]) and person["born"].year < 1960
        mine = [face for face in faces if face % 2 == women]
        aged = [face for face in mine if (face in pictures["grey"]) == grey]
        face = min(self.draw.shuffled(aged or mine), key=self.shown.__getitem__)
        self.shown[face] += 1
        return int(face)

    # -- lines of the files ------------------------------------------------------------------------------------

    def row(self, person: Person) -> list[str]:
        """One registration, as an export writes it."""
        channel, _, kind, _, _ = GROUPS[person["group"]]
        observer_state = person["of"] in ("Holy See", "State of Palestine")
        photo = f"portrait-{person['photo']:03d}.jpg" if person["photo"] else ""
        return [
            person["code"], channel, person["category"], person["family"], person["given"],
            person["honorific"], person["title"], person["function"],
            self.states.get(person["of"], {}).get("un_short_name_dec2017", person["of"]),
            "Observer State" if observer_state else kind,
            person["nationality"], str(person["born"]), person["sex"],
            person["document"], person["number"], str(person["expires"]),
            person["status"], str(person["decided"]), str(person["submitted"]), person["basis"],
            _yes(person, "vip"), _yes(person, "hold"), _yes(person, "parliamentarian"), _yes(person, "consent"),
            _address(person), person["hotel"], person["language"], photo,
        ]  # fmt: skip

    def document(self, person: Person) -> list[str]:
        """What a reader reads from the document that the person carries."""
        carried, differs = self._carried(person)
        if person["document"] == "ID card":
            return [person["code"], "ID card", *_three_lines(carried), differs]
        return [person["code"], person["document"], *_two_lines(carried), "", differs]

    def _carried(self, person: Person) -> tuple[Person, str]:
        """The document agrees with the record, but for the cast's differences and a few that are drawn."""
        nationality, issuer = person["nationality"], person["nationality"]
        laissez_passer = person["document"] == "Laissez-passer"
        carried: Person = {
            "kind": "PL" if laissez_passer else "P",
            "family": person["family"], "given": person["given"], "sex": person["sex"], "born": person["born"],
            "number": person["carried_number"], "expires": person["carried_expires"],
            "nationality": "UNO" if laissez_passer else nationality, "issuer": "UNO" if laissez_passer else issuer,
        }  # fmt: skip
        if not person["family"]:
            carried.update(family=person["given"], given="")
        if "cast" in person:
            return {**carried, **person.get("passport", {})}, person.get("differs", "")
        return self._drawn_difference(carried, person)

    def _drawn_difference(self, carried: Person, person: Person) -> tuple[Person, str]:
        chosen = self.draw.number(1, 1000)
        given = person["given"].split()
        if chosen <= 15:
            return {**carried, "expires": STARTS - timedelta(days=self.draw.number(5, 400))}, "expired"
        if chosen <= 45 and person["number"]:
            return {**carried, "number": carried["number"][:-4] + f"{self.draw.number(0, 9999):04d}"}, "renewed"
        if chosen <= 55:
            return {**carried, "born": person["born"] + timedelta(days=self.draw.number(1, 9))}, "birth date"
        if chosen <= 75 and len(given) > 1:
            return {**carried, "given": given[0]}, "fewer names"
        return carried, ""


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def _states() -> dict[str, dict[str, str]]:
    """The Member States by their three letters."""
    with (HERE.parent / "states.csv").open(encoding="utf-8", newline="") as file:
        return {row["iso3"]: row for row in csv.DictReader(file) if row["status"] == "member"}


def _yes(person: Person, key: str) -> str:
    return "Yes" if person.get(key) else ""


def _address(person: Person) -> str:
    name = ".".join(part for part in (person["given"], person["family"]) if part)
    plain = "".join(letter for letter in _latin(name.replace(" ", ".")) if letter.isalnum() or letter == ".")
    return f"{plain.strip('.').lower() or person['code'].lower()}@example.org"


# -- Machine-readable lines (ICAO Doc 9303, parts 4 and 5) ----------------------------------------------------------

TRANSLITERATION = {
    "Ä": "AE", "Ö": "OE", "Ü": "UE", "Å": "AA", "Æ": "AE", "Ø": "OE", "Œ": "OE", "ẞ": "SS", "Þ": "TH", "Ð": "D",
    "Đ": "D", "Ł": "L", "Ħ": "H", "Ñ": "N", "İ": "I", "Ő": "OE", "Ű": "UE",
}  # fmt: skip


def _latin(name: str) -> str:
    """Capitals without marks, as part 3 of the standard recommends; apostrophes go, hyphens stay."""
    capitals = name.replace("ß", "ẞ").replace("ı", "I").upper()
    letters = "".join(TRANSLITERATION.get(letter, letter) for letter in unicodedata.normalize("NFC", capitals))
    return "".join(letter for letter in unicodedata.normalize("NFD", letters) if letter.isascii() and letter != "'")


def _field(text: str) -> str:
    return "<".join("".join(letter if letter.isalnum() else " " for letter in _latin(text)).split())


def _name_field(family: str, given: str, width: int) -> str:
    """Family name, two fillers, given names; what is too long is cut, but one letter of the given names stays."""
    first, second = _field(family), _field(given)
    if second:
        first = first[: width - 3].rstrip("<")
    return (f"{first}<<{second}" if second else first)[:width].ljust(width, "<")


def check_digit(text: str) -> str:
    """Weights 7, 3, 1; A is 10, Z is 35, the filler is 0."""
    values = (0 if letter == "<" else int(letter, 36) for letter in text)
    return str(sum(value * (7, 3, 1)[place % 3] for place, value in enumerate(values)) % 10)


def _short_date(day: date) -> str:
    return f"{day:%y%m%d}"


def _checked(text: str) -> str:
    return text + check_digit(text)


def _two_lines(carried: Person) -> tuple[str, str]:
    """A passport: two lines of 44. Germany writes D."""
    issuer = carried["issuer"].replace("DEU", "D")
    nationality = carried["nationality"].replace("DEU", "D").ljust(3, "<")
    first = f"{carried['kind']:<2}{issuer:<3}".replace(" ", "<") + _name_field(carried["family"], carried["given"], 39)
    number, born = _checked(carried["number"].ljust(9, "<")), _checked(_short_date(carried["born"]))
    sex = carried["sex"].replace("X", "<")
    expires, personal = _checked(_short_date(carried["expires"])), "<" * 15
    second = f"{number}{nationality}{born}{sex}{expires}{personal}"
    return first, second + check_digit(number + born + expires + personal)


def _three_lines(carried: Person) -> tuple[str, str, str]:
    """An identity card: three lines of 30."""
    number, born = _checked(carried["number"].ljust(9, "<")), _checked(_short_date(carried["born"]))
    expires, sex = _checked(_short_date(carried["expires"])), carried["sex"].replace("X", "<")
    first = f"I<{carried['issuer']}{number}" + "<" * 15
    second = f"{born}{sex}{expires}{carried['nationality']}" + "<" * 11
    composite = check_digit(first[5:] + born + expires + "<" * 11)
    return first, second + composite, _name_field(carried["family"], carried["given"], 30)


def make(folder: Path) -> None:
    """Write both files into `folder`."""
    roster = Roster()
    people = roster.people()
    _write(folder / "roster.csv", COLUMNS, [roster.row(person) for person in people])
    _write(folder / "documents.csv", DOCUMENT_COLUMNS, [roster.document(person) for person in people])


def _write(path: Path, columns: tuple[str, ...], rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([columns, *rows])


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
