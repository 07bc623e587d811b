"""Where each field stands in the five forms of machine-readable lines. It reads nothing and checks nothing."""

from dataclasses import dataclass, replace

from regdesk.identity.lines import Kind

Span = tuple[int, int, int]
"""Line, first column, column after the last; from 0."""


@dataclass(frozen=True, slots=True)
class Form:
    """Where each field stands in one form; None: the form has no such field.

    `numbers_go_on`: a document number of more than nine signs goes on in the optional data (cards only).
    """

    names: Span
    number: Span
    number_check: Span
    nationality: Span
    born: Span
    born_check: Span
    sex: Span
    expires: Span
    expires_check: Span
    optional: Span
    optional_check: Span | None = None
    composite: Span | None = None
    composite_over: tuple[Span, ...] = ()
    optional_2: Span | None = None
    numbers_go_on: bool = False


def _two_lines(width: int, *, optional_end: int) -> Form:
    """The fields that passports, cards and visas of two lines have in common."""
    return Form(
        names=(0, 5, width),
        number=(1, 0, 9),
        number_check=(1, 9, 10),
        nationality=(1, 10, 13),
        born=(1, 13, 19),
        born_check=(1, 19, 20),
        sex=(1, 20, 21),
        expires=(1, 21, 27),
        expires_check=(1, 27, 28),
        optional=(1, 28, optional_end),
    )


FORMS = {
    Kind.TD3: replace(
        _two_lines(44, optional_end=42),
        optional_check=(1, 42, 43),
        composite=(1, 43, 44),
        composite_over=((1, 0, 10), (1, 13, 20), (1, 21, 43)),
    ),
    Kind.TD2: replace(
        _two_lines(36, optional_end=35),
        composite=(1, 35, 36),
        composite_over=((1, 0, 10), (1, 13, 20), (1, 21, 35)),
        numbers_go_on=True,
    ),
    Kind.MRVA: _two_lines(44, optional_end=44),
    Kind.MRVB: _two_lines(36, optional_end=36),
    Kind.TD1: Form(
        names=(2, 0, 30),
        number=(0, 5, 14),
        number_check=(0, 14, 15),
        nationality=(1, 15, 18),
        born=(1, 0, 6),
        born_check=(1, 6, 7),
        sex=(1, 7, 8),
        expires=(1, 8, 14),
        expires_check=(1, 14, 15),
        optional=(0, 15, 30),
        composite=(1, 29, 30),
        composite_over=((0, 5, 30), (1, 0, 7), (1, 8, 15), (1, 18, 29)),
        optional_2=(1, 18, 29),
        numbers_go_on=True,
    ),
}
CODE: Span = (0, 0, 2)
ISSUER: Span = (0, 2, 5)


def signs_at(lines: tuple[str, ...], span: Span) -> str:
    """What stands there."""
    line, start, end = span
    return lines[line][start:end]
