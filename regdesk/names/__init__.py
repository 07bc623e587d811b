"""Whether the names of a registration and of a document are the names of one person. It knows no other field."""
