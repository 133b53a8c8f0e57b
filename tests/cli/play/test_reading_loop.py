"""The article on the screen, and what may be typed about it."""

import pytest

from media_literacy.i18n import use_language


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


def test_a_range_marks_what_is_in_it(play, lesson_file):
    out = play(lesson_file, "i", "2-4, 3", "m")
    marked = [line[:6] for line in out[out.rindex("? for help): m") :].splitlines() if line[3:4].isdecimal()]
    assert marked == ["   2. ", "   3. ", "   4. "]


def test_nothing_is_marked_where_a_part_of_the_answer_means_nothing(play, lesson_file):
    out = play(lesson_file, "i", "2 9", "m")
    assert "There is no sentence “9” in this lesson." in out and "Nothing is marked." in out
    assert "? shows what can be typed." in out


def test_d_asks_before_it_reveals_and_the_word_in_full_does_not(play, lesson_file):
    assert "Everything is revealed." not in play(lesson_file, "g", "d", "", "d", "n")
    assert "Everything is revealed." in play(lesson_file, "g", "d", "y")
    assert "Reveal everything now?" not in play(lesson_file, "g", "done")


def test_d_leads_to_the_second_look_and_asks_before_the_reveal(play, lesson_file):
    out = play(lesson_file, "i", "d", "d", "n", "d", "y")
    assert out.count("Reveal everything now?") == 2 and "Everything is revealed." in out
    assert out.index("Take one more look") < out.index("Reveal everything now?")


def test_what_belongs_to_the_other_way_says_so(play, lesson_file):
    assert "In Guided nobody asks why or how sure" in play(lesson_file, "g", "why 3")
    assert "once more to take its mark away" in play(lesson_file, "i", "3", "u")


def test_no_line_is_wider_than_a_narrow_terminal(play, lesson_file, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    out = play(lesson_file, "g", "?", "h", "e", "e 1", "3", "done", "all", "1", "all")
    asked = "Sentence number or command", "Enter: next note", "Which one?", "The number of a card", "Which way?"
    assert [line for line in out.splitlines() if len(line) > 40 and not line.startswith(asked)] == []


def test_the_hard_words_are_told_before_and_after_the_reveal(play, lesson_file):
    source = lesson_file.read_text(encoding="utf-8")
    lesson_file.write_text(source.replace("# Debrief", "# Words\n\n- council: a board\n\n# Debrief"), encoding="utf-8")
    out = play(lesson_file, "g", "w", "done", "words", "done")
    assert out.count("council: a board") == 2 and "the hard words, explained" in out


def test_a_lesson_without_hard_words_says_so(play, lesson_file):
    out = play(lesson_file, "g", "w", "q")
    assert "This lesson explains no words." in out and "the hard words, explained" not in out


def test_what_a_question_in_spanish_asks_for_may_be_typed(play, lesson_file):
    use_language("es")
    out = play(
        lesson_file, "investigar", "3", "motivo 3", "", "seguridad 3 2", "marcas", "nota 3 Hum", "notas", "salir"
    )
    assert "Anotado: bastante seguridad." in out and out.count("Hum") > 1 and "ninguna de estas" not in out
    assert "Todo está revelado." in play(lesson_file, "guiado", "d", "s", "todas")
