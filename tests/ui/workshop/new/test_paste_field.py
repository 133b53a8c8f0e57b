"""Where a text is pasted: the first with its form, later ones as text, files always handed on."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from media_literacy.ui.workshop.new.paste_field import PasteField


@pytest.fixture
def field(show, appearance):
    return show(PasteField(appearance), 400, 300)


def pasted(text: str, html: str = "") -> QMimeData:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_what_is_pasted_first_is_handed_on_and_what_is_pasted_later_is_added(qtbot, field):
    with qtbot.waitSignal(field.pasted):
        field.insertFromMimeData(pasted("Rain", "<h1>Rain</h1>"))
    assert not field.toPlainText()
    field.setPlainText("Typed. ")
    field.moveCursor(field.textCursor().MoveOperation.End)
    field.insertFromMimeData(pasted("Pasted.", "<b>Pasted.</b>"))
    assert field.toPlainText() == "Typed. Pasted."


def test_a_file_is_handed_on_whatever_stands_there(qtbot, field, tmp_path):
    file = tmp_path / "page.html"
    file.write_text("<p>Rain", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    field.setPlainText("Typed.")
    with qtbot.waitSignal(field.pasted):
        field.insertFromMimeData(data)
    assert field.toPlainText() == "Typed."
