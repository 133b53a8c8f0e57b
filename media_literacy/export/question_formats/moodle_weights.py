"""What an answer weighs in Moodle, which knows a fixed list of percentages and no others."""

from media_literacy.errors import AppError
from media_literacy.export.question_formats.question import Question
from media_literacy.i18n import gettext as _

_SHARES = {
    1: "100",
    2: "50",
    3: "33.33333",
    4: "25",
    5: "20",
    6: "16.66667",
    7: "14.28571",
    8: "12.5",
    9: "11.11111",
    10: "10",
    20: "5",
}
"""The percentage of each of so many right answers; a wrong one takes as much away."""


def moodle_weights(question: Question) -> list[str]:
    """The percentage of each answer, in order; AppError where Moodle has none for so many right ones."""
    share = _SHARES.get(question.right)
    if share is None:
        raise AppError(
            _("Moodle cannot weigh {n} right answers: it knows shares for 1 to 10 of them, and for 20.").format(
                n=question.right
            ),
            hint=_("Flag fewer sentences, or give the lesson as a web page or a QTI package."),
        )
    return [{1: share, -1: f"-{share}", 0: "0"}[answer.weight] for answer in question.answers]
