"""How much running text stands where in a page: letters of its paragraphs, by whichever tags they are made of."""

from collections.abc import Container
from dataclasses import dataclass

from media_literacy.authoring.importing.html.html_tree import BLOCK_TAGS, Element, name_of

MUCH_OF_CORE = 0.2
"""The share of the article's core from which running text beside or in it is taken for more of the article."""

FEWEST_LETTERS = 40
"""What a block needs to count as a paragraph, and not as a label, a date or an entry of a menu."""

_SHARE_OF_RUNNING = 0.75
_WEIGHTS = (1, 1 / 2, 1 / 6, 1 / 9)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True, slots=True)
class PageText:
    """The letters of all paragraphs in each element, of its links, and of all that it shows.

    `near` are the letters of the paragraphs that an element holds itself, of those one step below, and so on.
    """

    paragraphs: dict[Element, int]
    links: dict[Element, int]
    letters: dict[Element, int]
    near: dict[Element, list[int]]

    def score(self, element: Element) -> float:
        """High where paragraphs stand beside each other, low where each stands in a box of its own."""
        return sum(size * weight for size, weight in zip(self.near[element], _WEIGHTS, strict=True))

    def is_running(self, element: Element, least: float) -> bool:
        """Whether an element holds at least so many letters of paragraphs, and little else."""
        size = self.paragraphs[element]
        return size >= least and size >= self.letters[element] * _SHARE_OF_RUNNING

    def link_density(self, element: Element) -> float:
        """The share of an element's text that is links."""
        return self.links[element] / self.letters[element] if self.letters[element] else 0.0


def page_text(root: Element, unseen: Container[Element] = ()) -> PageText:
    """Measure a page; text that nobody sees counts nothing."""
    order = [element for element in root.iter() if name_of(element) and element not in unseen]
    own = dict.fromkeys(order, 0)
    links = dict.fromkeys(order, 0)
    holders: dict[Element, Element] = {}
    linked: set[Element] = set()
    block_letters = dict.fromkeys(order, 0)
    block_links = dict.fromkeys(order, 0)
    for element in order:
        parent = element.getparent()
        name = name_of(element)
        is_block = name in BLOCK_TAGS or parent not in holders
        holders[element] = element if is_block else holders[parent]
        if name == "a" or parent in linked:
            linked.add(element)
        texts = [element.text, *(child.tail for child in element)]
        letters = sum(len(" ".join(text.split())) for text in texts if text)
        own[element] = letters
        block_letters[holders[element]] += letters
        if element in linked:
            links[element] = letters
            block_links[holders[element]] += letters
    paragraphs = dict.fromkeys(order, 0)
    teasers = {box for box in {element.getparent() for element in order} if box is not None and _is_teaser(box)}
    for block, size in block_letters.items():
        if name_of(block) in _HEADINGS:
            continue
        unlinked = size - block_links[block]
        if unlinked >= FEWEST_LETTERS and unlinked >= block_links[block] and block.getparent() not in teasers:
            paragraphs[block] = unlinked
    near = _near(paragraphs)
    for element in reversed(order):
        parent = element.getparent()
        if parent in own:
            own[parent] += own[element]
            links[parent] += links[element]
            paragraphs[parent] += paragraphs[element]
    return PageText(paragraphs, links, own, near)


def _near(paragraphs: dict[Element, int]) -> dict[Element, list[int]]:
    near = {element: [0] * len(_WEIGHTS) for element in paragraphs}
    for paragraph, size in paragraphs.items():
        holder = _holder(paragraph)
        for step in range(len(_WEIGHTS) if size else 0):
            if holder not in near:
                break
            near[holder][step] += size
            holder = holder.getparent()
    return near


def _is_teaser(box: Element) -> bool:
    """Whether a box has a heading that is a link, and one paragraph, as those have that lead to other articles."""
    names = [name_of(child) for child in box]
    headings = (child for child in box if name_of(child) in _HEADINGS)
    return names.count("p") == 1 and any(next(heading.iter("a"), None) is not None for heading in headings)


def _holder(paragraph: Element) -> Element:
    """What a paragraph stands in: text that is set apart by line breaks alone stands in its own block."""
    breaks = sum(name_of(child) == "br" or name_of(child) in BLOCK_TAGS for child in paragraph)
    return paragraph if breaks > 1 and name_of(paragraph) not in ("p", "li") else paragraph.getparent()
