"""The lesson as a Word document: the article with its notes as footnotes, then its parts under their usual names.

What is written here is what the import of Word documents reads, so that a lesson can go there and back.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from media_literacy.authoring.importing.recognising.note_anchors import anchor_of_label
from media_literacy.authoring.importing.word.front_properties import front_values, properties_of
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.export.paper.page_sizes import Paper
from media_literacy.export.word.document import WordDocument
from media_literacy.export.word.note_setting import NoteSetting, exported_labels
from media_literacy.export.word.text_setting import TextSetting
from media_literacy.export.word.wordml import Element
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Bearing, CardId, Choice, Hit, LeaveThePage, Lesson, Search
from media_literacy.lesson.text_blocks import Block, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import Catalogue

_DASH = Run(" — ")


def lesson_document(lesson: Lesson, catalogue: Catalogue, pictures: Path, paper: Paper) -> bytes:
    """The bytes of the file; AppError where its pictures are too large for one."""
    document = WordDocument(lesson.front.language, pictures, paper)
    labels = exported_labels(lesson)
    setting = TextSetting(document, _anchors(lesson, labels))
    notes = NoteSetting(lesson, catalogue, labels, document, setting)
    body = setting.blocks(lesson.article.blocks, notes.content)
    body += _Parts(lesson, document, setting).set()
    label = origin_label(lesson, is_revealed=True)
    kind, properties = _("Lesson with its notes"), properties_of(front_values(lesson.front))
    return document.file(body, title=lesson.front.title, kind=kind, label=label, properties=properties)


def _anchors(lesson: Lesson, labels: Mapping[str, str]) -> dict[str, str]:
    """The bookmarks of cards and sentences, by what links in the lesson call them."""
    anchors = {str(card.id): _card_anchor(number) for number, card in enumerate(lesson.cards, 1)}
    return anchors | {label: anchor_of_label(exported) for label, exported in labels.items()}


def _card_anchor(number: int) -> str:
    return f"card_{number}"


class _Parts:
    """All that comes after the article, in the order in which it stands in a lesson's file."""

    def __init__(self, lesson: Lesson, document: WordDocument, setting: TextSetting) -> None:
        self._lesson, self._document, self._setting = lesson, document, setting
        self._words = load_format_words()

    def set(self) -> list[Element]:
        lesson = self._lesson
        return [
            *self._part("evidence", self._cards()),
            *self._part("words", self._meanings()),
            *self._part("leave", self._leave(lesson.leave) if lesson.leave else []),
            *self._part("discussion", self._setting.blocks(lesson.discussion)),
            *self._part("debrief", self._setting.blocks(lesson.debrief)),
            *self._part("teacher-notes", self._setting.blocks(lesson.teacher_notes)),
        ]

    def _part(self, name: str, content: list[Element]) -> list[Element]:
        self._setting.close_lists()
        title = self._words.usual_part(name, self._lesson.front.language)
        return [self._heading(1, self._setting.runs([Run(title)])), *content] if content else []

    def _heading(self, level: int, content: Sequence[Element]) -> Element:
        return self._setting.paragraph(f"Heading{level}", content)

    def _cards(self) -> list[Element]:
        found: list[Element] = []
        for number, card in enumerate(self._lesson.cards, 1):
            title = self._setting.runs([Run(card.title)])
            found.append(self._heading(2, self._document.bookmark(_card_anchor(number), *title)))
            found += self._setting.blocks(card.blocks)
            self._setting.close_lists()
        return found

    def _meanings(self) -> list[Element]:
        return [
            self._setting.item(self._setting.runs([Run(f"{word.text}: "), *word.meaning]))
            for word in self._lesson.words
        ]

    def _leave(self, leave: LeaveThePage) -> list[Element]:
        found = self._setting.blocks(leave.prompt)
        self._setting.close_lists()
        found += [self._choice(choice) for choice in leave.choices]
        self._setting.close_lists()
        found += self._setting.blocks(leave.afterwards)
        for search in leave.searches:
            self._setting.close_lists()
            found += self._search(search)
        return found

    def _choice(self, choice: Choice) -> Element:
        runs = [Run("☒ " if choice.is_best else "☐ "), *choice.text]
        if choice.reason or choice.card:
            runs += [_DASH, *choice.reason]
        if choice.card:
            runs += [Run(" ("), self._link_to_card(choice.card), Run(")")]
        return self._setting.item(self._setting.runs(runs))

    def _link_to_card(self, card: CardId) -> Run:
        return Run(self._lesson.card(card).title, link=f"#{card}")

    def _search(self, search: Search) -> Iterator[Element]:
        language = self._lesson.front.language
        title, claim = (self._words.usual_search_word(word, language) for word in ("search", "claim"))
        yield self._heading(2, self._setting.runs([Run(f"{title}: {search.query}")]))
        link = f"#{search.claim}"
        words = [run._replace(link=link) for run in search.claim_words]
        yield self._setting.paragraph(None, self._setting.runs([Run(f"{claim}: "), *words]))
        for hit in search.hits:
            yield from self._hit(hit)
        self._setting.close_lists()
        bearing = self._words.bearing_words(language)[tuple(Bearing).index(search.bearing)]
        runs = [Run(f"{bearing}: "), *search.conclusion] if search.conclusion else [Run(f"{bearing}.")]
        yield self._setting.paragraph(None, self._setting.runs(runs))

    def _hit(self, hit: Hit) -> list[Element]:
        parts = [Run(hit.title, strong=True)]
        for text in (hit.site, hit.line):
            parts += [_DASH, Run(text)] if text else []
        page: Sequence[Block] = hit.page
        return [self._setting.item(self._setting.runs(parts)), *self._setting.blocks(page, deeper=1)]
