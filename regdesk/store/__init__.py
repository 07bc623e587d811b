"""The only SQL of a desk: its encrypted database with the list and the log."""

from regdesk.store.reading import Reading
from regdesk.store.records import content_hash
from regdesk.store.search import Hits
from regdesk.store.store import Store
from regdesk.store.writing import Writing

__all__ = ["Hits", "Reading", "Store", "Writing", "content_hash"]
