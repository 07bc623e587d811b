"""The screen at a door: one word, full screen."""
