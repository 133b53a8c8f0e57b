"""The facts of the figures as tables."""

from datetime import date

from engine.measures.tries import finished, in_order

from media_literacy.engine.measures.finished_try import Counts, KindCounts, Rating
from media_literacy.engine.measures.kind_map import KindRecord
from media_literacy.engine.measures.progress_report import progress_report
from media_literacy.engine.measures.telling_apart import telling_apart
from media_literacy.engine.wording.measures import progress_tables as tables
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def report(*tries):
    return progress_report(in_order(*tries), ())


def test_every_row_has_as_many_cells_as_the_heading():
    whole = report(*(finished(str(number), ratings=(Rating(3, 3),) * 3) for number in range(9)))
    assert whole.apart is not None
    for table in (
        tables.acceptance_table(whole),
        tables.apart_table(whole.apart),
        tables.kinds_table([KindRecord(KindId("role"))], load_catalogue(), "en"),
        tables.lessons_table(whole),
        tables.confidence_table(whole),
    ):
        assert table.rows and all(len(row) == len(table.heading) for row in table.rows)
        assert max(table.numbers) < len(table.heading)
        assert tables.table_rows(table) == [table.heading, *table.rows]


def test_sound_sentences_have_their_parts():
    assert tables.acceptance_table(report(finished())).rows == (("All", "12", "10", "2"),)
    rows = tables.acceptance_table(report(*(finished(str(number)) for number in range(8)))).rows
    assert rows == (("The first", "48", "40", "8"), ("The newest", "48", "40", "8"), ("All", "96", "80", "16"))


def test_the_measures_stand_there_with_their_ranges_and_no_zero_below_zero():
    found = telling_apart(Counts(8, 8, 8, 0))
    assert found is not None
    rows = {row[0]: row[1:] for row in tables.apart_table(found).rows}
    assert rows["d', 0 is guessing"][0] == "3.2" and rows["c, 0 is balanced: balanced"][0] == "0.0"
    assert rows["c, 0 is balanced: balanced"][1].startswith("−0.")
    assert rows["Problems caught"] == ("8", "of 8")


def test_kinds_are_named_also_one_that_the_catalogue_lost():
    records = [KindRecord(KindId("role"), KindCounts(met=2, flags=2, caught=1, accused=3)), KindRecord(KindId("gone"))]
    rows = tables.kinds_table(records, load_catalogue(), "en").rows
    assert rows[0] == ("impossible role", "caught", "2", "1 of 2", "3", "–")
    assert rows[1][:2] == ("gone", "still to meet")


def test_lessons_have_their_days_where_these_are_known():
    known = finished(headline="Lanes closed")._replace(day=date(2026, 3, 1))
    rows = tables.lessons_table(report(known, finished("parks"))).rows
    assert rows[0] == ("1", "2026-03-01", "Lanes closed", "10 of 12", "3 of 4")
    assert rows[1][1:3] == ("", "parks")
    hostile = report(finished(headline="\u202egnorts\x1b[2J"))
    assert tables.lessons_table(hostile).rows[0][2] == "‹U+202E›gnorts␛[2J"
    assert len(tables.lessons_table(report(finished(headline="long " * 900))).rows[0][2]) <= 121
    assert tables.lessons_table(report(known), lambda day: f"{day.day} March").rows[0][1] == "1 March"


def test_confidence_without_marks_has_no_range():
    rows = tables.confidence_table(report(finished(ratings=(Rating(), Rating(1, 1), Rating(9, 1))))).rows
    assert rows[0] == ("a hunch", "0", "0", "") and rows[2][1:3] == ("10", "9") and "of 10" in rows[2][3]
