"""The head of every page that comes after the article: its label of origin, its title, and what the page is."""

from media_literacy.engine.wording import origin_label
from media_literacy.lesson.model import Lesson
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import ColumnPage
from media_literacy.ui.widgets.labels.origin_label import OriginLabel


def add_head(page: ColumnPage, lesson: Lesson, heading: str, *, after: float = 8.0) -> None:
    """Begin a page for whoever may know what the article is."""
    label = origin_label(lesson, is_revealed=True)
    page.column.addWidget(OriginLabel(label, page.appearance, page.sheet))
    page.add_text(lesson.front.title, Role.BYLINE, colour="soft", before=10)
    page.add_text(heading, Role.HEADLINE, after=after)
