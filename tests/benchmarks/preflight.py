"""Every name and photo of a list on one badge template, against bare shaping of the same family names.

The floor shapes each family name once with HarfBuzz in the badge's font; the preflight sets all that a badge says, asks
every font for every letter, and measures every photo in the encrypted database.
"""

import resource
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import process_time

import uharfbuzz as hb

from regdesk.badge.fonts import face
from regdesk.badge.layout import template_named
from regdesk.event.file import read_event
from regdesk.resources import path as resource_path
from tests.benchmarks.people import people as invented
from tests.desks import a_desk

TEMPLATE = "a6"


def run(people: int) -> dict[str, object]:
    event = read_event(resource_path("sample", "training.toml"))
    portraits = sorted(resource_path("sample", "portraits").glob("*.jpg"))
    everybody = [replace(person, photo=portraits[at % 100].name) for at, person in enumerate(invented(people))]
    with tempfile.TemporaryDirectory() as folder, a_desk(Path(folder), everybody, event=event) as desk:
        with desk.store.writing() as tx:
            for file in portraits:
                tx.put_photo(file.name, file.read_bytes())
        began = process_time()
        found = desk.preflight.run({TEMPLATE: template_named(TEMPLATE)})
        spent = process_time() - began
        floor = _floor([person.family for person in everybody])
    return {
        "people": found.people,
        "template": TEMPLATE,
        "found": dict(found.kinds),
        "preflight_cpu_s": round(spent, 2),
        "each_ms": round(spent / people * 1000, 3),
        "floor_cpu_s": round(floor, 2),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1 if sys.platform == "darwin" else 1024),
    }


def _floor(names: list[str]) -> float:
    font = face("Inter-Bold").font
    began = process_time()
    for name in names:
        buffer = hb.Buffer()
        buffer.add_str(name)
        buffer.guess_segment_properties()
        hb.shape(font, buffer)
    return process_time() - began
