"""Printers and what they say about a job."""
