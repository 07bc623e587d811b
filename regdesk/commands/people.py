"""find, show, check, confirm: who is it, and is it the same person?"""

from argparse import Namespace
from typing import TextIO

from regdesk.collection.entitlement import Decides, Reason, Refusal
from regdesk.collection.entries import Checked
from regdesk.commands.mrz import blocks
from regdesk.commands.told import REFUSED, Told, done, refused
from regdesk.desk import Desk
from regdesk.desk.answers import (
    Answer,
    Case,
    Found,
    Nobody,
    OtherDesk,
    OtherMeeting,
    PassportRead,
    PassportUnread,
    Row,
    Several,
    UnknownCode,
)
from regdesk.identity.compare import Check, Finding, Verdict
from regdesk.identity.document import Document, Source
from regdesk.identity.mrz import document_of, parse
from regdesk.moments import day_of_year, told
from regdesk.sentences import FINDINGS

NOT_ON_THE_LIST = Refusal(Reason.NOT_ON_THE_LIST, Decides.ACCREDITATION, "accreditation")
UNREAD = Refusal(Reason.DOCUMENT_UNREAD, Decides.CLERK, "here")


def person_of(desk: Desk, text: str) -> str | None:
    """The id of the one person that an id or a code means."""
    if desk.knows(text):
        return text
    answer = desk.find(text)
    return answer.person.id if isinstance(answer, Found) else None


def find(desk: Desk, args: Namespace) -> Told:
    answer = desk.find(args.text)
    if isinstance(answer, Several | Nobody) and answer.unfinished:
        desk.store.wait_until_ready()
        answer = desk.find(args.text)
    match answer:
        case Found(person=person):
            return _rows([desk.row(person.id)], 1)
        case Several(rows=rows, total=total) if rows:
            return _rows(list(rows), total)
        case PassportRead(rows=rows) if rows:
            return _rows(list(rows), len(rows))
        case _:
            return _nobody(desk, answer)


def _nobody(desk: Desk, answer: Answer) -> Told:
    """Why nobody is shown."""
    match answer:
        case PassportUnread():
            return refused(UNREAD)
        case OtherMeeting(prefix=prefix):
            return Told({"refused": "other_meeting", "prefix": prefix}, ["This code is for another meeting."], REFUSED)
        case OtherDesk(desk=number):
            told = f"This badge says Desk {number}, whose badges this desk does not know. Try the name."
            return Told({"refused": "other_desk", "desk": number}, [told], REFUSED)
        case UnknownCode():
            return Told({"refused": "unknown_code"}, ["This code is not on the list. Try the name."], REFUSED)
        case _:
            nobody = refused(NOT_ON_THE_LIST)
            return Told({**nobody.facts, "on_the_list": desk.people()}, nobody.lines, nobody.code)


def by_lines(desk: Desk, lines: TextIO) -> Told:
    """The people each document of standard input may belong to, best first; `~` and `similar`: not for certain.

    One document alone is answered like any other search. What was read is written nowhere.
    """
    answers = [_holders(desk, block) for block in blocks(lines)] or [refused(UNREAD)]
    if len(answers) == 1:
        return answers[0]
    documents = [{"block": number, **answer.facts} for number, answer in enumerate(answers, start=1)]
    told = [f"{number}  {line}" for number, answer in enumerate(answers, start=1) for line in answer.lines]
    return Told({"documents": documents}, told, min(answer.code for answer in answers))


def _holders(desk: Desk, block: str) -> Told:
    match desk.find(block):
        case PassportRead(rows=rows):
            return _rows(list(rows), len(rows)) if rows else refused(NOT_ON_THE_LIST)
        case _:
            return refused(UNREAD)


def _rows(rows: list[Row], total: int) -> Told:
    lines = [_line(row) for row in rows]
    if total > len(rows):
        lines.append(f"{total} people match. Add a letter, a given name or the delegation.")
    return Told({"total": total, "people": [_summary(row) for row in rows]}, lines)


def _line(row: Row) -> str:
    person = row.person
    born = str(person.born.year) if person.born else "    "
    mark = "~" if row.similar else " "
    return f"{person.id} {mark} {person.full_name} · {born} · {person.delegation} · {row.standing}"


