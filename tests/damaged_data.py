"""Copies of the data files that a teacher may edit, to be damaged."""

import atexit
import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from unittest import mock

from media_literacy.lesson.sentences.language_rules import rules_for
from media_literacy.lesson.vocabulary import advice_words, data_files, kinds, sentence_words, standards
from media_literacy.lesson.vocabulary import format_words as words
from media_literacy.resources import assets_folder

NAMES = sorted(
    path.relative_to(assets_folder()).as_posix()
    for pattern in ("*.toml", "kinds/*.toml", "words/*.toml", "standards/*.toml", "advice/*.toml", "sentences/*.toml")
    for path in assets_folder().glob(pattern)
)


def _folder(path: Path) -> None:
    path.unlink()
    (path / "within").mkdir(parents=True)


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def _half(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    before = text.index("\n", len(text) // 2)
    path.write_text(text[: text.index('"', before) + 1], encoding="utf-8")  # an opening one


DAMAGES: Mapping[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "a folder": _folder,
    "empty": lambda path: path.write_bytes(b""),
    "half of it": _half,
    "not UTF-8": lambda path: path.write_bytes(b"# caf\xe9\n" + path.read_bytes()),
    "UTF-16": lambda path: path.write_text(path.read_text(encoding="utf-8"), encoding="utf-16"),
    "zeros": lambda path: path.write_bytes(bytes(20_000)),
    "another form": lambda path: path.write_text('{"red-flag": []}'),
    "one text": lambda path: path.write_text(
        'light = "dark"\nverdicts = 1\nentry = ""\nred-flag = 2\nmocking = 3\nstarters = 4\n'
    ),
    "huge": lambda path: path.write_bytes(path.read_bytes() + b"# comment\n" * 60_000),
    "nested": lambda path: path.write_text("deep = " + "[" * 20_000),
    "nested tables": lambda path: path.write_text("x = " + "{a = " * 5_000),
    "names of names": lambda path: path.write_text("a." * 100_000 + "b = 1\n"),
    "a number without end": lambda path: path.write_text("x = " + "9" * 100_000),
    "a quotation mark without its twin": lambda path: path.write_text(path.read_text().replace('"', "", 1)),
    "headings twice": lambda path: path.write_text(path.read_text() * 2 + "[light]\n[light]\n"),
} | ({"a pipe": _pipe, "a link to itself": _link_to_itself} if hasattr(os, "mkfifo") else {})


@contextmanager
def data_copies() -> Iterator[Path]:
    """A folder with copies of all these files, which the program reads while this lasts."""
    folder = _copied()
    with ExitStack() as patched:
        for module in (advice_words, data_files, kinds, sentence_words, standards, words):
            patched.enter_context(mock.patch.object(module, "assets_folder", _copied))
        forget()
        try:
            yield folder
        finally:
            forget()
            _mend(folder)


@cache
def _copied() -> Path:
    """The folder with the copies, made once: what a test does to them is mended, which takes far less time."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    _mend(folder)
    return folder


def _mend(folder: Path) -> None:
    copies = {folder / name for name in NAMES}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path in copies and _is_untouched(path):
            copies.remove(path)
        elif path.is_symlink() or not path.is_dir():
            path.unlink()
        elif not any(path.iterdir()):
            path.rmdir()
    for path in copies:
        path.parent.mkdir(exist_ok=True)
        shutil.copyfile(assets_folder() / path.relative_to(folder), path)
        os.utime(path, (0, 0))


def _is_untouched(path: Path) -> bool:
    """Copies are from 1970, and whoever writes to one makes it newer."""
    about = path.lstat()
    return stat.S_ISREG(about.st_mode) and about.st_mtime == 0


def forget() -> None:
    """As if no data file had been read yet."""
    from media_literacy.lesson import bounded_cache as memory

    for cached in (
        kinds.load_catalogue,
        words.load_format_words,
        standards.load_frameworks,
        advice_words.load_advice_words,
        advice_words.languages_with_words,
        sentence_words.load_sentence_words,
        rules_for,
    ):
        cached.cache_clear()
    data_files._faults.clear()
    memory.clear_caches()
