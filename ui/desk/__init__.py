"""The clerk's place: ready, results, check, printed, refused."""
