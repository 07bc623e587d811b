"""In which words one line of names is told: what passports leave out, which letters they exchange, what to mark."""

from collections.abc import Iterable, Iterator, Sequence

from regdesk.names.levels import How
from regdesk.names.pairing import Pair
from regdesk.names.parts import Part
from regdesk.names.small_words import TITLE_LETTERS, TITLES
from regdesk.people.letters import is_latin, spellings_of
from regdesk.people.names import APOSTROPHES, HYPHENS, Marks

BY_RULE = {
    How.CUT: "cut_short",
    How.ENDING: "her_form",
    How.FORM: "other_form",
    How.PRACTICE: "other_letters",
    How.SCRIPT: "other_script",
}
"""What is said of parts that are one name though their letters are not equal; the first that fits is said."""


def how_written(
    registration: str, document: str, pairs: Sequence[Pair], left_out: Sequence[Part]
) -> tuple[str, dict[str, object]]:
    """The reason, with its facts, for a line that is the same name written differently."""
    reason = next((told for how, told in BY_RULE.items() if any(pair.agreement.how is how for pair in pairs)), "")
    if reason:
        return reason, {}
    if not (is_latin(registration) and is_latin(document)):
        return "other_script", {}
    letter = next(exchanged_letters(pairs), None)
    if letter:
        return "letters", {"letter": letter[0], "letters": letter[1]}
    return what_is_left_out(registration, document, left_out), {}


def exchanged_letters(pairs: Iterable[Pair]) -> Iterator[tuple[str, str]]:
    """Letters of the registration for which the document writes others: Ø and OE."""
    for pair in pairs:
        for letter in pair.mine.letters:
            usual = spellings_of(letter)
            told = next((told for told in usual if len(told) > 1 and told in pair.theirs.plain), "")
            if told and not letter.isascii() and (len(usual) == 1 or pair.mine.plain != pair.theirs.plain):
                yield letter, told


def what_is_left_out(registration: str, document: str, left_out: Sequence[Part]) -> str:
    """The reason's name for what passports, or lists, leave out of a name."""
    titles = [part for part in left_out if part.plain in TITLES]
    told = {
        "no_hyphens": any(sign in HYPHENS for sign in registration) and not any(sign in HYPHENS for sign in document),
        "no_apostrophes": any(sign in APOSTROPHES for sign in registration),
        "no_accents": any(sign.isalpha() and not sign.isascii() for sign in registration) and document.isascii(),
        "no_titles": bool(titles) or bool(TITLE_LETTERS.match(registration)),
        "small_words": len(titles) < len(left_out),
    }
    reasons = [reason for reason, so in told.items() if so]
    return "written_otherwise" if not reasons else reasons[0] if len(reasons) == 1 else "no_marks"


def marked(parts: Iterable[Part]) -> Marks:
    """The places of whole words, in the order of the text."""
    return tuple(sorted((part.start, part.end) for part in parts))


def differing(pairs: Iterable[Pair]) -> tuple[Marks, Marks]:
    """The signs in which pairs of words differ, in the texts of registration and document."""
    spans = [_differing(pair.mine, pair.theirs) for pair in pairs]
    mine = sorted(first for first, _ in spans if first[0] < first[1])
    theirs = sorted(second for _, second in spans if second[0] < second[1])
    return tuple(mine), tuple(theirs)


def _differing(word: Part, other: Part) -> tuple[tuple[int, int], tuple[int, int]]:
    """What lies between the common beginning and the common end of two words, in the texts they stand in."""
    if len(word.letters) != word.end - word.start or len(other.letters) != other.end - other.start:
        return (word.start, word.end), (other.start, other.end)
    first, second = (tuple(map(spellings_of, one.letters)) for one in (word, other))
    shortest = min(len(first), len(second))
    head = next((place for place in range(shortest) if first[place][0] != second[place][0]), shortest)
    rest = shortest - head
    tail = next((place for place in range(rest) if first[-1 - place][0] != second[-1 - place][0]), rest)
    return (word.start + head, word.end - tail), (other.start + head, other.end - tail)
