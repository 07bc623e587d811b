"""Says a change aloud to whoever listens to the screen instead of looking at it."""

from PySide6.QtWidgets import QWidget

COVERED = "covered"
"""The property of a window whose person is hidden: what its parts would say is not for the room."""


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Speak one sentence: `urgent` for amber and red breaks in, green waits its turn."""
    if widget.window().property(COVERED) and not widget.isVisible():
        return
    # late: building its enums takes Python a while, and the first window has nothing to say
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    said = QAccessibleAnnouncementEvent(widget, sentence.replace("**", ""))
    polite = QAccessible.AnnouncementPoliteness
    said.setPoliteness(polite.Assertive if urgent else polite.Polite)
    QAccessible.updateAccessibility(said)
