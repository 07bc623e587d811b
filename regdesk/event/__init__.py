"""The meeting: its sites, pick-up windows, channels, categories and policies."""
