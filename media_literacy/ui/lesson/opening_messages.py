"""What is said in place of a lesson: why it cannot be opened, or that a debrief comes first. Words only."""

from pathlib import Path

from media_literacy.engine.wording.tries_wording import try_title, try_words
from media_literacy.errors import AppError
from media_literacy.files.file_formats import TEXT_ENDINGS
from media_literacy.i18n import gettext as _
from media_literacy.store.library.lesson_library import LessonEntry, OpenedLesson
from media_literacy.store.progress.lesson_history import LessonHistory

Message = tuple[str, list[str]]
"""A title, and paragraphs."""


def debrief_first(entry: LessonEntry) -> Message:
    """A lesson was left before its debrief was read."""
    left = _("You left “{title}” before its end, and its debrief has not been read yet.").format(title=entry.title)
    choice = _("Read on where you were, or see now what the article was. Then all lessons are open again.")
    return _("Before you go on"), [left, choice]


def debrief_of_guest_first(entry: LessonEntry) -> Message:
    """A guest left a lesson before its debrief, because the program ended."""
    left = _("A guest read in “{title}”, and the program ended before the debrief.").format(title=entry.title)
    why = _("See now what the article was. Nothing else is known about the guest, and this is told once.")
    return _("What a guest read last"), [left, why]


def not_a_lesson(opened: OpenedLesson, *, may_make_one: bool = False) -> Message:
    """A file was read, and it is no lesson; perhaps one can be made of it, which is offered beside these words."""
    file, first = Path(opened.report.file), next(iter(opened.report.diagnostics), None)
    title = _("“{file}” is not a lesson").format(file=file.name)
    if opened.lesson is not None:
        return title, [
            _("There is text in it, but neither a headline nor notes as lessons have them."),
            *_offer(may_make_one),
        ]
    paragraphs = [_("There is no article in this file that could be read.")]
    if file.suffix.lower() not in TEXT_ENDINGS:
        paragraphs = [_("Lessons are text files whose names end in “.md”.")]
        if not may_make_one:
            choice = _("To make one of an article, choose “New lesson” in the workshop: open the document or paste it.")
            return title, [*paragraphs, choice]
    elif first is not None:
        paragraphs += [_("Line {line}: {message}").format(line=first.start.line, message=first.message), first.hint]
    return title, [*paragraphs, *_offer(may_make_one)]


def _offer(may_make_one: bool) -> list[str]:
    if not may_make_one:
        return []
    return [_("A new lesson can be made of it if it is a document. The file itself stays as it is.")]


def not_opened(problem: AppError) -> Message:
    """A file could not be read."""
    return _("The lesson could not be opened"), [problem.message, problem.hint]


def with_kept_results(message: Message, history: LessonHistory) -> Message:
    """With what was done in a lesson that cannot be shown any more."""
    title, paragraphs = message
    if history.first_result is None:
        return message
    kept = [_("What you did in this lesson is kept.")]
    kept += [
        _("{try_title}: {counts}").format(try_title=try_title(history.practices, number), counts=try_words(result))
        for number, result, _at in history.numbered_results()
    ]
    return title, [*paragraphs, *kept]
