"""What a command answers: facts for a program, lines for a person, and an exit code."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Done
from regdesk.moments import told
from regdesk.sentences import filled, words_of
from regdesk.sentences.staff import ASKED_ROLES

DONE, REFUSED, BROKEN = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Told:
    """`facts` is what --json prints; `lines` is what a person reads; `code` is 0 done, 1 refused, 2 broken."""

    facts: Mapping[str, object]
    lines: Sequence[str] = field(default_factory=tuple)
    code: int = DONE
    streamed: bool = False
    """True when everything was written while it was found."""


def refused(refusal: Refusal) -> Told:
    """A refusal with its reason code and its sentence."""
    words = words_of(refusal.reason, refusal.facts)
    facts = told(refusal.facts)
    facts |= {"role": ASKED_ROLES[facts["role"]]} if "role" in facts else {}
    lines = [filled(words.headline, facts, words), filled(words.line, facts, words)]
    answer = {"refused": refusal.reason, "decides": refusal.decides, "place": refusal.place, "facts": facts}
    return Told(answer, [f"Refused ({refusal.reason}): {lines[0]}. {lines[1]}"], REFUSED)


def as_json(answer: Told) -> str:
    """JSON in ASCII, so that it is well-formed on a terminal of any encoding and with half a letter in it."""
    return json.dumps({"code": answer.code, **answer.facts}, indent=2, default=str)


def done(answer: Done | Refusal, sentence: str) -> Told:
    """An act as the command line tells it."""
    if isinstance(answer, Refusal):
        return refused(answer)
    return Told({"done": True, "again": answer.again, "seq": answer.entry.seq}, [sentence])
