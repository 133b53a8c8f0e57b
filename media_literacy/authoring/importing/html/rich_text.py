"""A lesson from rich text: what the clipboard holds after copying from a browser, a mail or a word processor."""

import re
from collections.abc import Sequence
from dataclasses import replace

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.boilerplate_removal import remove_boilerplate
from media_literacy.authoring.importing.html.captions import mark_captions
from media_literacy.authoring.importing.html.content_loss import report_content_loss, shown_text
from media_literacy.authoring.importing.html.emoji_pictures import show_emoji
from media_literacy.authoring.importing.html.html_footnotes import take_footnotes
from media_literacy.authoring.importing.html.html_tree import anchors_in_headings, read_html
from media_literacy.authoring.importing.html.html_walk import walk_html
from media_literacy.authoring.importing.imported_lesson import Imported, finished, language_of, refuse_large
from media_literacy.authoring.importing.passage import ImportedNote, Passage, cut
from media_literacy.authoring.importing.recognising.footnotes import carried_notes
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.authoring.importing.recognising.inner_links import Anchors
from media_literacy.authoring.importing.recognising.page_lines import is_read_more
from media_literacy.authoring.importing.recognising.speakers import with_speakers
from media_literacy.i18n import gettext as _
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.languages import ENGLISH

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*)<!--\s*EndFragment\s*-->", re.DOTALL | re.IGNORECASE)
_NOTES = re.compile(r"<div\b[^>]{0,200}mso-element:\s*(?:footnote|endnote|comment)-list", re.IGNORECASE)
_AD_LABEL = re.compile(
    r"advert(?:isement|orial)?|sponsored(?: content| post)?|anzeige|werbung|publicité|publicidad|pubblicità",
    re.IGNORECASE,
)
_BOXES = {"☐": False, "☒": True, "☑": True}


def from_html(html: str, language: str | None = None) -> Imported:
    """The lesson that copied rich text makes, without a language in its own; AppError for none, or too much of it."""
    refuse_large(len(html))
    dropped = DroppedContent()
    passages, notes = recognised_html(html, language, dropped)
    return finished(passages, language, dropped, notes)


def recognised_html(
    html: str, language: str | None, dropped: DroppedContent, title: str = ""
) -> tuple[list[Passage], list[ImportedNote]]:
    """The blocks of rich text, the headline first, and the notes that it holds. `title` is its headline elsewhere."""
    root = read_html(_chosen(html))
    if root is None:
        return with_head([], dropped), []
    show_emoji(root)
    mark_captions(root)
    footnotes = take_footnotes(root)
    shown = shown_text(root)
    remove_boilerplate(root, dropped)
    anchors = Anchors(footnotes.anchors, anchors_in_headings(root))
    found = [_with_box(passage) for passage in walk_html(root, dropped, footnotes.marks, anchors=anchors)]
    labels = _labels_above(found)
    found = [*labels, *without_read_more(found[len(labels) :], dropped)]
    report_content_loss(shown, found, dropped)
    definitions = {name: walk_html(holder, dropped, anchors=anchors) for name, holder in footnotes.notes.items()}
    language = language or language_of(found) or ENGLISH
    passages = with_speakers(with_head(unquoted_whole(found), dropped, title, language))
    passages, notes = carried_notes(passages, definitions, language, dropped, anchors)
    if not notes:
        _tell_parts(passages, dropped)
    return passages, notes


def _tell_parts(passages: Sequence[Passage], dropped: DroppedContent) -> None:
    """Reports have headings such as “Discussion”, too: only in a lesson, which has notes, is it plain what is meant."""
    for passage in passages:
        if passage.kind is BlockKind.HEADING and passage.block.level == 1:
            message = _("“{text}” opens a part of the lesson: what stands below it is not in the article.")
            dropped.add_message(message.format(text=passage.text))


def _chosen(html: str) -> str:
    """What somebody chose to copy, with the footnotes and comments that Word puts behind it."""
    fragment = _FRAGMENT.search(html)
    if fragment is None:
        return html
    notes = _NOTES.search(html, fragment.end())
    return fragment[1] + (html[notes.start() :] if notes else "")


def _labels_above(passages: list[Passage]) -> list[Passage]:
    """What is called an advertisement right above the headline, which tells the kind of the text."""
    count = next((at for at, passage in enumerate(passages) if not _AD_LABEL.fullmatch(passage.text)), 0)
    is_above = 0 < count < len(passages) and passages[count].kind is BlockKind.HEADING
    return passages[:count] if is_above else []


def unquoted_whole(passages: list[Passage]) -> list[Passage]:
    """A mail that was quoted as a whole is no quotation."""
    if not passages or not all(passage.block.quote_depth for passage in passages):
        return passages
    return [_unquoted(passage) for passage in passages]


def _unquoted(passage: Passage) -> Passage:
    kind = BlockKind.PARAGRAPH if passage.kind is BlockKind.QUOTATION else passage.kind
    return replace(passage, block=passage.block._replace(kind=kind, quote_depth=0))


def without_read_more(passages: list[Passage], dropped: DroppedContent) -> list[Passage]:
    """The passages without those that only send the reader elsewhere."""
    kept = [passage for passage in passages if passage.kind is BlockKind.CELL or not is_read_more(passage.text)]
    for _passage in range(len(passages) - len(kept)):
        dropped.count(DroppedKind.BOILERPLATE)
    return kept


def _with_box(passage: Passage) -> Passage:
    """An item that begins with a box is one to choose, as under “Leave the page”."""
    item = passage.block.item
    box = _BOXES.get(passage.text[:1])
    if item is None or box is None or passage.marks or not item.is_first:
        return passage
    runs = cut(passage.block.runs, 1)
    item = item._replace(checked=box)
    return Passage(passage.block._replace(kind=BlockKind.ITEM, runs=runs, item=item)) if runs else passage
