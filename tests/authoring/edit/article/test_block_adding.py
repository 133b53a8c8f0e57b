"""Blocks that are added: of their own, or one more of the list, quotation or table that they are added to."""

from functools import partial

from authoring.edit.article.editing import edited
from each_row import each_row

from media_literacy.authoring.edit.article.block_adding import NewBlock, add_block


def adding(new, text="New", *, is_before=False):
    return partial(add_block, text=text, new=new, is_before=is_before)


TABLE = "| a | b |\n|---|---|\n| c | d |"


@each_row(
    ("article", "text", "edit", "expected"),
    [
        ("One.", "One", adding(NewBlock.PARAGRAPH), "One.\n\nNew"),
        ("One.", "One", adding(NewBlock.PARAGRAPH, is_before=True), "New\n\nOne."),
        ("One.", "News", adding(NewBlock.PARAGRAPH), "New\n\nOne."),
        ("*By A. Writer*\n\nOne.", "News", adding(NewBlock.PARAGRAPH), "*By A. Writer*\n\nNew\n\nOne."),
        ("One.", "One", adding(NewBlock.ITEM), "One.\n\n- New"),
        ("- One.\n- Two.", "One", adding(NewBlock.ITEM), "- One.\n- New\n- Two."),
        ("1. One.\n2. Two.", "One", adding(NewBlock.ITEM), "1. One.\n2. New\n3. Two."),
        ("1. One.\n2. Two.", "One", adding(NewBlock.ITEM, is_before=True), "1. New\n2. One.\n3. Two."),
        ("- One.\n- Two.", "One", adding(NewBlock.PARAGRAPH), "- One.\n- Two.\n\nNew"),
        ("> One.", "One", adding(NewBlock.QUOTATION), "> One.\n>\n> New"),
        ("> One.", "One", adding(NewBlock.PARAGRAPH), "> One.\n\nNew"),
        ("One.", "One", adding(NewBlock.HEADING), "One.\n\n## New"),
        ("One.", "News", adding(NewBlock.HEADING), "### New\n\nOne."),
        (TABLE, "c", adding(NewBlock.ROW, "x | y"), f"{TABLE}\n| x | y |"),
        (TABLE, "a", adding(NewBlock.ROW, "x"), "| a | b |\n|---|---|\n| x |  |\n| c | d |"),
        (TABLE, "c", adding(NewBlock.ROW, "| x | y |", is_before=True), "| a | b |\n|---|---|\n| x | y |\n| c | d |"),
        ("One.", "One", adding(NewBlock.PARAGRAPH, "- # *so*"), "One.\n\n\\- # \\*so\\*"),
    ],
)
def test_it_is_laid_out_as_it_is_meant(article, text, edit, expected):
    assert edited(article, text, edit) == expected


SENTENCE = "The goat was seen again"


@each_row(
    ("article", "text", "edit", "expected"),
    [
        (
            "*By A. Writer*\n\nOne.",
            "By",
            adding(NewBlock.PARAGRAPH, SENTENCE),
            f"*By A. Writer*\n\n{SENTENCE}.\n\nOne.",
        ),
        ("One.", "News", adding(NewBlock.PARAGRAPH, SENTENCE), f"{SENTENCE}.\n\nOne."),
        ("One.", "One", adding(NewBlock.QUOTATION, SENTENCE), f"One.\n\n> {SENTENCE}."),
        ("One.", "One", adding(NewBlock.PARAGRAPH, f"{SENTENCE}?”"), f"One.\n\n{SENTENCE}?”"),
        ("One.", "One", adding(NewBlock.HEADING, SENTENCE), f"One.\n\n## {SENTENCE}"),
        ("One.", "One", adding(NewBlock.ITEM, SENTENCE), f"One.\n\n- {SENTENCE}"),
        ("One", "One", adding(NewBlock.PARAGRAPH, SENTENCE), f"One\n\n{SENTENCE}"),
    ],
)
def test_a_paragraph_that_reads_as_a_sentence_gets_the_stop_that_the_others_have(article, text, edit, expected):
    assert edited(article, text, edit) == expected


@each_row(
    ("article", "edit", "why"),
    [
        ("One.", adding(NewBlock.ROW), "only be added to a table"),
        ("One.", adding(NewBlock.PARAGRAPH, " - "), "no words"),
        ("One.", adding(NewBlock.PARAGRAPH, is_before=True), ""),
        (TABLE, adding(NewBlock.ROW, "x|y|z"), "fewer columns"),
    ],
)
def test_what_cannot_be_is_told(article, edit, why):
    text = "c" if article == TABLE else "News" if not why else "One"
    answer = edited(article, text, edit)
    assert why in answer and answer.endswith(".")
