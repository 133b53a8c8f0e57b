"""The fix-it step: the ways in and out, what is kept, and what is seen when."""

import pytest
from PySide6.QtCore import Qt
from ui.reader.fix_it_lesson import CAUGHT, LESSON, MISSED, SOUND, TEXT

from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.progress.wanted_aids import ALL_AIDS
from media_literacy.lesson.model import Aid, Mode
from media_literacy.ui.reader.fix_it.fix_editor import FixEditor
from media_literacy.ui.reader.notes.note_view import NoteView

WRITE, SEE = "Write it yourself", "See the author’s words"
ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def revealed(read):
    def make(aids=ALL_AIDS, mode=Mode.INVESTIGATE):
        reader = read(mode, LESSON, aids=aids)
        reader.attempt.show(sentence.id for sentence in LESSON.article.sentences)
        reader.click(CAUGHT)
        reader.read_all()
        reader.read_all()
        reader.qtbot.waitUntil(lambda: MISSED in reader.notes)
        return reader

    return make


def shown(reader, sentence):
    """All that the note on a sentence says."""
    copied = []
    view = next(view for view in reader.page.findChildren(NoteView) if view.sentence == sentence)
    view.copied.connect(copied.append)
    view.copy()
    return copied[-1]


def choose(reader, sentence):
    reader.page.desk.article.choose(sentence, take_focus=True)


def test_the_note_asks_before_it_tells_on_caught_and_missed_problems(revealed):
    reader = revealed()
    for sentence in (CAUGHT, MISSED):
        choose(reader, sentence)
        assert {WRITE, SEE} <= set(reader.links_of(sentence))
        assert "What would make it hold?" in shown(reader, sentence)
        assert "What would hold:" not in shown(reader, sentence)
    assert WRITE not in reader.links_of(SOUND)


def test_where_it_is_not_wanted_the_note_tells_at_once(revealed):
    reader = revealed(ALL_AIDS - {Aid.FIX_IT})
    choose(reader, CAUGHT)
    assert "What would hold: The council sets the fares." in shown(reader, CAUGHT)
    reader.type("x")
    assert reader.visible(FixEditor) is None


def test_in_guided_it_is_asked_of_what_was_missed(revealed):
    reader = revealed(mode=Mode.GUIDED)
    choose(reader, CAUGHT)
    assert "What would hold: The council sets the fares." in shown(reader, CAUGHT)
    choose(reader, MISSED)
    assert WRITE in reader.links_of(MISSED)


def test_what_was_written_stands_beside_the_authors_words_and_stays(revealed):
    reader = revealed()
    choose(reader, CAUGHT)
    reader.type("x")
    editor = reader.visible(FixEditor)
    assert editor.field.hasFocus() and editor.field.toPlainText() == TEXT
    assert editor.field.accessibleName() == "What would make sentence 1 hold?"
    editor.field.setPlainText("The council sets the fares, we think.")
    reader.qtbot.mouseClick(editor.done_button, Qt.MouseButton.LeftButton)
    assert reader.attempt.state.own_fixes == {CAUGHT: "The council sets the fares, we think."}
    reader.qtbot.waitUntil(lambda: "Your change:" in shown(reader, CAUGHT))
    said = shown(reader, CAUGHT)
    assert said.index("Your change: The council sets the fares, we think.") < said.index(
        "What would hold: The council sets the fares."
    )
    assert (
        not editor.isVisible()
        and reader.chosen == CAUGHT
        and reader.page.desk.article.isAncestorOf(reader.page.focusWidget())
    )
    reader.type("x")
    assert reader.visible(FixEditor) is None


def test_one_key_passes_and_shows_the_authors_words_of_this_problem_alone(revealed):
    reader = revealed()
    choose(reader, CAUGHT)
    reader.type("x")
    reader.press(ESCAPE)
    assert reader.attempt.state.own_fixes == {CAUGHT: ""} and not reader.window.is_left
    reader.qtbot.waitUntil(lambda: "What would hold: The council" in shown(reader, CAUGHT))
    assert "Your change" not in shown(reader, CAUGHT)
    choose(reader, MISSED)
    assert "What would hold:" not in shown(reader, MISSED)
    reader.links_of(MISSED)[SEE].click()
    assert reader.attempt.state.own_fixes == {CAUGHT: "", MISSED: ""}
    assert reader.kept.count(EventKind.OWN_FIX) == 2


def test_a_change_is_kept_when_one_goes_elsewhere_and_an_unchanged_sentence_stays_to_be_asked(revealed):
    reader = revealed()
    choose(reader, CAUGHT)
    reader.links_of(CAUGHT)[WRITE].click()
    choose(reader, MISSED)
    assert reader.attempt.state.own_fixes == {} and reader.visible(FixEditor) is None
    reader.type("x")
    reader.visible(FixEditor).field.setPlainText("Some were.")
    reader.page.write_pending()
    assert reader.attempt.state.own_fixes == {MISSED: "Some were."}


def test_nothing_is_asked_before_the_reveal(read):
    reader = read(Mode.INVESTIGATE, LESSON)
    reader.click(CAUGHT)
    reader.type("x")
    assert reader.visible(FixEditor) is None
