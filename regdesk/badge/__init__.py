"""What is printed: the badge and the slip, as pages in millimetres."""
