"""More people at the desk: a journalist, a member and the focal points of a delegation, a minor, two of one name."""

from datetime import date

from regdesk.event.event import FocalPoint, MinorPolicy, Policies, VouchingPolicy
from regdesk.identity.mrz import check_digit
from regdesk.people.participant import DelegationKind, Participant
from tests.desks import on_badge
from tests.make import a_person
from tests.ui.desk.conftest import AISSATOU, MAREK, MATEUSZ, Clerk, mrz
from tests.ui.strokes import Key
from ui.desk.stage import Screen

REPORTER = a_person(
    confirmation="R7LD-41QB", family="Mensah", given="Efua", function="Reporter", delegation="Gulf of Guinea News",
    delegation_kind=DelegationKind.MEDIA, category="media", channel="media", nationality="GHA",
    born=date(1990, 2, 3), document_number="G5512345",
)  # fmt: skip
MEMBER = a_person(
    confirmation="C4LD-41QB", family="Sandoval Kusch", given="Benjamín", function="Attaché", delegation="Chile",
    nationality="CHL", born=date(1991, 5, 20), document_number="F1234567",
)  # fmt: skip
FOCAL = a_person(
    confirmation="V4LD-41QB", family="Araya Pizarro", given="Valentina", function="Second Secretary",
    delegation="Chile", nationality="CHL", born=date(1986, 1, 21), document_number="F7654321",
)  # fmt: skip
FOCAL_TOO = a_person(
    confirmation="V4LD-41QC", family="Contreras", given="Bruno", function="Minister Counsellor", delegation="Chile",
    nationality="CHL", born=date(1970, 1, 21), document_number="F7654322",
)  # fmt: skip
YOUNG = a_person(
    confirmation="Y4LD-41QB", family="Leausa", given="Tavita", function="Youth delegate", delegation="Samoa",
    nationality="WSM", born=date(2001, 6, 1), document_number="N1234567", consent=True,
)  # fmt: skip
AHMED = a_person(
    confirmation="AH1D-77HN", family="Ali", given="Ahmed", delegation="Egypt", nationality="EGY",
    born=date(1981, 3, 14), document_number="A14471902",
)  # fmt: skip
AHMED_TOO = a_person(
    confirmation="AH1D-77HP", family="Ali", given="Ahmed", function="Minister of Labour", delegation="Sudan",
    nationality="SDN", born=date(1967, 8, 2), document_number="P02085512",
)  # fmt: skip
TWIN = a_person(
    confirmation="TW1D-77HP", family="Ndiaye-Sarr", given="Aïssatou", delegation="African Union",
    document_number="A01930582",
)  # fmt: skip
EVERYBODY = (AISSATOU, MATEUSZ, MAREK, REPORTER, MEMBER, FOCAL, FOCAL_TOO, YOUNG, AHMED, AHMED_TOO)

POLICIES = Policies(
    second_document_for=frozenset({"media"}), second_documents=frozenset({"laissez_passer", "id_card", "other"}),
    vouching=VouchingPolicy.FOCAL_POINT, minors=MinorPolicy.CHAPERONE,
)  # fmt: skip
FOCAL_POINTS = (FocalPoint("Chile", FOCAL.confirmation), FocalPoint("Chile", FOCAL_TOO.confirmation))

REPORTERS_PASSPORT = mrz("MENSAH", "EFUA", "G5512345", "GHA", "900203")
FOCALS_PASSPORT = mrz("ARAYA PIZARRO", "VALENTINA", "F7654321", "CHL", "860121")
YOUNGS_PASSPORT = mrz("LEAUSA", "TAVITA", "N1234567", "WSM", "010601")
AHMEDS_PASSPORT = mrz("ALI", "AHMED", "A14471902", "EGY", "810314")
NO_AHMEDS_PASSPORT = mrz("ALI", "AHMED", "Z99999999", "EGY", "750101")


def card(family: str, given: str, number: str, state: str, born: str, expires: str = "270909") -> str:
    """The three lines of an identity card, with their check digits."""
    first = f"I<{state}{number.ljust(9, '<')}{check_digit(number.ljust(9, '<'))}".ljust(30, "<")
    second = f"{born}{check_digit(born)}F{expires}{check_digit(expires)}{state}".ljust(29, "<")
    second += check_digit(first[5:30] + second[:7] + second[8:15] + second[18:29])
    return "\n".join((first, second, f"{family}<<{given}".replace(" ", "<").ljust(30, "<")))


REPORTERS_CARD = card("MENSAH", "EFUA", "G5512345", "GHA", "900203")


def digit(clerk: Clerk, number: int) -> None:
    clerk.key(Key(Key.Key_0 + number), str(number))


def space(clerk: Clerk, times: int = 1) -> None:
    for _ in range(times):
        clerk.key(Key.Key_Space, " ")


def look_at_all(clerk: Clerk) -> None:
    """Enter by Enter, until nothing is left to look at."""
    while clerk.blue().startswith(("I looked", "Revisado")):
        clerk.enter()


def hand_over(clerk: Clerk, person: Participant, passport: str) -> str:
    """Give a badge to somebody; what its QR code says."""
    clerk.print_for(person, passport)
    badge = clerk.case(person).visit.badge
    assert badge
    clerk.enter()
    clerk.wait_for(Screen.READY)
    return on_badge(clerk.desk, badge)
