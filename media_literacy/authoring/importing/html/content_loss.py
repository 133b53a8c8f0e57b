"""Whether much of what a page shows did not come along, and the words for that: a wrong text is never a success.

Menus, teasers and comments may be most of a page. So it is told where running text is missing, that is paragraphs
beside each other, or where next to nothing is left.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.boilerplate_removal import unseen_elements
from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.html.page_text import page_text
from media_literacy.authoring.importing.passage import Passage
from media_literacy.i18n import gettext as _

_FEWEST_LETTERS = 400
_LEAST_OF_RUNNING = 0.65
_LEAST_OF_ALL = 0.25
_SHORT_ARTICLE = 800
"""What has to be left. Where 80 news pages were read rightly, two have less."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """How many letters a page shows: in paragraphs that stand beside each other, but for links, and in all."""

    running: int
    all: int


def shown_text(root: Element) -> ShownText:
    """Measure a page before anything is taken out of it."""
    text = page_text(root, unseen_elements(root))
    running = sum(near[0] for near in text.near.values() if near[0] >= _FEWEST_LETTERS)
    return ShownText(running, text.letters[root])


def report_content_loss(shown: ShownText, passages: Sequence[Passage], dropped: DroppedContent) -> None:
    """Say about how much of the page's text was left out, where that is much."""
    kept = sum(len(passage.text) for passage in passages)
    share = 0.0
    if shown.running >= _FEWEST_LETTERS and kept < shown.running * _LEAST_OF_RUNNING:
        share = 1 - kept / shown.running
    if shown.all >= _FEWEST_LETTERS and kept < min(shown.all * _LEAST_OF_ALL, _SHORT_ARTICLE):
        share = max(share, 1 - kept / shown.all)
    if share:
        dropped.add_message(_words(share))


def _words(share: float) -> str:
    if share > 0.85:
        message = _("Nearly all of the page’s text was left out, because it did not look like the article.")
    elif share > 0.58:
        message = _("About two thirds of the page’s text were left out, because they did not look like the article.")
    elif share > 0.42:
        message = _("About half of the page’s text was left out, because it did not look like the article.")
    else:
        message = _("About a third of the page’s text was left out, because it did not look like the article.")
    way_on = _("Compare with the page; if something is missing, copy the article and paste it.")
    return f"{message} {way_on}"
