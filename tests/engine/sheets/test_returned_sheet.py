from engine.attempts import attempt_on, excluded_attempt
from engine.sheets.returned import code_of, file_of, revealed
from factories import make_lesson

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.results.grading import Exclusion, Outcome, grade
from media_literacy.engine.sheets.class_tally import tally
from media_literacy.engine.sheets.returned_sheet import sheet_of_code, sheet_of_file
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.lesson.model import Mode, SentenceId

LESSON = make_lesson(flags=["A.", "B."], fine=["C.", "D."], checks=["E."])
OPENED = Event(EventKind.OPENED, (), "guided")


def test_a_code_is_graded_as_the_attempt_was():
    attempt = revealed(attempt_on(LESSON, "flag-1", "fine-1", "check-1"))
    sheet = sheet_of_code(code_of(attempt, LESSON), LESSON, "  Ada ")
    assert (sheet.attempt, sheet.mode, sheet.name, sheet.is_code) == (7, Mode.INVESTIGATE, "Ada", True)
    assert sheet.scorecard == grade(attempt.state, LESSON)


def test_what_is_not_counted_is_open_and_the_code_does_not_say_why():
    attempt = excluded_attempt()
    lesson = attempt._lesson
    own = grade(attempt.state, lesson)
    sheet = sheet_of_code(code_of(attempt, lesson), lesson)
    assert [judgement.outcome for judgement in sheet.scorecard.judgements] == [
        judgement.outcome for judgement in own.judgements
    ]
    assert own.excluded(Exclusion.POINTED_OUT) == own.excluded(Exclusion.TAKEN_BACK) == 1
    assert sheet.scorecard.excluded(Exclusion.NOT_TOLD) == 2
    assert "2 sentences were pointed out, or their marks were taken back, and do not count." in result_words(
        sheet.scorecard, lesson
    )


def test_who_does_not_tell_whether_they_marked_a_sentence_is_not_among_its_readers():
    attempt = excluded_attempt()
    lesson = attempt._lesson
    code = sheet_of_code(code_of(attempt, lesson), lesson)
    told = [counted.readers for counted in tally([grade(attempt.state, lesson)], lesson).sentences]
    assert told == [1, 1, 1, 1]
    assert [counted.readers for counted in tally([code.scorecard], lesson).sentences] == [1, 0, 0, 1]


def test_a_file_is_graded_by_its_events_and_not_by_what_it_says_of_itself():
    marked = Event(EventKind.MARKED, (SentenceId("flag-1"), SentenceId("nowhere")))
    late = Event(EventKind.MARKED, (SentenceId("flag-2"),))
    events = [OPENED, marked, Event(EventKind.REVEALED), late]
    sheet = sheet_of_file(file_of(LESSON, events, more={"counts": {"caught": 2}, "name": "Ada"}), LESSON)
    assert (sheet.name, sheet.mode, sheet.is_code) == ("Ada", Mode.GUIDED, False)
    assert (sheet.scorecard.caught, sheet.scorecard.unseen) == (1, 4)
    assert sheet.scorecard.judgement(SentenceId("flag-2")).outcome is Outcome.UNSEEN


def test_code_and_file_of_one_attempt_agree_and_others_do_not():
    attempt = revealed(attempt_on(LESSON, "flag-1"))
    everything = tuple(sentence.id for sentence in LESSON.article.sentences)
    shown, marked = Event(EventKind.SHOWN, everything), Event(EventKind.MARKED, (SentenceId("flag-1"),))
    opened, end = OPENED._replace(value="investigate"), Event(EventKind.REVEALED)
    code = sheet_of_code(code_of(attempt, LESSON), LESSON)
    assert code.agrees_with(sheet_of_file(file_of(LESSON, [opened, shown, marked, end]), LESSON))
    assert not code.agrees_with(sheet_of_file(file_of(LESSON, [opened, shown, end]), LESSON))
    assert not code.agrees_with(sheet_of_file(file_of(LESSON, [OPENED, shown, marked, end]), LESSON))
