"""What a badge says, in English: names, dates and the words of the category."""

from collections.abc import Mapping
from datetime import date

from regdesk.event.back import BadgeBack
from regdesk.event.event import Category, Event
from regdesk.people.participant import Participant

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def event_words(event: Event) -> Mapping[str, str]:
    """What every badge of the event says."""
    return {
        "organiser": event.organiser,
        "title": "\n".join(event.badge_lines),
        "place": event.place,
        "dates": dates(event.starts, event.ends),
        "valid": short_dates(event.starts, event.ends),
        **_back_words(event),
    }


def _back_words(event: Event) -> Mapping[str, str]:
    back = event.back or BadgeBack()
    return {
        "venue": event.venue.name if event.venue else event.place,
        "hints": "\n".join(back.hints),
        "emergency": back.emergency,
        "return_address": back.return_address,
    }


def person_words(event: Event, person: Participant, number: int, replacement: int = 0) -> Mapping[str, str]:
    """What this badge says besides. `number` is printed with five digits; `replacement`: how many came before it."""
    given, family = person.badge_name
    category = event.category(person.category)
    return {
        "courtesy": " ".join(word for word in (person.honorific, person.title) if word),
        "given": given,
        "family": family,
        "delegation": person.delegation,
        "function": person.function,
        "number": f"{number:05d}",
        "replacement": f"R{replacement}" if replacement else "",
        "weekday": "",
        "day": "",
        **_category_words(event, category, person.sex),
    }


def day_words(event: Event, category: Category, number: int, day: date) -> Mapping[str, str]:
    """What a one-day badge says besides what every badge says: nobody's name, which is written by hand."""
    nobody = dict.fromkeys(("courtesy", "given", "family", "delegation", "function", "replacement"), "")
    return {
        **nobody,
        "number": f"{number:05d}",
        "valid": short_dates(day, day),
        "weekday": WEEKDAYS[day.weekday()],
        "day": short_dates(day, day),
        **_category_words(event, category, ""),
    }


def _category_words(event: Event, category: Category, sex: str) -> Mapping[str, str]:
    return {
        "category": category.named("en", sex),
        "translations": " · ".join(_translations(event, category, sex)),
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
