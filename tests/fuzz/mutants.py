"""Bytes near those that mean something: seeds with pieces changed, put in, taken out and repeated."""

from hypothesis import strategies as st


@st.composite
def mutants(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """Any bytes, or a seed after a few changes."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.binary(max_size=2_000))
    data = draw(st.sampled_from(seeds))
    for _number in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = draw(st.integers(start, min(len(data), start + 60)))
        put = draw(st.one_of(st.binary(max_size=20), st.just(data[start:end] * 3), st.text(max_size=8).map(_encoded)))
        data = data[:start] + put + data[end:]
    return data


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "replace")
