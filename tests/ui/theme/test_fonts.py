"""Every size on the page is a multiple of the reader's text size."""

from PySide6.QtGui import QFont

from media_literacy.ui.theme.fonts import SPACINGS, Role, TypeScale


def test_sizes_grow_with_the_text():
    usual, large = TypeScale(), TypeScale(size=2.0)
    for role in Role:
        assert usual.font(role).pixelSize() == round(role.value[1])
        assert large.font(role).pixelSize() == round(2 * role.value[1])
        assert large.line_height(role) == round(2 * role.value[1]) * role.value[2]
    assert (usual.px(10), large.px(10)) == (10, 20)


def test_wide_spacing_stretches_lines_and_letters_and_leaves_the_size():
    usual, wide = TypeScale(), TypeScale(spacing=SPACINGS["wide"])
    assert wide.line_height(Role.BODY) == usual.line_height(Role.BODY) * 1.2
    assert wide.font(Role.BODY).letterSpacing() == 104 and usual.font(Role.BODY).letterSpacing() == 0
    assert wide.font(Role.BODY).wordSpacing() > 0
    assert wide.font(Role.BODY).pixelSize() == usual.font(Role.BODY).pixelSize()


def test_a_role_has_its_family_weight_and_slant():
    heading, deck, code = (TypeScale().font(role) for role in (Role.HEADING, Role.DECK, Role.CODE))
    assert heading.weight() == QFont.Weight.Bold and not heading.italic()
    assert deck.italic() and deck.family() == heading.family()
    assert code.styleHint() is QFont.StyleHint.Monospace
