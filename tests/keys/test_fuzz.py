"""A few thousand damaged inputs on every run; the benchmark `keys_fuzz` makes as many as are wanted."""

from tests.benchmarks.keys_fuzz import run


def test_no_damage_raises_anything_or_forges_anything() -> None:
    figures = run(4_000)
    assert (figures["exceptions"], figures["forged"], figures["hangs"]) == (0, 0, 0), figures
    outcomes = figures["outcomes"]
    assert isinstance(outcomes, dict)
    assert {"request: as it was", "certificate: as it was", "paper: as it was"} <= set(outcomes)
