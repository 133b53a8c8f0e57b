"""A checksum tells every value from its neighbours, and a text from a number."""

from each_row import each_row

from media_literacy.store.checksums import attempt_checksum, checksum, event_checksum, quote_checksum, state_checksum


def test_a_checksum_stays_the_same_in_every_version():
    assert checksum("quote", "a1", "s-1", "Ein naïver Satz.", "flag") == 0xB448DAC0


@each_row("other", [("1",), (1.0,), (b"1",), (True,), (1, None), (2,), ()])
def test_another_value_or_the_same_of_another_type_has_another_checksum(other):
    assert checksum(*other) != checksum(1)


def test_a_row_of_one_table_is_none_of_another():
    sums = {make("a1", "x") for make in (attempt_checksum, state_checksum, quote_checksum, event_checksum)}
    assert len(sums) == 4
