"""Rewrites the text of a Word document into those elements that the converter knows, so that no word is lost unseen.

What it does not know is taken apart until its text stands in plain runs; what holds no text is told.
"""

from collections.abc import Callable, Set
from dataclasses import dataclass, field

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import Element, word_set
from media_literacy.authoring.importing.word.complex_fields import instructions, unpaired_marks
from media_literacy.authoring.importing.word.drawings import count_pictures, text_boxes
from media_literacy.authoring.importing.word.equations import equation_text, is_plain
from media_literacy.authoring.importing.word.hidden_text import NO_STYLES, HiddenStyles
from media_literacy.authoring.importing.word.paragraph_marks import join_paragraphs
from media_literacy.authoring.importing.word.run_writing import field_run, new_like, remove, replace_by_text, run_around
from media_literacy.authoring.importing.word.word_names import child, is_on, name_of, value
from media_literacy.i18n import gettext as _

_KEPT = word_set("t tab noBreakHyphen softHyphen fldChar instrText bookmarkStart")
_ENTERED = word_set("document body footnotes footnote endnotes endnote comments comment p tbl")
_UNWRAPPED = word_set("ins moveTo dir bdo smartTag customXml sdtContent rubyBase txbxContent mc:Choice mc:Fallback")
_SILENT = word_set(
    "bookmarkEnd proofErr lastRenderedPageBreak annotationRef footnoteRef endnoteRef separator continuationSeparator"
    " background sectPr tblGrid permStart permEnd commentRangeStart commentRangeEnd del moveFrom delText delInstrText"
    " ?:wrap"
)
_HOLD_TEXT = word_set("p r tbl t m:oMath drawing pict")
_RANGES = ("RangeStart", "RangeEnd")
_PROPERTIES = ("Pr", "PrEx", "PrChange")
_NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote", "commentReference": "comment"}
_TEXT = ("t", "m:t", "?:t", "sym")
_PRIVATE = range(0xE000, 0xF900)
_MOST_COLUMNS = 60
_MOST_ADDED = 2_000
"""Empty cells before one row, and in a document."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What references of a part may lead to: ids of notes as “footnote 2”, and of relationships."""

    notes: Set[str] = frozenset()
    relationships: Set[str] = frozenset()


NO_TARGETS = Targets()


def rewrite(
    root: Element, dropped: DroppedContent, targets: Targets = NO_TARGETS, styles: HiddenStyles = NO_STYLES
) -> None:
    """Rewrite a part in place. A document that was judged is at most a hundred elements deep."""
    work = _Rewriting(dropped, targets, styles, _holders_of_text(root))
    for piece in [*instructions(root), *unpaired_marks(root)]:
        piece.getparent().remove(piece)
    if join_paragraphs(root):
        dropped.add_message(_("The document has tracked changes. The text was taken as if all of them were accepted."))
    work.visit_all(root)


