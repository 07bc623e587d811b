"""Colours, type, icons and the style made of them."""
