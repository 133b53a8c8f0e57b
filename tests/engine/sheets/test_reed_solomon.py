from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.sheets.reed_solomon import CHECK_SYMBOLS, GENERATOR, LONGEST, check_symbols, is_whole

SYMBOLS = st.integers(0, 31)
MESSAGES = st.lists(SYMBOLS, min_size=1, max_size=LONGEST - CHECK_SYMBOLS)


def test_the_generator_is_the_one_that_the_twin_was_written_with():
    assert GENERATOR == (30, 6, 9, 17)


@given(MESSAGES)
def test_a_message_with_its_check_symbols_is_whole(message):
    assert is_whole([*message, *check_symbols(message)])


@given(MESSAGES, st.data())
def test_up_to_four_changed_symbols_are_told(message, data):
    word = [*message, *check_symbols(message)]
    places = data.draw(st.sets(st.integers(0, len(word) - 1), min_size=1, max_size=CHECK_SYMBOLS))
    for place in places:
        word[place] ^= data.draw(st.integers(1, 31))
    assert not is_whole(word)
