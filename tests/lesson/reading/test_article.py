"""How every construct of Markdown that may stand in an article is shown and cut into sentences."""

from pathlib import Path

from each_row import each_row

from media_literacy.diagnostics import Location
from media_literacy.lesson.model import Article, Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.text_blocks import BlockKind, Run


def parse(text: str) -> Lesson:
    parsed = parse_lesson(text.encode(), Path("news.md"), media=lambda _source: None)
    assert parsed.lesson is not None
    return parsed.lesson


def article(text: str) -> Article:
    """The article with that text below its headline, which is block 0 and sentence 1."""
    return parse(f"# News\n\n{text}").article


def kinds(text: str) -> list[BlockKind]:
    return [block.kind for block in article(text).blocks[1:]]


def sentences(text: str) -> list[str]:
    return [sentence.text for sentence in article(text).sentences[1:]]


def test_a_second_headline_stands_right_under_the_first():
    assert kinds("## More news\n\nIt rained.") == [BlockKind.DECK, BlockKind.PARAGRAPH]
    assert kinds("It rained.\n\n## More news") == [BlockKind.PARAGRAPH, BlockKind.HEADING]


def test_bylines_are_emphasised_as_a_whole_and_stand_before_the_text():
    found = kinds("*By A. Writer*[^a]\n\n*6 min read*\n\nIt *rained*.\n\n*Late.*\n\n[^a]: **Fine: can be checked.** x")
    assert found == [BlockKind.BYLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_underlined_headings_count():
    lesson = parse("News\n====\n\nDeck\n----\n\nIt rained.")
    assert [block.kind for block in lesson.article.blocks] == [BlockKind.HEADLINE, BlockKind.DECK, BlockKind.PARAGRAPH]


def test_list_items_know_their_marker_and_depth():
    blocks = article("3. one\n\n   more\n   - deep\n4. two").blocks[1:]
    items = [block.item for block in blocks]
    assert [(item.marker, item.depth, item.is_first) for item in items if item] == [
        ("3.", 1, True),
        ("3.", 1, False),
        ("•", 2, True),
        ("4.", 1, True),
    ]


def test_task_boxes_are_read():
    assert [block.item.checked for block in article("- [x] yes\n- [ ] no\n- plain").blocks[1:] if block.item] == [
        True,
        False,
        None,
    ]


def test_table_cells_know_their_place():
    blocks = article("| a | b |\n|---|--:|\n| one. Two. | |").blocks[1:]
    cells = [(block.text, block.cell.row, block.cell.column, block.cell.is_header) for block in blocks if block.cell]
    assert cells == [("a", 0, 0, True), ("b", 0, 1, True), ("one. Two.", 1, 0, False), ("", 1, 1, False)]
    assert [block.cell.align for block in blocks if block.cell] == ["", "right", "", "right"]
    assert all(block.cell.columns == 2 for block in blocks if block.cell)


def test_quotations_keep_their_depth():
    assert [(block.kind, block.quote_depth) for block in article("> one\n>\n> > two\n>\n> - three").blocks[1:]] == [
        (BlockKind.QUOTATION, 1),
        (BlockKind.QUOTATION, 2),
        (BlockKind.ITEM, 1),
    ]


def test_a_block_of_code_is_one_sentence():
    text = "```\nfirst. line\n\n  second\n```"
    assert sentences(text) == ["first. line\n\n  second"]
    assert article(text).blocks[1].runs == (Run("first. line\n\n  second", code=True),)


def test_a_picture_shows_and_its_title_is_a_caption():
    found = article('![A bridge](media/b.png "The bridge. It stands.")[^cap]\n\n[^cap]: **Fine: can be checked.** x')
    assert [block.kind for block in found.blocks[1:]] == [BlockKind.PICTURE, BlockKind.CAPTION]
    picture = found.blocks[1].picture
    assert picture is not None
    assert (picture.source, picture.alt) == ("media/b.png", "A bridge")
    assert [(sentence.text, [note.label for note in sentence.notes]) for sentence in found.sentences[1:]] == [
        ("The bridge.", []),
        ("It stands.", ["cap"]),
    ]


def test_a_picture_inside_a_text_follows_it():
    assert kinds("It rained ![x](a.png) all day.") == [BlockKind.PARAGRAPH, BlockKind.PICTURE]


def test_rules_and_hard_breaks_are_kept():
    assert kinds("one\n\n***\n\ntwo") == [BlockKind.PARAGRAPH, BlockKind.RULE, BlockKind.PARAGRAPH]
    assert article("one  \ntwo\\\nthree\nfour").blocks[1].text == "one\ntwo\nthree four"
    assert sentences("one  \ntwo\\\nthree\nfour") == ["one", "two", "three four"]


def test_styles_become_runs():
    assert article("a *b **c*** `d` [e](https://x.org)").blocks[1].runs == (
        Run("a "),
        Run("b ", emphasis=True),
        Run("c", emphasis=True, strong=True),
        Run(" "),
        Run("d", code=True),
        Run(" "),
        Run("e", link="https://x.org"),
    )


def test_odd_characters_stay_as_they_are():
    text = "e\u0301 \u202eabc\u202c \u200b x\u00a0y ﬁ"
    assert article(text).blocks[1].text == text


def test_escapes_and_entities_are_resolved():
    assert article("1 \\* 2 &lt; 3 &copy;").blocks[1].text == "1 * 2 < 3 ©"


@each_row(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "//host/x", "data:text/html,x", "other.md", "JAVASCRIPT:x"]
)
def test_links_that_could_reach_this_computer_become_text(link: str):
    assert [run.link for run in article(f"[words]({link})").blocks[1].runs] == [None]
    assert article(f"[words]({link})").blocks[1].text == "words"


