"""The lines on the desk: ties from notes to sentences, and brackets between those that clash."""

from itertools import pairwise

from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st
from own_lessons import our_lesson
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from ui.reader.desk.laid_desk import FAR_APART, FAR_READING, revealed

from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.vocabulary.theme_colours import THEMES, contrast
from media_literacy.ui.reader.desk.desk_lines import LONGEST, OPEN_TIE, TIE, DeskLines, spread, tie_points
from media_literacy.ui.theme.colours import load_themes

clash_strip = QRect(0, 0, 98, 600)
steps = st.lists(st.tuples(st.integers(0, 80), st.integers(20, 300)), min_size=2, max_size=12)


def test_a_bracket_is_drawn_beside_the_page_for_the_chosen_sentence(lay, appearance):
    desk = lay(1280, 700, lesson=FAR_APART)
    before = desk.sheet.grab(clash_strip).toImage()
    desk.show_clashes(FAR_READING.clashes)
    assert desk.sheet.grab(clash_strip).toImage() == before  # all of them overlap
    desk.article.choose(SentenceId("flag-1"))
    chosen = desk.sheet.grab(clash_strip).toImage()
    desk.sheet.show_all_clashes(True)
    whole = desk.sheet.grab(clash_strip).toImage()
    assert before != chosen != whole != before
    clash = appearance.theme.colour("clash").name()
    assert clash in {chosen.pixelColor(x, y).name() for x in range(98) for y in range(200, 260)}


def test_a_bracket_that_overlaps_no_other_is_drawn_at_once(lay):
    desk = lay(1280, 700, lesson=FAR_APART)
    before = desk.sheet.grab(clash_strip).toImage()
    desk.show_clashes({SentenceId("flag-1"): [SentenceId("flag-2")]})
    assert desk.sheet.grab(clash_strip).toImage() != before


@each_row("name", THEMES)
def test_ties_can_be_seen_in_every_theme(name):
    theme = load_themes()[name]
    for role in (TIE, OPEN_TIE):
        assert contrast(getattr(theme, role), theme.desk) >= 3.0, role


def height_at(points, x):
    """How far down a tie is at `x`."""
    for (left, upper), (right, lower) in pairwise(points):
        if left <= x <= right:
            return upper + (lower - upper) * (x - left) / (right - left)
    raise AssertionError(x)


@given(steps)
def test_two_ties_never_merge(given_steps):
    starts, ends, line, note = [], [], 0, 0
    for further, height in given_steps:
        line, note = line + further // 20 * 20, note + height  # some begin in one line
        starts.append(float(line))
        ends.append(float(note))
    ties = [tie_points(0.0, 48.0, start, end) for start, end in zip(spread(starts), ends, strict=True)]
    for upper, lower in pairwise(ties):
        assert all(height_at(lower, x) - height_at(upper, x) >= 4.9 for x in range(0, 49, 4))


def test_ties_lead_to_a_margin_on_the_left_as_well():
    assert tie_points(100.0, 50.0, 10.0, 30.0) == [(100.0, 10.0), (93.0, 10.0), (57.0, 30.0), (50.0, 30.0)]


def test_ties_of_one_line_begin_apart_and_around_it():
    assert spread([10.0, 10.0, 40.0]) == [7.5, 12.5, 40.0]


def test_ties_are_drawn_up_to_a_length_that_grows_with_the_text(appearance, large_appearance):
    def is_drawn(length, size):
        image = QImage(50, 1200, QImage.Format.Format_RGB32)
        image.fill(size.theme.colour("desk"))
        painter = QPainter(image)
        ties = [(SentenceId("flag-1"), 10.0, 10.0 + length)]
        DeskLines().paint_ties(painter, 0.0, 50.0, ties, None, size)
        painter.end()
        return image.pixelColor(25, round(10 + length / 2)) != size.theme.colour("desk")

    for size in (appearance, large_appearance):
        longest = size.scale.px(LONGEST)
        assert [is_drawn(length, size) for length in (longest - 1, longest + 1)] == [True, False]


def test_an_open_note_leaves_every_tie_in_view_drawn(lay):
    lesson = our_lesson("market-roof")
    desk = lay(1280, 800, lesson=lesson, reading=revealed(lesson))
    desk.article.choose(lesson.article.sentences[0].id)
    ties = desk.sheet.margin.placement.ties_between(0.0, 800.0)
    assert len(ties) > 5 and max(abs(start - end) for _sentence, start, end in ties) <= LONGEST


def test_the_clash_of_the_chosen_sentence_is_drawn_once_among_all(appearance):
    heights = {SentenceId(name): height for name, height in (("a", 40.0), ("b", 160.0), ("c", 80.0), ("d", 200.0))}
    lines = DeskLines()
    twin = SentenceId("twin of a")
    heights[twin] = 40.0  # in one line with it
    clashes = {SentenceId("a"): [SentenceId("b")], twin: [SentenceId("b")], SentenceId("c"): [SentenceId("d")]}
    lines.use_clashes(clashes)
    lines.shows_all = True

    def spines(chosen):
        image = QImage(100, 240, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        area = QRectF(0, 0, 100, 240)
        lines.paint_brackets(painter, 100.0, chosen, heights.__getitem__, appearance, clip=area, visible=area)
        painter.end()
        painted = [image.pixelColor(x, 60) != QColor("white") for x in range(100)]
        return sum(now and not before for before, now in pairwise(painted))

    assert spines(None) == spines(SentenceId("a")) == 2
