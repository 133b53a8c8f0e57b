"""Every stage has its words."""

from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.wording import stage_words as words
from media_literacy.lesson.model import READING_MODES


def test_every_stage_mode_and_aid_has_words_of_its_own():
    for said in (words.stage_name, words.lead_to_words, words.stage_about):
        assert len({said(stage) for stage in Stage}) == len(Stage)
    assert len({words.projector_heading(stage) for stage in Stage}) == len(Stage)
    assert len({words.aid_name(aid) for aid in ClassAid}) == len(ClassAid)
    assert len({words.mode_about(mode) for mode in READING_MODES}) == 2


def test_without_a_network_marking_is_counting_hands():
    assert "count the hands" in words.stage_about_with_hands(Stage.MARK)
    assert words.stage_about_with_hands(Stage.LEAVE_PAGE) == words.stage_about(Stage.LEAVE_PAGE)


def test_what_is_typed_where_hands_are_counted_depends_on_stage_and_people():
    cases = ((Stage.READ, 0), (Stage.MARK, 0), (Stage.MARK, 1), (Stage.DISCUSS, 1))
    assert len({words.hands_about(stage, people) for stage, people in cases}) == 4
    assert words.hands_about(Stage.READ, 1) == words.hands_about(Stage.READ, 0)


def test_time_is_told_in_minutes_and_at_last_in_seconds():
    assert [words.time_words(seconds) for seconds in (0, 3, 90, 91, 120, 121)] == [
        "Time is up",
        "5 seconds left",
        "90 seconds left",
        "2 minutes left",
        "2 minutes left",
        "3 minutes left",
    ]
