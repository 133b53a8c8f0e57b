"""What a note says that goes on below."""

from PySide6.QtGui import QFontMetrics

from media_literacy.ui.reader.notes.note_foot import foot_words
from media_literacy.ui.theme.fonts import Role


def test_no_word_of_the_foot_is_cut(appearance):
    metrics = QFontMetrics(appearance.scale.font(Role.SMALL))
    whole = "↓ More below: scroll, or press Page Down"
    needed = metrics.horizontalAdvance(whole)
    assert [foot_words(metrics, room) for room in (needed, needed - 1)] == [whole, "↓ More below"]
