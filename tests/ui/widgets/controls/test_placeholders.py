"""What an empty field asks for does not look typed."""

from PySide6.QtWidgets import QPlainTextEdit

from media_literacy.ui.widgets.controls.placeholders import slant_placeholder


def test_of_several_lines_the_placeholder_is_slanted_and_the_text_upright(in_window):
    field = in_window(QPlainTextEdit(), 200, 80)
    field.setPlaceholderText("lllllll")
    upright = field.grab().toImage()
    slant_placeholder(field)
    assert field.grab().toImage() != upright
    field.setPlaceholderText("")
    field.setPlainText("lllllll")
    typed = field.grab().toImage()
    field.viewport().setFont(field.font())
    assert field.grab().toImage() == typed
