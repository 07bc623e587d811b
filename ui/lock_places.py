"""Which places of the window and pages of Setup a role has anything to do in. `Desk` refuses the rest anyway."""

from collections.abc import Mapping

from regdesk.staff.rights import May, Right, Role, may

PLACE_RIGHTS: Mapping[str, tuple[Right, ...]] = {
    "desk": (Right.SEARCH, Right.SCAN_CONFIRMATION, Right.CHECK_BADGES),
    "delegations": (Right.SEARCH, Right.ACCEPT_PROXY),
    "checkpoint": (Right.CHECK_BADGES,),
    "dashboard": (Right.UNLOCK_CONFLICT, Right.REPORT),
    "day_end": (Right.COUNT_STOCK, Right.REPORT, Right.HAND_OVER),
    "setup": (Right.EXCHANGE, Right.KEEP_STAFF, Right.BAR_STAFF),
}
"""Any one of these is enough."""

PAGE_RIGHTS: Mapping[str, tuple[Right, ...]] = {
    "import": (Right.EXCHANGE,),
    "badges": (Right.SET_UP_BADGES,),
    "names": (Right.CORRECT_NAME,),
    "people": (Right.KEEP_STAFF, Right.BAR_STAFF, Right.RELEASE_TRIES),
    "desks": (Right.ENROL,),
    "data": (Right.GIVE_PERSON_DATA, Right.DELETE_PERSON, Right.WIPE),
}
"""The same for pages of Setup; a page that is not here is for everybody who may open Setup."""


def opens(role: Role | None, name: str) -> bool:
    """Whether a place is anything to this role. None: a desk where nobody signs in."""
    return role is None or _any(role, PLACE_RIGHTS[name])


def opens_page(role: Role | None, name: str) -> bool:
    return role is None or name not in PAGE_RIGHTS or _any(role, PAGE_RIGHTS[name])


def role_for(roles: tuple[Role, ...], name: str) -> Role | None:
    """The first of somebody's roles that may open a place."""
    return next((role for role in roles if opens(role, name)), None)


def _any(role: Role, rights: tuple[Right, ...]) -> bool:
    return any(may(role, right) is not May.NO for right in rights)
