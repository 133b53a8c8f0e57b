"""Names of a class that are not saved are asked about, and saved on the way."""

from media_literacy.store.classes.roster_rows import new_roster
from media_literacy.ui.classroom.results.roster_page import RosterPage
from media_literacy.ui.classroom.results.roster_work import RosterWork


def test_names_that_are_not_saved_are_asked_about_and_saved_on_the_way(qtbot, in_window, appearance):
    roster = new_roster("6b", ["Ada"])
    page = in_window(RosterPage(roster, appearance), 1024, 700)
    work, kept = RosterWork(page), []
    work.saved.connect(kept.append)
    assert work.question() is None
    with qtbot.waitSignal(work.work_changed):
        page.names.appendPlainText("Bo")
    asked = work.question()
    assert asked is not None and asked.save == "Save the class" and asked.keep == "Leave it as it was"
    page.title.setText(" ")
    assert not work.save() and page.banner.isVisible()
    page.title.setText("6b")
    assert work.save() and kept == [roster._replace(names=("Ada", "Bo"))]
    assert work.question() is None and work.kept_text() is None
    page.names.appendPlainText("Cy")
    assert work.question() is not None
