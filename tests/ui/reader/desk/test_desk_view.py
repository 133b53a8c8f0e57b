"""What is put on the desk beside the article moves nothing that is read."""

import pytest
from factories import make_lesson
from ui.reader.desk.laid_desk import LESSON, READING, SIZE_NAMES, SIZES, page_rectangles, revealed


def test_opening_a_note_does_not_move_the_sentence_under_the_reader(lay):
    desk = lay(800, 600)
    sentence = next(note for note in READING.notes if LESSON.sentence(note).number == 15)
    desk.article.choose(sentence)
    desk.reveal(sentence)
    before = page_rectangles(desk, sentence)[0].top() - desk.verticalScrollBar().value()
    earlier = {id: note for id, note in READING.notes.items() if LESSON.sentence(id).number < 15}
    desk.show_notes(earlier)
    assert page_rectangles(desk, sentence)[0].top() - desk.verticalScrollBar().value() == pytest.approx(before, abs=1)


@pytest.mark.parametrize("size", SIZES[:3], ids=SIZE_NAMES[:3])
def test_an_empty_article_lies_on_the_desk_without_harm(lay, size):
    empty = make_lesson()
    desk = lay(*size, lesson=empty, reading=revealed(empty))
    assert desk.reading.place() == ("", 0.0)
    desk.go_to(*desk.reading.place())
    desk.article.take_focus()
