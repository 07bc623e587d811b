"""A badge is scanned that is void already: it was found, and goes into the returned box."""

from regdesk.collection.entitlement import Refusal
from regdesk.collection.visit import Badge, BadgeState
from regdesk.desk.answers import Case
from ui.desk.badge_sheet_words import BadgeSheetWords
from ui.desk.question import Choice, QuestionNow
from ui.desk.refused_now import RefusedNow
from ui.desk.stage import Journey, Screen
from ui.place import Action


def was_it_found(journey: Journey, words: BadgeSheetWords, case: Case, badge: Badge) -> QuestionNow | None:
    """The question about a void badge that nobody has put in the box yet; None for every other badge."""
    now = next((one for one in case.visit.badges if one.code == badge.code), badge)
    if now.state is not BadgeState.VOID or now.back:
        return None

    def boxed() -> None:
        done = journey.desk.life.returned(case.person.id, now.code, act=journey.act("returned"))
        if isinstance(done, Refusal):
            journey.go(Screen.REFUSED, RefusedNow(done, journey.desk.case(case.person.id)))
        else:
            journey.home(words.given_back(now))

    back, person = words.found_back(), words.found_open()
    return QuestionNow(
        case.person,
        words.found(now),
        words.found_line(now, case.visit.badge, journey.desk.now()),
        "prohibit",
        Choice(Action("yes", words.found_yes(), "Enter", "", "blue"), boxed),
        (
            Choice(Action("back", back, "Esc"), journey.home),
            Choice(Action("open", person, "Space", "", "outlined"), lambda: journey.open(case.person.id)),
        ),
    )
