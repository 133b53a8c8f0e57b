"""What the script of a page knows of its lesson."""

import json

from factories import make_lesson, make_note, make_search
from own_lessons import FOUNDING, our_lesson

from media_literacy.engine.attempts.hint_pacing import rungs
from media_literacy.engine.attempts.pointing_out import named_in_hint
from media_literacy.export.web_page.script.script_lesson import script_lesson, script_sheet
from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue

KITES = make_lesson(flags=[("Kites pay taxes.", "role")], fine=["It rained."], checks=["Somebody said so."])


def as_json(lesson):
    """As the page has it."""
    return json.loads(json.dumps(script_lesson(lesson, load_catalogue())))


def by_id(lesson):
    return {sentence["id"]: sentence for sentence in as_json(lesson)["sentences"]}


def test_each_sentence_says_how_it_counts_and_what_is_empty_is_left_out():
    found = by_id(KITES)
    assert found["flag-1"]["verdict"] == Verdict.FLAG and found["flag-1"]["flagKinds"] == ["role"]
    assert found["fine-1"] == {
        "id": "fine-1",
        "words": 2,
        "verdict": "fine",
        "isNoted": True,
        "kind": found["fine-1"]["kind"],
    }
    assert "ladder" not in found["check-1"]


def test_sentences_say_that_they_and_their_partners_may_both_be_true():
    note = make_note(Verdict.FLAG, "base", contradicts=(SentenceId("fine-1"),))
    lesson = make_lesson(flags=["A."], fine=["B."], notes={"flag-1": (note,)}, clashes=[("flag-1", "fine-1")])
    assert [sentence["canBothBeTrue"] for sentence in by_id(lesson).values()] == [True, True]


def test_each_rung_of_a_ladder_says_what_it_gives_away():
    lesson = our_lesson(FOUNDING)
    found = by_id(lesson)
    for sentence in lesson.article.sentences:
        ladder = found[sentence.id].get("ladder", [])
        assert len(ladder) == (len(rungs(sentence)) if sentence.verdict is Verdict.FLAG else 0)
        for number, rung in enumerate(ladder, 1):
            assert set(rung.get("names", ())) == named_in_hint(sentence.id, number, lesson)


def test_searches_bring_their_answer_and_their_results():
    lesson = make_lesson(fine=["It rained."], searches=[make_search("rain")])
    (search,) = as_json(lesson)["searches"]
    assert lesson.leave is not None
    (original,) = lesson.leave.searches
    assert search == {"id": original.id, "bearing": original.bearing, "hits": [hit.id for hit in original.hits]}


def test_a_sheet_says_nothing_of_how_sentences_count():
    said = json.dumps(script_sheet(KITES))
    assert '"#1"' in said and "flag-1" not in said  # an id tells which sentences have a note
    assert '"verdict"' not in said and "role" not in said and "ladder" not in said
