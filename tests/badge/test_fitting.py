"""What would not print right is known before the doors open, and nothing else is told."""

from dataclasses import replace

import pytest

from regdesk.badge.fitting import Fault, FaultKind, faults
from regdesk.badge.layout import template_named
from regdesk.people.participant import Participant
from tests.badge.hard_names import hard_names
from tests.badge.pieces import TEMPLATES, somebody, the_meeting


def found(person: Participant, template: str = "a6", cover: float | None = 0.75) -> tuple[Fault, ...]:
    return faults(template_named(template), the_meeting(), person, cover)


@pytest.mark.parametrize("template", TEMPLATES)
def test_an_ordinary_badge_has_no_fault(template: str) -> None:
    assert found(somebody(title="Ms.", honorific="H.E."), template) == ()


def test_letters_that_no_font_has_are_named_each_once() -> None:
    told = found(somebody(given="བསྟན་ བསྟན", function="Chief of the 𐎠 office"))
    assert [(fault.kind, fault.element) for fault in told] == [
        (FaultKind.MISSING_GLYPHS, "given"),
        (FaultKind.MISSING_GLYPHS, "function"),
    ]
    assert told[0].detail.split()[0] == "བ"
    assert len(set(told[0].detail.split())) == len(told[0].detail.split())
    assert told[1].detail == "𐎠"


def test_a_mark_that_the_font_of_its_letter_lacks_is_a_missing_letter() -> None:
    assert found(somebody(family="Sato\u0e48")) == (Fault(FaultKind.MISSING_GLYPHS, "family", "\u0e48"),)


def test_a_name_that_comes_out_too_small_is_told_with_both_sizes() -> None:
    family = "Wooloomooloo-Warrandyte Warwarnambool Pontooroomooloo Beenelong"
    (fault,) = found(somebody(family=family), "cr80")
    assert (fault.kind, fault.element) == (FaultKind.TOO_SMALL, "family")
    size, least = fault.detail.split(" < ")
    assert float(size) < float(least) == 2.5
    assert found(somebody(family=family), "a6") == ()


def test_each_name_that_is_too_small_is_told_and_only_if_there_is_one() -> None:
    wide = "W" * 24 + " " + "M" * 24
    assert {fault.element for fault in found(somebody(given="Ann", family=wide), "4x3")} == {"given", "family"}
    assert {fault.element for fault in found(somebody(given="", family=wide), "4x3")} == {"family"}
    assert {fault.element for fault in found(somebody(given=wide, family=""), "4x3")} == {"given"}


def test_a_word_that_is_broken_within_is_told() -> None:
    town = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    assert Fault(FaultKind.TOO_LONG, "family", town.upper()) in found(somebody(family=town))
    assert Fault(FaultKind.TOO_LONG, "family", "A" * 24 + " …") in found(somebody(family="A" * 3_000))


def test_a_long_organisation_is_told_where_it_cannot_be_read() -> None:
    long = "The very long name of an organisation that nobody could ever read on a badge of this size, of Everywhere"
    told = found(somebody(delegation=long))
    assert [(fault.kind, fault.element) for fault in told] == [(FaultKind.TOO_SMALL, "delegation")]


def test_no_fault_names_the_person_in_a_traceback() -> None:
    assert "NDIAYE" not in repr(somebody())


def test_of_a_hundred_hard_names_only_one_has_no_letters_on_a6() -> None:
    missing = [
        person.delegation
        for person in hard_names()
        if any(fault.kind is FaultKind.MISSING_GLYPHS for fault in found(person))
    ]
    assert missing == ["Bhutan"]


@pytest.mark.parametrize("template", TEMPLATES)
def test_no_family_name_is_ever_cut_short(template: str) -> None:
    told = {fault.detail for person in hard_names() for fault in found(person, template)}
    assert not any(detail.endswith("…") for detail in told)


def test_a_badge_is_judged_as_it_is_printed_with_or_without_a_photo() -> None:
    person = replace(somebody(), vip=True)
    assert found(person, cover=None) == found(person, cover=0.75) == ()
