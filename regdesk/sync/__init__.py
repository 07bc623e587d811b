"""What goes from desk to desk: logs and the list, by a hub or by a stick; taking twice equals taking once."""
