"""The key on paper comes back, and whatever one group is mistyped as, that very group is named."""

from hypothesis import given
from hypothesis import strategies as st

from regdesk.chance import CROCKFORD
from regdesk.keys.pair import Secret
from regdesk.keys.paper import GROUPS, Mistyped, from_paper, paper_groups

KEYS = st.binary(min_size=32, max_size=32)
A_GROUP = st.text(alphabet=CROCKFORD, min_size=4, max_size=4)


def typed(text: str) -> bytes | Mistyped:
    found = from_paper(text)
    return found.reveal() if isinstance(found, Secret) else found


@given(KEYS, st.sampled_from([" ", "-", "", "\n", "  "]))
def test_a_key_comes_back_from_its_groups_however_they_are_parted(key: bytes, between: str) -> None:
    groups = paper_groups(Secret(key))
    assert [len(group) for group in groups] == [4] * GROUPS
    assert typed(between.join(groups).lower()) == key


@given(KEYS, st.integers(1, GROUPS), A_GROUP)
def test_one_mistyped_group_is_always_the_one_that_is_named(key: bytes, number: int, mistyped: str) -> None:
    groups = list(paper_groups(Secret(key)))
    right, groups[number - 1] = groups[number - 1], mistyped
    assert typed(" ".join(groups)) == (key if mistyped == right else Mistyped((number,)))


@given(KEYS, st.data())
def test_slips_in_two_groups_are_never_taken_for_the_key(key: bytes, data: st.DataObject) -> None:
    groups = list(paper_groups(Secret(key)))
    one, other = data.draw(st.lists(st.integers(0, GROUPS - 1), min_size=2, max_size=2, unique=True))
    before = list(groups)
    groups[one], groups[other] = data.draw(A_GROUP), data.draw(A_GROUP)
    found = typed(" ".join(groups))
    assert (found == key) == (groups == before)
    assert isinstance(found, bytes) or set(found.groups) <= set(range(1, GROUPS + 1))


def test_a_slip_that_looks_like_one_in_a_group_that_no_paper_has_blames_no_group() -> None:
    groups = ["0000"] * GROUPS
    assert typed(" ".join(groups)) == bytes(32)
    for one, other in ((a, b) for a in "123456789" for b in "123456789"):
        found = typed(" ".join([one + "000", other + "000", *groups[2:]]))
        assert isinstance(found, Mistyped)
        assert set(found.groups) <= set(range(1, GROUPS + 1))


@given(KEYS, st.data())
def test_exchanged_groups_are_never_taken_for_the_key_and_no_group_is_blamed(key: bytes, data: st.DataObject) -> None:
    groups = list(paper_groups(Secret(key)))
    one, other = data.draw(st.lists(st.integers(0, GROUPS - 1), min_size=2, max_size=2, unique=True))
    same = groups[one] == groups[other]
    groups[one], groups[other] = groups[other], groups[one]
    assert typed(" ".join(groups)) == (key if same else Mistyped(()))


def test_a_group_with_a_sign_too_few_is_named_when_the_groups_were_kept_apart() -> None:
    groups = list(paper_groups(Secret(bytes(range(32)))))
    groups[6] = groups[6][:3]
    assert typed(" ".join(groups)) == Mistyped((7,), 59)
    assert typed("".join(groups)) == Mistyped((), 59)


def test_a_sign_that_no_key_has_is_named() -> None:
    groups = list(paper_groups(Secret(bytes(range(32)))))
    groups[2] = "AB?U"
    assert typed(" ".join(groups)) == Mistyped((3,))


def test_letters_that_look_alike_are_read_as_digits() -> None:
    key = bytes(31) + b"\x01"
    text = " ".join(paper_groups(Secret(key)))
    assert "0000" in text
    assert typed(text.replace("0", "O").replace("1", "l")) == key
