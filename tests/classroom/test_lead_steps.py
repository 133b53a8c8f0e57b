"""What one press of “on” or “back” does."""

from media_literacy.classroom.lead_steps import LeadStep, stage_back, stage_on, step_back, step_on
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import GoBack, MoveOn, Reveal
from media_literacy.classroom.session.views import ClassView

MARK = ClassView(Stage.MARK, forward=Stage.SECOND_LOOK, back=Stage.READ)
TALK = ClassView(Stage.DISCUSS, forward=Stage.LEAVE_PAGE, back=Stage.LOCKED)


def on(view, *, has_result=False, shows_result=False) -> LeadStep:
    step = step_on(view, has_result=has_result, shows_result=shows_result)
    assert step is not None
    return step


def back(view, *, shows_result=False) -> LeadStep:
    step = step_back(view, shows_result=shows_result)
    assert step is not None
    return step


def test_a_stage_is_left_by_a_step_that_changes_stage():
    step = on(MARK)
    assert (step.command, step.words, step.changes_stage) == (MoveOn(), "Ask for a second look", True)
    assert step_on(MARK._replace(forward=None), has_result=True, shows_result=False) is None


def test_sentences_are_revealed_one_after_the_other_without_a_question():
    step = on(TALK._replace(next_reveal=4, revealed=(2,), shown=2))
    assert (step.command, step.words, step.changes_stage) == (Reveal(4), "Reveal sentence 4", False)


def test_after_going_back_on_leads_through_what_was_revealed_before_anything_new():
    view = TALK._replace(next_reveal=9, revealed=(2, 4, 7), shown=2)
    assert on(view).command == Reveal(4)
    assert back(view._replace(shown=7)).command == Reveal(4)
    assert step_back(view, shows_result=False) is None


def test_the_result_comes_after_the_last_note_and_before_the_next_stage():
    view = TALK._replace(revealed=(2, 4), shown=4)
    assert on(view, has_result=True).shows_result
    assert on(view).command == MoveOn()
    assert on(view, has_result=True, shows_result=True).command == MoveOn()
    assert back(view, shows_result=True).command == Reveal(4)
    assert stage_on(view._replace(next_reveal=9)) == on(view)
    assert stage_on(view._replace(forward=None)) is None


def test_back_changes_no_stage_but_its_own_button_does():
    assert step_back(MARK, shows_result=False) is None
    assert stage_back(MARK) == LeadStep(GoBack(), "Begin reading", changes_stage=True)
    assert stage_back(MARK._replace(back=None)) is None
