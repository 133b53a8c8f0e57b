import pytest
from store.classes.conftest import PICTURES, session

from media_literacy.errors import StoreError
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.port_rows import SessionPorts


def test_the_newest_ports_are_kept_with_a_session_and_go_with_it(tmp_path):
    store = LiveStore(tmp_path)
    begun = session("One")
    store.begin(begun, PICTURES, b"key")
    for ports in (SessionPorts(28620), SessionPorts(28622, 28621)):
        store.keep_ports(begun.id, ports)
        assert store.ports(begun.id) == ports
    store.delete(begun.id)
    assert store._connection.execute("SELECT count(*) FROM live_port").fetchone() == (0,)
    store.close()


def test_ports_that_are_not_what_was_written_are_not_believed(tmp_path):
    store = LiveStore(tmp_path)
    begun = session("One")
    store.begin(begun, PICTURES, b"key")
    store.keep_ports(begun.id, SessionPorts(28620))
    store._connection.execute("UPDATE live_port SET browser = 1")
    with pytest.raises(StoreError):
        store.ports(begun.id)
    store.close()
