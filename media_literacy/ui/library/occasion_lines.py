"""What is due at this time of a course, as a card: what it is, and why it stands there now."""

from media_literacy.engine.course.occasions_due import DueOccasion
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line
from media_literacy.ui.widgets.labels.day_words import date_words


def occasion_lines(due: DueOccasion[LessonEntry]) -> list[Line]:
    """Kicker, title, facts, and in one sentence why; where it fell due long ago, that it stays."""
    state = due.state
    count = len(state.left)
    title = ngettext("{n} short article", "{n} short articles", count)
    number = sum(entry.sentences for entry in state.left)
    sentences = ngettext("{n} sentence", "{n} sentences", number).format(n=number)
    return [
        Line(occasion_name(state.occasion), Role.LABEL, "accent"),
        Line(title.format(n=count), Role.TITLE, before=4),
        Line(f"{state.lessons[0].pack_title} · {sentences}", Role.BYLINE, "soft", before=2),
        Line(_why(due), Role.NOTE, before=10),
        Line(_late(due), Role.NOTE, before=8),
    ]


def _why(due: DueOccasion[LessonEntry]) -> str:
    after = _("You have read every lesson of the course; these articles are new, and no help stands beside them.")
    if due.was_before_judged:
        after = _("You have read every lesson of the course; these articles are new, like those at its start.")
    return {
        Occasion.BEFORE: _(
            "Judge them sentence by sentence before the first lesson of this course, and you can see at its end what"
            " has changed; or leave them out."
        ),
        Occasion.ONE_WEEK: _("Your first lesson was a week ago, and what one uses again after a pause stays longer."),
        Occasion.FOUR_WEEKS: _("Your first lesson was four weeks ago, and this shows what of it has stayed."),
        Occasion.AFTER: after,
        Occasion.SEVEN_WEEKS: _(
            "The course ended seven weeks ago, and this looks first at whether you still accept what holds."
        ),
    }[due.state.occasion]


def _late(due: DueOccasion[LessonEntry]) -> str:
    if not due.is_late or due.state.day is None:
        return ""
    message = _("It was due on {day}. It is still here, and shows how things are now.")
    return message.format(day=date_words(due.state.day))
