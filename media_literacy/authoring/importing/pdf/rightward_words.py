"""Words that are written from right to left, in the order in which they are read.

Some programs write their letters as they stand on the page, others as they are read, and PDFium turns some of both; so
the place of each letter decides.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import chain, pairwise

from media_literacy.authoring.importing.pdf.boxes import Box

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u052f]")

_NO_SPACE = 0.1
"""Parts of the letters’ height. PDFium finds spaces before full stops and behind signs above letters, too."""

Word = Sequence[tuple[str, Box]]


def in_reading_order(words: Sequence[Word]) -> str:
    """The text of a piece of a line; its words are given with the places of their letters, in any order."""
    plain = ["".join(text for text, _box in word) for word in words]
    letters = "".join(plain)
    found = len(RIGHT_TO_LEFT.findall(letters))
    if not found or 2 * found < len(_LATIN.findall(letters)):
        return " ".join(plain).strip()
    placed = sorted(words, key=_middle_of_word, reverse=True)
    joined = [[*placed[0]]]
    for before, word in pairwise(placed):
        if _around(before).gap(_around(word)) < _NO_SPACE * (word[0][1].bottom - word[0][1].top):
            joined[-1] += word
        else:
            joined.append([*word])
    return " ".join(_with_runs_turned([_letters(word) for word in joined])).strip()


def _middle_of_word(word: Word) -> float:
    box = _around(word)
    return (box.left + box.right) / 2


def _around(word: Word) -> Box:
    box = word[0][1]
    for _text, other in word[1:]:
        box = box.around(other)
    return box


def _letters(word: Word) -> str:
    """The letters of a word from the right, signs above a letter behind it; from the left where it has no such one."""
    if not any(RIGHT_TO_LEFT.search(text) for text, _box in word):
        return "".join(text for text, _box in word)
    bases = [box for text, box in word if not unicodedata.combining(text[0])]
    keyed: list[tuple[float, int, str]] = []
    for text, box in word:
        middle = (box.left + box.right) / 2
        is_mark = unicodedata.combining(text[0]) != 0
        if is_mark and bases:
            base = min(bases, key=lambda other: abs((other.left + other.right) / 2 - middle))
            middle = (base.left + base.right) / 2
        keyed.append((-middle, int(is_mark), text))
    ordered = [text for _middle, _is_mark, text in sorted(keyed, key=lambda item: item[:2])]
    return "".join(_figures_turned(ordered))


def _figures_turned(letters: Sequence[str]) -> list[str]:
    """Figures are read from the left in these scripts too."""
    made: list[str] = []
    run: list[str] = []
    for letter in chain(letters, [""]):
        if (letter and letter.isdecimal()) or _LATIN.match(letter):
            run.append(letter)
        else:
            made += [*reversed(run), letter]
            run = []
    return made


def _with_runs_turned(words: Sequence[str]) -> list[str]:
    """Several Latin words behind each other are read from the left."""
    made: list[str] = []
    run: list[str] = []
    for word in words:
        if _LATIN.search(word):
            run.append(word)
        else:
            made += [*reversed(run), word]
            run = []
    return [*made, *reversed(run)]
