"""The ordered list of rules. A rule looks at a draft and yields remarks; it never raises on what a lesson says."""

from collections.abc import Callable, Iterable

from media_literacy.diagnostics import Diagnostic
from media_literacy.lesson.checks.cards import unused_cards
from media_literacy.lesson.checks.contradiction import contradictions_without_pair
from media_literacy.lesson.checks.control_characters import control_characters
from media_literacy.lesson.checks.details import missing_details
from media_literacy.lesson.checks.fields import fields_in_text, fields_not_indented
from media_literacy.lesson.checks.marks import marks_before_brackets, marks_in_code, marks_in_pictures
from media_literacy.lesson.checks.mixture import fine_notes
from media_literacy.lesson.checks.origin import debrief_of_invented, source_of_real
from media_literacy.lesson.checks.pictures import alt_texts, picture_credits
from media_literacy.lesson.checks.proof import unproven_flags
from media_literacy.lesson.checks.reading_level import hard_explanations
from media_literacy.lesson.checks.short_explanation import short_explanations
from media_literacy.lesson.checks.swallowed_text import swallowed_text
from media_literacy.lesson.checks.tone import exclamation_marks, mocking_words
from media_literacy.lesson.draft import Draft

Rule = Callable[[Draft], Iterable[Diagnostic]]

RULES: tuple[Rule, ...] = (
    control_characters,
    missing_details,
    source_of_real,
    debrief_of_invented,
    marks_in_code,
    marks_in_pictures,
    marks_before_brackets,
    swallowed_text,
    fields_not_indented,
    fields_in_text,
    short_explanations,
    unproven_flags,
    contradictions_without_pair,
    fine_notes,
    hard_explanations,
    mocking_words,
    exclamation_marks,
    alt_texts,
    picture_credits,
    unused_cards,
)


def run_checks(draft: Draft) -> list[Diagnostic]:
    """All advice on a lesson, in the order in which it stands in the file."""
    found = [one for rule in RULES for one in rule(draft)]
    return sorted(found, key=lambda one: one.location)
