"""One file at a time is taken, whatever it is called."""

from PySide6.QtCore import QMimeData, QUrl

from media_literacy.ui.widgets.dropped_files import dropped_file


def test_one_file_of_this_computer_is_taken():
    for addresses, path in (
        (["file:///home/me/Lesson.MD"], "/home/me/Lesson.MD"),
        (["file:///a%20b.png"], "/a b.png"),
        ([], ""),
        (["file:///a.md", "file:///b.md"], ""),
        (["https://example.org/a.md"], ""),
    ):
        data = QMimeData()
        data.setUrls([QUrl(address) for address in addresses])
        assert dropped_file(data) == path
