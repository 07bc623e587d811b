"""The identity document and how it agrees with the registration."""
