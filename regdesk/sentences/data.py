"""What to say of personal data: why somebody is not erased, why a desk is not wiped, what a certificate is not."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

NOT_ERASED: dict[str, str] = {
    "not_allowed": QT_TRANSLATE_NOOP(
        "data", "This event lets no desk erase a single person. Refer the person to: {contact}."
    ),
    "not_said": QT_TRANSLATE_NOOP(
        "data", "The event file does not say whether people may be erased. Ask the event office to add a part [data]."
    ),
    "badge_out": QT_TRANSLATE_NOOP(
        "data", "Badge {number} is in this person’s hands. Cancel it first, or wait until the event is over."
    ),
    "badge_waits": QT_TRANSLATE_NOOP(
        "data", "Badge {number} of this person is not handed over. Cancel it first and destroy it."
    ),
    "other_code": QT_TRANSLATE_NOOP(
        "data", "That is not this person’s confirmation code. Look at it again and type all of it."
    ),
}
"""Keyed by `regdesk.desk.about_person.Why`."""

ERASE_REASONS: dict[str, str] = {
    "asked": QT_TRANSLATE_NOOP("data", "The person asks for it"),
    "not_coming": QT_TRANSLATE_NOOP("data", "The person does not come, and the delegation asks for it"),
    "twice": QT_TRANSLATE_NOOP("data", "Registered twice: the other registration stays"),
    "mistake": QT_TRANSLATE_NOOP("data", "Registered by mistake"),
}
"""Keyed by `regdesk.desk.about_person.Reason`."""

NOT_ERASED_HERE: dict[str, str] = {
    "desks": QT_TRANSLATE_NOOP(
        "data", "What other desks wrote of this person stays with them: erase it there too."
    ),
    "hub": QT_TRANSLATE_NOOP(
        "data", "What went to the hub stays there until its database is dropped after the meeting."
    ),
}  # fmt: skip
"""Keyed by the fields of `regdesk.desk.about_person.Beyond`."""

NOT_WIPED: dict[str, str] = {
    "early": QT_TRANSLATE_NOOP(
        "data", "The event keeps its data until {until}. Wipe before that only when the event office says so."
    ),
    "other_code": QT_TRANSLATE_NOOP("data", "That is not the code of this event. Type {code}."),
}
"""Keyed by `regdesk.desk.wiping.Why`."""

OVERDUE = QT_TRANSLATE_NOOP("data", "The data of this event was kept until {until}. A supervisor wipes this desk now.")
OVERDUE_WHERE = QT_TRANSLATE_NOOP("data", "Setup, Personal data. Give badges until then as always.")

DATA_ERRORS: dict[str, str] = {
    "desk_wiped": QT_TRANSLATE_NOOP(
        "errors",
        "This desk was wiped on {day}: it holds nobody’s data any more. The certificate is in {folder}. "
        "For another event, make a desk in a new folder.",
    ),
    "wipe_certificate_none": QT_TRANSLATE_NOOP(
        "errors", "{file} is not the certificate of a wiped desk. Choose the file wiped.json or its copy."
    ),
    "wipe_certificate_changed": QT_TRANSLATE_NOOP(
        "errors", "{file} was changed after the desk signed it: it proves nothing. Ask for the file again."
    ),
}
