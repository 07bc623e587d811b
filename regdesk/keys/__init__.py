"""The keys of an event and of its desks. The one place that knows ciphers and signatures."""
