"""person: what is held about one person, given out as a file; and a person erased, where the event allows it."""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from regdesk.collection.entitlement import Refusal
from regdesk.commands.people import NOT_ON_THE_LIST, person_of
from regdesk.commands.told import REFUSED, Told, refused
from regdesk.desk import Desk
from regdesk.desk.about_person import NotErased, Reason
from regdesk.folder import write_whole
from regdesk.sentences import say
from regdesk.sentences.data import NOT_ERASED, NOT_ERASED_HERE


def add_words(command: ArgumentParser) -> None:
    """The words after `person`."""
    command.add_argument("what", choices=("export", "delete"), metavar="WHAT", help="export or delete")
    command.add_argument("id", metavar="ID", help="the id or the confirmation code of a person")
    command.add_argument("--out", type=Path, metavar="FILE.json", help="where an export goes")
    reasons = [reason.value for reason in Reason]
    command.add_argument("--reason", choices=reasons, help="why the person is erased: " + ", ".join(reasons))
    confirm = "to erase: the confirmation code, or the whole name where there is none"
    command.add_argument("--confirm", default="", metavar="CODE", help=confirm)


def person(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    return _export(desk, person_id, args) if args.what == "export" else _delete(desk, person_id, args)


def _export(desk: Desk, person_id: str, args: Namespace) -> Told:
    if args.out is None:
        return Told({"refused": "no_file"}, ["Say with --out where the file goes."], REFUSED)
    given = desk.personal.give(person_id, act=desk.new_act())
    if isinstance(given, Refusal):
        return refused(given)
    write_whole(args.out, (json.dumps(given.facts, ensure_ascii=False, indent=2) + "\n").encode())
    sentence = f"Written: {args.out}. It is for this person alone; hand it over, then remove it."
    return Told({"file": str(args.out), "entries": len(given.facts["log"])}, [sentence])


def _delete(desk: Desk, person_id: str, args: Namespace) -> Told:
    if args.reason is None:
        return Told({"refused": "no_reason"}, ["Say with --reason why the person is erased."], REFUSED)
    reason = Reason(args.reason)
    answer = desk.personal.erase(person_id, typed=args.confirm, reason=reason, act=desk.new_act())
    match answer:
        case Refusal():
            return refused(answer)
        case NotErased(why=why, facts=facts):
            return Told({"refused": why, "facts": facts}, [say(NOT_ERASED, why, facts)], REFUSED)
        case _:
            lines = ["Erased. Take the person off the list as well, or the next import brings everything back."]
            beyond = desk.personal.beyond().places
            lines += [NOT_ERASED_HERE[place] for place in beyond]
            return Told({"done": True, "seq": answer.entry.seq, "not_erased": beyond}, lines)
