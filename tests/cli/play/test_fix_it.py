"""What would make a problem hold is asked before its author says it, and passed by going on."""

ASKED = "What would make it hold? Type “fix” and your words, or “fix” alone for the author’s."
AUTHORS = "What would hold: Some shopkeepers fear"
INVESTIGATED = ("i", "3", "done", "", "", "done", "")


def folded(text: str) -> str:
    return " ".join(text.split())


def test_own_words_come_first_and_once_and_are_kept(play, lesson_file, tmp_path):
    answers = (*INVESTIGATED, "3", "fix Some Fear it.", "fix again", "3", "done")
    out = folded(play(lesson_file, *answers, data_dir=tmp_path / "data"))
    assert out.index(ASKED) < out.index("Your change: Some Fear it.") < out.index(AUTHORS)
    assert "Nothing is asked of this sentence." in out and out.count("Your change") == 1
    assert out.rindex(AUTHORS) > out.index("Nothing is asked")


def test_without_words_the_authors_are_shown(play, lesson_file):
    out = folded(play(lesson_file, *INVESTIGATED, "3", "fix"))
    assert out.index(ASKED) < out.index(AUTHORS) and "Your change" not in out


def test_going_through_all_and_not_wanting_it_shows_them_at_once(play, lesson_file):
    assert AUTHORS in folded(play(lesson_file, "i", "done", "done", "all"))
    text = lesson_file.read_text("utf-8").replace("origin: invented", "origin: invented\naids: [prediction]")
    lesson_file.write_text(text, "utf-8")
    out = folded(play(lesson_file, *INVESTIGATED, "3"))
    assert ASKED not in out and AUTHORS in out
