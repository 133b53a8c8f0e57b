"""The short code of a result: to read out, or to type into any form. This is its definition; the page has a twin.

Bits, the highest of each number first:

    4     format: 1
    2     mode: 0 guided, 1 investigate, 2 items
    24    digest of the lesson (`lesson_digest`), as a page with or without the key has it
    24    number of the attempt, made at random when it was begun: the same number is the same sheet
    2     for each sentence of the article, in reading order:
          0 not read      its outcome is UNSEEN: neither shown, marked nor taken back
          1 not marked    it was read, and is not marked now
          2 marked
          3 not counted   its verdict is Flag or Fine, and it was pointed out, or marked and taken back (`Exclusion`):
                          the outcome is OPEN whether it was marked or not, so the code does not say whether, nor which
    0-4   zeros, up to a multiple of 5

Every five bits are a symbol. Four check symbols of `reed_solomon` follow, made over all symbols before them. With 40
sentences there are 31 symbols, the most for which they tell every change of up to four: every wrong symbol, and every
two that changed places. A longer article has no code, only the file. Every format begins with the same four bits and
ends in the same check.

A symbol is written as a digit or letter of `ALPHABET` (0 is “0”, 31 is “Z”: no I, L, O or U), in groups of four with
hyphens between, the last one shorter where need be. Reading takes small letters and full-width ones, O for 0, I and L
for 1, and passes over spaces, hyphens, dashes, dots, commas, colons and underscores, wherever they stand.

The code has no name, no reason and no confidence, and proves nothing of who did the lesson.
"""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from media_literacy.engine.results.grading import Judgement, Outcome, Scorecard
from media_literacy.engine.sheets.lesson_digest import DIGEST_BITS
from media_literacy.engine.sheets.reed_solomon import CHECK_SYMBOLS, LONGEST, SYMBOL_BITS, check_symbols, is_whole
from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Mode

FORMAT = 1
MOST_SENTENCES = 40
ATTEMPT_BITS = 24
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

_FORMAT_BITS, _MODE_BITS, _SENTENCE_BITS = 4, 2, 2
_HEAD_BITS = _FORMAT_BITS + _MODE_BITS + DIGEST_BITS + ATTEMPT_BITS
_GROUP = 4
_MODES = (Mode.GUIDED, Mode.INVESTIGATE, Mode.ITEMS)
_LOOK_ALIKES = str.maketrans("OIL", "011")
_BETWEEN = frozenset(".,:;_−")
_LONGEST_TEXT = 400
"""Of what is looked at at all: a code has 31 symbols, and may be written with a space behind each."""


class Coded(IntEnum):
    """What a code says of one sentence."""

    NOT_READ = 0
    NOT_MARKED = 1
    MARKED = 2
    NOT_COUNTED = 3


class ResultCode(NamedTuple):
    """What a code says of an attempt."""

    digest: int
    attempt: int
    mode: Mode
    sentences: tuple[Coded, ...]


def coded_sentences(scorecard: Scorecard) -> tuple[Coded, ...]:
    """What the code of a result says of its sentences."""
    return tuple(map(_coded, scorecard.judgements))


