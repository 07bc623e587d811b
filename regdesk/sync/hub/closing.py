"""What PostgreSQL lets everybody do that no desk needs: functions that fill the disk, or take locks from all others.

They are the server's, so its own superuser alone takes them away: in `hub init`, or by the lines of the guide. Nobody
takes away that whoever asks for a table as only its owner may waits for it before that is refused, all others behind.
"""

from psycopg import sql

from regdesk.sync.hub.address import DESK_ROLES
from regdesk.sync.hub.connecting import Connection

_OPEN = """
    select p.oid::regprocedure::text, pg_has_role(p.proowner, 'usage')
    from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace = 'pg_catalog'::regnamespace and a.grantee = 0
      and p.proname ~
        '^(lo_|loread$|lowrite$|pg_advisory_|pg_try_advisory_|pg_logical_emit_message$|pg_export_snapshot$)'
    order by 1"""


ENDED_MS = 10_000
"""So long a connection that is ended may take to be gone, before the next one is looked after."""
_FREE = """
    select pg_terminate_backend(a.pid, %s) from pg_stat_activity a
    where a.datname = %s and a.usename ~ %s and exists (
      select from pg_locks l where l.pid = a.pid and l.locktype = 'relation'
        and l.mode not in ('AccessShareLock', 'RowShareLock', 'RowExclusiveLock'))"""


def free(connection: Connection, database: str) -> None:
    """End what a desk has open there that holds a table up, or waits to: by right no desk ever does."""
    connection.execute(_FREE, (ENDED_MS, database, DESK_ROLES))


def close(connection: Connection) -> None:
    """Take them from everybody, where this administrator may; twice is once."""
    for function, may in connection.execute(sql.SQL(_OPEN)).fetchall():
        if may:
            connection.execute(f"revoke execute on function {function} from public".encode())


def still_open(connection: Connection) -> list[str]:
    """Those that everybody may call in this database, desks too."""
    return [function for function, _ in connection.execute(sql.SQL(_OPEN))]
