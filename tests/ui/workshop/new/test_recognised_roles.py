"""The rows of the list: a name for every role, and texts that keep their place at any width."""

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem

from media_literacy.authoring.importing import from_text
from media_literacy.authoring.importing.recognising.recognised_blocks import RecognisedRole, recognised_blocks
from media_literacy.ui.workshop.new.recognised_roles import BLOCK, RoleRows, role_words, shown_text


def test_every_role_has_a_name_of_its_own():
    assert set(role_words()) == set(RecognisedRole)
    assert len(set(role_words().values())) == len(RecognisedRole)


def test_a_long_text_is_shortened_and_a_row_is_higher_where_it_is_narrow(show, appearance):
    block = recognised_blocks(from_text("Lake\n\n" + "It rained all day long. " * 30).source)[1]
    assert 200 < len(shown_text(block)) < 260 < len(block.text)
    lines = show(QListWidget(), 600, 300)
    rows = RoleRows(lines, appearance)
    item = QListWidgetItem(lines)
    item.setData(BLOCK, block)
    option, index = QStyleOptionViewItem(), lines.indexFromItem(item)
    wide = rows.sizeHint(option, index).height()
    lines.setFixedWidth(300)
    assert rows.sizeHint(option, index).height() > wide
