"""After the reveal: the notes one by one, and the truth about the article."""

TRUTH = "There is no such town."


def test_what_matters_most_comes_first(play, lesson_file):
    out = play(lesson_file, "i", "2", "done", "", "3", "done", "")
    after = out[out.index("Everything is revealed.") :]
    assert after.index("Sentence 2 of 6, marked suspicious, sure, holds up") < after.index("Enter: next note")


def test_the_notes_can_be_walked_back_and_by_number(play, lesson_file):
    out = play(lesson_file, "g", "done", "p", "5", "nonsense", "done")
    after = out[out.index("Everything is revealed.") : out.index("You left")]
    assert after.count("Sentence 6 of 6, easy to read past:") == 2
    assert after.count("Sentence 5 of 6") == 1
    assert "“nonsense” is none of these." in after and "“words”, “notes”" in after


def test_the_truth_is_told_when_the_input_ends_in_the_middle_of_the_notes(play, lesson_file):
    assert TRUTH in play(lesson_file, "g", "3", "done", "n")


def test_a_choice_is_asked_for_and_opens_the_card_that_it_would_find(play, lesson_file):
    source = lesson_file.read_text(encoding="utf-8")
    lesson_file.write_text(
        source.replace("straight to the claim", "straight to the claim ([Calendar](#council-calendar))"),
        encoding="utf-8",
    )
    out = play(lesson_file, "g", "done", "done", "", "1", "", "")
    after = out[out.index("Which search would tell you most") :]
    assert after.index("Choose one before going on.") < after.index(
        "This one tells you most. goes straight to the claim"
    )
    assert "(Calendar)" not in after
    assert after.index("Evidence: Council calendar") < after.index("Other evidence:") < after.index(TRUTH)


def test_a_choice_without_a_card_opens_none(play, lesson_file):
    out = play(lesson_file, "g", "done", "done", "2", "", "")
    after = out[out.index("Another one tells you more.") :]
    assert "Evidence: Council calendar" not in after and after.index("What can be looked up:") < after.index(TRUTH)
