"""How long a lesson takes one learner alone: as its author says, or computed from its words.

Adults read 238 words of English non-fiction a minute (Brysbaert 2019); the young read more slowly. To that come
the time to decide on each sentence and the time for what stands around the article.
"""

from math import ceil

from media_literacy.lesson.model import Lesson
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.lesson.text_measures import count_words
from media_literacy.lesson.vocabulary.ages import youngest_reader

_SPEEDS = ((15, 160), (18, 200))
"""Words a minute of readers below an age."""

_ADULT_SPEED = 238
_SECONDS_A_SENTENCE = 20
_MINUTES_AROUND = 3


def minutes_alone(lesson: Lesson) -> int:
    """The minutes that the author gives, or else those that its words take."""
    return lesson.front.minutes or computed_minutes(lesson)


def computed_minutes(lesson: Lesson) -> int:
    """Words of article and notes at the speed of the youngest readers, 20 seconds a sentence, and 3 minutes."""
    sentences = lesson.article.sentences
    texts = [sentence.text for sentence in sentences]
    for note in (note for sentence in sentences for note in sentence.notes):
        for runs in (*(block.runs for block in note.explanation), note.how_to_check, note.fix, note.afterwards):
            texts += [text_of_runs(runs)] if runs else []
    words = count_words("\n".join(texts))  # in one go: a long lesson has thousands of texts
    minutes = words / _speed(lesson.front.age) + len(sentences) * _SECONDS_A_SENTENCE / 60 + _MINUTES_AROUND
    return ceil(minutes)


def _speed(age: str) -> int:
    youngest = youngest_reader(age)
    if youngest is None:
        return _ADULT_SPEED
    return next((speed for below, speed in _SPEEDS if youngest < below), _ADULT_SPEED)
