"""The ordered list of rules. A rule looks at a draft and yields remarks; it never raises on what a lesson says."""

from collections.abc import Callable, Iterable

from media_literacy.diagnostics import Diagnostic
from media_literacy.lesson.checks.lesson.choices import broken_boxes, choices
from media_literacy.lesson.checks.lesson.misread_details import late_front_matter, licenses_in_words
from media_literacy.lesson.checks.lesson.missing_details import missing_details
from media_literacy.lesson.checks.lesson.mixture import decoys, fine_notes
from media_literacy.lesson.checks.lesson.origin import debrief_of_invented, debriefs_that_say_nothing, source_of_real
from media_literacy.lesson.checks.lesson.unused_cards import duplicate_cards, empty_cards, unused_cards
from media_literacy.lesson.checks.notes.broken_notes import broken_marks, broken_notes
from media_literacy.lesson.checks.notes.contradiction import contradictions_without_pair
from media_literacy.lesson.checks.notes.hint_ladder import repeated_hints, telling_hints
from media_literacy.lesson.checks.notes.lost_fields import empty_fields, evidence_without_link, fields_without_colon
from media_literacy.lesson.checks.notes.misplaced_fields import (
    fields_in_running_text,
    fields_in_text,
    fields_not_indented,
)
from media_literacy.lesson.checks.notes.no_explanation import missing_explanations
from media_literacy.lesson.checks.notes.proof import unproven_flags
from media_literacy.lesson.checks.notes.reading_level import hard_explanations
from media_literacy.lesson.checks.notes.several_kinds import several_kinds
from media_literacy.lesson.checks.notes.short_explanation import short_explanations
from media_literacy.lesson.checks.notes.smallest_fix import fixes_without_change
from media_literacy.lesson.checks.notes.tone import blaming_words, exclamation_marks, fighting_words, mocking_words
from media_literacy.lesson.checks.text.control_characters import control_characters
from media_literacy.lesson.checks.text.lost_parts import fences_not_closed, parts_without_heading, text_as_code
from media_literacy.lesson.checks.text.mark_positions import (
    marks_at_headings,
    marks_before_sentences,
    marks_in_links,
    marks_in_sentences,
)
from media_literacy.lesson.checks.text.named_by_words import named_by_words
from media_literacy.lesson.checks.text.picture_words import alt_texts, picture_credits
from media_literacy.lesson.checks.text.stray_marks import marks_before_brackets, marks_in_code, marks_in_pictures
from media_literacy.lesson.checks.text.swallowed_text import swallowed_text
from media_literacy.lesson.checks.text.written_language import other_language
from media_literacy.lesson.draft import Draft

Rule = Callable[[Draft], Iterable[Diagnostic]]

RULES: tuple[Rule, ...] = (
    control_characters,
    late_front_matter,
    missing_details,
    licenses_in_words,
    other_language,
    source_of_real,
    debrief_of_invented,
    debriefs_that_say_nothing,
    parts_without_heading,
    fences_not_closed,
    text_as_code,
    marks_in_code,
    marks_in_pictures,
    marks_before_brackets,
    marks_in_links,
    marks_in_sentences,
    marks_before_sentences,
    marks_at_headings,
    broken_notes,
    broken_marks,
    swallowed_text,
    fields_not_indented,
    fields_in_text,
    fields_in_running_text,
    fields_without_colon,
    empty_fields,
    several_kinds,
    missing_explanations,
    short_explanations,
    unproven_flags,
    contradictions_without_pair,
    named_by_words,
    evidence_without_link,
    repeated_hints,
    telling_hints,
    fixes_without_change,
    fine_notes,
    decoys,
    hard_explanations,
    mocking_words,
    blaming_words,
    fighting_words,
    exclamation_marks,
    alt_texts,
    picture_credits,
    unused_cards,
    empty_cards,
    duplicate_cards,
    choices,
    broken_boxes,
)


def run_checks(draft: Draft) -> list[Diagnostic]:
    """All advice on a lesson, in the order in which it stands in the file."""
    found = [one for rule in RULES for one in rule(draft)]
    return sorted(found, key=lambda diagnostic: diagnostic.start)
