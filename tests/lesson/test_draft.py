"""A draft knows where the words of its notes stand, and finds a note by its label."""

from lesson.test_raw_lesson import TEXT, cut, draft_of


def test_head_and_fields_of_a_note_are_found():
    draft = draft_of(TEXT)
    note = draft.notes[0]
    assert cut(draft, note.label_range) == "[^a]:"
    assert note.verdict_range and cut(draft, note.verdict_range) == "Flag"
    assert note.kind_range and cut(draft, note.kind_range) == "overclaim"
    assert [cut(draft, field.range) for field in note.fields] == ["Hint:", "Contradicts:", "Hint:"]
    assert [cut(draft, field.value_range) for field in note.fields] == ["look\n      again\n\n      and again", "b", ""]


def test_a_note_without_bold_words_has_no_verdict_to_be_found():
    note = draft_of("# News\n\nIt rained.[^a]\n\n[^a]: No verdict.\n").notes[0]
    assert (note.verdict_range, note.kind_range) == (None, None)


def test_a_note_is_found_by_its_label_and_the_first_of_two_counts():
    draft = draft_of(TEXT)
    found = draft.note("a")
    assert found is not None and found.kind == "overclaim"
    assert draft.note("c") is None
