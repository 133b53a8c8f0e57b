"""Two versions of a lesson, or of a pack, compared in words for a teacher."""

from collections.abc import Iterator, Mapping, Sequence

from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED, Job
from media_literacy.lesson.matching.ascending import longest_ascending
from media_literacy.lesson.matching.sentence_map import SentenceMap, map_after_update, texts_of
from media_literacy.lesson.matching.similarity import match_texts, reads_the_same
from media_literacy.lesson.model import Article, FrontMatter, LeaveThePage, Lesson, Search, Sentence
from media_literacy.lesson.reading.word_places import fold
from media_literacy.lesson.text_blocks import Block, Run
from media_literacy.lesson.vocabulary.front_matter_keys import NO_AIDS
from media_literacy.packs.comparing.changes import Change, ChangeKind
from media_literacy.packs.comparing.note_comparison import comparable, compare_notes, inline
from media_literacy.strings.quotation import quoted
from media_literacy.strings.shortening import QUOTE_CHARACTERS

_FRONT_KEYS = {
    "modes": "mode",
    "unmarked_is_fine": "unmarked",
    "class_minutes": "class-minutes",
    "content_note": "content-note",
    "real_people": "real-people",
    "keep_together": "keep-together",
    "level_of": "level-of",
}
"""The fields of the front matter whose name is not the author's."""


def compare_lessons(old: Lesson, new: Lesson, job: Job = UNWATCHED) -> tuple[Change, ...]:
    """What differs: title and front matter, sentences and their notes in reading order, cards, parts.

    Sentences belong together as progress is carried over: the same id with like text, else like text alone.
    """
    if old == new:
        return ()
    sentences = map_after_update(texts_of(old), texts_of(new), job)
    cards = _match_cards(old, new, job)
    now = {str(before): str(after) for before, after in sentences.items()} | cards
    return (
        *_compare_front(old.front, new.front),
        *_compare_sentences(old, new, sentences, now),
        *_compare_layout(old.article, new.article, sentences, now),
        *_compare_cards(old, new, cards, now),
        *_compare_words(old, new),
        *_compare_parts(old, new, now),
    )


def _compare_front(old: FrontMatter, new: FrontMatter) -> Iterator[Change]:
    for name in FrontMatter._fields:
        before, after = (_shown(getattr(front, name)) for front in (old, new))
        if name == "aids":
            before, after = before or NO_AIDS, after or NO_AIDS
        key = _FRONT_KEYS.get(name, name)
        if before == after:
            continue
        if name == "title":
            words = _("The title is “{new}” now; it was “{old}”.").format(old=before, new=after)
            yield Change(ChangeKind.LESSON_RENAMED, words)
            continue
        if not before:
            words = _("Front matter: “{key}” was added: {new}.")
        elif not after:
            words = _("Front matter: “{key}” was removed; it was: {old}.")
        else:
            words = _("Front matter: “{key}” changed from {old} to {new}.")
        yield Change(ChangeKind.FRONT_MATTER, words.format(key=key, old=before, new=after))


def _shown(value: object) -> str:
    """A value of the front matter as an author would write it."""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, tuple):
        return ", ".join(" ".join(map(str, part)) if isinstance(part, tuple) else str(part) for part in value)
    return "" if value is None else str(value)


def _compare_sentences(old: Lesson, new: Lesson, sentences: SentenceMap, now: Mapping[str, str]) -> Iterator[Change]:
    before = {sentences[sentence.id]: sentence for sentence in old.article.sentences if sentence.id in sentences}
    moved = _moved([before[sentence.id].number for sentence in new.article.sentences if sentence.id in before])
    for sentence in new.article.sentences:
        earlier = before.get(sentence.id)
        if earlier is None:
            words = _("Sentence {number} was added: {text}").format(
                number=sentence.number, text=quoted(sentence.text, QUOTE_CHARACTERS)
            )
            yield Change(ChangeKind.SENTENCE_ADDED, words, sentence.id)
            continue
        if earlier.number in moved:
            words = _("Sentence {number} stands elsewhere: it was sentence {old}.")
            words = words.format(number=sentence.number, old=earlier.number)
            yield Change(ChangeKind.SENTENCE_ORDER, words, sentence.id)
        yield from _compare_texts(earlier, sentence)
        yield from compare_notes(earlier, sentence, now)
    for sentence in old.article.sentences:
        if sentence.id not in sentences:
            words = _("Sentence {number} of the version before was removed: {text}")
            words = words.format(number=sentence.number, text=quoted(sentence.text, QUOTE_CHARACTERS))
            yield Change(ChangeKind.SENTENCE_REMOVED, words, sentence.id)


def _compare_texts(old: Sentence, new: Sentence) -> Iterator[Change]:
    if old.text == new.text:
        return
    if reads_the_same(old.text, new.text):
        words = _("Sentence {number}: spelling or punctuation mended.").format(number=new.number)
        yield Change(ChangeKind.SENTENCE_MENDED, words, new.id)
        return
    words = _("Sentence {number}: reworded. It was: {old} Now: {new}")
    words = words.format(
        number=new.number, old=quoted(old.text, QUOTE_CHARACTERS), new=quoted(new.text, QUOTE_CHARACTERS)
    )
    yield Change(ChangeKind.SENTENCE_REWORDED, words, new.id)


def _moved(numbers: Sequence[int]) -> set[int]:
    """The fewest of these numbers that have to go elsewhere to put the others in order."""
    return set(numbers) - {numbers[place] for place in longest_ascending(numbers)}


