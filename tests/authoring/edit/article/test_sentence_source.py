"""Where sentences stand in the source, and what an author would write between them."""

from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.sentence_source import extent, gap_after, hard_break, has_end, parting


def raw_of(article):
    return draft_of(f"# News\n\n{article}\n").raw


def test_a_sentence_stands_with_its_signs_and_marks_and_a_gap_behind_it():
    raw = raw_of("One. *Two.*[^a][^b]  Three.\n\n[^a]: **Fine: limits.** So.\n\n[^b]: **Fine: limits.** So.")
    there = extent(raw, 2)
    assert there is not None and raw.source.text[there.start : there.end] == "*Two.*[^a][^b]"
    assert (gap_after(raw, 1), gap_after(raw, 2), gap_after(raw, 3)) == (" ", "  ", None)


@each_row(
    ("article", "gap"),
    [("One. Two.", " "), ("One.\nTwo.", "\n"), ("One.\nTwo. Three.", " "), ("> One.\n> Two.", "\n> ")],
)
def test_a_new_line_parts_sentences_where_each_has_one(article, gap):
    assert parting(raw_of(article), 1, "One.", "New.") == gap


def test_a_line_that_is_broken_begins_as_its_block_does():
    assert hard_break(raw_of("One."), 1) == "\\\n"
    assert hard_break(raw_of("> One."), 1) == "\\\n> "
    assert hard_break(raw_of("- One."), 1) == "\\\n  "


@each_row(
    ("text", "ends"), [("So.", True), ("So.”", True), ("So", False), ("so? ", True), ("3.5", False), ("是。", True)]
)
def test_a_sentence_ends_in_a_stop_or_the_like(text, ends):
    assert has_end(text) is ends
