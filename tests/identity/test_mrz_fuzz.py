"""Nothing that arrives stops the reading; the same inputs by the million are in `tests.benchmarks.mrz_fuzz`."""

import re
import sys
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from regdesk.identity.lines import LONGEST_TEXT
from regdesk.identity.mrz import Kind, parse, read_as
from tests.benchmarks.mrz_fuzz import DAMAGES, Damage, damaged, run
from tests.identity.mrz_made import KINDS, a_paper, lines_of


def test_thousands_of_damaged_documents_are_read_without_an_exception_or_a_hang() -> None:
    figures = run(3_000)
    assert (figures["exceptions"], figures["hangs"]) == (0, 0), figures


def test_an_input_can_be_made_again_from_its_number() -> None:
    assert damaged(4711) == damaged(4711)
    assert damaged(4711) != damaged(4712)


@given(
    kind=st.sampled_from(KINDS),
    chance=st.randoms(use_true_random=False),
    damages=st.lists(st.sampled_from(DAMAGES), max_size=5),
)
def test_a_damaged_document_is_read_or_its_fault_is_told(kind: str, chance: Random, damages: list[Damage]) -> None:
    text = "\n".join(lines_of(a_paper(kind, chance)))
    for damage in damages:
        text = damage(text, chance)
    mrz = parse(text)
    assert mrz.good == (mrz.kind is not None and not set(mrz.problems) - {"visa"})
    assert mrz.good or mrz.problems
    assert all(read_as(mrz, candidate).kind == mrz.kind for candidate in mrz.candidates)


def test_every_sign_of_unicode_becomes_a_sign_of_a_line_or_nothing() -> None:
    """Some letters have no capital and come apart into small ones: the ª and º of Spanish keyboards, for example."""
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    for start in range(0, len(every), 150):
        for line in parse("P<UTO<<\n" + every[start : start + 150]).lines:
            assert re.fullmatch(r"[A-Z0-9<]*", line)
    assert parse("IPAUTMK0Pª21ZG4<<<<<<<<<<<<<<<\n2010108M6411035XXX<<<<<<<<<<<2\nOKAFOR<<HUDA<<<<<<<<<<<<<<<<<<").kind


@given(st.text(max_size=LONGEST_TEXT + 10))
def test_lines_have_the_length_of_their_form_whatever_they_come_from(text: str) -> None:
    mrz = parse(text)
    if mrz.kind is not None:
        width = 30 if mrz.kind is Kind.TD1 else 44 if mrz.kind in (Kind.TD3, Kind.MRVA) else 36
        assert {len(line) for line in mrz.lines} == {width}


@given(st.text("P<UTOKERI01258\n \t;", min_size=60, max_size=100))
def test_what_reads_well_reads_the_same_again(text: str) -> None:
    mrz = parse(text)
    if mrz.good:
        again = parse("\n".join(mrz.lines))
        assert (again.lines, again.number, again.repairs) == (mrz.lines, mrz.number, ())
