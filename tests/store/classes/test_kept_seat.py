import os

import pytest

from media_literacy.store.classes.kept_seat import FILE_NAME, KeptSeat, SeatTicket

TICKET = SeatTicket("192.168.1.7", 28620, "0A1B-C1D0", "30", "Ada", "token")


def found(folder) -> KeptSeat:
    seat = KeptSeat.find(folder)
    assert seat is not None
    return seat


def test_all_is_there_for_the_next_start(tmp_path):
    seat = KeptSeat.create(tmp_path, TICKET)
    seat.append(["one", "zwei ä"])
    seat.acknowledge(1)
    seat.append(["three"])
    for refused in ((2,), (2, 3), ()):
        seat.refuse(refused)
    again = found(tmp_path)
    assert again.refused == {2, 3} and (tmp_path / FILE_NAME).read_bytes().count(b"refused") == 2
    assert (again.ticket, again.events, again.acknowledged) == (TICKET, ["one", "zwei ä", "three"], 1)
    again.append(["four"])
    assert found(tmp_path).events == ["one", "zwei ä", "three", "four"]


def test_whatever_a_kill_left_of_the_last_line_counts_for_nothing(tmp_path):
    seat = KeptSeat.create(tmp_path, TICKET)
    seat.append(["one"])
    file = tmp_path / FILE_NAME
    whole = file.read_bytes()
    seat.append(["two"])
    longer = file.read_bytes()
    for size in range(len(whole), len(longer)):
        file.write_bytes(longer[:size])
        assert found(tmp_path).events == ["one"]
    found(tmp_path).append(["other"])
    assert found(tmp_path).events == ["one", "other"]


def test_a_changed_line_ends_what_is_believed(tmp_path):
    seat = KeptSeat.create(tmp_path, TICKET)
    seat.append(["one", "two", "three"])
    file = tmp_path / FILE_NAME
    file.write_bytes(file.read_bytes().replace(b"two", b"tvo"))
    assert found(tmp_path).events == ["one"]


@pytest.mark.parametrize("data", [b"", b"\n", b"0 x\n", b'00000000 ["seat", []]\n', os.urandom(300)])
def test_other_bytes_are_no_seat(tmp_path, data):
    (tmp_path / FILE_NAME).write_bytes(data)
    assert KeptSeat.find(tmp_path) is None


def test_nothing_is_kept_where_nothing_was(tmp_path):
    assert KeptSeat.find(tmp_path / "nowhere") is None
    seat = KeptSeat.create(tmp_path, TICKET)
    seat.delete()
    seat.delete()
    assert KeptSeat.find(tmp_path) is None


def test_no_more_is_acknowledged_than_there_is(tmp_path):
    seat = KeptSeat.create(tmp_path, TICKET)
    seat.append(["one"])
    seat.acknowledge(5)
    assert found(tmp_path).acknowledged == 1


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    seat = KeptSeat.create(tmp_path, TICKET)
    seat.append(["one"])

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("media_literacy.store.classes.kept_seat.sync_file", full)
    with pytest.raises(OSError, match="No space"):
        seat.append(["two"])
    assert found(tmp_path).events == seat.events == ["one"]


def test_of_a_guest_nothing_is_kept(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    seat = KeptSeat.create(None, TICKET)
    seat.append(["one"])
    seat.acknowledge(1)
    seat.delete()
    assert (seat.events, seat.acknowledged) == (["one"], 1)
    assert list(tmp_path.iterdir()) == []
