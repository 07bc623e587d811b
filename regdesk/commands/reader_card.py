"""reader-card: the card by which a desk learns how its scanner types, as a PDF file."""

from argparse import Namespace

from regdesk.badge.reader_card import CardPaper, write_reader_card
from regdesk.commands.told import Told


def reader_card(args: Namespace) -> Told:
    """Write the card. Raises FolderError."""
    write_reader_card(args.out, CardPaper(args.paper), desk=f"Desk {args.desk}" if args.desk else "")
    lines = [
        f"The reader test card is in {args.out}. Print it at its full size (100 %, not “fit to page”).",
        "Then, in the window: Setup, Reader (Ctrl+6, F3), and scan it.",
    ]
    return Told({"file": str(args.out), "paper": args.paper}, lines)
