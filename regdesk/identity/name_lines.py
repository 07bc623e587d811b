"""The two lines of names, each by itself and, where that finds no agreement, both together. It knows no other field."""

from dataclasses import dataclass

from regdesk.identity.findings import NOTHING, Field, Finding
from regdesk.people.names import NameMatch, Result, compare_names

FAIR = (Result.SAME, Result.WRITTEN)
ACROSS = ("other_order", "missing_in_registration", "missing_in_document")
"""What may be said of all names together: that they are the same ones, in another place, or some of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Family and given names of one side, as they are shown. `cut`: the line they come from was full."""

    family: str
    given: str
    cut: bool = False

    @property
    def whole(self) -> str:
        return f"{self.family} {self.given}".strip()


def name_lines(registration: Names, document: Names, *, sure: bool) -> tuple[Finding, Finding]:
    """The findings for family and given names.

    `sure`: date of birth and document number are those of the registration, so that names in another order can
    only be the same person's; without it another order has to be looked at (Ali Hussein is not Hussein Ali).
    """
    family, given = _each(registration, document)
    if not all(match.result in FAIR for match in (family, given)):
        family, given = _together(registration, document, family, given)
    return (
        _line(Field.FAMILY, registration.family, document.family, _settled(family, sure=sure)),
        _line(Field.GIVEN, registration.given, document.given, _settled(given, sure=sure)),
    )


def _each(registration: Names, document: Names) -> tuple[NameMatch, NameMatch]:
    """Family against family, given against given. A full line is cut at its end, where the given names stand."""
    family = compare_names(registration.family, document.family, cut=document.cut)
    given = compare_names(registration.given, document.given, cut=document.cut)
    if family.reason == "cut_short" and document.given:
        family = NameMatch(Result.LOOK, "cut_short")
    if document.cut and not document.given and registration.given:
        given = NameMatch(Result.LOOK, "cut_short")
    return family, given


def _together(registration: Names, document: Names, family: NameMatch, given: NameMatch) -> tuple[NameMatch, NameMatch]:
    """All names of one side against all of the other, when names stand in other fields or one field is empty.

    A line that agrees by itself stays as it is.
    """
    whole = _whole(registration, document)
    match = NameMatch(whole.result, whole.reason, whole.facts)  # its marks are of no single line
    if not all((registration.family, registration.given, document.family, document.given)):
        return match, match
    apart = Result.STOP in (family.result, given.result) or _misplaced(family, given)
    if not (apart and whole.reason in ACROSS):
        return family, given
    return (family if family.result in FAIR else match), (given if given.result in FAIR else match)


def _whole(registration: Names, document: Names) -> NameMatch:
    """All names against all names; a registration in one field may have written them in either order."""
    family_first = compare_names(registration.whole, document.whole, cut=False)
    if (registration.family and registration.given) or family_first.result in FAIR:
        return family_first
    given_first = compare_names(registration.whole, f"{document.given} {document.family}".strip(), cut=False)
    return given_first if given_first.result in FAIR else family_first


def _misplaced(family: NameMatch, given: NameMatch) -> bool:
    """True when one field lacks a name and the other has one too many."""
    return {family.reason, given.reason} == {"missing_in_registration", "missing_in_document"}


def _settled(match: NameMatch, *, sure: bool) -> NameMatch:
    if match.reason == "other_order" and sure:
        return NameMatch(Result.WRITTEN, match.reason)
    return match


def _line(field: Field, registration: str, document: str, match: NameMatch) -> Finding:
    reason = f"{field}_{match.reason}" if match.reason.startswith("missing_in_") else match.reason
    return Finding(
        field=field,
        registration=registration or NOTHING,
        document=document or NOTHING,
        result=match.result,
        reason=reason,
        facts=match.facts,
        marks_registration=match.marks_registration if registration else (),
        marks_document=match.marks_document if document else (),
    )
