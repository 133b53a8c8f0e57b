"""A lesson as one question: which of these sentences do not hold?

Every sentence is an answer, and “Nothing is wrong here” is one more: a right one where the author flagged nothing, and
there also where it is wrong, since its presence alone would else tell which articles are sound.
"""

from typing import NamedTuple

from media_literacy.export.question_formats.answer_feedback import set_feedback
from media_literacy.export.question_formats.plain_blocks import plain_runs
from media_literacy.export.question_formats.xml_markup import NOTHING, Xml, element, text
from media_literacy.export.web_page.content.inlines import runs_between
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue

NOTHING_IS_WRONG = "_nothing"
"""The name of that answer: no label of an author’s begins so."""

_WEIGHTS = {Verdict.FLAG: 1, Verdict.FINE: -1, Verdict.CHECK: 0, None: 0}


class Answer(NamedTuple):
    """One answer: `weight` is 1 for a right one, -1 for a wrong one, 0 for one that is not counted.

    `id` is the sentence’s, or NOTHING_IS_WRONG. `if_left` is empty where there is nothing to say.
    """

    id: str
    text: Xml
    weight: int
    if_chosen: Xml
    if_left: Xml


class Question(NamedTuple):
    """`sentences` has an answer for each sentence, in order; `nothing_wrong` is the last one."""

    lesson: Lesson
    instruction: str
    sentences: tuple[Answer, ...]
    nothing_wrong: Answer

    @property
    def answers(self) -> tuple[Answer, ...]:
        return (*self.sentences, self.nothing_wrong)

    @property
    def counted_answers(self) -> tuple[Answer, ...]:
        """Those that are right or wrong, for formats that know nothing between."""
        return tuple(answer for answer in self.answers if answer.weight)

    @property
    def right(self) -> int:
        """How many answers are right; at least one."""
        return sum(answer.weight > 0 for answer in self.answers)


def question_of(lesson: Lesson, catalogue: Catalogue) -> Question:
    """The question that a lesson makes."""
    sentences = tuple(_answer(sentence, lesson, catalogue) for sentence in lesson.article.sentences)
    is_sound = all(answer.weight <= 0 for answer in sentences)
    return Question(lesson, _instruction(), sentences, _nothing_wrong(is_right=is_sound))


def set_sentence(sentence: Sentence, lesson: Lesson) -> Xml:
    """A sentence as it stands in its block; links are their words, for one chooses the sentence."""
    block = lesson.article.blocks[sentence.block]
    return plain_runs(runs_between(block.runs, sentence.start, sentence.end), has_links=False)


def _answer(sentence: Sentence, lesson: Lesson, catalogue: Catalogue) -> Answer:
    return Answer(
        sentence.id,
        set_sentence(sentence, lesson),
        _WEIGHTS[lesson.counts_as(sentence)],
        set_feedback(sentence, lesson, catalogue, is_chosen=True),
        set_feedback(sentence, lesson, catalogue, is_chosen=False) if sentence.notes else NOTHING,
    )


def _nothing_wrong(*, is_right: bool) -> Answer:
    if is_right:
        chosen = text(_("Yes: every sentence here holds up, or could only be looked up."))
        left = text(_("No sentence here is one that cannot stand."))
    else:
        chosen, left = text(_("There is something here that cannot stand.")), NOTHING
    words = text(_("Nothing is wrong here"))
    return Answer(NOTHING_IS_WRONG, words, 1 if is_right else -1, _strong(chosen), _strong(left) if left else left)


def _strong(words: Xml) -> Xml:
    return element("strong", words)


def _instruction() -> str:
    return _(
        "Read the whole article. Then choose every sentence that does not hold. Each one that you find counts one "
        "point, and a sound sentence that you choose takes one away."
    )
