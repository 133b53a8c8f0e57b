"""Puts new elements into the text of a Word document: runs of plain text, and those that make up a field."""

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.word_names import name_of

_PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"
_WRAPPERS = {"r": (), **dict.fromkeys(("body", "tc", "txbxContent", "footnote", "endnote", "comment"), ("r", "p"))}
"""What plain text needs around it to stand in such an element; elsewhere it is a run."""


def new_like(element: Element, name: str) -> Element:
    """An element of Word in the edition of the format that the document is written in."""
    root = element.getroottree().getroot()
    return element.makeelement(f"{root.tag.rpartition('}')[0]}}}{name}")


def replace_by_text(element: Element, text: str) -> None:
    """Put a text where an element stands, with as much around it as it needs there."""
    made = new_like(element, "t")
    made.text = text
    made.set(_PRESERVE, "preserve")
    for wrapper in _WRAPPERS.get(name_of(element.getparent()), ("r",)):
        outer = new_like(element, wrapper)
        outer.append(made)
        made = outer
    element.addprevious(made)
    remove(element)


def field_run(element: Element, kind: str, instruction: str = "") -> Element:
    """A run that begins, divides or ends a field, or one with its instruction."""
    run, piece = new_like(element, "r"), new_like(element, "fldChar" if kind else "instrText")
    if kind:
        piece.set(f"{piece.tag.rpartition('}')[0]}}}fldCharType", kind)
    else:
        piece.text = instruction
    run.append(piece)
    return run


def remove(element: Element) -> None:
    """Take an element out, unless that was done before."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def run_around(element: Element) -> Element:
    """The run that holds an element, or itself."""
    parent = element.getparent()
    return parent if parent is not None and name_of(parent) == "r" else element
