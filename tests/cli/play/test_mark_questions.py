"""What is asked of marks: why, how sure, and how many will hold."""

from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_what_was_left_open_is_not_asked_again(play, lesson_file):
    out = play(lesson_file, "i", "3", "done", "", "", "done", "", "done")
    assert out.count("Why? Number or name") == 1
    assert "Everything is revealed." in out


def test_an_unknown_reason_or_certainty_is_asked_again(play, lesson_file):
    out = play(lesson_file, "i", "3", "why 3 nonsense", "sure 3 9", "done", "?", "nonsense", "2", "9", "1", "done")
    assert out.count("There is no reason called “nonsense”.") == 2
    assert out.count("How sure is 1, 2 or 3.") == 2
    assert "Noted: a hunch." in out


def test_the_last_reason_is_asked_for_in_own_words(play, lesson_file):
    last = str(len(load_catalogue().red_flags()) + 1)
    out = play(lesson_file, "i", "3", f"why 3 {last}", "nobody asked them", "m", f"why 3 {last}", "", "m")
    assert "(in your words “nobody asked them”)" in " ".join(out.split())
    assert out.count("In your words:") == 2
    assert out.count("Noted.") == out.count("Left open.") == 1
