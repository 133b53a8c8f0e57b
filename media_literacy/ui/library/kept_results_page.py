"""What was done in lessons that are no longer here: their results, as they were kept."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from media_literacy.engine.wording.tries_wording import mode_words, try_title, try_words
from media_literacy.i18n import gettext as _
from media_literacy.store.progress.lost_lessons import LostLesson
from media_literacy.strings.shortening import TITLE_CHARACTERS, shortened
from media_literacy.ui.paths import as_word
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.day_words import day_words


class KeptResultsPage(LeavablePage):
    """A heading a lesson, and below it every try in words."""

    def __init__(self, lessons: Sequence[LostLesson], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        title = _("Results of lessons that are no longer here")
        self.setAccessibleName(title)
        self.add_text(title, Role.HEADLINE, after=6)
        message = _("These lessons were taken out of their pack, renamed or moved. What you did in them is kept.")
        if not lessons:
            message = _("There are none: every lesson that you read is among your lessons.")
        self.add_text(message, Role.NOTE, colour="soft")
        for lesson in lessons:
            self._add_lesson(lesson)
        back = Button(_("Back to the lessons"), self, variant="main")
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self.page_text)

    def _add_lesson(self, lesson: LostLesson) -> None:
        self.add_rule(before=22, after=12)
        self.add_text(shortened(lesson.headline, TITLE_CHARACTERS), Role.HEADING, after=2)
        if lesson.file is not None:
            self.add_text(_("It was in {file}").format(file=as_word(lesson.file)), Role.SMALL, colour="soft")
        for number, result, at in lesson.history.numbered_results():
            title = try_title(lesson.history.practices, number)
            heading = _("{try_title} ({mode})").format(try_title=title, mode=mode_words(result.mode))
            self.add_text(heading, Role.NOTE_TITLE, before=10)
            self.add_text(try_words(result), Role.ROW_TEXT)
            if day := day_words(at):
                self.add_text(day, Role.SMALL, colour="soft")
