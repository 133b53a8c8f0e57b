"""A conversation in a terminal, or with a file of answers in its place."""

import io

import pytest

from media_literacy.cli.console import Console, Leaving


class Keyboard(io.StringIO):
    """Answers that somebody types."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("answers", "printed"), [(io.StringIO, "Why?  3\n"), (Keyboard, "Why? ")])
def test_an_answer_is_read_without_its_spaces_and_printed_where_nobody_typed_it(monkeypatch, capsys, answers, printed):
    monkeypatch.setattr("sys.stdin", answers(" 3 \n"))
    assert Console().ask("Why?") == "3"
    assert capsys.readouterr().out.replace("? 3", "?  3") == printed


def test_when_the_input_ends_the_learner_leaves(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(Leaving):
        Console().ask("Why?")
    assert capsys.readouterr().out == "Why? \n"


def test_what_is_said_fits_the_terminal_and_an_empty_line_is_one(monkeypatch, capsys):
    monkeypatch.setenv("COLUMNS", "20")
    console = Console()
    console.say("Everybody knows that this is so.")
    console.say()
    console.lines(["as it is"])
    assert capsys.readouterr().out == "Everybody knows that\nthis is so.\n\nas it is\n"


def test_a_question_cannot_steer_the_terminal(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    Console().ask("Install \x1b[2J?")
    assert "\x1b" not in capsys.readouterr().out


def test_what_is_none_of_the_answers_is_told_and_asked_again(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", Keyboard("next\nN\n\nquit\n"))
    console = Console()
    assert console.choose("Enter or n:", "", "n") == "n"
    assert capsys.readouterr().out.count("“next” is none of these.") == 1
    assert console.choose("Enter or n:", "", "n") == ""
    with pytest.raises(Leaving):
        console.choose("Enter or n:", "", "n")
