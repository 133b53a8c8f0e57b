"""Cures that move text to where it counts: lines of notes that are too far left, and marks at the wrong place."""

import re

from media_literacy.authoring.edit.source.splice import Splice, line_end, usual_line_end
from media_literacy.authoring.fixes.quick_fix import Fix, note_around
from media_literacy.diagnostics import Diagnostic
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, DraftNote
from media_literacy.lesson.vocabulary.format_words import load_format_words

_INDENT = " " * 4
_MARK = re.compile(r"\[\^[^\]\s]+\]")
_BULLET = re.compile(r"(?P<lead>\s*)(?P<bullet>(?:[-*+•]|\d{1,9}[.)])\s+)?(?P<word>\w[\w ]{0,30}?)\s?:(?!//)(?:\s|$)")
_CARD_LINK = re.compile(r"\]\(#([^\s()]+)\)")
_PICTURE = re.compile(r"(?P<picture>!\[[^\]\n]*?(?P<mark>\[\^[^\]\s]+\])[^\]\n]*\]\([^)\n]*\"[^\"\n]+\"\))[ \t]*")


def blank_line_above(draft: Draft, diagnostic: Diagnostic) -> Fix:
    """Text that a note took in becomes the article's again."""
    at = draft.source.starts[diagnostic.start.line - 1]
    return Fix(_("Put an empty line above it"), (Splice(at, at, usual_line_end(draft.source.text)),))


def indent_fields(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """All fields right below a note become its own, since one that stays behind would cut off those after it."""
    note = max(
        (note for note in draft.notes if note.last_line < diagnostic.start.line),
        key=lambda one: one.last_line,
        default=None,
    )
    lines = _lines_of_fields(draft, note) if note else []
    if diagnostic.start.line not in lines:
        return None
    splices: list[Splice] = []
    for number in lines:
        line, at = draft.source.line(number), draft.source.starts[number - 1]
        found = _BULLET.match(line)
        if found and _is_field(draft, found["word"]):
            splices.append(Splice(at, at + found.start("word"), f"{_INDENT}- "))
        else:
            splices.append(Splice(at, at, _INDENT))
    title = _("Indent it by four spaces") if len(lines) == 1 else _("Indent these fields by four spaces")
    return Fix(title, tuple(splices))


def make_list_item(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A field inside the explanation gets a line of a list."""
    number = diagnostic.start.line
    found = _BULLET.match(draft.source.line(number))
    if found is None or not leads_somewhere(draft, found["word"], found.string[found.end() :]):
        return None
    at = draft.source.starts[number - 1]
    above = draft.source.line(number - 1)
    over = _BULLET.match(above)
    is_below_text = above.strip() and not (over and over["bullet"])
    opening = (usual_line_end(draft.source.text) if is_below_text else "") + f"{_INDENT}- "
    return Fix(_("Make it an item of a list"), (Splice(at, at + found.start("word"), opening),))


def space_before_bracket(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark and a bracket no longer look like a link."""
    found = _MARK.match(draft.source.text, draft.source.offset(diagnostic.start))
    return Fix(_("Put a space between them"), (Splice(found.end(), found.end(), " "),)) if found else None


def move_out_of_code(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark inside backticks goes behind them."""
    start = draft.source.offset(diagnostic.start)
    found = _MARK.match(draft.source.text, start)
    code = next(
        (one for one in draft.code if _is_inside(draft, start, draft.source.offset(one.location), one.text)), None
    )
    if found is None or not has_note(draft, found[0]):
        return None
    if code is None or "\n" in code.text or code.text.strip() == found[0]:
        return None
    opened = draft.source.offset(code.location)
    ticks = re.search(r"`+ ?\Z", draft.source.text[max(0, opened - 9) : opened])
    if ticks is None:
        return None  # a code block, not a span
    closing = draft.source.text.find(ticks[0].strip(), found.end(), line_end(draft.source, diagnostic.start.line))
    if closing < 0:
        return None
    behind = closing + len(ticks[0].strip())
    title = _("Move the mark behind the code")
    return Fix(title, (Splice(start, found.end(), ""), Splice(behind, behind, found[0])))


def move_out_of_picture(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark in a picture's description goes behind the picture, where it belongs to the caption."""
    start = draft.source.offset(diagnostic.start)
    base = draft.source.starts[diagnostic.start.line - 1]
    found = _PICTURE.fullmatch(draft.source.line(diagnostic.start.line))
    if found is not None and base + found.start("mark") == start and has_note(draft, found["mark"]):
        mark, end = found["mark"], base + found.end("picture")
        return Fix(
            _("Move the mark behind the picture"), (Splice(start, start + len(mark), ""), Splice(end, end, mark))
        )
    return None


def mark_to_text_above(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A mark that stands alone goes to the end of the text above it."""
    number = diagnostic.start.line
    line = draft.source.line(number)
    if note_around(draft, number) or not re.fullmatch(r"\s*(?:\[\^[^\]\s]+\])+\s*", line):
        return None
    blocks = [block for block in draft.blocks if block.index >= 0 and block.last_line < number]
    if not blocks or not blocks[-1].block.text.strip():
        return None
    above = blocks[-1].last_line
    end = draft.source.starts[above - 1] + len(draft.source.line(above).rstrip())
    base = draft.source.starts[number - 1]
    out = Splice(base, base + len(line), "")
    return Fix(_("Move the mark to the end of the text above"), (Splice(end, end, line.strip()), out))


def has_note(draft: Draft, mark: str) -> bool:
    """Whether a mark such as “[^label]” has a note and no other mark, so that it may count."""
    label = mark[2:-1]
    is_taken = any(mark.label == label and mark.sentence is not None for mark in draft.marks)
    return not is_taken and any(note.label == label for note in draft.notes)


def leads_somewhere(draft: Draft, word: str, value: str) -> bool:
    """Whether a field would lead where it says, so that it brings no fault of its own to light."""
    name = load_format_words().field(word, draft.language)
    if name == "contradicts":
        known = {mark.label for mark in draft.marks if mark.sentence is not None}
        return all(part.strip(" #.[^]") in known for part in value.split(","))
    cards = {str(card.id) for card in draft.lesson.cards}
    return name != "evidence" or (bool(links := _CARD_LINK.findall(value)) and all(link in cards for link in links))


def _lines_of_fields(draft: Draft, note: DraftNote) -> list[int]:
    """The lines below a note that begin with a field word, and those that go on from them."""
    found: list[int] = []
    for number in range(note.last_line + 1, len(draft.source.lines) + 1):
        line = draft.source.line(number)
        if not line.strip():
            continue
        opening = _BULLET.match(line)
        goes_on = found and found[-1] == number - 1 and line[0].isspace()
        if not goes_on and not (opening and _is_field(draft, opening["word"])):
            break
        found.append(number)
    return found


def _is_field(draft: Draft, word: str) -> bool:
    return load_format_words().field(word, draft.language) is not None


def _is_inside(draft: Draft, at: int, start: int, text: str) -> bool:
    return start <= at < start + len(text)
