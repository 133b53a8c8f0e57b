"""What a class came to, in words: sound sentences first, as in everybody's own result, and what to talk about."""

from collections.abc import Sequence

from media_literacy.classroom.session.views import ClassResult, ProjectedSentence
from media_literacy.classroom.talking_points import talking_points
from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.wording.counts_wording import counts_words
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Verdict
from media_literacy.strings.quotation import quoted

_QUOTE_CHARACTERS = 70


def class_result_words(result: ClassResult, sentences: Sequence[ProjectedSentence], lesson: Lesson) -> tuple[str, ...]:
    """What one learner came to on average, and the sentences that many took for their opposite, if there are any."""
    average = _("{n} of you read it. On average:").format(n=result.learners)
    points = [_point_words(sentence, lesson) for sentence in talking_points(sentences)]
    heading = [_("Worth talking about:")] if points else []
    return average, counts_words(_average(result)), *heading, *points


def _average(result: ClassResult) -> Counts:
    """Of one learner, in whole sentences."""
    sound, left_alone = _shared_out(result.sound, result.left_alone, result.learners)
    problems, caught = _shared_out(result.problems, result.caught, result.learners)
    return Counts(problems, caught, sound, sound - left_alone)


def _shared_out(whole: int, part: int, learners: int) -> tuple[int, int]:
    """Rounded, but never to all or none where that is untrue."""
    of = round(whole / learners) or min(whole, 1)
    shared = min(round(part / learners), of)
    if shared == of and part < whole:
        shared = max(of - 1, 0)
    elif not shared and part and of > 1:
        shared = 1
    return of, shared


def _point_words(point: ProjectedSentence, lesson: Lesson) -> str:
    sentence = next(each for each in lesson.article.sentences if each.number == point.number)
    quote = quoted(sentence.text, _QUOTE_CHARACTERS, within_sentence=True)
    marked, readers = point.heat.marked, point.heat.readers
    if point.verdict is Verdict.FLAG:
        counted = _("{number}  {quote} does not hold; {marked} of {readers} marked it.")
        few = _("{number}  {quote} does not hold; few marked it.")
    else:
        counted = _("{number}  {quote} holds up; {marked} of {readers} marked it.")
        few = _("{number}  {quote} holds up; few marked it.")
    frame = few if marked is None else counted
    return frame.format(number=point.number, quote=quote, marked=marked, readers=readers)
