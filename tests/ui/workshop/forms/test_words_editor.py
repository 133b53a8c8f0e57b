"""The hard words as fields."""

import pytest
from PySide6.QtCore import Qt
from ui.workshop.forms.typing_in_forms import PARTS, waits_to_tell

from media_literacy.lesson.draft import Place
from media_literacy.ui.workshop.forms.parts_form import PartsForm
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind

WORDS = PARTS.replace("# Leave the page", "# Words\n\n- rained: fell\n- shops: places to buy\n\n# Leave the page")


@pytest.fixture
def pending():
    return PendingInput()


@pytest.fixture
def form(show, appearance, pending):
    return show(PartsForm(pending, appearance))


def rows(form):
    return [(row.word.value, row.meaning.value) for row in form.words.entries.rows]


def test_each_word_has_its_fields(qtbot, form, draft):
    with qtbot.assertNotEmitted(form.part_changed):
        form.show_draft(draft(WORDS))
    assert not waits_to_tell(form)
    assert rows(form) == [("rained", "fell"), ("shops", "places to buy")]
    first = form.words.entries.rows[0]
    assert [field.accessibleName() for field in first.fields] == ["Word 1", "What word 1 means"]
    assert first.head.up.isHidden() and not first.head.down.isHidden()


def test_a_word_is_added_by_keys_alone_and_written_once_it_has_its_word(qtbot, form, draft):
    form.show_draft(draft(PARTS))
    qtbot.mouseClick(form.words.entries.add, Qt.MouseButton.LeftButton)
    row = form.words.entries.rows[0]
    assert row.word.hasFocus()
    qtbot.keyClicks(row.word, "rained")
    qtbot.keyClick(row.word, Qt.Key.Key_Return)
    assert row.meaning.hasFocus()
    qtbot.keyClicks(row.meaning, "fell")
    with qtbot.waitSignal(form.part_changed) as changed:
        form.flush()
    assert changed.args == [Place.WORDS, "- rained: fell"]
    qtbot.keyClick(row.meaning, Qt.Key.Key_Return)
    assert form.words.entries.rows[1].word.hasFocus()


def test_words_are_moved_and_removed(qtbot, form, draft):
    form.show_draft(draft(WORDS))
    with qtbot.waitSignal(form.part_changed) as changed:
        form.words.entries.rows[0].head.down.click()
    assert changed.args[1] == "- shops: places to buy\n- rained: fell"
    with qtbot.waitSignal(form.part_changed) as changed:
        form.words.entries.rows[0].head.remove.click()
    assert changed.args[1] == "- rained: fell"
    with qtbot.waitSignal(form.part_changed) as changed:
        form.words.entries.rows[0].head.remove.click()
    assert changed.args == [Place.WORDS, ""]


def test_a_list_that_fields_would_not_give_back_is_shown_as_text(form, draft):
    form.show_draft(draft(WORDS.replace("- rained: fell", "Some words:\n\n- rained: fell")))
    assert form.words.plain.isVisible() and "Some words:" in form.words.plain.value
    form.show_draft(draft(WORDS))
    assert not form.words.plain.isVisible() and len(rows(form)) == 2


def test_a_meaning_without_its_word_is_not_lost(qtbot, form, draft, pending):
    form.show_draft(draft(WORDS))
    form.words.entries.add_empty()
    qtbot.keyClicks(form.words.entries.rows[2].meaning, "to hurry")
    assert pending.find(PendingKind.MEANING, "0") == ("to hurry",)
    form.words.reset("- rained: fell")
    form.show_draft(draft(WORDS))
    assert ("", "to hurry") in rows(form)
