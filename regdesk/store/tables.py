"""The tables of a desk's database as they are now. Older files are brought up to this by `regdesk.store.upgrades`."""

from sqlalchemy import (
    DDL,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    event,
    text,
)

metadata = MetaData()


def _required(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _yes_or_no(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


upgrade = Table(
    "upgrade",
    metadata,
    Column("number", Integer, primary_key=True),
    _required("name"),
)
"""Which steps have made this file what it is; the highest number is its schema."""

meta = Table("meta", metadata, Column("key", Text, primary_key=True), _required("value"), sqlite_with_rowid=False)

participant = Table(
    "participant",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _required("source"),
    _required("source_ref"),
    _required("confirmation"),
    _required("family"),
    _required("given"),
    _required("honorific"),
    _required("title"),
    _required("function"),
    _required("delegation"),
    _required("delegation_kind"),
    _required("category"),
    _required("channel"),
    _required("accreditation"),
    _required("nationality"),
    _required("sex"),
    _required("document_kind"),
    _required("document_number"),
    _required("email"),
    _required("basis"),
    _required("hotel"),
    _required("language"),
    _required("photo"),
    _required("decided"),
    _required("submitted"),
    _required("born"),
    _required("document_expires"),
    _required("extra"),
    _yes_or_no("family_known"),
    _yes_or_no("vip"),
    _yes_or_no("hold"),
    _yes_or_no("parliamentarian"),
    _yes_or_no("consent"),
    _required("confirmation_key"),
    _required("document_key"),
    _required("content"),
    sqlite_strict=True,
)
"""The list. `no` counts from 1 in the order people came in; `content` is the hash of everything but the keys."""

Index("participant_confirmation", participant.c.confirmation_key, sqlite_where=text("confirmation_key <> ''"))
Index("participant_document", participant.c.document_key, sqlite_where=text("document_key <> ''"))
Index("participant_born", participant.c.born, sqlite_where=text("born <> ''"))
Index("participant_delegation", participant.c.delegation)

word = Table(
    "word",
    metadata,
    Column("no", Integer, primary_key=True),
    Column("word", Text, nullable=False, unique=True),
)
"""Every folded word of the list once; words are only added, so a reader can catch up by number."""

name_key = Table(
    "name_key",
    metadata,
    Column("no", Integer, primary_key=True),
    _required("key"),
    Column("people", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Who has a name that sounds so, by year of birth: `regdesk.store.name_index` packs and reads it."""

Index("name_key_key", name_key.c.key)

entry = Table(
    "entry",
    metadata,
    _required("desk"),
    Column("seq", Integer, nullable=False),
    _required("at"),
    _required("kind"),
    Column("person", Text),
    _required("act"),
    _required("prev"),
    _required("digest"),
    Column("content", Text),
    Column("signature", LargeBinary, nullable=False),
    _required("hash"),
    PrimaryKeyConstraint("desk", "seq"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""The log (`regdesk.collection.statement`). `person` and `act` only find; both are empty once `content` was erased."""

Index("entry_person", entry.c.person, entry.c.kind, sqlite_where=text("person is not null"))
Index("entry_kind", entry.c.kind)
Index("entry_act", entry.c.act, unique=True, sqlite_where=text("act <> ''"))

aside = Table(
    "aside",
    metadata,
    Column("hash", Text, primary_key=True),
    _required("desk"),
    Column("seq", Integer, nullable=False),
    _required("at"),
    _required("kind"),
    Column("person", Text),
    _required("act"),
    _required("prev"),
    _required("digest"),
    Column("content", Text),
    Column("signature", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Signed entries that are no part of their log's unbroken run here: of a branch that a restored or copied disk wrote,
or brought by others than their desk. They count like all others, and each is told from all others by its hash."""

Index("aside_person", aside.c.person, aside.c.kind, sqlite_where=text("person is not null"))
Index("aside_place", aside.c.desk, aside.c.seq)

held = Table(
    "held",
    metadata,
    Column("no", Integer, primary_key=True),
    _required("desk"),
    Column("seq", Integer, nullable=False),
    _required("at"),
    _required("why"),
    _required("statement"),
    Column("content", Text),
    Column("signature", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""What came and could not be believed, as it came; nothing follows from it. `at`: when it came."""

log = Table(
    "log",
    metadata,
    Column("id", Text, primary_key=True),
    _required("key"),
    _required("state"),
    _required("why"),
    _required("changed"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Logs of which something is to be told: whose they are, and that one was closed or quarantined, and why."""

peer = Table(
    "peer",
    metadata,
    Column("key", Text, primary_key=True),
    Column("number", Integer, nullable=False),
    _required("name"),
    _required("certificate"),
    _required("heard"),
    Column("unsent", Integer, nullable=False),
    Column("clock_ms", Integer, nullable=False),
    _required("version"),
    _yes_or_no("stopped"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""The other desks of the event, by their public key. `heard`: when they last had everything that the hub had, or wrote
a stick; empty before. `unsent`, `clock_ms` (their clock less the hub's) and `version`: as they said then."""

wanted_photo = Table(
    "wanted_photo",
    metadata,
    Column("name", Text, primary_key=True),
    _required("sha"),
    _required("person"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Pictures that the list names and that have not come: `sha`, the SHA-256 of the picture."""

badge = Table(
    "badge",
    metadata,
    Column("code", Text, primary_key=True),
    _required("desk"),
    Column("number", Integer, nullable=False),
    _required("person"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Whose code it is: written when a badge is asked for, never changed."""

Index("badge_number", badge.c.desk, badge.c.number)

open_badge = Table(
    "open_badge",
    metadata,
    Column("code", Text, primary_key=True),
    _required("person"),
    sqlite_with_rowid=False,
)
"""Badges of which nobody may know yet whether they came out; the fold has the last word."""

photo = Table("photo", metadata, Column("name", Text, primary_key=True), Column("bytes", LargeBinary, nullable=False))

staff = Table(
    "staff",
    metadata,
    Column("id", Text, primary_key=True),
    _required("name"),
    _required("first_name"),
    _required("roles"),
    _required("languages"),
    _required("card"),
    _yes_or_no("barred"),
    _required("pin"),
    _yes_or_no("pin_own"),
    _required("pin_since"),
    sqlite_strict=True,
)
"""Who works at the desks. `pin` is the hash of one, or empty."""

pin_try = Table(
    "pin_try",
    metadata,
    Column("staff", Text, primary_key=True),
    Column("wrong", Integer, nullable=False),
    _required("last"),
    _required("until"),
    sqlite_strict=True,
)
"""Wrong PINs since the last right one; kept beside the staff list, which an import may change."""

SEARCH = DDL(  # type: ignore[no-untyped-call]
    "create virtual table search using fts5(words, content='', contentless_delete=1, prefix='1 2 3', tokenize='ascii')"
)
"""Rows are numbered like `participant`. Words come folded and split, so the plainest tokenizer does."""

GROUPED_WORDS = DDL(  # type: ignore[no-untyped-call]
    "insert into search(search, rank) values('hashsize', 33554432)"
)
"""Gather 32 MB of words before a segment is written: an import makes few segments and hardly merges."""

_PARTS = "desk, seq, at, kind, person, act, prev, digest, content, signature, hash"
TOLD = DDL(  # type: ignore[no-untyped-call]
    f"CREATE VIEW told AS SELECT {_PARTS} FROM entry UNION ALL SELECT {_PARTS} FROM aside"  # noqa: S608 - constants
)
"""Everything that any desk has said: what is asked for all desks together is asked of this."""

event.listen(metadata, "after_create", TOLD)
event.listen(metadata, "after_create", SEARCH)
event.listen(metadata, "after_create", GROUPED_WORDS)
