"""The links under the title lead to files, rooms and keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from media_literacy.i18n import speaking
from media_literacy.ui.library.masthead import MastheadTitle
from media_literacy.ui.room_registry import room_links
from media_literacy.ui.theme.fonts import Role


def test_the_links_lead_to_files_and_keys(qtbot, window, show):
    page = show()
    links = {button.text(): button for button in page.findChildren(QPushButton)}
    for text in ("Open a lesson file…", "Keys"):
        qtbot.mouseClick(links[text], Qt.MouseButton.LeftButton)
    assert window.asked == [("choose file",), ("keys",)]


def test_each_room_that_has_a_link_is_asked_for_by_its_name(qtbot, window, show):
    page = show()
    links = {button.text(): button for button in page.findChildren(QPushButton)}
    names = [room.text for room in room_links()]
    assert list(links)[: len(names) + 2] == ["Open a lesson file…", *names, "Keys"]
    for room in room_links():
        qtbot.mouseClick(links[room.text], Qt.MouseButton.LeftButton)
    assert window.asked == [("room", room.name) for room in room_links()]


def test_the_title_is_set_smaller_where_it_would_break(qtbot, appearance, large_appearance):
    usual, large = (MastheadTitle("Media Literacy", Role.MASTHEAD, look) for look in (appearance, large_appearance))
    for title in (usual, large):
        qtbot.addWidget(title)
    line = appearance.scale.line_height
    assert usual.heightForWidth(600) == round(line(Role.MASTHEAD) + 0.5)
    assert large.heightForWidth(1000) == round(large_appearance.scale.line_height(Role.MASTHEAD) + 0.5)
    assert large.heightForWidth(600) == round(large_appearance.scale.line_height(Role.HEADLINE) + 0.5)


def test_no_link_stands_on_a_line_alone(qtbot, show):
    page = show(reading_as="Reading as First learner")
    page.resize(640, 480)
    links = page.masthead.links

    def lines():
        return [sum(link.y() == y for link in links) for y in sorted({link.y() for link in links})]

    qtbot.waitUntil(lambda: len(lines()) == 2)
    assert min(lines()) > 1


def test_each_other_language_is_offered_by_its_own_name(qtbot, show):
    masthead = show().masthead
    (spanish,) = masthead.languages
    assert spanish.text() == "Español" and spanish.accessibleDescription() == "Shows the program in this language"
    with qtbot.waitSignal(masthead.language_chosen) as chosen:
        qtbot.mouseClick(spanish, Qt.MouseButton.LeftButton)
    assert chosen.args == ["es"]
    with speaking("es"):
        assert [link.text() for link in show().masthead.languages] == ["English"]
