from classroom.results.finished_class import TaughtClass, taught

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.results.everything import save_everything
from media_literacy.export.tables import read_table_file
from media_literacy.jobs import UNWATCHED
from media_literacy.store.classes.live_store import LiveStore
from media_literacy.store.classes.roster_rows import new_roster


def test_each_class_and_each_lesson_becomes_a_table(tmp_path):
    data, folder = tmp_path / "data", tmp_path / "out"
    folder.mkdir()
    roster = new_roster("6b / red", ["Ada", "=1+1"])
    store = LiveStore(data)
    store.keep_roster(roster)
    lesson = TaughtClass(store, names=roster.names, roster=roster.id)
    seat = lesson.join("Ada")
    lesson.move_to(Stage.MARK)
    lesson.read_and_mark(seat, 3)
    store.keep_sheets(lesson.end(), [("sheet", "Tim", "3")])
    broken = TaughtClass(store)
    store.rewrite(broken.kept.id, ["of a newer version"])
    store.close()
    taught(data, {"Bo": ()})
    assert save_everything(data, folder, UNWATCHED) == 4
    names = sorted(file.name for file in folder.iterdir())
    assert names[0] == "001-6b-red.csv" and names[1].startswith("002-") and names[1].endswith("-6b-red-Kites.csv")
    assert read_table_file(folder / names[0]) == [["Name"], ["Ada"], ["=1+1"]]
    assert [row[0] for row in read_table_file(folder / names[1])[1:3]] == ["Tim", "Ada"]
    assert "cannot be gone on with" in read_table_file(folder / names[3])[0][0]
