from each_row import each_row

from media_literacy.authoring.importing.recognising.note_anchors import LONGEST_LABEL, anchor_of_label, label_of_anchor


@each_row("label", ["letters", "no-one", "2", "a" * LONGEST_LABEL])
def test_a_label_comes_back_from_its_bookmark(label):
    anchor = anchor_of_label(label)
    assert len(anchor) <= 40 and anchor.isidentifier()
    assert label_of_anchor(anchor) == label


@each_row("anchor", ["", "note_", "letters", "_GoBack", "note_s_0123abcd", "note_Ä", "footnote_2"])
def test_other_bookmarks_are_no_labels(anchor):
    assert label_of_anchor(anchor) is None
