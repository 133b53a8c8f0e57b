"""Seats that do not read what they are sent."""

import time

from classroom.live_class import hosting, kites_class
from classroom.raw_seat import in_lobby, seated

from media_literacy.classroom.protocol.messages import Acknowledged, Events, Join, PictureSent

PICTURE = bytes(range(256)) * 20_000
WITH_PICTURE = "---\nlesson: 1\nid: kites\ntitle: Kites\n---\n\n# Kites\n\n![A kite](kite.png)\n\nKites fly.\n"


def test_a_large_picture_arrives_whole(tmp_path):
    begun = kites_class(source=WITH_PICTURE)._replace(pictures={"kite.png": PICTURE})
    with hosting(tmp_path, begun) as host, in_lobby(host) as seat:
        seat.send(Join())
        assert seat.until(PictureSent).data == PICTURE


def test_whoever_reads_nothing_holds_up_nobody(tmp_path):
    begun = kites_class(source=WITH_PICTURE)._replace(pictures={"kite.png": PICTURE})
    with hosting(tmp_path, begun) as host, in_lobby(host) as deaf:
        deaf.socket.socket.settimeout(None)
        deaf.send(Join())
        host.view_when(lambda view: view.seats)
        with seated(host) as (seat, _found):
            begin = time.monotonic()
            seat.send(Events(1, ()))
            seat.until(Acknowledged)
            assert time.monotonic() - begin < 5
