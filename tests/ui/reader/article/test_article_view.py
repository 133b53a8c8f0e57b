"""What mouse and keys do on the printed page."""

import pytest
from factories import make_lesson
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from media_literacy.lesson.model import Article, Block, BlockKind, Run, Sentence, SentenceId
from media_literacy.ui.reader.article.article_view import ArticleView
from media_literacy.ui.reader.article.sentence_controls import SentenceControl
from media_literacy.ui.reader.article.sentence_state import SentenceState

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LABEL = "Invented for teaching. Not news."
LESSON = make_lesson(
    flags=["The weather station sets the fares.", "Every bus was full."],
    fine=["Joan Petty drives the second bus.", "She is 41."],
    plain=["That is all."],
    per_paragraph=2,
)
LINKED = Article(
    (
        Block(
            BlockKind.PARAGRAPH, (Run("Read "), Run("the minutes", link="https://example.org/minutes"), Run(" first."))
        ),
    ),
    (Sentence(SentenceId("only"), 1, 0, 0, 23, "Read the minutes first."),),
)


@pytest.fixture
def show(qtbot, appearance, own):
    def make(article=LESSON.article):
        view = own(ArticleView(article, appearance))
        view.show_label(LABEL)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return make


@pytest.fixture
def view(show):
    return show()


class Heard:
    """What a view told."""

    def __init__(self, view):
        self.activated, self.chosen, self.links = [], [], []
        view.sentence_activated.connect(self.on_activated)
        view.sentence_chosen.connect(self.chosen.append)
        view.link_activated.connect(self.links.append)

    def on_activated(self, sentence, was_chosen):
        self.activated.append((sentence, was_chosen))


def point(view, sentence, line=0):
    return view.layout_of_page.rectangles(SentenceId(sentence))[line].center().toPoint()


def start_of(view, sentence):
    box = view.layout_of_page.rectangles(SentenceId(sentence))[0]
    return QPointF(box.left() + 1, box.center().y()).toPoint()


def end_of(view, sentence):
    box = view.layout_of_page.rectangles(SentenceId(sentence))[-1]
    return QPointF(box.right() - 1, box.center().y()).toPoint()


def drag(qtbot, view, start, end):
    qtbot.mousePress(view, LEFT, NONE, start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, NONE, end)


def colours(view, sentence):
    box = view.layout_of_page.rectangles(SentenceId(sentence))[0].toRect().adjusted(0, 3, 0, -2)
    image = view.grab(box).toImage()
    return [image.pixelColor(x, 1).name() for x in range(2, image.width() - 2, 3)]


def controls(view):
    return {control.sentence: control for control in view.findChildren(SentenceControl) if not control.isHidden()}


# Mouse


def test_a_click_activates_the_sentence_under_the_pointer(qtbot, view):
    heard = Heard(view)
    qtbot.mouseClick(view, LEFT, NONE, point(view, "flag-2"))
    assert heard.activated == [("flag-2", False)]
    assert heard.chosen == ["flag-2"]
    qtbot.mouseClick(view, LEFT, NONE, point(view, "flag-2"))
    assert heard.activated[1:] == [("flag-2", True)]


def test_a_click_beside_the_text_does_nothing(qtbot, view):
    heard = Heard(view)
    qtbot.mouseClick(view, LEFT, NONE, QPoint(6, point(view, "flag-1").y()))
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, NONE, point(view, "flag-1"))
    assert heard.activated == []


def test_a_drag_selects_and_marks_nothing(qtbot, view):
    heard = Heard(view)
    drag(qtbot, view, start_of(view, "flag-1"), end_of(view, "flag-1"))
    assert view.copy_text().startswith("The weather station sets the fares")
    assert heard.activated == heard.chosen == []


def test_a_drag_over_two_paragraphs_selects_both(qtbot, view):
    drag(qtbot, view, start_of(view, "flag-2"), end_of(view, "fine-1"))
    assert view.copy_text() == f"Every bus was full.\n\nJoan Petty drives the second bus.\n\n{LABEL}"


def test_a_hand_that_trembles_still_clicks(qtbot, view):
    heard = Heard(view)
    at = point(view, "fine-1")
    qtbot.mousePress(view, LEFT, NONE, at)
    qtbot.mouseMove(view, at + QPoint(2, 1))
    qtbot.mouseRelease(view, LEFT, NONE, at + QPoint(2, 1))
    assert heard.activated == [("fine-1", False)]


def test_a_click_after_a_drag_takes_the_selection_away(qtbot, view):
    drag(qtbot, view, start_of(view, "flag-1"), end_of(view, "flag-1"))
    qtbot.mouseClick(view, LEFT, NONE, point(view, "fine-2"))
    assert view.copy_text() == f"She is 41.\n\n{LABEL}"


