"""Three exception paths of identity on a real X server: names that differ, a birth date that stops, a face in doubt."""

from pathlib import Path

from tests.journeys.folders import ONE_BADGE, kinds_of, last_code, prints_to, regdesk
from tests.journeys.test_window_under_x import hands_over, prints
from tests.journeys.walking import carried
from tests.journeys.xscreen import Clerk, Window, XScreen
from tests.ui.desk.conftest import mrz

MORE_NAMES, OTHER_BIRTH_DATE, IN_DOUBT = "XWWF-M1WF", "M1CQ-AB1L", "H4TC-92WK"
DOCUMENTS = carried()


def test_names_birth_dates_and_faces_in_doubt_end_as_they_must(folder: Path, screen: XScreen, clerk: Clerk) -> None:
    prints_to(folder)
    window = Window(screen, folder)
    clerk.until(clerk.is_ready, "Ready")
    clerk.settles()
    has_more_names(clerk, folder)
    has_another_birth_date(clerk, folder)
    is_in_doubt(clerk, folder)
    assert window.close() == 0
    assert window.said == ""
    judged = ["face.judged", "face.judged", "person.refused"]
    assert kinds_of(folder)[2:] == [*ONE_BADGE, "person.referred", *judged]
    assert len(list((folder / "badges").glob("*.pdf"))) == 1
    assert regdesk(folder, "verify")["faults"] == []


def opens(clerk: Clerk, confirmation: str) -> None:
    clerk.scans(confirmation.replace("-", ""), clerk.is_elsewhere)
    clerk.settles()


def has_more_names(clerk: Clerk, folder: Path) -> None:
    """X2: explained in amber, looked at, printed, handed over."""
    opens(clerk, MORE_NAMES)
    clerk.scans(DOCUMENTS[MORE_NAMES], lambda: clerk.sees("warn-tint") and clerk.may_press_enter())
    clerk.settles()
    clerk.keeps_picture("more-names")
    clerk.changes(clerk.presses_blue)
    prints(clerk, folder, "more-names-looked-at")
    hands_over(clerk, folder, last_code(folder))


def has_another_birth_date(clerk: Clerk, folder: Path) -> None:
    """X4: red, and nothing but the supervisor."""
    clerk.settles()
    opens(clerk, OTHER_BIRTH_DATE)
    other = mrz("MUNTEANU", "GHEORGHE", "RM7700123", "HRV", "711130")
    clerk.scans(other, lambda: clerk.sees("bad-tint") and clerk.may_press_enter())
    clerk.settles()
    clerk.keeps_picture("other-birth-date")
    clerk.presses_blue()
    clerk.until(lambda: kinds_of(folder)[-1] == "person.referred", "a referral in the log")
    clerk.until(clerk.is_ready, "Ready again")
    clerk.settles()


def is_in_doubt(clerk: Clerk, folder: Path) -> None:
    """X23: not sure, a second person who says no, and a slip that does not say why."""
    opens(clerk, IN_DOUBT)
    clerk.changes(lambda: clerk.presses("F9"))
    for answer in ("2", "3"):
        clerk.types(answer)
        clerk.until(clerk.may_press_enter, "an answer that can be recorded")
        clerk.settles()
        clerk.keeps_picture(f"answer-{answer}")
        clerk.changes(clerk.presses_blue)
    assert clerk.sees("bad-tint")
    clerk.keeps_picture("face-refused")
    clerk.presses_blue()
    clerk.until(lambda: kinds_of(folder)[-1] == "person.refused", "a refusal in the log")
    clerk.until(clerk.is_ready, "Ready again")
