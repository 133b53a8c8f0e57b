"""What stands around an article and is no part of it: menus, share bars, notices, advertisements, scripts."""

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import (
    Element,
    is_hidden,
    name_of,
    remove,
    style_of,
    word_set,
    words_of,
)
from media_literacy.authoring.importing.html.page_text import MUCH_OF_CORE, page_text
from media_literacy.i18n import gettext as _

_UNSEEN = word_set(
    "script style noscript template head title meta link base colgroup col map area datalist param source track"
)
_FURNITURE = word_set("nav menu aside dialog")
_FORMS = word_set("form button input select textarea fieldset")
_FILMS = word_set("iframe object embed video audio canvas frame frameset applet")
_ROLES = word_set("navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar")
_WORDS = word_set(
    "share sharing sharebar social related recommended recommendation recommendations promo promotion promoted advert"
    " adverts advertisement advertising ad ads adslot sponsor sponsored newsletter newsletters subscribe subscription"
    " signup cookie cookies consent gdpr breadcrumb breadcrumbs nav navbar navigation menu toolbar comments disqus"
    " paywall pagination pager outbrain taboola teaser teasers readmore skiplink sidebar widget popup modal overlay"
    " toast follow donate donation trending mostread popular login"
)
_COMMENT_WORDS = word_set("comment comments disqus respond")
_PICTURE_WORDS = word_set("caption captions credit")
_PAGE_WORDS = _COMMENT_WORDS | _PICTURE_WORDS | word_set("bio tags")
"""What is furniture in a page only: on the clipboard somebody chose it."""

_EMBEDDED_WORDS = word_set("embed tweet")
_READ_MORE_WORDS = ({"read", "more"}, {"more", "on"}, {"most", "read"}, {"skip", "link"}, {"also", "like"})
_UNHEARD = ("sronly", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "mw-editsection")
_SIGNATURES = ("gmail_signature", "moz-signature")
_MAIL_HEADS = ("gmail_attr", "moz-email-headers-table", "moz-cite-prefix")
_LARGE_SHARE = 0.4
_MOST_CLASSES = 1_000
_KEPT_TAGS = word_set("html body main article p h1 h2 h3 b i em strong a span")


def remove_boilerplate(
    root: Element, dropped: DroppedContent, core: Element | None = None, headline: Element | None = None
) -> None:
    """Take out of the tree all that is no text of the article; what a reader could have seen is counted."""
    unseen = unseen_elements(root)
    sizes = text_sizes(root, unseen)
    protected = _protected(root, unseen, sizes, core, headline)
    words = _WORDS if core is None else _WORDS | _PAGE_WORDS
    gone: set[Element] = set()
    for element, size in sizes.items():
        if element in unseen or element.getparent() in gone:  # what stood in a menu is told with the menu
            gone.add(element)
            continue
        what = _what_is_lost(element, words, is_protected=element in protected)
        if what is None:
            continue
        if isinstance(what, str):
            dropped.add_message(what)
        elif size or what is not DroppedKind.BOILERPLATE:
            dropped.count(what)
        gone.add(element)
    for element in gone:
        remove(element)


def _protected(
    root: Element, unseen: set[Element], sizes: dict[Element, int], core: Element | None, headline: Element | None
) -> set[Element]:
    """What does not go for its name: what holds the headline, the core of the article, or much of that core.

    Much is less where it is running text, unless readers wrote it. Without a core, as on the clipboard, all of the text
    is the article.
    """
    kept = [element for element in (core, headline) if element is not None]
    protected = {holder for element in kept for holder in (element, *element.iterancestors())}
    article = root if core is None else core
    most = sizes[article] * _LARGE_SHARE
    protected.update(element for element in article.iter() if sizes.get(element, 0) > most)
    if core is not None:
        text = page_text(root, unseen)
        least = text.paragraphs[core] * MUCH_OF_CORE
        running = (element for element in core.iter() if element in text.letters and text.is_running(element, least))
        protected.update(element for element in running if not words_of(element) & _COMMENT_WORDS)
    return protected


