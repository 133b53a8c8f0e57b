"""What is said in place of a lesson."""

from each_row import each_row
from factories import make_lesson

from media_literacy.diagnostics import Diagnostic, Location, Report
from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.kept_result import result_now
from media_literacy.errors import FileError
from media_literacy.lesson.model import SentenceId
from media_literacy.store.database.records import LessonKey
from media_literacy.store.library.lesson_library import OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory
from media_literacy.store.progress.resumed_attempt import Resumed
from media_literacy.ui.lesson.opening_messages import not_a_lesson, not_opened, with_kept_results

FAULT = Diagnostic("empty", "There is no headline.", Location(3, 1), Location(3, 1), "Write one.")


@each_row(
    ("file", "diagnostics", "said"),
    [
        ("/texts/a.md", (), ["There is no article in this file that could be read."]),
        (
            "/texts/a.txt",
            (FAULT,),
            ["There is no article in this file that could be read.", "Line 3: There is no headline.", "Write one."],
        ),
        (
            "/texts/a.docx",
            (FAULT,),
            [
                "Lessons are text files whose names end in “.md”.",
                "To make one of an article, choose “New lesson” in the workshop: open the document or paste it.",
            ],
        ),
    ],
)
def test_a_file_without_an_article_is_named_with_what_to_do(file, diagnostics, said):
    title, paragraphs = not_a_lesson(OpenedLesson(None, Report(file, diagnostics), LessonKey("", "a"), None))
    assert title == f"“{file.removeprefix('/texts/')}” is not a lesson" and paragraphs == said


def test_a_file_that_cannot_be_read_says_why():
    assert not_opened(FileError("It is gone.", hint="Look.")) == (
        "The lesson could not be opened",
        ["It is gone.", "Look."],
    )


def test_what_was_done_in_a_lesson_that_is_gone_is_still_told():
    lesson = make_lesson(flags=["One shop.", "Two shops."])
    results = [
        result_now(AttemptState(marks={SentenceId(mark): Mark() for mark in marks}, is_revealed=True), lesson)
        for marks in (["flag-1"], ["flag-1", "flag-2"])
    ]
    first, practised = (Resumed(str(number), (), result=result) for number, result in enumerate(results))
    message = ("It is gone", ["Look."])
    kept = ["What you did in this lesson is kept.", "First try: You caught 1 of 1 problem."]
    assert with_kept_results(message, LessonHistory(first)) == ("It is gone", ["Look.", *kept])
    both = with_kept_results(message, LessonHistory(first, (practised,), practices=1))
    assert both == ("It is gone", ["Look.", *kept, "Practice: You caught 2 of 2 problems."])
    many = with_kept_results(message, LessonHistory(first, (first, practised), practices=3))[1][-2:]
    assert [text.partition(":")[0] for text in many] == ["Practice 2 of 3", "Practice, the latest of 3"]
    assert with_kept_results(message, LessonHistory(Resumed("1", ()))) == message
    assert with_kept_results(message, LessonHistory()) == message
