"""Which element of a page is the headline of its article: headings, og:title and title have to agree on it."""

import re
from collections.abc import Container
from dataclasses import dataclass
from itertools import islice

from media_literacy.authoring.importing.html.html_tree import Element, name_of, text_of, words_of

_SITE = re.compile(r"(?<!\s)\s+[|–—·»-]\s+[^|–—·]{1,40}$")
_WORDS = re.compile(r"\w+")
_LEAST_AGREEMENT = 0.6
_HEADLINE_NAMES = {"headline", "title"}
_SITE_NAMES = {"site", "logo", "brand", "blog", "masthead"}
_LONGEST = 400
_MOST_HEADINGS = 50


@dataclass(frozen=True, slots=True)
class Headline:
    """The page's own name, and the element that shows it, where one does."""

    title: str
    element: Element | None


def find_headline(root: Element, unseen: Container[Element] = ()) -> Headline:
    """The heading that agrees best with the names of the page; of equal ones an h1, and then the first."""
    names = _names(root)
    best: Element | None = None
    most = 0.0
    for element, text_above in _candidates(root, unseen):
        text = text_of(element, _LONGEST)
        agreement = max((_agreement(text, name) for name in names), default=0.0)
        if agreement >= _LEAST_AGREEMENT:
            agreement += _preference(element) - text_above
            if agreement > most:
                best, most = element, agreement
    title = next(iter(names), "")
    return Headline(title, _first_headline(root, unseen) if best is None else best)


def _first_headline(root: Element, unseen: Container[Element]) -> Element | None:
    """The first h1 of the article where no name of the page tells; the name of the site is none."""
    headings = (h1 for h1 in root.iter("h1") if h1 not in unseen and not words_of(h1) & _SITE_NAMES)
    found = [h1 for h1 in islice(headings, _MOST_HEADINGS) if _is_own(h1)]
    return next((h1 for h1 in found if next(h1.iterancestors("article"), None) is not None), next(iter(found), None))


def _is_own(heading: Element) -> bool:
    """Whether a heading is no quoted one, and has text."""
    return bool(text_of(heading, _LONGEST)) and next(heading.iterancestors("blockquote"), None) is None


def _preference(element: Element) -> float:
    """What decides between headings that agree alike: the rank, and that it does not lead elsewhere."""
    name = name_of(element)
    rank = {"h1": 0.3, "h2": 0.1, "h3": 0.05}.get(name, 0.0)
    is_link = next(element.iterancestors("a"), None) is not None
    return rank - (0.2 if is_link else 0.0)


def _candidates(root: Element, unseen: Container[Element]) -> list[tuple[Element, float]]:
    """What may be the headline, with the share of the page's paragraphs that stands above it."""
    body = next(root.iter("body"), root)
    above = 0
    found: list[tuple[Element, int]] = []
    for element in body.iter():
        name = name_of(element)
        if element in unseen:
            continue
        if name == "p":
            above += len(text_of(element))
        elif (
            name in ("h1", "h2", "h3")
            or element.get("itemprop") == "headline"
            or (name in ("div", "span", "font", "td") and words_of(element) & _HEADLINE_NAMES)
        ):
            found.append((element, above))
    return [(element, at / max(above, 1)) for element, at in found]


def _names(root: Element) -> list[str]:
    """The names of the page: first as it gives it to others, then its title without the name of the site."""
    found = [name.strip() for name in root.xpath("//meta[@property='og:title']/@content") if name.strip()]
    names = [found[0]] if found else []
    for element in root.xpath("//head/title"):
        text = " ".join((element.text or "").split())
        names += [name for name in (_SITE.sub("", text), text) if name]
    return names


def _agreement(text: str, name: str) -> float:
    """The share of words that two texts have in common; one may go on with the name of the site."""
    mine, other = set(_WORDS.findall(text.casefold())), set(_WORDS.findall(name.casefold()))
    if not mine or not other:
        return 0.0
    return 2 * len(mine & other) / (len(mine) + len(other))
