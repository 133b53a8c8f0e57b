"""A lesson in which clicking everything pays teaches suspicion, not reading."""

from collections.abc import Iterator

from media_literacy.diagnostics import (
    Diagnostic,
    DiagnosticCode,
    FormWording,
    Location,
    Severity,
    SourceRange,
    diagnose,
)
from media_literacy.i18n import deferred, ngettext
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.decoys import ENOUGH_DECOYS, decoy_sentences
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

NO_FINE_NOTE = DiagnosticCode(
    "no-fine-note",
    Severity.WARNING,
    FormWording(
        message=deferred("No note of this lesson says why a sentence holds up."),
        hint=deferred("Choose a sentence that looks odd and is sound, and say why with Fine: learners need both."),
        opens="sentence",
        button=deferred("Choose a sentence"),
    ),
)
_OF_ALL_NOTES = FormWording(opens="sentence", button=deferred("Choose a sentence"))
EVERYTHING_FLAGGED = DiagnosticCode("everything-flagged", Severity.WARNING, _OF_ALL_NOTES)
NO_DECOY = DiagnosticCode("no-decoy", Severity.WARNING, _OF_ALL_NOTES)

FEWEST_SENTENCES = 8


def fine_notes(draft: Draft) -> Iterator[Diagnostic]:
    """An article whose whole text is flagged, or at least one without a Fine note."""
    text = draft.lesson.article.sentences_below_headline
    if not text or any(note.verdict is Verdict.FINE for note in draft.notes):
        return
    where, word = _beginning(draft), load_format_words().usual_verdict(Verdict.FINE, draft.language)
    if len(text) > 1 and all(sentence.verdict is Verdict.FLAG for sentence in text):
        yield diagnose(
            EVERYTHING_FLAGGED,
            _("Every sentence below the headline is flagged, so that marking everything is always right."),
            where,
            _("Let some sentences be sound, and say with “{fine}” why they hold up.").format(fine=word),
        )
    elif all(note.is_name_only for note in draft.notes):
        yield diagnose(
            NO_FINE_NOTE,
            _("No sentence of this lesson has a note."),
            where,
            _(
                "Choose a sentence that holds, and say why; in the file, write a mark such as [^one] after it, and"
                " “[^one]: **{fine}: {kind}.** …” further down."
            ).format(fine=word, kind=load_catalogue().kind(KindId("checkable")).name(draft.language)),
        )
    else:
        yield diagnose(
            NO_FINE_NOTE,
            _("No note says why a sentence holds up."),
            where,
            _("Add a Fine note, best to a sentence that looks odd and is sound: learners need both."),
        )


def decoys(draft: Draft) -> Iterator[Diagnostic]:
    """A measured article of some length in which no sound sentence, or hardly any, looks odd."""
    fine = [note for note in draft.notes if note.verdict is Verdict.FINE]
    is_known = all(note.kind in load_catalogue() for note in fine)
    is_short = len(draft.lesson.article.sentences_below_headline) < FEWEST_SENTENCES
    if not draft.front.measured or not fine or not is_known or is_short:
        return
    count = len(decoy_sentences(draft.lesson))
    if count == 0:
        yield diagnose(
            NO_DECOY,
            _("No sound sentence of this lesson looks odd, so that looking odd is proof enough."),
            _beginning(draft),
            _("Add two or three Fine notes with the name of a red flag, to sentences that look like it and hold up."),
        )
    elif count < ENOUGH_DECOYS:
        yield diagnose(
            NO_DECOY,
            ngettext(
                "Only {n} sound sentence of this lesson looks odd, so that looking odd is nearly always proof.",
                "Only {n} sound sentences of this lesson look odd, so that looking odd is nearly always proof.",
                count,
            ).format(n=count),
            _beginning(draft),
            _("Add Fine notes with the name of a red flag until there are {n}.").format(n=ENOUGH_DECOYS),
        )


def _beginning(draft: Draft) -> SourceRange:
    """The headline, or the first line of the text."""
    return draft.source.rest_of_line(draft.blocks[0].location if draft.blocks else Location(draft.body_line, 1))


RULES = (
    Rule(
        fine_notes,
        (
            EVERYTHING_FLAGGED,
            NO_FINE_NOTE,
        ),
    ),
    Rule(decoys, (NO_DECOY,)),
)
