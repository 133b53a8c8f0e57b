"""From a search as it was written to one that can be read: its claim is found, and what is missing is told."""

import itertools
from collections.abc import Sequence
from functools import partial

from media_literacy.diagnostics import SourceRange
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import DraftBlock, DraftSearch, Place
from media_literacy.lesson.limits import HITS, SEARCHES
from media_literacy.lesson.model import Hit, HitId, Search, SearchId, SentenceId
from media_literacy.lesson.raw_lesson import RawBlock, RawLesson
from media_literacy.lesson.raw_search import RawHit, RawOpening, RawSearch, RawVerdict
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.links import anchor
from media_literacy.lesson.reading.searches.search_codes import (
    DEAD_CLAIM,
    DUPLICATE_SEARCH,
    HIT_WITHOUT_SITE,
    HIT_WITHOUT_TITLE,
    MISSPELT_SEARCH,
    SEARCH_WITHOUT_CLAIM,
    SEARCH_WITHOUT_HITS,
    SEARCH_WITHOUT_QUERY,
    SEARCH_WITHOUT_VERDICT,
    TEXT_OUTSIDE_SEARCH,
    TOO_MANY_HITS,
    TOO_MANY_SEARCHES,
    UNKNOWN_SEARCH_VERDICT,
    VERDICT_IN_HIT,
)
from media_literacy.lesson.reading.searches.search_splitting import claim_of, is_section_heading, opening_of
from media_literacy.lesson.reading.suggestions import did_you_mean, nearest
from media_literacy.lesson.reading.text_ids import ids_of_texts
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words

_QUOTES = "\"'“”„‚‘’«»‹› "
_LONGEST_SITE = 5
"""In words: more than so many are a sentence, and no name of a site."""


