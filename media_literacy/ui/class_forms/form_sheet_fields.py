"""The fields that one sheet of a form is typed into: whose it is, and a line an article."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from media_literacy.engine.sheets.form_sheets import Form, TypedForm
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.line_field import LineField
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column


class FormSheetFields(QWidget):
    """`entered` says that Enter was pressed in the last field, where it leads on in the others; `edited` of typing."""

    entered = Signal()
    edited = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._column = plain_column(self)
        self.name = self._field(_("Name (may stay empty; then nobody is compared with themselves)"), self)
        self.articles: list[LineField] = []
        self._holder: QWidget | None = None

    def show_form(self, form: Form) -> None:
        """Have a field for each article of another form; what is typed stays in its place."""
        texts = [field.text() for field in self.articles]
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = QWidget(self)
        plain_column(self._holder)
        self._column.addWidget(self._holder)
        self.articles = []
        for number, article in enumerate(form.articles, 1):
            count = len(article.article.sentences)
            label = ngettext(
                "Article {number}, “{title}”, {n} sentence", "Article {number}, “{title}”, {n} sentences", count
            ).format(number=number, title=article.front.title, n=count)
            self.articles.append(self._field(label, self._holder, leads_on=number < len(form.articles)))
        self.show_texts(texts)
        self._holder.show()

    def typed(self, form: Form) -> TypedForm:
        """What stands in the fields."""
        texts = tuple(field.text().strip() for field in self.articles)
        return TypedForm(form.occasion, " ".join(self.name.text().split()), texts)

    @property
    def is_typing(self) -> bool:
        """Whether anything stands in them."""
        return any(field.text().strip() for field in (self.name, *self.articles))

    def show_texts(self, texts: list[str] | tuple[str, ...]) -> None:
        """Put texts into the fields of the articles."""
        for field, text in zip(self.articles, texts, strict=False):
            field.setText(text)

    def clear(self) -> None:
        """Begin with another sheet."""
        for field in (self.name, *self.articles):
            field.clear()

    def _field(self, label: str, parent: QWidget, *, leads_on: bool = True) -> LineField:
        words = SetText(label, Role.NOTE_TITLE, self._appearance, parent, before=8, after=4)
        field = LineField(parent, leads_on=leads_on)
        field.setAccessibleName(label)
        field.returnPressed.connect(self._on_enter)
        field.textEdited.connect(self.edited)
        words.setBuddy(field)
        column = parent.layout()
        assert column is not None
        column.addWidget(words)
        column.addWidget(field)
        return field

    def _on_enter(self) -> None:
        fields = [self.name, *self.articles]
        at = next((at for at, field in enumerate(fields) if field is self.sender()), len(fields))
        if at + 1 < len(fields):
            fields[at + 1].setFocus()
        else:
            self.entered.emit()
