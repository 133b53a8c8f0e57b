"""The line over a lesson that is being written, while something is the matter with its file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.ui.widgets.question_bar import QuestionBar
from media_literacy.ui.workshop.document.file_questions import FileAnswer, file_question
from media_literacy.ui.workshop.document.lesson_saving import LessonSaving


class FileBar(QuestionBar):
    """Asks until the file is as it was, or as somebody decided. Where it takes saving, it asks for that."""

    save_requested = Signal()
    save_as_requested = Signal()

    def __init__(self, saving: LessonSaving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saving = saving
        self._answers: tuple[FileAnswer, ...] = ()
        saving.found.connect(self._on_found)
        self.answered.connect(self._on_answered)

    def _on_found(self) -> None:
        path = self._saving.path
        question = file_question(path, self._saving.file_state) if path is not None else None
        if question is None:
            self.hide()
        else:
            self._answers = tuple(answer for answer, _word in question.answers)
            self.ask(question.text, [word for _answer, word in question.answers])

    def _on_answered(self, index: int) -> None:
        answer = self._answers[index]
        if answer is FileAnswer.READ:
            self._saving.take_theirs()
        elif answer is FileAnswer.KEEP:
            self._saving.keep_mine()
        elif answer is FileAnswer.FOLLOW:
            self._saving.follow_file()
        elif answer is FileAnswer.SAVE:
            self.save_requested.emit()
        else:
            self.save_as_requested.emit()
        self._on_found()  # it is asked again until it is settled
