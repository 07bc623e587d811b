"""What to say of the hub: why it is not reached, what an IT officer mends, how it stands."""

from regdesk.sentences.marking import QT_TRANSLATE_NOOP

HUB_ERRORS: dict[str, str] = {
    "hub_unreachable": QT_TRANSLATE_NOOP(
        "errors",
        "The hub does not answer. Work goes on here and is sent later. If it stays so, ask the IT officer to look at "
        "the network and the hub.",
    ),
    "hub_name_unknown": QT_TRANSLATE_NOOP(
        "errors",
        "This network knows no machine of the name {hosts}. Work goes on here and is sent later. Connect this laptop "
        "to the network of the meeting. If it is, ask the IT officer for a hub file with another name or address.",
    ),
    "hub_certificate": QT_TRANSLATE_NOOP(
        "errors",
        "What answers as {hosts} is not the hub of this meeting, so nothing was sent. Ask the IT officer for the new "
        "hub file, if the hub was set up again.",
    ),
    "hub_clock": QT_TRANSLATE_NOOP(
        "errors",
        "The clock of this laptop is wrong, so the hub cannot be recognised. Set date and time, then try again. "
        "Nothing was sent.",
    ),
    "hub_host_name": QT_TRANSLATE_NOOP(
        "errors",
        "The certificate of the hub does not hold for {hosts}. Ask the IT officer for one with this name "
        "(regdesk hub certificate).",
    ),
    "hub_no_tls": QT_TRANSLATE_NOOP(
        "errors",
        "What answers at {hosts} does not encrypt as a hub does, so nothing was sent. Ask the IT officer to turn TLS "
        "on there (ssl = on).",
    ),
    "hub_password": QT_TRANSLATE_NOOP(
        "errors",
        "The hub does not know this desk. Bring the IT officer the file of “regdesk hub ask”, to be added with "
        "“regdesk hub add-desk”.",
    ),
    "hub_refuses_desk": QT_TRANSLATE_NOOP(
        "errors",
        "The hub lets nobody in from this network or under this name. Ask the IT officer to look at pg_hba.conf of "
        "{hosts}.",
    ),
    "hub_desk_stopped": QT_TRANSLATE_NOOP(
        "errors",
        "This desk was stopped at the hub. What it does stays on this laptop. Ask the IT officer whether it is meant.",
    ),
    "hub_no_database": QT_TRANSLATE_NOOP(
        "errors", "There is no database of this meeting at {hosts}. Ask the IT officer for the hub file."
    ),
    "hub_too_many": QT_TRANSLATE_NOOP(
        "errors",
        "The hub has more connections than it takes. It is tried again by itself; if it stays so, tell the IT officer.",
    ),
    "hub_too_slow": QT_TRANSLATE_NOOP(
        "errors", "The hub took too long to answer. It is tried again by itself; if it stays so, tell the IT officer."
    ),
    "hub_starts": QT_TRANSLATE_NOOP("errors", "The hub is starting. It is tried again by itself in a moment."),
    "hub_only_reads": QT_TRANSLATE_NOOP(
        "errors",
        "Only a standby of the hub answers, which takes nothing. Ask the IT officer to start the hub, or to promote "
        "the standby.",
    ),
    "hub_disk_full": QT_TRANSLATE_NOOP(
        "errors", "The disk of the hub is full. Work goes on here and is sent later. Ask the IT officer to make room."
    ),
    "hub_older": QT_TRANSLATE_NOOP(
        "errors",
        "The hub is older than this regdesk. Work goes on here and is sent later. Ask the IT officer to run “regdesk "
        "hub init” with this regdesk: it keeps everything.",
    ),
    "hub_newer": QT_TRANSLATE_NOOP(
        "errors",
        "The hub was set up with a newer regdesk: it has step {there}, this regdesk knows {known}. Install the newer "
        "regdesk here. Nothing was changed.",
    ),
    "hub_other_event": QT_TRANSLATE_NOOP(
        "errors", "What answers at {hosts} is the hub of another meeting. Ask the IT officer for the right hub file."
    ),
    "hub_refused": QT_TRANSLATE_NOOP(
        "errors",
        "The hub refuses what this desk asks (PostgreSQL {state}). Nothing was lost. Tell the IT officer this code.",
    ),
    "hub_log_not_taken": QT_TRANSLATE_NOOP(
        "errors",
        "The hub does not take this desk's entries as they should go there. They are brought to it beside the log, "
        "where they count as well. Tell the IT officer.",
    ),
    "hub_file_unreadable": QT_TRANSLATE_NOOP(
        "errors", "This is no hub file. Ask the IT officer for the file that “regdesk hub init” wrote."
    ),
    "hub_file_missing": QT_TRANSLATE_NOOP(
        "errors",
        "There is no {file}. The IT officer has this file (“regdesk hub init” wrote it), and every desk takes the same "
        "one: copy it to this laptop, then join.",
    ),
    "hub_file_newer": QT_TRANSLATE_NOOP(
        "errors",
        "This hub file is of a newer regdesk. Install the newer regdesk on this laptop, then take the file again.",
    ),
    "hub_file_other_event": QT_TRANSLATE_NOOP(
        "errors", "This hub file is of another meeting than this desk. Nothing was changed. Ask for the right one."
    ),
    "hub_not_joined": QT_TRANSLATE_NOOP(
        "errors",
        "This desk has joined no hub. Take the file that the IT officer gives every desk: regdesk hub join EVENT.hub",
    ),
    "hub_no_certificate": QT_TRANSLATE_NOOP(
        "errors",
        "This desk has no certificate of its meeting yet, so no hub can know it. Enrol it first (Setup, or regdesk "
        "enrol request).",
    ),
    "hub_url": QT_TRANSLATE_NOOP(
        "errors",
        "This is no address of a hub. Write postgresql://ADMINISTRATOR@HOST/DATABASE, several hosts with a comma.",
    ),
    "hub_server_old": QT_TRANSLATE_NOOP(
        "errors", "This is PostgreSQL {there}. A hub needs PostgreSQL {least} or newer. Nothing was changed."
    ),
    "hub_not_set_up": QT_TRANSLATE_NOOP(
        "errors", "There is no hub in this database yet. Make it first: regdesk hub init"
    ),
    "hub_of_another_event": QT_TRANSLATE_NOOP(
        "errors",
        "This database is the hub of another meeting. Nothing was changed. Make another database for this meeting.",
    ),
    "hub_needs_event_key": QT_TRANSLATE_NOOP(
        "errors",
        "The fingerprint of the event key is needed, in 16 signs: --event-key “ABCD EFGH JKLM NPQR”. It is on the "
        "sheet of the event key.",
    ),
    "hub_no_authority": QT_TRANSLATE_NOOP(
        "errors", "{file} is no certificate of an authority. Take the ca.crt that “regdesk hub certificate” wrote."
    ),
    "hub_authority_wrong": QT_TRANSLATE_NOOP(
        "errors",
        "{file} and the key beside it do not belong together. Put both back, or make new ones in an empty folder.",
    ),
    "hub_ask_unreadable": QT_TRANSLATE_NOOP(
        "errors", "{file} is no request of a desk. Take the file that “regdesk hub ask” wrote at the desk."
    ),
    "hub_ask_not_genuine": QT_TRANSLATE_NOOP(
        "errors", "{file} was changed, or is not of a desk of this meeting. Nothing was added. Let the desk ask again."
    ),
    "hub_ask_stopped": QT_TRANSLATE_NOOP(
        "errors", "Desk {number} was stopped here. If it shall work again, add it with --again."
    ),
    "hub_no_such_desk": QT_TRANSLATE_NOOP(
        "errors", "There is no desk {number} at this hub. Look at: regdesk hub status"
    ),
    "hub_admin_may_not": QT_TRANSLATE_NOOP(
        "errors",
        "This administrator may not do that in the database (PostgreSQL {state}). Use the one who owns the database "
        "and may make roles.",
    ),
    "hub_admin_password": QT_TRANSLATE_NOOP(
        "errors",
        "The database knows no such administrator, or the password is wrong or not found. Nothing was changed. The "
        "password is taken from PGPASSWORD or from ~/.pgpass, which nobody but you may read (chmod 600).",
    ),
    "hub_admin_unreachable": QT_TRANSLATE_NOOP(
        "errors",
        "No database server answers at {hosts}. Nothing was changed. Check host and port of the address, the network, "
        "and whether PostgreSQL runs there.",
    ),
    "hub_admin_no_database": QT_TRANSLATE_NOOP(
        "errors",
        "There is no database of this name at {hosts}. Nothing was changed. Make it first, or check the end of the "
        "address.",
    ),
    "hub_backup_failed": QT_TRANSLATE_NOOP(
        "errors", "The backup was not made: {why}. What was there before is untouched. Mend that, then run it again."
    ),
    "hub_backup_no_program": QT_TRANSLATE_NOOP(
        "errors", "{program} is not there. Install the package postgresql-client, or run this on the hub itself."
    ),
    "hub_file_not_written": QT_TRANSLATE_NOOP(
        "errors", "{file} cannot be written. Choose another folder, or check the permissions."
    ),
}

