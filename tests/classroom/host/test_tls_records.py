"""Records of TLS are counted by their headers, however they are cut into pieces."""

from media_literacy.classroom.host.tls_records import TlsRecords


def record(size: int) -> bytes:
    return b"\x17\x03\x03" + size.to_bytes(2, "big") + bytes(size)


def records_until_cut(data: bytes, piece: int, records: TlsRecords | None = None) -> int:
    """How many records of 22 bytes were let pass."""
    records = records or TlsRecords()
    for start in range(0, len(data), piece):
        if not records.feed(memoryview(data)[start : start + piece]):
            return (start + piece) // 27
    raise AssertionError("it was not cut")


def test_records_without_frames_are_cut_however_they_come() -> None:
    many = record(22) * 1000
    assert {records_until_cut(many, piece) for piece in (1, 7, 27)} <= {48, 49, 50}
    assert records_until_cut(many, 4096) < 400  # in the second piece that they come in


def test_a_record_for_each_frame_and_every_16_kb_is_always_let_pass() -> None:
    records = TlsRecords()
    for _frame in range(1000):
        assert records.feed(memoryview(record(28)))
        records.allow(1, 6)
    for _frame in range(100):
        for _piece in range(4):
            assert records.feed(memoryview(record(16_401)))
            records.allow(0, 16_384)
        records.allow(1, 0)


def test_a_burst_of_messages_that_comes_at_once_is_let_pass() -> None:
    records = TlsRecords()
    burst = record(70) * 150
    for start in range(0, len(burst), 4096):
        piece = memoryview(burst)[start : start + 4096]
        assert records.feed(piece)
        records.allow(len(piece) // 75, len(piece) * 48 // 75)


def test_what_waits_to_be_decrypted_is_not_held_against_anybody() -> None:
    records = TlsRecords()
    waiting = 0
    records.unread = lambda: waiting
    for _frame in range(500):
        waiting += 28
        assert records.feed(memoryview(record(23)))
    waiting = 0
    records.allow(500, 500 * 6)
    assert records.feed(memoryview(record(23)))


def test_a_long_frame_in_records_of_a_byte_is_cut() -> None:
    records = TlsRecords()
    passed = 0
    while records.feed(memoryview(record(18))):
        records.allow(0, 1)
        passed += 1
    assert passed < 60
