"""A button whose words wrap."""

from media_literacy.ui.workshop.forms.wrap_button import WrapButton


def test_it_is_as_wide_as_its_words_and_higher_where_there_is_less_room(qtbot, appearance):
    button = WrapButton("Change, split or join the sentence", appearance, kind="link")
    qtbot.addWidget(button)
    wide = button.sizeHint()
    assert button.heightForWidth(wide.width()) == wide.height()
    assert button.heightForWidth(wide.width() // 2) >= 1.5 * wide.height()
