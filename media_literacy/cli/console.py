"""A conversation in a terminal, or with a file of answers in its place."""

import sys
from io import TextIOWrapper

from media_literacy.cli.output import write
from media_literacy.cli.text import wrapped
from media_literacy.cli.typed_words import means, word_meant
from media_literacy.i18n import gettext as _
from media_literacy.strings.hidden_characters import visible_line

_LEAVE = ("q", "quit", "leave")
_YES = ("y", "yes")


def leaves(answer: str) -> bool:
    """Whether an answer in small letters is a word for leaving."""
    return answer in _LEAVE or means(answer, "q")


class Leaving(Exception):
    """The learner goes: by word, by Ctrl and C, or because the input ended."""


class Console:
    """Says lines and asks for answers: no colour, no boxes, nothing that a screen reader would stumble over."""

    def __init__(self) -> None:
        # Answers from a file are printed, or the record of the conversation would lack one side.
        self._must_echo = not sys.stdin.isatty()
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(errors="replace")

    def say(self, text: str = "") -> None:
        """One paragraph, made to fit."""
        self.lines(wrapped(text))

    def lines(self, lines: list[str]) -> None:
        """Lines that fit already."""
        write(*lines)

    def ask(self, question: str) -> str:
        """The answer to a question, without the spaces around it; `Leaving` when there is none to come."""
        try:
            answer = input(f"{visible_line(question)} ").strip()
        except (EOFError, KeyboardInterrupt) as end:
            write()
            raise Leaving from end
        if self._must_echo:
            self.say(answer)
        return answer

    def choose(self, question: str, *answers: str) -> str:
        """One of these answers, of which “” is Enter; anything else is asked again. A word for leaving leaves."""
        while True:
            answer = self.ask(question).lower()
            if leaves(answer):
                raise Leaving
            meant = word_meant(answer, answers)
            if meant in answers:
                return meant
            self.say(_("“{answer}” is none of these.").format(answer=answer))

    def confirm(self, question: str) -> bool:
        """Whether the answer to a question that ends in “y or n” is yes; anything else is no."""
        answer = self.ask(question).lower()
        return answer in _YES or means(answer, "y")
