"""The form before a course by keys alone, left in the middle and gone on with the day after."""

from PySide6.QtCore import Qt

from media_literacy.engine.attempts.items import item_at_hand
from media_literacy.ui.library.lessons_page import LessonsPage
from media_literacy.ui.reader.reader_page import ReaderPage

CARD = "Before the course"


def items_judged(attempt):
    return sum(attempt.state.was_judged(sentence.id) for sentence in attempt.lesson.article.sentences)


def judge(person, sentences):
    """So many sentences of the article at hand, every third one doubted."""
    for number in range(sentences):
        person.type("2" if number % 3 == 2 else "1")
        person.type("n")


def test_a_form_is_judged_by_keys_left_and_gone_on_with(person):
    person.start()
    person.wait_for_texts(CARD)
    person.press(CARD)
    first = person.reader._attempt
    assert person.button("Hint") is None and "Read the article as a whole first" in person.texts()
    person.type("1")
    assert items_judged(first) == 0, "it is read as a whole first"
    person.press("I have read it")
    judge(person, 2)
    person.type("2")
    third = item_at_hand(first.lesson, first.state)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    person.close()

    person.start()
    person.wait_for_texts(CARD)
    assert person.button("Read on") is None, "no debrief is asked for"
    person.press(CARD)
    again = person.reader._attempt
    assert again.lesson.front.id == first.lesson.front.id
    assert item_at_hand(again.lesson, again.state) == third and items_judged(again) == 3
    assert person.name_of(third).startswith("Sentence 3 of ")
    person.type("n")
    judge(person, len(again.lesson.article.sentences) - 3)
    person.wait_for(lambda: isinstance(person.page, ReaderPage) and person.reader._attempt.lesson != first.lesson)
    person.key(Qt.Key.Key_Escape)
    person.wait_for_page(LessonsPage)
    person.wait_for_texts(CARD, "3 short articles")
