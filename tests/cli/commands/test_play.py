import io

import pytest

from media_literacy.cli.main import run

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
        "This would hold: Some shopkeepers fear that they will lose customers.",
        "Evidence: card 1, “Council calendar”",
        "This one holds up.",
        "Everything is revealed.",
        "Sentence 6 of 6, missed:",
        "Easy to read past.",
        "Contradicts sentence 4: Dr. Lee counted 214 letters, and most were in favour.",
        "You left 1 of 2 sound sentences alone, and caught 1 of 2 problems.",
        "Which search would tell you most, fastest?",
        "Another one tells you more.",
        "Evidence: Council calendar",
        "The truth about this article",
        INVENTED,
        TRUTH,
        "Worth remembering:",
    ]
    places = [out.find(one) for one in said]
    assert -1 not in places, said[places.index(-1)]
    assert places == sorted(places)
    assert "This was practice" in out


def test_investigate_from_start_to_end(play, lesson_file):
    marking = ["i", "3 4", "why 3 loaded words", "sure 3 2"]
    first_look = ["done", "1", "3"]  # asks what is open: the reason and how sure of sentence 4
    second_look = ["4", "6", "done", "contradiction", "3"]  # asks for sentence 6, which is new
    out = folded(play(lesson_file, *marking, *first_look, *second_look, "3", "done", "1", "", ""))
    assert "Sentence 3 is marked. Say why with “why 3”" in out
    assert "Noted: fairly sure." in out
    assert "Take one more look before everything is revealed." in out
    assert "Sentence 4 is no longer marked." in out
    assert "Right sentence. You chose “loaded words”; the stronger reason is “overclaim”." in out
    assert "You left 2 of 2 sound sentences alone, and caught 2 of 2 problems." in out
    assert "This one tells you most. goes straight to the claim" in out
    assert out.index("caught 2 of 2") < out.index(TRUTH)


def test_what_was_left_open_is_not_asked_again(play, lesson_file):
    out = play(lesson_file, "i", "3", "done", "", "", "done", "done")
    assert out.count("Why? Number or name") == 1
    assert "Everything is revealed." in out


def test_investigate_tells_nothing_before_the_reveal(play, lesson_file):
    out = play(lesson_file, "i", "3", "m", "e 1")
    before = out[: out.index("Before you go:")]
    assert "   3. Everybody knows" in before
    assert not any(word in before for word in ("Does not hold", "Holds up", "caught", "missed", "Yes."))


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


def test_the_truth_is_told_to_who_leaves_early(play, lesson_file):
    out = play(lesson_file, "i", "3", "q")
    assert "Before you go:" in out
    assert TRUTH in out
    assert INVENTED in out
    assert "Worth remembering" not in out


def test_the_truth_is_told_when_the_input_ends(play, lesson_file):
    assert TRUTH in play(lesson_file, "g", "3")


def test_the_truth_is_told_when_the_input_ends_in_the_middle_of_the_notes(play, lesson_file):
    assert TRUTH in play(lesson_file, "g", "3", "done", "n")


def test_who_leaves_before_reading_is_told_nothing(play, lesson_file):
    out = play(lesson_file, "q")
    assert TRUTH not in out
    assert "Nobody in town" not in out


def test_control_and_c_ends_politely(monkeypatch, lesson_file, capsys):
    class Interrupted(io.StringIO):
        def readline(self, *size: int) -> str:
            line = super().readline()
            if not line:
                raise KeyboardInterrupt
            return line

    monkeypatch.setattr("sys.stdin", Interrupted("g\n3\n"))
    assert run(["play", str(lesson_file)]) == 0
    assert TRUTH in capsys.readouterr().out


def test_a_hint_climbs_after_its_pause_only(play, lesson_file):
    out = play(lesson_file, "i", "h", "h")
    assert out.count("Hint: Which words leave no room for exceptions?") == 2
    assert "then ask again." in out


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("99", "There is no sentence “99” in this lesson."),
        ("everybodi", "Did you mean “everybody”?"),
        ("why", "Which sentence?"),
        ("why 3", "That sentence is not marked."),
        ("e 9", "   1. Council calendar"),
        ("", "what you have marked"),
        ("m", "Nothing is marked."),
    ],
)
def test_every_answer_gets_one(play, lesson_file, answer, said):
    assert said in play(lesson_file, "i", answer)


def test_an_unknown_reason_or_certainty_is_asked_again(play, lesson_file):
    out = play(lesson_file, "i", "3", "why 3 nonsense", "sure 3 9", "done", "?", "nonsense", "2", "9", "1", "done")
    assert out.count("There is no reason called “nonsense”.") == 2
    assert out.count("How sure is 1, 2 or 3.") == 2
    assert "Noted: a hunch." in out


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


def test_nothing_in_an_article_steers_the_terminal(play, lesson_file):
    text = lesson_file.read_text("utf-8").replace("A secret report", "A \x1b[31msecret\x07 report")
    lesson_file.write_text(text, "utf-8")
    out = play(lesson_file, "g", "5")
    assert "\x1b" not in out
    assert "␛[31msecret␇ report" in out


def test_nothing_is_coloured(play, lesson_file, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" not in play(lesson_file, "g", "3", "done", "all")
