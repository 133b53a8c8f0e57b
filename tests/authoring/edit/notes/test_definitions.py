"""Where a new definition goes, and what goes with one that is taken out."""

from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.notes.definitions import definition_splice, without_definition
from media_literacy.authoring.edit.source.splice import apply_splices

NOTES = "[^b]: **Fine: limits.** B.\n[^a]: **Fine: limits.** A.\n"
TIGHT = f"# News\n\nIt rained.[^a] It was dry.[^b]\n\n{NOTES}\n# Debrief\n\nSo.\n"


def with_definition(text: str, before: str) -> str:
    return apply_splices(text, [definition_splice(draft_of(text), text.index(before), ["[^new]: N.", "    More."])])


def test_a_definition_follows_that_of_the_mark_before_it():
    assert with_definition(TIGHT, " It was").endswith("A.\n\n[^new]: N.\n    More.\n\n# Debrief\n\nSo.\n")
    assert "B.\n[^new]: N.\n    More.\n[^a]" in with_definition(TIGHT, "\n\n[^b]:")


def test_without_a_mark_before_it_goes_before_the_first_or_to_the_end_of_the_article():
    assert "[^b]\n\n[^new]: N.\n    More.\n\n[^b]: **" in with_definition(TIGHT, "It rained")
    bare = "# News\n\nIt rained.\n\n\n# Debrief\n\nSo.\n"
    assert with_definition(bare, "\n\n\n#") == bare.replace("rained.", "rained.\n\n[^new]: N.\n    More.")
    assert with_definition("# News\n\nIt rained.", "ained") == "# News\n\nIt rained.\n\n[^new]: N.\n    More."


@each_row("end", ["\n", "\r\n", "\r"])
def test_a_definition_that_goes_takes_its_blank_line_along(end: str):
    text = "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: limits.** A.\n\n    More.\n\nLast words.\n".replace("\n", end)
    draft = draft_of(text)
    gone = apply_splices(text, [without_definition(draft.source, draft.notes[0])])
    assert gone == "# News\n\nIt rained.[^a]\n\nLast words.\n".replace("\n", end)
