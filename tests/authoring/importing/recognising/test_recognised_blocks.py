"""What lines were recognised as, and what each of them can be."""

from each_row import each_row

from media_literacy.authoring.importing import from_html, from_text
from media_literacy.authoring.importing.passage import LeftOutCaption
from media_literacy.authoring.importing.recognising.block_writing import with_blocks
from media_literacy.authoring.importing.recognising.recognised_blocks import (
    RecognisedRole,
    can_be,
    recognised_blocks,
    with_captions,
)

CHAT = "[03/02/2025, 07:41:09] Coach 🚣: The lake is shut!!\n[03/02/2025, 07:41:55] Ida: who says so\nand when?\n"
POEM = "The Slow Canal\n\nby R. Reed\n\nThe barge is late, the rope is wet,\nthe lock will not undo;\n"
INTERVIEW = "<h1>Rowing</h1><p><b>Mara:</b> Why?</p><p><b>Lund:</b> Why not?</p><blockquote>Row on.</blockquote>"
TABLE = "<h1>Boats</h1><table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>3</td></tr></table><p>End.</p>"
POST = "<p>🚨 LAKE SHUT by Monday, they say.</p><p>18:02</p><ul><li>Tell all</li></ul><h2>More</h2><p>No.</p>"


def roles(source: str) -> list[str]:
    return [block.role.value for block in recognised_blocks(source)]


@each_row(
    "source, wanted",
    [
        (from_text(CHAT).source, "speaker speaker"),
        (from_text(POEM).source, "headline byline verse"),
        (from_html(INTERVIEW).source, "headline speaker speaker quotation"),
        (from_html(TABLE).source, "headline table paragraph"),
        (from_html(POST).source, "paragraph time-stamp item heading paragraph"),
        ("# Head\n\nIt rained.\n\n---\n\nIt ended.\n", ""),  # a rule, which no import writes
    ],
)
def test_each_kind_of_text_has_its_roles(source: str, wanted: str):
    assert " ".join(roles(source)) == wanted
    assert with_blocks(source, recognised_blocks(source)) == source


def test_a_table_can_only_be_one_or_paragraphs_or_go():
    can = can_be(recognised_blocks(from_html(TABLE).source), 1)
    assert can == (RecognisedRole.TABLE, RecognisedRole.PARAGRAPH, RecognisedRole.LEFT_OUT)


def test_only_a_line_with_a_name_can_be_a_speaker_s():
    blocks = recognised_blocks(from_text("Lake\n\n" + "It rained for long. " * 6 + "\n\nIda: it did.").source)
    assert RecognisedRole.SPEAKER not in can_be(blocks, 1)
    assert RecognisedRole.SPEAKER in can_be(blocks, 2)


def test_a_caption_that_went_with_its_picture_stands_in_its_place_left_out():
    source = from_text("Lake\n\nIt rained for long.\n\nIt ended.").source
    blocks = with_captions(recognised_blocks(source), [LeftOutCaption(2, "A lake."), LeftOutCaption(2, "A boat.")])
    assert [block.text for block in blocks] == ["Lake", "It rained for long.", "A lake.", "A boat.", "It ended."]
    chat = with_captions(recognised_blocks(from_text(CHAT).source), [LeftOutCaption(2, "A lake.")])
    assert [block.role.value for block in chat] == ["speaker", "left-out", "speaker"]  # its headline is no line
