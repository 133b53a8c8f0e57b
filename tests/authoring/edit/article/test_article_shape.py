"""A plan of the article, and which way of writing it is taken."""

from authoring.edit.notes.drafting import draft_of

from media_literacy.authoring.edit.article.article_shape import first_written, plan_of
from media_literacy.lesson.fix import Splice

DRAFT = draft_of("# News\n\nOne.[^a] Two.\n\n[^a]: **Fine: limits.** So.\n\n# Debrief\n\nInvented.\n")
TEXT = DRAFT.source.text


def with_new(*entries):
    plan = plan_of(DRAFT.raw)
    plan[1] = plan[1]._replace(entries=entries)
    return plan


def put(words, before):
    at = TEXT.index(before)
    return (Splice(at, at, words),)


def test_the_article_as_it_is_is_its_own_plan():
    written = first_written(DRAFT, plan_of(DRAFT.raw), [()])
    assert written is not None and dict(written.places) == {0: 0, 1: 1, 2: 2} and not written.named


def test_the_first_way_that_is_read_back_as_planned_is_taken():
    ways = [put("New ", "Two."), put("New. ", "One."), put("New. ", "Two."), put("New.  ", "Two.")]
    written = first_written(DRAFT, with_new(1, "New.", 2), ways)
    assert written is not None and written.splices == ways[2]
    assert written.new == (2,) and written.places[2] == 3


def test_new_words_may_be_several_sentences():
    written = first_written(
        DRAFT, with_new(1, 2, "New. Newer."), [put("\n", "\n\n[^a]:"), put(" New.\nNewer.", "\n\n[^a]")]
    )
    assert written is not None and written.new == (3, 4)


def test_a_way_that_touches_anything_else_is_none():
    for way in (
        put("New.[^a] ", "Two."),  # a mark of its own
        (*put("New. ", "Two."), *put("Much ", "Invented.")),  # another part
        (*put("New. ", "Two."), *put("Just ", "So.")),  # a note
        (*put("New. ", "Two."), *put("# Teacher notes\n\n", "# Debrief")),
        put("New.\n\n", "Two."),  # another block
    ):
        assert first_written(DRAFT, with_new(1, "New.", 2), [way]) is None, way
