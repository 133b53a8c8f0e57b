import pytest
from each_row import each_row
from export.question_formats.questions import question
from factories import make_lesson

from media_literacy.errors import AppError
from media_literacy.export.question_formats.moodle_weights import moodle_weights


def weights(flags, **more):
    return moodle_weights(question(make_lesson([f"Flag {n}." for n in range(flags)], **more)))


def test_right_answers_share_the_whole_and_a_false_alarm_takes_one_share():
    assert weights(3, fine=["Fine."], checks=["Check."]) == ["33.33333"] * 3 + ["-33.33333", "0", "-33.33333"]


@each_row("flags", [1, 10, 20])
def test_the_shares_of_all_right_answers_come_to_the_whole(flags):
    assert sum(float(share) for share in weights(flags)[:flags]) == pytest.approx(100, abs=0.001)


@each_row("flags", [11, 19, 21])
def test_what_moodle_cannot_weigh_is_refused_with_the_reason(flags):
    with pytest.raises(AppError, match=f"cannot weigh {flags} right answers"):
        weights(flags)


def test_without_a_flag_nothing_is_wrong_is_the_whole():
    assert weights(0, fine=["Fine."], checks=["Check."]) == ["-100", "0", "100"]
