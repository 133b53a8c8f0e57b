"""Claims judged by the results of searches are counted apart from every sentence."""

from factories import FakeClock, make_lesson, make_search

from media_literacy.engine.attempts.answer_key import answer_key, quotes_of
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.changed_sentences import changes_since
from media_literacy.engine.results.grading import grade
from media_literacy.engine.results.kept_result import kept_result, result_now, with_own_texts
from media_literacy.engine.results.search_counts import SearchCounts, count_searches
from media_literacy.lesson.matching.sentence_map import map_after_update, texts_of
from media_literacy.lesson.model import Bearing, Mode

SHOPS, LANES, LEE = (
    make_search("shops", Bearing.DOES_NOT_HOLD),
    make_search("lanes", Bearing.HOLDS),
    make_search("lee", Bearing.CANNOT_BE_TOLD),
)
LESSON = make_lesson(["Every shop must close."], fine=["Dr. Lee counted."], searches=[SHOPS, LANES, LEE])


def judged(**bearings: Bearing) -> Attempt:
    """An attempt in which searches were judged, by their ids."""
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.read_all()
    attempt.read_all()
    for search in (SHOPS, LANES, LEE):
        if search.id in bearings:
            attempt.open_hit(search.id, search.hits[0].id)
            attempt.judge_search(search.id, bearings[search.id])
    return attempt


def test_of_the_claims_that_were_judged_those_count_that_the_results_bear_out():
    attempt = judged(shops=Bearing.DOES_NOT_HOLD, lee=Bearing.HOLDS)
    assert count_searches(attempt.state.search_judgements) == SearchCounts(judged=2, borne_out=1)
    assert count_searches({}) == SearchCounts(0, 0)


def test_no_sentence_is_counted_otherwise_for_it():
    assert grade(judged(shops=Bearing.HOLDS).state, LESSON) == grade(judged().state, LESSON)


def test_a_result_stands_when_its_search_is_gone_or_answered_otherwise_since():
    state = judged(shops=Bearing.DOES_NOT_HOLD, lanes=Bearing.HOLDS).state
    now = make_lesson(
        ["Every shop must close."], fine=["Dr. Lee counted."], searches=[LANES._replace(bearing=Bearing.DOES_NOT_HOLD)]
    )
    key = answer_key(LESSON)
    sentences = map_after_update(quotes_of(key), texts_of(now))
    result = kept_result(state, key, sentences, now, changes_since(key, sentences, now))
    assert result.search_counts == SearchCounts(2, 2)
    resumed = Attempt.resume(now, judged(shops=Bearing.DOES_NOT_HOLD, lanes=Bearing.HOLDS).events, FakeClock())
    assert with_own_texts(result, resumed.state).search_counts == SearchCounts(2, 2)


def test_what_is_judged_after_the_result_was_kept_is_in_it_too():
    result = result_now(judged(shops=Bearing.HOLDS).state, LESSON)
    later = with_own_texts(result, judged(shops=Bearing.HOLDS, lee=Bearing.CANNOT_BE_TOLD).state)
    assert (result.search_counts, later.search_counts) == (SearchCounts(1, 0), SearchCounts(2, 1))
