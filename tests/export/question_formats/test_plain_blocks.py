from factories import paragraph

from media_literacy.export.question_formats.plain_blocks import inline_blocks, plain_blocks, plain_runs
from media_literacy.lesson.text_blocks import Block, BlockKind, Cell, ListItem, Picture, Run


def test_runs_have_their_styles_and_links_to_the_web():
    runs = (Run("a", emphasis=True), Run("b", strong=True, code=True), Run("c", link="https://example.org/?a&b"))
    linked = '<em>a</em><strong><code>b</code></strong><a href="https://example.org/?a&amp;b">c</a>'
    assert plain_runs(runs) == linked
    assert plain_runs(runs, has_links=False).endswith("c") and "<a " not in plain_runs(runs, has_links=False)


def test_a_link_that_leads_nowhere_allowed_is_its_words():
    assert plain_runs((Run("a", link="javascript:alert(1)"), Run("b", link="#there"))) == "ab"


def test_every_kind_of_block_is_an_element_that_all_know():
    item = Block(BlockKind.ITEM, (Run("one"),), item=ListItem(1, "3."))
    box = Block(BlockKind.ITEM, (Run("two"),), item=ListItem(1, "•", checked=True))
    cells = [
        Block(BlockKind.CELL, (Run(word),), cell=Cell(0, row, 0, 1, is_header=row == 0))
        for row, word in enumerate(["head", "cell"])
    ]
    blocks = [
        Block(BlockKind.HEADLINE, (Run("h"),)),
        Block(BlockKind.DECK, (Run("d"),)),
        Block(BlockKind.HEADING, (Run("s"),), level=2),
        paragraph("p"),
        item,
        box,
        *cells,
        Block(BlockKind.QUOTATION, (Run("q"),), quote_depth=1),
        Block(BlockKind.CODE, (Run("c"),)),
        Block(BlockKind.RULE),
        Block(BlockKind.PICTURE, picture=Picture("a.png", "A bus")),
        Block(BlockKind.PICTURE, picture=Picture("a.png", "")),
    ]
    assert plain_blocks(blocks).splitlines() == [
        "<h2>h</h2>",
        '<p class="deck">d</p>',
        "<h4>s</h4>",
        "<p>p</p>",
        "<ul><li>3. one</li><li>☑ two</li></ul>",
        "<table><tbody><tr><th>head</th></tr><tr><td>cell</td></tr></tbody></table>",
        "<blockquote><p>q</p></blockquote>",
        "<pre>c</pre>",
        "<hr/>",
        '<p class="picture"><em>[A bus]</em></p>',
    ]


def test_blocks_in_one_line_are_divided_by_breaks():
    assert inline_blocks([paragraph("a"), Block(BlockKind.RULE), paragraph("b")]) == "a<br/>b"
