"""The fields of the record store."""

from PySide6.QtWidgets import QLineEdit

from media_literacy.store.classes.record_settings import LONGEST_TEXT
from media_literacy.ui.records.record_fields import RecordFields


def test_each_field_has_a_name_and_a_bound_and_the_password_is_hidden(qtbot, appearance):
    fields = RecordFields(appearance)
    qtbot.addWidget(fields)
    lines = fields.findChildren(QLineEdit)
    assert len({line.accessibleName() for line in lines}) == 4
    assert {line.maxLength() for line in lines} == {LONGEST_TEXT}
    assert [line.echoMode() for line in lines].count(QLineEdit.EchoMode.Password) == 1
    assert fields.password.echoMode() is QLineEdit.EchoMode.Password
