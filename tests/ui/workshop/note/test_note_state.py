from each_row import each_row

from media_literacy.ui.workshop.note.note_state import NoNote, ShownNote, added_labels, first_note, label_now


@each_row(
    ("before", "now", "expected"),
    [
        (("a", "b"), ("a", "b"), "a"),
        (("a", "b"), ("b", "a"), "a"),
        (("a", "b"), ("c", "b"), "c"),
        (("a", "b"), ("b",), ""),
        (("a", "b"), ("b", "c", "d"), ""),
        (("a", "b"), ("c",), ""),
        (("a",), ("c",), "c"),
        (("a",), (), ""),
    ],
)
def test_a_note_is_followed_when_it_alone_was_renamed(before, now, expected):
    assert label_now("a", before, now) == expected


def test_labels_that_were_not_there_are_added_in_their_order():
    assert added_labels(("a",), ("c", "a", "b")) == ["c", "b"]


def test_of_a_sentence_its_first_note_is_shown():
    assert first_note(("a", "b")) == ShownNote("a")
    assert first_note(()) == NoNote()
