from export.word.documents import W, document_of, part, read, text_of

from media_literacy.export.word.note_setting import exported_labels

NOTE = "**Fine: can be checked.** Good."


def lesson_with(*labels: str):
    text = " ".join(f"Sentence {number} is here.[^{label}]" for number, label in enumerate(labels, 1))
    notes = "\n".join(f"[^{label}]: {NOTE}" for label in labels)
    return read(f"# News\n\n{text}\n\n{notes}\n")


def test_labels_that_are_too_long_are_cut_and_stay_apart():
    longest, longer, other = "a" * 35, "b" * 36, "b" * 37
    labels = exported_labels(lesson_with("x", longest, longer, other))
    assert labels["x"] == "x" and labels[longest] == longest
    assert labels[longer] == "b" * 31 and labels[other] == "b" * 31 + "-2"


def test_a_cut_label_is_no_label_of_another_note():
    labels = exported_labels(lesson_with("b" * 36, "b" * 31))
    assert len({*labels.values()}) == 2 and labels["b" * 31] == "b" * 31


def test_a_note_has_a_bookmark_at_its_mark_and_its_fields_below_it():
    first = "[^a]: **Flag: overclaim.** Too much.\n\n    - Contradicts: b"
    source = f"# News\n\nOne.[^a] Two.[^b][^c]\n\n{first}\n\n[^b]: {NOTE}\n[^c]: {NOTE}\n"
    data = document_of(read(source))
    root = part(data)
    assert [found.get(W + "name") for found in root.iter(W + "bookmarkStart")] == ["note_a", "note_b", "note_c"]
    first = next(found for found in part(data, "word/footnotes.xml") if found.get(W + "id") == "1")
    assert [text_of(found).strip() for found in first] == ["Flag: overclaim. Too much.", "Contradicts: b"]
    assert next(first.iter(W + "hyperlink")).get(W + "anchor") == "note_b"
    assert len(list(root.iter(W + "spacing"))) == 1  # only the first of two marks has room behind it
