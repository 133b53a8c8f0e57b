"""The sheets of a class as rows of a table, and read again."""

from engine.sheets.simulated_classes import filled_in, form, sheet

from media_literacy.engine.course.form_comparison import FORMS
from media_literacy.engine.sheets.form_sheets import compare_sheets
from media_literacy.engine.sheets.form_table import join_tables, read_sheet_rows, sheet_rows
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue

ALL = {occasion: form(occasion) for occasion in FORMS}


def read(rows):
    return read_sheet_rows(rows, ALL, load_catalogue())


def test_what_is_written_is_read_again_as_it_was():
    sheets = filled_in("improving", 3, learners=4)
    found = read(sheet_rows(sheets, ALL))
    assert found.faults == () and found.sheets == tuple(sheets)
    assert compare_sheets(found.sheets) == compare_sheets(sheets)


def test_an_article_that_was_not_read_stays_so():
    one = sheet(Occasion.BEFORE, "Ada", "3", "not read", "", "2 sure")
    rows = sheet_rows([one], ALL)
    assert rows[2] == ["before", "Ada", "form-a-4", "not read", "", "", "", "", ALL[Occasion.BEFORE].numbering]
    assert read(rows).sheets == (one,)
    assert read([*rows[:2], *rows[3:]]).sheets == (one,), "no row at all says the same"


def test_rows_of_one_name_are_one_sheet_in_whatever_order_they_stand():
    rows = sheet_rows([sheet(Occasion.AFTER, "Ada", *"1234"), sheet(Occasion.AFTER, "Bo", *"1234")], ALL)
    found = read([rows[0], *sorted(rows[1:], key=lambda row: row[2])])
    assert [it.typed.name for it in found.sheets] == ["Ada", "Bo"] and found.faults == ()


def test_rows_without_a_name_are_of_one_sheet_until_an_article_comes_again():
    nameless = [sheet(Occasion.AFTER, "", *"1234"), sheet(Occasion.AFTER, "", *"4321")]
    assert read(sheet_rows(nameless, ALL)).sheets == tuple(nameless)


def test_what_stands_below_the_first_empty_row_is_not_read():
    rows = sheet_rows([sheet(Occasion.AFTER, "Ada", *"1234")], ALL)
    assert len(read([*rows, ["", " "], ["nonsense"]]).sheets) == 1
    assert read([*rows, [], ["nonsense"]]).faults == ()


def test_what_means_nothing_is_told_with_its_row():
    faults = read(
        [
            ["Formular", "Name"],
            ["befor", "Ada", "form-a-1", "3"],
            ["before", "Ada", "form-b-1", "3"],
            ["before", "Ada", "form-a-1", "99"],
            ["before", "ada", "form-a-1", "2"],
            ["before"],
        ]
    ).faults
    assert faults == (
        "Row 2: there is no form “befor”. Did you mean “before”?",
        "Row 3: this form has no article “form-b-1”. Did you mean “form-a-1”?",
        "Row 5: “form-a-1” stands twice under the same name.",
        "Row 6: this form has no article “”. Known are: form-a-1, form-a-4, form-a-2, form-a-3.",
        f"Row 4: Article 1: {faults[-1].partition('Article 1: ')[2]}",
    )
    assert "no sentence 99" in faults[-1]


def test_counts_that_are_other_ones_now_are_told():
    rows = sheet_rows([sheet(Occasion.AFTER, "Ada", *"1234")], ALL)
    rows[1][4] = "77"
    assert read(rows).faults == (
        "Row 2: “form-b-2” now counts otherwise than when this table was saved. Its numbers may mean other sentences.",
    )


def test_of_a_wrong_table_not_every_row_is_told():
    faults = read([["nonsense"]] * 24).faults
    assert len(faults) == 21 and faults[-1] == "And 3 rows more like these."


def test_a_sheet_that_stands_in_two_tables_counts_once_and_two_of_one_name_are_told():
    ada, other = sheet(Occasion.AFTER, "Ada", *"1234"), sheet(Occasion.AFTER, "Ada", *"4321")
    nameless = sheet(Occasion.AFTER, "", *"1234")
    assert join_tables([[ada, nameless], [ada, nameless]]).sheets == (ada, nameless, nameless)
    found = join_tables([[ada], [other]])
    assert found.sheets == (ada,) and "Ada" in found.faults[0]


def test_rows_of_another_numbering_are_refused_and_those_of_none_taken():
    rows = sheet_rows([sheet(Occasion.BEFORE, "Ada", "3", "", "", "2 sure")], ALL)
    rows[2][8] = "1234"
    rows[3][8] = ""
    read = read_sheet_rows(rows, ALL, load_catalogue())
    assert len(read.faults) == 1 and read.faults[0].startswith("Row 3: ") and "1234" in read.faults[0]
    assert read.sheets[0].typed.texts == ("3", "not read", "", "2 sure")
