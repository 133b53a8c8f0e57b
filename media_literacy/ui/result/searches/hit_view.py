"""One result of a search: title, site and line as in a list of results, and what one reads on opening it below."""

from collections.abc import Callable
from enum import Enum, auto
from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.lesson.model import Hit
from media_literacy.ui.text.flow import FlowStyle
from media_literacy.ui.text.picture_cache import PictureSource
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.late_named_row import LateNamedRow
from media_literacy.ui.widgets.controls.row_button import Line
from media_literacy.ui.widgets.labels.announcements import announce
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.layouts.plain_layouts import plain_column

_LEAST_TITLE = 130.0

SECOND_PRESS_SECONDS = 0.9
"""After the press that opened a result another one is taken for the second of two, and does not fold it unread."""


class HitState(Enum):
    """What pressing a result does."""

    CLOSED = auto()
    """It is opened."""
    OPENED = auto()
    """It was opened, and folds and unfolds."""
    BARRED = auto()
    """As many were opened as may be before the claim is judged."""
    BELOW = auto()
    """It stayed closed; the claim is judged, and what it says stands further down."""


class HitView(QWidget):
    """The head is a button. `pressed` carries the hit's id, unless pressing only folds or unfolds it."""

    pressed = Signal(str)

    def __init__(
        self,
        hit: Hit,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        pictures: PictureSource | None = None,
        open_link: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self.hit = hit
        self.state = HitState.CLOSED
        self._is_unfolded = False
        self._pressed_at = -SECOND_PRESS_SECONDS
        self.head = LateNamedRow(appearance, self, least_text=_LEAST_TITLE)
        self.head.clicked.connect(self._on_clicked)
        self._inner = QWidget(self)
        self._page = QFrame(self._inner)
        self._page.setProperty("variant", "found")
        self._page.setProperty("side", "right" if self.isRightToLeft() else "left")
        self._around = plain_column(self._inner)
        self._around.addWidget(self._page)
        self._inside = plain_column(self._page)
        self.body = RichTextView(
            hit.page, appearance, self._page, style=FlowStyle.NOTE, pictures=pictures, open_link=open_link
        )
        self._inside.addWidget(self.body)
        column = plain_column(self)
        column.addWidget(self.head)
        column.addWidget(self._inner)
        self._inner.hide()
        self.apply_appearance(appearance)
        self._show_head()

    @property
    def is_unfolded(self) -> bool:
        """Whether it can be read."""
        return self._is_unfolded

    def apply_appearance(self, appearance: Appearance) -> None:
        """Keep the room around what it says, at every size; the parts hear of it from the page."""
        side, beside = round(appearance.scale.px(13)), round(appearance.scale.px(12))
        self._around.setContentsMargins(side, round(appearance.scale.px(3)), side, round(appearance.scale.px(15)))
        self._inside.setContentsMargins(beside, 0, beside, 0)

    def show_state(self, state: HitState) -> None:
        """Be in this state; one that is opened now unfolds."""
        if state is HitState.OPENED and self.state is not HitState.OPENED:
            self._unfold(is_wanted=True)
        self.state = state
        self._show_head()

    @property
    def spoken_page(self) -> str:
        """What one finds on opening it."""
        return "\n".join(block.text for block in self.hit.page if block.text)

    def _on_clicked(self) -> None:
        if self.state is not HitState.OPENED:
            self._pressed_at = monotonic()
            self.pressed.emit(self.hit.id)
            return
        if monotonic() - self._pressed_at < SECOND_PRESS_SECONDS:
            return
        self._unfold(is_wanted=not self._is_unfolded)
        self._show_head()
        announce(self.head, self.spoken_page if self._is_unfolded else _("Folded"))

    def _unfold(self, *, is_wanted: bool) -> None:
        self._is_unfolded = is_wanted
        self._inner.setVisible(is_wanted)

    def _show_head(self) -> None:
        hit = self.hit
        lines = [
            Line(hit.title, Role.ROW_TITLE, "accent"),
            Line(hit.site, Role.SMALL, "soft"),
            Line(hit.line, Role.NOTE, before=2),
        ]
        words = _("{title}, at {site}. {line}").format(title=hit.title, site=hit.site, line=hit.line)
        self.head.show_lines(lines, name=self._name().format(words=words), aside=self._aside())

    def _name(self) -> str:
        match self.state:
            case HitState.CLOSED:
                return _("Open the result: {words}")
            case HitState.OPENED if self._is_unfolded:
                return _("Fold the result: {words}")
            case HitState.OPENED:
                return _("Unfold the result, opened before: {words}")
            case HitState.BARRED:
                return _("Not opened. Judge the claim first. Result: {words}")
            case HitState.BELOW:
                return _("Not opened. Go to what it says. Result: {words}")

    def _aside(self) -> Line | None:
        match self.state:
            case HitState.CLOSED:
                return Line(pgettext("a result that is not read yet", "Open"), Role.SMALL, "accent")
            case HitState.OPENED:
                return Line(_("Fold") if self._is_unfolded else _("Opened"), Role.SMALL, "soft")
            case HitState.BARRED:
                return None
            case HitState.BELOW:
                return Line(_("See below"), Role.SMALL, "accent")
