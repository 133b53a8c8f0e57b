"""What a learner in a class reads: stages, time, the connection, what the class doubted."""

from factories import make_lesson

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.messages import FarewellReason, KindCount, SentenceHeat
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.wording.seat_words import (
    connection_line,
    gone_words,
    heat_share,
    heat_words,
    late_words,
    no_mark_words,
    stage_line,
    time_left_words,
)
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_every_stage_and_every_farewell_has_words():
    assert len({stage_line(stage) for stage in Stage}) == len(Stage)
    assert all(all(gone_words(reason)) for reason in FarewellReason)


def test_whoever_handed_marks_in_early_is_told_that_the_others_are_not_done():
    assert "still at it" in stage_line(Stage.MARK, has_committed=True)
    assert stage_line(Stage.LOCKED, has_committed=True) == stage_line(Stage.LOCKED)


def test_a_lost_connection_is_told_without_alarm_and_says_whether_marks_wait():
    lost = ParticipantState(Phase.WAITING)
    assert connection_line(ParticipantState(Phase.CONNECTED, unsent=2)) == ""
    assert (
        connection_line(lost._replace(unsent=2))
        == "Working without the connection; your marks are kept and will be sent."
    )
    assert "You can go on working" in connection_line(lost)
    assert "cannot be saved" in connection_line(ParticipantState(Phase.CONNECTED, is_kept=False))


def test_the_time_that_is_left_is_told_in_minutes_and_at_last_in_steps_of_five_seconds():
    told = [time_left_words(seconds) for seconds in (121, 91, 90, 61, 4, 0)]
    assert told == [
        "3 minutes left",
        "2 minutes left",
        "90 seconds left",
        "65 seconds left",
        "5 seconds left",
        "Time is up",
    ]


def test_why_nothing_is_marked_depends_on_where_the_class_is():
    said = {
        no_mark_words(Stage.READ, has_committed=False),
        no_mark_words(Stage.MARK, has_committed=True),
        no_mark_words(Stage.LOCKED, has_committed=False),
    }
    assert len(said) == 3


def test_late_marks_stay_as_practice():
    assert late_words(1).startswith("1 change came after")
    assert "stay with you as practice" in late_words(2)


def test_heat_is_told_as_counts_and_kinds_and_few_are_not_counted():
    lesson, catalogue = make_lesson(["One."]), load_catalogue()
    kinds = (KindCount(KindId("role"), 9), KindCount(KindId("unattributed"), None))
    said = heat_words(SentenceHeat(14, 24, kinds, ("who says so",)), lesson, catalogue)
    assert said == (
        "14 of 24 readers marked this sentence. Reasons: impossible role (9), no source (few)."
        " In their words: “who says so”."
    )
    assert heat_words(SentenceHeat(None, 24), lesson, catalogue) == "Few marked this sentence."
    assert [heat_share(SentenceHeat(*counts)) for counts in ((12, 24), (None, 24), (0, 24), (3, None))] == [
        0.5,
        0,
        0,
        0,
    ]
