"""The aids, each with what it is."""

from media_literacy.lesson.model import Aid
from media_literacy.ui.settings.aids_panel import AidsPanel
from media_literacy.ui.widgets.controls.tick_row import TickAbout


def test_every_aid_has_a_box_that_says_what_it_is(qtbot, in_window, appearance):
    panel = in_window(AidsPanel(appearance), 500, 400)
    with qtbot.assertNotEmitted(panel.chosen):
        panel.show_wanted(frozenset({Aid.FIX_IT}))
    assert [aid for aid, row in panel.rows.items() if row.isChecked()] == [Aid.FIX_IT]
    assert all(row.accessibleName() and row.accessibleDescription() for row in panel.rows.values())
    with qtbot.waitSignal(panel.chosen) as chosen:
        panel.rows[Aid.FACT_BOARD].click()
    assert chosen.args == [frozenset({Aid.FIX_IT, Aid.FACT_BOARD})]


def test_what_an_aid_is_begins_below_its_name(in_window, appearance):
    panel = in_window(AidsPanel(appearance), 500, 400)
    abouts = panel.findChildren(TickAbout)
    assert len(abouts) == len(panel.rows)
    for about in abouts:
        picture, box = about.grab().toImage(), round(about.room_for_sign())
        ground = picture.pixel(0, 0)
        printed = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(20))]
        assert 30 < box <= printed[0] < box + 4
