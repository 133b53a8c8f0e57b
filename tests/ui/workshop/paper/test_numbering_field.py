"""The numbering on a pile of sheets is asked for once, and another one is refused."""

from PySide6.QtCore import Qt

from media_literacy.ui.workshop.paper.numbering_field import NumberingField


def test_what_is_typed_is_compared_and_nothing_is_asked_once(qtbot, appearance):
    field = NumberingField("7K0F", appearance)
    qtbot.addWidget(field)
    field.show()
    assert "four letters and digits" in field.faults()[0]
    assert field.faults() == ()  # the sheets have none
    qtbot.keyClicks(field.field, "1234")
    message, hint = field.faults()
    assert "1234" in message and "Print sheets anew" in hint
    field.field.clear()
    qtbot.keyClicks(field.field, "7kof")
    assert field.faults() == ()
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field.field, Qt.Key.Key_Return)


def test_sheets_of_another_form_are_asked_about_anew(qtbot, appearance):
    field = NumberingField("7K0F", appearance)
    qtbot.addWidget(field)
    field.field.setText("7K0F")
    field.expect("7K0F")
    assert field.field.text() == "7K0F"
    field.expect("1234")
    assert field.field.text() == "" and len(field.faults()) == 1
    field.expect("7K0F")
    assert field.field.text() == "7K0F" and field.faults() == ()
