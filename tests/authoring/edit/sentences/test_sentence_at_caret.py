"""Which sentence the caret is at: in the article, or in the note on it."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.edit.sentences.sentence_at_caret import sentence_at
from media_literacy.lesson.parser import parse_lesson

TEXT = (
    "# News\n\nIt rained.[^a] It did\nnot. They say.\n\n"
    "[^a]: **Flag: overclaim.** Too strong.\n\n    - Hint: see\n\n[^b]: x\n"
)


@each_row(
    ("words", "sentence"),
    [
        ("News", "News"),
        ("rained", "It rained."),
        ("It did", "It did not."),
        ("not.", "It did not."),
        ("They", "They say."),
        ("Too strong", "It rained."),
        ("see", "It rained."),
    ],
)
def test_the_sentence_at_a_place(words: str, sentence: str):
    draft = parse_lesson(TEXT.encode(), Path("news.md")).draft
    assert draft is not None
    id = sentence_at(draft, TEXT.index(words))
    assert id is not None and draft.lesson.sentence(id).text == sentence


def test_between_paragraphs_and_in_a_note_without_a_mark_there_is_none():
    draft = parse_lesson(TEXT.encode(), Path("news.md")).draft
    assert draft is not None
    assert sentence_at(draft, TEXT.index("\n\nIt rained") + 1) is None
    assert sentence_at(draft, TEXT.index("[^b]:")) is None
