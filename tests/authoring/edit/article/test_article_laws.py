"""What holds after any edit of an article: all else is as it was, and the new words are read as they were typed."""

from collections import Counter

from authoring.edit.article.shaped_lessons import lessons, told
from authoring.edit.notes.drafting import draft_of
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.article.block_adding import NewBlock, add_block
from media_literacy.authoring.edit.article.block_moving import begin_block, join_blocks, move_block
from media_literacy.authoring.edit.article.block_roles import BlockRole, role_of, turn_into
from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.article.sentence_moving import move_sentence
from media_literacy.authoring.edit.article.sentence_removing import goes_with, remove_block, remove_sentence
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


@LAWS
@given(lessons(), st.data())
def test_a_sentence_that_is_taken_out_goes_with_its_note_and_leaves_the_others(source, data):
    draft = draft_of(source)
    gone = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = remove_sentence(draft, gone)
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    was, now = told(draft), told(after)
    assert now == [sentence for sentence in was if sentence[0] not in goes_with(draft, gone)]
    marked = {label for _id, _text, labels in now for label in labels}
    assert {note.label for note in after.notes} == marked


@LAWS
@given(lessons(), st.booleans(), st.data())
def test_a_sentence_that_is_moved_changes_its_place_alone(source, is_down, data):
    draft = draft_of(source)
    moved = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = move_sentence(draft, moved, is_down=is_down)
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    was, now = told(draft), told(after)
    assert sorted(was) == sorted(now) and edit.name == moved
    assert [each for each in was if each[0] != moved] == [each for each in now if each[0] != moved]
    assert after.raw.labels == draft.raw.labels
    back = move_sentence(after, moved, is_down=not is_down)
    if not isinstance(back, NotPossible) and len(after.raw.article.blocks) == len(draft.raw.article.blocks):
        assert told(after_edit(after, back)) == was


@LAWS
@given(lessons(), st.sampled_from(TYPED), st.sampled_from(NewBlock), st.booleans(), st.data())
def test_a_block_that_is_added_changes_no_sentence(source, words, new, is_before, data):
    draft = draft_of(source)
    beside = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = add_block(draft, beside, words, new, is_before=is_before)
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    was, now = told(draft), told(after)
    assert [sentence for sentence in now if sentence in was] == was
    new_words = letters("".join(text for _id, text, _notes in now if (_id, text, _notes) not in was))
    assert new_words == letters(words).replace("|", "" if new is NewBlock.ROW else "|")


@LAWS
@given(lessons(), st.sampled_from(("up", "down", "join", "begin")), st.data())
def test_blocks_that_are_moved_joined_or_parted_keep_their_sentences(source, what, data):
    draft = draft_of(source)
    sentence = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = {
        "up": lambda: move_block(draft, sentence, is_down=False),
        "down": lambda: move_block(draft, sentence, is_down=True),
        "join": lambda: join_blocks(draft, sentence),
        "begin": lambda: begin_block(draft, sentence),
    }[what]()
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    was, now = told(draft), told(after)
    assert sorted(now) == sorted(was) and edit.name == sentence
    if what in ("join", "begin"):
        assert now == was
        back = begin_block(after, after.raw.article.ids[first_of_next(draft, sentence)]) if what == "join" else None
        assert back is None or isinstance(back, NotPossible) or told(after_edit(after, back)) == was


def first_of_next(draft, sentence):
    """The index of the first sentence of the block below."""
    block = draft.lesson.sentence(sentence).block
    return next(at for at, other in enumerate(draft.lesson.article.sentences) if other.block > block)


@LAWS
@given(lessons(), st.data())
def test_a_block_that_is_taken_out_leaves_the_other_sentences(source, data):
    draft = draft_of(source)
    gone = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = remove_block(draft, gone)
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    assert told(after) == [each for each in told(draft) if each[0] not in goes_with(draft, gone, with_block=True)]


@LAWS
@given(lessons(), st.sampled_from(BlockRole), st.data())
def test_a_block_that_is_made_something_else_keeps_its_sentences(source, role, data):
    draft = draft_of(source)
    sentence = data.draw(st.sampled_from(draft.raw.article.ids))
    edit = turn_into(draft, sentence, role)
    if isinstance(edit, NotPossible):
        assert edit.reason
        return
    after = after_edit(draft, edit)
    assert sorted(told(after)) == sorted(told(draft)) and edit.name == sentence
    block = after.raw.article.block(after.raw.article.sentence(sentence))
    assert role is BlockRole.SPEAKER or role_of(block) is role
