"""How far a seat is, and who may need help."""

from media_literacy.classroom.session.views import HelpReason, SeatView
from media_literacy.classroom.wording.help_words import (
    help_words,
    progress_words,
    seat_name,
    seat_state_words,
    seats_words,
)

ADA = SeatView(1, "Ada", is_connected=True, shown=3, marks=1)


def test_every_reason_for_help_has_words():
    assert len({help_words(reason) for reason in HelpReason}) == len(HelpReason)


def test_progress_never_passes_the_end_of_the_article():
    assert progress_words(ADA, 25) == "read 3 of 25 · 1 mark"
    assert progress_words(ADA._replace(shown=30, marks=2), 25) == "read 25 of 25 · 2 marks"


def test_what_the_teacher_has_to_do_comes_before_everything_else():
    helped = ADA._replace(needs_help=HelpReason.NOTHING_SHOWN, has_committed=True)
    assert seat_state_words(helped._replace(awaits_admission=True)) == "Waits to be let in"
    assert seat_state_words(helped).startswith("May need help")
    assert seat_state_words(ADA._replace(is_connected=False)).startswith("Not connected")
    assert seat_state_words(ADA._replace(has_left=True)).startswith("Has left")
    assert (seat_state_words(ADA._replace(has_committed=True)), seat_state_words(ADA)) == ("Done", "")


def test_the_teacher_alone_sees_who_sits_on_a_made_up_name():
    assert seat_name(ADA) == "Ada"
    assert seat_name(ADA._replace(name="green otter", person="Ada")) == "Ada (green otter)"


def test_all_seats_are_summed_up_without_those_that_wait_or_are_free():
    seats = (ADA, ADA._replace(is_connected=False, has_committed=True), ADA._replace(awaits_admission=True))
    assert seats_words((*seats, ADA._replace(is_released=True))) == (
        "2 learners · 1 done · 1 not connected · 1 waits to be let in"
    )
    assert seats_words((ADA, ADA._replace(has_left=True))) == "2 learners · 1 has left"
    assert seats_words((ADA,)) == "1 learner"