HUB_CHECKS: dict[str, str] = {
    "ssl": QT_TRANSLATE_NOOP("hub", "every line is encrypted"),
    "fsync": QT_TRANSLATE_NOOP("hub", "what was acknowledged is on the disk (fsync)"),
    "synchronous_commit": QT_TRANSLATE_NOOP("hub", "no commit is told before it is kept (synchronous_commit)"),
    "full_page_writes": QT_TRANSLATE_NOOP("hub", "a torn page can be mended (full_page_writes)"),
    "checksums": QT_TRANSLATE_NOOP("hub", "a damaged disk is noticed (data checksums)"),
    "passwords": QT_TRANSLATE_NOOP("hub", "passwords are kept as SCRAM (password_encryption)"),
    "timeouts": QT_TRANSLATE_NOOP("hub", "no desk holds the hub up by mistake (limits of its role)"),
    "connections": QT_TRANSLATE_NOOP("hub", "there are connections for all desks (max_connections)"),
    "holding": QT_TRANSLATE_NOOP("hub", "no desk holds the hub up now (else: hub disable-desk)"),
    "hints": QT_TRANSLATE_NOOP("hub", "the queue of hints is free (else end the connection that holds it)"),
    "grants": QT_TRANSLATE_NOOP("hub", "nobody but the desks may do anything (no grants to PUBLIC)"),
    "filling": QT_TRANSLATE_NOOP(
        "hub", "no desk fills the disk or takes locks past its tables (hub.md, 1, last lines)"
    ),
    "spilling": QT_TRANSLATE_NOOP("hub", "no question fills the disk (temp_file_limit)"),
    "steps": QT_TRANSLATE_NOOP("hub", "the hub is as this regdesk knows it"),
    "standby": QT_TRANSLATE_NOOP("hub", "a standby follows closely"),
    "disk": QT_TRANSLATE_NOOP("hub", "there is room on the disk"),
}
"""Keyed by `regdesk.sync.hub.status.Check`; said of what is as it should be, and after “not:” of what is not."""
