"""Who may open this laptop: added, given another phrase, removed, each only with a phrase that opens it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from regdesk.desk.phrase_holders import PhraseHolders, PhraseList
from regdesk.errors import DeskError
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import desk_keys, make_desk_keys
from regdesk.keys.keyring import Keyring, NoKeyring
from regdesk.keys.pair import Secret
from regdesk.keys.sealed import Holder
from regdesk.sentences import ERRORS, say
from tests.keys.made import OTHER_PHRASE, PHRASE, Seeded
from tests.keys.rings import Ring

THIRD_PHRASE = "copper lantern north window"


def holders_at(folder: Path, ring: Keyring | None = None) -> tuple[PhraseHolders, Custody]:
    custody = Custody(folder / "desk.keys", ring or NoKeyring())
    make_desk_keys(
        custody, "desk 3", Holder.with_phrase("Naomi Adeyemi", PHRASE), Secret(bytes(range(32))), Seeded("first")
    ).wipe()
    return PhraseHolders(custody, Seeded("later")), custody


def refused(custody: Custody, act: Callable[[], object]) -> str:
    """The code of the error; the file is as it was."""
    before = custody.file.read_bytes()
    with pytest.raises(DeskError) as problem:
        act()
    assert say(ERRORS, problem.value.code, problem.value.facts)
    assert custody.file.read_bytes() == before
    return problem.value.code


def test_a_desk_without_sealed_keys_names_nobody(tmp_path: Path) -> None:
    assert PhraseHolders(Custody(tmp_path / "desk.keys", NoKeyring()), Seeded("x")).now() is None


def test_it_is_told_whether_the_keyring_holds_a_part(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert holders_at(tmp_path / "a")[0].now() == PhraseList(("Naomi Adeyemi",), keyring=False)
    assert holders_at(tmp_path / "b", Ring())[0].now() == PhraseList(("Naomi Adeyemi",), keyring=True)


def test_an_added_holder_opens_with_the_own_phrase(tmp_path: Path) -> None:
    holders, custody = holders_at(tmp_path, Ring())
    assert holders.add(PHRASE, "Henrik Aas", OTHER_PHRASE) == PhraseList(("Naomi Adeyemi", "Henrik Aas"), keyring=True)
    for phrase in (PHRASE, OTHER_PHRASE):
        assert desk_keys(custody.open(phrase)).database.reveal() == bytes(range(32))


def test_a_changed_phrase_replaces_the_one_before(tmp_path: Path) -> None:
    holders, custody = holders_at(tmp_path)
    assert holders.change(PHRASE, "Naomi Adeyemi", OTHER_PHRASE) == holders.now()
    assert refused(custody, lambda: custody.open(PHRASE)) == "phrase_wrong"
    custody.open(OTHER_PHRASE).wipe()


def test_a_removed_holder_opens_nothing(tmp_path: Path) -> None:
    holders, custody = holders_at(tmp_path)
    holders.add(PHRASE, "Henrik Aas", OTHER_PHRASE)
    assert holders.remove(OTHER_PHRASE, "Naomi Adeyemi") == PhraseList(("Henrik Aas",), keyring=False)
    assert refused(custody, lambda: custody.open(PHRASE)) == "phrase_wrong"


def test_what_is_refused_changes_nothing(tmp_path: Path) -> None:
    holders, custody = holders_at(tmp_path)
    refusals = {
        "phrase_wrong": lambda: holders.add(THIRD_PHRASE, "Henrik Aas", OTHER_PHRASE),
        "phrase_short": lambda: holders.add(PHRASE, "Henrik Aas", "three short words"),
        "holder_name": lambda: holders.add(PHRASE, "Henrik\u202eAas", OTHER_PHRASE),
        "holder_known": lambda: holders.add(PHRASE, "Naomi Adeyemi", OTHER_PHRASE),
        "holder_unknown": lambda: holders.change(PHRASE, "Henrik Aas", OTHER_PHRASE),
        "holder_last": lambda: holders.remove(PHRASE, "Naomi Adeyemi"),
    }
    assert {code: refused(custody, act) for code, act in refusals.items()} == {code: code for code in refusals}
