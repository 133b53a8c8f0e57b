"""Fields of Word documents: what an instruction such as a formula or a condition says is not text of the document."""

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.word_names import name_of, value

_MOST_OPEN = 30
_SHOWN = ("t", "tab", "br", "cr", "sym", "noBreakHyphen", "m:oMath")


def instructions(root: Element) -> list[Element]:
    """The pieces of text that stand in the instruction of a field, between its begin and where its result begins.

    Only fields that end count: after a begin that is left open, everything is text.
    """
    pieces = [element for element in root.iter() if name_of(element) == "fldChar" or name_of(element) in _SHOWN]
    results = _results(pieces)
    found: list[Element] = []
    open_fields: list[Element] = []
    for piece in pieces:
        if piece in results:
            open_fields.append(piece)
        elif open_fields and results[open_fields[-1]] is piece:
            open_fields.pop()
        elif open_fields and name_of(piece) != "fldChar":
            found.append(piece)
    return found


def unpaired_marks(root: Element) -> list[Element]:
    """The marks of fields that do not end, did not begin, or stand in too many others.

    The converter looks through all fields that are open at each run of text.
    """
    waiting: list[list[Element]] = []
    unpaired: list[Element] = []
    for mark in root.iter():
        if name_of(mark) != "fldChar":
            continue
        kind = value(mark, "fldCharType")
        if kind == "begin":
            waiting.append([mark])
        elif not waiting:
            unpaired.append(mark)
        elif kind == "end":
            marks = waiting.pop()
            unpaired += [*marks, mark] if len(waiting) >= _MOST_OPEN else []
        else:
            waiting[-1].append(mark)
    return [*unpaired, *(mark for marks in waiting for mark in marks)]


def _results(pieces: list[Element]) -> dict[Element, Element]:
    """Where the result of each field begins, by where the field does; without a result, where it ends."""
    found: dict[Element, Element] = {}
    waiting: list[tuple[Element, Element | None]] = []
    for piece in pieces:
        if name_of(piece) != "fldChar":
            continue
        kind = value(piece, "fldCharType")
        if kind == "begin":
            waiting.append((piece, None))
        elif kind == "separate" and waiting:
            waiting[-1] = (waiting[-1][0], waiting[-1][1] if waiting[-1][1] is not None else piece)
        elif kind == "end" and waiting:
            begin, result = waiting.pop()
            found[begin] = piece if result is None else result
    return found
