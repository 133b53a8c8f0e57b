"""The rules of an attempt are written twice: what the page records and counts at random is what Python does."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from factories import FakeClock
from outside.browsers.browsing import Driver, Look, Page
from outside.browsers.script_files import class_walk, random_walk, rules_of_the_page
from own_lessons import FOUNDING, NOTHING_WRONG, WITH_FAULTS, course, our_lesson

from media_literacy.classroom.protocol.lesson_edition import seat_lesson
from media_literacy.classroom.protocol.messages import Room
from media_literacy.classroom.protocol.stages import ClassAid, Stage
from media_literacy.classroom.seat.joined_class import marking_rules
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.class_attempt import ClassAttempt
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.progress.reading_time import ReadingTime
from media_literacy.engine.results.grading import Scorecard, debrief_order, first_to_show, grade
from media_literacy.engine.results.result_groups import result_groups
from media_literacy.engine.results.search_counts import count_searches
from media_literacy.engine.sheets.lesson_digest import lesson_digest
from media_literacy.engine.sheets.result_code import ResultCode, coded_sentences, encode
from media_literacy.engine.wording.result_wording import result_sentences
from media_literacy.export.web_page.script.lesson_data import lesson_data
from media_literacy.lesson.model import (
    Bearing,
    CardId,
    ChoiceId,
    HitId,
    KindId,
    Lesson,
    Mode,
    SearchId,
    SentenceId,
)
from media_literacy.lesson.text_measures import count_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue

VECTORS = Path(__file__).parents[2] / "engine/sheets/result_code_vectors.json"
WALKS = 40
NOT_ON_PAGES = {
    EventKind.OWN_NOTE,
    EventKind.FACT,
    EventKind.FACT_REMOVED,
    EventKind.FACT_MOVED,
    EventKind.PREDICTED,
    EventKind.OWN_FIX,
    EventKind.SEARCH_FOUND,
    EventKind.CHANGED,
}
LESSONS = [*map(our_lesson, (FOUNDING, WITH_FAULTS, NOTHING_WRONG)), *course()]


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def page(driver: Driver, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = driver.open(driver.put("<!doctype html><title>Rules</title>").as_uri(), Look(request.param))
    yield page
    page.close()


def test_a_walk_at_random_is_recorded_and_graded_as_python_does(page: Page) -> None:
    script = f"(data, seeds) => {{ {random_walk()}\n return JSON.stringify(seeds.map((seed) => walk(data, seed))); }}"
    kinds: set[EventKind] = set()
    for lesson in LESSONS:
        data = lesson_data(lesson, load_catalogue(), "", has_key=True)
        for seed, walk in enumerate(json.loads(page.evaluate(script, data, list(range(WALKS))))):
            kinds |= {event.kind for event in compare(walk, lesson, seed)}
    unused = {"own-note", "fact", "fact-removed", "fact-moved", "predicted", "own-fix", "search-found", "changed"}
    assert {str(kind) for kind in EventKind} - {str(kind) for kind in kinds} == unused | {
        "debrief-seen",
        "note-folded",
    } - kinds


def test_a_walk_at_random_in_a_class_is_recorded_as_python_does(page: Page) -> None:
    script = f"(data, seeds) => {{ {class_walk()}\n return JSON.stringify(seeds.map((s) => walkInClass(data, s))); }}"
    kinds: set[str] = set()
    for lesson in map(seat_lesson, LESSONS[:3]):
        data = lesson_data(lesson, load_catalogue(), "", has_key=False)
        for walk in json.loads(page.evaluate(script, data, list(range(WALKS)))):
            attempt = repeated_in_class(walk["log"], lesson)
            assert [as_json(event) for event in attempt.events] == walk["events"], walk["log"]
            assert [s.id for s in lesson.article.sentences if s.id in attempt.state.marks] == walk["marks"]
            assert attempt.takes_marks is walk["takesMarks"]
            kinds |= {event["kind"] for event in walk["events"]}
    assert kinds >= {
        "marked",
        "unmarked",
        "reason",
        "confidence",
        "read-all",
        "second-look",
        "note-opened",
        "note-folded",
    }


def room_of(said: dict[str, Any]) -> Room:
    aids = tuple(map(ClassAid, said["aids"]))
    return Room(Stage(said["stage"]), Mode(said["mode"]), aids, accepts_marks=said["accepts_marks"])


def repeated_in_class(log: list[Any], lesson: Lesson) -> ClassAttempt:
    """The same in Python."""
    clock = FakeClock()
    attempt = ClassAttempt(lesson, Mode.INVESTIGATE, clock)
    attempt.open()
    for name, *arguments in log:
        if name == "move":
            attempt.rules = marking_rules(room_of(*arguments))
        elif name == "comeBack":
            rules, events = attempt.rules, attempt.events
            attempt = ClassAttempt.resume(lesson, events, clock)
            attempt.rules = rules
            attempt.open()
        elif name == "showNote":
            attempt.show_note(*arguments)
        elif name == "takeSecondLook":
            attempt.take_second_look()
        else:
            act(attempt, name, arguments)
    return attempt


def compare(walk: dict[str, Any], lesson: Lesson, seed: int) -> tuple[Event, ...]:
    attempt = repeated(walk, lesson)
    assert [as_json(event) for event in attempt.events] == walk["events"], (lesson.front.id, seed)
    state = attempt.state
    card = grade(state, lesson)
    assert judged(card) == [judged_by_page(found) for found in walk["scorecard"]["judgements"]]
    assert list(debrief_order(card)) == walk["order"]
    assert first_to_show(card, lesson) == walk["first"]
    groups = [[group.section, [found.sentence for found in group.judgements]] for group in result_groups(card, lesson)]
    assert groups == walk["groups"]
    assert result_sentences(card, lesson, is_guided=state.mode is Mode.GUIDED) == walk["result"]
    searches = count_searches(state.search_judgements)
    assert [searches.judged, searches.borne_out] == [walk["searches"]["judged"], walk["searches"]["borneOut"]]
    assert state.can_take_back == walk["canTakeBack"]
    assert [found.id for found in lesson.article.sentences if found.id in state.open_notes] == walk["openNotes"]
    assert encode(ResultCode(lesson_digest(lesson), seed, state.mode, coded_sentences(card))) == walk["code"]
    return attempt.events


def repeated(walk: dict[str, Any], lesson: Lesson) -> Attempt:
    """The same actions at the same times, by Python's own rules."""
    clock = FakeClock()
    reading = ReadingTime({found.id: count_words(found.text) for found in lesson.article.sentences})
    attempt = Attempt(lesson, Mode(walk["mode"]), clock)
    attempt.open()
    for seconds, name, *args in walk["log"]:
        clock.seconds = seconds
        if name == "comeBack":
            attempt = Attempt.resume(lesson, attempt.events, clock)
            attempt.open()
        elif name == "spend":
            earned, in_view, shown = args
            assert list(reading.spend(earned, in_view)) == shown
        else:
            act(attempt, name, args)
    return attempt


