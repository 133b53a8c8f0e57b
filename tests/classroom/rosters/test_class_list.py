from classroom.results.finished_class import TaughtClass

from media_literacy.classroom.rosters.class_list import ClassList, class_list, read_class_list
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster


def test_lessons_stand_with_their_class_the_newest_first(tmp_path):
    store = LiveStore(tmp_path)
    roster = new_roster("6b")
    store.keep_roster(roster)
    first, second = (TaughtClass(store, roster=roster.id).end() for _number in range(2))
    alone = TaughtClass(store).end()
    found = class_list(store)
    assert [row.id for row in found.classes[0].lessons] == [second, first]
    assert [row.id for row in found.others] == [alone]
    assert found.find(roster.id) == found.classes[0] and found.find("none") is None
    store.close()


def test_looking_makes_no_file(tmp_path):
    assert read_class_list(tmp_path) == ClassList()
    assert list(tmp_path.iterdir()) == []
