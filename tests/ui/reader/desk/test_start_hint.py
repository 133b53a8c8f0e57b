"""What to do first: said and drawn until something stands in the margin, and covering nothing."""

import pytest
from PySide6.QtWidgets import QLabel
from ui.reader.desk.laid_desk import LESSON, READING, SIZE_NAMES, SIZES, page_rectangles

from media_literacy.lesson.model import Mode
from media_literacy.ui.reader.desk.start_hint import StartHint


def hints(desk):
    return [hint for hint in desk.findChildren(StartHint) if hint.isVisible()]


@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
def test_it_stands_beside_the_page_or_in_a_strip_under_it(lay, size):
    desk = lay(*size)
    desk.show_start(Mode.GUIDED)
    (hint,) = hints(desk)
    box = hint.rect().translated(hint.mapTo(desk, hint.rect().topLeft()))
    page = desk.article.rect().translated(desk.article.mapTo(desk, desk.article.rect().topLeft()))
    assert desk.rect().contains(box)
    if desk.sheet.has_margin:
        assert box.left() > page.right()
    else:
        assert box.top() > desk.viewport().geometry().bottom()


@pytest.mark.parametrize("size", SIZES, ids=SIZE_NAMES)
def test_the_first_note_or_doubt_ends_it_and_the_page_stays_still(lay, size):
    for show in (
        lambda desk: desk.show_notes({LESSON.article.sentences[0].id: READING.notes[LESSON.article.sentences[0].id]}),
        lambda desk: desk.show_widgets("doubts", {LESSON.article.sentences[0].id: QLabel("A doubt")}),
    ):
        desk = lay(*size)
        desk.show_start(Mode.INVESTIGATE)
        chosen = LESSON.article.sentences[0].id
        desk.article.choose(chosen)
        before = desk.article.mapTo(desk, page_rectangles(desk, chosen)[0].toRect().topLeft())
        show(desk)
        assert hints(desk) == []
        assert desk.article.mapTo(desk, page_rectangles(desk, chosen)[0].toRect().topLeft()) == before
        desk.show_notes({})
        assert hints(desk) == []


def test_each_mode_has_words_and_a_drawing_of_its_own(lay):
    pictures, words = [], []
    for mode in Mode:
        desk = lay(1280, 800)
        desk.show_start(mode)
        (hint,) = hints(desk)
        pictures.append(hint.grab().toImage())
        words.append(hint.findChild(QLabel).text())
    assert pictures[0] != pictures[1] != pictures[2]
    assert "opens here" in words[0] and "say why" in words[1] and "as a whole first" in words[2]
