"""The time for one learner alone: as stated, or by words, sentences and age."""

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.lesson.lesson_minutes import computed_minutes, minutes_alone
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.text_blocks import Run


def words(count: int) -> str:
    return " ".join(["word"] * count)


def test_what_the_author_says_counts():
    assert minutes_alone(make_lesson(fine=["A word."], minutes=12)) == 12


@each_row(
    ("age", "speed"), [("11-14", 160), ("14+", 160), ("15+", 200), ("17", 200), ("18+", 238), ("", 238), ("all", 238)]
)
def test_words_of_article_and_notes_are_read_at_the_speed_of_the_youngest(age: str, speed: int):
    def minutes(count: int) -> int:
        note = make_note(Verdict.FINE, explanation=words(count - 20), how_to_check=(Run(words(10)),))
        return computed_minutes(make_lesson(fine=[words(10)], plain=["", ""], notes={"fine-1": (note,)}, age=age))

    assert minutes(speed) == 1 + 1 + 3  # a minute of words, three sentences, three minutes around
    assert minutes(speed + 1) == 1 + 1 + 3 + 1


def test_each_sentence_takes_twenty_seconds_more():
    assert computed_minutes(make_lesson(plain=[""] * 6)) == 2 + 3
    assert computed_minutes(make_lesson(plain=[""] * 7)) == 2 + 3 + 1
