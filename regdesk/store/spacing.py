"""Where a name may be parted or joined: Van der Berg is Vanderberg, Abd al-Rahman Abdurrahman. It knows no list."""

from collections.abc import Iterator, Sequence

MOST_PARTS = 3
"""Van der Berg, De la Cruz, Abd al-Rahman."""
SHORTEST_PART = 2
SHORTEST_HEARD = 4
"""A part of fewer letters is near to too many words to be taken for a misspelt one."""
SHORTEST_JOINED = 6
"""The same of words that are written as one."""


def neighbours(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Two or three words beside each other written as one, and where they stand."""
    for count in range(2, MOST_PARTS + 1):
        for start in range(len(words) - count + 1):
            yield start, start + count, "".join(words[start : start + count])


def halves(word: str) -> list[tuple[str, str]]:
    """Every way to cut a word in two."""
    return [(word[:place], word[place:]) for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)]


def middles(word: str, known: set[str]) -> list[tuple[str, str, str]]:
    """Every way to cut a word in three whose first and last parts are known."""
    heads = [head for head, _ in halves(word) if head in known]
    tails = [tail for _, tail in halves(word) if tail in known]
    return [
        (head, word[len(head) : len(word) - len(tail)], tail)
        for head in heads
        for tail in tails
        if len(word) - len(head) - len(tail) >= SHORTEST_PART
    ]


def half_known(word: str, known: set[str]) -> Iterator[tuple[str, str]]:
    """Of each way to cut a word in two that leaves one part known: that part, and the other, which may be misspelt."""
    for head, tail in halves(word):
        if tail in known and len(head) >= SHORTEST_HEARD:
            yield tail, head
        if head in known and len(tail) >= SHORTEST_HEARD:
            yield head, tail
