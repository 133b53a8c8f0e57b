"""A field of a form with its name above it and help that can be unfolded."""

from PySide6.QtWidgets import QLineEdit

from media_literacy.ui.workshop.forms.form_field import Field
from media_literacy.ui.workshop.forms.help_texts import Help
from media_literacy.ui.workshop.forms.prose_text import ProseText


def test_help_unfolds_and_folds(show, appearance):
    field = show(Field(Help("Age", "For whom.", "Such as 11-14."), appearance))
    assert not field.more.isVisible() and field.opener.text() == "Help"
    field.opener.click()
    assert field.more.isVisible() and field.opener.text() == "Close"
    field.opener.click()
    assert not field.more.isVisible()


def test_what_stands_in_it_has_its_name_unless_it_has_one(qtbot, appearance):
    field = Field(Help("Age", "For whom."), appearance)
    qtbot.addWidget(field)
    plain, named = QLineEdit(), QLineEdit()
    named.setAccessibleName("Years")
    field.add(plain)
    field.add(named)
    assert (plain.accessibleName(), plain.accessibleDescription()) == ("Age", "For whom.")
    assert named.accessibleName() == "Years" and field.opener is None


def test_a_text_that_can_refer_has_a_button_for_it_and_others_have_none(qtbot, appearance):
    field, plain = Field(Help("Why", ""), appearance), Field(Help("Fix", ""), appearance)
    for made in (field, plain):
        qtbot.addWidget(made)
    text = ProseText("", appearance, field, can_refer=True)
    field.add(text)
    plain.add(ProseText("", appearance, plain))
    assert plain.refer is None and field.refer is not None
    with qtbot.waitSignal(text.reference_requested):
        field.refer.click()


def test_help_is_heard_when_it_unfolds_and_its_button_says_what_it_does(qtbot, show, appearance, announced):
    field = show(Field(Help("Age", "For whom.", "Such as 11-14."), appearance))
    assert field.opener.accessibleName() == "Help: Age"
    field.opener.click()
    qtbot.waitUntil(lambda: announced == ["Such as 11-14."])
    assert field.opener.accessibleName() == "Close the help: Age"
