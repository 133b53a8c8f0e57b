"""The part is written as it is told, and a sentence that a search is about gets a label of its own."""

from lesson.test_raw_lesson import draft_of

from media_literacy.authoring.edit.parts.leave_writing import write_leave
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.draft import Draft

TEXT = "# News\n\nIt rained all day. It blew.[^wind]\n\n[^wind]: **Name only.**\n\n# Debrief\n\nInvented.\n"
SEARCH = "## Search: rain\n\nClaim: [rain](#{})\n\n- **A** — a.example\n\n    Inside.\n\nHolds: so."


def written(draft: Draft, markdown: str) -> str:
    splices = write_leave(draft, markdown)
    assert not isinstance(splices, NotPossible)
    return apply_splices(draft.source.text, splices)


def test_a_sentence_that_is_named_by_its_words_gets_a_label():
    draft = draft_of(TEXT)
    text = written(draft, SEARCH.format(draft.lesson.article.sentences[1].id))
    assert "It rained all day.[^rained] It blew" in text and "[rain](#rained)" in text
    after = draft_of(text).lesson
    assert after.leave is not None
    (search,) = after.leave.searches
    assert after.sentence(search.claim).text == "It rained all day."


def test_a_sentence_with_a_label_keeps_it_and_nothing_else_changes():
    text = written(draft_of(TEXT), SEARCH.format("wind"))
    assert text == TEXT.replace("# Debrief", f"# Leave the page\n\n{SEARCH.format('wind')}\n\n# Debrief")


def test_a_change_of_one_line_touches_that_line_alone():
    draft = draft_of(TEXT.replace("# Debrief", f"# Leave the page\n\n{SEARCH.format('wind')}\n\n# Debrief"))
    splices = write_leave(draft, SEARCH.format("wind").replace("Inside", "Insider"))
    assert not isinstance(splices, NotPossible)
    assert [(draft.source.text[splice.start : splice.end], splice.text) for splice in splices] == [("", "r")]


def test_the_same_text_changes_nothing():
    draft = draft_of(TEXT.replace("# Debrief", f"# Leave the page\n\n{SEARCH.format('wind')}\n\n# Debrief"))
    assert write_leave(draft, SEARCH.format("wind")) == ()
