"""The steps of a lesson, from reading to the debrief, and which of them somebody is at."""

from collections.abc import Sequence
from enum import Enum

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.strings.capitals import capitalised


class LessonStep(Enum):
    """What is done, in this order."""

    READ = "read"
    LOOK_AGAIN = "look_again"
    """The second look at one's own marks, and then the notes on what was read."""
    RESULT = "result"
    LEAVE_THE_PAGE = "leave_the_page"
    DEBRIEF = "debrief"


def has_evidence(lesson: Lesson) -> bool:
    """Whether there is anything beyond the page to look up."""
    return lesson.leave is not None or bool(lesson.cards)


def has_choices_or_cards(lesson: Lesson) -> bool:
    """Whether *Leave the page* has more than searches whose results are read."""
    leave = lesson.leave
    return bool(lesson.cards) or (leave is not None and bool(leave.prompt or leave.choices or leave.afterwards))


def lesson_steps(lesson: Lesson) -> tuple[LessonStep, ...]:
    """The steps of this lesson, the same in every mode."""
    return tuple(step for step in LessonStep if step is not LessonStep.LEAVE_THE_PAGE or has_evidence(lesson))


def reading_step(state: AttemptState) -> LessonStep:
    """The step of whoever has the article before them."""
    return LessonStep.LOOK_AGAIN if state.took_second_look or state.is_revealed else LessonStep.READ


def step_name(step: LessonStep) -> str:
    """A step in a word or three, for a list or the middle of a sentence."""
    return {
        LessonStep.READ: _("read"),
        LessonStep.LOOK_AGAIN: _("look again"),
        LessonStep.RESULT: _("result"),
        LessonStep.LEAVE_THE_PAGE: _("leave the page"),
        LessonStep.DEBRIEF: _("debrief"),
    }[step]


def step_about(step: LessonStep) -> str:
    """What is done at a step, for somebody who has not begun."""
    return {
        LessonStep.READ: _("Mark what looks wrong; leave alone what is sound."),
        LessonStep.LOOK_AGAIN: _("Go over your marks, and read the notes."),
        LessonStep.RESULT: _("What you left alone, what you caught, and why."),
        LessonStep.LEAVE_THE_PAGE: _("Which search would settle it, and what it finds."),
        LessonStep.DEBRIEF: _("What the article really is, and how things are."),
    }[step]


def numbered_step(number: int, step: LessonStep) -> str:
    """A step as the title of what is done there, such as “1. Read”."""
    return _("{number}. {step}").format(number=number, step=capitalised(step_name(step)))


def step_line(step: LessonStep, lesson: Lesson) -> str:
    """Which step this is, of how many."""
    return line_of_step(step, lesson_steps(lesson))


def line_of_step(step: LessonStep, steps: Sequence[LessonStep]) -> str:
    """The same, of the steps that there are."""
    line = _("Step {number} of {total}: {step}")
    return line.format(number=steps.index(step) + 1, total=len(steps), step=step_name(step))
