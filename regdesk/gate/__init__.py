"""What a guard is told at a door. Pure: no files, no SQL, no clock; whose signature counts is `regdesk.keys`."""
