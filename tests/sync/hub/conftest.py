"""A server for the run, and a hub in it for each test."""

from collections.abc import Iterator

import pytest

from tests.hubs import MeetingHub, Server, a_hub, hub_server

__all__ = ["hub", "hub_server"]


@pytest.fixture
def hub(hub_server: Server) -> Iterator[MeetingHub]:
    with a_hub(hub_server) as made:
        yield made
