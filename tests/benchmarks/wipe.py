"""A desk in use is wiped, and then looked through: every file as it lies there, and the database deciphered.

One person in five has collected a badge, one in a hundred has a photo. Looked for are all family and given names,
birth dates, document numbers, confirmation codes and ids of the list, in UTF-8 and UTF-16. `found before` counts, with
the same search, how many of them the old desk told to whoever has its key: were it nothing, the search were no good.
`process` is CPU time of the process alone.
"""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter, process_time

from regdesk.collection.entries import BadgeCollected, BadgePrinted, BadgeRequested, IdentityConfirmed, Word
from regdesk.desk.about_person import Reason, confirms
from regdesk.desk.answers import Done
from regdesk.desk.opening import opened
from regdesk.desk.wiped import Wiped, clear, verify_wiped
from regdesk.desk.wiping import Leave, Wipe
from regdesk.folder import DeskFolder
from regdesk.keys.keyring import NoKeyring
from regdesk.people.participant import Participant
from regdesk.resources import path as resource
from regdesk.store.store import Store
from tests.benchmarks.folders import desk_folder
from tests.benchmarks.people import people as invented
from tests.desks import SIGNS
from tests.make import MONDAY_MORNING
from tests.store.deciphered import deciphered

COLLECTED, PICTURED = 5, 100
SHORTEST = 6
"""Letters of a name that is looked for: shorter ones turn up by chance in signatures and pictures."""
_WORD = re.compile(rb"[\w'-]{6,}|[0-9]{4}-[0-9]{2}-[0-9]{2}")


def run(people: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as place:
        listed = list(invented(people))
        folder = DeskFolder(desk_folder(Path(place) / "desk", listed))
        entries = _used(folder, listed)
        key, size = folder.read_key(), folder.database.stat().st_size
        before = _found(listed, [deciphered(folder.database, key)])
        erasing = _erased(folder, listed[1])
        wall, process = perf_counter(), process_time()
        with opened(folder.path, alone=True) as desk:
            answer = Wipe(desk, folder, NoKeyring()).prepare(Leave(desk.event.code, early=True))
        clear(folder)
        spent = {"seconds": round(perf_counter() - wall, 1), "process": round(process_time() - process, 1)}
        assert isinstance(answer, Wiped), answer
        return {
            "people": answer.facts["erased"]["people"], "photos": answer.facts["erased"]["photos"],
            "entries": entries, "database before, MB": round(size / 1e6, 1),
            "one person erased": erasing, "wipe": spent, **_after(folder, listed),
            "found before": len(before),
        }  # fmt: skip


def _after(folder: DeskFolder, listed: list[Participant]) -> dict[str, object]:
    wall = perf_counter()
    report = verify_wiped(folder)
    verified = round(perf_counter() - wall, 1)
    files = [path for path in folder.path.rglob("*") if path.is_file() and path.name != "event.toml"]
    contents = [path.read_bytes() for path in files]
    key = bytes.fromhex((folder.path / "wiped.key").read_text().strip())
    contents.append(deciphered(folder.path / "wiped.db", key))
    found = _found(listed, contents) - _own(folder.path)
    return {
        "files left": sorted(path.name for path in files),
        "megabytes left": round(sum(map(len, contents[:-1])) / 1e6, 1),
        "entries that still hold": report.entries - len(report.faults), "verify, seconds": verified,
        "found after": len(found), "these": sorted(word.decode() for word in found),
    }  # fmt: skip


def _erased(folder: DeskFolder, person: Participant) -> dict[str, float]:
    """One person erased from a desk with all of them: the file is written anew."""
    with opened(folder.path) as desk:
        wall, process = perf_counter(), process_time()
        typed = confirms(person)
        answer = desk.personal.erase(person.id, typed=typed, reason=Reason.ASKED, act=desk.new_act())
        assert isinstance(answer, Done), answer
        return {"seconds": round(perf_counter() - wall, 1), "process": round(process_time() - process, 1)}


def _own(place: Path) -> set[bytes]:
    """Words of a database with nobody in it: somebody may be called like a column."""
    key = bytes(32)
    Store.create(place.with_name("empty.db"), key, desk="0" * 32, signs=SIGNS).close()
    return {word.lower() for word in _WORD.findall(deciphered(place.with_name("empty.db"), key))}


def _used(folder: DeskFolder, listed: list[Participant]) -> int:
    face = min(resource("sample", "portraits").iterdir()).read_bytes()
    with opened(folder.path) as desk:
        with desk.store.writing() as tx:
            for at, person in enumerate(listed[::COLLECTED], start=1):
                for word in _visit(f"PV2017{at:020d}", at):
                    tx.append(person.id, "", "Lucía Robles", word, MONDAY_MORNING)
            for person in listed[::PICTURED]:
                tx.put_photo(f"{person.id}/", face)
        return desk.log()[-1].seq


def _visit(code: str, number: int) -> Iterator[Word]:
    yield IdentityConfirmed("scanned", "passport", "SEN", "4417", True, "all_same")
    yield BadgeRequested(code, number, f"attempt-{number}", "printer")
    yield BadgePrinted(code, certain=True)
    yield BadgeCollected(code, "scanned")


def _found(listed: list[Participant], contents: list[bytes]) -> set[bytes]:
    """Which of all secrets stand in the contents."""
    secrets = {secret for person in listed for secret in _secrets(person)}
    seen: set[bytes] = set()
    for content in contents:
        seen.update(word.lower() for word in _WORD.findall(content))
        # text in UTF-16 of Latin letters is the same with a zero after each
        seen.update(word.lower() for word in _WORD.findall(content.replace(b"\0", b"")))
    return secrets & seen


def _secrets(person: Participant) -> Iterator[bytes]:
    names = (word for name in (person.family, person.given) for word in re.split(r"[^\w'-]+", name))
    plain = (person.document_number, person.id, person.confirmation, person.born.isoformat() if person.born else "")
    for text in (*names, *plain):
        if len(text) >= SHORTEST:
            yield text.lower().encode()
