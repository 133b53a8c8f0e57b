"""The searches of a lesson on paper: to read and judge by, and with what opening each result shows."""

from collections.abc import Iterator
from dataclasses import replace

from media_literacy.engine.wording.search_wording import bearing_word, sideways_questions
from media_literacy.export.paper.pieces import HEADING, NOTE, PART, SMALL, TABLE, Blanks, Piece, Span, Text, ours
from media_literacy.export.paper.typesetting import NOTES, PARTS, pieces, set_blocks, set_runs
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing, Hit, Lesson, Search
from media_literacy.strings.hidden_characters import visible_line
from media_literacy.strings.last_words import unbroken
from media_literacy.strings.quotation import quoted

_QUOTE_CHARACTERS = 160
_INDENT = 18.0


def searches_to_judge(lesson: Lesson) -> list[Piece]:
    """Each search with its results, three boxes and room for a reason; nothing tells what opening a result shows."""
    searches = _searches(lesson)
    if not searches:
        return []
    task = _(
        "Go on here when the article has been talked over. Of each search, tick up to three results that you would"
        " open: whoever leads the lesson has what stands there. Then say what they tell of the claim."
    )
    found: list[Piece] = [ours(_("Leave the page"), PART, before=24.0, keeps_next=True), ours(task, NOTE, before=4.0)]
    found.append(ours(sideways_questions(), NOTE, before=3.0))
    boxes = "     ".join(unbroken(f"☐ {bearing_word(bearing)}") for bearing in Bearing)
    for search in searches:
        found += _head(search, lesson)
        for hit in search.hits:
            found += [*_title(hit, "☐"), *_site_and_line(hit)]
        found.append(ours(boxes, TABLE, before=12.0, keeps_next=True))
        found.append(Blanks((_("Because"),), (1.0,), before=4.0, height=24.0))
    return found


def answered_searches(lesson: Lesson) -> list[Piece]:
    """Each search with what opening its results shows, and what they add up to."""
    found: list[Piece] = []
    for search in _searches(lesson):
        found += _head(search, lesson)
        for number, hit in enumerate(search.hits, 1):
            where = visible_line(" — ".join(part for part in (hit.site, hit.line) if part))
            page = list(_page(hit, lesson))
            found += [
                *_title(hit, f"{number}."),
                Text((Span(where),), SMALL, 0.0, _INDENT, keeps_next=bool(page)),
                *page,
            ]
        answer = Span(f"{bearing_word(search.bearing)}: ", is_bold=True)
        found.append(Text((answer, *set_runs(search.conclusion, lesson)), PARTS.body, before=8.0))
    return found


def _searches(lesson: Lesson) -> tuple[Search, ...]:
    return lesson.leave.searches if lesson.leave is not None else ()


def _head(search: Search, lesson: Lesson) -> Iterator[Piece]:
    """What is searched for, and the claim that it is about."""
    query = Span(_("Search: {query}").format(query=visible_line(search.query)))
    yield Text((query,), HEADING, before=16.0, keeps_next=True)
    sentence = lesson.sentence(search.claim)
    claim = _("The claim, sentence {number}: {quote}")
    quote = quoted(sentence.text, _QUOTE_CHARACTERS)
    yield Text((Span(claim.format(number=sentence.number, quote=quote)),), PARTS.body, before=2.0, keeps_next=True)


def _title(hit: Hit, marker: str) -> Iterator[Piece]:
    yield Text((Span(visible_line(hit.title), is_bold=True),), PARTS.body, 6.0, _INDENT, marker, keeps_next=True)


def _site_and_line(hit: Hit) -> Iterator[Piece]:
    """Below each other, as a page of results has them; a search stays on one page where there is room."""
    yield Text((Span(visible_line(hit.site)),), SMALL, 0.0, _INDENT, keeps_next=True)
    if hit.line:
        yield Text((Span(visible_line(hit.line)),), NOTE, 0.0, _INDENT, keeps_next=True)


def _page(hit: Hit, lesson: Lesson) -> Iterator[Piece]:
    """What opening a hit shows, set in as far as its title."""
    for piece in pieces(set_blocks(hit.page, lesson, NOTES)):
        yield replace(piece, indent=piece.indent + _INDENT) if isinstance(piece, Text) else piece
