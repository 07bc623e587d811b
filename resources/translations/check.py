"""Keep the translations whole.

    python resources/translations/check.py            fail when a sentence is missing, unfinished, stale or not compiled
    python resources/translations/check.py --update   gather all sentences into the .ts files and compile the .qm files

Translators edit the .ts files (Qt Linguist reads them), then run --update once more.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("es",)
PLACEHOLDER = re.compile(r"\{[^}]*\}|%n|\*\*")

Key = tuple[str, str, str]


def ts_file(language: str) -> Path:
    return HERE / f"regdesk_{language}.ts"


def gather(into: Path) -> None:
    """Add every sentence of the sources to a .ts file, drop those that are gone; known translations stay."""
    sources = [str(path) for package in ("regdesk", "ui") for path in sorted((ROOT / package).rglob("*.py"))]
    command = [tool("lupdate"), *sources, "-no-obsolete", "-locations", "none", "-ts", str(into)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)


def compiled(language: str, into: Path) -> bytes:
    subprocess.run([tool("lrelease"), str(ts_file(language)), "-qm", str(into)], check=True, capture_output=True)
    return into.read_bytes()


def tool(name: str) -> str:
    """The tool of the very Python that runs this, or the one on the path."""
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    return str(beside) if beside.exists() else f"pyside6-{name}"


def messages(file: Path) -> dict[Key, list[str]]:
    """(context, source, comment) -> its translation: one text, or one for each plural form; none when unfinished."""
    found: dict[Key, list[str]] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            found[key] = forms(translation) if translation is not None else []
    return found


def forms(translation: ElementTree.Element) -> list[str]:
    if translation.get("type") == "unfinished":
        return []
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


def faults(language: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / f"regdesk_{language}.ts"
        shutil.copy(ts_file(language), fresh)
        gather(fresh)
        wanted, kept = messages(fresh), messages(ts_file(language))
        told = [f"not gathered: {source}" for _, source, _ in wanted.keys() - kept.keys()]
        told += [f"not in the sources any more: {source}" for _, source, _ in kept.keys() - wanted.keys()]
        told += [fault for key, texts in kept.items() if (fault := fault_of(key, texts))]
        if compiled(language, Path(folder) / "x.qm") != ts_file(language).with_suffix(".qm").read_bytes():
            told.append("the .qm file is not made of this .ts file")
    return [f"{language}: {fault}" for fault in told]


def fault_of(key: Key, texts: list[str]) -> str:
    source = key[1]
    if not texts or not all(texts):
        return f"not translated: {source}"
    if any(marks(text) != marks(source) for text in texts):
        return f"placeholders differ: {source}"
    return ""


def marks(sentence: str) -> tuple[set[str], int]:
    """Which facts a sentence asks for, as often as it likes, and how many bold parts it opens and closes."""
    return set(PLACEHOLDER.findall(sentence)) - {"%n"}, sentence.count("**")


def update() -> None:
    for language in LANGUAGES:
        gather(ts_file(language))
        # a window that runs has the old file mapped: it keeps that one, and the new one takes its name
        beside = ts_file(language).with_suffix(".qm.new")
        compiled(language, beside)
        beside.replace(ts_file(language).with_suffix(".qm"))


def main() -> int:
    if "--update" in sys.argv[1:]:
        update()
        return 0
    told = [fault for language in LANGUAGES for fault in faults(language)]
    print("\n".join(told) if told else "All sentences are translated.")
    return bool(told)


if __name__ == "__main__":
    sys.exit(main())
