"""The card in which a sentence is changed."""

from factories import make_lesson

from media_literacy.engine.attempts.own_notes import LONGEST_OWN_NOTE
from media_literacy.ui.reader.fix_it.fix_editor import FixEditor


def test_it_begins_with_the_sentence(in_window, appearance):
    editor = in_window(FixEditor(appearance), 300, 300)
    (sentence,) = make_lesson(flags=["Every bus was full."]).article.sentences
    editor.begin_sentence(sentence)
    assert editor.field.toPlainText() == "Every bus was full." and editor.field.hasFocus()
    assert editor.field.accessibleName() == "What would make sentence 1 hold?"


def test_a_sentence_longer_than_there_is_room_for_is_not_written_into_the_field(in_window, appearance):
    editor = in_window(FixEditor(appearance), 300, 300)
    for length, shown in ((LONGEST_OWN_NOTE, LONGEST_OWN_NOTE), (LONGEST_OWN_NOTE + 1, 0)):
        (sentence,) = make_lesson(flags=["a" * length]).article.sentences
        editor.begin_sentence(sentence)
        assert len(editor.field.toPlainText()) == shown
