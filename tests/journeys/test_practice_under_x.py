"""Guided practice on a real X server: six people come to the desk and are served by keys alone; the times are right."""

from pathlib import Path

import pytest

from tests.journeys.reading import Reader, Watched
from tests.journeys.xscreen import XScreen


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_new_clerk_serves_the_six_people_of_practice(screen: XScreen, tmp_path: Path, language: str) -> None:
    clerk = Reader(screen, tmp_path / "proof", f"practice-{language}")
    window = Watched(screen, "--practice", "--windowed", "--language", language)
    clerk.reads(sheet="Welcome")
    clerk.sees_well("welcome")
    clerk.enters()
    for serves in (matches, has_a_renewed_passport, has_a_passport_of_another, *(is_sent_away,) * 3):
        comes_to_the_desk(clerk)
        serves(clerk)
        is_told_how_it_went(clerk)
    clerk.reads("6 de 6" if language == "es" else "6 of 6 right", sheet="Times")
    clerk.sees_well("times")
    clerk.settles()
    clerk.presses("Esc")
    assert window.ended() == 0
    assert window.said == ""


def test_practice_says_what_was_wrong_and_that_a_case_was_given_up(screen: XScreen, tmp_path: Path) -> None:
    clerk = Reader(screen, tmp_path / "proof", "practice-wrong")
    window = Watched(screen, "--practice", "--windowed")
    clerk.reads(sheet="Welcome")
    clerk.enters()
    comes_to_the_desk(clerk)
    clerk.keys("F2")
    clerk.reads("Everything matches", screen="CHECK")
    clerk.keys("F4")
    clerk.reads("The person was sent away.", sheet="HowItWent")
    clerk.sees_well("sent-away")
    clerk.enters()
    comes_to_the_desk(clerk)
    clerk.keys("Shift+F2")
    clerk.reads("Not finished.", sheet="HowItWent")
    clerk.enters()
    clerk.reads(sheet="NextPerson")
    clerk.settles()
    clerk.presses("Esc")
    clerk.reads("0 of 6 right", "Not begun", sheet="Times")
    clerk.sees_well("times-after-leaving")
    clerk.presses("Esc")
    assert window.ended() == 0
    assert window.said == ""


def comes_to_the_desk(clerk: Reader) -> None:
    clerk.reads(sheet="NextPerson")
    clerk.sees_well("next-person")
    clerk.enters()
    clerk.reads(screen="READY", sheet="")


def is_told_how_it_went(clerk: Reader) -> None:
    clerk.reads(sheet="HowItWent")
    clerk.sees_well("how-it-went")
    clerk.enters()


def matches(clerk: Reader) -> None:
    clerk.keys("F2")
    clerk.reads(screen="CHECK")
    gets_the_badge(clerk)


def has_a_renewed_passport(clerk: Reader) -> None:
    clerk.keys("F2")
    clerk.reads(screen="CHECK")
    clerk.settles()
    clerk.changes(lambda: clerk.keys("F2"))
    clerk.sees_well("look")
    clerk.changes(clerk.enters)
    gets_the_badge(clerk)


def gets_the_badge(clerk: Reader) -> None:
    clerk.sees_well("check")
    clerk.enters()
    clerk.reads(screen="PRINTED")
    clerk.sees_well("printed")
    clerk.enters()


def has_a_passport_of_another(clerk: Reader) -> None:
    clerk.keys("F2")
    clerk.reads(screen="CHECK")
    clerk.settles()
    clerk.changes(lambda: clerk.keys("F2"))
    clerk.sees_well("stop")
    clerk.keys("F5")
    is_sent_on(clerk)


def is_sent_away(clerk: Reader) -> None:
    clerk.keys("F2")
    is_sent_on(clerk)


def is_sent_on(clerk: Reader) -> None:
    clerk.reads(screen="REFUSED")
    clerk.sees_well("refused")
    clerk.enters()
