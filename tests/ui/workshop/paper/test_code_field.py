import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from media_literacy.ui.workshop.paper.code_field import CodeField


@pytest.fixture
def field(qtbot):
    made = CodeField()
    qtbot.addWidget(made)
    made.show()
    return made


def paste(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_several_lines_and_files_are_handed_on(qtbot, field, tmp_path):
    several, files = QMimeData(), QMimeData()
    several.setText("one\ntwo")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    for data in (several, files):
        QGuiApplication.clipboard().setMimeData(data)
        with qtbot.waitSignal(field.pasted):
            paste(qtbot, field)
        assert field.text() == ""


def test_one_line_goes_into_the_field(qtbot, field):
    QGuiApplication.clipboard().setText("one\n")
    with qtbot.assertNotEmitted(field.pasted):
        paste(qtbot, field)
    assert field.text().strip() == "one"
