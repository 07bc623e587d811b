"""Under which keys a desk's database keeps what it knows of its hub and its sticks; never what has been sent.

What was sent is asked of the hub at the beginning of every round. `AT_HUB` and `ON_STICK` are for the screen alone.
"""

HUB = "hub"
"""The `.hub` file of the hub that was joined, as text; missing where none was."""

SYNCED = "synced at"
"""When a round last ended well, or a stick was last read (ISO 8601, UTC)."""

MET_HUB = "hub met at"
"""When a round with the hub last ended well (ISO 8601, UTC), whatever sticks have brought since."""

AT_HUB = "own entries at the hub"
"""JSON: the own logs' heads at the hub after the last round, by the log's id."""

ON_STICK = "own entries on a stick"
"""JSON: the own logs' heads when a stick was last written or read, by the log's id."""

CLOCK = "clock less the hub's, in milliseconds"

LIST_OF = "list taken at"
"""When the list was last taken in (ISO 8601, aware); the same key as of an import on this desk."""

ASIDES_READ = "asides read"
"""JSON: [number, mark] of the last line aside that was read of the hub."""

TROUBLE = "sync trouble"
"""JSON: [code, facts, since] of the last try that did not end well; missing after one that did."""

SALVAGED = "began another log"
"""JSON: [at, entries, behind]."""

ASIDE_BYTES = "bytes aside"
"""JSON: {key: bytes} of the lines aside that each desk signed."""

NOT_HELD = "lines left out"
"""There was no room for a line of a desk that nobody has certified yet."""
