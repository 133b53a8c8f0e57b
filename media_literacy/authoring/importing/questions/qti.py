"""QTI, alone or in a package: of 2.1, 2.2 and 3.0 an item whose sentences are chosen in the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import Element, remove, text_of
from media_literacy.authoring.importing.imported_lesson import Imported
from media_literacy.authoring.importing.passage import Passage
from media_literacy.authoring.importing.questions.qti_1 import ASSESSMENT_ROOT, from_assessment
from media_literacy.authoring.importing.questions.question_lesson import AskedQuestion, AskedSentence, lesson_of
from media_literacy.authoring.importing.questions.question_note import QuestionNote, notes_in, walk_plain
from media_literacy.authoring.importing.questions.question_package import damaged_package, read_part
from media_literacy.authoring.importing.questions.question_parts import cards_in, inside, with_class
from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.errors import FileError
from media_literacy.i18n import gettext as _
from media_literacy.i18n import ngettext

ITEM_ROOTS = frozenset({"assessmentItem", "qti-assessment-item"})

_MANIFEST = "imsmanifest.xml"
_ITEM_TYPES = ("imsqti_item", "imsqti_xmlv1p2")
_MOST_ITEMS = 200
_HYPHENATED = re.compile("-([a-z])")
_PREFIXED = re.compile(r"_(?=\d)")
_FEEDBACKS = ("feedbackInline", "modalFeedback", "feedbackBlock")
_NOTHING_IS_WRONG = "_nothing"
_PREFIX_OF_OUTCOMES = "FB_"


def from_package(data: bytes, name: str, language: str | None) -> Imported:
    """The lesson that the first item with sentences makes; FileError where no item has any."""
    manifest = read_xml(read_part(data, _MANIFEST, name), name)
    items = [one for one in manifest.iter("resource") if (one.get("type") or "").startswith(_ITEM_TYPES)][:_MOST_ITEMS]
    refused: FileError | None = None
    for number, item in enumerate(items, 1):
        root = read_xml(read_part(data, unquote(_file_of(item)), name), name)
        try:
            imported = from_question(root, name, language)
        except FileError as problem:
            refused = problem
            continue
        others = len(items) - 1
        return replace(imported, dropped=(*imported.dropped, *_others_message(others, number)))
    raise refused or damaged_package(name)


def from_question(root: Element, name: str, language: str | None) -> Imported:
    """The lesson that an item makes, or an assessment of 1.2. FileError where there are no sentences in it."""
    return (from_assessment if root.tag == ASSESSMENT_ROOT else from_item)(root, name, language)


def _file_of(resource: Element) -> str:
    """The file that a resource is; some name it in an element of its own alone."""
    files = (file.get("href") for file in resource.iter("file"))
    return resource.get("href") or next(files, None) or ""


def _others_message(others: int, number: int) -> tuple[str, ...]:
    if not others:
        return ()
    text = ngettext(
        "The package has {n} other question, which was left out; this is number {number}.",
        "The package has {n} other questions, which were left out; this is number {number}.",
        others,
    )
    return (text.format(n=others, number=number),)


def from_item(root: Element, name: str, language: str | None) -> Imported:
    """The lesson that an item makes. FileError: no sentences can be chosen in it."""
    dropped = DroppedContent()
    _use_names_of_2(root)
    interactions = list(root.iter("hottextInteraction"))
    if not interactions:
        raise FileError(
            _("In the question “{path}” no sentences can be chosen in a text.").format(path=name),
            hint=_("Choose a QTI item with “hottext”, or copy the text and paste it."),
        )
    if len(interactions) > 1:
        dropped.add_message(_("Only the first text of the question was taken; others in it were left out."))
    found = language or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    return lesson_of(_question(root, interactions[0], dropped), found, dropped)


def _question(root: Element, interaction: Element, dropped: DroppedContent) -> AskedQuestion:
    _tell_surroundings(root, interaction, dropped)
    right = _right_answers(root, interaction)
    feedbacks = list(root.iter(*_FEEDBACKS))
    cards = [card for feedback in feedbacks for card in cards_in(feedback, dropped)]
    debrief = [passage for feedback in feedbacks for passage in inside(feedback, "debrief", dropped)]
    words = inside(root, "words", dropped)
    said = [(hottext, *_feedback(hottext, feedbacks, dropped)) for hottext in interaction.iter("hottext")]
    for unread in [*interaction.iter(*_FEEDBACKS, "prompt")]:
        remove(unread)
    sentences = []
    for hottext, notes, feedback in said:
        identifier = hottext.get("identifier") or ""
        if identifier == _NOTHING_IS_WRONG:
            remove(hottext)
            continue
        hottext.tag = "span"
        label = _PREFIXED.sub("", identifier, count=1).lower()
        sentences.append(AskedSentence(hottext, label, notes, identifier in right, feedback))
    return AskedQuestion(root.get("title") or "", interaction, sentences, words, cards, debrief)


def _right_answers(root: Element, interaction: Element) -> set[str]:
    response = interaction.get("responseIdentifier")
    declared = [one for one in root.iter("responseDeclaration") if one.get("identifier") == response]
    return {
        (value.text or "").strip()
        for one in declared[:1]
        for correct in one.iter("correctResponse")
        for value in correct.iter("value")
    }


def _feedback(
    hottext: Element, feedbacks: Sequence[Element], dropped: DroppedContent
) -> tuple[list[QuestionNote], tuple[Passage, ...]]:
    """The notes that the feedbacks on a sentence hold; else what the first of them says."""
    identifier = hottext.get("identifier") or ""
    about = [one for one in feedbacks if identifier and identifier in _subjects(one)]
    for feedback in about:
        if notes := notes_in(feedback, dropped):
            return notes, ()
    return [], tuple(walk_plain(about[0], dropped)) if about else ()


def _subjects(feedback: Element) -> Iterator[str]:
    """What a feedback may be about: players show it when its outcome has its identifier."""
    outcome, identifier = feedback.get("outcomeIdentifier") or "", feedback.get("identifier") or ""
    yield identifier
    if outcome.startswith(_PREFIX_OF_OUTCOMES):
        yield outcome.removeprefix(_PREFIX_OF_OUTCOMES)
        yield f"_{outcome.removeprefix(_PREFIX_OF_OUTCOMES)}"


def _tell_surroundings(root: Element, interaction: Element, dropped: DroppedContent) -> None:
    """Say that text around the article was left out, unless all of it is ours."""
    ours = {one for name in ("task", "origin", "words") for holder in with_class(root, name) for one in holder.iter()}
    within = {*interaction.iter(), *(one for feedback in root.iter(*_FEEDBACKS) for one in feedback.iter())}
    for body in root.iter("itemBody"):
        for element in body.iter():
            if element not in ours and element not in within and (element.text or "").strip():
                text = _("Text around the article was left out, such as “{text}”.")
                dropped.add_message(text.format(text=text_of(element)[:80]))
                return


def _use_names_of_2(root: Element) -> None:
    """Elements and attributes by the names that they have in 2.2, whatever the version."""
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag.startswith("qti-"):
            element.tag = _camel(element.tag.removeprefix("qti-"))
        for key in [key for key in element.attrib if "-" in key and not key.startswith(("data-", "aria-"))]:
            element.set(_camel(key), element.attrib.pop(key))


def _camel(name: str) -> str:
    return _HYPHENATED.sub(lambda found: found[1].upper(), name)
