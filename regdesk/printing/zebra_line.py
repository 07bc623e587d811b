"""The line to a Zebra printer (TCP, as a rule port 9100): what it says of itself, and the ZPL that goes to it."""

import re
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self

from regdesk.printing.printer import Trouble

CONNECT_SECONDS = 4.0
ANSWER_SECONDS = 4.0
COUNT_SECONDS = 1.5
"""A printer that knows no counter says nothing, or a question mark."""
SEND_SECONDS = 15.0
MOST_PIECES = 64
HOST_STATUS = b"~HS"
CANCEL_ALL = b"~JA"
CANCEL_PARTIAL = b"~JX"
"""Half a badge that a broken line left behind would swallow the next one."""
COUNT_LABELS = b'! U1 getvar "odometer.total_label_count"\r\n'
LONGEST_ANSWER = 4096
_FRAME = re.compile(rb"\x02([^\x02\x03]*)\x03")
_COUNT = re.compile(rb'"([^"\r\n]*)"')


class NoZebra(Exception):
    """Something listens there and does not answer as a Zebra printer does."""


@dataclass(frozen=True, slots=True)
class ZebraState:
    """One answer to `~HS` (ZPL II programming guide). `waiting`: formats in the buffer and labels still to come."""

    troubles: tuple[Trouble, ...]
    waiting: int


class ZebraLine:
    """An open connection. Every method raises OSError when it breaks, NoZebra when what comes back is no answer."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), CONNECT_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_problem: object) -> None:
        self.close()

    def close(self) -> None:
        self._socket.close()

    def state(self) -> ZebraState:
        self.send(HOST_STATUS)
        try:
            heard = self._hear(ANSWER_SECONDS, lambda said: len(_FRAME.findall(said)) >= 3)
        except TimeoutError as problem:
            raise NoZebra("no answer") from problem
        return state_from([frame.decode("ascii", "replace").split(",") for frame in _FRAME.findall(heard)])

    def count(self) -> int | None:
        """Labels that it has printed in its life; None where it does not count them."""
        self.send(COUNT_LABELS)
        try:
            found = _COUNT.search(self._hear(COUNT_SECONDS, lambda said: _COUNT.search(said) is not None))
        except TimeoutError:
            return None
        return int(found[1]) if found and found[1].isdigit() else None

    def send(self, data: bytes) -> None:
        self._socket.settimeout(SEND_SECONDS)
        self._socket.sendall(data)

    def _hear(self, seconds: float, enough: Callable[[bytes], bool]) -> bytes:
        """Read until it is enough, in few pieces: nobody drips an answer for ever."""
        self._socket.settimeout(seconds)
        heard = b""
        for _ in range(MOST_PIECES):
            piece = self._socket.recv(LONGEST_ANSWER)
            heard += piece
            if enough(heard):
                return heard
            if not piece:
                raise ConnectionResetError("the printer hung up")
        raise NoZebra("an answer without end")


def state_from(frames: Sequence[Sequence[str]]) -> ZebraState:
    """Read the three lines of an answer. Raises NoZebra for anything else."""
    try:
        first, second = ([int(figure) for figure in line] for line in frames[:2])
        _, paper_out, paused, _, formats, _, _, _, _, ram, cold, hot = first
        _, _, head_up, ribbon, _, _, _, _, left, *_ = second
    except ValueError as problem:
        raise NoZebra("no host status") from problem
    told = {
        Trouble.OUT_OF_BADGES: paper_out,
        Trouble.OPEN: head_up,
        Trouble.RIBBON: ribbon,
        Trouble.ERROR: ram or cold or hot,
    }
    found = [trouble for trouble in Trouble if told.get(trouble)]
    if paused and not found:
        found = [Trouble.PAUSED]  # whatever else is wrong pauses it too
    return ZebraState(tuple(found), formats + left)
