"""What PostgreSQL lets everybody do that no desk needs: functions that fill the disk, or take locks from all others.

They are the server's, so its own superuser alone takes them away: in `hub init`, or by the lines of the guide.
"""

from psycopg import sql

from regdesk.sync.hub.connecting import Connection

_OPEN = """
    select p.oid::regprocedure::text, pg_has_role(p.proowner, 'usage')
    from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace = 'pg_catalog'::regnamespace and a.grantee = 0
      and p.proname ~ '^(lo_|loread$|lowrite$|pg_advisory_|pg_try_advisory_|pg_logical_emit_message$)'
    order by 1"""


def close(connection: Connection) -> None:
    """Take them from everybody, where this administrator may; twice is once."""
    for function, may in connection.execute(sql.SQL(_OPEN)).fetchall():
        if may:
            connection.execute(f"revoke execute on function {function} from public".encode())


def still_open(connection: Connection) -> list[str]:
    """Those that everybody may call in this database, desks too."""
    return [function for function, _ in connection.execute(sql.SQL(_OPEN))]
