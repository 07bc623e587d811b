"""What printers suffer from and what mends it."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

TROUBLES: dict[str, str] = {
    "out_of_badges": QT_TRANSLATE_NOOP("troubles", "The printer is out of badges."),
    "jam": QT_TRANSLATE_NOOP("troubles", "Paper jam."),
    "open": QT_TRANSLATE_NOOP("troubles", "The printer is open."),
    "ribbon": QT_TRANSLATE_NOOP("troubles", "The ribbon or the toner is used up."),
    "offline": QT_TRANSLATE_NOOP("troubles", "The printer does not answer."),
    "paused": QT_TRANSLATE_NOOP("troubles", "The printer is paused."),
    "error": QT_TRANSLATE_NOOP("troubles", "The printer reports an error."),
}
"""What keeps a printer from printing, keyed by `regdesk.printing.printer.Trouble`; what mends it is in MENDS."""

MENDS: dict[str, str] = {
    "out_of_badges": QT_TRANSLATE_NOOP("troubles", "Put in a new box, then press Enter."),
    "jam": QT_TRANSLATE_NOOP("troubles", "Open the lid, take the badge out, close it, press Enter."),
    "open": QT_TRANSLATE_NOOP("troubles", "Close its lid, then press Enter."),
    "ribbon": QT_TRANSLATE_NOOP("troubles", "Put in a new one, then press Enter."),
    "offline": QT_TRANSLATE_NOOP("troubles", "Check its power and its cable, then press Enter."),
    "paused": QT_TRANSLATE_NOOP(
        "troubles", "Press the button on it to go on, or let it go on in the printer settings, then press Enter."
    ),
    "error": QT_TRANSLATE_NOOP("troubles", "Read what its own screen says, mend it, then press Enter."),
}

MENDS_HELD: dict[str, str] = {
    "out_of_badges": QT_TRANSLATE_NOOP("troubles", "Put in a new box. Then wait: the printer goes on by itself."),
    "jam": QT_TRANSLATE_NOOP(
        "troubles", "Open the lid, take the badge out, close it. Then wait: the printer goes on by itself."
    ),
    "open": QT_TRANSLATE_NOOP("troubles", "Close its lid. Then wait: the printer goes on by itself."),
    "ribbon": QT_TRANSLATE_NOOP("troubles", "Put in a new one. Then wait: the printer goes on by itself."),
    "offline": QT_TRANSLATE_NOOP(
        "troubles", "Check its power and its cable. Then wait: the printer goes on by itself."
    ),
    "paused": QT_TRANSLATE_NOOP(
        "troubles", "Press the button on it to go on, or let it go on in the printer settings. Then wait."
    ),
    "error": QT_TRANSLATE_NOOP(
        "troubles", "Read what its own screen says and mend it. Then wait: the printer goes on by itself."
    ),
}
"""The same while the printer still has the badge: it comes out once the printer is mended."""

SUPPLIES: dict[str, str] = {
    "badges": QT_TRANSLATE_NOOP("supplies", "badges"),
    "ribbon": QT_TRANSLATE_NOOP("supplies", "ribbon"),
    "toner": QT_TRANSLATE_NOOP("supplies", "toner"),
}
"""What of a printer runs out, as `regdesk.printing.verdict` names it; other supplies keep their own names."""

PRINTER_KINDS: dict[str, str] = {
    "ipp": QT_TRANSLATE_NOOP(
        "printer kinds", "A network printer at its own address: it says itself whether each badge came out."
    ),
    "ipps": QT_TRANSLATE_NOOP("printer kinds", "The same over an encrypted line, known by its fingerprint."),
    "system": QT_TRANSLATE_NOOP(
        "printer kinds", "A printer that this computer knows. With its own address regdesk would know more of it."
    ),
    "zebra": QT_TRANSLATE_NOOP(
        "printer kinds", "A Zebra label printer on the network: its counter of labels says whether the badge came out."
    ),
    "qt": QT_TRANSLATE_NOOP(
        "printer kinds",
        "Any printer of this computer, when nothing else works: you are asked whether each badge came out.",
    ),
    "folder": QT_TRANSLATE_NOOP("printer kinds", "A folder: each badge becomes a PDF file, for training and tests."),
}
"""What each way to write a printer means, keyed by `regdesk.printing.choose.Kind`."""

PRINT_REASONS: dict[str, str] = {
    "printer_off": QT_TRANSLATE_NOOP(
        "print reasons", "The printer was off. The badge was taken back from its queue and will not come out later."
    ),
    "cancelled": QT_TRANSLATE_NOOP("print reasons", "The job was cancelled at the printer. No badge came out."),
    "aborted": QT_TRANSLATE_NOOP("print reasons", "The printer broke the job off. No badge came out."),
    "gave_up": QT_TRANSLATE_NOOP(
        "print reasons", "The printer did not finish in time. The badge was taken back and will not come out later."
    ),
    "given_up": QT_TRANSLATE_NOOP(
        "print reasons", "The badge was taken back from this printer and will not come out later."
    ),
    "sent": QT_TRANSLATE_NOOP(
        "print reasons",
        "The computer’s print queue took the badge. It never says whether it came out: look at the printer.",
    ),
    "not_taken_back": QT_TRANSLATE_NOOP(
        "print reasons",
        "The printer did not finish, and the badge could not be taken back: it may come out later. Look there first.",
    ),
    "connection_lost": QT_TRANSLATE_NOOP(
        "print reasons", "The printer no longer answers. Look whether the badge came out."
    ),
    "lost_job": QT_TRANSLATE_NOOP(
        "print reasons", "The printer has forgotten the job, as after a power cut. Look whether the badge came out."
    ),
    "page_came_out": QT_TRANSLATE_NOOP(
        "print reasons", "The printer broke the job off after a page had come out. Look whether it is good."
    ),
    "not_confirmed": QT_TRANSLATE_NOOP(
        "print reasons", "The printer did not confirm the badge. Look whether it came out."
    ),
}
"""Why a badge is not known to be printed, keyed by the `reason` of `regdesk.printing.printer.Outcome`."""
