import ast
import string
from pathlib import Path

import pytest

import regdesk.printing
from regdesk import sentences
from regdesk.errors import PrinterError
from regdesk.printing.choose import kinds, printer_from
from regdesk.printing.folder import FolderPrinter
from regdesk.printing.ipp import HTTP_REFUSALS
from regdesk.printing.ipp_printer import REFUSALS, IppPrinter
from regdesk.printing.printer import Trouble
from regdesk.printing.zebra import ZebraPrinter


def test_each_kind_of_printer_is_chosen_by_its_first_word(tmp_path: Path) -> None:
    assert printer_from(f"folder:{tmp_path}") == FolderPrinter(tmp_path)
    assert printer_from("system:Badges 2").name == "Badges 2"
    printer = printer_from("ipps://10.0.0.7/ipp/print?fingerprint=AB:CD")
    assert isinstance(printer, IppPrinter)
    assert (printer.address.secure, printer.address.port, printer.address.fingerprint) == (True, 631, "abcd")


def test_an_address_without_a_path_means_the_usual_one() -> None:
    assert printer_from("ipp://[fe80::1]:8000").name == "ipp://[fe80::1]:8000/ipp/print"


NO_PRINTERS = (
    "", "folder:", "system:", "lp0", "http://10.0.0.7", "ipp:", "ipp://", "ipp://host:port/x", "ipp://me:pw@host/",
    "qt:", "zebra:", "zebra://", "zebra://host:port", "zebra://host/label", "zebra://host?dpi=204",
    "zebra://host?dpi=x", "zebra://host?speed=4", "zebra://me@host", "zebra://ho\u0000st",
)  # fmt: skip


@pytest.mark.parametrize("text", NO_PRINTERS)
def test_anything_else_is_refused_in_words(text: str) -> None:
    with pytest.raises(PrinterError) as refused:
        printer_from(text)
    assert refused.value.code == "printer_address"
    assert "folder:DIRECTORY" in sentences.say(sentences.ERRORS, refused.value.code, refused.value.facts)


def test_every_error_of_a_printer_has_a_sentence_that_its_facts_fill() -> None:
    raised = {code: facts for file in _sources() for code, facts in _raised(file)}
    assert len(raised) >= 6
    for code, facts in raised.items():
        assert _placeholders(sentences.ERRORS[code]) <= facts, code
    for code in (*REFUSALS.values(), "printer_refused"):
        assert _placeholders(sentences.ERRORS[code]) <= {"printer", "status"}
    for code in HTTP_REFUSALS.values():
        assert _placeholders(sentences.ERRORS[code]) <= {"printer"}


def test_every_way_to_write_a_printer_has_its_words_and_leads_to_a_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    assert {kind.key for kind in kinds()} == sentences.PRINTER_KINDS.keys()
    named = {"ADDRESS": "10.0.0.7", "NAME": "Badges", "DIRECTORY": "/tmp/badges"}
    for kind in kinds():
        text = kind.form
        for word, meant in named.items():
            text = text.replace(word, meant)
        assert printer_from(text, spooler=lambda name: FolderPrinter(Path(name))).name
    monkeypatch.setattr("sys.platform", "win32")
    assert printer_from("system:Badges", spooler=lambda name: FolderPrinter(Path(name))).name == "folder:Badges"


@pytest.mark.parametrize(("text", "platform"), [("qt:Badges 2", "linux"), ("system:Badges 2", "win32")])
def test_a_printer_that_needs_a_window_is_refused_without_one(
    text: str, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    with pytest.raises(PrinterError) as refused:
        printer_from(text)
    assert (refused.value.code, refused.value.facts) == ("printer_in_window", {"printer": "Badges 2"})


@pytest.mark.parametrize(
    ("text", "host", "port", "dpi"),
    [
        ("zebra://10.0.0.9", "10.0.0.9", 9100, 203),
        ("zebra://labels.local:6101?dpi=300", "labels.local", 6101, 300),
        ("zebra://[fe80::1]/?dpi=600", "fe80::1", 9100, 600),
    ],
)
def test_a_label_printer_is_written_with_its_dots(text: str, host: str, port: int, dpi: int) -> None:
    printer = printer_from(text)
    assert isinstance(printer, ZebraPrinter)
    assert (printer.host, printer.port, printer.dpi) == (host, port, dpi)


def test_every_trouble_and_every_way_a_job_ends_has_its_words() -> None:
    assert sentences.TROUBLES.keys() == sentences.MENDS.keys() == {trouble.value for trouble in Trouble}
    said = {reason for file in _sources() for reason in _reasons(file)}
    assert said
    assert said <= sentences.PRINT_REASONS.keys()


def _sources() -> list[Path]:
    return sorted(Path(regdesk.printing.__file__).parent.glob("*.py"))


def _raised(file: Path) -> list[tuple[str, set[str]]]:
    """Every PrinterError("code", fact=...) that is written out in a source file."""
    calls = [node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call)]
    return [
        (call.args[0].value, {str(keyword.arg) for keyword in call.keywords})
        for call in calls
        if _names(call, "PrinterError") and call.args and isinstance(call.args[0], ast.Constant)
    ]


def _reasons(file: Path) -> set[str]:
    """Every Outcome(state, "reason") that is written out in a source file, and the words for broken-off jobs."""
    calls = [node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call)]
    told = [call for call in calls if _names(call, "Outcome", "_not_printed", "_take_back")]
    constants = [argument for call in told for argument in call.args if isinstance(argument, ast.Constant)]
    return {constant.value for constant in constants}


def _names(call: ast.Call, *names: str) -> bool:
    called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    return called in names


def _placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}
