"""Whatever another desk writes as an entry is read as a word that fits, or as an unknown one; nothing raises."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regdesk.collection.entries import WORDS, BadgePrinted, BadgeRequested, IdentityConfirmed, Unknown, read_entry
from regdesk.collection.facts import LONGEST_CODE, fit
from regdesk.collection.statement import Line, line

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def a_line(kind: str, content: str) -> Line:
    at = "2017-12-04T14:07:00.000+00:00"
    return line(desk="3" * 32, seq=1, at=at, kind=kind, prev="0" * 64, content=content, signs=None)


def said(kind: str, facts: Any, **beside: Any) -> Line:
    return a_line(kind, json.dumps({"s": "", "p": "x", "act": "", "op": "Lucía", "d": facts, **beside}))


@pytest.mark.parametrize(("kind", "facts"), [
    ("badge.requested", {"code": 17, "number": 1, "attempt": "", "printer": ""}),
    ("badge.requested", {"code": "a", "number": "1", "attempt": "", "printer": ""}),
    ("badge.requested", {"code": "a", "number": True, "attempt": "", "printer": ""}),
    ("badge.printed", {"code": "a", "certain": 1}),
    ("badge.printed", {"code": "a", "certain": None}),
    ("badge.printed", {"code": "a" * 65, "certain": True}),
    ("collection.ended", {"collection": "", "handed": ["a", "a" * 65], "left": [], "signed": True}),
    ("badge.printed", []),
    ("badge.printed", 3),
    ("record.erased", {"runs": [["a", 1]], "key": ""}),
    ("record.erased", {"runs": [["a", 1, "2"]], "key": ""}),
    ("record.erased", {"runs": {"a": 1}, "key": ""}),
])  # fmt: skip
def test_a_word_with_facts_of_another_kind_is_unknown(kind: str, facts: Any) -> None:
    assert read_entry(said(kind, facts)).word == Unknown(kind)


def test_facts_of_a_later_version_are_left_out_and_the_rest_is_read() -> None:
    found = read_entry(said("badge.printed", {"code": "a", "certain": True, "colour": [1]}))
    assert found.word == BadgePrinted("a", certain=True)


def test_what_a_word_may_leave_open_may_be_missing_or_nothing() -> None:
    facts = {"checked": "scanned", "document_kind": "P", "issuer": "SEN", "number_ends": "4417", "valid": None,
             "verdict": "match"}  # fmt: skip
    assert isinstance(read_entry(said("identity.confirmed", facts)).word, IdentityConfirmed)
    assert fit(BadgeRequested, {"code": "a", "number": 1})


def test_the_longest_code_is_read() -> None:
    facts = {"code": "a" * LONGEST_CODE, "certain": True}
    assert read_entry(said("badge.printed", facts)).word == BadgePrinted("a" * LONGEST_CODE, certain=True)


@given(kind=st.sampled_from(sorted(WORDS)), facts=ANY | st.dictionaries(st.text(max_size=5), ANY), person=ANY)
def test_nothing_that_is_written_raises(kind: str, facts: Any, person: Any) -> None:
    entry = read_entry(said(kind, facts, p=person, who=person, role=person))
    assert entry.kind == kind
    assert entry.person is None or isinstance(entry.person, str)