def _compare_layout(old: Article, new: Article, sentences: SentenceMap, now: Mapping[str, str]) -> Iterator[Change]:
    """What can be seen on the page beside the words: told once, because it seldom matters to progress."""
    kept = {sentences[sentence.id]: sentence for sentence in old.sentences if sentence.id in sentences}
    is_other = any(
        _set_out(old, before, now, with_styles=before.text == sentence.text)
        != _set_out(new, sentence, {}, with_styles=before.text == sentence.text)
        for sentence in new.sentences
        if (before := kept.get(sentence.id)) is not None
    )
    pictures = [[(block.kind, block.picture) for block in article.blocks if not block.runs] for article in (old, new)]
    if is_other or pictures[0] != pictures[1]:
        words = _("The page is set out differently: headings, lists, pictures, emphasis or links.")
        yield Change(ChangeKind.LAYOUT, words)


def _set_out(article: Article, sentence: Sentence, now: Mapping[str, str], *, with_styles: bool) -> object:
    """How a sentence stands on the page: its block, and what is emphasised or linked in it."""
    block = article.blocks[sentence.block]
    at, runs = 0, list[Run]()
    for run in block.runs if with_styles else ():
        start, end = max(at, sentence.start), min(at + len(run.text), sentence.end)
        if start < end:
            runs.append(run._replace(text=run.text[start - at : end - at]))
        at += len(run.text)
    return block.kind, block.level, block.quote_depth, block.item, inline(runs, now)


def _match_cards(old: Lesson, new: Lesson, job: Job) -> dict[str, str]:
    """Each old card's id today: the same id, else the same title, else like text."""
    mapping: dict[str, str] = {}
    rest = {card.id: card for card in new.cards}
    for card in old.cards:
        if card.id in rest:
            mapping[card.id] = rest.pop(card.id).id
    before = {str(card.id): _text(card.blocks) for card in old.cards if card.id not in mapping}
    after = {str(id): _text(card.blocks) for id, card in rest.items()}
    return mapping | match_texts(before, after, job)


def _compare_cards(old: Lesson, new: Lesson, cards: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Change]:
    before = {cards[card.id]: card for card in old.cards if card.id in cards}
    for card in new.cards:
        earlier = before.get(card.id)
        if earlier is None:
            yield Change(ChangeKind.CARD, _("The evidence card “{title}” was added.").format(title=card.title))
        elif earlier.title != card.title:
            words = _("The evidence card “{old}” is called “{new}” now.").format(old=earlier.title, new=card.title)
            yield Change(ChangeKind.CARD, words)
        if earlier is not None and comparable(earlier.blocks, now) != comparable(card.blocks, {}):
            yield Change(ChangeKind.CARD, _("The evidence card “{title}” changed.").format(title=card.title))
    for card in old.cards:
        if card.id not in cards:
            yield Change(ChangeKind.CARD, _("The evidence card “{title}” was removed.").format(title=card.title))
    order = [cards[card.id] for card in old.cards if card.id in cards]
    if order != [card.id for card in new.cards if card.id in before]:
        yield Change(ChangeKind.CARD, _("The evidence cards stand in another order."))


def _compare_words(old: Lesson, new: Lesson) -> Iterator[Change]:
    before, after = ({fold(word.text): word for word in lesson.words} for lesson in (old, new))
    for name, word in after.items():
        if name not in before:
            words = _("The word “{word}” is explained now.").format(word=word.text)
            yield Change(ChangeKind.PART, words)
        elif inline(before[name].meaning, {}) != inline(word.meaning, {}):
            yield Change(ChangeKind.PART, _("What the word “{word}” means changed.").format(word=word.text))
    for name, word in before.items():
        if name not in after:
            yield Change(ChangeKind.PART, _("The word “{word}” is no longer explained.").format(word=word.text))


def _compare_parts(old: Lesson, new: Lesson, now: Mapping[str, str]) -> Iterator[Change]:
    parts = (
        (_("Leave the page"), _choices(old.leave, now), _choices(new.leave, {})),
        (_("Discussion"), comparable(old.discussion, now), comparable(new.discussion, {})),
        (_("Debrief"), comparable(old.debrief, now), comparable(new.debrief, {})),
        (_("Teacher notes"), comparable(old.teacher_notes, now), comparable(new.teacher_notes, {})),
    )
    for name, before, after in parts:
        if before == after:
            continue
        if not before:
            words = _("The part “{name}” was added.")
        elif not after:
            words = _("The part “{name}” was removed.")
        else:
            words = _("The part “{name}” changed.")
        yield Change(ChangeKind.PART, words.format(name=name))


def _choices(leave: LeaveThePage | None, now: Mapping[str, str]) -> tuple[object, ...]:
    if leave is None:
        return ()
    choices = tuple(
        (inline(choice.text, now), inline(choice.reason, now), choice.is_best, now.get(choice.card or "", choice.card))
        for choice in leave.choices
    )
    searches = tuple(_search(search, now) for search in leave.searches)
    return comparable(leave.prompt, now), choices, comparable(leave.afterwards, now), searches


def _search(search: Search, now: Mapping[str, str]) -> object:
    hits = tuple((hit.title, hit.site, hit.line, comparable(hit.page, now)) for hit in search.hits)
    claim = now.get(search.claim, search.claim), inline(search.claim_words, now)
    return search.query, claim, hits, search.bearing, inline(search.conclusion, now)


def _text(blocks: Sequence[Block]) -> str:
    return "\n".join(block.text for block in blocks)
