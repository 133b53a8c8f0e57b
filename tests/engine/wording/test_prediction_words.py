"""How many marks were expected to hold, and how many did, in words."""

from each_row import each_row
from engine.attempts import attempt_on
from factories import make_lesson

from media_literacy.engine.results.grading import grade
from media_literacy.engine.wording.prediction_words import prediction_question, prediction_words

LESSON = make_lesson(flags=["A.", "B."], fine=["C."], checks=["D."])
NOT_COUNTED = "1 mark counts neither way."
BETTER = "Your reading was better than you thought."
OTHERS = "The others stand on sentences that hold up: their notes show why."


@each_row(
    ("prediction", "words"),
    [
        (None, ""),
        (5, ""),
        (0, f"You expected 0 of your 4 marks to hold; 2 did. {NOT_COUNTED} {BETTER}"),
        (1, f"You expected 1 of your 4 marks to hold; 2 did. {NOT_COUNTED} {BETTER}"),
        (2, f"You expected 2 of your 4 marks to hold, and that is how many did. {NOT_COUNTED}"),
        (3, f"You expected 3 of your 4 marks to hold; 2 did. {NOT_COUNTED}"),
        (4, f"You expected 4 of your 4 marks to hold; 2 did. {NOT_COUNTED} {OTHERS}"),
    ],
)
def test_both_numbers_are_told(prediction: int | None, words: str):
    state = attempt_on(LESSON, "flag-1", "flag-2", "fine-1", "check-1").state
    assert prediction_words(prediction, grade(state, LESSON)) == words


def test_of_one_mark_it_is_asked_whether_it_holds():
    assert prediction_question(1) == "Will your mark hold?"
    assert prediction_question(2) == "How many of your 2 marks will hold?"


@each_row(
    ("mark", "prediction", "words"),
    [
        ("flag-1", 1, "You expected your mark to hold, and it did."),
        ("flag-1", 0, f"You did not expect your mark to hold, and it did. {BETTER}"),
        ("fine-1", 0, "You did not expect your mark to hold, and it did not."),
        ("fine-1", 1, "You expected your mark to hold. It stands on a sentence that holds up: its note shows why."),
        ("check-1", 1, f"You expected your mark to hold. {NOT_COUNTED}"),
        ("check-1", 0, f"You did not expect your mark to hold. {NOT_COUNTED}"),
    ],
)
def test_one_mark_is_told_as_one(mark: str, prediction: int, words: str):
    assert prediction_words(prediction, grade(attempt_on(LESSON, mark).state, LESSON)) == words
