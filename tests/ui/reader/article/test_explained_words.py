"""The hard words on the page: their dots, and the pointer over them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QMenu, QToolTip
from ui.reader.article.shown_article import LESSON, point

from media_literacy.lesson.model import SentenceId, Word
from media_literacy.lesson.text_blocks import Run
from media_literacy.ui.reader.article.explained_words import ExplainedWords
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.text.picture_cache import PictureSource


def word(text, sentence):
    there = LESSON.sentence(SentenceId(sentence))
    start = there.start + there.text.index(text)
    return Word(text, (Run(f"what <b>{text}</b> means"),), there.id, there.block, start, start + len(text))


WORDS = (word("fares", "flag-1"), word("weather station", "flag-1"), word("drives", "fine-1"))


def middle(view, index):
    return view._explained.rectangles(view.layout_of_page, index)[0].center()


def test_a_word_is_found_under_a_point_and_none_beside_it(view):
    words = ExplainedWords(WORDS)
    view.show_explained(WORDS)
    assert [words.at(view.layout_of_page, middle(view, index)) for index in range(3)] == [0, 1, 2]
    assert words.at(view.layout_of_page, QPointF(point(view, "fine-2"))) is None
    assert words.at(view.layout_of_page, QPointF(3, 3)) is None


def test_the_words_of_a_sentence_come_in_its_order(view):
    words = ExplainedWords(WORDS)
    assert words.in_sentence(SentenceId("flag-1")) == [1, 0]
    assert words.in_sentence(SentenceId("plain-1")) == words.in_sentence(None) == []


def test_each_is_underlined_by_dots_that_leave_gaps(view):
    view.show_explained(WORDS)
    box = view._explained.rectangles(view.layout_of_page, 2)[0]
    before = view.grab().toImage()
    view.show_explained(())
    after = view.grab().toImage()
    changed = {
        (x, y)
        for x in range(int(box.left()), int(box.right()))
        for y in range(int(box.top()), int(box.bottom()))
        if before.pixel(x, y) != after.pixel(x, y)
    }
    rows = {y for _x, y in changed}
    assert len(rows) <= 2 and 0.2 < len({x for x, _y in changed}) / box.width() < 0.8


def test_the_line_of_a_state_leaves_the_dots_of_each_word_to_be_seen(view):
    sentence = SentenceId("flag-1")
    view.show_explained(WORDS[:2])
    shown = {}
    for state in (SentenceState.PLAIN, SentenceState.FALSE_ALARM):  # which has a line and no ground
        view.show_states({sentence: state}, {}, frozenset())
        shown[state] = view.grab().toImage()
    plain, lined = shown.values()
    changed = {
        (x, y) for x in range(plain.width()) for y in range(plain.height()) if plain.pixel(x, y) != lined.pixel(x, y)
    }
    boxes = [view._explained.rectangles(view.layout_of_page, index)[0] for index in range(2)]
    assert not [place for place in changed for box in boxes if box.contains(*place)]
    for box in boxes:  # the line goes on to both sides
        below = {x for x, y in changed if box.top() < y < box.bottom()}
        assert below & set(range(int(box.left()) - 20, int(box.left())))
        assert below & set(range(int(box.right()) + 1, int(box.right()) + 20))


def test_the_pointer_that_rests_on_a_word_reads_its_meaning_as_text(view, monkeypatch):
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    view.show_explained(WORDS)
    for at in (middle(view, 0).toPoint(), point(view, "fine-2")):
        view.event(QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert shown == ["fares: what <\u2060b>fares<\u2060/b> means", ""]


def test_the_menu_of_a_sentence_has_its_words_first(qtbot, view):
    view.show_explained(WORDS)
    menu = view.menu_of(SentenceId("flag-1"))
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["What “weather station” means", "What “fares” means"] and len(texts) == 4
    with qtbot.waitSignal(view.word_requested) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [1]


def test_the_menu_is_of_the_sentence_under_the_pointer_or_by_key_of_the_chosen_one(view, monkeypatch):
    asked = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _place: None)
    monkeypatch.setattr(view, "menu_of", lambda sentence: asked.append(sentence) or QMenu(view))
    view.choose(SentenceId("fine-1"))
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place = point(view, "flag-1")
        view.contextMenuEvent(QContextMenuEvent(reason, place, view.mapToGlobal(place)))
    assert asked == ["flag-1", "fine-1"]


def test_the_menu_copies_and_selects(view):
    view.choose(SentenceId("fine-2"))
    copy, select = view.menu_of(None).actions()
    copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("She is 41.")
    select.trigger()
    assert view.copy_text().startswith("The weather station")


def test_another_article_has_other_words(view):
    view.show_explained(WORDS)
    view.show_article(LESSON.article, None, pictures=PictureSource(Path("/nowhere")), is_right_to_left=False)
    assert view._explained.words == ()


def test_a_word_in_a_menu_is_short_has_no_shortcut_and_hides_nothing():
    there = Word("a&b\u202e" + "x" * 500, (), SentenceId("flag-1"), 0, 0, 1)
    label = ExplainedWords((there,)).label(0)
    assert label.startswith("a&&b") and "\u202e" not in label and len(label) < 90
