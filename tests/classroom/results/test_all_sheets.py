import json

from classroom.results.finished_class import taught

from media_literacy.classroom.results.all_sheets import returned_sheets, typed_sheets
from media_literacy.classroom.results.lesson_results import read_lesson_results


def test_what_was_typed_and_dropped_stands_beside_the_seats_and_nothing_counts_twice(tmp_path):
    results = read_lesson_results(tmp_path, taught(tmp_path, {"Ada": (3,), "Grace": ()}))
    ada = next(iter(results.seats.sheets.values()))
    other = json.dumps(json.loads(ada.kept) | {"attempt": 7})
    rows = (("sheet", "", "3"), ("returned", "Tim", other), ("returned", "Ada", ada.kept), ("code", "2A"))
    found = results._replace(rows=(*rows, ("seat", str(ada.attempt), "Countess")))
    assert [sheet.name for sheet in returned_sheets(found).values()] == ["Countess", "Grace", "Tim"]
    assert [sheet.name for sheet in typed_sheets(found)] == ["Sheet 1"]
