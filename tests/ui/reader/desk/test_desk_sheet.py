"""Notes on the sheet: level with their sentences, nothing over anything."""

from itertools import combinations

import pytest
from factories import make_lesson
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from ui.reader.desk.laid_desk import FAR_APART, FAR_READING, LESSON, READING, Painted, notes, page_rectangles, revealed

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.notes.note_view import NoteView


def everywhere(desk):
    """Scroll through the whole desk, window by window."""
    bar = desk.verticalScrollBar()
    bar.setValue(0)
    while True:
        yield bar.value()
        if bar.value() == bar.maximum():
            return
        bar.setValue(bar.value() + desk.viewport().height() // 2)


def assert_have_room(found, desk):
    sheet = QRect(0, 0, desk.sheet.width(), desk.sheet.height())
    for sentence, box in found.items():
        assert sheet.contains(box), sentence
    for (sentence, box), (other, other_box) in combinations(found.items(), 2):
        assert not box.intersects(other_box), (sentence, other)


def test_notes_never_stand_over_one_another_nor_beyond_the_sheet(desk):
    shown = set()
    for _ in everywhere(desk):
        assert_have_room(notes(desk), desk)
        shown |= set(notes(desk))
    assert shown == set(READING.notes)


def test_notes_never_stand_over_one_another_whichever_is_chosen(desk):
    for sentence in list(READING.notes)[::4]:
        desk.article.choose(sentence)
        desk.reveal(sentence)
        found = notes(desk)
        opened, view = found[sentence], desk.viewport().rect()
        fits = desk.sheet.has_margin or opened.bottom() - page_rectangles(desk, sentence)[0].top() < view.height()
        assert not fits or view.contains(opened.translated(0, -desk.verticalScrollBar().value()))
        assert_have_room(found, desk)


def test_no_note_covers_a_word_of_the_article(desk):
    for sentence in list(READING.notes)[::7]:
        desk.article.choose(sentence)
        for box in notes(desk).values():
            for other in LESSON.article.sentences:
                for line in page_rectangles(desk, other.id):
                    covered = box.toRectF().intersected(line)
                    assert min(covered.width(), covered.height()) < 1.5, other.text


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 768)])
def test_the_chosen_note_is_level_with_its_sentence(lay, width, height):
    desk = lay(width, height)
    sentences = list(READING.notes)[2::6]
    desk.show_notes({sentence: READING.notes[sentence] for sentence in sentences})
    for sentence in sentences:
        desk.article.choose(sentence)
        first_line = page_rectangles(desk, sentence)[0]
        assert abs(notes(desk)[sentence].top() - first_line.top()) < first_line.height() / 2


def test_where_every_sentence_has_a_note_the_open_one_is_seen_as_a_whole_beside_its_sentence(lay):
    desk = lay(1280, 800, reading=READING)
    for sentence in READING.notes:
        desk.article.choose(sentence)
        desk.reveal(sentence)
        box, first_line = notes(desk)[sentence], page_rectangles(desk, sentence)[0]
        assert box.top() <= first_line.top() + 1 and box.bottom() >= first_line.center().y()
        assert desk.viewport().rect().contains(box.translated(0, -desk.verticalScrollBar().value()))


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1024, 768)])
def test_on_a_school_screen_notes_stand_beside_the_page(lay, width, height):
    desk = lay(width, height, reading=READING)
    for box in notes(desk).values():
        assert box.left() > desk.article.geometry().right() + 30


def test_below_960_px_a_note_stands_under_its_paragraph(lay):
    desk = lay(800, 600, reading=READING)
    layout = desk.article.layout_of_page
    seen = 0
    for _ in everywhere(desk):
        for sentence, box in notes(desk).items():
            block = layout.sentence(sentence).block
            in_block = [line for part in layout.in_block(block) for line in page_rectangles(desk, part.id)]
            later = [
                page_rectangles(desk, other_sentence.id)[0].top()
                for other_sentence in LESSON.article.sentences
                if other_sentence.block > layout.last_in_row(sentence)
            ]
            assert box.top() >= max(line.bottom() for line in in_block) - 1
            assert not later or box.bottom() <= min(later) + 1
            seen += 1
    assert seen >= len(READING.notes)


