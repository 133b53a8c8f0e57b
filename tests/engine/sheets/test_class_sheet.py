from engine.attempts import attempt_on
from engine.sheets.returned import code_of, file_of, revealed
from factories import make_lesson

from media_literacy.engine.sheets.came_as import CameAs
from media_literacy.engine.sheets.class_sheet import class_sheet, shown_name
from media_literacy.engine.sheets.lesson_digest import digest_text, lesson_digest
from media_literacy.engine.sheets.returned_sheet import sheet_of_code, sheet_of_file
from media_literacy.lesson.model import Mode

LESSON = make_lesson(flags=["A."], fine=["B."])


def test_a_sheet_without_a_name_goes_by_its_code():
    attempt = revealed(attempt_on(LESSON, "flag-1"))
    code = code_of(attempt, LESSON)
    assert shown_name(sheet_of_code(code, LESSON)) == code
    assert shown_name(sheet_of_file(file_of(LESSON, attempt.events), LESSON)) == code
    assert shown_name(sheet_of_code(code, LESSON, "Ada")) == "Ada"


def test_a_code_of_a_page_without_its_key_is_shown_as_that_page_shows_it():
    attempt = revealed(attempt_on(LESSON, "flag-1"))
    code = code_of(attempt, LESSON, has_key=False)
    digest = digest_text(lesson_digest(LESSON, has_key=False))
    file = sheet_of_file(file_of(LESSON, attempt.events, more={"digest": digest}), LESSON)
    for sheet in (sheet_of_code(code, LESSON), file, sheet_of_file(file.kept.encode(), LESSON)):
        assert shown_name(sheet) == code != code_of(attempt, LESSON) and sheet.scorecard.caught == 1


def test_an_article_too_long_for_codes_has_numbers():
    lesson = make_lesson(flags=["A."], fine=[f"B{number}." for number in range(40)])
    attempt = revealed(attempt_on(lesson, "flag-1"))
    assert shown_name(sheet_of_file(file_of(lesson, attempt.events), lesson)) == "No name, number 7"


def test_how_it_came_and_the_way_stay_with_it():
    attempt = revealed(attempt_on(LESSON, "flag-1", mode=Mode.GUIDED))
    code = class_sheet(sheet_of_code(code_of(attempt, LESSON), LESSON))
    file = class_sheet(sheet_of_file(file_of(LESSON, attempt.events), LESSON))
    assert (code.came_as, file.came_as) == (CameAs.CODE, CameAs.FILE)
    assert code.mode is file.mode is Mode.GUIDED
