"""Blocks that are said to be something else."""

from functools import partial

from authoring.edit.article.editing import edited
from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.block_roles import BlockRole, role_of, turn_into
from media_literacy.authoring.edit.source.splice import NamedEdit, apply_splices

NOTE = "\n\n[^a]: **Fine: limits.** So."


def as_role(role):
    return partial(turn_into, role=role)


@each_row(
    ("article", "text", "role", "expected"),
    [
        ("One. Two\ngoes.", "One", BlockRole.QUOTATION, "> One. Two\n> goes."),
        ("One.\n\nTwo.", "One", BlockRole.HEADING, "### One.\n\nTwo."),
        ("One.\n\nTwo.", "Two", BlockRole.HEADING, "One.\n\n## Two."),
        ("One.\n\nTwo.", "Two", BlockRole.DECK, "## Two.\n\nOne."),
        ("One.\n\nTwo.", "Two", BlockRole.BYLINE, "*Two.*\n\nOne."),
        (f"One.[^a]\n\nTwo.{NOTE}", "One", BlockRole.BYLINE, f"*One.*[^a]\n\nTwo.{NOTE}"),
        ("*By A.*\n\nTwo.", "By", BlockRole.PARAGRAPH, "By A.\n\nTwo."),
        ("## Deck\n\nTwo.", "Two", BlockRole.DECK, "## Two.\n\nDeck"),
        ("> One.\n>\n> Two.", "Two", BlockRole.PARAGRAPH, "> One.\n>\n\nTwo."),
        ("- One.\n- Two.\n- Three.", "Two", BlockRole.PARAGRAPH, "- One.\n\nTwo.\n\n- Three."),
        ("One.\n\nTwo.", "Two", BlockRole.ITEM, "One.\n\n- Two."),
        ("One.\n\n## Two ##", "Two", BlockRole.PARAGRAPH, "One.\n\nTwo"),
        ("Anna: I was there.", "Anna", BlockRole.SPEAKER, "**Anna:** I was there."),
    ],
)
def test_it_is_written_as_that(article, text, role, expected):
    assert edited(article, text, as_role(role)) == expected


def test_what_becomes_the_headline_changes_places_with_the_one_that_was():
    draft = draft_of("# News\n\nOne.\n\nTwo. Three.\n")
    edit = turn_into(draft, draft.raw.article.ids[3], BlockRole.HEADLINE)
    assert isinstance(edit, NamedEdit)
    assert apply_splices(draft.source.text, edit.splices) == "# Two. Three.\n\nOne.\n\nNews\n"


@each_row(
    ("article", "text", "role", "why"),
    [
        ("One.", "News", BlockRole.PARAGRAPH, "needs a headline"),
        ("| a | b |\n|---|---|", "a", BlockRole.PARAGRAPH, "stay what they are"),
        ("- One.\n  - Two.", "One", BlockRole.PARAGRAPH, "inside of this list item"),
        ("One.", "One", BlockRole.SPEAKER, "and a colon"),
    ],
)
def test_what_cannot_be_is_told(article, text, role, why):
    assert why in edited(article, text, as_role(role))


def test_every_kind_of_text_has_its_role_and_what_is_so_already_stays():
    draft = draft_of(
        "# News\n\n## Deck\n\n*By A.*\n\nOne.\n\n**A:** So.\n\n> Two.\n\n- Three.\n\n## Four\n\n|a|b|\n|---|---|\n"
    )
    roles = [role_of(block) for block in draft.raw.article.blocks]
    order = ["HEADLINE", "DECK", "BYLINE", "PARAGRAPH", "SPEAKER", "QUOTATION", "ITEM", "HEADING"]
    assert roles == [*(BlockRole[name] for name in order), None, None]
    for id, role in zip(draft.raw.article.ids, roles, strict=True):
        if role is not None:
            assert turn_into(draft, id, role) == NamedEdit(id, ())
