"""What the teacher is about to reveal."""

from asked_window import AskedWindow
from ui.packs.seeing import texts

from media_literacy.ui.classroom.teacher.next_panel import NextPanel, note_blocks


def test_the_note_is_read_before_the_class_sees_it(in_window, appearance, taught):
    panel = in_window(NextPanel(taught, AskedWindow().actions, appearance), 500, 400)
    panel.show_next(1)
    assert {"Next to reveal: sentence 1", "Does not hold"} <= set(texts(panel))
    panel.show_next(None)
    assert panel.isHidden()


def test_the_notes_name_what_clashes(taught):
    words = [block.text for block in note_blocks(taught.article.sentences[0], taught)]
    assert words[0] == "Impossible role" and words[-1] == "Clashes with sentence 3."
