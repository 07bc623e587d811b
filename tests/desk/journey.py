"""The steps of the main job, each done through the desk, for tests that begin in the middle."""

from datetime import date

from regdesk.collection.entries import Checked, Proof
from regdesk.desk import Desk
from regdesk.desk.answers import Done, PrintEnd
from regdesk.identity.document import Document, DocumentKind, PartialDate, Source
from regdesk.people.participant import Participant
from tests.make import a_person
from tests.printers import Tray

PERSON = a_person()
OTHER = a_person(confirmation="H4TC-92WK", family="Okafor", given="Chidinma Adaeze", delegation="Nigeria",
                 nationality="NGA", born=date(1986, 7, 11), document_number="A07730008")  # fmt: skip


def passport(person: Participant, **changes: object) -> Document:
    assert person.born
    fields: dict[str, object] = {
        "kind": DocumentKind.PASSPORT,
        "source": Source.SCANNED,
        "issuer": person.nationality,
        "nationality": person.nationality,
        "family": "NDIAYE SARR",
        "given": "AISSATOU",
        "number": person.document_number,
        "born": PartialDate(person.born.year, person.born.month, person.born.day),
        "expires": PartialDate(2021, 9, 9),
        **changes,
    }
    return Document(**fields)  # type: ignore[arg-type]


def confirmed(desk: Desk, person: Participant = PERSON) -> None:
    check = desk.check(person.id, passport(person)).check
    looked = tuple(finding.field for finding in check.looks)
    done = desk.confirm_identity(person.id, check, how=Checked.SCANNED, looked_at=looked, act=desk.new_act())
    assert isinstance(done, Done)


def printed(desk: Desk, person: Participant = PERSON) -> PrintEnd:
    confirmed(desk, person)
    end = desk.print_badge(person.id, Tray(), act=desk.new_act())
    assert isinstance(end, PrintEnd)
    return end


def collected(desk: Desk, person: Participant = PERSON) -> None:
    end = printed(desk, person)
    done = desk.hand_over(person.id, end.badge.code, proof=Proof.SCANNED, act=desk.new_act())
    assert isinstance(done, Done)
