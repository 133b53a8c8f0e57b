"""A lesson of a question, whatever file it came from: sentences with marks, notes, and what stands around them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from media_literacy.authoring.edit.sentences.new_labels import free_label
from media_literacy.authoring.importing.dropped_content import DroppedContent, DroppedKind
from media_literacy.authoring.importing.html.html_tree import Element, remove, text_of
from media_literacy.authoring.importing.html.html_walk import walk_html
from media_literacy.authoring.importing.imported_lesson import Imported, finished
from media_literacy.authoring.importing.language.recognition import recognised_language
from media_literacy.authoring.importing.passage import Passage
from media_literacy.authoring.importing.questions.question_note import UNKNOWN_KIND, QuestionNote, written
from media_literacy.authoring.importing.questions.question_parts import evidence, part, with_class
from media_literacy.authoring.importing.recognising.headlines import with_head
from media_literacy.i18n import ngettext
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.sentences.sentence_ids import is_fit_label
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.languages import ENGLISH

_KEPT_CLASSES = ("deck", "byline")


@dataclass(frozen=True, slots=True)
class AskedSentence:
    """A sentence that can be chosen: the element in the tree that holds it, its name, and its notes.

    `is_right` and `feedback` count where a file has no notes of ours.
    """

    element: Element
    name: str
    notes: Sequence[QuestionNote] = ()
    is_right: bool = False
    feedback: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as read: its article as a tree that holds the sentences, and its parts."""

    title: str
    article: Element
    sentences: Sequence[AskedSentence]
    words: Sequence[Passage] = ()
    cards: Sequence[tuple[str, list[Passage]]] = ()
    debrief: Sequence[Passage] = ()


def lesson_of(question: AskedQuestion, told: str | None, dropped: DroppedContent) -> Imported:
    """The lesson, in the language of its text where none is told; AppError where it has no text, or too much."""
    recognised = None if told else recognised_language(text_of(question.article))
    language = told or recognised or ENGLISH
    _tell_guesses(question, language, dropped)
    notes: list[QuestionNote] = []
    marks: dict[Element, str] = {}
    labels = {asked.name for asked in question.sentences}
    for asked in question.sentences:
        found = [note for note in _notes(asked, labels) if note.label not in marks.values()]
        for note in reversed(found):
            marks[_mark_behind(asked.element)] = note.label
            labels.add(note.label)
        notes += found
    for picture in with_class(question.article, "picture"):
        remove(picture)
        dropped.count(DroppedKind.PICTURE)
    _forget_classes(question.article)
    passages = with_head(walk_html(question.article, dropped, marks), dropped, question.title)
    titles = [title for title, _passages in question.cards]
    definitions = [written(note, language, [*marks.values()], titles) for note in notes]
    after = [
        *part("evidence", evidence(question.cards), language),
        *part("words", question.words, language),
        *part("debrief", question.debrief, language),
    ]
    return replace(finished([*passages, *after], language, dropped, definitions), recognised_language=recognised)


def _notes(asked: AskedSentence, taken: Collection[str]) -> list[QuestionNote]:
    """The notes of ours; else what right answer and feedback make; else the name alone, where it is a label."""
    if asked.notes:
        return [note for note in asked.notes if is_fit_label(note.label)]
    if asked.is_right:
        label = asked.name if is_fit_label(asked.name) else free_label(text_of(asked.element), taken)
        return [QuestionNote(label, Verdict.FLAG, explanation=asked.feedback)]
    return [QuestionNote(asked.name, None)] if is_fit_label(asked.name) else []


def _tell_guesses(question: AskedQuestion, language: str, dropped: DroppedContent) -> None:
    guessed = sum(asked.is_right and not asked.notes for asked in question.sentences)
    if guessed:
        dropped.add_message(
            ngettext(
                "The file does not say what kind of fault {n} right answer has: “{kind}” stands in its note until you "
                "choose another.",
                "The file does not say what kind of fault {n} right answers have: “{kind}” stands in their notes until "
                "you choose another.",
                guessed,
            ).format(n=guessed, kind=load_catalogue().kind(UNKNOWN_KIND).name(language))
        )


def _mark_behind(element: Element) -> Element:
    """An empty element right behind another one, in which a mark is seen."""
    mark = element.makeelement("sup", {})
    mark.tail, element.tail = element.tail, None
    element.addnext(mark)
    return mark


def _forget_classes(article: Element) -> None:
    """A label in a class may be a word that means something; only our own words for the head of an article stay."""
    for element in article.iter():
        if element.get("class") not in _KEPT_CLASSES:
            element.attrib.pop("class", None)
