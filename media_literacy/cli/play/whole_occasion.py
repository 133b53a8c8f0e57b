"""The articles that a pack keeps for an occasion, one after the other, to what came of all of them."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from media_literacy.cli.console import Console, Leaving
from media_literacy.cli.output import print_error
from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.items import judge_items
from media_literacy.cli.play.persistence import PlayPersistence
from media_literacy.cli.play.session import Session
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.course.form_comparison import FORMS, OccasionCounts, counts_of, form_of
from media_literacy.engine.results.kept_result import KeptResult
from media_literacy.engine.wording.counts_wording import caught_name, caught_words, left_alone_name, left_alone_words
from media_literacy.engine.wording.item_words import ArticlePlace
from media_literacy.engine.wording.measures.form_words import form_lines, limits_words
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.errors import StoreError
from media_literacy.files.reading import resolved
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.kept_articles import KeptArticles
from media_literacy.store.database.records import LessonKey
from media_literacy.store.learners.learner_folders import Learner

Read = Callable[[Path], tuple[Lesson | None, LessonKey | None]]
"""Reads the lesson in a file, and tells what its progress is kept by."""


def play_occasion(kept: KeptArticles, learner: Learner | None, read: Read) -> None:
    """Judge what is left of its articles; one that was judged before is never shown again."""
    console = Console()
    console.say(_("{pack}: {occasion}").format(pack=kept.pack.title, occasion=occasion_name(kept.occasion)))
    results: list[KeptResult] = []
    shown: list[Lesson] = []
    try:
        for number, file in enumerate(kept.files, 1):
            lesson, key = read(file)
            if lesson is not None:
                shown.append(lesson)
                place = ArticlePlace(number, len(kept.files))
                results.append(_play_article(lesson, key, file, place, console, learner))
    except (Leaving, KeyboardInterrupt):
        if _can_go_on(learner):
            console.say(_("What you judged is kept. Play it again to go on."))
        else:
            console.say(_("Before you go:"))
            _print_debriefs(shown, console)
        return
    if results:
        _print_report(kept, results, console, learner, read)


def _can_go_on(learner: Learner | None) -> bool:
    return learner is not None and not learner.is_guest


def _print_debriefs(lessons: Sequence[Lesson], console: Console) -> None:
    """Of whom nothing is kept cannot read them later."""
    for lesson in lessons:
        console.say()
        console.say(lesson.front.title)
        console.lines(play_pages.debrief(lesson, None))


def _play_article(
    lesson: Lesson, key: LessonKey | None, file: Path, place: ArticlePlace, console: Console, learner: Learner | None
) -> KeptResult:
    persistence = PlayPersistence(lesson, print_error)
    if learner is not None and key is not None:
        persistence.open(learner.folder, key, resolved(file), learner.store_type)
    try:
        events = persistence.unfinished()
        if (before := persistence.history.first_result) is not None:
            return before
        console.lines(play_pages.cover(lesson))
        if events:
            attempt = Attempt.resume(lesson, events, SystemClock())
            persistence.go_on(attempt.mode, events)
        else:
            attempt = Attempt(lesson, Mode.ITEMS, SystemClock())
            persistence.begin(Mode.ITEMS)
        session = Session(attempt, load_catalogue(), console, persistence.keep, aids=frozenset())
        session.keep(attempt.open())
        try:
            judge_items(session, place)
            session.keep(attempt.see_debrief())  # it follows below, with what came of all articles
        except (Leaving, KeyboardInterrupt):
            if not _can_go_on(learner):
                session.keep(attempt.see_debrief())  # it is told before who reads is gone
            raise
        finally:
            session.keep(attempt.leave())
        return session.result
    finally:
        persistence.close()


def _print_report(
    kept: KeptArticles, results: Sequence[KeptResult], console: Console, learner: Learner | None, read: Read
) -> None:
    counts = counts_of(result.scorecard for result in results)
    console.say()
    console.say(left_alone_words(counts))
    console.say(caught_words(counts))
    if kept.occasion in FORMS:
        forms = [*_forms_before(kept, learner, read), OccasionCounts(kept.occasion, counts)]
        if lines := form_lines(forms):
            console.say(f"{left_alone_name()}:")
            console.lines([f"  {line}" for line in lines.left_alone])
            console.say(f"{caught_name()}:")
            console.lines([f"  {line}" for line in lines.caught])
    console.say(limits_words(kept.occasion))
    for result in results:
        console.say()
        console.say(result.lesson.front.title)
        console.say(result_words(result.scorecard, result.lesson))
        console.lines(play_pages.debrief(result.lesson, None))


def _forms_before(kept: KeptArticles, learner: Learner | None, read: Read) -> list[OccasionCounts]:
    """What came of the forms that were judged as a whole before this one."""
    if learner is None or learner.is_guest:
        return []
    try:
        with closing(learner.store_type.open(learner.folder)) as store:
            tries = store.finished_tries()
    except StoreError as problem:
        print_error(problem)
        return []
    found = []
    for form in FORMS[: FORMS.index(kept.occasion)]:
        files = kept.pack.occasions.get(form, ())
        keys = [key for file in files if (key := read(file)[1]) is not None]
        if len(keys) == len(files) and (counts := form_of(form, keys, tries)) is not None:
            found.append(counts)
    return found
