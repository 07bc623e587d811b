"""Photographs of people: read safely, judged for print, cut to the shape of a badge. Knows no desk and no window."""
