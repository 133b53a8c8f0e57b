"""Names that were typed for one class are asked about before they are gone."""

from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.setup.setup_page import ClassSetupPage
from media_literacy.ui.classroom.setup.setup_work import SetupWork


def choose(page, words):
    next(button for button in page.whose.buttons if words in button.text()).click()


def test_typed_names_are_asked_about_until_they_are_taken_back_or_begun_with(qtbot, in_window, appearance, taught):
    page = in_window(ClassSetupPage(taught, appearance), 1024, 1400)
    work = SetupWork(page)
    page.show_rosters([new_roster("6b", ["Ada", "Grace"])])
    choose(page, "6b")
    assert work.question() is None
    with qtbot.waitSignal(work.work_changed):
        page.names.appendPlainText("Tim")
    asked = work.question()
    assert asked is not None and asked.keep == "Leave without them"
    choose(page, "From a list")
    assert page.names.toPlainText() == "" and work.question() is not None
    choose(page, "6b")
    assert page.plan().names == ("Ada", "Grace", "Tim")
    page.names.setPlainText("Ada\nGrace")
    assert work.question() is None
    page.names.setPlainText("Bo")
    work.discard()
    assert work.question() is None and work.kept_text() is None and work.save()
