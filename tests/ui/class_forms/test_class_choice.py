"""Which class the sheets are of."""

from ui.packs.seeing import press

from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.class_forms.class_choice import ClassChoice


def test_a_class_is_chosen_with_its_names(qtbot, in_window, appearance):
    roster = new_roster("6b", ("Ada", "Bo"))
    choice = in_window(ClassChoice([roster], appearance), 600, 200)
    assert (choice.value, choice.names) == ("", ())
    with qtbot.waitSignal(choice.chosen) as chosen:
        press(qtbot, choice, "6b")
    assert chosen.args == [roster.id] and choice.names == ("Ada", "Bo")
    choice.show_class("gone")
    assert choice.value == roster.id


def test_where_there_is_no_class_there_is_nothing_to_choose(appearance):
    assert ClassChoice([], appearance).isHidden()
