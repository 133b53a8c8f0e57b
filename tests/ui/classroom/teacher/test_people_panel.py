"""Who is here, all in one place; its parts have tests of their own."""

from factories import make_lesson
from ui.classroom.class_moments import moment, seat

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.ui.classroom.teacher import people_panel
from media_literacy.ui.classroom.teacher.people_panel import PeoplePanel


def test_who_waits_and_a_crowd_are_spoken_once(qtbot, monkeypatch, appearance):
    spoken = []
    monkeypatch.setattr(people_panel, "announce", lambda _widget, words: spoken.append(words))
    panel = PeoplePanel(3, lambda _words, _answers: None, appearance)
    qtbot.addWidget(panel)
    lesson = make_lesson(["It rains for ever."])
    seats = tuple(seat(number, f"otter {number}", awaits_admission=number == 6) for number in range(1, 7))
    for crowd in ((), (1, 2, 3, 4, 5), (1, 2, 3, 4, 5)):
        panel.show_view(moment(lesson, Stage.LOBBY, seats=seats, crowd=crowd).view)
    assert spoken == ["1 waits to be let in", "5 seats came from one computer, or through one router."]
    assert panel.summary.text().startswith("5 learners") and len(panel.seats.rows) == 6