@dataclass(slots=True)
class _Rewriting:
    dropped: DroppedContent
    targets: Targets
    styles: HiddenStyles
    holders: Set[Element]
    """What holds text, itself or further inside."""
    behind: list[Element] | None = None
    """Blocks that stood inside the paragraph that is being looked at, and will stand behind it."""
    columns_left: int = _MOST_ADDED
    handlers: dict[str, Callable[[Element], None]] = field(init=False)

    def __post_init__(self) -> None:
        self.handlers = {
            "p": self._block, "tbl": self._block, "tr": self._row, "tc": self._cell, "r": self._run,
            "hyperlink": self._hyperlink, "fldSimple": self._simple_field, "sdt": self._content_control,
            "br": self._break, "cr": self._break, "ptab": self._tab, "sym": self._symbol, "ruby": self._ruby,
            "m:oMath": self._equation, "m:oMathPara": self._equations, "mc:AlternateContent": self._alternatives,
            "drawing": self._drawing, "pict": self._drawing, "object": self._drawing,
            "altChunk": self._embedded, "subDoc": self._embedded, "control": self._form,
            **dict.fromkeys(_NOTES, self._reference),
        }  # fmt: skip

    def visit_all(self, element: Element) -> None:
        for inner in list(element):
            self._visit(inner)

    def _visit(self, element: Element) -> None:
        name = name_of(element)
        if name in self.handlers:
            self.handlers[name](element)
        elif name in _ENTERED:
            self.visit_all(element)
        elif name in _UNWRAPPED:
            self._unwrap(element)
        elif name in _SILENT or name.endswith(_RANGES):
            remove(element)
        elif name not in _KEPT and not name.endswith(_PROPERTIES):
            self._unknown(element)

    def _unwrap(self, element: Element) -> None:
        """What is inside stands in place of the element."""
        self.visit_all(element)
        for inner in list(element):
            if not name_of(inner).endswith(_PROPERTIES):
                element.addprevious(inner)
        remove(element)

    def _unknown(self, element: Element) -> None:
        """Text that stands in runs stays so; other text becomes a run; where there is none, a loss is told."""
        if element in self.holders:
            self._unwrap(element)
        elif text := " ".join("".join(element.itertext()).split()):
            replace_by_text(element, text)
        else:
            self.dropped.count(DroppedKind.UNKNOWN)
            remove(element)

    def _block(self, block: Element) -> None:
        """A paragraph or table. What stands inside of a paragraph, as text boxes do, is put behind it."""
        outer = self.behind
        self.behind = [] if name_of(block) == "p" else None
        self.visit_all(block)
        behind = [block, *(self.behind or ())] if outer is not None else self.behind or ()
        self.behind = outer
        if outer is not None:
            outer.extend(behind)
            remove(block)
            return
        for other in reversed(behind):
            block.addnext(other)

    def _row(self, row: Element) -> None:
        properties = child(row, "trPr")
        if properties is not None:
            if child(properties, "del") is not None:
                remove(row)
                return
            if is_on(child(properties, "hidden")):
                self._tell_hidden(row)
                return
            before = child(properties, "gridBefore")
            columns = value(before) if before is not None else ""
            count = min(int(columns[:4]), _MOST_COLUMNS, self.columns_left) if columns.isdecimal() else 0
            self.columns_left -= count
            for _column in range(count):
                cell = new_like(row, "tc")
                cell.append(new_like(row, "p"))
                properties.addnext(cell)
        self.visit_all(row)

    def _cell(self, cell: Element) -> None:
        if child(cell, "tcPr", "cellDel") is not None:
            remove(cell)
        else:
            self.visit_all(cell)

    def _run(self, run: Element) -> None:
        if self.styles.is_hidden(run):
            self._tell_hidden(run)
        else:
            self.visit_all(run)

    def _tell_hidden(self, element: Element) -> None:
        if any(name_of(inner) in _TEXT for inner in element.iter()):
            self.dropped.add_message(_("Text that is hidden in the document was left out."))
        remove(element)

    def _hyperlink(self, link: Element) -> None:
        target = value(link, "id")
        if target and target not in self.targets.relationships:
            self._unwrap(link)
        else:
            self.visit_all(link)

    def _reference(self, reference: Element) -> None:
        """The mark of a note. One that leads to none has nothing to say."""
        if f"{_NOTES[name_of(reference)]} {value(reference, 'id')}" not in self.targets.notes:
            remove(reference)

    def _simple_field(self, element: Element) -> None:
        """A link stays one: it is written as the field of several runs that it might be as well."""
        instruction = value(element, "instr")
        if instruction.split(maxsplit=1)[:1] == ["HYPERLINK"]:
            for inner in (
                field_run(element, "begin"),
                field_run(element, "", instruction),
                field_run(element, "separate"),
            ):
                element.addprevious(inner)
            element.addnext(field_run(element, "end"))
        self._unwrap(element)

    def _content_control(self, control: Element) -> None:
        """What somebody chose or filled in; a box to tick is the sign that it shows."""
        box = next((part for part in control.iter() if part.tag.endswith("}checkbox")), None)
        content = child(control, "sdtContent")
        if box is not None and content is not None:
            sign = next((part for part in content.iter() if name_of(part) in ("t", "sym")), None)
            state = next((part for part in box if part.tag.endswith("}checked")), None)
            if sign is not None:
                replace_by_text(sign, "☒" if is_on(state) else "☐")
        self._unwrap(control)

    def _break(self, element: Element) -> None:
        """Every break parts words, also one that begins a page, a column or a line of text beside a picture."""
        if name_of(element) == "cr" or len(element.attrib):
            element.addprevious(new_like(element, "br"))
            remove(element)

    def _tab(self, element: Element) -> None:
        element.addprevious(new_like(element, "tab"))
        remove(element)

    def _symbol(self, symbol: Element) -> None:
        """A sign by its number: those of no special font are letters; the converter knows many of the others."""
        try:
            number = int(value(symbol, "char")[:8], 16)
        except ValueError:
            number = 0
        if 0x20 < number < 0x110000 and number not in _PRIVATE and not 0xD800 <= number < 0xE000:
            replace_by_text(symbol, chr(number))
        elif number not in _PRIVATE:
            self.dropped.count(DroppedKind.SYMBOL)
            remove(symbol)

    def _ruby(self, ruby: Element) -> None:
        """The words, and behind them in brackets how they are read."""
        reading = child(ruby, "rt")
        if reading is not None:
            ruby.append(reading)
            text = "".join(piece.text or "" for piece in reading.iter() if name_of(piece) == "t").strip()
            if text:
                self.dropped.add_message(_("How words are read stood above them; it stands in brackets behind them."))
                replace_by_text(reading, f"({text})")
            else:
                remove(reading)
        self._unwrap(ruby)

    def _equations(self, paragraph: Element) -> None:
        for equation in [part for part in paragraph if name_of(part) == "m:oMath"]:
            self._equation(equation)
        self._unwrap(paragraph)

    def _equation(self, equation: Element) -> None:
        text = equation_text(equation)
        if not text:
            self.dropped.count(DroppedKind.UNKNOWN)
            remove(equation)
            return
        if not is_plain(equation):
            self.dropped.count(DroppedKind.EQUATION)
        replace_by_text(equation, text)

    def _alternatives(self, element: Element) -> None:
        """One of several forms of the same: one that holds text, if there is any."""
        forms = sorted((form for form in element if len(form)), key=lambda form: name_of(form) != "mc:Fallback")
        said = [form for form in forms if any(name_of(inner) in _TEXT for inner in form.iter())]
        chosen = next(iter(said or forms), None)
        for form in list(element):
            if form is not chosen:
                remove(form)
        self._unwrap(element)

    def _drawing(self, drawing: Element) -> None:
        """A drawing is left out and told; the text of boxes in it stands behind its paragraph."""
        boxes = text_boxes(drawing)
        count_pictures(drawing, self.dropped, has_text=bool(boxes))
        if boxes:
            self.dropped.count(DroppedKind.TEXT_BOX)
        outer = self.behind
        self.behind = [] if outer is None else outer
        for box in boxes:
            self.visit_all(box)
        if outer is None:  # it stands in no paragraph
            for block in self.behind:
                run_around(drawing).addprevious(block)
        self.behind = outer
        remove(drawing)

    def _embedded(self, element: Element) -> None:
        self.dropped.count(DroppedKind.EMBEDDED)
        remove(element)

    def _form(self, element: Element) -> None:
        self.dropped.count(DroppedKind.FORM)
        remove(element)


def _holders_of_text(root: Element) -> Set[Element]:
    """All that hold text, found in one pass: what is deep inside of many is looked at once."""
    found: set[Element] = set()
    for element in root.iter():
        holder = element if name_of(element) in _HOLD_TEXT else None
        while holder is not None and holder not in found:
            found.add(holder)
            holder = holder.getparent()
    return found
