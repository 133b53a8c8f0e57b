from media_literacy.classroom.joining.delays import (
    FORGOTTEN_AFTER,
    LONGEST_DELAY,
    MOST_ADDRESSES,
    WrongCodeDelays,
    source_of,
)


def test_the_delay_grows_with_each_wrong_code():
    delays = WrongCodeDelays()
    assert [delays.note_wrong("10.0.0.5", 0.0) for _ in range(8)] == [1, 1, 2, 4, 8, 16, 30, 30]
    assert delays.note_wrong("10.0.0.6", 0.0) == 1


def test_it_is_forgotten_after_a_while():
    delays = WrongCodeDelays()
    for _ in range(10):
        delays.note_wrong("10.0.0.5", 0.0)
    assert delays.note_wrong("10.0.0.5", FORGOTTEN_AFTER) == LONGEST_DELAY
    assert delays.note_wrong("10.0.0.5", FORGOTTEN_AFTER * 2 + 1) == 1


def test_it_never_grows_beyond_bounds():
    delays = WrongCodeDelays()
    for number in range(MOST_ADDRESSES * 2):
        delays.note_wrong(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", 0.0)
    assert len(delays._wrong) == MOST_ADDRESSES
    for _ in range(2000):
        delays.note_wrong("10.0.0.5", 0.0)
    assert delays.note_wrong("10.0.0.5", 0.0) == LONGEST_DELAY


def test_a_network_of_ipv6_is_one_source():
    assert source_of("fd00::1") == source_of("fd00::ffff:1") != source_of("fd00:0:0:1::1")
    assert source_of("::ffff:10.0.0.5") == source_of("10.0.0.5") == "10.0.0.5"
    assert source_of("fe80::1%eth0") == source_of("fe80::2%eth1")
    assert source_of("somewhere") == "somewhere"
