from store.classes.conftest import session
from store.classes.test_live_store import every_byte

from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import RosterRow, new_roster


def test_a_class_has_its_names_and_its_lessons(store, tmp_path):
    roster = new_roster("6b", ["Ada", "Grace"])
    store.keep_roster(roster)
    one, other = session("One"), session("Other")
    store.begin(one, {}, b"key", roster.id)
    store.begin(other, {}, b"key", "of no class")
    store.keep_roster(roster._replace(title="7b", names=("Ada",)))
    store.close()
    again = LiveStore(tmp_path)
    assert again.rosters() == (RosterRow(roster.id, "7b", ("Ada",), (one.id,)),)
    assert b"Grace" not in every_byte(tmp_path)
    again.delete_roster(roster.id)
    assert again.rosters() == () and again.sessions() == (other,)
    assert not again.key_file(one.id).exists()
    again.close()


def test_what_came_beside_the_seats_is_replaced_as_a_whole(store, tmp_path):
    begun = session()
    store.begin(begun, {}, b"key")
    store.keep_sheets(begun.id, [("sheet", "Ada", "3"), ("seat", "7", "Tim")])
    store.keep_sheets(begun.id, [("sheet", "Bo", "3")])
    assert store.sheets(begun.id) == (("sheet", "Bo", "3"),)
    assert b"Ada" not in every_byte(tmp_path)
    store.delete(begun.id)
    assert b'"Bo"' not in every_byte(tmp_path)
