"""People at the desks for the tests: one of each role, with cards, and PINs whose hashes cost next to nothing."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from regdesk.desk import Desk
from regdesk.staff.member import CARD_PREFIX, Member, Session
from regdesk.staff.pins import KeptPin, Pin
from regdesk.staff.rights import Role
from tests.make import an_id

LONG_AGO = datetime(2017, 11, 1, tzinfo=UTC)
PIN = Pin("482915")
WRONG = Pin("271828")


def a_member(name: str = "Lucía Robles", *roles: Role, **changes: Any) -> Member:
    """A clerk, or somebody with the roles; card and id follow from the name."""
    card = CARD_PREFIX + an_id(name).upper()[:26]
    member = Member(an_id(name), name, name.split()[0], roles or (Role.CLERK,), card, ("en", "es"))
    return replace(member, **changes)


LUCIA = a_member()
HENRIK = a_member("Henrik Aas", Role.SUPERVISOR, Role.CLERK)
NAOMI = a_member("Naomi Adeyemi", Role.SUPERVISOR)
LEAD = a_member("Samir Haddad", Role.SHIFT_LEAD)
GREETER = a_member("Ana Petrova", Role.GREETER)
AUTHORITY = a_member("Li Wei", Role.AUTHORITY)
GUARD = a_member("Tom Okello", Role.GUARD)
EVERYBODY = (LUCIA, HENRIK, NAOMI, LEAD, GREETER, AUTHORITY, GUARD)
OF_ROLE = {
    Role.GREETER: GREETER, Role.CLERK: LUCIA, Role.SUPERVISOR: NAOMI, Role.AUTHORITY: AUTHORITY,
    Role.SHIFT_LEAD: LEAD, Role.GUARD: GUARD,
}  # fmt: skip


def cheap(pin: Pin = PIN, *, own: bool = True) -> KeptPin:
    """The hash of a PIN that is judged in no time: regdesk itself makes none like it."""
    work = Argon2id(salt=b"salt of a test..", length=32, iterations=1, lanes=1, memory_cost=8)
    return KeptPin(work.derive_phc_encoded(pin.digits.encode()), own, LONG_AGO)


CHEAP = cheap()


def with_staff(desk: Desk, *members: Member, pin: KeptPin | None = CHEAP) -> Desk:
    """The desk with these people on its staff list, or with all of them; each has `PIN`."""
    with desk.store.writing() as tx:
        tx.staff.put([(member, pin) for member in members or EVERYBODY])
    return desk


def signed_in(desk: Desk, member: Member = LUCIA, role: Role | None = None) -> Session:
    session = desk.sign_in(member.card, PIN, role)
    assert isinstance(session, Session), session
    return session
