"""What is due at this time of a course, as a card: what it is, and why it stands there now."""

from PySide6.QtCore import QLocale

from media_literacy.engine.course.occasions_due import DueOccasion
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.lesson.occasions import Occasion
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.ui.library.lesson_facts import facts_line
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line


def occasion_lines(due: DueOccasion[LessonEntry]) -> list[Line]:
    """Kicker, title, facts, and in one sentence why; where it fell due long ago, that it stays."""
    count = len(due.left)
    title = ngettext("{n} short article, sentence by sentence", "{n} short articles, sentence by sentence", count)
    minutes = sum(entry.minutes or 0 for entry in due.left)
    return [
        Line(occasion_name(due.occasion), Role.LABEL, "accent"),
        Line(title.format(n=count), Role.TITLE, before=4),
        Line(facts_line(minutes, "", due.left[0].language), Role.BYLINE, "soft", before=2),
        Line(due.lessons[0].pack_title, Role.SMALL, "soft", before=2),
        Line(_why(due.occasion), Role.NOTE, before=10),
        Line(_late(due), Role.NOTE, before=8),
    ]


def _why(occasion: Occasion) -> str:
    return {
        Occasion.BEFORE: _(
            "You judge them before the first lesson, so that you can see at the end what has changed; you may leave it"
            " out."
        ),
        Occasion.ONE_WEEK: _("Your first lesson was a week ago, and what is used again after a pause stays longer."),
        Occasion.FOUR_WEEKS: _("Your first lesson was four weeks ago, and this shows what of it has stayed."),
        Occasion.AFTER: _("You have read every lesson of the course; these articles are new, like those at its start."),
        Occasion.SEVEN_WEEKS: _(
            "The course ended seven weeks ago, and this looks first at whether you still accept what holds."
        ),
    }[occasion]


def _late(due: DueOccasion[LessonEntry]) -> str:
    if not due.is_late or due.day is None:
        return ""
    day = QLocale().toString(due.day, QLocale.FormatType.LongFormat)  # type: ignore[arg-type]
    return _("It was due on {day}. It is still here, and shows how things are now.").format(day=day)
