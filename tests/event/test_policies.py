"""What an event may ask of people: documents for each category, two of them, expiry, minors, a focal point's word."""

from typing import Any

import pytest

from regdesk import resources
from regdesk.event.event import Category, FocalPoint, FourEyes, MinorPolicy, Place, Policies, VouchingPolicy
from regdesk.event.file import read_event, read_event_text
from regdesk.event.rules import contrast_with_white
from tests.event.test_file import GOOD, changed, sentences
from tests.make import an_event

ALL = """\
proxy = "none"
accepted_documents_for = { media = ["passport"] }
second_document_for = ["media"]
second_documents = ["id_card", "other"]
minors = "chaperone"
vouching = "focal_point"
expired_days = 30

[[focal_point]]
delegation = "Chile"
confirmation = "k7rm4px2"
"""


def with_policies(lines: str) -> str:
    return changed('proxy = "none"\n', lines)


def test_every_policy_can_be_written() -> None:
    event = read_event_text(with_policies(ALL), file="event.toml")
    assert event.policies.accepted_for == (("media", frozenset({"passport"})),)
    assert event.documents_for("media") == {"passport"}
    assert event.documents_for("delegate") == event.accepted_documents
    assert event.policies.second_document_for == {"media"}
    assert event.documents_for("media", second=True) == {"id_card", "other"}
    assert event.policies.minors is MinorPolicy.CHAPERONE
    assert event.policies.vouching is VouchingPolicy.FOCAL_POINT
    assert event.focal_points == (FocalPoint("Chile", "k7rm4px2"),)
    assert event.focal_points_of("Chile") == ("k7rm4px2",) and event.focal_points_of("Peru") == ()
    assert (event.policies.may_accept_expired(30), event.policies.may_accept_expired(31)) == (True, False)


def test_what_is_not_written_is_the_usual_practice() -> None:
    """Practice X19: without a document nothing; 2K: a parent's consent; one document is enough."""
    event = read_event_text(GOOD, file="event.toml")
    usual = Policies()
    assert (usual.vouching, usual.minors) == (VouchingPolicy.NONE, MinorPolicy.CONSENT)
    assert (event.policies.vouching, event.policies.minors) == (usual.vouching, usual.minors)
    assert event.documents_for("media", second=True) == event.documents_for("media") == {"passport"}
    assert event.policies.second_document_for == frozenset()
    assert event.policies.may_accept_expired(4000)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('{ media = ["passport"] }', '{ medai = ["passport"] }', "there is no category “medai”. Write “media”"),
        ('{ media = ["passport"] }', '{ media = ["pasport"] }', "“pasport” is not known for media. Write “passport”."),
        ('{ media = ["passport"] }', "{ media = [] }", 'no document is accepted for “media”. Write for example'),
        ('{ media = ["passport"] }', '{ media = "passport" }', "media is not a list of texts."),
        ('{ media = ["passport"] }', '"passport"', "accepted_documents_for is not a part of its own."),
        ('second_document_for = ["media"]', 'second_document_for = ["press"]', "there is no category “press”."),
        ('second_documents = ["id_card"', 'second_documents = ["idcard"', "“idcard” is not known for second_doc"),
        ('minors = "chaperone"', 'minors = "chaperon"', "“chaperon” is not known for minors. Write “chaperone”."),
        ('vouching = "focal_point"', 'vouching = "anybody"', "“anybody” is not known for vouching."),
        ("expired_days = 30", "expired_days = 0", "0 is no number of days here. Write a number from 1 to 3650"),
        ("expired_days = 30", 'expired_days = "30"', "expired_days is not a whole number."),
        (
            "expired_days = 30", 'expired_documents = "refuse"\nexpired_days = 30',
            "expired documents are refused, so no number of days is asked for.",
        ),
        ('confirmation = "k7rm4px2"', 'confirmation = "K7RM"', "“K7RM” is no confirmation code."),
        ('confirmation = "k7rm4px2"', 'who = "x"', "confirmation is missing here."),
        ('delegation = "Chile"\n', "", "delegation is missing here."),
    ],
)  # fmt: skip
def test_a_wrong_policy_is_told_with_its_line_and_its_mend(before: str, after: str, sentence: str) -> None:
    assert before in ALL
    told = sentences(with_policies(ALL.replace(before, after, 1)))
    assert any(sentence in one for one in told), told


def test_vouching_needs_somebody_who_may() -> None:
    told = sentences(with_policies('vouching = "focal_point"\n'))
    assert len(told) == 1 and "nobody is named who may vouch" in told[0]


def test_one_focal_point_is_named_once() -> None:
    twice = ALL + '\n[[focal_point]]\ndelegation = "Peru"\nconfirmation = "k7rm4px2"\n'
    (told,) = sentences(with_policies(twice))
    assert "is used on line" in told


@pytest.mark.parametrize("name", ["event.toml", "training.toml"])
def test_the_sample_shows_every_policy(name: str) -> None:
    path = resources.path("sample", name)
    event, text = read_event(path), path.read_text(encoding="utf-8")
    for key in (
        "accepted_documents_for",
        "second_document_for",
        "second_documents",
        "minors",
        "vouching",
        "expired_days",
        "four_eyes",
    ):
        assert f"\n{key} = " in text, key
    assert event.documents_for("media") == {"passport"}
    assert event.focal_points_of("Chile") == ("HVPW-1YES",)
    assert event.policies.four_eyes == set(FourEyes)


# ── a key that the event does not have ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("key", ["", "press", "\N{ZERO WIDTH SPACE}", "x" * 1000])
def test_a_category_that_the_event_does_not_have_is_grey_and_opens_no_zone(key: str) -> None:
    category = an_event().category(key)
    assert (category.key, category.letter, category.zones) == (key, "?", ())
    assert category.named("es", "F") == (key or "?")
    assert contrast_with_white(category.colour) >= 4.5


def test_an_event_without_categories_or_places_answers_all_the_same() -> None:
    bare: Any = an_event(categories=(), places=())
    assert isinstance(bare.category("delegate"), Category)
    assert bare.place_for("media") == Place("media", "")
    assert an_event().place_for("media").key == "supervisor"
