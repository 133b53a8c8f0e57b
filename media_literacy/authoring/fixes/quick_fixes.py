"""Fixes at a click, for every diagnostic that has one clear fix.

A check brings its own fix. Here are those of what the parser finds, and those that take an edit of the lesson.
"""

from collections.abc import Mapping
from types import MappingProxyType

from media_literacy.authoring.fixes import fix_first_words, fix_labels, fix_names, fix_searches, fix_signs, fix_words
from media_literacy.authoring.fixes import fix_front_matter as fix_front
from media_literacy.diagnostics import Diagnostic, DiagnosticCode, Report
from media_literacy.lesson.checks.lesson_rules import RULES
from media_literacy.lesson.checks.notes.proof import UNPROVEN_FLAG
from media_literacy.lesson.checks.text.named_by_words import NAMED_BY_WORDS
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import FindFix, Fix
from media_literacy.lesson.reading import labels, link_resolving, parts, words
from media_literacy.lesson.reading.article import MARK_WITHOUT_TEXT
from media_literacy.lesson.reading.front import front_entries, front_reader, yaml_subset
from media_literacy.lesson.reading.notes import note_fields
from media_literacy.lesson.reading.notes import note_reading as notes
from media_literacy.lesson.reading.searches import search_reading as searches

_BY_EDITS: tuple[tuple[DiagnosticCode, FindFix], ...] = (
    (yaml_subset.NOT_YAML, fix_front.quote_value),
    (yaml_subset.YAML_NOT_ALLOWED, fix_front.quote_value),
    (front_entries.FRONT_MATTER_NOT_CLOSED, fix_front.close_front_matter),
    (front_reader.WRONG_VALUE, fix_front.nearest_value),
    (front_entries.DUPLICATE_KEY, fix_front.take_second_key_out),
    (front_entries.UNKNOWN_KEY, fix_front.nearest_key),
    (parts.UNKNOWN_PART, fix_names.nearest_part),
    (link_resolving.RAW_HTML, fix_signs.markdown_for_html),
    (link_resolving.FORBIDDEN_LINK, fix_signs.whole_address),
    (link_resolving.DEAD_REFERENCE, fix_names.nearest_target),
    (link_resolving.MARK_OUTSIDE_ARTICLE, fix_labels.fix_mark_elsewhere),
    (link_resolving.INLINE_NOTE, fix_labels.fix_inline_note),
    (labels.MARK_WITHOUT_NOTE, fix_labels.fix_unmet_mark),
    (labels.NOTE_WITHOUT_MARK, fix_labels.fix_unmarked_note),
    (labels.DUPLICATE_LABEL, fix_labels.fix_double_label),
    (labels.LABEL_USED_TWICE, fix_labels.fix_double_label),
    (labels.BAD_LABEL, fix_labels.fix_label),
    (MARK_WITHOUT_TEXT, fix_labels.mark_to_text_above),
    (notes.NOTE_WITHOUT_VERDICT, fix_first_words.bold_head),
    (notes.UNKNOWN_VERDICT, fix_first_words.nearest_verdict),
    (notes.UNKNOWN_KIND, fix_first_words.nearest_kind),
    (notes.GOOD_SIGN_AS_FLAG, fix_first_words.make_it_fine),
    (note_fields.UNKNOWN_FIELD, fix_first_words.nearest_field),
    (note_fields.DEAD_CONTRADICTS, fix_names.nearest_sentence),
    (note_fields.DEAD_EVIDENCE, fix_names.nearest_card),
    (words.WORD_NOT_IN_ARTICLE, fix_words.form_in_article),
    (words.WORD_WITHOUT_MEANING, fix_words.colon_for_dash),
    (searches.MISSPELT_SEARCH, fix_searches.search_word),
    (searches.UNKNOWN_SEARCH_VERDICT, fix_searches.nearest_bearing),
    (searches.VERDICT_IN_HIT, fix_searches.verdict_out_of_list),
    (searches.HIT_WITHOUT_TITLE, fix_searches.strong_title),
    (NAMED_BY_WORDS, fix_names.give_name),
    (UNPROVEN_FLAG, fix_first_words.make_it_check),
)

FIXES: Mapping[str, FindFix] = MappingProxyType(
    {code.name: find for code, find in _BY_EDITS}
    | {code.name: rule.fix for rule in RULES for code in rule.codes if rule.fix is not None}
)


def fix_for(draft: Draft | None, diagnostic: Diagnostic) -> Fix | None:
    """The fix of a diagnostic on the draft's own text; None where there is none that is clear."""
    find = FIXES.get(diagnostic.code)
    return find(draft, diagnostic) if find is not None and draft is not None else None


def fixes_for(draft: Draft | None, report: Report) -> dict[Diagnostic, Fix]:
    """The fixes of all diagnostics that have one."""
    found = ((diagnostic, fix_for(draft, diagnostic)) for diagnostic in report.diagnostics)
    return {diagnostic: fix for diagnostic, fix in found if fix is not None}
