"""Questions whose answers stand below the text, in HTML: what H5P, Moodle XML and GIFT have in common."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import Element, read_html, remove, text_of
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.passage import Passage
from media_literacy.authoring.importing.questions.question_lesson import AskedQuestion, AskedSentence, lesson_of
from media_literacy.authoring.importing.questions.question_note import QuestionNote, notes_in, tokens_of, walk_plain
from media_literacy.authoring.importing.questions.question_parts import cards_in, inside, with_class
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

_NOTHING_IS_WRONG = "_nothing"
_OURS = ("task", "origin", "words", "evidence")


class Choice(NamedTuple):
    """One answer, as HTML."""

    text: str
    is_right: bool
    feedback: str = ""


class ChoiceQuestion(NamedTuple):
    """The text of a question, its answers, and what is said afterwards, as HTML."""

    title: str
    stem: str
    choices: Sequence[Choice]
    afterwards: str = ""


class _ReadChoice(NamedTuple):
    name: str
    element: Element
    is_right: bool
    notes: list[QuestionNote]
    feedback: tuple[Passage, ...]


def lesson_of_choices(question: ChoiceQuestion, language: str | None) -> Imported:
    """The lesson; AppError where there is no text in it, or too much."""
    dropped = DroppedContent()
    stem, afterwards = _tree(question.stem), _tree(question.afterwards)
    ours = [element for name in _OURS for element in with_class(stem, name)]
    cards = [*cards_in(stem, dropped), *cards_in(afterwards, dropped)]
    words, debrief = inside(stem, "words", dropped), inside(afterwards, "debrief", dropped)
    other_notes = {note.label: note for note in notes_in(afterwards, dropped)}
    choices = [read for choice in question.choices if (read := _read(choice, dropped)) is not None]
    for element in ours:
        remove(element)
    for headline in with_class(stem, "headline"):
        headline.tag = "h2"
    sentences = list(_in_the_text(stem, choices, other_notes))
    if not sentences:
        sentences = _below_the_text(stem, choices, dropped)
        dropped.add_message(_("The answers stand below the text as paragraphs: move them to where they belong in it."))
    asked = AskedQuestion(question.title, stem, sentences, words, cards, debrief)
    return lesson_of(asked, language, dropped)


def _read(choice: Choice, dropped: DroppedContent) -> _ReadChoice | None:
    element, feedback = _tree(choice.text), _tree(choice.feedback)
    names = [name for inside in element.iter() for name in tokens_of(inside, "answer-")]
    name = names[0] if names else ""
    if name == _NOTHING_IS_WRONG:
        return None
    notes = notes_in(feedback, dropped)
    said = () if notes else tuple(walk_plain(feedback, dropped))
    return _ReadChoice(name, element, choice.is_right, notes, said)


def _in_the_text(
    stem: Element, choices: Sequence[_ReadChoice], other_notes: dict[str, QuestionNote]
) -> Iterator[AskedSentence]:
    """The sentences by the classes that we gave them; those that are no answers have their notes elsewhere."""
    by_name = {choice.name: choice for choice in choices if choice.name}
    for element in stem.iter():
        for name in tokens_of(element, "sentence-")[:1]:
            choice = by_name.get(name)
            notes = choice.notes if choice is not None else []
            if not notes and name in other_notes:
                notes = [other_notes[name]]
            is_right = choice is not None and choice.is_right
            yield AskedSentence(element, name, notes, is_right, choice.feedback if choice is not None else ())


def _below_the_text(stem: Element, choices: Sequence[_ReadChoice], dropped: DroppedContent) -> list[AskedSentence]:
    """A sentence for each answer; one without words, such as a picture, cannot have the mark of a note."""
    spoken = [choice for choice in choices if text_of(choice.element).strip()]
    if left := len(choices) - len(spoken):
        text = ngettext("{n} answer without words was left out.", "{n} answers without words were left out.", left)
        dropped.add_message(text.format(n=left))
    sentences = []
    for choice in spoken:
        paragraph = stem.makeelement("p", {})
        sentence = stem.makeelement("span", {})
        sentence.text = text_of(choice.element).strip()
        paragraph.append(sentence)
        stem.append(paragraph)
        sentences.append(AskedSentence(sentence, choice.name, choice.notes, choice.is_right, choice.feedback))
    return sentences


def _tree(html: str) -> Element:
    """The tree of a piece of HTML; an empty one where there is nothing in it."""
    root = read_html(f"<div>{html}</div>")
    assert root is not None
    return root
