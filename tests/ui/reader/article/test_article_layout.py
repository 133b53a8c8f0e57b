"""Every sentence has its place on the page, and every place on it leads back to its sentence."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from each_row import each_row
from factories import make_lesson
from own_lessons import FILES, our_lesson
from PySide6.QtCore import QPointF, QRectF

from media_literacy.lesson.model import Article, Sentence, SentenceId
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Run
from media_literacy.ui.reader.article.article_layout import PADDING, ArticleLayout
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale

EVERYTHING = """\
---
lesson: 1
id: everything
title: Everything
---

# A headline with *stress*, **weight** and `code` 🎉

## A second headline

*By Somebody, the Paper*

A paragraph with a [link](https://example.org), a hard\\
break, an emoji 🚌🚌 in it. And **another** sentence `with code`. A third one, which is long enough to go on in the
next line of the page, and in the one after that, since it does not stop before it has said what it wants to say.

### A heading

> A quotation. It has two sentences.
>
> > And one inside the other.

- An item. With a second sentence.

  And a paragraph of its own.

  - An item inside.
- [x] A thing that is done.

3. Three comes first.
4. Four comes then.

| Day | Riders | Note |
|:--|--:|:-:|
| Friday | 118 | All three buses. Even the last one was full. |
| Saturday | 97 🎉 | Two buses. |

```
code = "as it stands"
```

---

مرحبا بالعالم. هذه جملة ثانية.

A mixed line with مرحبا in the middle of it. The end.
"""


NAMES = [*(file.stem for file in FILES), "everything"]


def parsed(text):
    lesson = parse_lesson(text.encode(), Path("everything.md")).lesson
    assert lesson is not None
    return lesson


@cache
def article_of(name):
    return (parsed(EVERYTHING) if name == "everything" else our_lesson(name)).article


def one_block(text, *cuts, kind=BlockKind.PARAGRAPH, **more):
    """An article of one block, cut into sentences at these offsets."""
    edges = [0, *cuts, len(text)]
    sentences = tuple(
        Sentence(SentenceId(f"s{number}"), number, 0, start, end, text[start:end])
        for number, (start, end) in enumerate(pairwise(edges), start=1)
    )
    return Article((Block(kind, (Run(text),), **more),), sentences)


@pytest.fixture(scope="module", params=[(660, 1.0), (420, 1.0), (900, 2.0)], ids=["usual", "narrow", "large"])
def pages(qapp, bundled_fonts, request):
    """Every article as it is laid out at one width, to be asked only."""
    width, size = request.param
    appearance = Appearance(load_themes()["light"], TypeScale(size=size), is_motion_reduced=True)
    return [ArticleLayout(article, appearance, width) for article in map(article_of, NAMES)]


def test_the_middle_of_each_line_of_a_sentence_leads_back_to_it(pages):
    for page in pages:
        for sentence in page.article.sentences:
            boxes = page.rectangles(sentence.id)
            assert boxes, sentence.text
            for box in boxes:
                assert page.sentence_at(box.center()) == sentence.id, sentence.text


def test_no_two_sentences_stand_over_one_another(pages):
    for page in pages:
        everywhere = [(sentence.id, box) for sentence in page.article.sentences for box in page.rectangles(sentence.id)]
        for index, (sentence, box) in enumerate(everywhere):
            for other, other_box in everywhere[index + 1 :]:
                if other != sentence:
                    shared = box.intersected(other_box)
                    assert min(shared.width(), shared.height()) < 1.5, (sentence, other)


def test_every_sentence_stands_on_the_paper(pages):
    for page in pages:
        paper = QRectF(PADDING - 1, 0, page.page_width - 2 * PADDING + 2, page.height)
        for sentence in page.article.sentences:
            assert paper.contains(page.bounds(sentence.id)), sentence.text
            assert len(page.baselines(sentence.id)) == len(page.rectangles(sentence.id))


def test_sentences_are_found_between_the_heights_at_which_they_stand(pages):
    for page in pages:
        assert [found.id for found in page.between(0, page.height)] == [
            sentence.id for sentence in page.article.sentences
        ]
        for sentence in page.article.sentences:
            box = page.bounds(sentence.id)
            assert sentence.id in {found.id for found in page.between(box.top(), box.bottom())}


def test_beside_the_text_there_is_no_sentence(pages):
    for page in pages:
        for y in range(0, round(page.height), 7):
            assert page.sentence_at(QPointF(4, y)) is None, page.article.sentences[0].text
        assert page.sentence_at(QPointF(page.page_width / 2, page.height + 50)) is None, page.article.sentences[0].text
        assert page.sentence_at(QPointF(page.page_width / 2, -5)) is None, page.article.sentences[0].text


@each_row("name", NAMES)
def test_room_under_a_block_moves_what_comes_after_and_nothing_else(appearance, name):
    page = ArticleLayout(article_of(name), appearance, 660)
    height = page.height
    before = {sentence.id: page.rectangles(sentence.id) for sentence in page.article.sentences}
    middle = page.article.sentences[len(page.article.sentences) // 2]
    block = page.last_in_row(middle.id)
    page.make_room({block: 120.0})
    assert page.height == pytest.approx(height + 120)
    for sentence in page.article.sentences:
        shift = 120.0 if sentence.block > block else 0.0
        moved = [box.translated(0, shift) for box in before[sentence.id]]
        now = [box.getRect() for box in page.rectangles(sentence.id)]
        assert now == [pytest.approx(box.getRect()) for box in moved], sentence.text
        assert page.sentence_at(moved[0].center()) == sentence.id


@each_row("name", NAMES)
def test_taking_the_room_back_puts_everything_where_it_was(appearance, name):
    page = ArticleLayout(article_of(name), appearance, 660)
    height = page.height
    before = {sentence.id: page.rectangles(sentence.id) for sentence in page.article.sentences}
    blocks = {page.last_in_row(sentence.id) for sentence in page.article.sentences}
    page.make_room(dict.fromkeys(blocks, 64.0))
    page.make_room({min(blocks): 10.0})
    page.make_room({})
    assert page.height == pytest.approx(height)
    for sentence, boxes in before.items():
        assert [box.getRect() for box in page.rectangles(sentence)] == [pytest.approx(box.getRect()) for box in boxes]


def test_room_under_a_table_row_moves_no_cell_of_that_row(appearance):
    page = ArticleLayout(article_of("everything"), appearance, 660)
    friday = next(sentence for sentence in page.article.sentences if sentence.text == "Friday")
    full = next(sentence for sentence in page.article.sentences if sentence.text.startswith("Even the last"))
    saturday = next(sentence for sentence in page.article.sentences if sentence.text == "Saturday")
    assert page.last_in_row(friday.id) == page.last_in_row(full.id) == full.block
    before = page.top(friday.id), page.top(full.id), page.top(saturday.id)
    page.make_room({page.last_in_row(friday.id): 50.0})
    assert (page.top(friday.id), page.top(full.id), page.top(saturday.id) - 50) == pytest.approx(before)
    assert page.bottom_of_block(friday.block) == page.bottom_of_block(full.block)


def test_emoji_count_as_one_character(appearance):
    text = "🚌🚌🚌 came. 🎉 Nobody saw 🚌."
    page = ArticleLayout(one_block(text, text.index("🎉")), appearance, 660)
    first, second = page.rectangles(SentenceId("s1")), page.rectangles(SentenceId("s2"))
    assert first[0].right() <= second[0].left() + 0.01
    assert page.sentence_at(QPointF(second[0].left() + 3, second[0].center().y())) == "s2"
    assert page.sentence_at(QPointF(first[0].right() - 8, first[0].center().y())) == "s1"
    assert page.text_place(QPointF(second[0].right() + 40, second[0].center().y())) == (0, len(text))


def test_arabic_runs_from_right_to_left(appearance):
    text = "مرحبا بالعالم. هذه جملة ثانية."
    page = ArticleLayout(one_block(text, text.index("هذه")), appearance, 660, is_right_to_left=True)
    first, second = page.bounds(SentenceId("s1")), page.bounds(SentenceId("s2"))
    assert first.right() == pytest.approx(660 - PADDING, abs=1)
    assert second.right() <= first.left() + 1
    assert page.sentence_at(first.center()) == "s1"
    assert page.sentence_at(second.center()) == "s2"


@each_row(("text", "side"), [("مرحبا بالعالم.", "right"), ("12: مرحبا", "right"), ("🚌 Hello", "left")])
def test_a_paragraph_begins_at_the_side_of_its_own_script(appearance, text, side):
    box = ArticleLayout(one_block(text), appearance, 660).bounds(SentenceId("s1"))
    if side == "right":
        assert box.right() == pytest.approx(660 - PADDING, abs=1)
    else:
        assert box.left() == PADDING


def test_in_arabic_a_table_begins_at_the_right(appearance):
    cells = tuple(
        Block(BlockKind.CELL, (Run(text),), cell=Cell(0, 0, column, 2)) for column, text in enumerate(["أول", "ثان"])
    )
    sentences = tuple(
        Sentence(SentenceId(f"s{index}"), index, index - 1, 0, 3, cells[index - 1].text) for index in (1, 2)
    )
    page = ArticleLayout(Article(cells, sentences), appearance, 660, is_right_to_left=True)
    first, second = page.bounds(SentenceId("s1")), page.bounds(SentenceId("s2"))
    assert second.right() < first.left()
    assert page.sentence_at(first.center()) == "s1"
    assert page.sentence_at(second.center()) == "s2"


def test_a_hard_break_begins_a_new_line_of_the_same_sentence(appearance):
    page = ArticleLayout(one_block("One line\nand the next."), appearance, 660)
    boxes = page.rectangles(SentenceId("s1"))
    assert len(boxes) == 2
    assert boxes[1].top() == boxes[0].bottom()
    assert boxes[0].left() == boxes[1].left() == PADDING


def test_an_item_stands_further_in_than_a_paragraph(appearance):
    page = ArticleLayout(one_block("An item.", kind=BlockKind.ITEM, item=ListItem(2, "•")), appearance, 660)
    assert page.bounds(SentenceId("s1")).left() > PADDING + 40


def test_a_link_is_found_where_it_stands(appearance):
    page = ArticleLayout(article_of("everything"), appearance, 660)
    ((run, (box,)),) = page.flow.links()
    assert (run.text, page.link_at(box.translated(page.origin).center())) == ("link", "https://example.org")
    assert page.link_at(box.translated(page.origin).center() - QPointF(60, 0)) is None


def test_half_the_lines_in_view_are_half(appearance):
    page = ArticleLayout(one_block("word " * 60), appearance, 660)
    boxes = page.rectangles(SentenceId("s1"))
    half = boxes[len(boxes) // 2].top()
    share = page.lines_in_view(SentenceId("s1"), boxes[0].top(), half)
    assert share == pytest.approx((len(boxes) // 2) / len(boxes))
    assert page.lines_in_view(SentenceId("s1"), 0, page.height) == 1.0
    assert page.lines_in_view(SentenceId("s1"), page.height, page.height + 100) == 0.0


def test_the_label_of_origin_pushes_the_article_down(appearance):
    article = make_lesson(["One."]).article
    plain, labelled = (ArticleLayout(article, appearance, 660, label_height=height) for height in (0.0, 24.0))
    assert labelled.top(SentenceId("flag-1")) == plain.top(SentenceId("flag-1")) + 24
    assert labelled.height == plain.height + 24