@each_row("link", ["https://a.org/b?c=d", "http://a.org", "mailto:a@b.org", "HTTPS://a.org"])
def test_links_to_the_web_and_to_mail_stay(link: str):
    assert [run.link for run in article(f"[words]({link})").blocks[1].runs] == [link]


def test_raw_html_is_shown_as_text():
    assert article("a <b>bold</b> word").blocks[1].text == "a <b>bold</b> word"


NOTE = "\n\n[^a]: **Fine: can be checked.** x\n\n[^b]: **Fine: can be checked.** x"


def marked(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (sentence.text, tuple(note.label for note in sentence.notes)) for sentence in article(text + NOTE).sentences[1:]
    ]


def test_a_mark_ends_a_sentence_wherever_it_stands():
    assert marked("The gun[^a] was his.") == [("The gun", ("a",)), ("was his.", ())]


def test_closing_signs_behind_a_mark_belong_to_its_sentence():
    assert marked("“He said so[^a].” It rained.[^b]") == [("“He said so.”", ("a",)), ("It rained.", ("b",))]
    assert marked('"He said so.[^a]" It rained.') == [('"He said so."', ("a",)), ("It rained.", ())]


def test_an_opening_quote_behind_a_mark_begins_the_next_sentence():
    assert marked("He said so.[^a]“It rained.”") == [("He said so.", ("a",)), ("“It rained.”", ())]


def test_several_marks_belong_to_one_sentence():
    assert marked("The gun.[^a][^b] Next.") == [("The gun.", ("a", "b")), ("Next.", ())]


def test_a_mark_after_a_space_belongs_to_the_sentence_before():
    assert marked("It rained. [^a] Then not.") == [("It rained.", ("a",)), ("Then not.", ())]


def test_repeated_words_do_not_mislead_the_places():
    text = "> - It rained.[^a] It rained.\n>   It *rained*.[^b]"
    assert [sentence.location for sentence in article(text + NOTE).sentences[1:]] == [
        Location(3, 5),
        Location(3, 20),
        Location(4, 5),
    ]


def test_places_in_tables_and_headings_are_exact():
    found = article("## A `b` c ##\n\n> | a | a |\n> |---|---|\n> | x \\| y | y[^a] |" + NOTE)
    assert {sentence.text: sentence.location for sentence in found.sentences[1:]} | {"a": None} == {
        "A b c": Location(3, 4),
        "a": None,
        "x | y": Location(7, 5),
        "y": Location(7, 14),
    }
    assert [sentence.location for sentence in found.sentences if sentence.text == "a"] == [
        Location(5, 5),
        Location(5, 9),
    ]


def test_a_box_on_a_line_of_its_own_shifts_no_place():
    assert article("- [x]   \n  It rained.").sentences[1].location == Location(4, 3)


def test_equal_sentences_get_numbered_ids():
    ids = [
        sentence.id for sentence in article('It rained.\n\nIt rained.\n\nIt  “rained”.\n\nIt "rained".').sentences[1:]
    ]
    assert ids[1] == f"{ids[0]}-2"
    assert ids[3] == f"{ids[2]}-2"


def test_words_that_are_kept_together_are_not_cut():
    text = "---\nkeep-together: [Yahoo! Today]\n---\n# News\n\nHe reads Yahoo! Today every day."
    assert [sentence.text for sentence in parse(text).article.sentences[1:]] == ["He reads Yahoo! Today every day."]


def test_without_a_headline_the_text_is_still_read():
    parsed = parse_lesson(b"It rained.", Path("news.md"))
    assert parsed.lesson is not None
    assert [sentence.text for sentence in parsed.lesson.article.sentences] == ["It rained."]
    assert "no-article" in {diagnostic.code for diagnostic in parsed.report.diagnostics}


def test_headings_of_the_article_keep_their_level_and_other_blocks_have_none():
    text = "# News\n\nIt rained.\n\n## Two\n\nIt blew.\n\n### Three\n\nIt snowed.\n\n###### Six\n\n- One.\n"
    lesson = parse_lesson(text.encode(), Path("news.md")).lesson
    assert lesson is not None
    assert [block.level for block in lesson.article.blocks] == [0, 0, 2, 0, 3, 0, 6, 0]


def test_a_choice_may_go_on_in_a_second_paragraph():
    text = "# News\n\nIt rained.\n\n# Leave the page\n\nWhich?\n\n- [x] one — why\n\n  and *more*\n- [ ] two\n\nLook.\n"
    lesson = parse_lesson(text.encode(), Path("news.md")).lesson
    assert lesson is not None and lesson.leave is not None
    told = [
        ("".join(r.text for r in choice.text), "".join(r.text for r in choice.reason))
        for choice in lesson.leave.choices
    ]
    assert [text for text, _reason in told] == ["one", "two"]
    assert " ".join(told[0][1].split()) == "why and more" and told[1][1] == ""
    assert [choice.is_best for choice in lesson.leave.choices] == [True, False]
    assert [block.text for block in lesson.leave.prompt] == ["Which?"]
