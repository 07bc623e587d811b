"""The same desk without a window: one module for each group of commands, all answering with a `Told`."""
