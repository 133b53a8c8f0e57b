"""The table of keys, and what is said of keys elsewhere."""

import re
from pathlib import Path

from each_row import each_row
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

import media_literacy.ui
from media_literacy.ui.keys import key_bindings as keys

DOCS = Path(__file__).parents[3] / "docs"
CHORD = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:[A-Z]\b|Enter|Space|Tab)|\bF\d{1,2}\b")
BINDINGS = {name: binding for name, binding in vars(keys).items() if isinstance(binding, keys.KeyBinding)}


def test_qt_knows_every_chord():
    for name, binding in BINDINGS.items():
        assert QKeySequence(binding.chord).toString() == binding.chord, name


def test_what_the_platform_has_includes_the_chord():
    for name, binding in BINDINGS.items():
        known = QKeySequence.keyBindings(binding.standard) if binding.standard is not None else []
        assert not known or QKeySequence(binding.chord) in known, name


@each_row(
    ("chord", "caps"),
    [
        ("Ctrl++", ("Ctrl", "+")),
        ("Ctrl+-", ("Ctrl", "−")),
        ("Ctrl+Shift+Z", ("Ctrl", "Shift", "Z")),
        ("F1", ("F1",)),
        ("Up", ("↑",)),
    ],
)
def test_a_chord_is_shown_as_the_caps_of_its_keys(chord, caps):
    assert keys.KeyBinding(chord).caps == caps


@each_row(("count", "caps"), [(3, ("1", "2", "3")), (4, ("1", "–", "4"))])
def test_of_many_keys_the_first_and_the_last_are_shown(count, caps):
    bindings = tuple(keys.KeyBinding(str(digit)) for digit in range(1, count + 1))
    assert keys.KeyLine(bindings, "Choose").keys == caps


def test_only_letters_digits_and_signs_alone_can_be_switched_off():
    assert keys.HINT.is_single and keys.HELP_LETTER.is_single and not keys.HELP.is_single and not keys.UP.is_single
    assert not keys.KeyLine((keys.HINT, keys.HELP), "Help").is_single


def test_the_guide_names_the_keys_of_the_workshop_and_no_others():
    guide = (DOCS / "writing-lessons.md").read_text(encoding="utf-8")
    paragraph = next(part for part in guide.split("\n\n") if part.startswith("**Keys.**"))
    assert set(CHORD.findall(paragraph)) == {binding.chord for binding in keys.IN_THE_GUIDE}
    assert set(CHORD.findall(guide)) <= {binding.chord for binding in BINDINGS.values()}


def test_no_other_module_writes_a_chord_that_it_could_take_from_the_table():
    texts = re.compile(r"QKeySequence\(\"|QShortcut\(QKeySequence\.")
    found = [
        path.name
        for path in Path(media_literacy.ui.__file__).parent.rglob("*.py")
        if texts.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_shortcut_inside_a_widget_asks_for_the_focus_there(qtbot):
    pressed = []

    class Page(QWidget):
        def on_pressed(self):
            pressed.append(True)

    window, page = QWidget(), Page()
    outside, inside = QLineEdit(), QLineEdit(page)
    column = QVBoxLayout(window)
    column.addWidget(outside)
    column.addWidget(page)
    keys.add_shortcut(keys.TRY_LESSON, page.on_pressed, page, is_inside=True)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    outside.setFocus()
    qtbot.keyClick(outside, Qt.Key.Key_F5)
    assert pressed == []
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_F5)
    assert pressed == [True]


def test_every_binding_has_a_key_also_where_the_platform_names_none(monkeypatch):
    assert all(not binding.sequence.isEmpty() for binding in BINDINGS.values())
    monkeypatch.setattr(keys, "QKeySequence", lambda word="": QKeySequence(word if isinstance(word, str) else ""))
    assert keys.QUIT.sequence == QKeySequence("Ctrl+Q")
    lines = [line for _heading, lines in keys.key_groups() for line in lines]
    assert any(keys.QUIT in line.bindings for line in lines)
