"""What a teacher does with everybody who waits."""

from ui.classroom.class_moments import seat

from media_literacy.classroom.session.commands import AdmitAll, TurnAwayAll
from media_literacy.ui.classroom.teacher.waiting_bar import WaitingBar

WAITING = tuple(seat(number, f"learner {number}", awaits_admission=True) for number in (1, 2))


def test_a_crowd_is_let_in_at_once_and_sent_away_only_after_a_question(qtbot):
    asked, given = [], []
    bar = WaitingBar(lambda words, answers: asked.append((words, answers)))
    qtbot.addWidget(bar)
    bar.commanded.connect(given.append)
    shown = []
    for seats in ((seat(3, "Cy"),), WAITING[:1], WAITING):
        bar.show_seats(seats)
        shown.append((not bar.isHidden(), not bar.turn_away.isHidden()))
    assert shown == [(False, False), (True, False), (True, True)]  # one alone is dealt with in their own row
    bar.admit_all.click()
    bar.turn_away.click()
    assert given == [AdmitAll()]
    ((words, answers),) = asked
    assert words.startswith("Send away 2 learners who wait?") and answers["Keep them waiting"] is None
    answers["Send away"]()
    assert given == [AdmitAll(), TurnAwayAll()]


def test_there_is_white_between_its_buttons_and_the_first_row(in_window):
    bar = WaitingBar(lambda words, answers: None)
    bar.show_seats(WAITING)
    in_window(bar, 600, bar.heightForWidth(600))
    below = bar.admit_all.mapTo(bar, bar.admit_all.rect().bottomLeft())
    assert bar.rect().bottom() - below.y() >= 6
