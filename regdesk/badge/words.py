"""What a badge says, in English: names, dates and the words of the category."""

from collections.abc import Mapping
from datetime import date

from regdesk.event.event import Category, Event
from regdesk.people.participant import Participant

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def event_words(event: Event) -> Mapping[str, str]:
    """What every badge of the event says."""
    return {
        "organiser": event.organiser,
        "title": "\n".join(event.badge_lines),
        "place": event.place,
        "dates": dates(event.starts, event.ends),
        "valid": short_dates(event.starts, event.ends),
    }


def person_words(event: Event, person: Participant, number: int) -> Mapping[str, str]:
    """What this badge says besides. `number` is printed with five digits."""
    given, family = person.badge_name
    category = event.category(person.category)
    return {
        "given": given,
        "family": family,
        "delegation": person.delegation,
        "function": person.function,
        "number": f"{number:05d}",
        "category": category.named("en", person.sex),
        "translations": " · ".join(_translations(event, category, person.sex)),
        "letter": category.letter,
    }


def _translations(event: Event, category: Category, sex: str) -> list[str]:
    """The category in the event's other languages, each word once."""
    words = [category.named(language, sex) for language in event.languages if language != "en"]
    return [word for word in dict.fromkeys(words) if word != category.named("en", sex)]


def dates(first: date, last: date) -> str:
    """4–6 December 2017; 29 November – 3 December 2017; 30 December 2017 – 2 January 2018."""
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {MONTHS[first.month - 1]}{year} – {end}"


def short_dates(first: date, last: date) -> str:
    """4–6 Dec; 29 Nov–3 Dec."""
    end = f"{last.day} {MONTHS[last.month - 1][:3]}"
    if first == last:
        return end
    same = (first.year, first.month) == (last.year, last.month)
    month = "" if same else f" {MONTHS[first.month - 1][:3]}"
    return f"{first.day}{month}–{end}"