def act(attempt: Attempt, name: str, args: list[Any]) -> None:
    first, *others = args or [""]
    match name:
        case "toggleMark":
            attempt.toggle_mark(SentenceId(first))
        case "show":
            attempt.show(first)
        case "takeBack":
            attempt.take_back()
        case "askHint":
            attempt.ask_hint()
        case "setReason":
            attempt.set_reason(SentenceId(first), KindId(others[0]) if others[0] else None)
        case "setOwnWords":
            attempt.set_own_words(SentenceId(first), others[0])
        case "setConfidence":
            attempt.set_confidence(SentenceId(first), others[0])
        case "readAll":
            attempt.read_all()
        case "openCard":
            attempt.open_card(CardId(first))
        case "chooseSearch":
            attempt.choose_search(ChoiceId(first))
        case "openHit":
            attempt.open_hit(SearchId(first), HitId(others[0]))
        case "judgeSearch":
            attempt.judge_search(SearchId(first), Bearing(others[0]))
        case "seeDebrief":
            attempt.see_debrief()
        case "leave":
            attempt.leave()
        case _:
            raise AssertionError(name)


def as_json(event: Event) -> dict[str, Any]:
    return json.loads(
        json.dumps(
            {
                "kind": event.kind,
                "sentences": event.sentences,
                "value": event.value,
                "at": event.at,
                "elapsed": event.elapsed,
            }
        )
    )


def judged(card: Scorecard) -> list[tuple[Any, ...]]:
    return [
        (
            found.sentence,
            found.is_marked,
            found.outcome,
            found.right_reason,
            found.reason or "",
            found.confidence or 0,
            found.exclusion or "",
            found.own_words,
        )
        for found in card.judgements
    ]


def judged_by_page(found: dict[str, Any]) -> tuple[Any, ...]:
    return (
        found["id"],
        found["isMarked"],
        found["outcome"],
        found.get("rightReason"),
        found.get("reason", ""),
        found.get("confidence", 0),
        found.get("exclusion", ""),
        found.get("ownWords", ""),
    )


def test_what_was_kept_of_another_lesson_or_damaged_is_not_gone_on_with(page: Page) -> None:
    lesson = our_lesson(WITH_FAULTS)
    data = lesson_data(lesson, load_catalogue(), "", has_key=True)
    script = f"(data, kept) => {{ {rules_of_the_page()}\n return fittingEvents(kept, readLesson(data)); }}"
    opened = {"kind": "opened", "sentences": [], "value": "investigate", "at": "", "elapsed": 0}
    known = {**opened, "kind": "marked", "sentences": [lesson.article.sentences[0].id], "value": ""}
    assert page.evaluate(script, data, [opened, known]) == [opened, known]
    assert page.evaluate(script, data, [opened, {**known, "sentences": ["nowhere"]}]) == [opened]
    for damaged in (None, [], {}, "x", [known], [opened, None], [opened, {**known, "kind": "stolen"}]):
        assert page.evaluate(script, data, damaged) is None
    for field, value in (("value", 1), ("sentences", "x"), ("elapsed", "1"), ("at", None)):
        assert page.evaluate(script, data, [opened, {**known, field: value}]) is None
    assert page.evaluate(script, data, [{**opened, "value": "items"}]) is None


def test_codes_are_those_of_the_vectors_that_python_reads_too(page: Page) -> None:
    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))["codes"]
    judgements = (
        "[{outcome: 'unseen'}, {outcome: 'open', isMarked: false}, {outcome: 'open', isMarked: true},"
        " {outcome: 'open', exclusion: 'pointed_out', isMarked: true}]"
    )
    script = (
        f"(vectors) => {{ {rules_of_the_page()}\n const said = {judgements};"
        " return vectors.map(({digest, attempt, mode, sentences}) => resultCode({digest: parseInt(digest, 16),"
        " attempt, mode, judgements: [...sentences].map((digit) => said[Number(digit)])})); }"
    )
    assert page.evaluate(script, vectors) == [vector["code"] for vector in vectors]
    assert len(vectors) >= 3 and any(not vector["code"] for vector in vectors)


def test_a_text_of_the_lesson_in_a_word_is_no_gap(page: Page) -> None:
    script = (
        f"(words) => {{ {rules_of_the_page()}\n allWords = {{ words }}; return say('words', {{ n: '{{n}} $&' }}); }}"
    )
    assert (
        page.evaluate(script, "From {constructor}, {__proto__} $& {n}") == "From {constructor}, {__proto__} $& {n} $&"
    )
