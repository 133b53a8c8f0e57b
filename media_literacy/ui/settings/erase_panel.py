"""Deleting everything that is kept about the learner, in two steps on the page."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.store.files.unsaved_work import Recovery
from media_literacy.store.learners.names import clean_name
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column, wrapping_row


class ErasePanel(QWidget):
    """A button that asks, and a panel that says exactly what goes before anything does.

    Of somebody who has a name it is asked for; of one of several learners goes what is kept of that one alone.
    """

    erase_requested = Signal()
    asked = Signal()

    def __init__(
        self,
        appearance: Appearance,
        data_folder: Path,
        parent: QWidget | None = None,
        *,
        name: str = "",
        is_one_of_several: bool = False,
    ) -> None:
        super().__init__(parent)
        self._data_folder, self._name, self._is_one_of_several = data_folder, name, is_one_of_several
        column = plain_column(self)
        self.ask = Button(_("Delete everything kept about me…"), self)
        self.ask.clicked.connect(self._on_asked)
        self._first = wrapping_row(self, self.ask)
        self._panel = QFrame(self)
        self._panel.setProperty("variant", "warning")
        inside = QVBoxLayout(self._panel)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(0)
        self._question = _("Delete everything kept about you?")
        if name:
            self._question = _("Delete everything kept about {name}?").format(name=name)
        self._gone = _(
            "Deleted are every mark, reason, answer and result in every lesson, the place where you were in each, the"
            " list of lesson files that you opened, the age group, the folders that file dialogs were in, what you"
            " wrote and never saved, the log of faults, and all safety copies of these. Nobody can bring them back."
        )
        self._left = _(
            "What stays are the lessons themselves, your own files, backups and tables that you saved, installed packs,"
            " the authors that you know by their signatures, the key that your own packs are signed with, where the"
            " window was, and the other settings on this page."
        )
        if is_one_of_several:
            self._gone = _(
                "Deleted are the name, every mark, reason, answer and result in every lesson, the place in each, the"
                " list of lesson files that this learner opened, the settings on this page, and all safety copies of"
                " these. Nobody can bring them back."
            )
            self._left = _(
                "What stays are the other learners with all that is theirs, what was written in the workshop, the"
                " lessons themselves, your own files, backups and tables that you saved, installed packs, known"
                " authors, and where the window was."
            )
        inside.addWidget(SetText(self._question, Role.NOTE_TITLE, appearance, self._panel, after=4))
        self._unsaved = SetText("", Role.NOTE_TITLE, appearance, self._panel, after=4)
        inside.addWidget(self._unsaved)
        inside.addWidget(SetText(self._gone, Role.NOTE, appearance, self._panel, after=8))
        inside.addWidget(SetText(self._left, Role.NOTE, appearance, self._panel, after=12))
        self.typed = LineField(self._panel)
        if name:
            words = _("To delete it, type the name “{name}”").format(name=name)
            inside.addWidget(SetText(words, Role.NOTE_TITLE, appearance, self._panel, after=4))
            self.typed.setAccessibleName(words)
            inside.addWidget(self.typed)
            inside.addSpacing(12)
        self.typed.setVisible(bool(name))
        self.typed.textChanged.connect(self._show_whether_it_may_be)
        self.keep = Button(_("Keep everything"), self._panel, variant="main")
        self.keep.clicked.connect(self.fold)
        self.erase = Button(_("Delete for good"), self._panel)
        self.erase.clicked.connect(self._on_erase)
        inside.addWidget(wrapping_row(self._panel, self.keep, self.erase))
        self._show_whether_it_may_be()
        column.addWidget(self._first)
        column.addWidget(self._panel)
        self._panel.hide()

    @property
    def is_asking(self) -> bool:
        """Whether the second step is on the page."""
        return not self._panel.isHidden()

    def fold(self) -> None:
        """Go back to the first step."""
        self._panel.hide()
        self.typed.clear()
        self._first.show()
        self.ask.setFocus()

    def _on_asked(self) -> None:
        if not self._is_one_of_several:
            self._unsaved.say(_unsaved_texts(Recovery(self._data_folder).count()))
        self._unsaved.setVisible(bool(self._unsaved.text()))
        self._first.hide()
        self._panel.show()
        self.asked.emit()
        self.keep.setFocus()
        announce(self, " ".join(filter(None, (self._question, self._unsaved.text(), self._gone, self._left))))

    def _show_whether_it_may_be(self) -> None:
        is_named = clean_name(self.typed.text()).casefold() == self._name.casefold()
        self.erase.setEnabled(is_named)

    def _on_erase(self) -> None:
        self.fold()
        self.erase_requested.emit()


def _unsaved_texts(count: int) -> str:
    if not count:
        return ""
    return ngettext(
        "{n} text that you wrote and did not save will be deleted, too. The workshop shows it and can save it.",
        "{n} texts that you wrote and did not save will be deleted, too. The workshop shows them and can save them.",
        count,
    ).format(n=count)
