"""The article on the screen, and what may be typed about it."""

import pytest


def test_what_was_left_open_is_not_asked_again(play, lesson_file):
    out = play(lesson_file, "i", "3", "done", "", "", "done", "done")
    assert out.count("Why? Number or name") == 1
    assert "Everything is revealed." in out


def test_investigate_tells_nothing_before_the_reveal(play, lesson_file):
    out = play(lesson_file, "i", "3", "m", "e 1")
    before = out[: out.index("Before you go:")]
    assert "   3. Everybody knows" in before
    assert not any(word in before for word in ("Does not hold", "Holds up", "caught", "missed", "Yes."))


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
