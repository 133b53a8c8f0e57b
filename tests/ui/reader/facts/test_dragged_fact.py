"""A fact of the board on its way to another place."""

from each_row import each_row
from PySide6.QtCore import QMimeData

from media_literacy.ui.reader.facts.dragged_fact import _FORMAT, noted_fact_in, noted_fact_mime


def test_the_number_is_carried_and_no_text():
    mime = noted_fact_mime(12)
    assert noted_fact_in(mime) == 12 and not mime.hasText()


@each_row("data", [None, b"", b"x", b"-1", b"9" * 9])
def test_what_is_from_elsewhere_is_none(data):
    mime = QMimeData()
    mime.setText("12")
    if data is not None:
        mime.setData(_FORMAT, data)
    assert noted_fact_in(mime) is None
