"""The hard words below the article on paper."""

from factories import make_lesson

from media_literacy.export.paper.pieces import Text
from media_literacy.export.paper.word_passage import word_passages
from media_literacy.lesson.model import SentenceId, Word
from media_literacy.lesson.text_blocks import Run


def test_each_word_stands_in_bold_with_what_it_means():
    lesson = make_lesson(["It rained on the quay."])
    word = Word("quay", (Run("a "), Run("wall", emphasis=True)), SentenceId("flag-1"), 0, 17, 21)
    (passage,) = word_passages(lesson._replace(words=(word,)))
    heading, entry = passage.pieces
    assert isinstance(heading, Text) and isinstance(entry, Text)
    assert heading.spans[0].text == "Words" and heading.keeps_next
    assert [(span.text, span.is_bold) for span in entry.spans] == [("quay: ", True), ("a ", False), ("wall", False)]


def test_a_lesson_without_words_has_no_such_passage():
    assert word_passages(make_lesson(["It rained."])) == []
