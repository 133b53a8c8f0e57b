"""The kinds to choose from: what a search finds, and where the arrows lead."""

from PySide6.QtCore import Qt

from media_literacy.lesson.model import Verdict
from media_literacy.ui.workshop.note.kind_list import KindList


def shown(kinds):
    return [kind.id for kind, row in kinds.rows if row.isVisible()]


def test_a_search_finds_kinds_by_name_by_question_and_by_what_looks_like_it(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "en", appearance))
    qtbot.keyClicks(kinds.search, "rounding")
    assert shown(kinds) == ["arithmetic"]
    kinds.search.clear()
    qtbot.keyClicks(kinds.search, "xyzzy")
    assert shown(kinds) == [] and kinds.nothing.text().startswith("No kind says so.")


def test_a_search_without_accents_finds_kinds_that_have_them(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "es", appearance))
    qtbot.keyClicks(kinds.search, "contradiccion")
    with qtbot.waitSignal(kinds.chosen) as chosen:
        qtbot.keyClick(kinds.search, Qt.Key.Key_Return)
    assert chosen.args == ["contradiction"]


def test_the_search_finds_kinds_by_what_their_group_and_their_harmless_twins_say(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FINE, None, "en", appearance))
    qtbot.keyClicks(kinds.search, "odd")
    assert shown(kinds) == [kind.id for kind in catalogue.red_flags()]
    kinds.search.clear()
    qtbot.keyClicks(kinds.search, "odd rounding")
    assert shown(kinds) == ["arithmetic"]


def test_enter_takes_the_kind_whose_name_begins_so_or_else_the_first(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FINE, None, "en", appearance))
    for words, kind in (("can be ch", "checkable"), ("odd rounding", "arithmetic")):
        kinds.search.clear()
        qtbot.keyClicks(kinds.search, words)
        with qtbot.waitSignal(kinds.chosen) as chosen:
            qtbot.keyClick(kinds.search, Qt.Key.Key_Return)
        assert chosen.args == [kind]


def test_arrows_lead_from_the_search_through_the_kinds_and_back(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "en", appearance))
    kinds.search.setFocus()
    qtbot.keyClick(kinds.search, Qt.Key.Key_Down)
    first = kinds.rows[0][1]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert kinds.rows[1][1].hasFocus()
    qtbot.keyClick(kinds.rows[1][1], Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert kinds.search.hasFocus()


def test_under_fine_good_signs_and_decoys_stand_apart(show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FINE, None, "en", appearance))
    ids = shown(kinds)
    assert ids.index("named-source") < ids.index("contradiction")
    decoy = next(row for kind, row in kinds.rows if kind.id == "arithmetic")
    assert decoy.accessibleName() == "Numbers do not add up. Such as: rounding that is mentioned"


def test_the_number_of_kinds_is_said_once_and_as_it_is_at_the_end(qtbot, show, appearance, catalogue, announced):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "en", appearance))
    qtbot.keyClicks(kinds.search, "rounding")
    qtbot.waitUntil(lambda: announced == ["1 kind found."])


def test_enter_is_answered_where_it_chooses_nothing(qtbot, show, appearance, catalogue, announced):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "en", appearance))
    qtbot.keyClick(kinds.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: announced == [kinds.search.accessibleDescription()])
    kinds.search.setText("xyzzy")
    qtbot.keyClick(kinds.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: announced[1:] == [kinds.nothing.text()])
