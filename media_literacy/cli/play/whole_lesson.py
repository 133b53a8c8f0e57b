"""One lesson in a terminal from its first line to its debrief, begun anew or gone on with."""

from pathlib import Path

from media_literacy.cli.console import Console, Leaving, leaves
from media_literacy.cli.named_lessons import read_whole_lesson
from media_literacy.cli.output import print_error
from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.persistence import PlayPersistence
from media_literacy.cli.play.reading_loop import read_article
from media_literacy.cli.play.reveal import leave_the_page, print_debrief, print_result, walk_through_notes
from media_literacy.cli.play.session import Session
from media_literacy.cli.play.whole_occasion import play_occasion
from media_literacy.cli.report_lines import faults_summary, print_errors
from media_literacy.cli.text import wrapped
from media_literacy.cli.typed_words import means
from media_literacy.diagnostics import Report
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.progress.wanted_aids import wanted_aids
from media_literacy.engine.wording.tries_wording import first_try_stands, practice_promise
from media_literacy.files.reading import is_folder, resolved
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Aid, Lesson, Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.kept_articles import kept_articles
from media_literacy.settings import Settings, load_settings
from media_literacy.store.database.records import LessonKey
from media_literacy.store.learners.learner_folders import Learner, LearnerFolders


def play_lesson(path: Path, data_dir: Path | None, learner: Learner | None = None) -> bool:
    """Play to the end, or until the learner leaves; False when nothing of the lesson could be loaded.

    Of a lesson that its pack keeps for an occasion all articles of that are played. Progress is kept in `data_dir`, of
    this learner or of who read there last; without a folder none is kept.
    """
    if learner is None and data_dir is not None:
        learner, _is_known = LearnerFolders(data_dir).last()
    if not is_folder(path) and (kept := kept_articles(path)) is not None:
        play_occasion(kept, learner, lambda file: _lesson_and_key(file, data_dir, learner))
        return True
    lesson, report, key = _read(path, data_dir, learner)
    if lesson is None:
        print_errors(path, lesson, report)
        return False
    console = Console()
    console.lines(play_pages.cover(lesson))
    if report.has_errors:
        console.say(faults_summary(path, report))
    persistence = PlayPersistence(lesson, print_error)
    if learner is not None and key is not None:
        persistence.open(learner.folder, key, resolved(path), learner.store_type)
    try:
        attempt = _begin(lesson, console, persistence)
        kept_result = persistence.kept_result
        aids = _aids(lesson, learner)
        session = Session(attempt, load_catalogue(), console, persistence.keep, kept_result=kept_result, aids=aids)
        _play(session, can_go_on=learner is not None and key is not None and not learner.is_guest)
    except (Leaving, KeyboardInterrupt):
        pass  # before anything was read: there is nothing to tell
    finally:
        persistence.close()
    return True


def _aids(lesson: Lesson, learner: Learner | None) -> frozenset[Aid]:
    """What is offered: what the lesson allows and the learner wants."""
    settings = Settings() if learner is None else load_settings(learner.folder)
    return wanted_aids(settings).intersection(lesson.front.aids)


def _read(path: Path, data_dir: Path | None, learner: Learner | None) -> tuple[Lesson | None, Report, LessonKey | None]:
    if data_dir is None or learner is None or is_folder(path):
        return *read_whole_lesson(path), None
    from media_literacy.store.library.lesson_library import LessonLibrary

    library = LessonLibrary(data_dir)
    library.use_opened_files(learner.opened_files)
    try:
        opened = library.open_lesson(path)
    finally:
        library.close()
    return opened.lesson, opened.report, opened.key


def _lesson_and_key(
    path: Path, data_dir: Path | None, learner: Learner | None
) -> tuple[Lesson | None, LessonKey | None]:
    lesson, _report, key = _read(path, data_dir, learner)
    return lesson, key


def _begin(lesson: Lesson, console: Console, persistence: PlayPersistence) -> Attempt:
    """The attempt that was left, if the learner wants to go on with it, or a new one."""
    if events := persistence.unfinished():
        console.say()
        question = _("You have begun this lesson before. Enter to go on, n to begin anew, q to leave:")
        if console.choose(question, "", "y", "n") != "n":
            attempt = Attempt.resume(lesson, events, SystemClock())
            persistence.go_on(attempt.mode, events)
            return attempt
    if (first_result := persistence.history.first_result) is not None:
        console.say()
        console.say(f"{first_try_stands()} {practice_promise(first_result)}")
    mode = _choose_mode(lesson, console)
    persistence.begin(mode)
    return Attempt(lesson, mode, SystemClock())


def _play(session: Session, *, can_go_on: bool) -> None:
    """To the end, or until the learner leaves; who `can_go_on` and leaves after the reveal has not finished."""
    session.keep(session.attempt.open())
    try:
        read_article(session)
        walk_through_notes(session)
        print_result(session)
        leave_the_page(session)
        print_debrief(session)
        session.keep(session.attempt.see_debrief())
    except (Leaving, KeyboardInterrupt):
        if session.attempt.state.owes_debrief:
            session.console.say(_("Before you go:"))
            print_debrief(session)
            if session.attempt.state.is_revealed and can_go_on:
                session.console.say(_("What you did is kept. Play it again to go on."))
            else:
                session.keep(session.attempt.see_debrief())
    session.keep(session.attempt.leave())


def _choose_mode(lesson: Lesson, console: Console) -> Mode:
    ways = {Mode.GUIDED: _("g  Guided: name a sentence that you doubt, and its explanation follows at once.")}
    ways[Mode.INVESTIGATE] = _(
        "i  Investigate: mark every sentence that you doubt, say why and how sure you are, then all is revealed."
    )
    offered = [mode for mode in ways if mode in lesson.front.modes] or list(ways)
    console.say()
    for mode in offered:
        console.lines(wrapped(ways[mode], "     ", "  "))
    while True:
        if len(offered) == 1:
            answer = console.ask(_("Enter to begin, q to leave:")).lower()
            if not answer or answer == offered[0].value[0]:
                return offered[0]
        else:
            answer = console.ask(_("Which way? g or i, q to leave:")).lower()
        if leaves(answer):
            raise Leaving
        for mode in offered:
            if answer and (mode.value.startswith(answer) or means(answer, mode.value)):
                return mode
        console.say(_("“{answer}” is none of these.").format(answer=answer))
