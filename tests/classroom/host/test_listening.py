import socket

import pytest

from media_literacy.classroom.host.connection_counts import ConnectionCounts, DoorLimits
from media_literacy.classroom.host.listening import allow_many_files, listen
from media_literacy.errors import AppError


def test_the_next_port_is_taken_where_one_is_not_free():
    with listen(0, ConnectionCounts(DoorLimits()), "127.0.0.1") as first:
        port = first.getsockname()[1]
        with listen(port, ConnectionCounts(DoorLimits()), "127.0.0.1") as second:
            assert second.getsockname()[1] > port


def test_that_no_port_is_free_is_said(monkeypatch):
    def taken(*_arguments: object, **_options: object) -> None:
        raise OSError(98, "Address already in use")

    monkeypatch.setattr(socket, "create_server", taken)
    with pytest.raises(AppError, match="Address already in use"):
        listen(28620, ConnectionCounts(DoorLimits()))


def test_connections_are_counted_until_they_are_closed():
    counts = ConnectionCounts(DoorLimits(unseated=1))
    with listen(0, counts, "127.0.0.1") as listener:
        where = listener.getsockname()
        with socket.create_connection(where):
            connection, peer = listener.accept()
            counts.welcome(peer)
            with socket.create_connection(where, timeout=30) as refused:
                listener.settimeout(0.2)
                with pytest.raises(OSError, match=r"timed out|unavailable"):
                    listener.accept()
                assert refused.recv(1) == b""
            listener.settimeout(30)
            connection.close()
            with socket.create_connection(where):
                listener.accept()[0].close()


def test_a_connection_that_makes_room_ends_for_both_sides():
    with listen(0, ConnectionCounts(DoorLimits(unseated=1)), "127.0.0.1") as listener:
        where = listener.getsockname()
        with socket.create_connection(where, timeout=30) as silent, socket.create_connection(where):
            first, _peer = listener.accept()
            second, _peer = listener.accept()
            assert silent.recv(1) == first.recv(1) == b""
            first.close()
            second.close()


def test_asking_for_many_files_harms_nothing():
    allow_many_files()
