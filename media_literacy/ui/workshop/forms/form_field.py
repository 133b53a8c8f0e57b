"""A field of a form with its name above it and help that can be unfolded."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.plain_text import set_tool_tip
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.forms.help_texts import Help
from media_literacy.ui.workshop.forms.prose_text import ProseText
from media_literacy.ui.workshop.forms.wrap_button import WrapButton


class Field(QWidget):
    """The name, a line on what to write, more behind a button, and below it what `body` holds."""

    def __init__(self, help: Help, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.help = help
        self._appearance = appearance
        self.refer: WrapButton | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, round(appearance.scale.px(4)))
        self.body.setSpacing(4)
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, round(appearance.scale.px(10)), 0, 0)
        row.setSpacing(6)
        self.title = SetText(help.title, Role.NOTE_TITLE, appearance, head)
        row.addWidget(self.title, 1)
        self.body.addWidget(head)
        self.more = SetText(help.more, Role.SMALL, appearance, self, after=4)
        self.more.hide()
        self.opener: Button | None = None
        if help.more:
            self.opener = Button(_("Help"), head, variant="link")
            self.opener.setAccessibleName(_("Help: {title}").format(title=help.title))
            self.opener.clicked.connect(self._on_help_clicked)
            row.addWidget(self.opener)
        if help.line:
            self.body.addWidget(SetText(help.line, Role.SMALL, appearance, self, colour="soft"))
        self.body.addWidget(self.more)

    def add(self, widget: QWidget, *, is_named: bool = True) -> None:
        """Put a widget into the field; by `is_named` it is the one that the name belongs to."""
        self.body.addWidget(widget)
        if is_named:
            self.title.setBuddy(widget)
            if not widget.accessibleName():
                widget.setAccessibleName(self.help.title)
            if not widget.accessibleDescription():
                widget.setAccessibleDescription(self.help.line)
        if isinstance(widget, ProseText) and widget.can_refer:
            self.refer = WrapButton(_("Refer to a sentence"), self._appearance, self, kind="link")
            self.refer.setAccessibleName(_("Refer to a sentence: {field}").format(field=self.help.title))
            message = _("Then choose the sentence in the page. What is chosen here becomes the link to it.")
            self.refer.setAccessibleDescription(message)
            self.refer.clicked.connect(widget.request_reference)
            set_tool_tip(self.refer, message)
            self.body.addWidget(self.refer)

    def _on_help_clicked(self) -> None:
        is_open = self.more.isHidden()
        self.more.setVisible(is_open)
        if self.opener is not None:
            self.opener.setText(_("Close") if is_open else _("Help"))
            name = _("Close the help: {title}") if is_open else _("Help: {title}")
            self.opener.setAccessibleName(name.format(title=self.help.title))
        if is_open:
            announce(self, self.help.more)
