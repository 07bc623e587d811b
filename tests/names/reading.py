"""Names as the tests write them: given names, a comma, family names."""

import re

from regdesk.names.line import may_be_cut
from regdesk.names.match import Names, NamesVerdict, match_names

_FIELD = re.compile(r'^\s*("[^"]*"|[^,]*),(.*)$')


def names(text: str) -> Names:
    """`Anna, Vogt`; a given name with a comma in it stands in quotes."""
    found = _FIELD.match(text)
    assert found, text
    return Names(
        given=found[1].strip().strip('"') if found[1].strip().startswith('"') else found[1].strip(),
        family=found[2].strip(),
    )


def verdict(record: str, document: str) -> NamesVerdict:
    theirs = names(document)
    return match_names(names(record), theirs, cut=may_be_cut(theirs.family, theirs.given))


def pairs(text: str) -> list[tuple[str, str, str]]:
    """Lines of `record | document | verdict`."""
    rows = [tuple(part.strip() for part in line.split("|")) for line in text.splitlines() if line.strip()]
    return [(record, document, told) for record, document, told in rows]
