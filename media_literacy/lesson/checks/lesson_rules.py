"""The ordered list of checks, by the module of each. A check looks at a draft and yields diagnostics."""

from media_literacy.diagnostics import Diagnostic
from media_literacy.lesson.checks.lesson import (
    choices,
    misread_front_matter,
    missing_front_matter,
    origin,
    unused_cards,
    verdict_mixture,
)
from media_literacy.lesson.checks.notes import (
    broken_notes,
    contradiction,
    hint_ladder,
    long_explanation,
    lost_fields,
    misplaced_fields,
    no_explanation,
    partners_named,
    proof,
    reading_level,
    several_kinds,
    short_explanation,
    smallest_fix,
    tone,
)
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.checks.text import (
    control_characters,
    lost_parts,
    mark_positions,
    named_by_words,
    picture_words,
    stray_marks,
    swallowed_text,
    written_language,
)
from media_literacy.lesson.draft import Draft

RULES: tuple[Rule, ...] = (
    *control_characters.RULES,
    *misread_front_matter.RULES,
    *missing_front_matter.RULES,
    *written_language.RULES,
    *origin.RULES,
    *lost_parts.RULES,
    *stray_marks.RULES,
    *mark_positions.RULES,
    *broken_notes.RULES,
    *swallowed_text.RULES,
    *misplaced_fields.RULES,
    *lost_fields.RULES,
    *several_kinds.RULES,
    *no_explanation.RULES,
    *short_explanation.RULES,
    *proof.RULES,
    *contradiction.RULES,
    *partners_named.RULES,
    *named_by_words.RULES,
    *long_explanation.RULES,
    *hint_ladder.RULES,
    *smallest_fix.RULES,
    *verdict_mixture.RULES,
    *reading_level.RULES,
    *tone.RULES,
    *picture_words.RULES,
    *unused_cards.RULES,
    *choices.RULES,
)


def run_checks(draft: Draft) -> list[Diagnostic]:
    """All advice on a lesson, in the order in which it stands in the file."""
    found = [diagnostic for rule in RULES for diagnostic in rule.check(draft)]
    return sorted(found, key=lambda diagnostic: diagnostic.start)
