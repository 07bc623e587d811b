"""Collecting a badge: the window, the entitlement, the log and the visit folded from it."""
