"""A sentence that is longer than a lesson takes is refused by every edit that would make it."""

from authoring.edit.article.editing import HEAD
from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.block_adding import NewBlock, add_block
from media_literacy.authoring.edit.article.rewording import reword_sentence
from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.sentences.sentence_boundaries import join_sentences
from media_literacy.authoring.edit.sentences.sentence_length import too_long
from media_literacy.authoring.edit.source.splice import NotPossible
from media_literacy.lesson.limits import SENTENCE_LENGTH

FITS = "a" * (SENTENCE_LENGTH - 1) + "."
LONG = "a" + FITS


@each_row(
    ("edit", "is_refused"),
    [
        (lambda draft, id: add_sentence(draft, id, LONG), True),
        (lambda draft, id: add_sentence(draft, id, FITS), False),
        (lambda draft, id: add_block(draft, id, LONG, NewBlock.PARAGRAPH), True),
        (lambda draft, id: add_block(draft, id, f"{FITS} Two.", NewBlock.PARAGRAPH), False),
        (lambda draft, id: reword_sentence(draft, id, LONG), True),
        (lambda draft, id: reword_sentence(draft, id, FITS), False),
    ],
)
def test_it_is_refused_in_words(edit, is_refused):
    draft = draft_of(f"{HEAD}One.\n")
    answer = edit(draft, draft.raw.article.ids[1])
    assert isinstance(answer, NotPossible) is is_refused
    assert not is_refused or f"at most {SENTENCE_LENGTH} characters" in answer.reason


def test_what_is_too_long_already_can_be_made_shorter_and_two_are_not_joined_to_one():
    draft = draft_of(f"{HEAD}b{LONG}\n")
    assert not isinstance(reword_sentence(draft, draft.raw.article.ids[1], LONG), NotPossible)
    draft = draft_of(f"{HEAD}One\\\n{FITS}\n")
    assert join_sentences(draft, draft.raw.article.ids[1]) == too_long([LONG])
