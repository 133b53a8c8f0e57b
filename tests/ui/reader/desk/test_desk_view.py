"""Page, notes and brackets on the desk: nothing over anything, and the reader keeps the place."""

from itertools import combinations

import pytest
from factories import FakeClock, make_lesson
from own_lessons import FOUNDING, our_lesson
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton

from media_literacy.engine.attempt import Attempt
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.ui.reader.desk.desk_sheet import GAP
from media_literacy.ui.reader.desk.desk_view import Desk
from media_literacy.ui.reader.notes.note_layout import compact_height
from media_literacy.ui.reader.notes.note_view import NoteView
from media_literacy.ui.reader.sentence_views import SentenceViews
from media_literacy.ui.text.picture_cache import PictureSource

LESSON = our_lesson(FOUNDING)
SIZES = [(1280, 800, 1.0), (1024, 768, 1.0), (1024, 768, 2.0), (800, 600, 1.0)]
SIZE_NAMES = ["1280", "1024", "1024 at 200 %", "800"]


def revealed(lesson, *marked):
    attempt = Attempt(lesson, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in lesson.article.sentences)
    for one in marked:
        attempt.toggle_mark(one)
    attempt.read_all()
    attempt.read_all()
    reading = SentenceViews(attempt, load_catalogue())
    reading.refresh_all()
    return reading


READING = revealed(LESSON, LESSON.article.sentences[0].id)


@pytest.fixture
def lay(qtbot, appearance, large_appearance, own, window):
    def make(width, height, size=1.0, lesson=LESSON, reading=None):
        chosen = large_appearance if size == 2.0 else appearance
        desk = own(Desk(lesson, window.actions.open_address, chosen, PictureSource(None)))
        desk.resize(width, height)
        desk.show()
        qtbot.waitExposed(desk)
        if reading is not None:
            desk.show_notes(reading.notes)
            desk.show_clashes(reading.clashes)
        return desk

    return make


@pytest.fixture(params=SIZES, ids=SIZE_NAMES)
def desk(request, lay):
    return lay(*request.param, reading=READING)


def notes(desk):
    return {view.sentence: view.geometry() for view in desk.findChildren(NoteView) if not view.isHidden()}


def page_rectangles(desk, sentence):
    return [
        box.translated(desk.article.x(), desk.article.y()) for box in desk.article.layout_of_page.rectangles(sentence)
    ]