def unseen_elements(root: Element) -> set[Element]:
    """What a browser shows nothing of, with all that is inside."""
    unseen: set[Element] = set()
    for element in root.iter():
        if name_of(element) and (element.getparent() in unseen or _is_unseen(element)):
            unseen.add(element)
    return unseen


def text_sizes(root: Element, unseen: set[Element]) -> dict[Element, int]:
    """How much text stands in each element, in document order. Text that nobody sees counts nothing."""
    order = [element for element in root.iter() if name_of(element)]
    sizes = {element: 0 if element in unseen else _size(element.text) for element in order}
    for element in reversed(order):
        parent = element.getparent()
        if parent is not None and parent in sizes and parent not in unseen:
            sizes[parent] += sizes[element] + _size(element.tail)
    return sizes


def _size(text: str | None) -> int:
    return len(text.strip()) if text else 0


def _is_unseen(element: Element) -> bool:
    """Whether it is a script or style, is hidden, or is only there to be heard."""
    name = name_of(element)
    if name in _UNSEEN:
        return True
    if name in ("html", "body"):
        return False
    return is_hidden(element) or any(other_class in _UNHEARD for other_class in _classes(element))


def _classes(element: Element) -> list[str]:
    names: str = element.get("class") or ""
    return names[:_MOST_CLASSES].lower().split()


def _what_is_lost(element: Element, words: frozenset[str], *, is_protected: bool) -> DroppedKind | str | None:
    """What an element that is seen is, if it is to be taken out; an empty text for what nobody would miss."""
    name = name_of(element)
    if name in _FORMS:
        # Some sites wrap the whole page in a form.
        return None if is_protected else DroppedKind.FORM
    if name in _FILMS:
        return DroppedKind.FILM
    if name == "figure":
        return _figure(element)
    if name in ("img", "picture", "svg"):
        return "" if name == "svg" or _is_tiny(element) else DroppedKind.PICTURE
    if name == "del":
        return _("Text that was marked as deleted was left out.")
    if "mso-element:comment-list" in style_of(element):
        return _("Comments whose place in the text is not known were left out.")
    return _by_its_names(element, name, words, is_protected=is_protected)


def _by_its_names(
    element: Element, name: str, furniture: frozenset[str], *, is_protected: bool
) -> DroppedKind | str | None:
    """What class, id and role say of an element. Names may lie, so nothing that holds most of the text goes."""
    names = _classes(element)
    if any(signature in names for signature in _SIGNATURES) or element.get("id") == "Signature":
        return _("The signature at the end of the mail was left out.")
    if any(head in names for head in _MAIL_HEADS) or element.get("id") == "divRplyFwdMsg":
        return _("The head of the mail was left out: who wrote it to whom, and when.")
    words = words_of(element)
    if is_protected or words & _EMBEDDED_WORDS:
        return None
    if name in _KEPT_TAGS:
        is_note = name in ("p", "a", "span") and words & furniture & _PICTURE_WORDS
        return DroppedKind.BOILERPLATE if is_note else None
    if name in _FURNITURE or (element.get("role") or "").lower() in _ROLES:
        return DroppedKind.BOILERPLATE
    if words & furniture or any(both <= words for both in _READ_MORE_WORDS):
        return DroppedKind.BOILERPLATE
    return None


def _figure(element: Element) -> DroppedKind | None:
    if next(element.iter("blockquote", "table", "pre"), None) is not None:
        return None
    return DroppedKind.FILM if next(element.iter(*_FILMS), None) is not None else DroppedKind.PICTURE


def _is_tiny(element: Element) -> bool:
    """Whether a picture is one of those that only tell that a page was opened."""
    sizes = [element.get(key) or "" for key in ("width", "height")]
    return any(size.rstrip("px") in ("0", "1", "2") for size in sizes)
