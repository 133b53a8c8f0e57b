"""What came of the articles of an occasion, in counts, and what these cannot say."""

from collections.abc import Sequence
from typing import NamedTuple

from media_literacy.engine.course.form_comparison import FORMS, OccasionCounts
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.lesson.occasions import Occasion


class FormLines(NamedTuple):
    """One line a form, in the order of the course: what was left alone of all that holds, and what was caught."""

    left_alone: tuple[str, ...]
    caught: tuple[str, ...]


def form_lines(forms: Sequence[OccasionCounts]) -> FormLines | None:
    """Sound sentences first; None where there is one form alone, which is compared with nothing."""
    if len(forms) < 2:
        return None
    return FormLines(
        tuple(_line(form.occasion, form.counts.left_alone, form.counts.fine) for form in forms),
        tuple(_line(form.occasion, form.counts.caught, form.counts.flags) for form in forms),
    )


def _line(occasion: Occasion, part: int, whole: int) -> str:
    return _("{when}: {n} of {total}").format(when=occasion_name(occasion), n=part, total=whole)


def limits_words(occasion: Occasion) -> str:
    """What the figures cannot say."""
    if occasion not in FORMS:
        return _("These are few sentences: one more or one fewer is chance. The notes say more than the numbers.")
    return _(
        "The articles of the three times are alike in kind and length, but nobody has shown that they are equally hard."
        " A difference of a few sentences is chance, and nothing here says what you do with news outside this program."
    )
