"""What a registration desk knows and does. Nothing here knows Qt."""

__version__ = "0.1.0"