def test_without_notes_the_text_is_put_together_again(lay):
    desk = lay(800, 600)
    before = desk.article.height()
    desk.show_notes(READING.notes)
    assert desk.article.height() > before
    desk.show_notes({})
    assert desk.article.height() == before
    assert notes(desk) == {}


def test_a_card_in_the_margin_stands_over_no_note(desk):
    card = QLabel("Why?\n\n\n\nBecause.")
    sentence = LESSON.article.sentences[12].id
    desk.article.choose(sentence)
    desk.show_card(card, READING.notes)
    QApplication.processEvents()  # what was pressed is painted first
    assert card.isVisible()
    assert all(not box.intersects(card.geometry()) for box in notes(desk).values())
    desk.show_card(None, READING.notes)
    assert not card.isVisible()


def test_a_lesson_from_the_right_has_its_notes_at_the_left_and_its_brackets_at_the_right(lay):
    lesson = make_lesson(
        flags=["لم يسأل أحد القراء."],
        fine=["شارك القراء في الاستطلاع."],
        clashes=[("flag-1", "fine-1")],
        per_paragraph=1,
    )
    lesson = lesson._replace(front=lesson.front._replace(language="ar"))
    desk = lay(1280, 800, lesson=lesson, reading=revealed(lesson, "flag-1"))
    page = desk.article.geometry()
    assert [box.right() < page.left() for box in notes(desk).values()] == [True, True]
    image = desk.sheet.grab().toImage()
    desk_colour = QColor(desk.sheet._appearance.theme.desk)
    heights = [desk.article.layout_of_page.middle(sentence.id) for sentence in lesson.article.sentences]
    middle = page.y() + round(sum(heights) / len(heights))
    assert any(image.pixelColor(x, middle) != desk_colour for x in range(page.right() + 2, desk.sheet.width()))
    assert all(image.pixelColor(x, middle) == desk_colour for x in range(8))


def test_the_partners_of_the_chosen_sentence_are_framed(lay):
    desk = lay(1280, 700, lesson=FAR_APART)
    chosen = SentenceId("flag-1")
    desk.article.choose(chosen)
    other, partner = SentenceId("fine-2"), FAR_READING.clashes[chosen][0]

    def edge():
        """The paper close before the first words of the partner."""
        line = desk.article.layout_of_page.rectangles(partner)[0]
        return desk.article.grab(QRect(round(line.left()) - 6, round(line.center().y()), 5, 1)).toImage()

    plain = edge()
    desk.show_clashes(FAR_READING.clashes)
    assert edge() != plain
    desk.article.choose(other)
    assert edge() == plain


def test_lines_beside_the_page_are_painted_without_page_and_notes(lay):
    desk = lay(1280, 700, reading=READING)
    for _turn in range(5):
        QApplication.processEvents()
    painted = []
    watching = Painted(painted, desk.sheet, desk.article, *desk.findChildren(NoteView))
    desk.sheet.set_size(desk.sheet.width(), desk.sheet.height())
    QApplication.processEvents()
    assert painted == ["DeskSheet"]
    watching.deleteLater()


def test_a_tie_paints_nothing_beyond_what_is_painted_anew_when_notes_move(lay):
    desk = lay(1273, 700, reading=READING)  # where the notes begin within a px
    desk.article.choose(next(iter(notes(desk))))
    image = QImage(desk.sheet.size(), QImage.Format.Format_RGB32)
    desk.sheet.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    page, begins = desk.article.geometry(), round(desk.sheet._geometry.notes_x)
    desk_colour = QColor(desk.sheet._appearance.theme.desk).rgb()
    beyond = {(x, image.pixel(x, y) == desk_colour) for x in (page.right(), begins, begins + 1) for y in range(700)}
    assert {x for x, is_empty in beyond if not is_empty} == set()
    assert any(image.pixel(begins - 1, y) != desk_colour for y in range(700))
