"""The form in the page that describes a picture: caption, text for those who cannot see it, and who made it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from media_literacy.authoring.edit.article.pictures import PictureText
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import wrapping_row
from media_literacy.ui.workshop.article.new_text_field import TypedText


class PictureForm(QFrame):
    """`given` says that the fields are filled in, `file_wanted` that it shall be another file."""

    given = Signal()
    file_wanted = Signal()
    removed = Signal()
    left = Signal()
    resized = Signal()
    typed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("variant", "card")
        self.hide()
        self._texts: list[SetText] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        self._title = self._text("", Role.LABEL, "soft")
        column.addWidget(self._title)
        self.caption = self._field(column, _("Caption"), _("Printed below the picture; its sentences can be judged."))
        self.alt = self._field(column, _("What it shows"), _("Read aloud to those who cannot see it."))
        self.credit = self._field(column, _("Who made it"), _("The maker and the licence; printed behind the caption."))
        self._answer = self._text("", Role.SMALL, "missed")
        self._answer.hide()
        column.addWidget(self._answer)
        self.add = Button("", self, variant="main")
        self.other_file = Button(_("Another file…"), self)
        self.remove = Button(_("Remove the picture"), self)
        self.close_form = Button(_("Close"), self, variant="quiet")
        buttons = (self.add, self.other_file, self.remove, self.close_form)
        for button in buttons:
            button.setProperty("room", "little")
        column.addWidget(wrapping_row(self, *buttons, spacing=8, line_spacing=6))
        self.add.clicked.connect(self.given)
        self.other_file.clicked.connect(self.file_wanted)
        self.remove.clicked.connect(self.removed)
        self.close_form.clicked.connect(self.left)

    def ask(self, picture: PictureText, *, is_new: bool) -> None:
        """Ask what is to be said of a picture, with what is said of it now."""
        self.show_file(picture.source)
        for field, text in self._fields_with(picture):
            field.reset(text)
        self.add.setText(_("Add the picture") if is_new else _("Change"))
        self.remove.setVisible(not is_new)
        self.say("")
        self.resized.emit()

    def show_file(self, name: str) -> None:
        """Name the file that is to be shown."""
        self._title.say(_("Picture: {name}").format(name=name))

    def picture(self, source: str) -> PictureText:
        """What the fields say of a file."""
        return PictureText(source, self.caption.value.strip(), self.alt.value.strip(), self.credit.value.strip())

    def take_focus(self) -> None:
        """Give the keyboard to the first field."""
        self.caption.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def answer(self) -> str:
        """What is said at the form."""
        return self._answer.text() if not self._answer.isHidden() else ""

    def say(self, message: str) -> None:
        """Say why it could not be done; nothing when it could."""
        self._answer.say(message)
        self._answer.setVisible(bool(message))
        if message:
            announce(self.caption, message)
        self.resized.emit()

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another theme or size."""
        for part in (*self._texts, self.caption, self.alt, self.credit):
            part.apply_appearance(appearance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fields_with(self, picture: PictureText) -> tuple[tuple[TypedText, str], ...]:
        return (self.caption, picture.caption), (self.alt, picture.alt), (self.credit, picture.credit)

    def _text(self, words: str, role: Role, colour: str) -> SetText:
        made = SetText(words, role, self._appearance, self, colour=colour)
        self._texts.append(made)
        return made

    def _field(self, column: QVBoxLayout, name: str, help: str) -> TypedText:
        column.addWidget(self._text(name, Role.NOTE_TITLE, "ink"))
        column.addWidget(self._text(help, Role.SMALL, "soft"))
        made = TypedText(name, self._appearance, self, is_one_line=True)
        made.setAccessibleDescription(help)
        made.textChanged.connect(self.resized)
        made.typed.connect(self.typed)
        made.entered.connect(self.given)
        made.entered_and_on.connect(self.given)
        column.addWidget(made)
        return made
