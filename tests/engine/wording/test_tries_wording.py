"""First try and practice in words."""

from each_row import each_row
from factories import make_lesson

from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.results.kept_result import KeptResult, result_now
from media_literacy.engine.wording.tries_wording import best_try, practice_promise, since_words, try_title, try_words
from media_literacy.lesson.model import Mode, SentenceId

LESSON = make_lesson(flags=["a.", "b."], fine=["c."])
RESULT = result_now(
    AttemptState(
        mode=Mode.GUIDED,
        shown=frozenset(sentence.id for sentence in LESSON.article.sentences),
        marks={SentenceId("flag-1"): Mark()},
        is_revealed=True,
    ),
    LESSON,
)


@each_row(("practices", "title"), [(0, "First try"), (1, "Practice"), (2, "Practice, the latest of 2")])
def test_a_try_is_called_by_its_place(practices: int, title: str):
    assert try_title(practices, practices) == title


@each_row(("number", "title"), [(0, "First try"), (1, "Practice 1 of 2"), (2, "Practice, the latest of 2")])
def test_one_of_several_is_called_by_its_number(number: int, title: str):
    assert try_title(2, number) == title


def test_the_best_try_is_the_earliest_with_most_sentences_right():
    def result(*marks: str) -> KeptResult:
        shown = frozenset(sentence.id for sentence in LESSON.article.sentences)
        marked = {SentenceId(mark): Mark() for mark in marks}
        return result_now(AttemptState(Mode.GUIDED, shown, marked, is_revealed=True), LESSON)

    all_marked, one, both = result("flag-1", "flag-2", "fine-1"), result("flag-1"), result("flag-1", "flag-2")
    assert best_try([one, both, both]) == 1
    assert best_try([one, all_marked]) is None  # a problem more, and a sound sentence less
    assert best_try([one]) is None and best_try([]) is None


def test_a_try_is_told_in_one_sentence_of_numbers():
    assert try_words(RESULT) == "You left 1 of 1 sound sentence alone, and caught 1 of 2 problems."


def test_who_begins_again_hears_that_the_first_try_stands():
    assert practice_promise(RESULT) == (
        "You left 1 of 1 sound sentence alone, and caught 1 of 2 problems."
        " What you do now is practice, and replaces nothing."
    )


def test_what_became_of_the_lesson_is_told_one_thing_each():
    assert since_words(RESULT) == []
    shorter = RESULT._replace(now=dict(list(RESULT.now.items())[:1]), added=1, was_completed=True)
    removed, added, completed = since_words(shorter)
    assert removed.startswith("2 sentences that you read are no longer in the lesson.")
    assert added == "1 sentence was added to the lesson since. You have not read it."
    assert "An earlier version of this program kept this try." in completed
