"""Readers are told in the end where an article came from, and how things really are."""

from collections.abc import Iterator

from media_literacy.diagnostics import (
    FILE_START,
    Diagnostic,
    DiagnosticCode,
    FormWording,
    Severity,
    SourceRange,
    diagnose,
)
from media_literacy.i18n import deferred, speaking
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Fix, Splice, ends_in_code
from media_literacy.lesson.model import Origin
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.advice_words import load_advice_words, pattern_of
from media_literacy.lesson.vocabulary.format_words import load_format_words

NO_DEBRIEF = DiagnosticCode(
    "no-debrief",
    Severity.WARNING,
    FormWording(
        message=deferred("The article is not a real one, and nothing tells the learner at the end what is true."),
        hint=deferred("Say in the debrief what was invented and how things really are."),
        opens="debrief",
        fix=deferred("Begin the debrief"),
        button=deferred("Write it"),
    ),
)
NO_SOURCE = DiagnosticCode(
    "no-source",
    Severity.WARNING,
    FormWording(
        message=deferred("The article is a real one, and nothing says where it comes from."),
        hint=deferred("Name the outlet, the date and the address."),
        opens="source-key",
        button=deferred("Write it"),
    ),
)
DEBRIEF_SAYS_NOTHING = DiagnosticCode("debrief-says-nothing", Severity.WARNING, FormWording(opens="debrief"))


def debrief_of_invented(draft: Draft) -> Iterator[Diagnostic]:
    """An article that is invented, wholly or in part, and never set right."""
    if draft.front.origin is Origin.REAL or draft.lesson.debrief:
        return
    begun = next((part for part in draft.parts if part.place is Place.DEBRIEF), None)
    if begun is not None:
        message = _("The part “{title}” is empty, and nothing tells the learner at the end what is true.")
        hint = _("Say what was invented and how things really are.")
        yield diagnose(NO_DEBRIEF, message.format(title=begun.title), draft.source.rest_of_line(begun.location), hint)
        return
    heading = load_format_words().usual_part("debrief", draft.language)
    yield diagnose(
        NO_DEBRIEF,
        _("The article is not a real one, and nothing tells the learner at the end what is true."),
        _place_of_origin(draft),
        _(
            "Add a part “{heading}” that says what was invented and how things really are; in the file it begins with"
            " “# {heading}”."
        ).format(heading=heading),
    )


def debriefs_that_say_nothing(draft: Draft) -> Iterator[Diagnostic]:
    """A Debrief that breaks off, or has no word for what is not real in a language that has a list of such words."""
    words = load_advice_words(draft.language)
    part = next((part for part in draft.parts if part.place is Place.DEBRIEF and part.blocks), None)
    if draft.front.origin is Origin.REAL or part is None:
        return
    text = " ".join(block.text for block in draft.lesson.debrief)
    if text.rstrip().endswith(("…", "...")):
        yield diagnose(
            DEBRIEF_SAYS_NOTHING,
            _("The Debrief breaks off before it says how things really are."),
            draft.source.rest_of_line(part.location),
            _("Write its last sentence to the end."),
        )
    elif words is not None and words.invented and pattern_of(words.invented, text) is None:
        yield diagnose(
            DEBRIEF_SAYS_NOTHING,
            _("The Debrief does not seem to say that the article was invented."),
            draft.source.rest_of_line(part.location),
            _("Say so in plain words, and say how things really are."),
        )


def source_of_real(draft: Draft) -> Iterator[Diagnostic]:
    """A real article that does not say who published it."""
    if draft.front.origin is Origin.REAL and not draft.front.source.strip():
        yield diagnose(
            NO_SOURCE,
            _("The article is a real one, and nothing says where it comes from."),
            _place_of_origin(draft),
            _("Name the outlet, the date and the address; in the file that is a line “source: ”."),
        )


def _place_of_origin(draft: Draft) -> SourceRange:
    value = draft.front_values.get("origin")
    return value.range if value else FILE_START


def add_debrief(draft: Draft, _diagnostic: Diagnostic) -> Fix | None:
    """The part with a sentence to complete, before the teacher notes, or below its heading if that is there."""
    source, end = draft.source, usual_line_end(draft.source.text)
    with speaking(draft.language):  # it becomes part of the lesson
        words = _("This report was written for a lesson. In fact …")
    own = next((part for part in draft.parts if part.place is Place.DEBRIEF), None)
    if own is not None:
        at = source.starts[own.location.line - 1] + len(source.line(own.location.line))
        return Fix(_("Begin the debrief"), (Splice(at, at, f"{end}{end}{words}"),))
    heading = load_format_words().usual_part("debrief", draft.language)
    text = f"# {heading}{end}{end}{words}{end}"
    title = _("Add a part “{heading}” to complete").format(heading=heading)
    if not any(block.block.kind is BlockKind.HEADLINE for block in draft.blocks):
        return None  # the heading would become the headline
    later = next((part for part in draft.parts if part.place is Place.TEACHER_NOTES), None)
    if later is not None:
        at = source.starts[later.location.line - 1]
        return Fix(title, (Splice(at, at, text + end),))
    if ends_in_code(draft):
        return None  # code that was never closed would swallow it
    at = len(source.text.rstrip())
    return Fix(title, (Splice(at, len(source.text), f"{end}{end}{text}"),))


RULES = (
    Rule(source_of_real, (NO_SOURCE,)),
    Rule(debrief_of_invented, (NO_DEBRIEF,), add_debrief),
    Rule(debriefs_that_say_nothing, (DEBRIEF_SAYS_NOTHING,)),
)
