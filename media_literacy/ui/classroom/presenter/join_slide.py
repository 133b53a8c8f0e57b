"""How to join, on the projector: address and code in the largest letters, and a QR code for browsers."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from media_literacy.i18n import gettext as _
from media_literacy.ui.classroom.presenter.fitted_column import FittedColumn
from media_literacy.ui.classroom.presenter.qr_view import QrView
from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.labels.set_text import Rule, SetText
from media_literacy.ui.widgets.layouts.plain_layouts import plain_row


class JoinDetails(NamedTuple):
    """Where a class is joined, and by which codes; without `browser_address` browsers are not let in."""

    address: str = ""
    code: str = ""
    browser_address: str = ""
    room_code: str = ""
    modules: Sequence[Sequence[bool]] = ()
    """The QR code of the browsers' address."""

    @property
    def has_browsers(self) -> bool:
        """Whether a browser may join."""
        return bool(self.browser_address)


class JoinSlide(QWidget):
    """Words at its beginning, and the code for cameras at its end."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = plain_row(self, 0)
        self.lines = FittedColumn(appearance, self)
        self.qr = QrView(self)
        self._row.addWidget(self.lines, 3)
        self._row.addWidget(self.qr, 2)
        self.show_details(JoinDetails())

    def show_details(self, details: JoinDetails) -> None:
        """Show how the class is joined."""
        self.lines.show_lines(JoinLines(details), is_centred=True)
        self.qr.show_modules(details.modules)
        self.qr.setVisible(bool(details.modules))

    def apply_appearance(self, appearance: Appearance) -> None:
        """Appear in another look."""
        self._row.setSpacing(round(appearance.scale.px(20)))
        self.lines.apply_appearance(appearance)


class JoinLines:
    """The lines that say how to join, for a fitted column."""

    def __init__(self, details: JoinDetails) -> None:
        self._details = details

    def __call__(self, appearance: Appearance, parent: QWidget) -> Sequence[QWidget]:
        """Make them."""
        details = self._details
        words = _("In the program: choose “Join a class”, then type")
        role = Role.TITLE if details.has_browsers else Role.MASTHEAD
        lines = _ways(appearance, parent, words, details.address, details.code, role=role)
        if details.has_browsers:
            lines.append(Rule(appearance, parent, before=14, after=12))
            words = _("In a browser: open")
            address, code = details.browser_address, details.room_code
            lines += _ways(appearance, parent, words, address, code, role=role, is_browser=True)
        return lines


def _ways(
    appearance: Appearance,
    parent: QWidget,
    words: str,
    address: str,
    code: str,
    *,
    role: Role,
    is_browser: bool = False,
) -> list[QWidget]:
    typed = _("and type the code") if is_browser else _("and the code")
    return [
        SetText(words, Role.LEAD, appearance, parent),
        SetText(address, role, appearance, parent, colour="accent"),
        SetText(typed, Role.LEAD, appearance, parent),
        SetText(code, Role.MASTHEAD, appearance, parent, colour="accent"),
    ]
