"""Turn measured times into the figures that are reported."""

from collections.abc import Callable, Sequence
from time import perf_counter


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that one piece of work takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1_000


def p(share: float, times: Sequence[float]) -> float:
    """The time under which a share (0.5: the median) of all times lie, in milliseconds."""
    ordered = sorted(times)
    return round(ordered[min(int(len(ordered) * share), len(ordered) - 1)], 3)
