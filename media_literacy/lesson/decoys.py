"""How many decoys a lesson has, and how many are enough: whoever never meets one learns to suspect, not to read.

What a decoy is says `Catalogue.is_decoy`.
"""

from media_literacy.lesson.model import Lesson, Sentence, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue

ENOUGH_DECOYS = 3
"""How many sentences of a measured lesson should be decoys."""


def decoy_sentences(lesson: Lesson) -> tuple[Sentence, ...]:
    """The sentences that hold, and of which a note says that they look like a red flag."""
    catalogue = load_catalogue()
    return tuple(
        sentence
        for sentence in lesson.article.sentences
        if sentence.verdict is Verdict.FINE
        and any(catalogue.is_decoy(note.verdict, note.kind) for note in sentence.notes)
    )