def everywhere(desk):
    """Scroll through the whole desk, window by window."""
    bar = desk.verticalScrollBar()
    bar.setValue(0)
    while True:
        yield bar.value()
        if bar.value() == bar.maximum():
            return
        bar.setValue(bar.value() + desk.viewport().height() // 2)


def assert_notes_have_room(desk):
    found = notes(desk)
    sheet = QRect(0, 0, desk.sheet.width(), desk.sheet.height())
    for sentence, box in found.items():
        assert sheet.contains(box), sentence
    for (one, box), (other, other_box) in combinations(found.items(), 2):
        assert not box.intersects(other_box), (one, other)


def test_notes_never_stand_over_one_another_nor_beyond_the_sheet(desk):
    shown = set()
    for _ in everywhere(desk):
        assert_notes_have_room(desk)
        shown |= set(notes(desk))
    assert shown == set(READING.notes)


def test_notes_never_stand_over_one_another_whichever_is_chosen(desk):
    for sentence in list(READING.notes)[::4]:
        desk.article.choose(sentence)
        desk.reveal(sentence)
        assert sentence in notes(desk)
        assert_notes_have_room(desk)


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


def test_where_every_sentence_has_a_note_the_chosen_one_stands_as_high_as_those_before_let_it(lay, appearance):
    desk = lay(1280, 800, reading=READING)
    step = compact_height(appearance) + GAP
    for index, sentence in enumerate(READING.notes):
        desk.article.choose(sentence)
        first_line = page_rectangles(desk, sentence)[0]
        assert notes(desk)[sentence].top() <= max(first_line.top(), desk.article.y() + index * step) + 1


def test_a_chosen_sentence_can_be_read_at_once(desk):
    for sentence in [sentence.id for sentence in LESSON.article.sentences]:
        desk.article.choose(sentence)
        top = desk.verticalScrollBar().value()
        first = page_rectangles(desk, sentence)[0]
        assert top <= first.top() and first.bottom() <= top + desk.viewport().height()


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
            in_block = [line for one in layout.in_block(block) for line in page_rectangles(desk, one.id)]
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


@pytest.mark.parametrize("widths", [(1280, 1024), (1280, 800), (800, 1280), (1024, 640)])
def test_a_resize_keeps_the_reading_place(lay, widths):
    desk = lay(widths[0], 700, reading=READING)
    middle = next(sentence.id for sentence in LESSON.article.sentences if sentence.number > 10 and sentence.start == 0)
    desk.go_to(middle, 0)
    assert desk.place()[0] == middle
    desk.resize(widths[1], 700)
    assert desk.place()[0] == middle
    assert abs(desk.place()[1]) <= 2


def test_another_text_size_keeps_the_reading_place(lay, appearance, large_appearance):
    desk = lay(1280, 700, reading=READING)
    middle = next(sentence.id for sentence in LESSON.article.sentences if sentence.number > 10 and sentence.start == 0)
    desk.go_to(middle, 0)
    for other in (large_appearance, appearance):
        desk.apply_appearance(other)
        assert desk.place()[0] == middle


def test_a_place_is_found_again(lay):
    desk = lay(1024, 600)
    desk.verticalScrollBar().setValue(431)
    sentence, offset = desk.place()
    desk.verticalScrollBar().setValue(0)
    desk.go_to(sentence, offset)
    assert abs(desk.verticalScrollBar().value() - 431) <= 1


def test_opening_a_note_does_not_move_the_sentence_under_the_reader(lay):
    desk = lay(800, 600)
    sentence = next(note for note in READING.notes if LESSON.sentence(note).number == 15)
    desk.article.choose(sentence)
    before = page_rectangles(desk, sentence)[0].top() - desk.verticalScrollBar().value()
    earlier = {one: note for one, note in READING.notes.items() if LESSON.sentence(one).number < 15}
    desk.show_notes(earlier)
    assert page_rectangles(desk, sentence)[0].top() - desk.verticalScrollBar().value() == pytest.approx(before, abs=1)


def test_a_card_in_the_margin_stands_over_no_note(desk):
    card = QLabel("Why?\n\n\n\nBecause.")
    sentence = LESSON.article.sentences[12].id
    desk.article.choose(sentence)
    desk.show_card(card)
    assert card.isVisible()
    assert all(not box.intersects(card.geometry()) for box in notes(desk).values())
    desk.show_card(None)
    assert not card.isVisible()


# Clashes


FAR_APART = make_lesson(
    flags=["The town sets the fares.", "The weather station sets the fares."],
    fine=[f"A sentence about the weather on day {number}, which was like the one before." for number in range(1, 90)],
    clashes=[("flag-1", "fine-80"), ("flag-2", "fine-80"), ("flag-1", "fine-40")],
)
FAR_READING = revealed(FAR_APART)


def chips(desk):
    return [
        button
        for button in desk.findChildren(QPushButton)
        if button.property("variant") == "chip" and button.isVisible()
    ]


@pytest.fixture
def far(lay):
    return lay(1280, 700, lesson=FAR_APART, reading=FAR_READING)


def test_a_partner_below_the_window_is_quoted_at_its_foot(far, window):
    far.article.choose(SentenceId("flag-1"))
    (chip,) = chips(far)
    assert chip.accessibleName().startswith("Go to sentence 42: A sentence about the weather on day 40")
    assert chip.geometry().center().y() > far.viewport().height() / 2
    chip.click()
    assert window.asked == [("address", "#fine-40")]


def test_of_the_partners_above_the_nearest_is_quoted_at_the_top(far):
    far.article.choose(SentenceId("fine-80"))
    (chip,) = chips(far)
    assert chip.accessibleName().startswith("Go to sentence 2: ")
    assert chip.geometry().center().y() < far.viewport().height() / 2
    left = far.article.mapTo(far, QPoint(0, 0)).x()
    assert chip.geometry().left() >= left and chip.geometry().right() <= left + far.article.width()


def test_a_partner_in_sight_needs_no_chip(far):
    far.article.choose(SentenceId("flag-2"))
    assert len(chips(far)) == 1
    far.reveal(SentenceId("fine-80"))
    assert chips(far) == []


def test_a_chip_covers_no_text_and_moves_none(far):
    def shown_at(sentence):
        line = far.article.layout_of_page.rectangles(SentenceId(sentence))[0].toRect()
        return far.article.mapTo(far, line.topLeft()).y()

    far.show_clashes({})
    far.reveal(SentenceId("fine-60"))
    before, height = shown_at("fine-60"), far.viewport().height()
    far.article.choose(SentenceId("fine-60"))
    assert shown_at("fine-60") == before
    far.show_clashes({SentenceId("fine-60"): [SentenceId("fine-1"), SentenceId("fine-85")]})
    assert len(chips(far)) == 2
    assert shown_at("fine-60") == before
    assert all(not chip.geometry().intersects(far.viewport().geometry()) for chip in chips(far))
    far.show_clashes({})
    assert chips(far) == []
    assert (shown_at("fine-60"), far.viewport().height()) == (before, height)


def test_a_sentence_without_clashes_has_no_chip(far):
    far.article.choose(SentenceId("fine-3"))
    assert chips(far) == []


def test_a_bracket_is_drawn_beside_the_page(lay, appearance):
    desk = lay(1280, 700, lesson=FAR_APART)
    strip = QRect(0, 0, desk.article.x(), 600)
    before = desk.sheet.grab(strip).toImage()
    desk.show_clashes(FAR_READING.clashes)
    quiet = desk.sheet.grab(strip).toImage()
    desk.article.choose(SentenceId("flag-1"))
    chosen = desk.sheet.grab(strip).toImage()
    assert before != quiet != chosen != before
    clash = appearance.theme.colour("clash").name()
    assert clash in {chosen.pixelColor(x, y).name() for x in range(strip.width()) for y in range(200, 260)}


# What was seen


def test_the_sentences_in_the_window_are_seen_and_no_others(qtbot, lay):
    desk = lay(1280, 500, lesson=FAR_APART)
    with qtbot.waitSignal(desk.seen_sentences.seen) as told:
        desk.verticalScrollBar().setValue(0)
    bottom = desk.viewport().height()
    for sentence in FAR_APART.article.sentences:
        lines = page_rectangles(desk, sentence.id)
        share = sum(line.center().y() <= bottom for line in lines) / len(lines)
        assert (sentence.id in told.args[0]) is (share >= 0.5), sentence.text


@pytest.mark.parametrize("size", SIZES[:3], ids=SIZE_NAMES[:3])
def test_an_empty_article_lies_on_the_desk_without_harm(lay, size):
    empty = make_lesson()
    desk = lay(*size, lesson=empty, reading=revealed(empty))
    assert desk.place() == ("", 0.0)
    desk.go_to(*desk.place())
    desk.article.take_focus()
