from factories import make_lesson, make_note

from media_literacy.export.question_formats.answer_feedback import set_feedback
from media_literacy.lesson.model import CardId, Run, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def said(lesson, number, *, is_chosen):
    return set_feedback(lesson.article.sentences[number], lesson, load_catalogue(), is_chosen=is_chosen)


def test_the_lead_in_depends_on_what_was_chosen():
    lesson = make_lesson(["Flag."], ["Fine."], ["Check."], ["Plain."])
    assert "<strong>Yes.</strong>" in said(lesson, 0, is_chosen=True)
    assert "<strong>Easy to read past.</strong>" in said(lesson, 0, is_chosen=False)
    assert "<strong>This one holds up.</strong>" in said(lesson, 1, is_chosen=True)
    assert "<strong>Good to question.</strong>" in said(lesson, 2, is_chosen=True)
    assert said(lesson, 3, is_chosen=True) == "<strong>The author left no note here.</strong>"


def test_a_note_has_kind_explanation_and_fields_and_its_classes_keep_the_rest():
    note = make_note(
        Verdict.FLAG,
        label="flag-1",
        fix=(Run("Less."),),
        how_to_check=(Run("Ask."),),
        evidence=(CardId("survey"),),
        contradicts=(SentenceId("fine-1"),),
    )
    lesson = make_lesson(["Flag."], ["Fine."], notes={"flag-1": (note,)}, cards=["survey"])
    words = said(lesson, 0, is_chosen=True)
    assert '<span class="note-flag-1 verdict-flag kind-role contradicts-fine-1"><em>' in words
    assert '<span class="explanation">Because of what it says.</span>' in words
    assert '<em>What would hold:</em> <span class="field-fix">Less.</span>' in words
    assert "Ask." in words and "Survey" in words and "Fine." in words
