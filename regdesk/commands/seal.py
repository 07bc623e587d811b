"""seal verify: what a gate says of a badge, from the shell. It needs no desk and no network."""

from argparse import Namespace
from collections.abc import Mapping

from regdesk.clock import Clock
from regdesk.commands.event_key import not_taken
from regdesk.commands.gates import Gate, about, gate_of
from regdesk.commands.told import DONE, REFUSED, Told
from regdesk.desk.event_keys import NotTaken
from regdesk.keys.seal import Claims, read_seal
from regdesk.keys.trust import Verdict, Verified, verified
from regdesk.keys.withdrawals import Why

SAYS: Mapping[Verdict, str] = {
    Verdict.GOOD: "Genuine, and good now.",
    Verdict.UNREADABLE: "This is no badge of any event, or a part of it is missing. Scan it again.",
    Verdict.OTHER_KIND: "A training badge and a live list, or the reverse: it is good for nothing here.",
    Verdict.UNKNOWN_DESK: "Desk {desk} is not on this list. Take the newest list, then scan it again.",
    Verdict.NOT_GENUINE: "Not genuine: it was changed, made by nobody here, or it is of another meeting.",
    Verdict.WITHDRAWN: "Genuine, but withdrawn: {why}.",
    Verdict.STOPPED_DESK: "Desk {desk} was stopped, and this badge is not among those that stay good.",
    Verdict.NOT_ALLOWED: "Signed by desk {desk}, which may not make such a badge.",
    Verdict.NOT_YET: "Genuine, but not good yet: it begins {begins}.",
    Verdict.OVER: "Genuine, but not good any more: it ended {ends}.",
}
WHY: Mapping[Why, str] = {
    Why.LOST: "it was lost",
    Why.STOLEN: "it was stolen",
    Why.DAMAGED: "it was damaged, another one takes its place",
    Why.NAME_WRONG: "a name was wrong, another one takes its place",
    Why.REPLACED: "another one takes its place",
    Why.WITHDRAWN: "the accreditation was withdrawn",
    Why.RETURNED: "it was given back",
    Why.SPOILED: "it was spoiled before anybody had it",
}


def verify(args: Namespace, clock: Clock) -> Told:
    """Exit code 0 for a badge that is good, 1 for any other."""
    gate = gate_of(args)
    if isinstance(gate, NotTaken):
        return not_taken(gate.fault, **gate.facts)
    now = args.at.replace(tzinfo=gate.tables.zone) if args.at else clock.now()
    text = args.text.strip()
    found = verified(text, gate.trust, now)
    seal = read_seal(text)
    says = SAYS[found.verdict].format_map({"desk": seal.kid if seal else 0, **_words(found, gate)})
    lines = [says, *(_claimed(found.claims, gate) if found.claims else []), *about(gate)]
    code = DONE if found.verdict is Verdict.GOOD else REFUSED
    return Told({"verdict": found.verdict, "why": found.why, **_facts(found, gate)}, lines, code)


def _words(found: Verified, gate: Gate) -> dict[str, str]:
    why = {"why": WHY[found.why]} if found.why else {}
    claims = found.claims
    return {**why, "begins": gate.said(claims.begins), "ends": gate.said(claims.ends)} if claims else {}


def _claimed(claims: Claims, gate: Gate) -> list[str]:
    category = gate.tables.category(claims.category)
    zones = " ".join(gate.tables.letters(claims.zones)) or "none"
    word = f"{category.letter} {category.name}" if category else f"number {claims.category}"
    days = f"{gate.said(claims.begins)} to {gate.said(claims.ends)}"
    return [f"Badge {claims.serial.number} of desk {claims.serial.desk}: {word}, zones {zones}, {days}"]


def _facts(found: Verified, gate: Gate) -> dict[str, object]:
    facts: dict[str, object] = {"list": gate.trust.made.isoformat(), "version": gate.bundle.version}
    claims = found.claims
    if claims is None:
        return facts
    category = gate.tables.category(claims.category)
    return {
        "serial": claims.serial.code, "number": claims.serial.number, "desk": claims.serial.desk,
        "category": category.key if category else claims.category, "zones": list(gate.tables.letters(claims.zones)),
        "begins": claims.begins.isoformat(), "ends": claims.ends.isoformat(), **facts,
    }  # fmt: skip
