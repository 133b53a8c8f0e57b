"""What is recognised in plain text."""

from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.authoring.importing import Imported, from_text
from media_literacy.authoring.importing.recognising.headlines import is_byline
from media_literacy.errors import AppError
from media_literacy.lesson.parser import parse_lesson

MAIL = """\
From: Jane Doe <jane@example.org>
To: A. Teacher
Subject: Fwd: Shops face ruin as bus lanes arrive

The city council met on Tuesday to discuss the new bus lanes, and it sat
until late in the evening. Everybody knows that the lanes will destroy
every shop in town.

> A secret report that no one may read
> proves it.

The vote is in May.

--
Jane Doe
Valley School
"""


def shown(imported: Imported) -> list[tuple[str, str]]:
    """Kind and text of the blocks of the article."""
    lesson = parse_lesson(imported.source.encode(), Path("lesson.md")).lesson
    assert lesson is not None
    return [(block.kind.value, block.text) for block in lesson.article.blocks]


def test_headline_second_headline_and_byline_are_recognised() -> None:
    text = (
        "Shops face ruin\nLetters tell another story\nBy Jane Doe, Valley Courier\n\n"
        + "The council met on Tuesday. " * 8
    )
    assert [kind for kind, _text in shown(from_text(text))] == ["headline", "deck", "byline", "paragraph"]


def test_a_mail_loses_head_signature_and_wrapping_and_says_so() -> None:
    imported = from_text(MAIL)
    assert shown(imported) == [
        ("headline", "Shops face ruin as bus lanes arrive"),
        (
            "paragraph",
            "The city council met on Tuesday to discuss the new bus lanes, and it sat until late in the evening. "
            "Everybody knows that the lanes will destroy every shop in town.",
        ),
        ("quotation", "A secret report that no one may read proves it."),
        ("paragraph", "The vote is in May."),
    ]
    assert len(imported.dropped) == 2


def test_a_mail_that_is_quoted_as_a_whole_is_no_quotation() -> None:
    assert shown(from_text("> Headline\n>\n> It rained."))[1] == ("paragraph", "It rained.")


def test_each_long_line_is_a_paragraph() -> None:
    long = "The council met on Tuesday. " * 6
    assert [kind for kind, _text in shown(from_text(f"Headline\n{long}\n{long}"))] == ["headline", *["paragraph"] * 2]


def test_two_lines_with_bullets_or_numbers_are_a_list_and_a_single_one_is_text() -> None:
    lines = shown(from_text("Headline\n\n• one\n• two\n\n1. first\n2. second\n\n- alone"))
    assert lines[1:] == [
        ("item", "one"),
        ("item", "two"),
        ("item", "first"),
        ("item", "second"),
        ("paragraph", "- alone"),
    ]


def test_quotes_and_dashes_are_kept_and_what_nobody_sees_is_dropped() -> None:
    text = (
        "Head\u00adline \u201cnew\u201d\n\nIt\u200b rained\u00a0\u2014 \u00ab\u00a0oui\u00a0\u00bb, 10\u00a0km.\ufeff"
    )
    assert shown(from_text(text)) == [
        ("headline", "Headline \u201cnew\u201d"),
        ("paragraph", "It rained \u2014 \u00ab\u00a0oui\u00a0\u00bb, 10\u00a0km."),
    ]


def test_without_a_headline_a_place_for_one_is_left_and_said() -> None:
    imported = from_text("It rained on Tuesday. It rained on Wednesday.")
    assert shown(imported)[0] == ("headline", "Headline")
    assert "No headline was recognised" in imported.dropped[0]


def test_the_front_matter_names_title_and_language_and_leaves_the_rest_to_be_asked() -> None:
    imported = from_text('Say "no": a \\ story\n\nIt rained.', "pt-BR")
    assert imported.source.startswith('---\nlesson: 1\ntitle: "Say \\"no\\": a \\\\ story"\nlanguage: pt-BR\n---\n')


@each_row(
    "text",
    ["By Jane Doe", "Published 3 March 2025", "3 March 2025", "Von Anna Groß", "Par Zoé Lee", "March 3, 2025, 10:04"],
)
def test_lines_that_say_who_or_when_are_bylines(text: str) -> None:
    assert is_byline(text)


@each_row("text", ["By 2030, all cars will be gone.", "By the river they sat.", "It began on 3 March 2025."])
def test_sentences_are_no_bylines(text: str) -> None:
    assert not is_byline(text)


def lines(imported: Imported) -> list[str]:
    return [text for kind, text in shown(imported) if kind == "paragraph"]


def test_lines_of_up_to_100_characters_may_have_been_wrapped() -> None:
    wrapped = "x" * 95 + " abc\ngoes on"
    assert lines(from_text(f"Headline\n\na{wrapped}")) == [f"a{wrapped}".replace("\n", " ")]
    assert lines(from_text(f"Headline\n\nab{wrapped}")) == f"ab{wrapped}".split("\n")


def test_lines_of_fewer_than_50_characters_end_where_they_are_meant_to() -> None:
    assert lines(from_text(f"Headline\n\n{'x' * 45}\nAbcd is next")) == ["x" * 45, "Abcd is next"]
    assert lines(from_text(f"Headline\n\n{'x' * 45}\nAbcde is next")) == ["x" * 45 + " Abcde is next"]


def test_a_line_that_goes_on_in_small_letters_goes_on() -> None:
    assert lines(from_text("Headline\n\nIt rained\nall day")) == ["It rained all day"]
    for end in ".!?:;…":
        assert lines(from_text(f"Headline\n\nIt rained{end}\nall day")) == [f"It rained{end}", "all day"]


