"""What a drag over the article selects, and what it copies."""

from each_row import each_row
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.lesson.model import NO_SENTENCE, Article
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Run
from media_literacy.ui.reader.article.text_selection import TextSelection, everything, word_at


def block(text, kind=BlockKind.PARAGRAPH, **more):
    return Block(kind, (Run(text),) if text else (), **more)


def cell(text, row, column, table=0):
    return block(text, BlockKind.CELL, cell=Cell(table, row, column, 2))


ARTICLE = Article(
    (
        block("The headline", BlockKind.HEADLINE),
        block("One bus left at nine."),
        block("", BlockKind.RULE),
        block("first", BlockKind.ITEM, item=ListItem(1, "•")),
        block("second", BlockKind.ITEM, item=ListItem(1, "•")),
        cell("Day", 0, 0),
        cell("Riders", 0, 1),
        cell("Friday", 1, 0),
        cell("118", 1, 1),
    ),
    (),
)
LENGTHS = [len(block.text) for block in ARTICLE.blocks]
places = st.integers(0, len(LENGTHS) - 1).flatmap(
    lambda index: st.tuples(st.just(index), st.integers(0, LENGTHS[index]))
)


def test_blocks_stand_apart_by_an_empty_line():
    assert TextSelection((0, 4), (1, 7)).text(ARTICLE) == "headline\n\nOne bus"


def test_what_has_no_text_leaves_no_gap():
    assert TextSelection((1, 17), (3, 5)).text(ARTICLE) == "ine.\nfirst"


def test_items_of_a_list_stand_on_lines_of_their_own():
    assert TextSelection((3, 0), (4, 6)).text(ARTICLE) == "first\nsecond"


def test_cells_of_a_row_stand_apart_by_a_tab():
    copied = TextSelection((5, 0), (8, 3)).text(ARTICLE)
    assert copied.startswith("Day\tRiders")
    assert copied.endswith("Friday\t118")


def test_rows_of_a_table_stand_on_lines_of_their_own():
    assert TextSelection((5, 0), (8, 3)).text(ARTICLE) == "Day\tRiders\nFriday\t118"


@given(places, places)
def test_dragging_backwards_selects_the_same(start, end):
    assert TextSelection(start, end).text(ARTICLE) == TextSelection(end, start).text(ARTICLE)


@given(places, places)
def test_a_selection_has_as_many_characters_as_its_spans(start, end):
    selection = TextSelection(start, end)
    spans = [span for index, length in enumerate(LENGTHS) if (span := selection.span(index, length))]
    assert selection.is_empty is (start == end)
    copied = selection.text(ARTICLE)
    assert len(copied.replace("\n", "").replace("\t", "")) == sum(end - start for start, end in spans)


def test_everything_reaches_from_the_first_character_to_the_last():
    assert everything(ARTICLE).text(ARTICLE).startswith("The headline")
    assert everything(ARTICLE).text(ARTICLE).endswith("118")


def test_an_article_without_blocks_has_nothing_to_select():
    assert everything(Article((), ())).is_empty


@each_row(
    ("text", "offset", "word"),
    [
        ("Joan’s bus", 2, "Joan’s"),
        ("Joan’s bus", 6, "Joan’s"),
        ("a well-known fact", 8, "well-known"),
        ("über Ärger", 1, "über"),
        ("wait 🎉 now", 9, "now"),
        ("one  two", 4, ""),
        ("end", 3, "end"),
    ],
)
def test_a_double_click_takes_the_word_around_it(text, offset, word):
    article = Article((block(text),), ())
    assert word_at(article, (0, offset)).text(article) == word


@given(st.text(max_size=40), st.integers(0, 60))
def test_a_word_holds_no_white_space(text, offset):
    article = Article((block(text),), ())
    word = word_at(article, (0, offset)).text(article)
    assert word == "".join(word.split())


def test_a_place_lies_in_what_is_selected_from_its_first_letter_to_its_last():
    selection = TextSelection((1, 8), (1, 4))
    assert [selection.holds((1, at)) for at in (3, 4, 7, 8)] == [False, True, True, False]
    assert TextSelection((0, 5), (3, 0)).holds((2, 99))


def test_a_selection_begins_in_a_sentence_or_before_the_next_one():
    article = make_lesson(plain=["One bus left.", "It rained.", "All was well."], per_paragraph=2).article
    first, second, third = article.sentences

    def begins(block, start):
        return TextSelection((block, start + 2), (block, start)).first_sentence(article)

    assert begins(first.block, first.start) == begins(first.block, first.end - 1) == first.id
    assert begins(first.block, first.end) == begins(second.block, second.start) == second.id
    assert begins(second.block, second.end) == third.id and begins(third.block, third.end) == NO_SENTENCE
