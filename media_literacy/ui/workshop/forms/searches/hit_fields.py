"""The results of a search as fields: title, site and line of each, and what one finds on opening it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.authoring.edit.parts.search_text import HitText
from media_literacy.i18n import gettext as _
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import SetText
from media_literacy.ui.workshop.forms.entry_head import EntryHead
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.numbered_rows import NumberedRow, NumberedRows
from media_literacy.ui.workshop.forms.prose_text import ProseText


class HitFields(NumberedRow):
    """One result."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "paper")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(2)
        self.head = EntryHead(Role.SMALL, appearance, self)
        self.head.moved.connect(self.moved)
        self.head.removed.connect(self.removed)
        column.addWidget(self.head)
        self._hit = HitText()
        self.search = 1
        names = {
            "title": _("Title"),
            "site": _("Site"),
            "line": _("The line below it"),
            "page": _("What one finds on opening it"),
        }
        self._names = names
        self.texts: dict[str, LiveText] = {}
        for key, name in names.items():
            is_page = key == "page"
            field = ProseText(name, appearance, self, is_one_line=not is_page, lines=2 if is_page else 1)
            label = SetText(name, Role.SMALL, appearance, self, colour="soft")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            self.texts[key] = field
        self.use_fields(*self.texts.values())

    @property
    def value(self) -> HitText:
        """What stands in the fields."""
        return HitText(*(field.value for field in self.texts.values()), written=self._hit.written)

    @property
    def says_something(self) -> bool:
        """Whether anything stands in it: what is still to come is left open in the lesson."""
        return self.value.says_something

    def reset(self, value: HitText | None) -> None:
        """Show a result."""
        self._hit = value or HitText()
        for field, piece in zip(self.texts.values(), self._hit.pieces, strict=True):
            field.reset(piece)

    def show_place(self, number: int, count: int) -> None:
        """Say which one it is."""
        name = _("Search {search}, result {n}").format(search=self.search, n=number)
        self.head.title.say(_("Result {n}").format(n=number))
        self.head.show_place(
            number,
            count,
            up=_("Move result {n} of search {search} up").format(n=number, search=self.search),
            down=_("Move result {n} of search {search} down").format(n=number, search=self.search),
            remove=_("Remove result {n} of search {search}").format(n=number, search=self.search),
        )
        for key, field in self.texts.items():
            field.setAccessibleName(f"{name}: {self._names[key]}")


class HitRows(NumberedRows[HitFields]):
    """What a search finds, in its order."""

    _search = 1

    def show_search(self, number: int) -> None:
        """Say which of the searches it is: somebody who listens hears the names of many results."""
        self._search = number
        self.number_rows()

    def number_rows(self) -> None:
        """Say of each result which one it is, and of which search."""
        for row in self.rows:
            row.search = self._search
        super().number_rows()

    def make_row(self) -> HitFields:
        """A result."""
        return HitFields(self.appearance, self)

    def focus_moved(self, row: HitFields, step: int) -> None:
        """Stay at the button that moves it."""
        row.head.focus_move(step, row.fields[0])
