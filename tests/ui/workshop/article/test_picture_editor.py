"""Pictures that are chosen or dropped, described, changed and removed on the page."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from ui.workshop.small_picture import HEADER, PNG
from ui.workshop.writing import sentence, settled

from media_literacy.ui.workshop.article import picture_editor
from media_literacy.ui.workshop.article.article_commands import ArticleCommand


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "camera"
    folder.mkdir()
    made = folder / "My bus.png"
    made.write_bytes(PNG)
    return made


@pytest.fixture
def chosen_file(monkeypatch, file):
    asked = []
    monkeypatch.setattr(picture_editor, "file_to_open", lambda *words: asked.append(words[-1]) or file)
    return asked


def describe(qtbot, page, caption, alt="A bus", credit="A. Miller"):
    form = page.editor.pictures.form
    for field, words in ((form.caption, caption), (form.alt, alt), (form.credit, credit)):
        qtbot.keyClicks(field, words)
    qtbot.mouseClick(form.add, Qt.MouseButton.LeftButton)


def test_a_picture_from_a_file_is_copied_beside_the_lesson_and_described(qtbot, page, at_sentence, body, chosen_file):
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    describe(qtbot, page, "A bus waits.")
    assert body().endswith('\n\n![A bus](my-bus.png "A bus waits (Photo: A. Miller).")')
    assert (page.document.folder / "my-bus.png").read_bytes() == PNG
    assert page.page.chosen == sentence(page, "A bus waits").id
    assert not page.editor.pictures.form.isVisible()
    assert chosen_file == [page.document.folder]


def test_at_a_caption_without_its_picture_it_is_the_picture_of_that_caption(
    qtbot, page, at_sentence, body, chosen_file
):
    text = page.document.text
    caption = '![](<> "It waits (Photo: B. Reed).")'
    page.document.replace_text(text.replace("\n\n[^nobody]:", f"\n\n{caption}\n\n[^nobody]:", 1))
    settled(qtbot, page)
    at_sentence("It waits")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    form = page.editor.pictures.form
    assert (form.caption.value, form.alt.value, form.credit.value) == ("It waits.", "", "Photo: B. Reed")
    describe(qtbot, page, "", credit="")
    assert body().count("It waits") == 1
    assert '![A bus](my-bus.png "It waits (Photo: B. Reed).")' in body()


def test_it_is_changed_and_removed_later(qtbot, page, at_sentence, body, chosen_file):
    at_sentence("Last year")
    before = body()
    page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    describe(qtbot, page, "A bus waits.")
    page.editor.bar.chosen.emit(ArticleCommand.CHANGE_PICTURE)
    form = page.editor.pictures.form
    assert (form.caption.value, form.alt.value, form.credit.value) == ("A bus waits.", "A bus", "Photo: A. Miller")
    form.caption.selectAll()
    describe(qtbot, page, "It left.", "", "")
    assert "It left (Photo: A. Miller)." in body()
    page.editor.bar.chosen.emit(ArticleCommand.CHANGE_PICTURE)
    qtbot.mouseClick(form.remove, Qt.MouseButton.LeftButton)
    assert body() == before


def test_one_that_is_dropped_on_the_page_is_asked_about(qtbot, page, at_sentence, file):
    at_sentence("The town")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(200, 200), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.editor.dropEvent(event)
    assert page.editor.pictures.form.isVisible() and event.isAccepted()


def test_what_is_no_picture_is_refused_at_once(page, at_sentence, file, chosen_file, lesson_actions):
    file.write_bytes(b"GIF89a")
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    assert "not a PNG" in lesson_actions.notices.said[-1][0] and not page.editor.pictures.form.isVisible()


def test_a_picture_whose_data_is_damaged_is_refused_at_once(page, at_sentence, file, chosen_file, lesson_actions):
    at_sentence("Last year")
    for data in (HEADER, HEADER + b"\0" * 4_000):
        file.write_bytes(data)
        page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
        assert "damaged" in lesson_actions.notices.said.pop()[0] and not page.editor.pictures.form.isVisible()


def test_a_lesson_that_lies_nowhere_is_to_be_saved_first(page, at_sentence, chosen_file, lesson_actions, monkeypatch):
    monkeypatch.setattr(page.editor.pictures, "_find_folder", lambda: None)
    at_sentence("Last year")
    page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    assert lesson_actions.notices.said[-1][0] == "Save the lesson first."


def test_the_menu_offers_a_picture_only_where_there_is_one(qtbot, page, at_sentence, chosen_file):
    at_sentence("Last year")
    offered = [action.text() for action in page.editor.bar.make_menu(tuple(ArticleCommand)).actions()]
    assert "Change or remove the picture here" not in offered
    page.editor.bar.chosen.emit(ArticleCommand.ADD_PICTURE)
    describe(qtbot, page, "A bus waits.")
    offered = [action.text() for action in page.editor.bar.make_menu(tuple(ArticleCommand)).actions()]
    assert "Change or remove the picture here" in offered
