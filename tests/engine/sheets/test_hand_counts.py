from factories import make_lesson

from media_literacy.engine.measures.finished_try import Counts
from media_literacy.engine.sheets.hand_counts import HandCounts, counts_of_hands
from media_literacy.lesson.model import SentenceId

LESSON = make_lesson(flags=["A."], fine=["B.", "C."], plain=["D."])


def test_hands_for_a_problem_caught_it_and_hands_for_a_sound_sentence_doubted_it():
    hands = {SentenceId("flag-1"): 20, SentenceId("fine-1"): 3, SentenceId("plain-1"): 9}
    assert counts_of_hands(HandCounts(25, hands), LESSON) == Counts(25, 20, 25, 3)  # nobody was asked about the third
    assert counts_of_hands(HandCounts(0, {}), LESSON) == Counts()
