"""A cable between two cards that loses packets and is slow: each packet passes through a process of ours.

The kernel's own way, `netem`, is missing in many kernels of virtual machines; the cards are TUN devices, which all
have. What TCP makes of it (sending again, slowing down, giving up) is the kernel's, on both sides.
"""

import fcntl
import multiprocessing
import os
import select
import struct
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized

from regdesk.chance import new_bytes

TUNSETIFF = 0x400454CA
TUN_WITHOUT_HEADER = 0x0001 | 0x1000
LARGEST = 65_536
IN_THE_CABLE = 1_000
"""Packets under way in one direction; what comes then is lost, as in a full queue."""
_fork = multiprocessing.get_context("fork")


@dataclass
class BadCable:
    """`loss`: of 1, in each direction; `late`: seconds, in each direction. Both may change while it carries."""

    _loss: "Synchronized[float]"
    _late: "Synchronized[float]"

    def be(self, *, loss: float, late: float) -> None:
        self._loss.value, self._late.value = loss, late


@contextmanager
def between(cards: tuple[str, str]) -> Iterator[BadCable]:
    """Two new cards of these names and a good cable between them. Raises OSError where the kernel makes none."""
    ends = [_card(name) for name in cards]
    cable = BadCable(_fork.Value("d", 0.0), _fork.Value("d", 0.0))
    carrying = _fork.Process(target=_carry, args=(ends, cable._loss, cable._late), daemon=True)
    carrying.start()
    try:
        yield cable
    finally:
        carrying.terminate()
        carrying.join()
        for end in ends:
            os.close(end)


def _card(name: str) -> int:
    end = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(end, TUNSETIFF, struct.pack("16sH22x", name.encode(), TUN_WITHOUT_HEADER))
    return end


def _carry(ends: Sequence[int], loss: "Synchronized[float]", late: "Synchronized[float]") -> None:
    """Until it is ended: what comes in at one end goes out at the other, in order, when its time has come."""
    other = {ends[0]: ends[1], ends[1]: ends[0]}
    under_way: dict[int, deque[tuple[float, bytes]]] = {end: deque() for end in ends}
    while True:
        first = min((queue[0][0] for queue in under_way.values() if queue), default=None)
        wait = None if first is None else max(0.0, first - time.monotonic())
        for end in select.select(ends, [], [], wait)[0]:
            packet = os.read(end, LARGEST)
            queue = under_way[other[end]]
            if len(queue) < IN_THE_CABLE and int.from_bytes(new_bytes(2)) >= loss.value * 65_536:
                queue.append((time.monotonic() + late.value, packet))
        for end, queue in under_way.items():
            while queue and queue[0][0] <= time.monotonic():
                _put(end, queue.popleft()[1])


def _put(end: int, packet: bytes) -> None:
    try:
        os.write(end, packet)
    except OSError:
        return  # the card is not up: lost, like any packet that nobody takes
