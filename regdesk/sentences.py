"""The words for every code of the core, in English, with named placeholders; translated by the window.

`QT_TRANSLATE_NOOP` only marks a sentence for the translator's tool; it knows nothing of Qt and returns the text.
Each table is keyed by a code; `say` fills a sentence for the command line.
"""

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001 - the context is for the translator's tool
    """Mark `text` for translation in `context`."""
    return text


ERRORS: dict[str, str] = {
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "errors", "The desk folder cannot be written: {folder}. Check the disk and the permissions, then try again."
    ),
    "folder_in_use": QT_TRANSLATE_NOOP(
        "errors", "This desk is already open in another window: {folder}. Use that window, or close it first."
    ),
    "key_missing": QT_TRANSLATE_NOOP(
        "errors", "The key of this desk is missing: {file}. Put the key file back, then start again. Nothing was lost."
    ),
}


def say(table: Mapping[str, str], code: str, facts: Mapping[str, object]) -> str:
    """The English sentence for a code, filled with its facts."""
    return table[code].format_map({name: str(value) for name, value in facts.items()})
