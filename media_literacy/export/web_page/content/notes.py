"""Notes in the margin of the page: state, kind and explanation of a sentence, for when it was marked and when not."""

from collections.abc import Iterator

from media_literacy.engine.attempts.hint_pacing import main_note
from media_literacy.engine.results.grading import Judgement, Outcome
from media_literacy.engine.wording.clash_words import can_both_be_true, partner_heading
from media_literacy.engine.wording.outcome_wording import kind_title, lead_in, outcome_word, verdict_word
from media_literacy.export.web_page.content.blocks import SetPicture, set_blocks
from media_literacy.export.web_page.content.directions import ours_among
from media_literacy.export.web_page.content.inlines import set_frame, set_runs
from media_literacy.export.web_page.content.links import PageLinks
from media_literacy.export.web_page.markup import Markup, element, joined, text
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Note, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.capitals import capitalised
from media_literacy.strings.quotation import quoted

_QUOTE_CHARACTERS, _MOST_QUOTED, _NAME_CHARACTERS = 60, 6, 40
_OUTCOMES = {
    Verdict.FLAG: (Outcome.HIT, Outcome.MISS),
    Verdict.FINE: (Outcome.FALSE_ALARM, Outcome.LEFT_ALONE),
    Verdict.CHECK: (Outcome.OPEN, Outcome.OPEN),
    None: (Outcome.OPEN, Outcome.OPEN),
}
"""What becomes of a sentence by how it counts: when it was marked, and when it was left."""


def set_notes(lesson: Lesson, catalogue: Catalogue, links: PageLinks, picture: SetPicture) -> dict[SentenceId, Markup]:
    """What stands beside each sentence once it may be seen; also beside one without a note of the author's."""
    return {
        sentence.id: element(
            "aside",
            _head(sentence, lesson, catalogue),
            *_parts(sentence, lesson, catalogue, links, picture),
            class_="note",
            role="note",  # a landmark of each would bury those of the page
            id=f"note-{sentence.number}",
            data_number=sentence.number,
            data_verdict=sentence.verdict,
            aria_label=_("Note on sentence {number}").format(number=sentence.number),
        )
        for sentence in lesson.article.sentences
    }


def _states(sentence: Sentence, lesson: Lesson) -> Iterator[tuple[str, Judgement]]:
    marked, left = _OUTCOMES[lesson.counts_as(sentence)]
    yield "marked", Judgement(sentence.id, True, marked)
    yield "left", Judgement(sentence.id, False, left)


def _head(sentence: Sentence, lesson: Lesson, catalogue: Catalogue) -> Markup:
    found, language = [], ours_among(lesson).get("lang")
    for when, judgement in _states(sentence, lesson):
        word = text(_state_word(judgement, sentence))
        outcome = judgement.outcome
        found.append(element("b", word, class_="state", data_when=when, data_outcome=outcome, lang=language))
    for note in sentence.notes_by_suspicion[:1]:
        found.append(element("span", text(kind_title(note, lesson, catalogue)), class_="kind"))
    found.append(_number_link(sentence, "number"))
    return element("p", joined(found, " "), class_="note-head")


def _state_word(judgement: Judgement, sentence: Sentence) -> str:
    if judgement.outcome is Outcome.OPEN:
        return verdict_word(sentence.verdict) if sentence.verdict is not None else _("Open")
    shown = Outcome.FALSE_ALARM if judgement.outcome is Outcome.LEFT_ALONE else judgement.outcome
    return capitalised(outcome_word(shown)) if shown is not None else ""


def _parts(
    sentence: Sentence, lesson: Lesson, catalogue: Catalogue, links: PageLinks, picture: SetPicture
) -> Iterator[Markup]:
    ours = ours_among(lesson)
    for when, judgement in _states(sentence, lesson):
        words = lead_in(judgement, lesson, catalogue)
        if words.rstrip(".") != _state_word(judgement, sentence):
            yield element("p", text(words), class_="lead-in", data_when=when, lang=ours.get("lang"))
    if not sentence.notes and lesson.front.unmarked_is_fine:
        nothing = element("p", text(_("Nothing speaks against this sentence.")), **ours)
        yield element("div", nothing, class_="explanation")
    more: list[Markup] = []
    for number, note in enumerate(sentence.notes_by_suspicion):
        explanation = element("div", set_blocks(note.explanation, links, picture, deeper=2), class_="explanation")
        if number:
            more += [element("p", text(kind_title(note, lesson, catalogue)), class_="kind"), explanation]
        else:
            yield explanation
        more += _fields(note, lesson, links)
    yield from _clashes(sentence, lesson)
    if sentence.verdict is Verdict.FLAG and (hints := main_note(sentence).hints):
        yield element("ol", *(element("li", set_runs(hint, links)) for hint in hints), class_="hints", hidden=True)
    if more:
        summary = element("summary", text(_("More on this")), **ours)
        yield element("details", summary, *more, class_="more")


def _fields(note: Note, lesson: Lesson, links: PageLinks) -> Iterator[Markup]:
    cards = [Run(lesson.card(card).title, link=f"#{card}") for card in note.evidence]
    evidence = [run for card in cards for run in (Run(" · "), card)][1:]
    for name, frame, runs in (
        ("how-to-check", _("How to check: {text}"), note.how_to_check),
        ("fix", _("What would hold: {text}"), note.fix),
        ("afterwards", _("Afterwards: {text}"), note.afterwards),
        ("evidence", _("Evidence: {text}"), evidence),
    ):
        if runs:
            yield element("p", set_frame(frame, runs, links), class_=f"field {name}")


def _clashes(sentence: Sentence, lesson: Lesson) -> Iterator[Markup]:
    if not sentence.clashes:
        return
    items = []
    for index, clash in enumerate(sentence.clashes):
        other = lesson.sentence(clash)
        link = _quoted_link(other) if index < _MOST_QUOTED else _number_link(other, "to-sentence")
        items.append(element("li", link, class_="clash", data_number=other.number))
    can_both = can_both_be_true(sentence, sentence.clashes, lesson)
    yield element("p", text(partner_heading(can_both=can_both)), class_="clashes-head", **ours_among(lesson))
    yield element("ul", *items, class_="clashes", role="list")


def _quoted_link(sentence: Sentence) -> Markup:
    words = text(f"{quoted(sentence.text, _QUOTE_CHARACTERS)}\u00a0{sentence.number}")
    return element("a", words, class_="to-sentence", href=f"#sentence-{sentence.number}")


def _number_link(sentence: Sentence, name: str) -> Markup:
    """A number that leads to its sentence, and says to the ear which that is."""
    quote = quoted(sentence.text, _NAME_CHARACTERS)
    spoken = _("Sentence {number}: {quote}").format(number=sentence.number, quote=quote)
    number = text(str(sentence.number))
    return element("a", number, class_=name, href=f"#sentence-{sentence.number}", aria_label=spoken)
