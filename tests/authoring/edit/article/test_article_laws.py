"""What holds after any edit of an article: all else is as it was, and the new words are read as they were typed."""

from collections import Counter

from authoring.edit.article.shaped_lessons import lessons, told
from authoring.edit.notes.drafting import draft_of
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices

TYPED = ("All shops shut", "It *is* so.", "- [^n0] <b> 100 % | # sure!", "1. July was wet.", "“Never,” she said")
LAWS = settings(max_examples=run_size(usual=8, long=300), deadline=None)


def letters(text):
    return "".join(text.split())


def after_edit(draft, edit):
    """The lesson that an edit makes, read as any lesson is."""
    after = draft_of(apply_splices(draft.source.text, edit.splices))
    assert edit.name in after.raw.article.ids
    return after


def lines_changed(before, after):
    """How many lines of a text are not in the other."""
    return (Counter(before.splitlines()) - Counter(after.splitlines())).total()


@LAWS
@given(lessons(), st.sampled_from(TYPED), st.booleans(), st.data())
def test_a_sentence_that_is_added_changes_no_other(source, words, is_before, data):
    draft = draft_of(source)
    beside = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = add_sentence(draft, beside, words, is_before=is_before)
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    was, now = told(draft), told(after)
    new = [sentence for sentence in now if sentence not in was]
    assert letters("".join(text for _id, text, _notes in new)).removesuffix(".") == letters(words).removesuffix(".")
    assert [sentence for sentence in now if sentence in was] == was
    place = [str(id) for id in after.raw.article.ids].index(str(edit.name))
    assert place == list(draft.raw.article.ids).index(beside) + (0 if is_before else 1)
    assert lines_changed(draft.source.text, after.source.text) <= 1
