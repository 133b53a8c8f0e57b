"""Cures at a click, for every remark that has one clear cure."""

from collections.abc import Mapping
from types import MappingProxyType

from media_literacy.authoring.fixes import fix_first_words, fix_labels, fix_lines, fix_names, fix_signs
from media_literacy.authoring.fixes import fix_front_matter as fix_front
from media_literacy.authoring.fixes.quick_fix import Cure, Fix
from media_literacy.diagnostics import Diagnostic, Report
from media_literacy.lesson.draft import Draft

CURES: Mapping[str, Cure] = MappingProxyType(
    {
        "control-character": fix_signs.take_out_unseen,
        "not-yaml": fix_front.quote_value,
        "yaml-not-allowed": fix_front.quote_value,
        "front-matter-not-closed": fix_front.close_front_matter,
        "wrong-value": fix_front.nearest_value,
        "duplicate-key": fix_front.take_second_key_out,
        "unknown-key": fix_front.nearest_key,
        "unknown-part": fix_names.nearest_part,
        "raw-html": fix_signs.markdown_for_html,
        "forbidden-link": fix_signs.whole_address,
        "dead-reference": fix_names.nearest_target,
        "mark-without-note": fix_labels.cure_unmet_mark,
        "mark-without-text": fix_lines.mark_to_text_above,
        "mark-outside-article": fix_labels.cure_mark_elsewhere,
        "note-without-mark": fix_labels.cure_unmarked_note,
        "duplicate-label": fix_labels.cure_double,
        "label-used-twice": fix_labels.cure_double,
        "bad-label": fix_labels.cure_label,
        "inline-note": fix_labels.cure_inline_note,
        "note-without-verdict": fix_first_words.bold_head,
        "unknown-verdict": fix_first_words.nearest_verdict,
        "unknown-kind": fix_first_words.nearest_kind,
        "good-sign-as-flag": fix_first_words.make_it_fine,
        "unknown-field": fix_first_words.nearest_field,
        "dead-contradicts": fix_names.nearest_sentence,
        "named-by-words": fix_names.give_name,
        "dead-evidence": fix_names.nearest_card,
        "swallowed-text": fix_lines.blank_line_above,
        "field-not-indented": fix_lines.indent_fields,
        "field-in-text": fix_lines.make_list_item,
        "mark-in-code": fix_lines.move_out_of_code,
        "mark-in-picture": fix_lines.move_out_of_picture,
        "mark-before-bracket": fix_lines.space_before_bracket,
        "unproven-flag": fix_first_words.make_it_check,
        "exclamation-mark": fix_signs.lower_the_voice,
        "no-debrief": fix_names.add_debrief,
    }
)


def fix_for(draft: Draft | None, diagnostic: Diagnostic) -> Fix | None:
    """The cure of a remark on the draft's own text; None where there is none that is clear."""
    cure = CURES.get(diagnostic.code)
    return cure(draft, diagnostic) if cure is not None and draft is not None else None


def fixes_for(draft: Draft | None, report: Report) -> dict[Diagnostic, Fix]:
    """The cures of all remarks that have one."""
    found = ((diagnostic, fix_for(draft, diagnostic)) for diagnostic in report.diagnostics)
    return {diagnostic: fix for diagnostic, fix in found if fix is not None}
