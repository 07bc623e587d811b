"""`regdesk-window`: the window from the command line. Imports nothing by itself before the first window needs it."""

import gc
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.shell import Shell


def arguments(argv: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="regdesk-window", description="The window of a registration desk.")
    parser.add_argument("--folder", type=Path, default=Path("regdesk-desk"), help="the desk folder")
    parser.add_argument("--windowed", action="store_true", help="do not fill the screen")
    parser.add_argument("--dark", action="store_true", help="begin in dark colours")
    parser.add_argument(
        "--practice", action="store_true", help="practise six cases on a training desk that is gone after"
    )
    parser.add_argument("--language", default="", help="begin practice in this language: en, es")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed. 2 when the desk could not be opened."""
    args = arguments(argv)
    gc.disable()  # nothing is garbage yet; looking for some takes a tenth of the time until the clerk can type
    from regdesk.folder import DeskFolder
    from ui.look.look import Look
    from ui.start import Start, application, bug_hook

    app = application()
    with ExitStack() as until_end:
        look = Look(app, scripts_later=True)
        if args.practice:
            from ui.practice_start import PracticeStart, practice_folder

            folder = until_end.enter_context(practice_folder(args.language))
            start: Start = PracticeStart(app, look, folder, until_end)
        else:
            start = Start(app, look, DeskFolder(args.folder), until_end)
        start.seen.connect(lambda: collect_from_now(app))
        start.failed.connect(lambda sentence: tell_terminal(app, sentence))
        sys.excepthook = bug_hook(start.tell_bug)
        try:
            show(start.shell, args)
            return app.exec() or (2 if start.problem else 0)
        finally:
            sys.excepthook = sys.__excepthook__
            start.close()


def collect_from_now(app: "QApplication") -> None:
    """Collect garbage as usual. What the first window is made of stays for ever and need not be looked through."""
    from ui.collecting import Collecting

    gc.freeze()
    if app.findChild(Collecting) is None:
        Collecting(app)


def show(shell: "Shell", args: Namespace) -> None:
    if args.dark:
        shell.look.set_dark(True)
    if args.windowed:
        shell.window.resize(1366, 768)
        shell.window.show()
    else:
        shell.window.showFullScreen()


def tell_terminal(app: "QApplication", sentence: str) -> None:
    """Say it where the window was started from too; where nobody sees the window, end."""
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - the terminal is where it was started from
    if app.platformName() == "offscreen":
        app.exit(2)


if __name__ == "__main__":
    sys.exit(main())
