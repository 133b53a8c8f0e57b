"""What is typed in a conversation: in English everywhere, and in the language of the questions beside it."""

from collections.abc import Iterable

from media_literacy.i18n import pgettext


def means(typed: str, word: str) -> bool:
    """Whether something typed is one of the program's words, or stands for it in the language in use."""
    return typed == word or typed in _others().get(word, "").split()


def word_meant(typed: str, words: Iterable[str]) -> str:
    """Which of some words was typed in the language in use; what was typed where it is none of them."""
    return next((word for word in words if means(typed, word)), typed)


def _others() -> dict[str, str]:
    """What may be typed instead of each word; several have a space between them."""
    return {
        "y": pgettext("typed answer, several with a space between", "y"),
        "q": pgettext("typed answer, several with a space between", "quit"),
        "h": pgettext("typed answer for “it holds”, several with a space between", "h"),
        "d": pgettext("typed answer for “I doubt it”, several with a space between", "d"),
        "u": pgettext("typed answer for “take it back”, several with a space between", "u"),
        "all": pgettext("typed answer, several with a space between", "all"),
        "article": pgettext("typed command, several with a space between", "article"),
        "done": pgettext("typed command, several with a space between", "done"),
        "evidence": pgettext("typed command, several with a space between", "evidence"),
        "fix": pgettext("typed command, several with a space between", "fix"),
        "guided": pgettext("typed answer, several with a space between", "guided"),
        "help": pgettext("typed command, several with a space between", "help"),
        "hint": pgettext("typed command, several with a space between", "hint"),
        "investigate": pgettext("typed answer, several with a space between", "investigate"),
        "marks": pgettext("typed command, several with a space between", "marks"),
        "note": pgettext("typed command, several with a space between", "note"),
        "notes": pgettext("typed command, several with a space between", "notes"),
        "sure": pgettext("typed command, several with a space between", "sure"),
        "undo": pgettext("typed command, several with a space between", "undo"),
        "why": pgettext("typed command, several with a space between", "why"),
        "words": pgettext("typed command, several with a space between", "words"),
    }
