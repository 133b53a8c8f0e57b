"""What every page after the article has: a head with label of origin, title and what it is, and a way home."""

from media_literacy.engine.progress.lesson_steps import LessonStep, step_line
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.origin_label import OriginLabel


def add_head(
    page: ColumnPage, lesson: Lesson, heading: str, *, step: LessonStep | None = None, after: float = 8.0
) -> None:
    """Begin a page for whoever may know what the article is; say which step of the lesson it is, if it is one."""
    page.page_text.language = lesson.front.language
    label = origin_label(lesson, is_revealed=True)
    page.page_text.label = label
    page.column.addWidget(OriginLabel(label, page.appearance, page.sheet))
    page.add_text(lesson.front.title, Role.BYLINE, colour="soft", before=10)
    if step is not None:
        page.add_text(step_line(step, lesson), Role.NOTE_TITLE)
    page.add_text(heading, Role.HEADLINE, after=after)


def home_button(page: ColumnPage) -> Button:
    """The way to the lessons, for the bar of a page."""
    return Button(_("All lessons"), page, variant="quiet")


def name_way_home(home: Button, *, is_kept: bool) -> None:
    """Whoever tries a lesson that is being written, of which nothing is kept, is led back there."""
    home.setText(_("All lessons") if is_kept else _("Back to writing"))