def _summary(row: Row) -> dict[str, object]:
    """What a list may show of a person: the year of birth, no document number (data protection)."""
    person = row.person
    return {
        "id": person.id,
        "name": person.full_name,
        "born": person.born.year if person.born else None,
        "delegation": person.delegation,
        "category": person.category,
        "confirmation": person.confirmation,
        "standing": row.standing,
        "similar": row.similar,
    }


def show(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    case = desk.case(person_id)
    return Told(_case(case), _case_lines(case))


def _case(case: Case) -> dict[str, object]:
    person, badge = case.person, case.visit.badge
    return {
        "id": person.id,
        "name": person.full_name,
        "function": person.function,
        "delegation": person.delegation,
        "category": person.category,
        "accreditation": person.accreditation,
        "confirmation": person.confirmation,
        "standing": case.standing,
        "state": case.visit.state,
        "badge": {"code": badge.code, "number": badge.number, "state": badge.state} if badge else None,
        "refusal": case.refusal.reason if case.refusal else None,
        "late": case.late,
        "same_name": [other.id for other in case.same_name],
        "also": [other.id for other in case.also],
        "delegation_count": case.delegation,
    }


def _case_lines(case: Case) -> list[str]:
    person, badge = case.person, case.visit.badge
    lines = [person.full_name, f"{person.function}, {person.delegation}".strip(", "), f"{case.standing}"]
    if badge:
        lines.append(f"Badge {badge.number:05d} {badge.state}: {badge.code}")
    if case.refusal:
        lines += refused(case.refusal).lines
    if case.same_name:
        lines.append(f"{len(case.same_name)} more with this name: compare the birth date and the delegation.")
    return lines


def check(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    document = _document(desk, args.mrz, person_id)
    if document is None:
        return refused(UNREAD)
    checking = desk.check(person_id, document)
    facts = {"verdict": checking.check.verdict, "findings": [_finding(f) for f in checking.check.findings]}
    code = REFUSED if checking.check.verdict is Verdict.STOP else 0
    lines = [_finding_line(finding) for finding in checking.check.findings]
    if checking.fits:
        facts["fits"] = checking.fits.person.id
        lines.append(f"This passport matches another person: {checking.fits.person.id}")
    return Told({**facts, **({"refused": Reason.IDENTITY_DIFFERS} if code else {})}, lines, code)


def _document(desk: Desk, lines: str, person_id: str) -> Document | None:
    """The document of typed or pasted lines (a literal \\n parts them too), or None when they do not read well."""
    mrz = parse(lines.replace("\\n", "\n"))
    if not mrz.good:
        return None
    return document_of(mrz, Source.TYPED, on=desk.today_is(), born=desk.case(person_id).person.born)


def _finding(finding: Finding) -> dict[str, object]:
    return {"field": finding.field, "result": finding.result, "reason": finding.reason}


def _finding_line(finding: Finding) -> str:
    sentence = FINDINGS[finding.reason].replace("**", "").format_map(told(finding.facts))
    return f"{finding.field:<12} {finding.result:<8} {_shown(finding)}  {sentence}"


def _shown(finding: Finding) -> str:
    dates = (finding.registration_date, finding.document_date)
    texts = [
        day_of_year(when.whole) if when and when.whole else text
        for text, when in zip((finding.registration, finding.document), dates, strict=True)
    ]
    return f"{texts[0]} | {texts[1]}"


def confirm(desk: Desk, args: Namespace) -> Told:
    person_id = person_of(desk, args.id)
    if person_id is None:
        return refused(NOT_ON_THE_LIST)
    document = None if args.by_eye else _document(desk, args.mrz, person_id)
    if document is None and not args.by_eye:
        return refused(UNREAD)
    check_now = desk.check(person_id, document).check
    how = Checked.TYPED if document else Checked.BY_EYE
    looked = _looked(check_now, args)
    answer = desk.confirm_identity(person_id, check_now, how=how, looked_at=looked, act=desk.new_act())
    return done(answer, "Identity confirmed.")


def _looked(check_now: Check, args: Namespace) -> tuple[str, ...]:
    """What the person at the keyboard vouches for: --by-eye for every line, --looked for those to look at."""
    if args.by_eye:
        return tuple(finding.field for finding in check_now.findings)
    return tuple(finding.field for finding in check_now.looks) if args.looked else ()
