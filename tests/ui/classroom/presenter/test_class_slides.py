"""Which slide the projector shows."""

from factories import make_lesson
from ui.classroom.class_moments import moment

from media_literacy.classroom.protocol.messages import SentenceHeat
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.views import ProjectedSentence, ProjectedView
from media_literacy.ui.classroom.presenter.class_slides import class_slide
from media_literacy.ui.classroom.presenter.slides import SlideKind
from media_literacy.ui.reader.article.sentence_state import SentenceState


def slide(lesson, stage, *, shows_result=False, **known):
    return class_slide(moment(lesson, stage, **known).projected, lesson, shows_result=shows_result)


def test_every_stage_has_a_slide_with_words(taught):
    kinds = {stage: slide(taught, stage).kind for stage in Stage if stage is not Stage.CONTENT_NOTE}
    assert kinds[Stage.LOBBY] is SlideKind.JOINING
    assert kinds[Stage.READ] is kinds[Stage.MARK] is kinds[Stage.DISCUSS] is SlideKind.ARTICLE
    assert kinds[Stage.LEAVE_PAGE] is kinds[Stage.DEBRIEF] is SlideKind.TEXT
    assert kinds[Stage.ENDED] is SlideKind.WORDS
    with_note = make_lesson(fine=["So."], content_note="A quarrel.")
    assert slide(with_note, Stage.CONTENT_NOTE).paragraphs[0] == "A quarrel."


def test_while_the_class_works_only_how_many_are_done_is_told(taught):
    shown = slide(taught, Stage.MARK, done=10, seats=[None] * 27)
    assert (shown.done, shown.present, shown.sentences.bars) == (10, 27, ())
    assert slide(taught, Stage.DISCUSS, done=10).present == 0


def test_afterwards_each_sentence_has_its_bar_and_few_are_not_counted(taught):
    assert [(bar.number, bar.marked) for bar in slide(taught, Stage.LOCKED).sentences.bars] == [
        (number, 14) for number in (1, 2, 3, 4)
    ]
    few = slide(taught, Stage.LOCKED, marked=2)
    assert {bar.marked for bar in few.sentences.bars} == {None}
    assert [len(shown.legend) for shown in (slide(taught, Stage.LOCKED), few, slide(taught, Stage.MARK))] == [1, 2, 0]
    assert slide(taught, Stage.DISCUSS, revealed=(1,), shown=1).legend == ()


def test_a_revealed_sentence_has_its_state_its_note_and_what_was_said_of_it(taught):
    shown = slide(taught, Stage.DISCUSS, revealed=(1,), shown=1)
    assert shown.sentences.states == {"flag-1": SentenceState.NOTED_FLAG}
    assert shown.note is not None and shown.note.opinion is not None
    assert shown.note.sentence == shown.sentences.chosen == "flag-1"
    assert shown.note.opinion.reasons == (("impossible role", 5),)
    assert shown.sentences.clashes == ()


def test_a_contradiction_is_drawn_once_both_are_revealed(taught):
    shown = slide(taught, Stage.DISCUSS, revealed=(1, 3), shown=3)
    assert shown.sentences.clashes == (("flag-1", "fine-1"),)
    assert shown.note is not None and shown.note.partners == ("flag-1",)


def test_the_result_is_shown_when_it_is_asked_for_and_known(taught):
    assert slide(taught, Stage.DISCUSS, revealed=(1, 2), shown=1, shows_result=True).kind is SlideKind.ARTICLE
    result = slide(taught, Stage.DISCUSS, revealed=(1, 2, 3), shown=1, shows_result=True)
    assert result.heading == "The result of the class"
    assert result.paragraphs[1].startswith("You left 9 of 11 sound sentences alone")
    assert result.paragraphs[2] == "Worth talking about:" and len(result.paragraphs) == 6


def test_raised_hands_are_asked_for_by_number(taught):
    shown = class_slide(ProjectedView(Stage.MARK, shown=2), taught)
    assert (shown.heading, shown.sentences.chosen) == ("Hands up: who doubts sentence 2?", "flag-2")


def test_a_sentence_that_nobody_was_asked_about_has_no_bar(taught):
    sentences = (ProjectedSentence(1, SentenceHeat(14, 27)), ProjectedSentence(2, is_counted=False, is_revealed=True))
    shown = class_slide(ProjectedView(Stage.DISCUSS, sentences=sentences, revealed=(2,), shown=2), taught)
    assert [bar.number for bar in shown.sentences.bars] == [1]
    assert shown.note is not None and shown.note.opinion is None


def test_time_and_eyes_up_are_on_every_slide(taught):
    shown = slide(taught, Stage.DEBRIEF, seconds_left=100.0, eyes_up=True)
    assert (shown.time_left, shown.is_eyes_up) == ("2 minutes left", True)
