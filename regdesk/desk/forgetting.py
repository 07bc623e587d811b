"""What is kept of people in memory to save time: let go of when a sealed desk closes.

Python cannot wipe memory surely; what nothing holds any more is at least used for something else soon.
"""

import gc
import sys
from types import ModuleType

from regdesk.store import kept


def forget_people() -> None:
    """Participants and entries that were read, names that were shaped for badges, codes that were drawn."""
    kept.people.forget()
    kept.entries.forget()
    for name, module in list(sys.modules.items()):
        if name.startswith("regdesk."):
            _clear(module)
    gc.collect()


def _clear(module: ModuleType) -> None:
    for value in list(vars(module).values()):
        clear = getattr(value, "cache_clear", None)
        if callable(clear):
            clear()
