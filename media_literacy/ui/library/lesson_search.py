"""Finds lessons while somebody types: by title and kinds here, by text in the library. The newest word wins."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from media_literacy.errors import AppError
from media_literacy.i18n import gettext as _
from media_literacy.jobs import Job
from media_literacy.lesson.vocabulary.languages import folded_for_search
from media_literacy.store.library.lesson_library import LessonEntry, LessonLibrary
from media_literacy.store.library.search_match import FoundLessons
from media_literacy.ui.library.lesson_lines import words_to_fit
from media_literacy.ui.tasks import Tasks

SECONDS = 30.0
"""The budget of a search, and of what makes it ready."""

MOST_EXCERPTS = 60
"""So many lessons, from the top of the list, show the piece of their text that was found."""

PAUSE = 150
"""Milliseconds after the last key in which nobody types on: the rows are shown, and their excerpts are looked for."""

AFTER_SHOWING = 250
"""Milliseconds after which the words of the lessons are prepared: by then they are painted."""


class LessonSearch(QObject):
    """`found` carries the `FoundLessons` for what was sought last, and `excerpts_found` the same with their excerpts.

    Without a library, titles and kinds are searched; without tasks, at once.
    """

    found = Signal(FoundLessons)
    excerpts_found = Signal(FoundLessons)

    def __init__(self, library: LessonLibrary | None, tasks: Tasks | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._index = _SearchIndex((), library)
        self._wanted: str | None = None
        self._is_running = False
        self._ready_soon = QTimer(self, singleShot=True, interval=AFTER_SHOWING)
        self._ready_soon.timeout.connect(self._make_ready)
        self._found: FoundLessons | None = None
        self._excerpts_soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._excerpts_soon.timeout.connect(self._find_excerpts)

    @property
    def is_searching(self) -> bool:
        """Whether an answer is still to come."""
        return self._wanted is not None

    def use_entries(self, entries: tuple[LessonEntry, ...]) -> None:
        """Search these from now on."""
        self._drop_found()
        self._index = _SearchIndex(entries, self._library)
        if self._tasks is not None:
            self._ready_soon.start()

    def search(self, words: str) -> None:
        """Find what fits, and forget what was sought before."""
        self._drop_found()
        self._wanted = words
        if self._tasks is None:
            self._answer(self._index.find(words))
        elif not self._is_running:
            self._begin()

    def cancel(self) -> None:
        """No answer is wanted any more."""
        self._drop_found()
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

    def _on_found(self, answer: tuple["_SearchIndex", str, FoundLessons]) -> None:
        self._is_running = False
        index, words, found = answer
        if self._wanted is None:
            return
        if words == self._wanted and index is self._index:
            self._answer(found)
        else:
            self._begin()

    def _on_failed(self, _problem: AppError) -> None:
        self._is_running = False  # nothing in the search raises for what is on the disk; it took too long

    def _on_cancelled(self) -> None:
        self._is_running, self._wanted = False, None

    def _answer(self, found: FoundLessons) -> None:
        self._wanted, self._found = None, found
        self.found.emit(found)
        if self._library is not None and self._found is found:
            self._excerpts_soon.start()

    def _drop_found(self) -> None:
        self._found = None
        self._excerpts_soon.stop()

    def _find_excerpts(self) -> None:
        assert self._found is not None and self._library is not None and self._tasks is not None
        work = partial(_with_excerpts, self._found, self._library)
        job = Job(SECONDS, title=_("Searching the lessons"))
        self._tasks.run(work, self._on_excerpts_found, self._on_excerpts_failed, job=job)

    def _on_excerpts_found(self, answer: tuple[FoundLessons, FoundLessons]) -> None:
        found, with_excerpts = answer
        if found is self._found:
            self.excerpts_found.emit(with_excerpts)

    def _on_excerpts_failed(self, _problem: AppError) -> None:
        """The rows say that the words are in the text; it took too long to say where."""


class _SearchIndex:
    """Lessons, and the words by which each is found; those are made once."""

    def __init__(self, entries: tuple[LessonEntry, ...], library: LessonLibrary | None) -> None:
        self._entries, self._library = entries, library
        self._words: list[tuple[str, str, str]] | None = None

    def make_ready(self) -> None:
        """Make the words, which takes longer than finding some."""
        if self._words is None:
            self._words = [(entry.file, words_to_fit(entry), folded_for_search(entry.title)) for entry in self._entries]

    def find(self, search: str) -> FoundLessons:
        """The lessons that have every word in title or kinds, or in their text."""
        self.make_ready()
        fitting, words = self._words or [], folded_for_search(search).split()
        for word in words:
            fitting = [entry for entry in fitting if word in entry[1]]
        by_text = self._library.search(search) if self._library is not None else None
        files = (by_text or frozenset()).union(file for file, _words, _title in fitting)
        titled = {file for file, _words, title in fitting if all(word in title for word in words)}
        entries = {entry.file: entry for entry in self._entries if entry.file in files}
        return FoundLessons(entries, words, titled=titled)


def _find(index: _SearchIndex, words: str) -> tuple[_SearchIndex, str, FoundLessons]:
    return index, words, index.find(words)


def _with_excerpts(found: FoundLessons, library: LessonLibrary) -> tuple[FoundLessons, FoundLessons]:
    return found, found.with_excerpts(library.texts, MOST_EXCERPTS)
