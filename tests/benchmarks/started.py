"""The real window in a process of its own, started as `regdesk-window` starts it.

`main(FOLDER, TEXT...)` types the first text as soon as the box is painted, searches for the others when the desk is
open, and prints one JSON object; moments are of CLOCK_MONOTONIC, in seconds, `searches` in seconds from the first key.
"""

import os
import sys
from argparse import Namespace
from types import TracebackType
from typing import TYPE_CHECKING

import ui.app

if TYPE_CHECKING:
    from ui.shell import Shell


def give_up(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    """A bug ends the measuring, where the product would go on."""
    sys.__excepthook__(kind, problem, trace)
    os._exit(1)


def main(folder: str, *texts: str) -> int:
    show = ui.app.show

    def watched(shell: "Shell", args: Namespace) -> None:
        from tests.benchmarks.watch import Watch  # late, so that Qt is imported where the product imports it

        sys.excepthook = give_up
        Watch(shell, list(texts))
        show(shell, args)

    ui.app.show = watched
    return ui.app.main(["--folder", folder, "--windowed"])
