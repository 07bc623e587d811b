"""The hub: a PostgreSQL database that has the logs of all desks, reached by each of them directly."""