def test_numbers_of_three_figures_count_items_and_longer_ones_do_not() -> None:
    items = [kind for kind, _text in shown(from_text("Headline\n\n999. one\n100) two"))]
    assert items == ["headline", "item", "item"]
    assert [kind for kind, _text in shown(from_text("Headline\n\n1999. one\n2000. two"))][1:] == ["paragraph"] * 2


def test_three_signs_are_a_rule_and_two_are_text() -> None:
    assert lines(from_text("Headline\n\nIt rained.\n***\nIt blew.")) == ["It rained.", "It blew."]
    assert lines(from_text("Headline\n\nIt rained.\n* * *\nIt blew.")) == ["It rained.", "It blew."]
    assert lines(from_text("Headline\n\nIt rained.\n**\nIt blew.")) == ["It rained.", "**", "It blew."]


@each_row(
    ("fits", "does_not", "words"),
    [
        ("Headline\n\nIt rained." + " " * 4_999_980, "Headline\n\nIt rained." + " " * 4_999_981, "five million"),
        ("Headline\n\n" + "It rained.\n\n" * 499, "Headline\n\n" + "It rained.\n\n" * 500, "500 sentences"),
        ("Headline\n\n" + "x" * 5_000, "Headline\n\n" + "x" * 5_001, "5000 characters"),
    ],
    ids=["characters", "sentences", "characters of a sentence"],
)
def test_what_is_too_much_is_refused_with_the_limit(fits: str, does_not: str, words: str) -> None:
    assert from_text(fits).source
    with pytest.raises(AppError, match=words):
        from_text(does_not)


def test_nothing_is_made_of_nothing() -> None:
    for text in ("", " \n"):
        with pytest.raises(AppError, match="no text here"):
            from_text(text)


def test_a_list_in_a_quoted_mail_stays_a_list_and_other_lines_are_quotations() -> None:
    imported = from_text("Headline\n\nHe wrote so.\n\n> - one\n> - two\n>\n> It rained.\n\nSo it was.")
    assert shown(imported)[1:] == [
        ("paragraph", "He wrote so."),
        ("item", "one"),
        ("item", "two"),
        ("quotation", "It rained."),
        ("paragraph", "So it was."),
    ]


def test_divided_words_become_whole_and_verse_keeps_its_lines() -> None:
    assert lines(from_text("Headline\n\nThe swim-\nming pool is shut.")) == ["The swimming pool is shut."]
    assert lines(from_text("Headline\n\nThe swim\u00ad\nming pool is shut.")) == ["The swimming pool is shut."]
    poem = "The lamp is lit, the stair is long,\n  the sea has lost its voice;\nI count the ships that do no wrong."
    assert lines(from_text(f"The Keeper\nby R. Vale\n\n{poem}")) == [poem.replace("\n  ", "\n")]


def test_a_tab_begins_a_paragraph() -> None:
    assert lines(from_text("Headline\n\n\tIt rained.\n\tIt was cold.")) == ["It rained.", "It was cold."]


def test_the_headline_stands_below_the_way_to_the_page() -> None:
    imported = from_text("Home › Local › Schools\nSCHOOLS\nTown bans kites\n\nIt rained.")
    assert shown(imported)[0] == ("headline", "Town bans kites") and len(imported.dropped) == 2


def test_bullets_with_blank_lines_between_them_are_a_list() -> None:
    found = shown(
        from_text("Headline\n\nPrices:\n\n·\u00a0 Beef meal\n\n·\u00a0 Cricket meal\n\nIt rained.\n\n· alone")
    )
    assert found[2:] == [
        ("item", "Beef meal"),
        ("item", "Cricket meal"),
        ("paragraph", "It rained."),
        ("paragraph", "· alone"),
    ]


def test_messages_of_a_chat_are_neither_headline_nor_byline() -> None:
    chat = "[12/03/2025, 18:02:11] Mum: Did you see this\n[12/03/2025, 18:02:40] Dad: No way\n12.03.25, 18:03 - Jo: Yes"
    assert [kind for kind, _text in shown(from_text(chat))] == ["headline", "paragraph", "paragraph", "paragraph"]
    assert shown(from_text(chat))[0][1] == "Headline"


def test_a_long_line_takes_in_no_short_one_where_paragraphs_are_lines() -> None:
    long = "The bridge over the mill race is shut, and nobody knows when it will be opened again, says the mayor. " * 3
    last = "Source: the town hall, which has looked at it on two days, and the mill next to it"
    source = from_text(f"Bridge shut\n{long}\n{last}\nMeal\nPrice\n").source
    assert f"{last}\n\nMeal\n\nPrice\n" in source
    assert "It rained over the whole of the valley on Monday, and on Tuesday\nMrs" not in (
        from_text(
            "Bridge shut\n\nIt rained over the whole of the valley on Monday, and on Tuesday\nMrs Ames slept.\n"
        ).source
    )


def test_what_stood_around_the_article_does_not_hide_its_second_headline() -> None:
    body = "The bridge over the mill race is shut, and nobody knows when it will be opened again, says the mayor."
    source = from_text(
        "Bridge shut over the mill race\n\nNobody knows when it will be opened again; the mayor is on holiday\n\n"
        f"By Ann Ames 4 March 2026\n\nShareFacebook\nX\nEmail\n\n{body}\n\n{body}\n"
    ).source
    assert "\n## Nobody knows" in source and "\n*By Ann Ames 4 March 2026*\n" in source and "Facebook" not in source


def test_a_line_that_divides_a_text_is_told_and_none_at_its_ends() -> None:
    said = "1 line that divides the text, such as “* * *”, was left out."
    assert from_text("-----\nHeadline\n\nIt rained.\n\n* * *\n\nIt was cold.\n\n_____").dropped == (said,)
    assert from_text("Headline\n\nIt rained.\n\n* * *").dropped == ()
