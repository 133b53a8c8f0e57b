"""Fixes for the first words of a note, its verdict and its kind, and for the words of its fields."""

import re

from media_literacy.diagnostics import Diagnostic, SourceRange
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.notes.misplaced_fields import leads_somewhere
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Fix, Splice, change_to, match_in_line, note_around
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.reading.notes.field_words import field_in_text
from media_literacy.lesson.reading.notes.verdict_head import plain_head
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

_LINE = re.compile(r".*")
_STOP = re.compile(r"\.\s")


def nearest_verdict(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The verdict that was probably meant, if the kind can stand under it."""
    note = note_around(draft, diagnostic.start.line)
    head = note.head if note else None
    if note is None or head is None:
        return None
    near = nearest(head.verdict, load_format_words().verdict_words(draft.language))
    kind = load_catalogue().find(head.kind, draft.language)
    meant = load_format_words().verdict(near, draft.language) if near else None
    if near is None or (kind is not None and not kind.fits(meant)):
        return None
    return _rewritten(draft, note.verdict_range, head.verdict, near)


def nearest_kind(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The kind that was probably meant, among those that can stand under the verdict."""
    note = note_around(draft, diagnostic.start.line)
    head = note.head if note else None
    if note is None or head is None or not head.kind:
        return None
    verdict = load_format_words().verdict(head.verdict, draft.language)
    catalogue = load_catalogue()
    kinds = catalogue.red_flags() if verdict in (Verdict.FLAG, Verdict.CHECK) else catalogue.kinds
    near = nearest(head.kind, [kind.name(draft.language) for kind in kinds])
    return _rewritten(draft, note.kind_range, head.kind, near) if near else None


def make_it_fine(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A good sign speaks for its sentence, so its verdict is Fine."""
    return _other_verdict(draft, diagnostic, Verdict.FINE, _("Change the verdict to Fine"))


def make_it_check(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A reason to doubt that shows nothing by itself is a reason to look the claim up."""
    return _other_verdict(draft, diagnostic, Verdict.CHECK, _("Make it a Check"))


def bold_head(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """Verdict and kind are written, and only the bold is missing."""
    found = match_in_line(draft, diagnostic, _LINE)
    head = plain_head(found[0], draft.language) if found else None
    if found is None or head is None or not _STOP.match(found[0], head.last):
        return None
    start, end = found.start(), found.start() + head.end + 1
    return Fix(_("Write verdict and kind in bold"), (Splice(start, end, f"**{head.verdict}: {head.kind}.** "),))


def nearest_field(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The field that was probably meant. One that names something must name what is there."""
    text, words = draft.source.text, load_format_words()
    found = field_in_text(text, draft.language, draft.source.offset(diagnostic.start))
    near = nearest(found.word, words.field_words(draft.language)) if found else None
    if found is None or near is None or near == found.word:
        return None
    name, line_end = words.field(near, draft.language) or "", draft.source.line_end(diagnostic.start.line)
    if not leads_somewhere(draft, name, text[found.value_at : line_end]):
        return None
    return change_to(near, found.start, found.start + len(found.word))


def _other_verdict(draft: Draft, diagnostic: Diagnostic, verdict: Verdict, title: str) -> Fix | None:
    note = note_around(draft, diagnostic.start.line)
    if note is None or note.head is None:
        return None
    fix = _rewritten(
        draft, note.verdict_range, note.head.verdict, load_format_words().usual_verdict(verdict, draft.language)
    )
    return Fix(title, fix.splices) if fix else None


def _rewritten(draft: Draft, where: SourceRange | None, written: str, word: str) -> Fix | None:
    """Another word, where the old one stands in the source as it is read, without signs between its letters."""
    start, end = draft.source.span(where) if where is not None else (0, 0)
    return change_to(word, start, end) if draft.source.text[start:end] == written else None
