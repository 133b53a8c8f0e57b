"""Messages and answers: whose words they are stands in bold letters."""

from functools import partial

from authoring.edit.article.editing import HEAD, edited
from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.block_adding import NewBlock, add_block
from media_literacy.authoring.edit.article.block_roles import BlockRole, turn_into
from media_literacy.authoring.edit.article.spoken_blocks import has_spoken, is_spoken

STAMP = "\\[04/02/2025, 9:15\\]"


@each_row(
    ("article", "role", "expected"),
    [
        (f"{STAMP} Ben B.: Yes. No.", BlockRole.SPEAKER, f"{STAMP} **Ben B.:** Yes. No."),
        (f"{STAMP} **Ben:** Yes.", BlockRole.PARAGRAPH, f"{STAMP} Ben: Yes."),
        ("**Ben**: Yes.", BlockRole.PARAGRAPH, "Ben: Yes."),
        ("**Ben *B.*:** Yes.", BlockRole.PARAGRAPH, "Ben *B.*: Yes."),
        ("**Ben:** Yes.", BlockRole.QUOTATION, "> **Ben:** Yes."),
        ("安娜：我在那里。", BlockRole.SPEAKER, "**安娜**：我在那里。"),
        (
            f"{STAMP} Yes.",
            BlockRole.SPEAKER,
            "Begin the line with the speaker’s name and a colon, as in “Anna: I was there.”",
        ),
    ],
)
def test_a_line_is_said_by_somebody_or_by_nobody(article, role, expected):
    assert edited(article, "", partial(_second, role=role)) == expected


def _second(draft, _headline, role):
    return turn_into(draft, draft.raw.article.ids[1], role)


@each_row(
    ("article", "words", "below"),
    [
        (f"{STAMP} **Ben:** Yes.", "Ann: *Who*?", f"{STAMP} **Ann:** \\*Who\\*?"),
        (f"{STAMP} **Ben:** Yes.", "[04/02/2025, 9:16] Ann: Who?", "\\[04/02/2025, 9:16\\] **Ann:** Who?"),
        ("**Ben:** Yes.", "Ann: Who?", "**Ann:** Who?"),
        ("**安娜**：我在那里。", "安娜：不。", "**安娜**：不。"),
    ],
)
def test_a_message_is_added_as_those_beside_it_are(article, words, below):
    edit = partial(add_block, text=words, new=NewBlock.SPOKEN)
    assert edited(article, draft_of(HEAD + article).raw.article.texts[1], edit) == f"{article}\n\n{below}"


def test_a_message_needs_somebody_who_says_it():
    edit = partial(add_block, text="Who?", new=NewBlock.SPOKEN)
    assert "speaker’s name" in edited("**Ben:** Yes.", "Ben", edit)


def test_only_a_name_in_bold_letters_before_a_colon_is_a_speaker():
    for article, is_one in (
        ("**Ben:** Yes.", True),
        ("**So** it was: yes.", False),
        ("Ben: Yes.", False),
        ("*B:* A", False),
    ):
        raw = draft_of(HEAD + article).raw
        assert is_spoken(raw.article.blocks[1]) is has_spoken(raw) is is_one, article
