"""hub import: a list into the office's desk, and from there to the hub."""

from argparse import Namespace
from contextlib import suppress
from pathlib import Path

import pytest

from regdesk.commands import hub_import, making
from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk import Desk
from regdesk.errors import DeskError, HubError
from regdesk.keys.pair import KeyPair
from regdesk.sync.roster_state import From, ListState, keep_state, state_of
from tests.desks import a_desk
from tests.hubs import MeetingHub, Server, a_hub, hub_server
from tests.make import a_person, an_event

__all__ = ["hub_server"]

HEADER = "confirmation,family,given,delegation,category,channel,accreditation,born,nationality\n"
OTHER = KeyPair(bytes(range(8, 40)))
ROW = "AAAA-0001,Okafor,Ben,Nigeria,delegate,states,accredited,1984-03-14,NGA\n"


def asked(hub: MeetingHub, file: Path | None = None) -> Namespace:
    url = hub.server.url(hub.database)
    return Namespace(
        url=url,
        ca=hub.server.ca,
        file=file,
        map=None,
        source="",
        good_rows=False,
        photos=None,
        dry_run=False,
        take_over=False,
    )


def test_a_list_is_taken_in_and_published_and_what_was_published_is_not_published_again(
    hub_server: Server, tmp_path: Path
) -> None:
    file = tmp_path / "states.csv"
    file.write_text(HEADER + ROW, encoding="utf-8")
    with a_hub(hub_server) as hub, a_desk(tmp_path, [a_person()]) as desk:
        told = hub_import.run(desk, asked(hub, file))
        assert told.code == DONE
        assert told.facts["published"] == {
            "new": 2, "changed": 0, "removed": 0, "pictures": 0, "revision": 1, "seed_bytes": 0,
        }  # fmt: skip
        again = hub_import.run(desk, asked(hub))
        assert again.facts["published"]["new"] == 0 and again.facts["published"]["revision"] == 1  # type: ignore[index]


def test_a_second_desk_replaces_the_list_of_the_first_only_when_it_says_so(hub_server: Server, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for folder in (here, there):
        folder.mkdir()
    with a_hub(hub_server) as hub:
        with a_desk(here, [a_person()]) as first:
            hub_import.run(first, asked(hub))
        with a_desk(there, signs=OTHER) as second:
            with pytest.raises(HubError) as refused:
                hub_import.run(second, asked(hub))
            assert refused.value.code == "list_of_another_desk"
            with second.store.reading() as tx:
                assert state_of(tx).source is From.HERE
            taking_over = asked(hub)
            taking_over.take_over = True
            told = hub_import.run(second, taking_over)
            assert told.facts["published"]["removed"] == 1  # type: ignore[index]
        with a_desk(here) as first, pytest.raises(HubError) as refused:
            hub_import.run(first, asked(hub))
        assert refused.value.code == "list_of_another_desk", "it was this one's until another one took over"


@pytest.mark.parametrize("follows", [From.HERE, From.HUB])
def test_of_two_first_imports_the_one_that_is_done_first_stays(
    hub_server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, follows: From
) -> None:
    """The other one had looked before, and its list was still being taken in."""
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "states.csv"
    file.write_text(HEADER + ROW, encoding="utf-8")
    for folder in (here, there):
        folder.mkdir()
    with a_hub(hub_server) as hub, a_desk(here, [a_person()]) as first, a_desk(there, signs=OTHER) as second:
        with second.store.writing() as tx:
            keep_state(tx, ListState(follows))
        takes_in = making.import_list

        def meanwhile(desk: Desk, *rest: object) -> Told:
            told = takes_in(desk, *rest)  # type: ignore[arg-type]
            hub_import.run(first, asked(hub))
            return told

        monkeypatch.setattr(making, "import_list", meanwhile)
        with pytest.raises(HubError) as refused:
            hub_import.run(second, asked(hub, file))
        assert refused.value.code == "list_of_another_desk"
        with hub.admin() as connection, second.store.reading() as tx:
            assert connection.execute("select id from hub.person").fetchall() == [(a_person().id,)]
            assert state_of(tx) == ListState(follows), "and takes the hub's list with its next round"


def test_a_list_with_problems_is_not_published(hub_server: Server, tmp_path: Path) -> None:
    file = tmp_path / "states.csv"
    file.write_text(HEADER + ROW.replace("delegate", "nobody knows"), encoding="utf-8")
    with a_hub(hub_server) as hub, a_desk(tmp_path) as desk:
        told = hub_import.run(desk, asked(hub, file))
        assert told.code == REFUSED and "published" not in told.facts
        with hub.admin() as connection:
            assert connection.execute("select count(*) from hub.person").fetchone() == (0,)


def test_a_desk_whose_list_was_not_taken_still_follows_the_hub(hub_server: Server, tmp_path: Path) -> None:
    file = tmp_path / "states.csv"
    file.write_text(HEADER + ROW.replace("delegate", "nobody knows"), encoding="utf-8")
    with a_hub(hub_server) as hub, a_desk(tmp_path) as desk:
        for wrong in (file, tmp_path / "nowhere.csv"):
            with suppress(DeskError):
                assert hub_import.run(desk, asked(hub, wrong)).code == REFUSED
            with desk.store.reading() as tx:
                assert state_of(tx).source is From.HERE


def test_the_hub_of_another_meeting_gets_nothing(hub_server: Server, tmp_path: Path) -> None:
    with a_hub(hub_server, an_event(id="6" * 32)) as hub, a_desk(tmp_path, [a_person()]) as desk:
        with pytest.raises(HubError) as refused:
            hub_import.run(desk, asked(hub))
        assert refused.value.code == "list_of_another_event"
