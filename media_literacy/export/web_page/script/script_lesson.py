"""What the script of a page has to know of a lesson to keep the rules of an attempt: what counts, and its hints.

Of a hint only the words of the program stand here; those of an author are in the note.
"""

from collections.abc import Collection, Mapping

from media_literacy.engine.attempts.hint_pacing import GENERAL_RUNGS, RungKind, rungs
from media_literacy.engine.attempts.lesson_traits import pack_traits, traits_of
from media_literacy.engine.attempts.pointing_out import named_in_hint, named_in_notes
from media_literacy.engine.progress.recommended_mode import recommended_mode
from media_literacy.engine.results.result_groups import leading_note
from media_literacy.engine.sheets.result_file import numbered_id
from media_literacy.engine.wording.clash_words import can_both_be_true
from media_literacy.engine.wording.hint_words import general_hint, hint_on
from media_literacy.lesson.model import Aid, Lesson, Mode, Search, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import text_of_runs
from media_literacy.lesson.text_measures import count_words
from media_literacy.lesson.vocabulary.kinds import Catalogue

Data = Mapping[str, object]


def script_lesson(lesson: Lesson, catalogue: Catalogue) -> Data:
    """The rules of a lesson whose key is in the page."""
    modes = [mode for mode in lesson.front.modes if mode is not Mode.ITEMS]
    leave = lesson.leave
    return {
        "modes": modes,
        "recommended": recommended_mode(modes, read_lessons=0),
        "traits": pack_traits(traits_of(lesson)),
        "isAboutRealPeople": lesson.front.is_about_real_people,
        "beginsWithSure": Aid.SURE_FIRST in lesson.front.aids,
        "generalHints": [{"text": general_hint(rung)} for rung in range(1, GENERAL_RUNGS + 1)],
        "sentences": [_sentence(sentence, lesson, catalogue) for sentence in lesson.article.sentences],
        "cards": [card.id for card in lesson.cards],
        "choices": [choice.id for choice in leave.choices] if leave else [],
        "searches": [_search(search) for search in leave.searches] if leave else [],
    }


def script_sheet(lesson: Lesson) -> Data:
    """The same of a page without its key: sentences are marked, and nobody on it knows how they count."""
    return {
        "modes": [Mode.INVESTIGATE],
        "recommended": Mode.INVESTIGATE,
        "traits": pack_traits(traits_of(lesson)),
        "generalHints": [],
        "sentences": [
            {"id": numbered_id(sentence), "words": count_words(sentence.text)} for sentence in lesson.article.sentences
        ],
        "cards": [],
        "choices": [],
        "searches": [],
    }


def _sentence(sentence: Sentence, lesson: Lesson, catalogue: Catalogue) -> Data:
    """What is empty is left out: most sentences have little of it."""
    facts: Data = {
        "id": sentence.id,
        "words": count_words(sentence.text),
        **outcome_facts(sentence, lesson),
        "names": _in_order(named_in_notes(sentence, lesson), lesson),
        "ladder": _ladder(sentence, lesson, catalogue),
    }
    return {name: fact for name, fact in facts.items() if fact}


def outcome_facts(sentence: Sentence, lesson: Lesson) -> Data:
    """What the script has to know of a sentence to say what became of it."""
    note = leading_note(sentence)
    facts: Data = {
        "verdict": lesson.counts_as(sentence),
        "isNoted": bool(sentence.notes),
        "kind": note.kind if note else None,
        "flagKinds": [found.kind for found in sentence.notes if found.verdict is Verdict.FLAG],
        "clashes": sentence.clashes,
        "canBothBeTrue": can_both_be_true(sentence, sentence.clashes, lesson),
    }
    return {name: fact for name, fact in facts.items() if fact}


def _ladder(sentence: Sentence, lesson: Lesson, catalogue: Catalogue) -> list[Data]:
    """Of each hint on a problem what it says, what it gives away, and where to look."""
    if sentence.verdict is not Verdict.FLAG:
        return []
    ladder = []
    for rung, kind in enumerate(rungs(sentence), 1):
        hint = hint_on(sentence, rung, lesson, catalogue)
        facts: Data = {
            "text": "" if kind is RungKind.AUTHOR else text_of_runs(hint.text),
            "places": text_of_runs(hint.places),
            "names": _in_order(named_in_hint(sentence.id, rung, lesson), lesson),
            "look": _in_order(hint.where_to_look(lesson), lesson),
        }
        ladder.append({name: fact for name, fact in facts.items() if fact})
    return ladder


def _search(search: Search) -> Data:
    return {"id": search.id, "bearing": search.bearing, "hits": [hit.id for hit in search.hits]}


def _in_order(ids: Collection[SentenceId], lesson: Lesson) -> list[SentenceId]:
    return [sentence.id for sentence in lesson.article.sentences if sentence.id in ids]
