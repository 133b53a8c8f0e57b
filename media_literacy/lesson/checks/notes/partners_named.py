"""One click reveals one answer: what leads to another flagged sentence is told afterwards, from the reveal on."""

from collections.abc import Iterator

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.vocabulary.format_words import load_format_words

NAMES_ANOTHER_FLAG = DiagnosticCode(
    "names-another-flag",
    Severity.WARNING,
    FormWording(
        message=deferred("This note leads to another flagged sentence, which then does not count as found."),
        hint=deferred("Say it in the field “Afterwards”, which is shown once everything is revealed."),
        opens="afterwards",
    ),
)

_READ_AT_ONCE = ("how-to-check", "fix", "")
"""What is no field by its word stays in the explanation."""


def notes_that_name_a_flag(draft: Draft) -> Iterator[Diagnostic]:
    """Links to another flagged sentence in what a note shows before the reveal; of each note the first."""
    flagged = {sentence.id for sentence in draft.lesson.article.sentences if sentence.verdict is Verdict.FLAG}
    for note in draft.notes:
        links = (link for block in _read_at_once(note) for link in block.inline.links)
        targets = ((link, anchor(link.target)) for link in links)
        link = next((link for link, name in targets if name in flagged and name not in note.sentences), None)
        if link is not None:
            yield diagnose(
                NAMES_ANOTHER_FLAG,
                _("The note “{label}” leads to another flagged sentence, which then does not count as found.").format(
                    label=note.label
                ),
                link.range,
                _("Say it in the field “{afterwards}”, which is shown once everything is revealed.").format(
                    afterwards=load_format_words().usual_field("afterwards", draft.language)
                ),
            )


def _read_at_once(note: DraftNote) -> Iterator[RawBlock]:
    later = [field for field in note.fields if field.name not in _READ_AT_ONCE]
    blocks = [block for field in later for block in (field.block, *field.further)]
    return (block for block in note.raw.blocks if block.inline.links and not any(block is other for other in blocks))


RULES = (Rule(notes_that_name_a_flag, (NAMES_ANOTHER_FLAG,)),)
