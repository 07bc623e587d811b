"""The event key of training: anybody can make it from the event's id, so a training badge proves nothing to a gate."""

from hashlib import sha256

from regdesk.keys.pair import KeyPair


def training_key(event: str) -> KeyPair:
    """The key that stands for the event key of a training event. `event`: its id, 32 hexadecimal digits.

    It is no secret. Its badges say `RT` and are signed for another purpose than live ones (`regdesk.keys.seal`).
    """
    return KeyPair(sha256(b"regdesk/training event key/1\0" + event.encode()).digest())
