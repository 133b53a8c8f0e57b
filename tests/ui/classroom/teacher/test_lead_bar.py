"""What the teacher does next."""

import pytest
from ui.classroom.class_moments import moment
from ui.packs.seeing import press

from media_literacy.classroom.lead_steps import step_on
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.session import commands
from media_literacy.lesson.model import Mode
from media_literacy.ui.classroom.teacher.lead_bar import MORE_SECONDS, LeadBar


@pytest.fixture
def bar(in_window, appearance):
    return in_window(LeadBar(appearance), 1200, 120)


def show(bar, view):
    bar.show_view(view, step_on(view, has_result=False, shows_result=False))


def test_one_button_leads_on_and_each_other_gives_its_command(qtbot, bar, taught):
    given = []
    bar.commanded.connect(given.append)
    show(bar, moment(taught, Stage.MARK, seconds_left=100.0).view)
    assert (bar.on.text(), bar.left.text()) == ("Ask for a second look", "2 minutes left")
    for words in ("Back to: Read", "2 more minutes", "No time limit", "Eyes up", "Let nobody new in"):
        press(qtbot, bar, words)
    assert given == [
        commands.GoBack(),
        commands.GiveTime(MORE_SECONDS),
        commands.GiveTime(0),
        commands.EyesUp(True),
        commands.LockLobby(),
    ]
    show(bar, moment(taught, Stage.DISCUSS, is_locked=True, eyes_up=True).view)
    assert bar.on.text() == "Reveal sentence 1" and not bar.aids.isVisible()
    for words in ("Reveal all", "Let nobody new in", "Eyes up"):
        press(qtbot, bar, words)
    assert given[-3:] == [commands.RevealAll(), commands.UnlockLobby(), commands.EyesUp(False)]
    show(bar, moment(taught, Stage.ENDED).view)
    assert not bar.on.isEnabled() and not bar.time.isVisible()


def test_aids_and_mode_are_ticked_in_a_menu(bar, taught):
    given = []
    bar.commanded.connect(given.append)
    show(bar, moment(taught, Stage.READ, aids=(ClassAid.REASONS,)).view)
    guided, _investigate, _line, reasons, confidence, _hints = bar.make_aids_menu().actions()
    assert reasons.isChecked() and not confidence.isChecked()
    confidence.trigger()
    reasons.trigger()
    guided.trigger()
    assert given == [
        commands.SetAids((ClassAid.REASONS, ClassAid.CONFIDENCE)),
        commands.SetAids(()),
        commands.SetMode(Mode.GUIDED),
    ]
    show(bar, moment(taught, Stage.MARK, can_set_mode=False).view)
    assert not bar.make_aids_menu().actions()[0].isEnabled()
