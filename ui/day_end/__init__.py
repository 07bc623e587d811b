"""The Day end place: blank badges counted and signed for, badges that wait, decisions and refusals of the day."""
