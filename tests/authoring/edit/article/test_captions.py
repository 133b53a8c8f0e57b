"""Sentences of captions: their words are shown and changed without the signs of the picture."""

from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.rewording import reword_sentence, sentence_markdown
from media_literacy.authoring.edit.shown_text import shown_text
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices

PICTURE = '![A "red" bus](bus.png "The *bus*. It is red (Photo: A. Miller).")'
NOTE = "\n\n[^a]: **Fine: limits.** So.\n"


def of(draft, words):
    return next(id for id, s in zip(draft.raw.article.ids, draft.raw.article.sentences, strict=True) if words in s.text)


def reworded(text, words, new):
    draft = draft_of(text)
    edit = reword_sentence(draft, of(draft, words), new)
    return edit.reason if isinstance(edit, NotPossible) else apply_splices(text, edit.splices)


def test_the_words_are_those_of_the_caption_and_not_the_signs_of_its_picture():
    draft = draft_of(f"# News\n\n{PICTURE}\n")
    assert shown_text(sentence_markdown(draft, of(draft, "bus"))) == "The *bus*."
    assert shown_text(sentence_markdown(draft, of(draft, "red"))) == "It is red (Photo: A. Miller)."


@each_row(
    ("words", "new", "was", "now"),
    [
        ("bus", "The tram.", "The *bus*.", "The tram."),
        ("red", 'It is "blue" (Photo: A. Miller).', "It is red", 'It is \\"blue\\"'),
        ("red", "It is \\*blue\\* (Photo: A. Miller).", "It is red", "It is *blue*"),
        ("bus", "The \\*bus\\*.", "", ""),
    ],
)
def test_other_words_leave_the_rest_of_the_picture(words, new, was, now):
    text = f"# News\n\n{PICTURE}[^a]{NOTE}"
    assert reworded(text, words, new) == text.replace(was, now)


def test_a_caption_has_words():
    text = f"# News\n\n{PICTURE}\n"
    assert "needs words" in reworded(text, "bus", " ")
