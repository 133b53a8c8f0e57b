"""Making an edit of a small article, and reading what came of it."""

from authoring.edit.notes.drafting import draft_of

from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices

HEAD = "# News\n\n"


def edited(article, text, edit):
    """The article once an edit was made at the sentence that begins with a text; why not, where it cannot be."""
    draft = draft_of(f"{HEAD}{article}\n")
    found = next(sentence for sentence in draft.lesson.article.sentences if sentence.text.startswith(text))
    answer = edit(draft, found.id)
    if isinstance(answer, NotPossible):
        return answer.reason
    after = apply_splices(draft.source.text, answer.splices)
    assert answer.name in draft_of(after).raw.article.ids
    return after.removeprefix(HEAD).removesuffix("\n")
