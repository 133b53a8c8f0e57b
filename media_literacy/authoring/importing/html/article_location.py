"""Where the article stands in a page, and what beside it on the way up to its headline is none of it."""

from collections.abc import Container

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import Element, name_of, remove
from media_literacy.authoring.importing.html.page_text import MUCH_OF_CORE, PageText, page_text

_SHARE_OF_PAGE = 0.4
_MORE_OF_IT = 0.15
_LINKS_ONLY = 0.5


def article_core(root: Element, headline: Element | None, unseen: Container[Element] = ()) -> Element | None:
    """The element where most paragraphs of a page stand beside each other; None for a page without any."""
    text = page_text(root, unseen)
    article = _named_article(root, headline, text)
    inside = [element for element in article.iter() if element in text.near]
    core = max(inside, key=lambda element: text.score(element) * (1 - text.link_density(element)))
    if not text.paragraphs[core]:
        return None
    parent = core.getparent()
    while core is not article and parent in text.near and text.near[parent][0] > text.score(core) * _MORE_OF_IT:
        core, parent = parent, parent.getparent()
    return core


def _named_article(root: Element, headline: Element | None, text: PageText) -> Element:
    """The closest element that calls itself the article, around the headline and much of the text; else the page."""
    around = () if headline is None else headline.iterancestors("article", "main")
    most = text.paragraphs[root] * _SHARE_OF_PAGE
    return next((element for element in around if text.paragraphs.get(element, 0) >= most), root)


def clear_around(core: Element, headline: Element | None, dropped: DroppedContent) -> Element:
    """The element that holds article and headline, after what stands beside the way between them was taken out."""
    above = set(headline.iterancestors()) if headline is not None else set[Element]()
    top = core
    while top.getparent() is not None and top is not headline and headline is not None and top not in above:
        top = top.getparent()
    text = page_text(top)
    inner = core
    while inner is not top:
        for child in _beside(inner, core, above | {headline}, text):
            if text.letters[child]:
                dropped.count(DroppedKind.BOILERPLATE)
            remove(child)
        inner = inner.getparent()
    return top


def _beside(inner: Element, core: Element, with_headline: set[Element | None], text: PageText) -> list[Element]:
    """What stands beside an element above the headline or below the article, and lists of links between them."""
    found: list[Element] = []
    is_between = False
    for child in inner.getparent():
        if child is inner or child in with_headline:
            is_between = child is not inner
        elif child not in text.letters or _is_article(child, core, text):
            continue
        elif not is_between or text.link_density(child) > _LINKS_ONLY:
            found.append(child)
    return found


def _is_article(element: Element, core: Element, text: PageText) -> bool:
    """Whether an element beside the article looks like more of it."""
    return name_of(element) != "footer" and text.is_running(element, text.paragraphs[core] * MUCH_OF_CORE)
