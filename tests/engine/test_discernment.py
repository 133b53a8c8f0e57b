import pytest
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.discernment import criterion, d_prime

counts = st.integers(1, 200)


@pytest.mark.parametrize(
    ("case", "d", "c"),
    [((4, 12, 3, 2), 1.418, 0.120), ((8, 8, 8, 0), 3.19, 0.0)],
)
def test_the_worked_cases_come_out_as_written(case, d, c):
    assert d_prime(*case) == pytest.approx(d, abs=0.0051)
    assert criterion(*case) == pytest.approx(c, abs=0.0005)


def test_the_typical_case_comes_out_to_three_digits():
    assert round(d_prime(4, 12, 3, 2), 3) == 1.418


@given(counts, counts)
def test_clicking_nothing_tells_nothing_apart_and_lets_things_pass(signals, noises):
    assert d_prime(signals, noises, 0, 0) == pytest.approx(0, abs=1e-9)
    assert criterion(signals, noises, 0, 0) > 0


@given(counts, counts)
def test_clicking_everything_tells_nothing_apart_and_suspects_everything(signals, noises):
    assert d_prime(signals, noises, signals, noises) == pytest.approx(0, abs=1e-9)
    assert criterion(signals, noises, signals, noises) < 0


@given(counts, counts, st.data())
def test_one_more_hit_never_lowers_telling_apart(signals, noises, data):
    hits = data.draw(st.integers(0, signals - 1))
    false_alarms = data.draw(st.integers(0, noises))
    assert d_prime(signals, noises, hits + 1, false_alarms) > d_prime(signals, noises, hits, false_alarms)


@pytest.mark.parametrize("case", [(0, 12, 0, 0), (4, 0, 0, 0), (4, 12, 5, 0), (4, 12, 0, 13), (4, 12, -1, 0)])
def test_counts_that_cannot_be_are_refused(case):
    with pytest.raises(ValueError, match=r"at least one|no more can be"):
        d_prime(*case)
    with pytest.raises(ValueError, match=r"at least one|no more can be"):
        criterion(*case)
