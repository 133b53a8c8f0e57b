"""After the reveal: the notes one by one, and the truth about the article."""

TRUTH = "There is no such town."


def test_what_matters_most_comes_first(play, lesson_file):
    out = play(lesson_file, "i", "2", "done", "", "3", "done")
    after = out[out.index("Everything is revealed.") :]
    assert after.index("Sentence 2 of 6, marked suspicious, sure, holds up") < after.index("Enter: next note")


def test_the_notes_can_be_walked_back_and_by_number(play, lesson_file):
    out = play(lesson_file, "g", "done", "p", "5", "nonsense", "done")
    after = out[out.index("Everything is revealed.") : out.index("You left")]
    assert after.count("Sentence 6 of 6, missed:") == 2
    assert after.count("Sentence 5 of 6") == 1
    assert "“nonsense” is none of these." in after


def test_the_truth_is_told_when_the_input_ends_in_the_middle_of_the_notes(play, lesson_file):
    assert TRUTH in play(lesson_file, "g", "3", "done", "n")
