"""The page that a class is served: the lesson without its notes, and what is put into it once the teacher reveals.

What comes later is markup as of any page, made here where everything is escaped; the page puts it in its place.
"""

import sys
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from media_literacy.export.web_page.content.directions import of_ours
from media_literacy.export.web_page.content.links import page_links
from media_literacy.export.web_page.content.notes import set_notes
from media_literacy.export.web_page.content.parts import set_card
from media_literacy.export.web_page.content.pictures import InlinePictures, ReadPicture
from media_literacy.export.web_page.document import page_body, page_parts, page_title, said_later, set_head
from media_literacy.export.web_page.learning_resource import lesson_resource
from media_literacy.export.web_page.markup import Markup, data_block, element, joined, text
from media_literacy.export.web_page.policy import content_policy
from media_literacy.export.web_page.script.lesson_data import lesson_data
from media_literacy.export.web_page.script.page_script import class_script
from media_literacy.export.web_page.script.page_words import outcome_words
from media_literacy.export.web_page.script.script_lesson import outcome_facts
from media_literacy.export.web_page.style import class_style
from media_literacy.export.web_page.typefaces.fonts import font_rules
from media_literacy.i18n import gettext as _
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.model import CardId, KindId, Lesson, Note, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue

Data = Mapping[str, object]
_MOST_PICTURES = 60 * 1024 * 1024
"""In bytes: what is sent within a room, and not as a file."""


_ALPHABET = 0x80
"""Scripts begin at a multiple of this in Unicode."""


class ClassPage(NamedTuple):
    """A document, and its policy, to which the address of its socket has to be added."""

    text: str
    policy: str


def class_page(lesson: Lesson, catalogue: Catalogue, read: ReadPicture, words: Data) -> ClassPage:
    """The page of a lesson that has no notes; `words` are those of the class."""
    data = lesson_data(lesson, catalogue, "", has_key=False)
    data["words"] = {**outcome_words(_as_if_noted(lesson), catalogue), **_words_of(data)}
    data["classWords"] = words
    data["contentNote"] = lesson.front.content_note
    picture = InlinePictures(read, _MOST_PICTURES).set
    body = joined((_without_scripts(), *page_body(lesson, catalogue, picture, has_key=False)))
    later = {setting: _alphabets(body) + words for setting, words in said_later(lesson, data).items()}
    style = class_style(font_rules(body, later, UNWATCHED))
    script = class_script()
    head = set_head(page_title(lesson), "", style, lesson_resource(lesson, has_key=False))
    shown = element("body", body, data_block("lesson-data", data), Markup(f"<script>{script}</script>"))
    document = element("html", head, shown, **of_ours())
    policy = f"{content_policy([style], [script])}; frame-ancestors 'none'"
    return ClassPage(f"<!DOCTYPE html>\n{document}\n", policy)


def revealed_notes(
    lesson: Lesson, catalogue: Catalogue, read: ReadPicture, numbers: Collection[int], cards: Mapping[CardId, int]
) -> dict[int, dict[str, Any]]:
    """The note on each of these sentences, with the cards that it names as evidence.

    The lesson has as many notes and cards as may be known by now; `cards` are the numbers that these have in the end.
    """
    picture = InlinePictures(read, sys.maxsize).set
    links = page_links(lesson, has_key=False)._replace(cards={card.id: cards[card.id] for card in lesson.cards})
    notes = set_notes(lesson, catalogue, links, picture)
    found = {number: lesson.article.sentences[number - 1] for number in sorted(numbers)}
    return {
        number: {
            "markup": notes[sentence.id],
            "facts": outcome_facts(sentence, lesson),
            "cards": {
                cards[card]: set_card(cards[card], lesson.card(card), links, picture)
                for note in sentence.notes
                for card in note.evidence
            },
        }
        for number, sentence in found.items()
    }


def whole_lesson(lesson: Lesson, catalogue: Catalogue, read: ReadPicture) -> dict[str, Any]:
    """All of the lesson, to stand in place of what the page had of it."""
    picture = InlinePictures(read, sys.maxsize).set
    return {
        "markup": joined(page_parts(lesson, catalogue, picture, has_key=True)),
        "data": lesson_data(lesson, catalogue, "", has_key=True),
    }


def _as_if_noted(lesson: Lesson) -> Lesson:
    """What is said of outcomes takes a note, and is the same for any."""
    first, *others = lesson.article.sentences
    noted = first._replace(notes=(Note("", Verdict.FLAG, KindId(""), ()),))
    return lesson._replace(article=lesson.article._replace(sentences=(noted, *others)))


def _without_scripts() -> Markup:
    words = _("This browser runs no scripts, so it cannot join the class. You can read and mark here, on your own.")
    return element("noscript", element("p", text(words), class_="join-problem"))


def _alphabets(shown: str) -> str:
    """All letters of the alphabets that a page uses: what comes later may have any, and which is nobody's business."""
    starts = sorted({ord(letter) // _ALPHABET * _ALPHABET for letter in shown})
    return "".join(chr(code) for start in starts for code in range(start, start + _ALPHABET))


def _words_of(data: Data) -> Data:
    words = data["words"]
    assert isinstance(words, dict)
    return words
