"""What is secret stands in no print, no trace and no file but the sealed one, and is overwritten after use."""

import copy
import logging
import pickle
import traceback
from pathlib import Path

import pytest

from regdesk.errors import KeyFileError
from regdesk.keys.custody import Custody
from regdesk.keys.desk_keys import desk_keys, make_desk_keys
from regdesk.keys.keyring import NoKeyring
from regdesk.keys.pair import KeyPair, Secret
from regdesk.keys.sealed import Holder
from regdesk.program_log import close_log, keep_log
from tests.keys.made import PHRASE, Seeded

SECRET = b"thirty-two bytes, quite a secret"


def shapes_of(secret: bytes) -> tuple[str, ...]:
    from base64 import b64encode

    return secret.decode("latin-1"), repr(secret)[2:-1], secret.hex(), b64encode(secret).decode(), str(list(secret))


def test_secrets_and_keys_show_nothing_of_themselves() -> None:
    for thing in (
        Secret(SECRET),
        KeyPair(SECRET),
        Holder("lead", Secret(SECRET)),
        [Secret(SECRET)],
        {"a": KeyPair(SECRET)},
    ):
        shown = f"{thing!r} {thing!s}"
        assert not any(shape in shown for shape in shapes_of(SECRET))


def test_opened_keys_show_nothing_of_themselves(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    keys = make_desk_keys(custody, "desk 17", Holder.with_phrase("lead", PHRASE), Secret(SECRET), Seeded())
    shown = repr(keys) + repr(keys.opened) + repr(custody)
    for secret in (SECRET, keys.pair.secret().reveal(), PHRASE.encode()):
        assert not any(shape in shown for shape in shapes_of(secret))


@pytest.mark.parametrize("thing", [Secret(SECRET), KeyPair(SECRET)])
def test_secrets_are_not_pickled_or_copied(thing: object) -> None:
    for act in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            act(thing)


def test_a_wiped_secret_is_gone() -> None:
    secret = Secret(SECRET)
    secret.wipe()
    with pytest.raises(ValueError, match="wiped"):
        secret.reveal()


def test_closed_keys_open_nothing_any_more(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    make_desk_keys(custody, "desk 17", Holder.with_phrase("lead", PHRASE), Secret(SECRET), Seeded()).wipe()
    keys = desk_keys(custody.open(PHRASE))
    keys.wipe()
    with pytest.raises(ValueError, match="wiped"):
        keys.database.reveal()
    with pytest.raises(ValueError, match="wiped"):
        keys.opened.secret("database")


def test_no_failure_tells_a_phrase_or_a_key_in_its_text_or_in_the_program_log(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    make_desk_keys(custody, "desk 17", Holder.with_phrase("lead", PHRASE), Secret(SECRET), Seeded()).wipe()
    told = ""
    to_file = keep_log(tmp_path / "program.log")
    for phrase in ("completely wrong words here", "short words"):
        try:
            custody.open(phrase)
        except KeyFileError as problem:
            told += "".join(traceback.format_exception(problem)) + repr(problem.args)
            logging.getLogger("regdesk").exception("keys")
    with pytest.raises(KeyFileError) as short:
        Holder.with_phrase("lead", "two words")
    close_log(to_file)
    told += repr(short.value) + (tmp_path / "program.log").read_text()
    assert "phrase_wrong" in told
    for secret in ("completely wrong", "short words", "two words", PHRASE, *shapes_of(SECRET)):
        assert secret not in told


def test_the_sealed_file_holds_no_secret_in_the_clear(tmp_path: Path) -> None:
    custody = Custody(tmp_path / "desk.keys", NoKeyring())
    keys = make_desk_keys(custody, "desk 17", Holder.with_phrase("lead", PHRASE), Secret(SECRET), Seeded())
    text = custody.file.read_text()
    for secret in (SECRET, keys.pair.secret().reveal(), PHRASE.encode()):
        assert not any(shape in text for shape in shapes_of(secret))
