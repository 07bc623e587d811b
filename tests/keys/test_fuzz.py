"""A few thousand damaged inputs on every run; `keys_fuzz` and `seal_fuzz` of the benchmarks make as many as wanted."""

from tests.benchmarks import seal_fuzz
from tests.benchmarks.keys_fuzz import run


def test_no_damage_raises_anything_or_forges_anything() -> None:
    figures = run(4_000)
    assert (figures["exceptions"], figures["forged"], figures["hangs"]) == (0, 0, 0), figures
    outcomes = figures["outcomes"]
    assert isinstance(outcomes, dict)
    assert {"request: as it was", "certificate: as it was", "paper: as it was"} <= set(outcomes)


def test_no_damage_raises_anything_or_makes_a_badge_good() -> None:
    figures = seal_fuzz.run(4_000)
    assert (figures["exceptions"], figures["forged"], figures["hangs"]) == (0, 0, 0), figures
    outcomes = figures["outcomes"]
    assert isinstance(outcomes, dict)
    assert {"the badge itself", "signed, a badge", "signed, not_genuine", "not_genuine"} <= set(outcomes)
