"""Whatever was done in a lesson, and however it was edited since: all that the pages ask of the attempt is answered."""

from collections.abc import Callable
from dataclasses import dataclass

from factories import FakeClock, make_lesson, make_note, make_search
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.cli.play import pages as play_pages
from media_literacy.engine.attempts.answer_key import answer_key
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.fact_board import FactLine, fact_added, fact_moved, fact_removed
from media_literacy.engine.results.clashing_facts import clashing_facts
from media_literacy.engine.results.grading import grade, judgement_now
from media_literacy.engine.wording.debrief_words import take_along
from media_literacy.engine.wording.hint_words import current_hint
from media_literacy.engine.wording.prediction_words import prediction_words
from media_literacy.engine.wording.result_wording import result_words
from media_literacy.lesson.model import NO_SENTENCE, Bearing, KindId, Lesson, Mode, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.store.database.records import LessonKey, Place, StoredAttempt
from media_literacy.store.progress.resumed_attempt import resumed
from media_literacy.ui.reader.notes.spoken_note import link_purposes, note_in_words
from media_literacy.ui.reader.sentence_views import SentenceViews

TEXTS = [
    "The library closes for good on Friday.",
    "From Monday its doors are open until nine.",
    "Nobody was asked about it, says the mayor.",
    "Of 60 readers, 22 signed a letter in March.",
    "A secret list of books proves the plan.",
]
KINDS = [KindId("role"), KindId("loaded"), KindId("anonymous")]
CARDS, CHOICES = ["letter", "notice"], ["library friday", "is the mayor bad", "books"]
HITS = ["survey", "blog", "calendar", "forum"]


@dataclass(frozen=True)
class Written:
    """One sentence as an author may write it."""

    id: str
    text: str
    verdict: Verdict | None
    kind: KindId
    hints: int
    clashes_with: int

    def sentence(self, place: Sentence, ids: list[SentenceId]) -> Sentence:
        hints = tuple((Run(f"Hint {n}."),) for n in range(self.hints))
        fix = (Run("It may."),) if self.hints else ()
        notes = (make_note(self.verdict, self.kind, label=self.id, hints=hints, fix=fix),) if self.verdict else ()
        return place._replace(id=SentenceId(self.id), notes=notes, clashes=tuple(ids))


def written(id: st.SearchStrategy[str], text: st.SearchStrategy[str]) -> st.SearchStrategy[Written]:
    verdicts = st.sampled_from([Verdict.FLAG, Verdict.FLAG, Verdict.FINE, Verdict.CHECK, None])
    return st.builds(Written, id, text, verdicts, st.sampled_from(KINDS), st.integers(0, 3), st.integers(-4, 4))


def lesson_of(sentences: list[Written], cards: list[str], choices: list[str], hits: list[str]) -> Lesson:
    """With a search that has these hits; without any there is no search."""
    searches = [make_search("library", hits=hits)] if hits else []
    texts = [sentence.text for sentence in sentences]
    base = make_lesson(plain=texts, cards=cards, choices=choices, searches=searches)
    clashes = ((at, sentence.clashes_with) for at, sentence in enumerate(sentences))
    pairs = {frozenset((at, other)) for at, other in clashes if other in range(at)}
    made = [
        written.sentence(
            place, [SentenceId(sentences[other].id) for pair in pairs if at in pair for other in pair - {at}]
        )
        for at, (written, place) in enumerate(zip(sentences, base.article.sentences, strict=True))
    ]
    return base._replace(article=base.article._replace(sentences=tuple(made)))


def part_of(names: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True)


@st.composite
def lessons(draw: st.DrawFn) -> Lesson:
    texts = draw(st.permutations(TEXTS))[: draw(st.integers(1, 5))]
    made = [draw(written(st.just(f"n{TEXTS.index(text)}"), st.just(text))) for text in texts]
    return lesson_of(made, draw(part_of(CARDS)), draw(part_of(CHOICES)), draw(part_of(HITS)))


