"""The supervisor's place: importing a list."""
