"""Finds lessons while somebody types: by title and kinds here, by text in the library. The newest word wins."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.languages import folded
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary
from media_literacy.store.library.search_match import SearchMatch, excerpt, match_in_entry
from media_literacy.ui.library.lesson_lines import words_to_fit
from media_literacy.ui.tasks import Tasks

SECONDS = 30.0
"""The budget of a search, and of what makes it ready."""

MOST_EXCERPTS = 60
"""So many lessons, from the top of the list, show the piece of their text that was found."""

Matches = Mapping[str, SearchMatch]

AFTER_SHOWING = 250
"""Milliseconds after which the words of the lessons are prepared: by then they are painted."""


class LessonSearch(QObject):
    """`found` carries why each lesson fits what was sought last, by the paths of those that do.

    Without a library, titles and kinds are searched; without tasks, at once.
    """

    found = Signal(object)

    def __init__(self, library: LessonLibrary | None, tasks: Tasks | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._index = _SearchIndex((), library)
        self._wanted: str | None = None
        self._is_running = False
        self._ready_soon = QTimer(self, singleShot=True, interval=AFTER_SHOWING)
        self._ready_soon.timeout.connect(self._make_ready)

    @property
    def is_searching(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    def use_entries(self, entries: tuple[LessonEntry, ...]) -> None:
        """Search these from now on."""
        self._index = _SearchIndex(entries, self._library)
        if self._tasks is not None:
            self._ready_soon.start()

    def search(self, words: str) -> None:
        """Find what fits, and forget what was sought before."""
        self._wanted = words
        if self._tasks is None:
            self._answer(self._index.find(words))
        elif not self._is_running:
            self._begin()

    def cancel(self) -> None:
        """No answer is wanted any more."""
        self._wanted = None

    def _make_ready(self) -> None:
        assert self._tasks is not None
        job = Job(SECONDS, title=_("Getting the search ready"))
        self._tasks.run(self._index.make_ready, self._on_ready, self._on_failed, job=job)

    def _on_ready(self, _nothing: None) -> None:
        """The first search is as quick as the others now."""

    def _begin(self) -> None:
        assert self._tasks is not None and self._wanted is not None
        self._is_running = True
        work = partial(_find, self._index, self._wanted)
        job = Job(SECONDS, title=_("Searching the lessons"))
        self._tasks.run(work, self._on_found, self._on_failed, job=job, on_cancelled=self._on_cancelled)

    def _on_found(self, answer: tuple["_SearchIndex", str, Matches]) -> None:
        self._is_running = False
        index, words, matches = answer
        if self._wanted is None:
            return
        if words == self._wanted and index is self._index:
            self._answer(matches)
        else:
            self._begin()

    def _on_failed(self, _problem: AppError) -> None:
        self._is_running = False  # nothing in the search raises for what is on the disk; it took too long

    def _on_cancelled(self) -> None:
        self._is_running, self._wanted = False, None

    def _answer(self, matches: Matches) -> None:
        self._wanted = None
        self.found.emit(matches)


class _SearchIndex:
    """Lessons, and the words by which each is found; those are made once."""

    def __init__(self, entries: tuple[LessonEntry, ...], library: LessonLibrary | None) -> None:
        self._entries, self._library = entries, library
        self._words: list[tuple[str, str]] | None = None

    def make_ready(self) -> None:
        """Make the words, which takes longer than finding some."""
        if self._words is None:
            self._words = [(entry.file, words_to_fit(entry)) for entry in self._entries]

    def find(self, search: str) -> Matches:
        """The lessons that have every word in title or kinds, or in their text, and where they have it."""
        self.make_ready()
        fitting, words = self._words or [], folded(search).split()
        for word in words:
            fitting = [entry for entry in fitting if word in entry[1]]
        fit = frozenset(path for path, _words in fitting)
        by_text = self._library.search(search) if self._library is not None else None
        found = {entry.file: entry for entry in self._entries if entry.file in fit or entry.file in (by_text or ())}
        matches = {path: match_in_entry(entry, words) for path, entry in found.items()}
        return {**{path: match for path, (match, _left) in matches.items()}, **self._with_excerpts(matches)}

    def _with_excerpts(self, matches: Mapping[str, tuple[SearchMatch, tuple[str, ...]]]) -> Matches:
        wanted = [path for path, (_match, left) in matches.items() if left][:MOST_EXCERPTS]
        texts = self._library.texts(wanted) if self._library is not None and wanted else {}
        return {
            path: replace(match, excerpt=excerpt(texts.get(path, ()), left))
            for path, (match, left) in ((path, matches[path]) for path in wanted)
        }


def _find(index: _SearchIndex, words: str) -> tuple[_SearchIndex, str, Matches]:
    return index, words, index.find(words)
