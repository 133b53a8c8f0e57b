"""A title that is the headline follows it; one of its own stays."""

from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.rewording import reword_sentence
from media_literacy.authoring.edit.front_matter.title_following import follow_headline
from media_literacy.authoring.edit.source.splice import NamedEdit, apply_splices

TEXT = '---\nlesson: 1\ntitle: "{}"\n---\n\n# {}\n\nIt rained.\n'


@each_row(
    ("title", "before", "new", "expected"),
    [
        ("Headline", "Headline", "Pool closed", "Pool closed"),
        ("Kites *up*", "Kites \\*up\\*", "Kites \\*down\\*", "Kites *down*"),
        ("Of its own", "Headline", "Pool closed", "Of its own"),
        ("x" * 300, "x" * 300, "Pool closed", "x" * 300),
    ],
)
def test_other_words_of_a_headline_are_the_title_where_the_old_ones_were(title, before, new, expected):
    text = TEXT.format(title, before)
    draft = draft_of(text)
    edit = reword_sentence(draft, draft.raw.article.ids[0], new)
    assert isinstance(edit, NamedEdit)
    assert apply_splices(text, edit.splices) == TEXT.format(expected, new)


def test_a_title_stays_when_another_sentence_has_other_words():
    draft = draft_of(TEXT.format("Kites", "Kites"))
    assert follow_headline(draft, "Kites", "Kites") == ()
