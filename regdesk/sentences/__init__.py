"""The words for every code of the core, in English, with named placeholders; translated by the window.

Each table is keyed by a code; `say` fills a sentence for the command line.
"""

from collections.abc import Mapping

from regdesk.sentences.errors import ERRORS
from regdesk.sentences.findings import FINDINGS
from regdesk.sentences.keys import KEY_FAULTS
from regdesk.sentences.marking import QT_TRANSLATE_NOOP
from regdesk.sentences.mrz import MRZ_NOTES, MRZ_PROBLEMS, MRZ_WARNINGS
from regdesk.sentences.printers import MENDS, MENDS_HELD, PRINT_REASONS, PRINTER_KINDS, SUPPLIES, TROUBLES
from regdesk.sentences.refusals import REFERRAL, REFUSALS, RefusalWords, filled, words_of
from regdesk.sentences.roster import ROSTER, ROSTER_RESULTS, ROSTER_TARGETS
from regdesk.unseen import plain_lines

__all__ = [
    "ERRORS",
    "FINDINGS",
    "KEY_FAULTS",
    "MENDS",
    "MENDS_HELD",
    "MRZ_NOTES",
    "MRZ_PROBLEMS",
    "MRZ_WARNINGS",
    "PRINTER_KINDS",
    "PRINT_REASONS",
    "QT_TRANSLATE_NOOP",
    "REFERRAL",
    "REFUSALS",
    "ROSTER",
    "ROSTER_RESULTS",
    "ROSTER_TARGETS",
    "SUPPLIES",
    "TROUBLES",
    "RefusalWords",
    "filled",
    "say",
    "words_of",
]


def say(table: Mapping[str, str], code: str, facts: Mapping[str, object]) -> str:
    """The English sentence for a code, filled with its facts: of these, nothing turns the sentence around."""
    return table[code].format_map({name: plain_lines(str(value)) for name, value in facts.items()})
