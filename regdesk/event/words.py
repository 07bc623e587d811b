"""The sentences for every mistake in an event file: where it is, what is wrong, how it is mended."""

from regdesk.sentences import QT_TRANSLATE_NOOP

EVENT_FILE: dict[str, str] = {
    "missing": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is missing here. Add a line that begins with “{key} =”.",
    ),
    "missing_table": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the part [{key}] is missing. Add it as in the sample event file.",
    ),
    "empty": QT_TRANSLATE_NOOP("event_file", "Line {line}: {key} is empty. Write a text between the quotes."),
    "unseen_signs": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} has signs that nobody sees ({signs}). Write this text again by hand.",
    ),
    "not_text": QT_TRANSLATE_NOOP(
        "event_file",
        'Line {line}: {key} is not a text. Write it in quotes, for example {key} = "...".',
    ),
    "not_texts": QT_TRANSLATE_NOOP(
        "event_file",
        'Line {line}: {key} is not a list of texts. Write it in brackets and quotes, for example {key} = ["..."].',
    ),
    "not_number": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a whole number. Write it without quotes, for example {key} = 18.",
    ),
    "not_numbers": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a list of whole numbers. Write for example {key} = [1, 2].",
    ),
    "not_day": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a date. Write it as year-month-day without quotes, for example {key} = 2017-12-04.",
    ),
    "not_hour": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a time of day. Write for example {key} = 09:30:00.",
    ),
    "not_moment": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a local date and time. "
        "Write it without an offset, for example {key} = 2017-12-04T08:07:00.",
    ),
    "not_table": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a part of its own. Begin it with a line [{key}].",
    ),
    "not_tables": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not a list of parts. Begin each with a line [[{key}]].",
    ),
    "not_toml": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: this line cannot be read: {what}. Compare it with the sample event file.",
    ),
    "not_utf8": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is a letter that is not UTF-8. Save the file as UTF-8.",
    ),
    "seconds_missing": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the time has no seconds. Add them, for example 09:30:00.",
    ),
    "unknown_key": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not known here. Remove it, or use one of: {known}.",
    ),
    "unknown_key_near": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is not known here. Write {near} if you mean that, or remove the line.",
    ),
    "unknown_choice": QT_TRANSLATE_NOOP("event_file", "Line {line}: “{value}” is not known for {key}. Write {mend}."),
    "unknown_category": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is no category “{value}”. Write {mend}, or add the category.",
    ),
    "unknown_zone": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is no access zone “{value}”. Write {mend}, or add the zone.",
    ),
    "unknown_room": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is no room “{value}”. Write {mend}, or add the room.",
    ),
    "unknown_time_zone": QT_TRANSLATE_NOOP("event_file", "Line {line}: there is no time zone “{value}”. Write {mend}."),
    "time_skipped": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {value} does not exist in this time zone, clocks go forward then. Write a time an hour later.",
    ),
    "time_twice": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {value} comes twice in this time zone, clocks go back then. Write a time outside that hour.",
    ),
    "id_shape": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: id is not 32 digits of 0-9 and a-f. Write 32 of them, different for every event.",
    ),
    "code_shape": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the code “{value}” is not 2 to 8 letters A-Z and digits. Write a shorter one in capitals.",
    ),
    "code_taken": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the codes TRAINING and STAFF are kept for training badges and staff cards. Write another code.",
    ),
    "badge_lines_shape": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the badge has room for one to three lines. Write one, two or three, none of them empty.",
    ),
    "languages_shape": QT_TRANSLATE_NOOP(
        "event_file",
        'Line {line}: languages is a list of two-letter codes. Write for example languages = ["en", "es"].',
    ),
    "language_shape": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: “{value}” is no language. Write two letters as in es, or es_f for the word for a woman.",
    ),
    "clock_of_live_event": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: only a training event may set its clock. Remove this line.",
    ),
    "training_id_is_live": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: a training event needs an id of its own. Write another id than that of the live event.",
    ),
    "ends_before_starts": QT_TRANSLATE_NOOP("event_file", "Line {line}: ends is before starts. Write a later date."),
    "event_too_long": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the meeting would last {days} days. Correct starts or ends.",
    ),
    "no_registration_centre": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: no site is the registration centre. "
        'Write kind = "registration_centre" for the place where badges are collected.',
    ),
    "two_registration_centres": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the site of line {first} is the registration centre already. Keep one of them.",
    ),
    "no_window": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is no pick-up window. Add a part [[window]] with opens and closes.",
    ),
    "closes_before_opens": QT_TRANSLATE_NOOP("event_file", "Line {line}: closes is before opens. Write a later time."),
    "closes_when_it_opens": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the window closes when it opens. Write a later time.",
    ),
    "opens_long_before": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the window opens more than {days} days before the meeting starts. Correct opens.",
    ),
    "closes_after_the_end": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the window closes after the last day of the meeting. Write an earlier time.",
    ),
    "daily_empty": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: these hours close when they open. Write a later time.",
    ),
    "no_window_for_category": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the category “{value}” has no pick-up window. Add it to a window.",
    ),
    "no_channel": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is no accreditation channel. Add a part [[channel]].",
    ),
    "deadline_after_the_end": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the deadline is after the last day of the meeting. Write an earlier date.",
    ),
    "no_category": QT_TRANSLATE_NOOP("event_file", "Line {line}: there is no category. Add a part [[category]]."),
    "desk_number": QT_TRANSLATE_NOOP("event_file", "Line {line}: desks are counted from 1. Write numbers from 1."),
    "letter_shape": QT_TRANSLATE_NOOP("event_file", "Line {line}: “{value}” is not one letter. Write one letter A-Z."),
    "colour_shape": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: “{value}” is not a colour. Write # and six digits of 0-9 and A-F, for example #00649B.",
    ),
    "colour_too_light": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: white letters cannot be read on {value} (contrast {contrast}, at least 4.5 is needed). "
        "Choose a darker colour.",
    ),
    "no_document": QT_TRANSLATE_NOOP(
        "event_file",
        'Line {line}: no document is accepted. Write for example accepted_documents = ["passport"].',
    ),
    "no_document_for": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: no document is accepted for “{value}”. "
        'Write for example {value} = ["passport"], or remove the line.',
    ),
    "expired_days_range": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {value} is no number of days here. Write a number from 1 to {most}, or remove the line.",
    ),
    "expired_days_refused": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: expired documents are refused, so no number of days is asked for. "
        'Remove this line, or write expired_documents = "supervisor".',
    ),
    "no_focal_point": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: nobody is named who may vouch. "
        'Add a part [[focal_point]] with delegation and confirmation, or write vouching = "none".',
    ),
    "confirmation_shape": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: “{value}” is no confirmation code. Write the eight letters and digits of the focal point's own "
        "registration, for example K7RM-4PX2.",
    ),
    "data_too_long": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is too long to be read on a screen. Write at most {most} letters.",
    ),
    "kept_too_short": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: keep_until is before the last day of the meeting. Write that day or a later one.",
    ),
    "kept_too_long": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: personal data would be kept for more than {days} days after the meeting. Write an earlier date.",
    ),
    "age_range": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {value} is no minimum age. Write a number from 0 to 99.",
    ),
    "place_missing": QT_TRANSLATE_NOOP(
        "event_file",
        'Line {line}: no place has the key “{needed}”. Add a part [[place_to_go]] with key = "{needed}".',
    ),
    "session_day": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the session is not on a day of the meeting. Correct day.",
    ),
    "session_ends_before_starts": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: the session ends before it starts. Write a later time.",
    ),
    "back_hints": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there are too many hints for the back of a badge. Keep the {most} that matter most.",
    ),
    "back_too_long": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is too long for the back of a badge. Write at most {most} letters.",
    ),
    "door_too_long": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} is too long for the screen at a door. Write at most {most} letters.",
    ),
    "door_seats": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: only a bus has seats, from 1 to {most}. Correct the number, or remove the line.",
    ),
    "door_shut_to": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: badges of “{value}” do not open zone {zone}, so they could never pass this door. "
        "Remove the category or the zone.",
    ),
    "unknown_door": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there is no other door “{value}”. Write {mend}, or remove the line.",
    ),
    "door_for_all": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: everybody may use this door, so nobody is sent to another. "
        'Add categories = ["..."], or remove this line.',
    ),
    "lane_minutes": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: a desk may be cut off for 0 to {most} minutes. Correct the number.",
    ),
    "no_lane": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: there are no lanes. Add a part [[lanes.lane]] with a desk for each, or remove [lanes].",
    ),
    "lane_desk": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: a lane needs the number of a desk, 1 to {most}. Correct the number.",
    ),
    "lane_letters": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: {key} goes from a beginning to a beginning, one to three capital letters each. "
        'Write for example {key} = ["A", "F"].',
    ),
    "lane_letters_turned": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: “{first}” comes after “{last}”, so nobody would be in this lane. Write the first one first.",
    ),
    "lane_without_badges": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: Desk {desk} has no badges of “{value}”. Name another desk, or remove the category.",
    ),
    "lane_for_all_too_early": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: this lane takes everybody, so the ones below it would have nobody. Put it last.",
    ),
    "lane_for_all_missing": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: who is in no other lane would be nobody’s. End with a lane that has a desk and nothing else.",
    ),
    "twice": QT_TRANSLATE_NOOP(
        "event_file",
        "Line {line}: “{value}” is used on line {first} already. Write another {key}.",
    ),
}
