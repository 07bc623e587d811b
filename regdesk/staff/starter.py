"""A staff list to begin with: the columns that people fill in, and a line for each role.

It cannot be taken in as it is: what stands in place of the names opens with a bracket, and no name does.
"""

import csv
import io
from collections.abc import Mapping

from regdesk.staff.rights import Role

FILLED_IN = ("name", "first_name", "roles", "languages")
"""The columns that somebody fills in; the others are the desk's own."""
_FIRST = (Role.SHIFT_LEAD, Role.SUPERVISOR, Role.CLERK)


def starter_file(names: Mapping[Role, str]) -> bytes:
    """CSV in UTF-8 with the mark that spreadsheets know it by. `names`: what stands in place of the name of each role,
    in the language of whoever fills it in.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(FILLED_IN)
    for role in (*_FIRST, *(role for role in Role if role not in _FIRST)):
        writer.writerow((f"({names[role]})", "", role.value, "en es"))
    return text.getvalue().encode("utf-8-sig")
