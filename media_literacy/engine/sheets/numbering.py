"""A short code for the numbering of an article's sentences: on paper, so that its numbers are not taken for others.

A number on a sheet means a sentence only as long as the article is divided as when the sheet was printed. An edit may
divide it otherwise, and so may another version of the program. The code is made over the letters and digits of all
sentences in their order; signs, spaces and letter case make no other numbering.
"""

import hashlib
from collections.abc import Sequence

from media_literacy.engine.sheets.reed_solomon import SYMBOL_BITS
from media_literacy.engine.sheets.result_code import ALPHABET, code_symbols
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson

LENGTH = 4
"""Two numberings in a million have the same code by chance."""

_END_OF_SENTENCE, _END_OF_ARTICLE = "\n", "\f"
_MOST_SHOWN = 12


def numbering_of(*articles: Lesson) -> str:
    """The code of these articles, each of which counts its own sentences."""
    told = _END_OF_ARTICLE.join(
        _END_OF_SENTENCE.join(_letters(sentence.text) for sentence in article.article.sentences) for article in articles
    )
    number = int.from_bytes(hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest())
    return "".join(ALPHABET[number >> SYMBOL_BITS * place & len(ALPHABET) - 1] for place in range(LENGTH))


def is_same_numbering(typed: str, numbering: str) -> bool:
    """Whether somebody typed this code: in small letters, with spaces, or O for 0, if they like."""
    return bool(numbering) and code_symbols(typed) == code_symbols(numbering)


def wrong_numbering(typed: str, numbering: str) -> AppError:
    """What it means that a sheet has another code, and what to do."""
    return AppError(
        _(
            "The sheet has the numbering {typed}, and this article has {numbering}: its numbers mean other sentences."
        ).format(typed=" ".join(typed.split())[:_MOST_SHOWN], numbering=numbering),
        hint=_(
            "Look whether the code was read right. If it was, the article was changed since the sheet was printed, or"
            " this version of the program ends some sentences elsewhere. Print sheets anew for the next class. Those"
            " that are filled can be marked by hand, with the key that has their numbering, or here with the lesson as"
            " it was."
        ),
    )


def same_numbering_or_error(typed: Sequence[str], numbering: str) -> None:
    """AppError for the first that is another one."""
    for code in typed:
        if not is_same_numbering(code, numbering):
            raise wrong_numbering(code, numbering)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