def test_shift_and_click_reach_on_from_where_the_selection_began(qtbot, view):
    heard = Heard(view)
    drag(qtbot, view, start_of(view, "flag-1"), end_of(view, "flag-1"))
    qtbot.mouseClick(view, LEFT, SHIFT, end_of(view, "flag-2"))
    assert view.copy_text().startswith("The weather station sets the fares. Every bus was full")
    assert heard.activated == []


def test_a_double_click_takes_a_word_and_the_second_click_activates_nothing(qtbot, view):
    heard = Heard(view)
    at = start_of(view, "fine-1") + QPoint(4, 0)
    qtbot.mouseClick(view, LEFT, NONE, at)
    qtbot.mouseDClick(view, LEFT, NONE, at)
    qtbot.mouseRelease(view, LEFT, NONE, at)
    assert heard.activated == [("fine-1", False)]
    assert view.copy_text() == f"Joan\n\n{LABEL}"


def test_ctrl_and_click_follow_a_link_and_mark_nothing(qtbot, show):
    view = show(LINKED)
    heard = Heard(view)
    ((_, box),) = view.layout_of_page.flow.links()
    at = box.translated(view.layout_of_page.origin).center().toPoint()
    qtbot.mouseClick(view, LEFT, CTRL, at)
    assert (heard.links, heard.activated) == (["https://example.org/minutes"], [])
    qtbot.mouseClick(view, LEFT, CTRL, end_of(view, "only"))
    assert (heard.links[1:], heard.activated) == ([], [])


def test_a_plain_click_on_a_link_marks_the_sentence(qtbot, show):
    view = show(LINKED)
    heard = Heard(view)
    ((_, box),) = view.layout_of_page.flow.links()
    qtbot.mouseClick(view, LEFT, NONE, box.translated(view.layout_of_page.origin).center().toPoint())
    assert (heard.links, [sentence for sentence, _ in heard.activated]) == ([], ["only"])


def test_a_sentence_answers_the_pointer_and_stops_when_it_is_gone(qtbot, view, appearance):
    before = colours(view, "flag-2")
    qtbot.mouseMove(view, point(view, "flag-2"))
    assert appearance.theme.colour("hover").name() in colours(view, "flag-2")
    assert view.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(view, QPoint(6, 6))
    assert colours(view, "flag-2") == before
    assert view.cursor().shape() is Qt.CursorShape.IBeamCursor


# Keys


def test_arrows_walk_from_sentence_to_sentence(qtbot, view):
    view.take_focus()
    order = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left):
        qtbot.keyClick(view.focusWidget(), key)
        order.append(view.chosen)
    assert order == ["flag-2", "fine-1", "fine-2", "fine-1", "flag-2"]


def test_home_and_end_reach_the_first_and_the_last_sentence_and_go_no_further(qtbot, view):
    view.take_focus()
    for key, at in (
        (Qt.Key.Key_End, "plain-1"),
        (Qt.Key.Key_Down, "plain-1"),
        (Qt.Key.Key_Home, "flag-1"),
        (Qt.Key.Key_Up, "flag-1"),
    ):
        qtbot.keyClick(view.focusWidget(), key)
        assert view.chosen == at


def test_in_arabic_left_is_forward(qtbot, appearance, own):
    view = own(ArticleView(LESSON.article, appearance, is_right_to_left=True))
    view.show()
    view.take_focus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen == "flag-2"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_activate_the_chosen_sentence_once(qtbot, view, key):
    heard = Heard(view)
    view.choose(SentenceId("fine-1"), take_focus=True)
    qtbot.keyClick(view.focusWidget(), key)
    assert heard.activated == [("fine-1", True)]


def test_arrows_with_ctrl_are_left_to_the_page(qtbot, view):
    view.take_focus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Down, CTRL)
    assert view.chosen == "flag-1"


def test_tab_enters_and_leaves_the_article_as_one_stop(qtbot, appearance, own):
    window = own(QWidget())
    column = QVBoxLayout(window)
    first, view = QLineEdit(), ArticleView(LESSON.article, appearance)
    column.addWidget(first)
    column.addWidget(view)
    view.choose(SentenceId("flag-1"))
    view.place_controls(0, 2000)
    last = QLineEdit()
    column.addWidget(last)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.choose(SentenceId("fine-1"))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is controls(view)[SentenceId("fine-1")]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is last
    qtbot.keyClick(last, Qt.Key.Key_Backtab)
    assert window.focusWidget() is controls(view)[SentenceId("fine-1")]


