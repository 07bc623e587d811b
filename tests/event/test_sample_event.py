"""The sample event against the letter of 14 November 2017 and its Logistical Note 2, fact by fact."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from regdesk import resources
from regdesk.event.event import Authority, Basis, Event, SiteKind, Training
from regdesk.event.file import read_event
from regdesk.event.rules import READABLE, contrast_with_white

DAYS = (date(2017, 12, 4), date(2017, 12, 5), date(2017, 12, 6))


@pytest.fixture(scope="module")
def event() -> Event:
    return read_event(resources.path("sample", "event.toml"))


@pytest.fixture(scope="module")
def training() -> Event:
    return read_event(resources.path("sample", "training.toml"))


def agenda(event: Event, day: date) -> list[tuple[str, str, str]]:
    return [
        (f"{session.starts:%H:%M}", f"{session.ends:%H:%M}", session.title)
        for session in event.sessions
        if session.day == day
    ]


def test_it_is_called_as_the_co_facilitators_call_it(event: Event) -> None:
    assert event.name == (
        "Preparatory (stocktaking) meeting relating to the global compact for safe, orderly and regular migration"
    )
    assert event.short_name == "Stocktaking meeting"
    assert event.badge_lines == ("Preparatory (stocktaking) meeting", "Global compact for migration")


def test_it_takes_place_from_4_to_6_december_2017_in_puerto_vallarta(event: Event) -> None:
    assert (event.starts, event.ends) == (DAYS[0], DAYS[2])
    assert [f"{day:%a}" for day in DAYS] == ["Mon", "Tue", "Wed"]
    assert event.place == "Puerto Vallarta, Mexico"
    assert event.zone == ZoneInfo("America/Mexico_City")


def test_badges_are_collected_from_friday_13_00_to_tuesday_15_00_local_time(event: Event) -> None:
    (window,) = event.windows
    assert window.opens.astimezone(UTC) == datetime(2017, 12, 1, 19, tzinfo=UTC)
    assert window.closes.astimezone(UTC) == datetime(2017, 12, 5, 21, tzinfo=UTC)
    assert f"{window.opens:%A %H:%M}" == "Friday 13:00"
    assert f"{window.closes:%A %H:%M}" == "Tuesday 15:00"
    assert window.closes - window.opens == timedelta(hours=98)
    assert (window.daily, window.categories) == ((), frozenset())


def test_badges_are_collected_at_the_westin_and_not_at_the_venue(event: Event) -> None:
    assert event.registration_centre.name == "The Westin Resort and Spa Puerto Vallarta"
    assert event.registration_centre.address == "Paseo de la Marina Sur #205, Marina Vallarta"
    venues = [site.name for site in event.sites if site.kind is SiteKind.VENUE]
    assert venues == ["Puerto Vallarta International Convention Center"]


def test_the_four_official_hotels_are_known_also_as_the_note_spells_them(event: Event) -> None:
    hotels = [site for site in event.sites if site.kind is SiteKind.HOTEL]
    assert [hotel.name for hotel in hotels] == ["Westin", "Melia", "Velas Vallarta", "Marriott"]
    assert hotels[3].aliases == ("Marriot",)


@pytest.mark.parametrize(
    ("key", "authority", "deadline", "address"),
    [
        ("states", Authority.PROTOCOL, date(2017, 11, 27), "delegate.un.int"),
        ("stakeholders", Authority.STAKEHOLDER_DESK, date(2017, 11, 17), "goo.gl/forms/4MDLxDtJT6UTMnMI2"),
        ("un", Authority.UN_DESK, date(2017, 11, 10), "goo.gl/forms/ncdKcrBZUdPCW7sH3"),
    ],
)
def test_each_accreditation_channel_has_its_deadline_and_its_form(
    event: Event, key: str, authority: Authority, deadline: date, address: str
) -> None:
    channel = event.channel(key)
    assert channel is not None
    assert (channel.authority, channel.deadline, channel.address) == (authority, deadline, address)


def test_ways_in_that_the_note_does_not_name_have_no_deadline(event: Event) -> None:
    others = [channel for channel in event.channels if channel.key not in ("states", "stakeholders", "un")]
    assert [channel.key for channel in others] == ["media", "host", "invited"]
    assert [channel.deadline for channel in others] == [None, None, None]


def test_stakeholders_need_consultative_status_or_the_list_of_the_resolution(event: Event) -> None:
    assert event.eligible_bases == {Basis.ECOSOC, Basis.RES_71_280}


def test_every_place_of_the_venue_map_is_a_room_on_the_ground_floor(event: Event) -> None:
    on_the_map = {
        "UN Secretariat", "Café", "Host Country", "Clinic", "Media", "Documentation", "Information",
        "Transportation info", "Plenary", "Delegates Lounge", "Breakout 2", "Breakout 1", "Dining Hall",
    }  # fmt: skip
    assert {room.name for room in event.rooms if room.floor == "Ground floor"} == on_the_map


def test_two_booths_for_bilateral_meetings_are_on_the_second_floor(event: Event) -> None:
    assert sum(room.floor == "Second floor" for room in event.rooms) == 2


def test_day_1_of_the_agenda_is_whole(event: Event) -> None:
    assert agenda(event, DAYS[0]) == [
        ("08:00", "09:30", "Registration"),
        ("09:30", "10:45", "Welcome ceremony"),
        ("10:45", "11:00", "Opening session – Introduction by the co-facilitators"),
        (
            "11:00",
            "13:00",
            "Retrospection session – Looking back on phase I. "
            "Panel I: Global, regional, sub-regional and national perspectives",
        ),
        ("13:00", "15:00", "Lunch"),
        (
            "15:00",
            "16:30",
            "Retrospection session – Looking back on phase I (continued). Panel II: Stakeholder perspectives",
        ),
        ("16:30", "17:55", "“Idea Lab” session – Towards a vision"),
        ("17:55", "18:00", "Closing day 1"),
    ]


def test_day_2_of_the_agenda_is_whole_with_six_action_groups_in_two_halves(event: Event) -> None:
    assert agenda(event, DAYS[1]) == [
        ("09:45", "10:00", "Opening day 2"),
        ("10:00", "10:45", "Thematic synthesis and consolidation session – Towards concrete commitments"),
        ("10:45", "13:00", "Action group 1: Human dimensions"),
        ("10:45", "13:00", "Action group 2: Community dimensions"),
        ("10:45", "13:00", "Action group 3: Local/sub-national dimensions"),
        ("13:00", "15:00", "Lunch"),
        ("15:00", "18:00", "Action group 4: National dimensions"),
        ("15:00", "18:00", "Action group 5: Regional dimensions"),
        ("15:00", "18:00", "Action group 6: Global dimensions"),
    ]


def test_day_3_of_the_agenda_is_whole(event: Event) -> None:
    assert agenda(event, DAYS[2]) == [
        ("10:00", "10:05", "Opening day 3"),
        ("10:05", "11:00", "Reporting session – Thematic synthesis and consolidation – Towards concrete commitments"),
        (
            "11:00",
            "13:00",
            "Follow-up and implementation session – "
            "Towards a coherent institutional architecture and effective partnerships",
        ),
        ("13:00", "15:00", "Lunch"),
        ("15:00", "17:15", "Concluding session – Towards a global compact for safe, orderly and regular migration"),
        ("17:15", "18:00", "Closing ceremony"),
    ]


def test_registration_on_day_1_lies_inside_the_window(event: Event) -> None:
    first = event.sessions[0]
    starts = datetime.combine(first.day, first.starts, event.zone)
    assert first.starts == time(8)
    assert event.windows[0].opens <= starts < event.windows[0].closes


def test_categories_look_as_the_pictures_draw_them(event: Event) -> None:
    drawn = {"D": "#00649B", "S": "#8B3F86", "U": "#4A4FA3", "H": "#7A5200", "M": "#0F6B6B"}
    letters = {category.letter: category for category in event.categories}
    assert {letter: letters[letter].colour for letter in drawn} == drawn
    assert event.category("delegate").zones == ("P", "B", "L")
    assert event.category("delegate").named("es", "F") == "Delegada"
    assert event.category("delegate").named("fr", "F") == "Déléguée"


def test_no_two_categories_share_a_letter_or_a_colour_and_all_can_be_read(event: Event) -> None:
    assert len({category.letter for category in event.categories}) == len(event.categories)
    assert len({category.colour for category in event.categories}) == len(event.categories)
    assert min(contrast_with_white(category.colour) for category in event.categories) >= READABLE


def test_every_desk_serves_everybody_so_that_one_laptop_is_enough(event: Event) -> None:
    assert {category.desks for category in event.categories} == {()}


def test_every_category_is_reached_by_a_channel(event: Event) -> None:
    reached = {key for channel in event.channels for key in channel.categories}
    assert reached == {category.key for category in event.categories}


def test_the_supervisor_desk_is_in_the_lobby_until_18_00(event: Event) -> None:
    supervisor = event.place_for("supervisor")
    assert (supervisor.name, supervisor.hours) == ("Supervisor desk, Westin lobby", "until 18:00")


def test_the_live_event_keeps_the_real_time(event: Event) -> None:
    assert event.training is None


def test_the_training_event_is_the_same_meeting_under_another_id_with_a_set_clock(
    event: Event, training: Event
) -> None:
    assert training.id != event.id
    assert training.code_prefix == "TRAINING"
    assert training.training == Training(datetime(2017, 12, 4, 8, 7, tzinfo=event.zone))
    assert replace(training, id=event.id, training=None) == event