class SearchReader:
    """Reads the searches of a lesson; one that lacks a part is left out, and told."""

    def __init__(self, raw: RawLesson, resolver: Resolver, collector: DiagnosticCollector) -> None:
        self._raw, self._resolver, self._collector = raw, resolver, collector
        self._blocks: dict[int, DraftBlock] = {}

    def report_misspelt(self, blocks: Sequence[RawBlock]) -> None:
        """Say which headings outside the searches were meant to open one."""
        word = self._word("search")
        for block, below in itertools.zip_longest(blocks, blocks[1:]):
            if not is_section_heading(block):
                continue
            opening = opening_of(block)
            is_near = opening is not None and nearest(opening.word_text, [word]) is not None
            if is_near or (below is not None and claim_of(below, self._raw.language) is not None):
                message = _("“{title}” opens no search, so what stands under it is shown as text.")
                hint = _("Did you mean “{word}: …”?").format(word=word)
                title = block.inline.text.strip()[:80]
                self._collector.add(MISSPELT_SEARCH, message.format(title=title), block.range, hint)

    def read(self, raws: Sequence[RawSearch]) -> tuple[tuple[DraftSearch, ...], tuple[DraftBlock, ...]]:
        """The searches as read, and the blocks of all of them."""
        if len(raws) > SEARCHES:
            message = _("A lesson has at most {count} searches to read, so those from here on are left out.")
            hint = _("Keep those that a reader learns most from.")
            self._collector.add(TOO_MANY_SEARCHES, message.format(count=SEARCHES), raws[SEARCHES].query_range, hint)
        for block in (block for raw in raws for block in raw.blocks):
            self._blocks |= {id(block): draft for draft in self._resolver.blocks([block], Place.LEAVE)[1]}
        ids = ids_of_texts((raw.query for raw in raws), "search")
        self._report_repeats(raws[:SEARCHES])
        drafts = tuple(
            DraftSearch(raw, self._search(raw, SearchId(id)) if index < SEARCHES else None)
            for index, (raw, id) in enumerate(zip(raws, ids, strict=True))
        )
        return drafts, tuple(self._blocks.values())

    def _report_repeats(self, raws: Sequence[RawSearch]) -> None:
        first: dict[str, RawSearch] = {}
        for raw in raws:
            other = first.setdefault(raw.query.casefold(), raw)
            if other is not raw and raw.query:
                message = _("There are two searches for “{query}”.").format(query=raw.query[:80])
                hint = _("Give this one other words; the first is on line {line}.")
                line = other.heading.location.line
                self._collector.add(DUPLICATE_SEARCH, message, raw.query_range, hint.format(line=line))

    def _search(self, raw: RawSearch, id: SearchId) -> Search | None:
        if raw.stray:
            message = _("This text stands before the first result of the search, so it is left out.")
            hint = _("Begin the claim with “{word}:”, and each result with a hyphen.").format(word=self._word("claim"))
            self._collector.add(TEXT_OUTSIDE_SEARCH, message, raw.stray[0].range, hint)
        if not raw.query:
            hint = _("Write ## {word}: and the words that somebody would type.").format(word=self._word("search"))
            message = _("This search has no words to search for, so it is left out.")
            self._collector.add(SEARCH_WITHOUT_QUERY, message, raw.heading.range, hint)
        claim = self._claim(raw)
        hits = self._hits(raw)
        verdict = self._verdict(raw)
        if not raw.query or claim is None or not hits or verdict is None or verdict.bearing is None:
            return None
        sentence, words = claim
        conclusion = self._resolver.runs(verdict.opening.block.inline, Place.LEAVE, verdict.opening.value_at)
        for block in verdict.further:
            conclusion = self._resolver.joined(conclusion, block.inline, Place.LEAVE)
        return Search(id, raw.query, sentence, words, hits, verdict.bearing, conclusion)

    def _claim(self, raw: RawSearch) -> tuple[SentenceId, tuple[Run, ...]] | None:
        claim = raw.claim
        if claim is None or not claim.text.strip():
            message = _("The search does not say which claim it is about, so it is left out.")
            hint = _("Write below its heading: {word}: [words](#label of a sentence)").format(word=self._word("claim"))
            self._collector.add(SEARCH_WITHOUT_CLAIM, message, raw.heading.range, hint)
            return None
        runs = self._resolver.runs(claim.block.inline, Place.LEAVE, claim.value_at)
        words = tuple(run._replace(link=None) for run in runs)
        links = [link for link in claim.block.inline.links if link.end > claim.value_at]
        if not links:
            sentence = self._sentence_with(claim)
            return (sentence, words) if sentence is not None else None
        for link in links:
            sentence = self._resolver.labels.get(anchor(link.target) or "")
            if sentence is not None:
                return sentence, words
        names = [anchor(link.target) for link in links]
        if any(name is None or name in self._resolver.cards for name in names):  # what leads nowhere is told as a link
            message = _("The claim leads to no sentence of the article, so the search is left out.")
            hint = _("Link to the label of the sentence that makes the claim: [words](#label)")
            self._collector.add(DEAD_CLAIM, message, links[0].range, hint)
        return None

    def _sentence_with(self, claim: RawOpening) -> SentenceId | None:
        """The one sentence in which the words of a claim stand that has no link, as after a word processor."""
        words = " ".join(claim.text.split()).strip(_QUOTES).rstrip(".").casefold()
        texts = zip(self._raw.article.ids, self._raw.article.texts, strict=True)
        found = [id for id, text in texts if words in " ".join(text.split()).casefold()] if words else []
        if len(found) == 1:
            return found[0]
        if found:
            message = _("These words stand in {count} sentences, so it is not clear which claim is meant.")
            message = message.format(count=len(found))
        else:
            message = _("These words stand in no sentence of the article, so the search is left out.")
        hint = _("Link to the label of the sentence that makes the claim: [words](#label)")
        where = claim.block.inline.range(claim.value_at, len(claim.block.inline.text))
        self._collector.add(DEAD_CLAIM, message, where, hint)
        return None

    def _hits(self, raw: RawSearch) -> tuple[Hit, ...]:
        if not raw.hits:
            message = _("The search finds nothing, so it is left out.")
            hint = _("List its results, each as - **title** — site — line, and below it what one finds on opening it.")
            self._collector.add(SEARCH_WITHOUT_HITS, message, raw.heading.range, hint)
        if len(raw.hits) > HITS:
            message = _("A search has at most {count} results, so those from here on are left out.")
            hint = _("Keep those that differ most in who stands behind them.")
            self._collector.add(TOO_MANY_HITS, message.format(count=HITS), raw.hits[HITS].block.range, hint)
        whole = [hit for hit in raw.hits[:HITS] if self._is_whole(hit)]
        ids = ids_of_texts((hit.text(hit.title) for hit in whole), "hit")
        return tuple(
            Hit(HitId(id), hit.text(hit.title), hit.text(hit.site), hit.text(hit.line), self._page(hit))
            for id, hit in zip(ids, whole, strict=True)
        )

    def _is_whole(self, hit: RawHit) -> bool:
        where = self._range_of(hit)
        if not _has_words(hit.text(hit.title)):
            message = _("This result has no title, so it is left out.")
            hint = _("Write the title in strong words, with a dash behind it: - **title** — site — line")
            self._collector.add(HIT_WITHOUT_TITLE, message, where, hint)
            return False
        site = hit.text(hit.site)
        if not _has_words(site) or (not hit.text(hit.line) and len(site.split()) > _LONGEST_SITE):
            message = _("This result does not say which site it is on, so it is left out.")
            hint = _("Write the site between two dashes: - **title** — site — line")
            self._collector.add(HIT_WITHOUT_SITE, message, where, hint)
            return False
        return True

    def _range_of(self, hit: RawHit) -> SourceRange:
        if hit.block.inline.text.strip():
            return hit.block.range
        return self._raw.source.line_range(hit.block.first_line)

    def _page(self, hit: RawHit) -> tuple[Block, ...]:
        """What one finds on opening a hit, as it would stand by itself."""
        shown = (self._blocks[id(block)].block for block in hit.further if id(block) in self._blocks)
        return tuple(_outside_list(block) for block in shown)

    def _verdict(self, raw: RawSearch) -> RawVerdict | None:
        words = load_format_words().bearing_words(self._raw.language)
        listed = ", ".join(f"{word}:" for word in words)
        for where in raw.swallowed:
            message = _("This verdict stands inside the list of results, and so belongs to the last of them.")
            hint = _("Leave an empty line above it, and begin it at the very left.")
            self._collector.add(VERDICT_IN_HIT, message, where, hint)
        verdict = raw.verdict
        if verdict is None and not raw.swallowed:
            message = _("The search does not end in a verdict, so it is left out.")
            hint = _("End it with a paragraph that begins with one of: {words}").format(words=listed)
            self._collector.add(SEARCH_WITHOUT_VERDICT, message, raw.heading.range, hint)
        elif verdict is not None and verdict.bearing is None:
            word = verdict.opening.word_text
            message = _("“{word}” does not say whether the claim holds, so the search is left out.").format(word=word)
            hint = partial(did_you_mean, word, words)
            self._collector.add(UNKNOWN_SEARCH_VERDICT, message, verdict.opening.word_range, hint)
        return verdict

    def _word(self, name: str) -> str:
        return load_format_words().usual_search_word(name, self._raw.language)


def _has_words(text: str) -> bool:
    """Whether it has more than signs: an ellipsis stands where a form left something open."""
    return any(letter.isalnum() for letter in text)


def _outside_list(block: Block) -> Block:
    item = block.item
    if item is None:
        return block
    if item.depth > 1:
        return block._replace(item=item._replace(depth=item.depth - 1))
    kind = BlockKind.PARAGRAPH if block.kind is BlockKind.ITEM else block.kind
    return block._replace(kind=kind, item=None)
