"""The lesson that recognised blocks make when somebody says what they are."""

from each_row import each_row

from media_literacy.authoring.importing import from_html, from_text
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.authoring.importing.recognising.block_writing import with_blocks
from media_literacy.authoring.importing.recognising.recognised_blocks import (
    RecognisedRole,
    recognised_blocks,
    with_captions,
    with_role,
)

CHAT = "[03/02/2025, 07:41:09] Coach 🚣: The lake is shut!!\n[03/02/2025, 07:41:55] Ida: who says so\nand when?\n"
POEM = "The Slow Canal\n\nby R. Reed\n\nThe barge is late, the rope is wet,\nthe lock will not undo;\n"
TABLE = "<h1>Boats</h1><table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>3</td></tr></table><p>End.</p>"


def said(source: str, *changes: tuple[int, RecognisedRole]) -> str:
    """The article when lines are said to be something."""
    blocks = recognised_blocks(source)
    for at, role in changes:
        blocks = with_role(blocks, at, role)
    return with_blocks(source, blocks).split("---\n\n", 1)[1]


def test_a_line_becomes_the_headline_and_the_title_follows():
    source = from_text(CHAT).source
    blocks = with_role(recognised_blocks(source), 0, RecognisedRole.HEADLINE)
    assert [block.role.value for block in blocks] == ["headline", "speaker"]
    made = with_blocks(source, blocks)
    assert 'title: "[03/02/2025, 07:41:09] Coach 🚣: The lake is shut!!"' in made
    assert "\n# \\[03/02/2025, 07:41:09\\] Coach 🚣: The lake is shut!!\n" in made


def test_what_was_the_headline_is_a_paragraph_then():
    source = from_text("Old line\n\nNew one here\n\nIt rained all day, and nobody came to the lake.").source
    made = said(source, (1, RecognisedRole.HEADLINE))
    assert made == "# New one here\n\nOld line\n\nIt rained all day, and nobody came to the lake.\n"


@each_row(
    "role, written",
    [
        (RecognisedRole.DECK, "# Lake\n\n## Ida: it rained.\n\nIt ended.\n"),
        (RecognisedRole.BYLINE, "# Lake\n\n*Ida: it rained.*\n\nIt ended.\n"),
        (RecognisedRole.HEADING, "# Lake\n\nIt ended.\n\n## Ida: it rained.\n"),
        (RecognisedRole.QUOTATION, "# Lake\n\nIt ended.\n\n> Ida: it rained.\n"),
        (RecognisedRole.ITEM, "# Lake\n\nIt ended.\n\n- Ida: it rained.\n"),
        (RecognisedRole.SPEAKER, "# Lake\n\nIt ended.\n\n**Ida:** it rained.\n"),
        (RecognisedRole.TIME_STAMP, "# Lake\n\nIt ended.\n\n*Ida: it rained.*\n"),
        (RecognisedRole.CAPTION, '# Lake\n\nIt ended.\n\n![](<> "Ida: it rained.")\n'),
        (RecognisedRole.LEFT_OUT, "# Lake\n\nIt ended.\n"),
    ],
)
def test_a_paragraph_becomes(role: RecognisedRole, written: str):
    source = from_text("Lake\n\nIt ended.\n\nIda: it rained.").source
    made = said(source, (2, role))
    assert made == written
    kept = recognised_blocks("---\nlesson: 1\n---\n\n" + made)
    assert role in (block.role for block in kept) or role in (RecognisedRole.LEFT_OUT, RecognisedRole.TIME_STAMP)


def test_lines_of_verse_below_each_other_are_one_stanza_and_a_stanza_becomes_a_paragraph():
    source = from_text("Canal\n\nThe barge was late today.\n\nThe rope was wet.\n\nHome.").source
    verse = said(source, *((at, RecognisedRole.VERSE) for at in (1, 2, 3)))
    assert verse == "# Canal\n\nThe barge was late today.\\\nThe rope was wet.\\\nHome.\n"
    assert "late, the rope is wet, the lock" in said(from_text(POEM).source, (2, RecognisedRole.PARAGRAPH))


def test_a_name_by_itself_stands_before_what_is_said_below_it():
    source = from_text("Lake\n\nMara said this.\n\nMARA\n\nWho pays for it?").source
    assert said(source, (2, RecognisedRole.SPEAKER)).endswith("\n\n**MARA:** Who pays for it?\n")


def test_the_notes_of_what_is_left_out_go_with_it_and_others_stay():
    article = "---\nlesson: 1\n---\n\n# Lake\n\nIt rained.[^a]\n\nIt ended.[^b]\n\n"
    source = article + "[^a]: **Fine.** One.\n\n[^b]: **Fine.** Two.\n"
    made = said(source, (1, RecognisedRole.LEFT_OUT))
    assert made == "# Lake\n\nIt ended.[^b]\n\n[^b]: **Fine.** Two.\n"


def test_a_table_stays_one_or_becomes_its_rows_or_goes():
    source = from_html(TABLE).source
    assert said(source, (1, RecognisedRole.PARAGRAPH)) == "# Boats\n\nDay | Boats\n\nMonday | 3\n\nEnd.\n".replace(
        "|", "\\|"
    )
    assert said(source, (1, RecognisedRole.LEFT_OUT)) == "# Boats\n\nEnd.\n"


def test_a_caption_that_went_with_its_picture_comes_in_once_somebody_takes_it():
    source = from_text("Lake\n\nIt rained for long.\n\nIt ended.").source
    blocks = with_captions(recognised_blocks(source), [LeftOutCaption(2, "A lake."), LeftOutCaption(2, "A boat.")])
    assert with_blocks(source, blocks) == source
    taken = with_blocks(source, with_role(blocks, 2, RecognisedRole.CAPTION))
    assert taken.endswith('It rained for long.\n\n![](<> "A lake.")\n\nIt ended.\n')
