"""What goes from desk to desk on a stick: `*.regdesk` = age( zstd( head, parts ) ), signed by whoever wrote it."""
