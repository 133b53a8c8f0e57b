import csv
import io

from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_sheet import ClassSheet
from media_literacy.engine.sheets.hand_counts import HandCounts
from media_literacy.engine.sheets.typed_sheet import state_of_sheet
from media_literacy.export.class_formats.class_table import EXPORTER, as_table, class_rows
from media_literacy.export.exporter import ClassToExport, class_to_export
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.model import Mode, SentenceId

LESSON = make_lesson(flags=["A, b."], fine=["B."], plain=["C."])


def results(*sheets):
    named = [
        ClassSheet(name, grade(state_of_sheet(LESSON, {SentenceId(id): Mark() for id in marked}), LESSON))
        for name, marked in sheets
    ]
    return class_to_export(named, LESSON)


def rows(*sheets):
    return class_rows(results(*sheets))


def test_each_sheet_and_each_sentence_has_its_row():
    found = rows(("Ada", ["flag-1"]), ("Bo", ["fine-1", "plain-1"]))
    assert found[1:3] == [["Ada", "1", "1", "1", "1", "1"], ["Bo", "0", "1", "0", "1", "2, 3"]]
    assert found[5] == ["1", "Does not hold", "1", "2", "50", "9", "91", "A, b."]
    assert found[7][:2] == ["3", ""]


def test_what_came_from_a_web_page_says_how_and_that_it_proves_nothing():
    assert "Came as" not in rows(("Ada", []))[0]
    found = results(("Ada", ["flag-1"]), ("Bo", []))
    sheets = [found.sheets[0], found.sheets[1]._replace(came_as=CameAs.CODE, mode=Mode.GUIDED)]
    table = class_rows(ClassToExport(sheets, found.counted, LESSON))
    assert [row[-2:] for row in table[:3]] == [["Came as", "Way"], ["paper", "Investigate"], ["code", "Guided"]]
    assert table[3] == ["A result that came back as a code or a file proves nothing of who did the lesson."]


def test_the_label_of_origin_ends_the_table():
    assert rows(("Ada", []))[-1] == ["Invented for teaching. Not news."]


def csv_of(found: ClassToExport) -> str:
    return EXPORTER.write(found, UNWATCHED).decode("utf-8-sig")


def test_csv_gives_the_rows_back():
    found = results(("Ada; 6b, “red”", ["flag-1"]))
    assert list(csv.reader(io.StringIO(csv_of(found)))) == class_rows(found)


def test_the_file_says_that_it_is_utf_8():
    found = results(("Ada", ["flag-1"]))
    assert EXPORTER.write(found, UNWATCHED).startswith(b"\xef\xbb\xbf")
    assert EXPORTER.write(found, UNWATCHED).startswith(b"\xef\xbb\xbf")


def test_the_copied_table_has_tabulators():
    assert as_table(results(("Ada", ["flag-1"]))).split("\r\n")[1].split("\t") == ["Ada", "1", "1", "1", "1", "1"]


def test_a_name_is_never_worked_out_as_a_formula():
    assert "\n'=1+1," in csv_of(results(("=1+1", [])))


def test_raised_hands_alone_have_a_row_a_sentence_and_no_learners():
    table = class_rows(class_to_export([], LESSON, HandCounts(25, {SentenceId("flag-1"): 13})))
    assert table[0][0] == "Sentence" and table[1] == ["1", "Does not hold", "13", "25", "52", "33", "70", "A, b."]
    assert table[2][2:4] == ["0", "0"]
    assert table[4] == ["The hands of 25 people were counted; whose went up was not noted."]
    beside = class_rows(class_to_export(results(("Ada", [])).sheets, LESSON, HandCounts(2, {SentenceId("flag-1"): 2})))
    assert beside[1][0] == "Ada" and beside[4][2:4] == ["2", "3"]