@st.composite
def edited(draw: st.DrawFn, lesson: Lesson) -> Lesson:
    """Another version: sentences that went, came, are called or worded otherwise, with other notes and other parts."""
    made: list[Written] = []
    for sentence in draw(st.permutations(lesson.article.sentences)):
        text = sentence.text
        ways = [text, text, text.replace("e", "a", 1), text[: len(text) // 2], text + " Yes."]
        if draw(st.integers(0, 4)):
            id = st.sampled_from([str(sentence.id), str(sentence.id), f"{sentence.id}-b"])
            made.append(draw(written(id, st.sampled_from(ways))))
    if draw(st.booleans()) or not made:
        made.insert(0, draw(written(st.just("new"), st.just("It was cold."))))
    return lesson_of(made, draw(part_of([*CARDS, "new"])), draw(part_of(CHOICES)), draw(part_of([*HITS, "new"])))


def acts(attempt: Attempt) -> list[Callable[[], object]]:
    """All that a page may ask of an attempt."""
    lesson = attempt.lesson
    ids = [sentence.id for sentence in lesson.article.sentences]
    choices, searches = (lesson.leave.choices, lesson.leave.searches) if lesson.leave else ((), ())
    return [
        *(lambda id=id: attempt.toggle_mark(id) for id in ids),
        *(lambda id=id: attempt.set_reason(id, KINDS[len(id) % 3]) for id in ids),
        *(lambda id=id: attempt.set_confidence(id, 1 + len(id) % 3) for id in ids),
        *(lambda card=card: attempt.open_card(card.id) for card in lesson.cards),
        *(lambda choice=choice: attempt.choose_search(choice.id) for choice in choices),
        *(
            lambda search=search, hit=hit: attempt.open_hit(search.id, hit.id)
            for search in searches
            for hit in search.hits
        ),
        *(lambda search=search: attempt.judge_search(search.id, Bearing.HOLDS) for search in searches),
        *(lambda search=search: attempt.write_finding(search.id, f"Of {len(attempt.events)}.") for search in searches),
        *(lambda id=id: attempt.write_own_fix(id, f"Fix {id}.") for id in ids),
        *(
            lambda id=id, line=line: attempt.change_facts(fact_added(attempt.state.facts, line, f"Fact of {id}.", id))
            for id, line in zip(ids, FactLine, strict=False)
        ),
        lambda: [attempt.change_facts(fact_moved(fact, 0)) for fact in attempt.state.facts[-1:]],
        lambda: [attempt.change_facts(fact_removed(fact)) for fact in attempt.state.facts[:1]],
        lambda: attempt.predict(len(attempt.state.marks)),
        *[attempt.ask_hint] * 4,
        lambda: attempt.show(ids),
        lambda: attempt.show(ids[:2]),
        attempt.read_all,
        attempt.see_debrief,
        attempt.leave,
        attempt.open,
    ]


@st.composite
def kept(draw: st.DrawFn) -> tuple[Lesson, StoredAttempt]:
    """An attempt at some lesson, left at some place in it."""
    lesson, clock = draw(lessons()), FakeClock()
    attempt = Attempt(lesson, draw(st.sampled_from(Mode)), clock)
    attempt.open()
    doings = acts(attempt)
    for act in draw(st.lists(st.integers(0, len(doings) - 1), max_size=25)):
        clock.seconds += 9
        doings[act]()
    events = attempt.events
    place = Place("article", draw(st.sampled_from([sentence.id for sentence in lesson.article.sentences])))
    key = LessonKey("valley", "lanes")
    return lesson, StoredAttempt("first", key, attempt.mode, events, answer_key(lesson), place)


def ask_everything(attempt: Attempt) -> None:
    """Everything that the window and the terminal show of an attempt."""
    state, lesson, catalogue = attempt.state, attempt.lesson, load_catalogue()
    ids = {sentence.id for sentence in lesson.article.sentences}
    assert {*state.marks, *state.shown, *state.open_notes, *state.changed} <= ids
    assert {mark.reason for mark in state.marks.values()} <= {None, *(kind.id for kind in catalogue)}
    assert state.cards_opened <= {card.id for card in lesson.cards}
    assert {fact.sentence for fact in state.facts} <= {*ids, NO_SENTENCE} and state.own_fixes.keys() <= ids
    assert state.prediction is None or state.is_revealed or state.prediction <= len(state.marks)
    assert {fact.sentence for pair in clashing_facts(state, lesson) for fact in pair} <= ids
    choices = lesson.leave.choices if lesson.leave else ()
    assert {*state.chosen_searches} <= {choice.id for choice in choices}
    hits = {search.id: {hit.id for hit in search.hits} for search in (lesson.leave.searches if lesson.leave else ())}
    assert {*state.search_judgements, *state.search_findings} <= set(hits)
    assert all(set(opened) <= hits[search] for search, opened in state.hits_opened.items())
    hint = current_hint(state, lesson, catalogue)
    if hint is not None:
        play_pages.hint_lines(hint, lesson)
    scorecard = grade(state, lesson)
    result_words(scorecard, lesson)
    prediction_words(state.prediction, scorecard)
    play_pages.article(lesson, state)
    play_pages.marks(lesson, state, catalogue)
    play_pages.debrief(lesson, scorecard)
    take_along(lesson, scorecard, catalogue)
    for sentence in lesson.article.sentences:
        judgement = judgement_now(state, lesson, sentence)
        if judgement.outcome is not None:
            play_pages.explanation(sentence, state, lesson, catalogue)
    views = SentenceViews(attempt, catalogue, has_fix_it=True)
    views.refresh_all()
    for note in views.notes.values():
        note_in_words(note, link_purposes(lesson))


@settings(deadline=None, max_examples=run_size(40, 250))
@given(st.data())
def test_an_attempt_goes_on_in_any_version_of_its_lesson(data: st.DataObject):
    _lesson, stored = data.draw(kept())
    now = data.draw(edited(_lesson))
    found = resumed(stored, now)
    assert found.place.sentence in {"", *(sentence.id for sentence in now.article.sentences)}
    clock = FakeClock()
    attempt = Attempt.resume(now, found.events, clock)
    assert attempt.events == found.events
    ask_everything(attempt)
    attempt.open()
    doings = acts(attempt)
    for act in data.draw(st.lists(st.integers(0, len(doings) - 1), max_size=8)):
        clock.seconds += 9
        doings[act]()
        ask_everything(attempt)


@settings(deadline=None)
@given(kept())
def test_an_untouched_lesson_loses_nothing(found: tuple[Lesson, StoredAttempt]):
    lesson, stored = found
    again = resumed(stored, lesson)
    assert (again.attempt_id, again.events, again.place) == ("first", stored.events, stored.place)


@settings(deadline=None)
@given(
    lessons(),
    st.lists(
        st.builds(
            Event,
            st.sampled_from(EventKind),
            st.lists(st.sampled_from(["n0", "n1", "gone"]).map(SentenceId), max_size=2).map(tuple),
            st.sampled_from(
                [
                    "",
                    "0",
                    "-1",
                    "1",
                    "2",
                    "3",
                    "7",
                    "99",
                    "x",
                    "9" * 5000,
                    "guided",
                    "role",
                    "no-kind",
                    "letter",
                    "text",
                    "library/survey",
                    "library/gone",
                    "library/holds/holds",
                    "gone/holds/holds",
                ]
            ),
        ),
        max_size=12,
    ),
)
def test_events_that_make_no_sense_change_nothing_that_is_asked_for(lesson: Lesson, events: list[Event]):
    ask_everything(Attempt.resume(lesson, events, FakeClock()))
