"""Compare sentence splitters on the project's own gold texts.

    python tests/benchmarks/compare_splitters.py            every splitter that is installed
    python tests/benchmarks/compare_splitters.py --errors ours --language en

Compared are the boundaries inside a passage: how many of those found are right (precision), how many of the
right ones are found (recall), both as F1, and the passages without any error. Every third passage is held
out: rules are made by looking at the others only, and `--held-out` scores those alone. A splitter that is not
installed is left out.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "lesson" / "sentences" / "splitting"
LANGUAGES = {"en": "english", "es": "spanish", "de": "german", "fr": "french", "ar": "arabic", "zh": "chinese"}

Split = Callable[[str, str], Iterable[str]]
"""Text and language in, the pieces of the text out."""


@dataclass(frozen=True, slots=True)
class Score:
    """Boundaries and passages counted over a set of passages."""

    right: int
    found: int
    wanted: int
    exact: int
    passages: int

    @property
    def precision(self) -> float:
        """The share of right ones among the boundaries found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of the right boundaries that were found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """Precision and recall in one number."""
        return 2 * self.right / (self.found + self.wanted)


def read_gold(language: str, *, part: str = "all") -> list[list[str]]:
    """The passages of a language as lists of sentences; `part` is all, open or held-out."""
    blocks = (GOLD / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    numbered = enumerate(block.split("\n") for block in blocks)
    return [lines for number, lines in numbered if part == "all" or (number % 3 == 2) == (part == "held-out")]


def join_sentences(sentences: list[str], language: str) -> str:
    """A passage as running text: Chinese writes no space between sentences."""
    return ("" if language == "zh" else " ").join(sentences)


def boundaries(pieces: Iterable[str]) -> set[int]:
    """Where pieces begin, counted in characters that are no white space; the first beginning is left out."""
    sizes = [size for size in (len("".join(piece.split())) for piece in pieces) if size]
    return {sum(sizes[:number]) for number in range(1, len(sizes))}


def score(split: Split, language: str, *, part: str = "all") -> Score:
    """Hold a splitter against the gold passages of a language."""
    right = found = wanted = exact = 0
    passages = read_gold(language, part=part)
    for sentences in passages:
        gold = boundaries(sentences)
        got = boundaries(split(join_sentences(sentences, language), language))
        right, found, wanted = right + len(gold & got), found + len(got), wanted + len(gold)
        exact += gold == got
    return Score(right, found, wanted, exact, len(passages))


def split_ours(text: str, language: str) -> list[str]:
    """What the program does."""
    from media_literacy.lesson.sentences.splitting import split_text

    return [text[start:end] for start, end in split_text(text, language)]


def _regex(text: str, language: str) -> list[str]:
    import re

    return re.split(r"(?<=[.!?…])\s+|(?<=[.!?…][”\"»“)])\s+|(?<=[。！？])(?![”」])|(?<=[。！？][”」])", text)


def _sentencex(text: str, language: str) -> list[str]:
    import sentencex

    return sentencex.segment(language, text)  # pyright: ignore[reportAttributeAccessIssue]


@cache
def _pysbd_for(language: str) -> Any:
    import pysbd  # pyright: ignore[reportMissingImports]

    return pysbd.Segmenter(language=language, clean=False)


def _pysbd(text: str, language: str) -> list[str]:
    return _pysbd_for(language).segment(text)


@cache
def _syntok_segmenter() -> Any:
    import syntok.segmenter as segmenter  # pyright: ignore[reportMissingImports]

    return segmenter


def _syntok(text: str, language: str) -> list[str]:
    segmenter = _syntok_segmenter()
    return [
        "".join(token.spacing + token.value for token in sentence)
        for paragraph in segmenter.analyze(text)
        for sentence in paragraph
    ]


@cache
def _punkt() -> Any:
    from nltk.tokenize.punkt import PunktSentenceTokenizer  # pyright: ignore[reportMissingImports]

    return PunktSentenceTokenizer()


def _nltk(text: str, language: str) -> list[str]:
    return _punkt().tokenize(text)


def _icu4py(text: str, language: str) -> list[str]:
    from icu4py.breakers import SentenceBreaker  # pyright: ignore[reportMissingImports]

    return list(SentenceBreaker(text, f"{language}@ss=standard"))


def _pyicu(text: str, language: str) -> list[str]:
    import icu  # pyright: ignore[reportMissingImports]

    finder = icu.BreakIterator.createSentenceInstance(icu.Locale(f"{language}@ss=standard"))
    units = text.encode("utf-16-le")
    finder.setText(text)
    edges = [0, *finder]
    return [units[2 * a : 2 * b].decode("utf-16-le") for a, b in pairwise(edges)]


def _blingfire(text: str, language: str) -> list[str]:
    import blingfire  # pyright: ignore[reportMissingImports]

    return blingfire.text_to_sentences(text).split("\n")


def _razdel(text: str, language: str) -> list[str]:
    import razdel  # pyright: ignore[reportMissingImports]

    return [sentence.text for sentence in razdel.sentenize(text)]


@cache
def _spacy_for(language: str) -> Any:
    import spacy  # pyright: ignore[reportMissingImports]

    pipe = spacy.blank(language)
    pipe.add_pipe("sentencizer")
    pipe.max_length = 10_000_000
    return pipe


def _spacy(text: str, language: str) -> list[str]:
    return [sentence.text for sentence in _spacy_for(language)(text).sents]


def _qt(text: str, language: str) -> list[str]:
    from PySide6.QtCore import QTextBoundaryFinder

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    units = text.encode("utf-16-le")
    edges = [0]
    while (edge := finder.toNextBoundary()) != -1:
        edges.append(edge)
    return [units[2 * a : 2 * b].decode("utf-16-le") for a, b in pairwise(edges)]


SPLITTERS: dict[str, tuple[str, Split]] = {
    "ours": ("sentencex", split_ours),
    "sentencex": ("sentencex", _sentencex),
    "pysbd": ("pysbd", _pysbd),
    "syntok": ("syntok.segmenter", _syntok),
    "nltk": ("nltk", _nltk),
    "icu4py": ("icu4py", _icu4py),
    "pyicu": ("icu", _pyicu),
    "blingfire": ("blingfire", _blingfire),
    "razdel": ("razdel", _razdel),
    "spacy": ("spacy", _spacy),
    "qt": ("PySide6", _qt),
    "regex": ("re", _regex),
}
"""Name, the module that must be installed, and how it is called."""


def speed(split: Split) -> float:
    """Megabytes (UTF-8) a second on the gold texts of all languages, each repeated to about 20 kB."""
    size = 0
    spent = 0.0
    for language in LANGUAGES:
        text = " ".join(join_sentences(lines, language) for lines in read_gold(language))
        text = " ".join([text] * 3)
        split(text[:200], language)
        began = time.perf_counter()
        list(split(text, language))
        spent += time.perf_counter() - began
        size += len(text.encode())
    return size / spent / 1e6


def import_time(module: str) -> float:
    """Milliseconds that a fresh interpreter needs to import a module, the best of three."""
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(3)]
    return min(float(run.stdout) for run in runs) * 1000


