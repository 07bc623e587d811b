"""Whose hand a badge went into that its bearer did not collect, by name: the alarm when the bearer turns up later."""

from dataclasses import replace

from regdesk.collection.delegation_words import CollectorAccepted
from regdesk.collection.entitlement import Refusal
from regdesk.desk.answers import Case
from regdesk.store.reading import Reading


def with_collector(tx: Reading, case: Case) -> Case:
    """The case with the name of who took the badge in its refusal; as it is where nobody did."""
    named = _named(tx, case.refusal)
    return case if named is case.refusal else replace(case, refusal=named)


def _named(tx: Reading, refusal: Refusal | None) -> Refusal | None:
    if refusal is None or not refusal.facts.get("collection"):
        return refusal
    collector = tx.participant(str(refusal.facts["collector_id"]))
    name = collector.full_name if collector else ""
    return replace(refusal, facts={**refusal.facts, "collector": name, "authority": _authority(tx, refusal)})


def _authority(tx: Reading, refusal: Refusal) -> str:
    """A value of `Authority`; empty where the log of the other desk has not come yet."""
    entries = tx.entries(str(refusal.facts["collector_id"]))
    said = (entry.word for entry in entries if isinstance(entry.word, CollectorAccepted))
    return next((word.authority for word in said if word.collection == refusal.facts["collection"]), "")
