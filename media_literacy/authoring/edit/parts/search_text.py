"""Searches to read as a form shows them. What was not changed is written back as its author had it, line by line."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from media_literacy.authoring.edit.source.blank_lines import trim_blank_lines
from media_literacy.lesson.model import Bearing
from media_literacy.lesson.raw_lesson import RawBlock
from media_literacy.lesson.raw_search import RawHit, RawSearch, Span
from media_literacy.lesson.reading.searches.search_splitting import split_searches
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.source import Source, make_source
from media_literacy.lesson.vocabulary.format_words import OPENING_WORD, load_format_words

LEFT_OPEN = "…"
"""Stands in a hit for a title or a site that is still to come."""

_HEADING = re.compile(r"##[ \t]+[^:：]*[:：][ \t]*(?P<query>.*?)(?:[ \t]+#+)?[ \t]*")
_OPENING = re.compile(rf"[\s*_]*{OPENING_WORD}[*_]*\s*[:：][*_]*\s*")
_CLAIM = re.compile(r"\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\(#(?P<label>[^\s()<>]+)\)")
_BARE_LINK = re.compile(r"\]\(|\[\^")

Written = tuple[tuple[object, ...], str]
"""What was read, and the lines that it was read from, with the empty ones behind them."""
_NOT_WRITTEN: Written = ((), "")


@dataclass(frozen=True, slots=True)
class HitText:
    """A hit, each piece as Markdown; `page` is what one finds on opening it."""

    title: str = ""
    site: str = ""
    line: str = ""
    page: str = ""
    written: Written = field(default=_NOT_WRITTEN, compare=False)

    @property
    def pieces(self) -> tuple[str, ...]:
        return self.title, self.site, self.line, self.page

    @property
    def says_something(self) -> bool:
        return any(piece.strip() for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class SearchText:
    """A search: `claim` names its sentence, and is empty where only words are given; `bearing` is None until chosen."""

    query: str = ""
    claim: str = ""
    claim_words: str = ""
    hits: tuple[HitText, ...] = ()
    bearing: Bearing | None = None
    conclusion: str = ""
    head_written: Written = field(default=_NOT_WRITTEN, compare=False)
    verdict_written: Written = field(default=_NOT_WRITTEN, compare=False)

    @property
    def head(self) -> tuple[str, ...]:
        return self.query, self.claim, self.claim_words

    @property
    def verdict(self) -> tuple[object, ...]:
        return self.bearing, self.conclusion

    @property
    def says_something(self) -> bool:
        hits = any(hit.says_something for hit in self.hits)
        return hits or self.bearing is not None or any(piece.strip() for piece in self.head)


def split_leave_markdown(markdown: str, language: str) -> tuple[str, str]:
    """The part up to its first search, and its searches."""
    source = make_source(markdown)
    searches = _raw_searches(source, language)[1]
    if not searches:
        return markdown, ""
    first = searches[0].heading.first_line
    return (
        trim_blank_lines("\n".join(source.lines[: first - 1])),
        trim_blank_lines("\n".join(source.lines[first - 1 :])),
    )


def joined_leave_markdown(choices: str, searches: str) -> str:
    """The two of them as one part."""
    return "\n\n".join(piece for piece in (trim_blank_lines(choices), trim_blank_lines(searches)) if piece)


def searches_text(markdown: str, language: str) -> tuple[SearchText, ...] | None:
    """The searches; None where one is written in a way that a form would not give back as it was."""
    source = make_source(markdown)
    rest, raws = _raw_searches(source, language)
    if rest:
        return None
    edges = [*(raw.heading.first_line for raw in raws), len(source.lines) + 1]
    found = tuple(_search(raw, source, edge - 1) for raw, edge in zip(raws, edges[1:], strict=True))
    whole = tuple(search for search in found if search is not None)
    return whole if len(whole) == len(found) else None


def searches_markdown(searches: Sequence[SearchText], language: str) -> str:
    """The searches as Markdown; one in which nothing stands is left out."""
    return "".join(_lines(search, language) for search in searches if search.says_something).strip("\n")


def _raw_searches(source: Source, language: str) -> tuple[list[RawBlock], list[RawSearch]]:
    return split_searches(read_body(source.lines, 0).blocks, source, language)


def _search(raw: RawSearch, source: Source, end: int) -> SearchText | None:
    heading = _HEADING.fullmatch(source.line(raw.heading.first_line))
    is_told = raw.verdict is None or raw.verdict.bearing is not None
    if raw.stray or raw.swallowed or heading is None or not is_told:
        return None
    starts = [hit.block.first_line for hit in raw.hits]
    verdict_line = raw.verdict.opening.block.first_line if raw.verdict is not None else end + 1
    edges = [*starts, verdict_line, end + 1]
    if edges != sorted(edges) or (raw.claim is not None and raw.claim.block.first_line > edges[0]):
        return None
    claim = _claim(raw, source)
    if claim is None:
        return None
    hits = tuple(_hit(hit, source, edges[at + 1] - 1) for at, hit in enumerate(raw.hits))
    bearing = raw.verdict.bearing if raw.verdict is not None else None
    conclusion = _OPENING.sub("", _text(source, verdict_line, end), count=1) if bearing is not None else ""
    search = SearchText(heading["query"], *claim, hits, bearing, trim_blank_lines(conclusion))
    return replace(
        search,
        head_written=(search.head, _raw_lines(source, raw.heading.first_line, edges[0] - 1)),
        verdict_written=(search.verdict, _raw_lines(source, verdict_line, end)),
    )


def _claim(raw: RawSearch, source: Source) -> tuple[str, str] | None:
    """The name of the sentence and what the author calls it; None for a claim with more links than that."""
    if raw.claim is None:
        return "", ""
    block = raw.claim.block
    text = " ".join(_text(source, block.first_line, block.last_line).split())
    value = _OPENING.sub("", text, count=1)
    found = _CLAIM.fullmatch(value)
    if found is not None:
        return found["label"], found["words"]
    return None if _BARE_LINK.search(value) or block.item is not None else ("", value)


def _hit(hit: RawHit, source: Source, end: int) -> HitText:
    title, site, line = (_markdown(hit, span, source) for span in (hit.title, hit.site, hit.line))
    first = hit.block.last_line + 1
    page = trim_blank_lines(textwrap.dedent(_text(source, first, end))) if first <= end else ""
    title, site = ("" if piece == LEFT_OPEN else piece for piece in (title, site))
    text = HitText(title, site, line, page)
    return replace(text, written=(text.pieces, _raw_lines(source, hit.block.first_line, end)))


def _markdown(hit: RawHit, span: Span, source: Source) -> str:
    """What is written there, on one line."""
    start, end = source.span(hit.range(span))
    return " ".join(source.text[start:end].split()) if span[1] > span[0] else ""


def _text(source: Source, first: int, last: int) -> str:
    return "\n".join(source.line(number) for number in range(first, last + 1))


def _raw_lines(source: Source, first: int, last: int) -> str:
    """The lines as they are, with the end of each; at the end of the text as if an empty one followed."""
    text = _text(source, first, last) + "\n" if last >= first else ""
    return text + "\n" if text and last == len(source.lines) else text


def _lines(search: SearchText, language: str) -> str:
    hits = [hit for hit in search.hits if hit.says_something]
    pieces = [_head_lines(search, language)]
    pieces += [_kept(hit.written, hit.pieces) or "\n".join(_hit_lines(hit)) + "\n\n" for hit in hits]
    if search.bearing is not None:
        pieces[-1] = _apart(pieces[-1])
        pieces.append(_kept(search.verdict_written, search.verdict) or _verdict_lines(search, language))
    pieces[-1] = _apart(pieces[-1])
    return "".join(pieces)


def _kept(written: Written, now: tuple[object, ...]) -> str:
    """The lines as they were, if they still say the same; else nothing."""
    return written[1] if written[0] == now else ""


def _apart(lines: str) -> str:
    """With an empty line behind it: a verdict right below a list would belong to the list."""
    return lines if lines.endswith("\n\n") else lines.rstrip("\n") + "\n\n"


def _head_lines(search: SearchText, language: str) -> str:
    if kept := _kept(search.head_written, search.head):
        return kept
    heading, word = load_format_words().search_words(language)
    query, words = " ".join(search.query.split()), " ".join(search.claim_words.split())
    claim = f"[{words or search.claim}](#{search.claim})" if search.claim else words
    return f"## {heading}: {query}".rstrip() + "\n\n" + (f"{word}: {claim}\n\n" if claim else "")


def _hit_lines(hit: HitText) -> Iterator[str]:
    title, site, line = (" ".join(piece.split()) for piece in (hit.title, hit.site, hit.line))
    first = f"- **{title or LEFT_OPEN}**"
    if site or line:
        first += f" — {site or LEFT_OPEN}"
    yield first + (f" — {line}" if line else "")
    page = trim_blank_lines(hit.page)
    if page:
        yield ""
        yield from (f"    {text}" if text.strip() else "" for text in page.split("\n"))


def _verdict_lines(search: SearchText, language: str) -> str:
    assert search.bearing is not None
    word = load_format_words().usual_bearing(search.bearing, language)
    return f"{word}: {trim_blank_lines(search.conclusion)}".rstrip() + "\n\n"
