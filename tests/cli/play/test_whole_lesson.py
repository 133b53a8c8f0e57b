"""A lesson from its first line to its debrief, in both ways, and left early."""

TRUTH = "There is no such town."
INVENTED = "Invented for teaching. Not news."


def folded(text: str) -> str:
    return " ".join(text.split())


def test_guided_from_start_to_end(play, lesson_file):
    out = folded(play(lesson_file, "g", "3", "2", "done", "", "all", "2", "", "all"))
    said = [
        "Content note: About a quarrel in a town.",
        "From a media-literacy exercise; may be invented. Not news.",
        "Which way? g or i, q to leave: g",
        "6. Nobody in town wants the lanes.",
        "Sentence 3 of 6, marked suspicious, caught:",
        "Yes.",
        "Does not hold: overclaim.",
        "How to check: Ask ten shopkeepers.",
        "What would hold: Some shopkeepers fear that they will lose customers.",
        "Evidence: card 1, “Council calendar”",
        "This one holds up.",
        "Everything is revealed.",
        "Sentence 6 of 6, easy to read past:",
        "Easy to read past.",
        "Contradicts sentence 4: Dr. Lee counted 214 letters, and most were in favour.",
        "You left 1 of 2 sound sentences alone, and caught 1 of 2 problems.",
        "Which search would tell you most, fastest?",
        "Another one tells you more.",
        "Evidence: Council calendar",
        "The truth about this article",
        INVENTED,
        "Worth remembering:",
        TRUTH,
    ]
    places = [out.find(words) for words in said]
    assert -1 not in places, said[places.index(-1)]
    assert places == sorted(places)
    assert "You read it in Guided" in out


def test_guided_one_note_does_not_name_what_it_clashes_with(play, lesson_file):
    out = folded(play(lesson_file, "g", "6", "4"))
    first, second = out.split("Sentence 4 of 6", 1)
    assert "Clashes with 1 other sentence: can you find it?" in first
    assert "Contradicts sentence 6: Nobody in town wants the lanes." in second
    assert "can you find it?" not in second


def test_guided_the_last_mark_is_taken_back(play, lesson_file):
    out = folded(play(lesson_file, "g", "u", "3", "u", "u", "done", "", "all"))
    assert out.count("There is no mark to take back.") == 2
    assert "Taken back. Sentence 3 is not counted." in out
    assert "caught 0 of 1 problem." in out
    assert "1 sentence was marked and taken back and does not count." in out


def test_investigate_from_start_to_end(play, lesson_file):
    marking = ["i", "3 4", "why 3 loaded words", "sure 3 2"]
    first_look = ["done", "1", "3"]  # asks what is open: the reason and how sure of sentence 4
    second_look = ["4", "6", "done", "contradiction", "3"]  # asks for sentence 6, which is new
    predicted = ["5", "2"]
    out = folded(play(lesson_file, *marking, *first_look, *second_look, *predicted, "3", "done", "1", "", ""))
    question = "How many of your 2 marks will hold? A number from 0 to 2, or Enter to leave it open:"
    assert out.count(question) == 2 and "“5” is none of these." in out
    assert "You expected 2 of your 2 marks to hold, and that is how many did." in out
    assert "Sentence 3 is marked. Say why with “why 3”" in out
    assert "Noted: fairly sure." in out
    assert "Take one more look before everything is revealed." in out
    assert "Sentence 4 is no longer marked." in out
    assert "Right sentence. You chose “loaded words”; the stronger reason is “overclaim”." in out
    assert "You left 2 of 2 sound sentences alone, and caught 2 of 2 problems." in out
    assert "This one tells you most. goes straight to the claim" in out
    assert out.index("caught 2 of 2") < out.index(TRUTH)


def test_sure_errors_come_first_with_their_reason_where_that_is_wanted(play, lesson_file):
    answers = ["i", "4", "sure 4 3", "done", "", "done", "", "done", "1", "", ""]
    out = folded(play(lesson_file, *answers))
    sure, others = out.index("You were sure of these:"), out.index("Worth remembering:")
    assert sure < out.index("Dr. Lee counted 214 letters", sure) < others
    assert "You expected" not in out

    text = lesson_file.read_text("utf-8").replace("origin: invented", "origin: invented\naids: none")
    lesson_file.write_text(text, "utf-8")
    answers.remove("")  # how many will hold is not asked
    out = folded(play(lesson_file, *answers))
    assert "How many of your" not in out and "Will your mark" not in out and "You were sure" not in out
    assert "Worth remembering:" in out


def test_the_truth_is_told_to_who_leaves_early(play, lesson_file):
    out = play(lesson_file, "i", "3", "q")
    assert "Before you go:" in out
    assert TRUTH in out
    assert INVENTED in out
    assert "Worth remembering" not in out


def test_the_truth_is_told_when_the_input_ends(play, lesson_file):
    assert TRUTH in play(lesson_file, "g", "3")


def test_who_leaves_before_reading_is_told_nothing(play, lesson_file):
    out = play(lesson_file, "q")
    assert TRUTH not in out
    assert "Nobody in town" not in out


def test_a_lesson_that_allows_one_way_offers_no_other(play, lesson_file):
    text = lesson_file.read_text("utf-8").replace("origin: invented", "origin: invented\nmode: guided\nannounced: yes")
    lesson_file.write_text(text, "utf-8")
    out = play(lesson_file, "i", "")
    assert "“i” is none of these." in out
    assert "Investigate" not in out
    assert out.index(INVENTED) < out.index("Everybody knows")


def test_a_lesson_with_faults_is_played_and_says_so_in_one_line(play, faulty_file):
    out = play(faulty_file, "g")
    assert "1 fault in this lesson was left out" in " ".join(out.split())
    assert "Everybody knows" in out
