"""What a clerk can do, from opening the desk folder to handing over a badge."""

from regdesk.desk.desk import Desk

__all__ = ["Desk"]
