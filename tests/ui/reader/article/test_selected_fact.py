"""What a drag carries to the fact board, and to anywhere else."""

from PySide6.QtCore import QMimeData

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.article.selected_fact import SelectedFact, fact_in, fact_mime


def test_the_board_gets_the_piece_and_whoever_else_the_text_with_its_label():
    fact = SelectedFact("in May “1908”", SentenceId("roof"))
    mime = fact_mime(fact, "in May “1908”\n\nNot news.")
    assert fact_in(mime) == fact and mime.text() == "in May “1908”\n\nNot news."


def test_a_text_from_elsewhere_is_none():
    mime = QMimeData()
    mime.setText("in May")
    assert fact_in(mime) is None
