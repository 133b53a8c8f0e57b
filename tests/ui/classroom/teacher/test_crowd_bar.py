"""What a teacher hears of many seats from one computer, and does with them."""

from factories import make_lesson
from ui.classroom.class_moments import moment, seat

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import RemoveSeats
from media_literacy.ui.classroom.teacher.crowd_bar import CrowdBar


def bar_with(qtbot, appearance, *seats, crowd):
    asked, given = [], []
    bar = CrowdBar(lambda words, answers: asked.append((words, answers)), appearance)
    qtbot.addWidget(bar)
    bar.commanded.connect(given.append)
    bar.show_view(moment(make_lesson(["It rains for ever."]), Stage.MARK, seats=seats, crowd=crowd).view)
    return bar, asked, given


def otter(number, **known):
    return seat(number, f"otter {number}", has_made_up_name=True, **known)


def test_a_crowd_is_told_and_taken_out_only_after_a_question(qtbot, appearance):
    seats = (seat(1, "Ada"), *(otter(number, marks=number == 3) for number in range(2, 8)), otter(8, person="Bo"))
    bar, asked, given = bar_with(qtbot, appearance, *seats, crowd=(1, *range(3, 9)))
    assert not bar.isHidden() and bar.words.text() == "7 seats came from one computer, or through one router."
    bar.remove.click()
    ((words, answers),) = asked
    assert words.startswith("Take out 5 learners with made-up names") and not given
    assert list(answers) == ["Keep them all", "Only those who marked nothing (4)", "Take them out"]
    answers["Only those who marked nothing (4)"]()
    answers["Take them out"]()
    assert given == [RemoveSeats((4, 5, 6, 7)), RemoveSeats((3, 4, 5, 6, 7), only_unmarked=False)]


def test_who_marks_while_the_teacher_is_asked_is_spared(qtbot, appearance):
    bar, asked, given = bar_with(qtbot, appearance, *map(otter, range(1, 6)), crowd=(1, 2, 3, 4, 5))
    bar.remove.click()
    ((_words, answers),) = asked
    assert list(answers) == ["Keep them all", "Take them out"]
    answers["Take them out"]()
    assert given == [RemoveSeats((1, 2, 3, 4, 5))]


def test_without_a_crowd_nothing_is_said_and_names_of_the_roster_are_not_taken_out(qtbot, appearance):
    bar, _asked, _given = bar_with(qtbot, appearance, otter(1), crowd=())
    assert bar.isHidden()
    bar, _asked, _given = bar_with(
        qtbot, appearance, *(seat(number, f"Ada {number}") for number in range(5)), crowd=tuple(range(5))
    )
    assert not bar.isHidden() and bar.remove.isHidden()
