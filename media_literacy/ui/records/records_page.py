"""The page of the record store: what would be sent, where to, and what is waiting."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from media_literacy.classroom.records.record_sending import RecordStatus
from media_literacy.classroom.records.record_words import about_records, status_words, waiting_words
from media_literacy.i18n import gettext as _
from media_literacy.ui.records.record_fields import RecordFields
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.column_page import LeavablePage
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.question_bar import QuestionBar

_EXAMPLE_HEIGHT = 300.0


class RecordsPage(LeavablePage):
    """`saved` and `tried` carry what stands in the fields (`WantedRecords`), `pause_wanted` whether to pause."""

    saved = Signal(object)
    tried = Signal(object)
    send_requested = Signal()
    pause_wanted = Signal(bool)
    retry_requested = Signal()
    delete_requested = Signal()

    def __init__(self, example: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._status: RecordStatus | None = None
        self.setAccessibleName(_("Results for a record store"))
        self.add_text(_("Results for a record store"), Role.HEADLINE, after=4)
        for paragraph in about_records():
            self.add_text(paragraph, Role.NOTE, before=8)
        self._add_example(example)
        self.add_rule(before=20, after=10)
        self.fields = RecordFields(appearance, self.sheet)
        self.fields.edited.connect(self._on_edited)
        self.fields.entered.connect(self._on_save)
        self.column.addWidget(self.fields)
        self.said = self.add_text("", Role.NOTE, before=12)
        self.fault = self.add_text("", Role.NOTE, colour="missed", before=12)
        self.save = Button(_("Save"), self.sheet, variant="main")
        self.save.clicked.connect(self._on_save)
        self.try_connection = Button(_("Try the connection"), self.sheet)
        self.try_connection.clicked.connect(self._on_try)
        self.add_gap(12)
        self.add_row(self.save, self.try_connection)
        self._add_waiting()
        back = Button(_("Back"), self)
        back.clicked.connect(self.left)
        self.add_bar(back)
        self.begin_at(self.fields.is_on)
        self.say("")
        self._show_parts()

    def show_status(self, status: RecordStatus) -> None:
        """Show what is settled and what waits; what is being written stays."""
        if self._status is None or self._status.settings != status.settings:
            self.fields.show_settings(status.settings, has_password=status.has_password)
        was_known, self._status = self._status is not None, status
        before = self.state.text(), self.waiting.text()
        self._show_parts()
        now = self.state.text(), self.waiting.text()
        if was_known and now != before:
            announce(self, " ".join(now))

    def say(self, words: str, hint: str = "", *, is_fault: bool = False) -> None:
        """Say below the fields what came of something."""
        text = f"{words} {hint}".strip()
        for line, shown in ((self.said, "" if is_fault else text), (self.fault, text if is_fault else "")):
            line.say(shown)
            line.setVisible(bool(shown))
        if text:
            announce(self, text)

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        super().apply_appearance(appearance)
        self._size_example()

    def go_back(self) -> None:
        """Close the question, else the page."""
        if self.question.isHidden():
            super().go_back()
        else:
            self.question.hide()
            self.delete.setFocus()

    def _add_example(self, example: str) -> None:
        self.show_example = Button(_("Show an example"), self.sheet, variant="link")
        self.show_example.setCheckable(True)
        self.show_example.toggled.connect(self._on_example)
        self.add_gap(6)
        self.add_row(self.show_example)
        self.example = QPlainTextEdit(example, self.sheet)
        self.example.setProperty("variant", "field")
        self.example.setReadOnly(True)
        self.example.setTabChangesFocus(True)
        self.example.setAccessibleName(_("The two records of an invented learner"))
        self.example.hide()
        self.column.addWidget(self.example)
        self._size_example()

    def _add_waiting(self) -> None:
        self.add_rule(before=24, after=14)
        self.add_text(_("What is waiting"), Role.HEADING)
        self.state = self.add_text("", Role.NOTE, before=8)
        self.waiting = self.add_text("", Role.NOTE, before=4, after=10)
        self.send = Button(_("Send now"), self.sheet)
        self.send.clicked.connect(self.send_requested)
        self.pause = Button("", self.sheet)
        self.pause.clicked.connect(self._on_pause)
        self.retry = Button(_("Try again what was not taken"), self.sheet)
        self.retry.clicked.connect(self.retry_requested)
        self.delete = Button(_("Delete what is waiting…"), self.sheet)
        self.delete.clicked.connect(self._on_delete)
        self.add_row(self.send, self.pause, self.retry, self.delete)
        self.question = QuestionBar(self.sheet)
        self.question.answered.connect(self._on_answered)
        self._late = QTimer(self, singleShot=True)  # once the question has its height
        self._late.timeout.connect(self._on_question_laid_out)
        self.add_gap(10)
        self.column.addWidget(self.question)

    def _show_parts(self) -> None:
        status = self._status or RecordStatus(self.fields.wanted().settings)
        settings, counts = status.settings, status.counts
        self.state.say(status_words(status))
        self.waiting.say(waiting_words(status))
        self.send.setVisible(settings.is_on and not settings.is_paused and counts.waiting > 0)
        self.pause.setVisible(settings.is_on)
        self.pause.setText(_("Go on sending") if settings.is_paused else _("Pause"))
        self.retry.setVisible(counts.refused > 0)
        self.delete.setVisible(counts.waiting + counts.refused > 0)

    def _size_example(self) -> None:
        self.example.setFixedHeight(round(self.appearance.scale.px(_EXAMPLE_HEIGHT)))

    def _on_example(self, is_shown: bool) -> None:
        self.example.setVisible(is_shown)
        self.show_example.setText(_("Hide the example") if is_shown else _("Show an example"))

    def _on_edited(self) -> None:
        self.say("")

    def _on_save(self) -> None:
        wanted = self.fields.wanted()
        if (wanted.settings.is_on or wanted.settings.address) and self._tells_fault():
            return
        self.saved.emit(wanted)

    def _on_try(self) -> None:
        if not self._tells_fault():
            self.tried.emit(self.fields.wanted())

    def _tells_fault(self) -> bool:
        fault = self.fields.fault()
        if fault is None:
            return False
        field, words = fault
        self.say(words, is_fault=True)
        field.setFocus()
        return True

    def _on_pause(self) -> None:
        assert self._status is not None
        self.pause_wanted.emit(not self._status.settings.is_paused)

    def _on_delete(self) -> None:
        self.question.ask(
            _("Delete the records that were not sent? They are never sent then. The results of your classes stay."),
            (_("Keep them"), _("Delete")),
            takes_focus=True,
        )
        self._late.start()

    def _on_question_laid_out(self) -> None:
        self.bring_into_view(self.question)

    def _on_answered(self, answer: int) -> None:
        if answer == 1:
            self.save.setFocus()  # what was to be deleted goes, and the button with it
            self.delete_requested.emit()
        else:
            self.delete.setFocus()
