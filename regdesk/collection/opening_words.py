"""What the log says of a desk that was opened with a database from a backup."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WentOn:
    """A supervisor let a desk go on with an older database. `earlier`: the id of its log until now, `entries` long.

    `lost`: the log of which the entries `first` to `last` were written and are not here.
    """

    earlier: str
    entries: int
    lost: str
    first: int
    last: int
