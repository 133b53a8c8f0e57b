"""Fixes where marks and notes miss each other, and for labels that cannot be labels."""

import re

from media_literacy.authoring.edit.sentences.new_labels import plain_letters, taken_labels
from media_literacy.authoring.edit.source.blank_lines import last_written_line
from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.checks.text.swallowed_text import blank_line_above
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Fix, Splice, change_to, ends_in_code, match_in_range, note_around
from media_literacy.lesson.ids import numbered, slug
from media_literacy.lesson.model import KindId, Verdict
from media_literacy.lesson.raw_lesson import RawNote
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.sentences.sentence_ids import is_fit_label
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

_ANY_MARK = re.compile(r"\[\^(?P<label>[^\[\]\n]+)\]")
_KIND_TO_FILL = KindId("unattributed")


def fix_unmet_mark(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark whose note is called almost so takes its name; else it gets a note to fill."""
    found = match_in_range(draft, diagnostic, _ANY_MARK)
    if found is None:
        return None
    marked = {mark.label for mark in draft.marks if mark.place is Place.ARTICLE}
    near = nearest(found["label"], [note.label for note in draft.notes if note.label not in marked])
    if near is not None:
        return change_to(near, found.start("label"), found.end("label"))
    if ends_in_code(draft):
        return None
    splice = note_to_fill(draft, found["label"], diagnostic)
    return Fix(_("Add a note to fill in"), (splice,))


def mark_to_text_above(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark that stands alone goes to the end of the text above it."""
    number = diagnostic.start.line
    line = draft.source.line(number)
    if note_around(draft, number) or not re.fullmatch(r"\s*(?:\[\^[^\]\s]+\])+\s*", line):
        return None
    blocks = [block for block in draft.blocks if block.article_index >= 0 and block.last_line < number]
    if not blocks or not blocks[-1].block.text.strip():
        return None
    above = blocks[-1].last_line
    end = draft.source.starts[above - 1] + len(draft.source.line(above).rstrip())
    base = draft.source.starts[number - 1]
    out = Splice(base, base + len(line), "")
    return Fix(_("Move the mark to the end of the text above"), (Splice(end, end, line.strip()), out))


def fix_unmarked_note(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A note whose mark is called almost so takes its name; one that is named nowhere else can go."""
    note = next((note for note in draft.notes if note.label_range.start == diagnostic.start), None)
    if note is None:
        return None
    defined = {note.label for note in draft.notes}
    unmet = [mark.label for mark in draft.marks if mark.place is Place.ARTICLE and mark.label not in defined]
    near = nearest(note.label, unmet)
    if near is not None:
        start = draft.source.offset(note.label_range.start) + len("[^")
        return change_to(near, start, start + len(note.label))
    if draft.source.text.count(f"[^{note.label}]") > 1:
        return None  # its mark stands where it does not count, and that has a cure of its own
    return Fix(_("Take this note out"), (without_lines_below(draft, note.first_line, note.last_line),))


def fix_label(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """The label in small letters with hyphens, wherever it stands."""
    found = match_in_range(draft, diagnostic, _ANY_MARK)
    if found is None:
        return None
    fit = _fit(found["label"])
    if not is_fit_label(fit) or any(match.group("label") == fit for match in _ANY_MARK.finditer(draft.source.text)):
        return None
    written = re.escape(found["label"])
    places = re.compile(rf"(?<=\[\^){written}(?=\])|(?<=\]\(#){written}(?=\))")
    splices = [Splice(match.start(), match.end(), fit) for match in places.finditer(draft.source.text)]
    for field in (field for note in draft.notes for field in note.fields if field.name == "contradicts"):
        start, stop = draft.source.offset(field.range.start), draft.source.line_end(field.range.start.line)
        names = re.compile(rf"(?<![\w^#-]){written}(?![\w-])")
        splices += [Splice(match.start(), match.end(), fit) for match in names.finditer(draft.source.text, start, stop)]
    return Fix(_("Call it “{label}” everywhere").format(label=fit), tuple(dict.fromkeys(splices)))


def fix_double_label(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A label that stands at two sentences and at two notes was meant for two pairs: the second gets another one."""
    found = match_in_range(draft, diagnostic, _ANY_MARK)
    if found is None:
        return None
    label = found["label"]
    marks = [mark for mark in draft.marks if mark.label == label and mark.place is Place.ARTICLE]
    second = next((mark for mark in marks if mark.sentence != marks[0].sentence), None)
    notes = [note for note in draft.raw.notes if note.label == label]
    if second is None or second.sentence is None:
        return _one_of_twins(draft, notes)
    if len(marks) != 2 or len(notes) > 2 or ends_in_code(draft):
        return None
    new = _free_label(draft, label)
    start = draft.source.offset(second.range.start) + len("[^")
    renamed = Splice(start, start + len(label), new)
    if len(notes) < 2:
        title = _("Give this sentence a note of its own, to fill in")
        return Fix(title, (renamed, note_to_fill(draft, new, diagnostic)))
    at = draft.source.offset(notes[1].label_range.start) + len("[^")
    return Fix(_("Call the second one “{label}”").format(label=new), (renamed, Splice(at, at + len(label), new)))


def fix_inline_note(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """What stands inside the text becomes a note of its own, and a mark its place."""
    start, end = draft.source.span(diagnostic.range)
    if diagnostic.end.line > diagnostic.start.line or ends_in_code(draft):
        return None
    inside = draft.source.text[start + len("^[") : end - len("]")].strip()
    if not inside or "[^" in inside:
        return None
    words = re.findall(r"[a-z0-9]+", _fit(re.sub(r"\*\*[^*]*\*\*", "", inside)))
    label = _free_label(draft, "-".join(words[:2]) or "note")
    splices = (Splice(start, end, f"[^{label}]"), note_to_fill(draft, label, diagnostic, inside))
    return Fix(_("Make it a mark and a note"), splices)


def fix_mark_elsewhere(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark that reveals nothing becomes a link to its sentence; in text that a note took in, that text comes free."""
    found = match_in_range(draft, diagnostic, _ANY_MARK)
    if found is None:
        return None
    note = note_around(draft, diagnostic.start.line)
    line = draft.source.line(diagnostic.start.line)
    if note is not None and diagnostic.start.line > note.first_line and line[:1].strip():
        return blank_line_above(draft, diagnostic)
    label = found["label"]
    if any(mark.label == label and mark.sentence is not None for mark in draft.marks):
        words = label.replace("-", " ")
        before = "" if draft.source.text[found.start() - 1 : found.start()] in (" ", "", "\n", "(") else " "
        return Fix(
            _("Make it a link to its sentence"), (Splice(found.start(), found.end(), f"{before}[{words}](#{label})"),)
        )
    return Fix(_("Take the mark out"), (Splice(found.start(), found.end(), ""),))


def note_to_fill(draft: Draft, label: str, diagnostic: Diagnostic, text: str = "") -> Splice:
    """A note below that of the sentence before; one that says little, and is never held against a learner."""
    kind = load_catalogue().kind(_KIND_TO_FILL).name(draft.language)
    head = f"**{load_format_words().usual_verdict(Verdict.CHECK, draft.language)}: {kind}.** "
    if text.startswith(("**", "__")):
        head = ""
    words = text or _("Say here what a careful reader would look up, and where.")
    at, is_at_end = _place_of_note(draft, diagnostic)
    end = usual_line_end(draft.source.text)
    before = end if draft.source.text[:at].endswith(("\n", "\r")) or not at else end * 2
    after = "" if is_at_end and not draft.source.text[at:].strip() else end
    return Splice(at, at, f"{before}[^{label}]: {head}{words}{after}")


def without_lines_below(draft: Draft, first: int, last: int) -> Splice:
    """Takes a note out, with the blank lines below it."""
    while last < len(draft.source.lines) and not draft.source.line(last + 1).strip():
        last += 1
    return Splice(draft.source.starts[first - 1], draft.source.line_start(last + 1), "")


def _place_of_note(draft: Draft, diagnostic: Diagnostic) -> tuple[int, bool]:
    """The start of the line below the note of the sentence before, or below the last note, or below the article."""
    source = draft.source
    notes = {note.label: note for note in reversed(draft.notes)}
    before = [mark for mark in draft.marks if mark.label in notes and mark.range.start < diagnostic.start]
    if before or draft.notes:
        line = (notes[before[-1].label] if before else draft.notes[-1]).last_line
    else:
        article = [block.last_line for block in draft.blocks if block.article_index >= 0]
        line = article[-1] if article else len(source.lines)
    line = last_written_line(source, 1, line)
    return source.line_start(line + 1), line >= len(source.lines)


def _one_of_twins(draft: Draft, notes: list[RawNote]) -> Fix | None:
    """Of two notes that say the same, the second can go."""
    if len(notes) != 2:
        return None
    first, second = ("\n".join(draft.source.lines[note.first_line - 1 : note.last_line]).strip() for note in notes)
    if first != second:
        return None
    gone = without_lines_below(draft, notes[1].first_line, notes[1].last_line)
    return Fix(_("Take the second of these two out"), (gone,))


def _free_label(draft: Draft, label: str) -> str:
    """The label, or the label with a number, that nothing has yet."""
    taken = taken_labels(draft)
    return next(name for name in numbered(label) if name not in taken)


def _fit(label: str) -> str:
    """A label in the letters that labels may have."""
    return slug(plain_letters(label))
