"""What is typed in the page waits among what is pending: it is there again where it was, and told where it is."""

from PySide6.QtCore import Qt
from ui.packs.seeing import press
from ui.workshop.forms.typing_in_forms import pending_names
from ui.workshop.small_picture import PNG
from ui.workshop.writing import sentence, settled

from media_literacy.ui.workshop.article.article_commands import ArticleCommand
from media_literacy.ui.workshop.forms.pending_input import PendingInput, PendingKind


def only(page):
    (entry,) = page.pending.all
    return entry


def test_half_a_sentence_waits_is_told_when_its_field_is_closed_and_comes_back(qtbot, page, at_sentence):
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_QUOTATION)
    qtbot.keyClicks(page.editor.field.text, "Half a")
    assert only(page).texts == ("Half a", "add-quotation") and not page.pending_bar.isVisible()
    qtbot.keyClick(page.editor.field.text, Qt.Key.Key_Escape)
    assert pending_names(page) == ["The new text at sentence 4"]
    at_sentence("The town")
    press(qtbot, page.pending_bar, "The new text at sentence 4")
    field = page.editor.field
    assert field.text.hasFocus() and field.words == "Half a" and not page.pending_bar.isVisible()
    assert field.text.accessibleName() == "New quotation below sentence 4"
    qtbot.keyClick(field.text, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert "\n\n> Half a" in page.document.text and page.pending.all == ()


def test_it_moves_along_with_the_field_and_goes_with_its_last_letter(qtbot, page, at_sentence):
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_AFTER)
    qtbot.keyClicks(page.editor.field.text, "H")
    at_sentence("The town")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_BEFORE)
    assert (only(page).owner, only(page).texts) == (sentence(page, "The town").id, ("H", "add-before"))
    qtbot.keyClick(page.editor.field.text, Qt.Key.Key_Backspace)
    assert page.pending.all == ()


def test_it_can_be_thrown_away(qtbot, page, at_sentence):
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_AFTER)
    field, before = page.editor.field, page.document.text
    assert not field.discard.isVisible()  # there is nothing yet
    qtbot.keyClicks(field.text, "Half a")
    qtbot.mouseClick(field.discard, Qt.MouseButton.LeftButton)
    assert not field.isVisible() and not field.words and page.pending.all == ()
    assert page.document.text == before and page.page.article.has_focused_sentence()


def test_what_was_put_aside_is_in_the_field_again(qtbot, page, at_sentence):
    rows = [
        ("new text", sentence(page, "Last year").id, "Half a", "no such command"),
        ("new text", "gone", "Half a", "add-row"),
    ]
    for row in rows:
        page.pending.clear()
        page.editor.field.clear()
        page.pending.restore([row])
        page.pending_bar.open_last()
        assert page.editor.field.isVisible() and page.editor.field.words == "Half a"
        page.editor.field.left.emit()


def test_what_is_said_of_a_picture_waits_and_comes_back_until_it_is_closed(qtbot, page, at_sentence, tmp_path):
    file = tmp_path / "bus.png"
    file.write_bytes(PNG)
    page.editor.pictures.begin(file, page.document.draft, at_sentence("Last year").page.chosen)
    form = page.editor.pictures.form
    qtbot.keyClicks(form.alt, "A bus")
    kept = page.pending.rows()
    assert kept == (("new picture", sentence(page, "Last year").id, "", "A bus", "", str(file)),)
    form.left.emit()
    assert page.pending.all == ()
    page.pending.restore(kept)
    press(qtbot, page.pending_bar, "The picture at sentence 4")
    assert form.isVisible() and form.alt.value == "A bus"
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)
    assert "![A bus](bus.png)" in page.document.text and page.pending.all == ()


def test_a_picture_whose_file_nobody_knows_is_not_added(qtbot, page):
    page.pending.restore([("new picture", "gone", "A bus.")])
    page.pending_bar.open_last()
    page.editor.pictures.form.given.emit()
    assert page.editor.pictures.form.answer == "The picture is not there any more."


def test_only_one_text_is_typed_in_the_page():
    pending = PendingInput()
    for owner in "ab":
        pending.put(PendingKind.NEW_TEXT, owner, "Half a", "add-after")
    pending.put(PendingKind.WORDS, "a", "Other")
    pending.drop_all(PendingKind.NEW_TEXT)
    assert [entry.what for entry in pending.all] == [PendingKind.WORDS]