def encode(code: ResultCode) -> str:
    """The code as it is shown, in groups; empty for an article that is too long for one."""
    if len(code.sentences) > MOST_SENTENCES:
        return ""
    bits = "".join(
        (
            f"{FORMAT:0{_FORMAT_BITS}b}",
            f"{_MODES.index(code.mode):0{_MODE_BITS}b}",
            f"{code.digest:0{DIGEST_BITS}b}",
            f"{code.attempt:0{ATTEMPT_BITS}b}",
            *(f"{sentence:0{_SENTENCE_BITS}b}" for sentence in code.sentences),
        )
    )
    bits += "0" * (-len(bits) % SYMBOL_BITS)
    symbols = [int(bits[at : at + SYMBOL_BITS], 2) for at in range(0, len(bits), SYMBOL_BITS)]
    letters = "".join(ALPHABET[symbol] for symbol in (*symbols, *check_symbols(symbols)))
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def decode(text: str, digests: Collection[int], sentences: int) -> ResultCode:
    """What somebody read out or typed, of a lesson with one of these digests and so many sentences; else AppError."""
    symbols = _symbols(text)
    if len(symbols) <= CHECK_SYMBOLS or not is_whole(symbols):
        raise AppError(
            _("A letter or digit of this code is wrong, missing, or too many."), hint=_("Have it read out again.")
        )
    bits = "".join(f"{symbol:0{SYMBOL_BITS}b}" for symbol in symbols[:-CHECK_SYMBOLS])
    if int(bits[:_FORMAT_BITS], 2) > FORMAT:
        raise AppError(_("This code was made by a newer version of the program."), hint=_("Update this one."))
    widths = (_FORMAT_BITS, _MODE_BITS, DIGEST_BITS, ATTEMPT_BITS, *[_SENTENCE_BITS] * sentences)
    numbers, padding = _divided(bits, widths)
    format, mode, of_lesson, attempt, *coded = numbers
    if format != FORMAT or mode >= len(_MODES):
        raise AppError(_("This is not the code of a result."))
    if of_lesson not in digests:
        raise wrong_lesson()
    if len(bits) < _HEAD_BITS + _SENTENCE_BITS * sentences or len(padding) >= SYMBOL_BITS or "1" in padding:
        raise AppError(_("This is not the code of a result."))
    return ResultCode(of_lesson, attempt, _MODES[mode], tuple(map(Coded, coded)))


def code_length(sentences: int) -> int:
    """How many letters and digits the code of an article of so many sentences has; 0 where there is none."""
    if sentences > MOST_SENTENCES:
        return 0
    return -(-(_HEAD_BITS + _SENTENCE_BITS * sentences) // SYMBOL_BITS) + CHECK_SYMBOLS


def code_symbols(text: str) -> list[int]:
    """The symbols of a code that a text has; none where anything in it is of no code."""
    symbols = []
    for letter in _letters(text):
        symbol = ALPHABET.find(letter)
        if symbol < 0:
            return []
        symbols.append(symbol)
    return symbols


def is_whole_code(symbols: Sequence[int]) -> bool:
    """Whether its check symbols fit, and it is long enough; of which lesson it is, another has to say."""
    return is_about_as_long(symbols) and is_whole(symbols)


def is_about_as_long(symbols: Sequence[int]) -> bool:
    """Whether there are as many as some code has."""
    return code_length(1) <= len(symbols) <= LONGEST


def wrong_lesson() -> AppError:
    """Why a result with another digest is not taken."""
    return AppError(
        _("This result belongs to another lesson, or to another version of this one."),
        hint=_("Open the lesson as it was when the page was made."),
    )


def _coded(judgement: Judgement) -> Coded:
    if judgement.outcome is Outcome.UNSEEN:
        return Coded.NOT_READ
    if judgement.exclusion is not None:
        return Coded.NOT_COUNTED
    return Coded.MARKED if judgement.is_marked else Coded.NOT_MARKED


def _symbols(text: str) -> list[int]:
    """The symbols of a code as somebody wrote it; AppError for a character that no code has."""
    unknown = next((letter for letter in _letters(text) if letter not in ALPHABET), None)
    if unknown is not None:
        raise AppError(_("No code has the character “{letter}”.").format(letter=unknown))
    return code_symbols(text)


def _letters(text: str) -> Iterator[str]:
    """The letters that count, one by one: some are many plain ones, and the first that no code has is enough."""
    for letter in text[:_LONGEST_TEXT]:
        yield from _plain_letters(letter)


@lru_cache(512)
def _plain_letters(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter).upper().translate(_LOOK_ALIKES)
    return "".join(each for each in plain if not _is_between(each))


def _is_between(letter: str) -> bool:
    return letter.isspace() or letter in _BETWEEN or unicodedata.category(letter) in ("Pd", "Cf")


def _divided(bits: str, widths: Sequence[int]) -> tuple[list[int], str]:
    """Numbers of these widths, 0 where there are no bits left, and the bits behind them."""
    numbers, at = [], 0
    for width in widths:
        numbers.append(int(bits[at : at + width] or "0", 2))
        at += width
    return numbers, bits[at:]
