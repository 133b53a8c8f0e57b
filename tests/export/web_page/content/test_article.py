"""The article of a page: check boxes with labels, passages with their notes."""

import pytest
from each_row import each_row
from export.web_page.pages import found, page_of, words_of
from factories import make_lesson

from media_literacy.lesson.model import Article, SentenceId, Word
from media_literacy.lesson.text_blocks import Block, BlockKind, Run

LESSON = make_lesson(
    flags=["Doctors hate this trick."], fine=["It rained."], checks=["A neighbour said so."], plain=["It is late."]
)


@pytest.fixture(scope="module")
def page():
    return page_of(LESSON)


def test_each_sentence_is_a_check_box_with_its_label_right_after_it(page):
    boxes = found(page, "//article//input[@type='checkbox']")
    assert [box.get("id") for box in boxes] == ["mark-1", "mark-2", "mark-3", "mark-4"]
    labels = [box.getnext() for box in boxes]
    assert [label.get("for") for label in labels] == [box.get("id") for box in boxes]
    assert [words_of(label) for label in labels] == [sentence.text for sentence in LESSON.article.sentences]


def test_a_box_says_how_its_sentence_counts(page):
    assert [box.get("data-counts") for box in found(page, "//article//input")] == ["flag", "fine", "check", None]


def test_the_head_is_one_passage_and_a_heading_stands_with_what_it_is_over():
    kinds = [BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH]
    blocks = tuple(Block(kind, (Run("It rained."),), level=2) for kind in kinds)
    lesson = LESSON._replace(article=Article(blocks, ()))
    passages = found(page_of(lesson), "//div[@class='passage']")
    assert [len(passage[0]) for passage in passages] == [2, 1, 2]


def test_a_hard_word_is_marked_within_its_sentence():
    word = Word("trick", (Run("a ruse"),), SentenceId("flag-1"), 0, 18, 23)
    marked = found(page_of(LESSON._replace(words=(word,))), "//label[@id='sentence-1']/span[@class='word']")
    assert [(element.text, element.get("data-word")) for element in marked] == [("trick", "1")]


def test_the_notes_of_a_passage_stand_at_its_end_in_the_order_of_their_sentences(page):
    notes = found(page, "//div[@class='passage'][1]/div[@class='notes']/aside")
    assert [note.get("id") for note in notes] == ["note-1", "note-2", "note-3"]


def test_without_the_key_nothing_says_how_a_sentence_counts():
    boxes = found(page_of(LESSON, has_key=False), "//article//input")
    assert len(boxes) == 4 and all(box.get("data-counts") is None for box in boxes)


@each_row(
    ("language", "directions"),
    [("ar", ["ltr", None, None]), ("en", [None, "rtl", None]), ("he-IL", ["ltr", None, None])],
)
def test_a_sentence_that_begins_in_the_other_direction_has_its_own(language, directions):
    lesson = make_lesson(plain=["Ann said: “We shall see.”", "ثم ضحكت Ann.", "12 – 14."], language=language)
    assert [label.get("dir") for label in found(page_of(lesson), "//article//label")] == directions
