"""Finds footnotes and comments in HTML, whichever program wrote it: a mark and its note link to each other.

Word, LibreOffice, Google Docs, Pandoc and mammoth all name them differently; the two links are common to all.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from media_literacy.authoring.importing.html.html_tree import Element, name_of, remove, style_of, text_of

_HOLDERS = ("li", "div", "dd", "dt", "p", "td", "section", "aside")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_COMMENT = re.compile(r"_msocom_(\d{1,6})")
_MOST_STEPS = 6
_MOST_INSIDE = 400


@dataclass(frozen=True, slots=True)
class HtmlFootnotes:
    """The marks, each with the name of its note, and what holds each note, taken out of the tree.

    `anchors` are the bookmarks right before a mark, which links can lead to, with the name of its note.
    """

    marks: dict[Element, str]
    notes: dict[str, Element]
    anchors: dict[str, str]


def take_footnotes(root: Element) -> HtmlFootnotes:
    """Take the notes out of the tree, without their links back; the marks stay where they are."""
    named = _named(root)
    places = {element: at for at, element in enumerate(root.iter())}
    marks: dict[Element, str] = {}
    targets: dict[str, Element] = {}
    backs: set[Element] = set()
    leading_back: dict[str, dict[str, list[Element]]] = {}
    for link in root.iter("a"):
        name = _target(link)
        target = named.get(name)
        if target is None or places[target] < places[link] or target is link:
            continue
        own = _names_around(link)
        if name not in leading_back:
            leading_back[name] = _by_target(target)
        found = [back for element in own for back in leading_back[name].get(element, ()) if back is not link]
        if found:
            marks[link] = name
            targets.setdefault(name, target)
            backs.update(found)
    for link, name, target in _word_comments(root, named):
        if link not in marks and target not in targets.values():
            marks[link] = name
            targets.setdefault(name, target)
    anchors = {anchor: name for link, name in marks.items() for anchor in _anchors_before(link)}
    holders = {name: _holder(target, backs) for name, target in targets.items()}
    for back in backs:
        remove(back)
    for name, holder in holders.items():
        remove(holder)
        if name_of(holder) == "li":  # an item of the list of notes, and of no list inside the note
            holder.tag = "div"
        if targets[name] is not holder and name_of(targets[name]) == "dt":
            remove(targets[name])
    for kind in ("footnote", "endnote", "comment"):
        for holder in root.xpath(f"//*[contains(@style, 'mso-element:{kind}-list')]"):
            if kind != "comment" or not text_of(holder):  # of comments that are left, the loss is told
                remove(holder)
    return HtmlFootnotes(marks, holders, anchors)


def _word_comments(root: Element, named: Mapping[str, Element]) -> Iterator[tuple[Element, str, Element]]:
    """The marks of Word's comments, which are numbered; their links back get lost on many ways to the clipboard."""
    for link in root.iter("a"):
        name = _target(link)
        if number := _COMMENT.fullmatch(name):
            target = named.get(f"_com_{number[1]}", named.get(name))
            if target is not None and target is not link:
                for back in [inner for inner in target.iter("a") if "msocomoff" in (inner.get("class") or "")]:
                    remove(back)
                yield link, name, target


def _named(root: Element) -> dict[str, Element]:
    found: dict[str, Element] = {}
    for element in root.iter():
        for key in ("id", "name"):
            name = element.get(key)
            if name and name_of(element) != "meta":
                found.setdefault(name, element)
    return found


def _target(link: Element) -> str:
    href = (link.get("href") or "").strip()
    # Word writes the whole address of the file before the sign when it is copied.
    return href.rpartition("#")[2] if "#" in href and not href.startswith(("http", "mailto")) else ""


def _names_around(link: Element) -> set[str]:
    """The names of a mark: its own, or those of what holds it closely, as a raised figure does."""
    names: set[str] = set()
    around = link
    for _step in range(3):
        if around is None or name_of(around) not in ("a", "sup", "span"):
            break
        names.update(filter(None, (around.get("id"), around.get("name"))))
        around = around.getparent()
    for inner in link.iter():
        names.update(filter(None, (inner.get("id"), inner.get("name"))))
    return names


def _anchors_before(mark: Element) -> Iterator[str]:
    """The names of what stands before a mark without any letters between."""
    outermost = mark
    while outermost.getprevious() is None and name_of(outermost) in ("a", "sup", "span"):
        parent = outermost.getparent()
        if parent is None or parent.text or name_of(parent) not in ("sup", "span"):
            break
        outermost = parent
    before = outermost.getprevious()
    if before is not None and name_of(before) == "a" and not before.get("href") and not before.tail:
        yield from filter(None, (before.get("id"), before.get("name")))


def _links_inside_or_near(target: Element) -> Iterator[Element]:
    """The links inside of a note's place, or behind it in the same paragraph, or in the answer to a term."""
    if name_of(target) == "dt" and target.getnext() is not None:
        target = target.getnext()
    for count, element in enumerate(target.iter()):
        if name_of(element) == "a":
            yield element
        if count > _MOST_INSIDE:
            return


def _by_target(target: Element) -> dict[str, list[Element]]:
    """The links of a note's place by where they lead, but for those in headings: they lead to a table of contents."""
    found: dict[str, list[Element]] = {}
    for link in _links_inside_or_near(target):
        if next(link.iterancestors(*_HEADINGS), None) is None:
            found.setdefault(_target(link), []).append(link)
    return found


def _holder(target: Element, backs: set[Element]) -> Element:
    """The paragraph, item or box that holds the whole of one note."""
    if name_of(target) == "dt" and target.getnext() is not None:
        return target.getnext()
    holder = target
    around = target
    for _step in range(_MOST_STEPS):
        if name_of(around) in _HOLDERS:
            holder = around
            parent = around.getparent()
            is_box = parent is not None and (
                name_of(parent) in ("li", "div") or "mso-element:footnote" in style_of(parent)
            )
            if not is_box or _backs_inside(parent, backs) != 1:
                break
        elif around.getparent() is None:
            break
        around = around.getparent()
    return holder


def _backs_inside(element: Element, backs: set[Element]) -> int:
    count = 0
    for seen, other_element in enumerate(element.iter()):
        count += other_element in backs
        if seen > _MOST_INSIDE:
            return 0
    return count