# Copying


def test_a_copy_carries_the_label_of_origin(qtbot, view):
    view.choose(SentenceId("fine-2"), take_focus=True)
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == f"She is 41.\n\n{LABEL}"


def test_everything_is_copied_with_the_label_too(qtbot, view):
    view.take_focus()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_A, CTRL)
    copied = view.copy_text()
    assert copied.startswith("The weather station") and copied.endswith(f"That is all.\n\n{LABEL}")


def test_with_nothing_chosen_nothing_is_copied(appearance, own):
    view = own(ArticleView(LESSON.article, appearance))
    QGuiApplication.clipboard().setText("mine")
    view.copy()
    assert QGuiApplication.clipboard().text() == "mine"


# What it shows


def test_the_controls_say_what_a_screen_reader_reads(view):
    names = {sentence.id: f"Sentence {sentence.number}: {sentence.text}" for sentence in LESSON.article.sentences}
    view.show_states({SentenceId("flag-1"): SentenceState.MARKED}, names, frozenset({SentenceId("flag-1")}))
    found = controls(view)
    assert {one: control.accessibleName() for one, control in found.items()} == names
    assert [one for one, control in found.items() if control.isChecked()] == ["flag-1"]
    view.show_states({}, names, frozenset())
    assert not any(control.isChecked() for control in controls(view).values())


def test_a_control_that_is_pressed_waits_for_the_exercise_to_say_whether_it_is_checked(view):
    heard = Heard(view)
    controls(view)["flag-1"].click()
    assert [sentence for sentence, _ in heard.activated] == ["flag-1"]
    assert not controls(view)["flag-1"].isChecked()


def test_the_toggle_of_assistive_technology_is_a_click(view):
    heard = Heard(view)
    controls(view)["flag-2"].toggle()
    assert [sentence for sentence, _ in heard.activated] == ["flag-2"]
    assert not controls(view)["flag-2"].isChecked()


def test_each_control_lies_over_its_sentence(view):
    for sentence, control in controls(view).items():
        assert control.geometry().contains(view.layout_of_page.bounds(sentence).toAlignedRect())
    view.set_page_width(430)
    for sentence, control in controls(view).items():
        assert control.geometry() == view.layout_of_page.bounds(sentence).toAlignedRect()


@pytest.mark.parametrize("state", [one for one in SentenceState if one is not SentenceState.PLAIN])
def test_every_state_is_seen_at_the_sentence_and_in_the_page_margin(view, state):
    box = view.layout_of_page.rectangles(SentenceId("fine-1"))[0].toAlignedRect()
    margin = box.adjusted(0, 0, 0, 0)
    margin.setLeft(4)
    margin.setRight(box.left() - 6)
    before = view.grab(box).toImage(), view.grab(margin).toImage()
    view.show_states({SentenceId("fine-1"): state}, {}, frozenset())
    after = view.grab(box).toImage(), view.grab(margin).toImage()
    assert before[0] != after[0]
    assert before[1] != after[1]
    view.show_states({}, {}, frozenset())
    assert (view.grab(box).toImage(), view.grab(margin).toImage()) == before


def test_choosing_a_sentence_hides_no_state(view):
    view.show_states({SentenceId("fine-1"): SentenceState.HIT}, {}, frozenset())
    view.choose(SentenceId("fine-1"))
    box = view.layout_of_page.rectangles(SentenceId("fine-1"))[0].toAlignedRect()
    with_hit = view.grab(box).toImage()
    view.show_states({SentenceId("fine-1"): SentenceState.MISS}, {}, frozenset())
    assert view.grab(box).toImage() != with_hit


def test_the_label_of_origin_is_printed_over_the_article(qtbot, appearance, own):
    view = own(ArticleView(LESSON.article, appearance))
    before = view.layout_of_page.top(SentenceId("flag-1"))
    view.show_label(LABEL)
    assert view.layout_of_page.top(SentenceId("flag-1")) > before
    top = view.grab(view.rect().adjusted(0, 0, 0, 42 - view.height())).toImage()
    ink = {top.pixelColor(x, y).name() for x in range(44, 300, 2) for y in range(top.height())}
    assert appearance.theme.colour("missed").name() in ink


def test_an_article_without_sentences_takes_keys_and_clicks_without_harm(qtbot, show):
    view = show(Article((), ()))
    heard = Heard(view)
    view.take_focus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_A, CTRL)
    qtbot.mouseClick(view, LEFT, NONE, QPoint(100, 30))
    qtbot.mouseDClick(view, LEFT, NONE, QPoint(100, 30))
    assert (heard.activated, heard.chosen, view.copy_text()) == ([], [], "")
