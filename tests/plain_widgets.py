"""What on the screen is not plain text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt  # that of QtCore does not know what looks like HTML
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLabel, QWidget


def guessed() -> list[str]:
    """Every text of any widget, shown or not, whose format Qt would guess, or where it would see a shortcut."""
    found: list[str] = []
    for widget in QApplication.allWidgets():
        is_tip = widget.metaObject().className() == "QTipLabel"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and not is_tip:
            found.append(f"{widget!r}: {widget.text()[:80]}")
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty() and not _is_of_qt(widget):
            found.append(f"{widget!r}: a shortcut in “{widget.text()[:80]}”")
        found += [f"{widget!r}: {text[:80]}" for text in _tips(widget) if GuiQt.mightBeRichText(text)]
    return found


def _tips(widget: QWidget) -> list[str]:
    tips = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
    tips += [tip for action in widget.actions() for tip in (action.toolTip(), action.statusTip(), action.whatsThis())]
    model = None
    if isinstance(widget, QComboBox | QAbstractItemView):
        model = widget.model()
    if model is not None:
        places = [model.index(row, 0) for row in range(min(model.rowCount(), 500))]
        tips += [str(model.data(place, Qt.ItemDataRole.ToolTipRole) or "") for place in places]
    if isinstance(widget, QLabel) and widget.metaObject().className() == "QTipLabel":
        tips.append(widget.text())
    return tips


def _is_of_qt(widget: QWidget) -> bool:
    """A button that Qt makes itself, such as “Show Details…” of a message box."""
    parent = widget.parentWidget()
    while parent is not None:
        if parent.metaObject().className() in ("QMessageBox", "QFileDialog", "QDialogButtonBox"):
            return True
        parent = parent.parentWidget()
    return False
