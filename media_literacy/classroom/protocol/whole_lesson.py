"""The whole lesson as a program gets it in the end, with its ids, so that its result is kept like any other."""

from media_literacy.classroom.protocol.json_values import JsonObject, to_json
from media_literacy.classroom.protocol.numbering import NOWHERE, numbering_of
from media_literacy.classroom.protocol.sent_lesson import parse_lesson_object, require, require_links
from media_literacy.engine.sheets.result_file import numbered_id
from media_literacy.lesson import limits
from media_literacy.lesson.ids import is_id
from media_literacy.lesson.model import LeaveThePage, Lesson, Search, Sentence
from media_literacy.lesson.text_blocks import Block
from media_literacy.lesson.vocabulary.kinds import Catalogue


def write_whole(lesson: Lesson) -> JsonObject:
    """The lesson without its teacher notes, and with its pictures by number as in the edition."""
    numbering = numbering_of(lesson)

    def blocks(text: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(block._replace(picture=numbering.picture(block.picture)) for block in text)

    sentences = tuple(
        sentence._replace(
            text="",
            location=NOWHERE,
            notes=tuple(
                note._replace(explanation=blocks(note.explanation), location=NOWHERE) for note in sentence.notes
            ),
        )
        for sentence in lesson.article.sentences
    )
    leave = lesson.leave
    sent = lesson._replace(
        article=lesson.article._replace(blocks=blocks(lesson.article.blocks), sentences=sentences),
        cards=tuple(card._replace(blocks=blocks(card.blocks), location=NOWHERE) for card in lesson.cards),
        leave=leave
        and leave._replace(
            prompt=blocks(leave.prompt),
            afterwards=blocks(leave.afterwards),
            searches=tuple(
                search._replace(hits=tuple(hit._replace(page=blocks(hit.page)) for hit in search.hits))
                for search in leave.searches
            ),
        ),
        discussion=blocks(lesson.discussion),
        debrief=blocks(lesson.debrief),
        teacher_notes=(),
    )
    return to_json(sent)


def read_whole(table: JsonObject, edition: Lesson, catalogue: Catalogue) -> Lesson:
    """The whole lesson; MalformedValueError where it is none, or is not the one that was read.

    A note of a kind that nobody here knows is left out.
    """
    lesson = parse_lesson_object(table)
    require(is_id(lesson.front.id), "id of the lesson")
    require(_texts(lesson) == _texts(edition), "another article")
    _require_notes(lesson)
    if lesson.leave is not None:
        _require_leave(lesson.leave, lesson)
    sentences = tuple(_with_known_kinds(sentence, catalogue) for sentence in lesson.article.sentences)
    return lesson._replace(article=lesson.article._replace(sentences=sentences), teacher_notes=())


def _texts(lesson: Lesson) -> list[str]:
    return [sentence.text for sentence in lesson.article.sentences]


def _require_notes(lesson: Lesson) -> None:
    cards = {card.id for card in lesson.cards}
    by_id = {sentence.id: sentence for sentence in lesson.article.sentences}
    require(len(cards) == len(lesson.cards), "ids of cards")
    require(all(sentence.id != numbered_id(sentence) for sentence in lesson.article.sentences), "ids of sentences")
    for sentence in lesson.article.sentences:
        for partner in sentence.clashes:
            require(partner in by_id and sentence.id in by_id[partner].clashes, "clashes")
        for note in sentence.notes:
            require(cards.issuperset(note.evidence) and by_id.keys() >= {*note.contradicts}, "references of a note")
            for runs in (*note.hints, note.how_to_check, note.fix, note.afterwards):
                require_links(runs)


def _require_leave(leave: LeaveThePage, lesson: Lesson) -> None:
    choices = {choice.id for choice in leave.choices}
    require(len(choices) == len(leave.choices), "ids of choices")
    require(not any(choice.isdecimal() for choice in choices), "ids of choices")
    require(len(leave.searches) <= limits.SEARCHES, "searches")
    cards = {card.id for card in lesson.cards}
    for choice in leave.choices:
        require(choice.card is None or choice.card in cards, "card of a choice")
        require_links((*choice.text, *choice.reason))
    require(len({search.id for search in leave.searches}) == len(leave.searches), "ids of searches")
    for search in leave.searches:
        _require_search(search, lesson)


def _require_search(search: Search, lesson: Lesson) -> None:
    hits = {hit.id for hit in search.hits}
    require(1 <= len(hits) == len(search.hits) <= limits.HITS, "hits")
    require(any(sentence.id == search.claim for sentence in lesson.article.sentences), "claim of a search")
    require_links((*search.claim_words, *search.conclusion))


def _with_known_kinds(sentence: Sentence, catalogue: Catalogue) -> Sentence:
    return sentence._replace(notes=tuple(note for note in sentence.notes if note.kind in catalogue))
