"""A lesson in which clicking everything pays teaches suspicion, not reading."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, Location
from media_literacy.i18n import gettext as _
from media_literacy.lesson.codes import diagnose
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import BlockKind, Verdict

_ABOVE_THE_TEXT = (BlockKind.HEADLINE, BlockKind.DECK, BlockKind.BYLINE)


def fine_notes(draft: Draft) -> Iterator[Diagnostic]:
    """An article whose whole text is flagged, or at least one without a Fine note."""
    article = draft.lesson.article
    text = [one for one in article.sentences if article.blocks[one.block].kind not in _ABOVE_THE_TEXT]
    if not text or any(note.verdict is Verdict.FINE for note in draft.notes):
        return
    where = draft.blocks[0].location if draft.blocks else Location(draft.body_line, 1)
    if len(text) > 1 and all(one.verdict is Verdict.FLAG for one in text):
        yield diagnose(
            "everything-flagged",
            _("Every sentence below the headline is flagged, so that clicking everything is always right."),
            where,
            _("Let some sentences be sound, and say with “Fine” why they hold up."),
        )
    elif not draft.notes:
        yield diagnose(
            "no-fine-note",
            _("No sentence of this lesson has a note."),
            where,
            _("Write a mark such as [^one] after a sentence, and “[^one]: **Fine: can be checked.** …” further down."),
        )
    else:
        yield diagnose(
            "no-fine-note",
            _("No note says why a sentence holds up."),
            where,
            _("Add a Fine note, best to a sentence that looks odd and is sound: learners need both."),
        )
