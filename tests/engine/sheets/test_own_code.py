from factories import make_lesson
from own_lessons import FOUNDING, our_lesson

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.results.kept_result import result_now
from media_literacy.engine.sheets.own_code import code_of_result, has_code
from media_literacy.engine.sheets.result_code import MOST_SENTENCES
from media_literacy.engine.sheets.returned_sheet import sheet_of_code
from media_literacy.engine.sheets.typed_sheet import state_of_sheet


def test_the_code_says_what_the_result_says_and_is_the_same_each_time():
    lesson = our_lesson(FOUNDING)
    marks = {sentence.id: Mark() for sentence in lesson.article.sentences[:5]}
    result = result_now(state_of_sheet(lesson, marks), lesson)
    code = code_of_result(result, "one")
    assert code == code_of_result(result, "one") != code_of_result(result, "other")
    sheet = sheet_of_code(code, lesson)
    assert (sheet.mode, sheet.scorecard.caught) == (result.mode, result.scorecard.caught)
    assert [each.is_marked for each in sheet.scorecard.judgements] == [
        each.is_marked for each in result.scorecard.judgements
    ]


def test_a_long_article_has_none():
    for count, has in ((MOST_SENTENCES, True), (MOST_SENTENCES + 1, False)):
        lesson = make_lesson(fine=[f"B{number}." for number in range(count)])
        assert has_code(result_now(state_of_sheet(lesson, {}), lesson)) is has
