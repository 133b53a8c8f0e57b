"""What a seat knows is a fold of what the host said, and decides which page is shown."""

from factories import make_lesson

from media_literacy.classroom.participant.participant_state import ParticipantState, Phase
from media_literacy.classroom.protocol.lesson_edition import write_edition
from media_literacy.classroom.protocol.messages import (
    Acknowledged,
    Farewell,
    FarewellReason,
    Heat,
    LessonSent,
    Lobby,
    Notes,
    PictureSent,
    Refusal,
    Refused,
    Room,
    Seated,
    SentenceHeat,
    Whole,
)
from media_literacy.classroom.protocol.note_pieces import write_pieces
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.seat.joined_class import JoinedClass, Screen, after, marking_rules, screen_of
from media_literacy.lesson.model import Mode
from media_literacy.lesson.text_blocks import Block, BlockKind, Picture

LESSON = make_lesson(
    flags=["The weather station sets the fares."],
    fine=["The town council sets the fares."],
    clashes=[("flag-1", "fine-1")],
)
SENT = LessonSent(write_edition(LESSON))
SEATED = Seated(1, "Ada", "token")


NOTHING = JoinedClass()


def state_after(*messages, begun=NOTHING):
    state = begun
    for message in messages:
        state = after(state, message)
    return state


def screens(*messages):
    """The pages that these messages lead through."""
    state, found = JoinedClass(), []
    for message in messages:
        state = after(state, message)
        if not found or found[-1] is not screen_of(state):
            found.append(screen_of(state))
    return found


def test_a_seat_is_led_from_the_names_to_the_result():
    whole = Whole({}, ())
    stages = [Room(stage) for stage in Stage]
    assert screens(
        Lobby(("Ada", "Ben")), SEATED._replace(awaits_admission=True), SEATED, SENT, *stages[:7], whole, *stages[7:]
    ) == [
        Screen.NAMES,
        Screen.ADMISSION,
        Screen.LOBBY,
        Screen.CONTENT_NOTE,
        Screen.READER,
        Screen.LESSON_PAGES,
    ]


def test_where_the_host_makes_names_up_nobody_chooses_one():
    assert screens(Lobby(()), SEATED) == [Screen.CONNECTING, Screen.LOBBY]


def test_eyes_up_covers_whatever_is_there():
    state = state_after(SEATED, SENT, Room(Stage.MARK, eyes_up=True))
    assert screen_of(state) is Screen.EYES_UP
    assert screen_of(after(state, Room(Stage.MARK))) is Screen.READER


def test_the_article_waits_for_the_lesson_and_for_all_of_its_pictures():
    picture = Block(BlockKind.PICTURE, (), picture=Picture("harbour.png", ""))
    blocks = (*LESSON.article.blocks, picture)
    sent = LessonSent(write_edition(LESSON._replace(article=LESSON.article._replace(blocks=blocks))))
    assert screen_of(state_after(SEATED, Room(Stage.READ))) is Screen.LOBBY
    without = state_after(SEATED, sent, Room(Stage.READ))
    assert screen_of(without) is Screen.LOBBY
    assert screen_of(after(without, PictureSent("picture-1.png", b""))) is Screen.READER


def test_a_farewell_ends_the_class_only_where_there_is_no_way_back():
    reading = state_after(SEATED, SENT, Room(Stage.READ))
    for reason in FarewellReason:
        passes = reason in {
            FarewellReason.LEFT,
            FarewellReason.MALFORMED,
            FarewellReason.TOO_MUCH,
            FarewellReason.TOO_SLOW,
            FarewellReason.HOST_STOPPED,
        }
        expected = Screen.READER if passes else Screen.GONE
        assert screen_of(after(reading, Farewell(reason))) is expected, reason
    ended = state_after(Whole({}, ()), Farewell(FarewellReason.ENDED), begun=reading)
    assert screen_of(ended) is Screen.LESSON_PAGES


def test_a_seat_that_went_while_the_connection_was_lost_is_told_as_such():
    reading = state_after(SEATED, SENT, Room(Stage.READ))
    for reason, told in (
        (Refusal.REMOVED, FarewellReason.REMOVED),
        (Refusal.SEAT_UNKNOWN, FarewellReason.RELEASED),
        (Refusal.ENDED, FarewellReason.ENDED),
        (Refusal.HINT_PAUSE, None),
    ):
        assert after(reading, Refused(reason)).farewell is told
    assert after(NOTHING, Refused(Refusal.ENDED)).farewell is None  # said where one joins


def test_without_the_whole_lesson_the_end_is_the_end():
    assert screen_of(state_after(SEATED, SENT, Room(Stage.LEAVE_PAGE))) is Screen.READER
    assert screen_of(state_after(SEATED, SENT, Room(Stage.ENDED))) is Screen.GONE


def test_notes_come_into_the_lesson_in_the_order_in_which_they_were_revealed():
    state = state_after(
        SEATED, SENT, Notes(write_pieces(LESSON, [2], [2])), Notes(write_pieces(LESSON, [1, 2], [1, 2]))
    )
    assert state.revealed == (2, 1)
    assert state.lesson is not None
    assert [bool(sentence.notes) for sentence in state.lesson.article.sentences] == [True, True]
    assert state.lesson.article.sentences[0].clashes == ("#2",)


def test_what_is_told_again_changes_nothing():
    state = state_after(SEATED, SENT, Acknowledged(7, (3,)), Heat({1: SentenceHeat(4, 8)}))
    assert state_after(SEATED._replace(token=""), SENT, Acknowledged(5, (3,)), begun=state) == state
    assert state.seated is not None and state.seated.token == "token"
    assert state.late == {3}
    assert state.heat[1].marked == 4


def test_the_rules_of_marking_follow_from_the_room():
    def rules(stage, mode=Mode.INVESTIGATE, aids=tuple(ClassAid)):
        return marking_rules(Room(stage, mode, aids, accepts_marks=stage in (Stage.MARK, Stage.SECOND_LOOK)))

    assert rules(Stage.READ)[:3] == (True, False, False)
    assert rules(Stage.MARK)[:3] == (True, True, True)
    assert rules(Stage.SECOND_LOOK)[:3] == (True, True, False)
    assert rules(Stage.LOCKED)[:3] == (False, False, False)
    assert rules(Stage.MARK, Mode.GUIDED, (ClassAid.HINTS,)) == (True, True, False, (False, False), True)
    assert rules(Stage.LOCKED).gives_hints is False
    assert rules(Stage.MARK, aids=(ClassAid.CONFIDENCE,)).questions == (False, True)


def test_the_connection_is_no_part_of_what_the_host_says():
    state = JoinedClass(ParticipantState(Phase.WAITING, unsent=3))
    assert after(state, SEATED).connection.unsent == 3
