"""The forms of a class as a table."""

from engine.sheets.simulated_classes import filled_in, form

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.sheets.form_table import read_sheet_rows
from media_literacy.export.form_comparison_table import FORM_COMPARISON_CSV, ClassFormsToExport, as_table
from media_literacy.export.tables import read_rows
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.vocabulary.kinds import load_catalogue

ALL = {occasion: form(occasion) for occasion in FORMS}
SHEETS = filled_in("growing cynical", 1)[:-2]
SUBJECT = ClassFormsToExport(SHEETS, ALL)


def test_the_file_has_the_sheets_the_shares_the_changes_and_what_they_cannot_say():
    rows = read_rows(FORM_COMPARISON_CSV.write(SUBJECT, UNWATCHED))
    ends = [number for number, row in enumerate(rows) if not row]
    assert ends[0] == 1 + 4 * len(SHEETS)
    shares, changes, words = (rows[begin + 1 : end] for begin, end in zip(ends, [*ends[1:], len(rows)], strict=True))
    assert shares[1] == ["Before the course", "25", "Sound sentences left alone", "410", "525", "78", "74", "82"]
    assert changes[1][1:] == ["25", "0", "0", "Sound sentences left alone", "-31", "-36", "-26"]
    assert changes[4][:4] == ["From “Before the course” to “Seven weeks later”", "23", "2", "0"]
    assert words[-1] == ["Invented for teaching. Not news."] and "no class beside this one" in words[2][0]


def test_the_file_is_read_again_as_the_same_sheets():
    found = read_sheet_rows(read_rows(FORM_COMPARISON_CSV.write(SUBJECT, UNWATCHED)), ALL, load_catalogue())
    assert found.sheets == tuple(SHEETS) and found.faults == ()


def test_the_copied_table_has_tabulators():
    assert as_table(SUBJECT).split("\r\n")[1].split("\t")[:3] == ["before", "Learner 1", "form-a-1"]
