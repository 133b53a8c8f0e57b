"""The line over a lesson that is being written, while something is the matter with its file."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.paths import as_path
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.workshop.document.file_questions import FileAnswer, file_question
from media_literacy.ui.workshop.document.lesson_saving import LessonSaving


class FileBar(QuestionBar):
    """Asks until the file is as it was, or as somebody decided. That it is saved is only announced."""

    def __init__(
        self,
        saving: LessonSaving,
        save: Callable[[], None],
        save_as: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._saving = saving
        self._actions = {
            FileAnswer.RELOAD: saving.reload_file,
            FileAnswer.KEEP: saving.keep_text,
            FileAnswer.FOLLOW_RENAME: saving.follow_rename,
            FileAnswer.SAVE: save,
            FileAnswer.SAVE_AS: save_as,
        }
        self._answers: tuple[FileAnswer, ...] = ()
        saving.found.connect(self._on_found)
        saving.saved.connect(self._on_saved)
        self.answered.connect(self._on_answered)

    def _on_found(self) -> None:
        path = self._saving.path
        question = file_question(path, self._saving.file_status) if path is not None else None
        if question is None:
            self.hide()
        else:
            self._answers = tuple(answer for answer, _word in question.answers)
            self.ask(question.text, [word for _answer, word in question.answers])

    def _on_saved(self, path: str) -> None:
        announce(self.window(), _("“{name}” is saved.").format(name=as_path(path).name))

    def _on_answered(self, index: int) -> None:
        self._actions[self._answers[index]]()
        self._on_found()  # it is asked again until it is settled
