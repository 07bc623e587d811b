"""The delegation of Chile as a list has it: nine badges to give, one collected before, one not accredited yet."""

from datetime import date

from regdesk.collection.delegation_words import Authority
from regdesk.collection.entitlement import Act, Refusal
from regdesk.collection.entries import Checked, CollectorAccepted, Proof
from regdesk.desk import Desk
from regdesk.desk.answers import Came, Done, PrintEnd
from regdesk.event.event import Event, FocalPoint, Policies, ProxyPolicy
from regdesk.people.participant import Accreditation, Participant
from regdesk.printing.printer import Printer
from tests.desk.journey import passport
from tests.make import a_category, a_person, an_event
from tests.printers import Tray

CHILE = "Chile"


def _one(family: str, given: str, function: str, code: str, **changes: object) -> Participant:
    return a_person(
        confirmation=code, family=family, given=given, function=function, delegation=CHILE, nationality="CHL",
        born=date(1980, 1, 1), **changes,
    )  # fmt: skip


IGNACIO = _one("Fuenzalida Rojas", "Ignacio", "Head of delegation", "XG4D-VQFS", category="head_of_delegation")
VALENTINA = _one("Araya Pizarro", "Valentina", "Second Secretary, focal point", "HVPW-1YES")
READY = (
    IGNACIO,
    VALENTINA,
    _one("Huenchumán Lira", "Tomás", "Director, Foreign Ministry", "NMQB-CD07"),
    _one("Lagos Toro", "Joaquín", "Interpreter", "F96N-WERE"),
    _one("Meza Arriagada", "Antonia", "Third Secretary", "NWDD-7FJF"),
    _one("Oyarzún Barría", "Matías", "Counsellor", "W0Z4-D4QE"),
    _one("Sandoval Kusch", "Benjamín", "Member of parliament", "QH4P-3PAA"),
    _one("Tapia Leiva", "Isidora", "Adviser, Migration Department", "GPRV-MBYD"),
    _one("Vergara Soto", "Catalina", "Legal adviser", "ZVXT-HTPX"),
)
"""In the order of printing."""
FERNANDA = _one("Echeverría Molina", "Fernanda", "Attaché", "TP39-9NQB")
CRISTOBAL = _one("Riquelme Díaz", "Cristóbal", "Adviser", "VZD0-D6YL", accreditation=Accreditation.PENDING)
MEMBERS = (FERNANDA, CRISTOBAL, *reversed(READY))
PERU = a_person(confirmation="PERU-0001", family="Quispe", given="Rosa", delegation="Peru", nationality="PER")

HEADS = a_category(key="head_of_delegation", letter="E", name="Head of delegation")


def an_event_with(proxy: ProxyPolicy = ProxyPolicy.FOCAL_POINT, **changes: object) -> Event:
    """The small event, where Valentina speaks for Chile."""
    return an_event(
        policies=Policies(proxy=proxy), focal_points=(FocalPoint(CHILE, VALENTINA.confirmation),),
        categories=(*an_event().categories, HEADS), **changes,
    )  # fmt: skip


def shows_passport(desk: Desk, person: Participant = VALENTINA) -> Done | Refusal:
    """The document of a collector, compared as any."""
    document = passport(person, family=person.family.upper(), given=person.given.upper())
    check = desk.check(person.id, document).check
    looked = tuple(finding.field for finding in check.looks)
    return desk.confirm_identity(
        person.id, check, how=Checked.SCANNED, looked_at=looked, step=Act.CONFIRM_COLLECTOR, act=desk.new_act()
    )


def accepted(
    desk: Desk, person: Participant = VALENTINA, people: tuple[Participant, ...] = READY, **changes: object
) -> str:
    """The collector shows a passport and is accepted; the id of the collection."""
    assert isinstance(shows_passport(desk, person), Done)
    ids = tuple(one.id for one in people)
    done = desk.delegations.accept_collector(CHILE, person.id, ids, act=desk.new_act(), **changes)  # type: ignore[arg-type]
    assert isinstance(done, Done), done
    assert isinstance(done.entry.word, CollectorAccepted)
    return done.entry.word.collection


def prints(desk: Desk, person: Participant, printer: Printer | None = None) -> PrintEnd:
    end = desk.delegations.print_ahead(person.id, printer or Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd), end
    return end


def prints_all(desk: Desk, people: tuple[Participant, ...] = READY) -> dict[str, str]:
    """The code of each badge, by person."""
    ends = [prints(desk, person) for person in people]
    assert all(end.came is Came.PRINTED for end in ends)
    return {end.person: end.badge.code for end in ends}


def hands(desk: Desk, collection: str, person: Participant, code: str) -> Done | Refusal:
    return desk.delegations.hand_over(collection, person.id, code, proof=Proof.SCANNED, act=desk.new_act())


LETTER = {"authority": Authority.LETTER, "reference": "NV-312/17", "dated": date(2017, 11, 28)}
