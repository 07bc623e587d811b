"""Who is on the list, and how their names and States are written."""