def print_errors(split: Split, language: str, part: str) -> None:
    """Every passage that is split wrongly: “|” where it should be cut, “✗” where it was."""
    for sentences in read_gold(language, part=part):
        text = join_sentences(sentences, language)
        gold, got = boundaries(sentences), boundaries(split(text, language))
        if gold == got:
            continue
        seen, shown = 0, ""
        for character in text:
            if not character.isspace():
                if seen in gold ^ got:
                    shown += "⟦missed⟧" if seen in gold else "⟦wrong⟧"
                seen += 1
            shown += character
        print(f"  {shown}")


def main() -> None:
    """Print the table, or the errors of one splitter."""
    options = argparse.ArgumentParser(description="Compare sentence splitters on the gold texts.")
    options.add_argument("--part", choices=["all", "open", "held-out"], default="all")
    options.add_argument("--errors", choices=SPLITTERS, help="show what this splitter gets wrong")
    options.add_argument("--language", choices=LANGUAGES, action="append")
    options.add_argument("--no-times", action="store_true")
    chosen = options.parse_args()
    languages = chosen.language or list(LANGUAGES)
    if chosen.errors:
        for language in languages:
            print(language)
            print_errors(SPLITTERS[chosen.errors][1], language, chosen.part)
        return
    print("splitter   ", *(f"{language:>22}" for language in languages), "  MB/s  import ms")
    for name, (module, split) in SPLITTERS.items():
        if find_spec(module.partition(".")[0]) is None:
            print(f"{name:12} is not installed")
            continue
        cells: list[str] = []
        for language in languages:
            try:
                figures = score(split, language, part=chosen.part)
                rates = f"{figures.precision:.2f} {figures.recall:.2f} {figures.f1:.3f}"
                cells.append(f"{rates} {figures.exact:2}/{figures.passages:2}".rjust(22))
            except (ValueError, ImportError, KeyError):
                cells.append("no such language".rjust(22))
        try:
            times = "" if chosen.no_times else f"{speed(split):6.2f}  {import_time(module):6.0f}"
        except (ValueError, ImportError, KeyError):
            times = ""
        print(f"{name:12}", *cells, times)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
