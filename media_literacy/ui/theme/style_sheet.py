"""How the standard controls look: a palette and a style sheet made from a theme."""

from PySide6.QtGui import QPalette

from media_literacy.ui.theme.colours import Theme
from media_literacy.ui.theme.fonts import PLAIN, TypeScale


def palette(theme: Theme) -> QPalette:
    """The palette for whatever the style sheet does not reach."""
    made = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "desk"),
        (QPalette.ColorRole.WindowText, "ink"),
        (QPalette.ColorRole.Base, "field"),
        (QPalette.ColorRole.AlternateBase, "paper"),
        (QPalette.ColorRole.Text, "ink"),
        (QPalette.ColorRole.Button, "field"),
        (QPalette.ColorRole.ButtonText, "ink"),
        (QPalette.ColorRole.ToolTipBase, "note"),
        (QPalette.ColorRole.ToolTipText, "ink"),
        (QPalette.ColorRole.PlaceholderText, "placeholder"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "on_accent"),
        (QPalette.ColorRole.Link, "accent"),
    ):
        made.setColor(role, theme.colour(name))
    return made


def style_sheet(theme: Theme, scale: TypeScale) -> str:
    """The style sheet of the whole program.

    Widgets choose their look by the property `variant`: "bar", "desk", "paper", "main" (the one button that leads
    on), "quiet", "link", "title", "soft", "small", "banner".
    Buttons and labels that stand close together have “little” as their `room`.
    """
    size = round(15 * scale.size)
    small = round(13.5 * scale.size)
    title = round(27 * scale.size)
    pad = round(7 * scale.size)
    dot = 2 * round(6 * scale.size)
    return f"""
    * {{ font-family: "{PLAIN}"; font-size: {size}px; color: {theme.ink}; }}
    QMainWindow, QWidget[variant="desk"], QScrollArea[variant="desk"], QDialog {{ background: {theme.desk};
        border: none; }}
    QWidget[variant="bar"] {{ background: {theme.bar}; }}
    QFrame[variant="bar-top"] {{ background: {theme.bar}; border: none; border-bottom: 1px solid {theme.line}; }}
    QFrame[variant="bar-bottom"] {{ background: {theme.bar}; border: none; border-top: 1px solid {theme.line}; }}
    QFrame[variant="paper"] {{ background: {theme.paper}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QFrame[variant="card"] {{ background: {theme.note}; border: 1px solid {theme.line};
        border-left: 4px solid {theme.accent};
        border-top-right-radius: 7px; border-bottom-right-radius: 7px; }}
    QFrame[variant="card"][shows="clash"] {{ border-left: 4px solid {theme.clash}; }}
    QFrame[variant="paper"][shows="target"] {{ border: 2px dashed {theme.accent}; background: {theme.hover}; }}
    QFrame[variant="query"] {{ background: {theme.field}; border: 1px solid {theme.edge}; border-radius: 7px; }}
    QFrame[variant="found"] {{ border: none; border-left: 3px solid {theme.edge}; }}
    QFrame[variant="found"][side="right"] {{ border-left: none; border-right: 3px solid {theme.edge}; }}
    QFrame[variant="warning"] {{ background: {theme.missed_wash}; border: 1px solid {theme.missed};
        border-radius: 7px; }}
    QFrame[variant="banner"] {{ background: {theme.missed_wash}; border: none;
        border-bottom: 1px solid {theme.missed}; }}
    QWidget[variant="in-advice"], QScrollArea[variant="in-advice"] {{ background: {theme.check_wash}; border: none; }}
    QFrame[variant="advice"] {{ background: {theme.check_wash}; border: none; border-bottom: 1px solid {theme.check}; }}
    QFrame[variant="advice-bottom"] {{ background: {theme.check_wash}; border: none;
        border-top: 1px solid {theme.check}; }}
    QLabel {{ background: transparent; }}
    QLabel[variant="title"] {{ font-family: "Source Serif 4"; font-size: {title}px; font-weight: 700; }}
    QLabel[variant="subtitle"] {{ font-size: {round(18 * scale.size)}px; font-weight: 700; }}
    QLabel[variant="strong"] {{ font-weight: 700; }}
    QLabel[variant="soft"] {{ color: {theme.soft}; }}
    QLabel[variant="small"] {{ color: {theme.soft}; font-size: {small}px; }}
    QLabel[variant="warn"] {{ color: {theme.missed}; font-weight: 700; font-size: {small}px; }}
    QLabel[room="little"] {{ font-size: {small}px; }}
    QLabel[variant="key"] {{ background: {theme.field}; border: 1px solid {theme.edge}; border-bottom-width: 2px;
        border-radius: 4px; padding: 0 5px; font-size: {small}px; }}
    QPushButton, QToolButton, QComboBox {{ background: {theme.field}; border: 1px solid {theme.edge};
        border-radius: 7px; padding: {pad}px {pad * 2 - 2}px; }}
    QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {theme.hover}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {theme.chosen}; }}
    QPushButton:checked, QToolButton:checked {{ background: {theme.chosen}; border: 2px solid {theme.accent}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {theme.soft}; border: 1px dashed {theme.line}; }}
    QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus
        {{ border: 2px solid {theme.accent}; padding: {pad - 1}px {pad * 2 - 3}px; }}
    QPushButton[variant="choice"]:checked {{ background: {theme.accent}; color: {theme.on_accent};
        border: 1px solid {theme.accent}; padding: {pad}px {pad * 2 - 2}px; }}
    QPushButton[variant="main"] {{ background: {theme.accent}; color: {theme.on_accent};
        border: 1px solid {theme.accent};
        font-weight: 700; }}
    QPushButton[variant="main"]:disabled {{ background: {theme.bar}; color: {theme.soft};
        border: 1px dashed {theme.edge}; }}
    QPushButton[variant="main"]:hover {{ border: 1px solid {theme.ink}; }}
    QPushButton[variant="main"]:focus {{ border: 1px solid {theme.accent}; padding: {pad}px {pad * 2 - 2}px; }}
    QPushButton[room="little"], QToolButton[room="little"] {{ padding: {pad - 2}px {pad}px; font-size: {small}px; }}
    QPushButton[room="little"]:checked, QPushButton[room="little"]:focus, QToolButton[room="little"]:focus
        {{ padding: {pad - 3}px {pad - 1}px; }}
    QPushButton[room="little"][variant="choice"]:checked {{ padding: {pad - 2}px {pad}px; }}
    QPushButton[room="little"][variant="main"]:focus {{ padding: {pad - 2}px {pad}px; }}
    QPushButton[variant="quiet"], QToolButton[variant="quiet"] {{ background: transparent;
        border: 1px solid transparent; }}
    QPushButton[variant="quiet"]:hover, QToolButton[variant="quiet"]:hover {{ background: {theme.hover}; }}
    QPushButton[variant="quiet"][shows="open"], QToolButton[shows="open"]
        {{ background: {theme.chosen}; border: 1px solid {theme.accent}; }}
    QPushButton[variant="quiet"]:focus, QToolButton[variant="quiet"]:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton[variant="quiet"]:disabled, QToolButton[variant="quiet"]:disabled
        {{ border: 1px dashed {theme.line}; }}
    QToolButton[variant="in-field"] {{ background: transparent; border: none; padding: 0; color: {theme.soft};
        font-size: {round(20 * scale.size)}px; }}
    QToolButton[variant="in-field"]:hover {{ background: {theme.hover}; color: {theme.ink}; }}
    QPushButton[variant="link"] {{ background: transparent; border: 1px solid transparent; color: {theme.accent};
        text-decoration: underline; padding: 1px 0; text-align: left; border-radius: 3px; }}
    QPushButton[variant="link"]:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
    QFrame[variant="panel"] {{ background: {theme.desk}; border: none; border-left: 1px solid {theme.edge}; }}
    QFrame[variant="panel"][side="alone"] {{ border: none; }}
    QFrame[variant="panel"][side="left"] {{ border-left: none; border-right: 1px solid {theme.edge}; }}
    QPushButton[variant="chip"] {{ background: {theme.note}; border: 2px solid {theme.clash}; color: {theme.clash};
        border-radius: 12px; padding: 4px 12px; font-weight: 700; font-size: {small}px; }}
    QLineEdit {{ background: {theme.field}; border: 1px solid {theme.edge}; border-radius: 7px;
        padding: {pad}px {pad * 2 - 2}px; placeholder-text-color: {theme.placeholder};
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QLineEdit:disabled {{ background: transparent; border: 1px dashed {theme.line}; color: {theme.soft}; }}
    QLineEdit[variant="ruled"] {{ background: transparent; border: none; border-bottom: 1px solid {theme.edge};
        border-radius: 0; padding: {pad // 2 + 1}px {pad - 3}px; }}
    QLineEdit[variant="ruled"]:focus {{ background: {theme.field}; border: 2px solid {theme.accent};
        border-radius: 5px; padding: {pad // 2 - 1}px {pad - 5}px {pad // 2}px {pad - 5}px; }}
    QPlainTextEdit[variant="field"] {{ background: {theme.field}; border: 1px solid {theme.edge}; border-radius: 7px;
        padding: 1px; placeholder-text-color: {theme.placeholder};
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QPlainTextEdit[variant="field"]:focus {{ border: 2px solid {theme.accent}; padding: 0; }}
    QCheckBox, QRadioButton {{ spacing: 10px; padding: 3px; border: 2px solid transparent; border-radius: 5px; }}
    QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {theme.accent}; }}
    QRadioButton::indicator {{ width: {dot}px; height: {dot}px; border: 2px solid {theme.edge};
        border-radius: {dot // 2 + 2}px; background: {theme.field}; }}
    QRadioButton::indicator:checked {{ border: 2px solid {theme.accent}; background: qradialgradient(cx: 0.5, cy: 0.5,
        radius: 0.5, fx: 0.5, fy: 0.5, stop: 0.6 {theme.accent}, stop: 0.7 {theme.field}); }}
    QComboBox {{ combobox-popup: 0; }}
    QPushButton, QToolButton, QComboBox, QCheckBox, QRadioButton {{ outline: none; }}
    QComboBox::drop-down {{ border: none; width: {round(26 * scale.size)}px; }}
    QComboBox QAbstractItemView {{ background: {theme.field}; border: 1px solid {theme.edge}; outline: none;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QComboBox QAbstractItemView::item {{ padding: {pad - 2}px {pad * 2 - 5}px; border: none; }}
    QComboBox QAbstractItemView::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QToolTip {{ background: {theme.note}; color: {theme.ink}; border: 1px solid {theme.edge}; padding: 4px; }}
    QMenu {{ background: {theme.note}; border: 1px solid {theme.edge}; padding: 4px; }}
    QMenu::item {{ padding: {pad}px {pad * 3}px; border-radius: 4px; }}
    QMenu::indicator {{ width: {size}px; height: {size}px; left: {pad}px; }}
    QMenu::item:checked {{ font-weight: 700; }}
    QMenu::item:disabled {{ color: {theme.soft}; font-size: {small}px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {theme.edge}; border-radius: 5px; min-height: 36px; margin: 2px 3px; }}
    QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {theme.edge}; border-radius: 5px; min-width: 36px; margin: 3px 2px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
