"""What is said of a lesson where lessons are chosen; never whether its article is true."""

from collections.abc import Sequence
from functools import lru_cache

from media_literacy.engine.course.history import is_begun, is_finished
from media_literacy.engine.course.recommendation import Reason, Recommendation, red_flags
from media_literacy.i18n import gettext as _
from media_literacy.i18n import joined, language_of_words, ngettext
from media_literacy.lesson.model import KindId
from media_literacy.lesson.text_blocks import Run, text_of_runs
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.languages import folded_for_search
from media_literacy.store.database.records import Practice, Standing
from media_literacy.store.library.lesson_library import LessonEntry
from media_literacy.store.library.search_match import SearchMatch
from media_literacy.strings.shortening import TITLE_CHARACTERS, shortened
from media_literacy.ui.library.lesson_facts import facts_line
from media_literacy.ui.theme.fonts import Role
from media_literacy.ui.widgets.controls.row_button import Line
from media_literacy.ui.widgets.state_signs import Sign

_MOST_KINDS = 4


def row_lines(entry: LessonEntry, match: SearchMatch | None = None) -> list[Line]:
    """A lesson in the list, and why it was found."""
    return [
        Line(shortened(entry.title, TITLE_CHARACTERS), Role.ROW_TITLE),
        Line(facts_line(entry.minutes, entry.age, entry.language), Role.SMALL, "soft"),
        Line(practises(entry), Role.SMALL, "soft"),
        Line(content_note(entry), Role.SMALL),
        *(match_lines(entry, match) if match is not None else ()),
    ]


def match_lines(entry: LessonEntry, match: SearchMatch) -> list[Line]:
    """Why a search found a lesson: the words of its text, else what has the words besides its title."""
    lines = []
    if match.excerpt:
        before, after = _("In the text: “{words}”").split("{words}")
        runs = (Run(before), *match.excerpt, Run(after))
        lines.append(Line(text_of_runs(runs), Role.SMALL, before=4, runs=runs))
    elif match.in_text:
        lines.append(Line(_("Found in the text"), Role.SMALL, before=4))
    if match.kinds:
        lines.append(Line(_("Found by kind: {kinds}").format(kinds=listed(match.kinds)), Role.SMALL))
    if match.in_title:
        lines.append(Line(_("Found in the title"), Role.SMALL))
    if match.in_pack:
        lines.append(Line(_("Found by the name of its pack"), Role.SMALL))
    return lines


def card_lines(entry: LessonEntry, kicker: str, text: str, standing: Standing | None = None) -> list[Line]:
    """A lesson as a card: why it stands there, what it is, and how far the learner has come with it."""
    progress = [standing_line(standing)._replace(before=8)] if standing is not None else []
    return [
        Line(kicker, Role.LABEL, "accent"),
        Line(shortened(entry.title, TITLE_CHARACTERS), Role.TITLE, before=4),
        Line(facts_line(entry.minutes, entry.age, entry.language), Role.BYLINE, "soft", before=2),
        *progress,
        Line(text, Role.NOTE, before=10),
        Line(content_note(entry), Role.SMALL, before=10),
    ]


def invitation_lines(kicker: str, title: str, text: str) -> list[Line]:
    """A card that leads to something else than a lesson."""
    return [
        Line(kicker, Role.LABEL, "accent"),
        Line(title, Role.TITLE, before=4),
        Line(text, Role.NOTE, before=10),
    ]


def standing_line(standing: Standing | None) -> Line:
    """How far the learner has come, with a rail of three steps (read, result, debrief) and in words.

    The first try stands; practice after it is told of beside it.
    """
    if standing is not None and standing.practice is Practice.BEGUN:
        return Line(_("First try done, practice begun"), Role.SMALL, "accent", sign=Sign.THREE_STEPS)
    if standing is not None and standing.practice is Practice.DONE:
        return Line(_("First try done, practised since"), Role.SMALL, "accent", sign=Sign.THREE_STEPS)
    if is_finished(standing):
        return Line(_("Finished"), Role.SMALL, "accent", sign=Sign.THREE_STEPS)
    if standing is not None and standing.is_revealed:
        return Line(_("Read, the end is still to come"), Role.SMALL, "accent", sign=Sign.TWO_STEPS)
    if is_begun(standing):
        return Line(_("Begun"), Role.SMALL, "accent", sign=Sign.ONE_STEP)
    return Line(_("Not begun"), Role.SMALL, "soft", sign=Sign.NO_STEP)


def practises(entry: LessonEntry) -> str:
    """The kinds in words; the first few of a long list."""
    kinds = red_flags(entry)
    if not kinds:
        return ""
    shown = kinds[:_MOST_KINDS] if len(kinds) > _MOST_KINDS + 1 else kinds
    names = listed(shown)
    more = len(kinds) - len(shown)
    if not more:
        return _("Practises {kinds}").format(kinds=names)
    return ngettext(
        "Practises {kinds} and {n} more kind of fault", "Practises {kinds} and {n} more kinds of fault", more
    ).format(kinds=names, n=more)


def listed(kinds: Sequence[KindId]) -> str:
    """The names of some kinds, with commas between them, in the language of the sentence around them."""
    catalogue, language = load_catalogue(), language_of_words()
    return joined(", ", (catalogue.kind(kind).name(language) for kind in kinds))


def reason_words(next_up: Recommendation[LessonEntry]) -> str:
    """Why this lesson is next; alike whether something is wrong in it or nothing.

    One kind is named, however many there are: an article with faults has more new ones than one that only looks so.
    """
    match next_up.reason:
        case Reason.UNREAD:
            return _("You have not read this one yet.")
        case Reason.NEW_KINDS:
            text = _("Among what it practises is a kind of fault that you have not met yet: {kind}.")
        case Reason.MISSED_KINDS:
            text = _("Among what it practises is, once more, a kind of fault that is easy to read past: {kind}.")
        case Reason.RARE_KINDS:
            text = _("Among what it practises is a kind of fault that you have met little so far: {kind}.")
    return text.format(kind=listed(next_up.kinds[:1]))


def enough_words() -> str:
    """Why no new lesson is proposed."""
    return _(
        "You have begun two or more new lessons in the last seven days. What is learned in small doses over weeks stays"
        " longer than what is learned at once, so the next one can wait."
    )


def content_note(entry: LessonEntry) -> str:
    """The author's content note, as one factual line."""
    return _("Content note: {note}").format(note=entry.content_note) if entry.content_note else ""


def words_to_fit(entry: LessonEntry) -> str:
    """What a search for titles and kinds looks through, ready to be compared."""
    kinds = _names_to_fit(entry.kinds, entry.language, language_of_words())
    return f"{folded_for_search(entry.title)} {folded_for_search(entry.pack_title)} {kinds}"


@lru_cache(maxsize=4096)
def _names_to_fit(kinds: tuple[KindId, ...], *languages: str) -> str:
    catalogue = load_catalogue()
    known = [catalogue.kind(kind) for kind in kinds if kind in catalogue]
    return folded_for_search(" ".join(name for kind in known for name in (*map(kind.name, languages), kind.name())))
