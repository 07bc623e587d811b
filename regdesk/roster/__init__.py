"""Registration lists from files: read, mapped, checked."""
