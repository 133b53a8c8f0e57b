"""The sentence itself: where it is split, and what is said of that."""

from PySide6.QtCore import Qt

from media_literacy.ui.workshop.note.sentence_section import SentenceSection


def shown(kinds):
    return [kind.id for kind, row in kinds.rows if row.isVisible()]


def test_a_sentence_is_split_where_the_caret_stands_counted_in_characters(qtbot, show, context, appearance, draft):
    made = draft("# Head\n\nA bus 🚌 came and it left.\n")
    sentence = made.lesson.article.sentences[1]
    section = show(SentenceSection(context.pending, appearance))
    section.show_sentence(made, sentence, has_next=False)
    section.opener.click()
    section.text.setFocus()
    assert not section.split.isEnabled() and not section.join.isEnabled()
    for _step in range(len("A bus 🚌 came ")):
        qtbot.keyClick(section.text, Qt.Key.Key_Right)
    with qtbot.waitSignal(section.split_requested) as told:
        section.split.click()
    assert told.args == [sentence.id, len("A bus 🚌 came ")]


def test_it_is_said_where_a_sentence_is_split_that_learners_see_it(show, context, appearance, draft):
    section = show(SentenceSection(context.pending, appearance))
    made = draft()
    section.show_sentence(made, made.lesson.article.sentences[1], has_next=True)
    section.opener.click()
    assert section.shown.isVisible() and "which learners see" in section.shown.text()
    assert section.split.accessibleDescription() == section.shown.text()


def test_nothing_can_be_typed_into_the_words_of_a_sentence(qtbot, show, context, appearance, draft):
    section = show(SentenceSection(context.pending, appearance))
    made = draft()
    section.show_sentence(made, made.lesson.article.sentences[1], has_next=True)
    section.opener.click()
    qtbot.keyClicks(section.text, "more")
    assert section.text.value == "The council met on Tuesday."
    assert section.join.isEnabled()


def test_the_field_has_the_keyboard_before_the_button_is_called_otherwise(qtbot, show, context, appearance, draft):
    section = show(SentenceSection(context.pending, appearance))
    made = draft()
    section.show_sentence(made, made.lesson.article.sentences[1], has_next=True)
    section.opener.setFocus()
    called_at_focus = []
    section.words.focusInEvent = lambda _event: called_at_focus.append(section.opener.text())
    qtbot.keyClick(section.opener, Qt.Key.Key_Space)
    assert called_at_focus == ["Change, split or join the sentence"]
    assert section.opener.text() == "Close “change, split or join”"
