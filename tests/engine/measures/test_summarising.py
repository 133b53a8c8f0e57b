"""A revealed attempt as counts, by what was kept with it alone."""

from each_row import each_row

from media_literacy.engine.attempts.answer_key import Answer
from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.attempts.own_words import pack_own_words
from media_literacy.engine.measures.finished_try import Counts, KindCounts, Rating
from media_literacy.engine.measures.summarising import summarise
from media_literacy.engine.results.search_counts import SearchCounts
from media_literacy.lesson.model import KindId, SentenceId

AT = "2026-03-02T10:00:00.000+01:00"
SAID = {
    "head": "fine:checkable",
    "clash": "flag:contradiction flag:time",
    "job": "flag:role",
    "twin": "fine:role",
    "ask": "check:anonymous",
    "plain": "none",
}
ANSWERS = tuple(
    Answer(SentenceId(id), f"Sentence {id}.", said, number, number, "headline" if id == "head" else "paragraph")
    for number, (id, said) in enumerate(SAID.items(), start=1)
)


def event(kind, *sentences, value=""):
    return Event(kind, tuple(map(SentenceId, sentences)), value, AT)


def read(*events, shown=tuple(SAID)):
    start = event(EventKind.OPENED, value="investigate"), event(EventKind.SHOWN, *shown)
    summary = summarise((*start, *events, event(EventKind.REVEALED)), ANSWERS)
    assert summary is not None
    return summary


def marked(sentence, reason="", confidence=""):
    events = [event(EventKind.MARKED, sentence)]
    events += [event(EventKind.REASON, sentence, value=reason)] if reason else []
    return [*events, *([event(EventKind.CONFIDENCE, sentence, value=confidence)] if confidence else [])]


def test_before_the_reveal_there_is_none():
    assert summarise((event(EventKind.OPENED, value="guided"),), ANSWERS) is None


def test_problems_and_sound_sentences_are_counted_and_all_else_is_not():
    summary = read(*marked("clash"), *marked("twin"), *marked("ask"), *marked("plain"))
    assert summary.counts == Counts(flags=2, caught=1, fine=2, false_alarms=1)
    assert (summary.revealed_at, summary.headline) == (AT, "Sentence head.")


def test_an_article_without_a_headline_is_known_by_its_first_sentence():
    events = event(EventKind.OPENED, value="investigate"), event(EventKind.REVEALED)
    plain = summarise(events, ANSWERS[1:])
    two = tuple(answer._replace(block_kind="headline") for answer in ANSWERS[:2])
    both = summarise(events, (*two, *ANSWERS[2:]))
    assert plain is not None and plain.headline == "Sentence clash."
    assert both is not None and both.headline == "Sentence head. Sentence clash."


def test_of_each_search_the_first_judgement_counts():
    judged = ("shops/holds/holds", "lanes/holds/cannot-be-told", "lanes/cannot-be-told/cannot-be-told")
    summary = read(*(event(EventKind.SEARCH_JUDGED, value=value) for value in judged))
    assert summary.searches == SearchCounts(judged=2, borne_out=1)
    assert summary.counts == read().counts and read().searches == SearchCounts()


def test_what_was_never_shown_is_in_no_count():
    assert read(shown=("clash", "twin")).counts == Counts(flags=1, caught=0, fine=1, false_alarms=0)
    assert set(read(shown=("twin",)).kinds) == {"role"}


def test_each_kind_of_a_problem_is_met_and_caught_with_it():
    kinds = read(*marked("clash", "time")).kinds
    assert kinds[KindId("contradiction")] == KindCounts(met=1, flags=1, caught=1)
    assert kinds[KindId("time")] == KindCounts(met=1, flags=1, caught=1, named=1)
    assert kinds[KindId("role")] == KindCounts(met=1, flags=1, fine=1)
    assert kinds[KindId("anonymous")] == KindCounts(met=1) and kinds[KindId("checkable")] == KindCounts(fine=1)


@each_row(
    ("reason", "accused"),
    [("", {"role"}), ("loaded", {"loaded"}), ("role", {"role"}), (pack_own_words("It is odd."), set())],
)
def test_a_sound_sentence_is_accused_for_the_reason_said_or_for_what_it_looks_like(reason, accused):
    kinds = read(*marked("twin", reason)).kinds
    assert {kind for kind, counts in kinds.items() if counts.accused} == accused
    assert kinds[KindId("role")].doubted == 1


def test_marks_are_rated_by_how_sure_they_were():
    summary = read(*marked("clash", confidence="3"), *marked("twin", confidence="3"), *marked("ask", confidence="1"))
    assert summary.ratings == (Rating(), Rating(), Rating(1, 1))


def test_what_a_lesson_says_of_itself_counts():
    summary = read(event(EventKind.LESSON_TRAITS, value="unmeasured level-of:harbour"))
    assert (summary.is_measured, summary.level_of) == (False, "harbour")
