"""What the parts that are shown as fields share: which of two views is shown, and what waits in no lesson."""

import pytest

from media_literacy.ui.workshop.forms.leave_editor import LeaveEditor
from media_literacy.ui.workshop.forms.pending_input import PendingKind
from media_literacy.ui.workshop.forms.words_editor import WordsEditor

KINDS = {LeaveEditor: PendingKind.CHOICE, WordsEditor: PendingKind.MEANING}


@pytest.fixture(params=KINDS)
def editor(request, show, appearance, context):
    return show(request.param(context, appearance))


def test_a_text_that_the_fields_would_not_give_back_is_shown_and_given_back_as_it_is(editor):
    text = "```\n- [ ] one: so\n\n  two\n```\n\n- [x] three\n\n  four"
    editor.reset(text)
    assert editor.plain.isVisible() and not editor.holder.isVisible() and editor.value == text
    editor.set_from_model("")
    assert not editor.plain.isVisible() and editor.holder.isVisible() and editor.value == ""


def test_the_second_text_of_an_entry_waits_until_the_first_one_is_there(qtbot, editor, context):
    kind = KINDS[type(editor)]
    editor.reset("")
    editor.entries.add_empty()
    row = editor.entries.rows[0]
    qtbot.keyClicks(row.fields[1], "so")
    assert context.pending.find(kind, "0") == ("so",) and editor.value == ""
    qtbot.keyClicks(row.fields[0], "one")
    assert context.pending.find(kind, "0") is None and "one" in editor.value and "so" in editor.value
