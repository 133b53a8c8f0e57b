"""What was never saved: looked up by id, thrown away only by whoever says so, and taken over under another name."""

import pytest
from ui.packs.seeing import press

from media_literacy.store.files.unsaved_work import UnsavedText
from media_literacy.ui.workshop.recoverable_texts import RecoverableTexts

KEPT = UnsavedText("one", "# Town bans kites\n\nIt rained.\n")


@pytest.fixture
def texts(unsaved, recovery):
    recovery.keep(KEPT, recovery.next_version())
    made = RecoverableTexts(unsaved)
    made.set_listed([KEPT])
    return made


def test_a_text_is_found_by_its_id_until_another_list_comes(texts):
    later = UnsavedText("two", "# Night buses\n")
    texts.add(later)
    assert (texts.get("one"), texts.get("two"), texts.get("three")) == (KEPT, later, None)
    texts.set_listed([later])
    assert (texts.get("one"), texts.get("two")) == (None, later)


@pytest.mark.parametrize(("answer", "left"), [("Keep it", ["one"]), ("Throw it away", [])])
def test_it_is_thrown_away_only_where_that_is_answered(qtbot, texts, show, appearance, recovery, answer, left):
    page = show(texts.ask_before_discard("one", appearance), 800, 600)
    with qtbot.waitSignal(texts.discard_answered):
        press(qtbot, page, answer)
    assert [text.id for text in recovery.left_over()] == left


def test_what_is_taken_over_is_forgotten_under_its_old_name(texts, recovery):
    texts.take_over("")
    assert [text.id for text in recovery.left_over()] == ["one"]
    texts.take_over("one")
    assert recovery.left_over() == ()
