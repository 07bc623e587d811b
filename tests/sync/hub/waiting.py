"""Waiting until somebody waits: how a test knows that what it holds up is held up."""

from collections.abc import Callable

from tests.hubs import MeetingHub


def until_they_wait(hub: MeetingHub, so_many: int = 1, *, unless: Callable[[], bool] = lambda: False) -> None:
    """Returns when so many connections wait for a lock in the hub, or when they never will."""
    waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
    with hub.admin() as connection:
        while connection.execute(waiting).fetchone() != (so_many,) and not unless():
            pass
