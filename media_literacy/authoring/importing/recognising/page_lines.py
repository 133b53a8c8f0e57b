"""Lines of a web page around its article that come along as text: ways to share it, other stories, notices."""

import re
from collections.abc import Iterator, Sequence

from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.i18n import gettext as _

_PAPER = r"(?:article|report|story|page|piece|news(?: item| story)?|interview|column|review)"
# “Share this post!”, or with friends, is what chain letters say: it stays, because a lesson may be about it.
_SHARE = (
    rf"share(?: this(?: {_PAPER})?)?|(?:print|e-?mail|tweet) this {_PAPER}"
    r"|share (?:on|via) (?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|bluesky|mastodon|threads|e-?mail)"
    r"|(?:(?:diesen )?artikel )?teilen|partager(?: cet article)?|compart(?:ir|e)(?: (?:este artículo|esta noticia))?"
    r"|condividi(?: (?:questo |l['’])articolo)?|deel dit artikel|delen"
)
_READ_MORE = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|more on this(?: story)?|related(?: (?:stories|articles|topics))?"
    r"|recommended(?: for you)?|advertisement|sponsored(?: content)?|(?:story|article) continues below.*"
    r"|sign up(?: here)?|adverts?|leave a comment|image \d+ of \d+|click here to subscribe.*|get short url"
    r"|subscribe(?: now)?|follow us.*|copy link|skip to (?:main )?content|anzeige"
    rf"|{_SHARE}"
    r"|werbung|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|publicité|lee también|leer más|publicidad|te puede"
    r" interesar|leggi anche|pubblicità|lees ook|©|copyright|all rights reserved)(?:\s*[:：»›>→©\d].*|\s*)",
    re.IGNORECASE,
)
_LONGEST_READ_MORE = 200
_NETWORKS = r"(?:facebook|twitter|x|whats ?app|telegram|linkedin|reddit|bluesky|mastodon|threads|messenger|pinterest)"
_WAYS = rf"(?:{_NETWORKS}|e-?mail|copy link|print|save|more)"
_SHARE_LINE = re.compile(
    rf"(?:share|teilen|partager|compartir|condividi|delen)?(?:\s*(?:on|via|auf|sur|en|su|op)?\s*{_WAYS})+|share|teilen"
    r"|partager|compartir|condividi|delen",
    re.IGNORECASE,
)
_SHARE_WORD = re.compile("share|teilen|partag|comparti|condivid|delen", re.IGNORECASE)
_NETWORK = re.compile(rf"{_NETWORKS}\b|e-?mail\b", re.IGNORECASE)
_OPENS_TEASERS = re.compile(
    r"(?:read (?:more|also|next)|also read|see also|more on this(?: story)?|related(?: (?:stories|articles))?"
    r"|recommended(?: for you)?|lesen sie auch|mehr zum thema|(?:à )?lire aussi|lee también|leggi anche|lees ook)\W*",
    re.IGNORECASE,
)
_NEWSLETTER = re.compile(
    r"(?:sign up (?:to|for)|subscribe to|get) (?:our|the) .{0,40}newsletters?\W*|(?:unseren|den) .{0,30}newsletter"
    r" (?:abonnieren|bestellen)\W*|(?:inscrivez-vous|abonnez-vous) à (?:la|notre) newsletter\W*",
    re.IGNORECASE,
)
_LONGEST_TEASER = 120
_MOST_TEASERS = 6
_MOST_TOLD = 20
_STOP = re.compile(r"[.!?。…][”’»\"')\]]*$")


def is_read_more(text: str) -> bool:
    """Whether a paragraph only sends its reader elsewhere."""
    is_short = len(text) <= _LONGEST_READ_MORE
    return is_short and (_READ_MORE.fullmatch(text) is not None or _NEWSLETTER.fullmatch(text) is not None)


def without_page_lines(lines: Sequence[str], dropped: DroppedContent) -> list[str]:
    """The lines of a plain text without those of the page around it; each is told.

    They stand for themselves between blank lines. A text of nothing else stays as it is.
    """
    kept: list[str] = []
    left_out: list[str] = []
    for stretch in _stretches(lines):
        (left_out if _is_of_page(stretch) else kept).extend(stretch)
    if not left_out or not any(kept):
        return list(lines)
    for line in left_out[:_MOST_TOLD]:
        dropped.add_message(_("A line of the page around the article was left out: “{text}”.").format(text=line))
    for _line in left_out[_MOST_TOLD:]:
        dropped.count(DroppedKind.BOILERPLATE)
    return kept


def _stretches(lines: Sequence[str]) -> Iterator[list[str]]:
    """The lines between blank ones together, and each blank one alone."""
    stretch: list[str] = []
    for line in lines:
        if line:
            stretch.append(line)
            continue
        if stretch:
            yield stretch
            stretch = []
        yield [line]
    if stretch:
        yield stretch


def _is_of_page(stretch: Sequence[str]) -> bool:
    if len(stretch) > _MOST_TEASERS + 1 or any(len(line) > _LONGEST_READ_MORE for line in stretch) or not stretch[0]:
        return False
    is_bar = all(_SHARE_LINE.fullmatch(line) for line in stretch) and any(_NETWORK.search(line) for line in stretch)
    if len(stretch) == 1:
        shares = is_bar and _SHARE_WORD.match(stretch[0]) is not None
        return shares or is_read_more(stretch[0])
    if is_bar:
        return True
    is_teaser = all(len(line) <= _LONGEST_TEASER and not _STOP.search(line) for line in stretch[1:])
    return is_teaser and _OPENS_TEASERS.fullmatch(stretch[0]) is not None
