"""Caches are bounded, and a lesson read with them is the lesson read without."""

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.lesson.bounded_cache import BoundedCache, clear_caches, memoized
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.advice_words import load_advice_words

ROOT = Path(__file__).parents[2]
LESSONS = [path.read_text("utf-8") for path in sorted(ROOT.glob("lessons/*/lessons/*.md"))]
SHORTEST = sorted(LESSONS, key=len)[: run_size(usual=3, long=len(LESSONS))]
"""What a cache may get wrong does not grow with a lesson; the time it takes does."""
CASES = [path.read_text("utf-8") for path in sorted(ROOT.glob("tests/cases/*.md"))]
SNIPPETS = [
    "x",
    " ",
    "\n",
    "\n\n",
    "    ",
    "> ",
    "- ",
    "|",
    "[^",
    "]",
    ":",
    "**",
    "`",
    "```\n",
    "![",
    "(",
    "#",
    "—",
    ".",
]
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 30), st.one_of(st.sampled_from(SNIPPETS), st.text(max_size=5))),
    min_size=1,
    max_size=4,
)


def edited(text, edits):
    for share, removed, added in edits:
        at = int(share * len(text))
        text = text[:at] + added + text[at + removed :]
        yield text


def drafted(text):
    return parse_lesson(text.encode("utf-8", "replace"), Path("lesson.md"), media=lambda _name: None)


@settings(max_examples=run_size(15, 60), deadline=None)
@given(st.sampled_from(SHORTEST) | st.sampled_from(CASES), EDITS)
def test_a_lesson_read_again_after_edits_is_as_if_read_for_the_first_time(text, edits):
    drafted(text)
    for newer in edited(text, edits):
        warm = drafted(newer)
        clear_caches()
        assert repr(warm) == repr(drafted(newer))  # a note as written is equal to itself only, being a key of the cache
        drafted(text)


def test_a_sentence_that_loses_its_name_is_missed_by_the_notes_that_were_read_before():
    lesson = (
        "# Title\n\nOne thing.[^a] Another thing.[^b]\n\n[^a]: **Fine: named source.** Why.\n\n    - Contradicts: b\n\n"
    )
    lesson += "[^b]: **Fine: named source.** Why not.\n"
    clear_caches()
    before = drafted(lesson)
    after = drafted(lesson.replace("thing.[^b]", "thing.[^c]"))
    assert "dead-contradicts" not in [diagnostic.code for diagnostic in before.report.diagnostics]
    assert "dead-contradicts" in [diagnostic.code for diagnostic in after.report.diagnostics]


def words_of_advice() -> tuple[str, ...]:
    words = load_advice_words("en")
    assert words is not None
    return (*words.mocking, *words.blaming)


def test_words_are_found_in_a_long_lesson_wherever_a_line_ends_in_them(subtests: pytest.Subtests) -> None:
    def told(lesson):
        return {
            diagnostic.message
            for diagnostic in drafted(lesson).report.diagnostics
            if diagnostic.code.endswith("-words")
        }

    for word in words_of_advice():
        with subtests.test(word):
            note = f"[^a]: **Flag: overclaim.** It is {word.replace(' ', chr(10))} here.\n"
            short = f"# Title\n\nNobody knows.[^a]\n\n{note}"
            long = short + "\n## Discussion\n\n" + "What else could it be?\n\n" * 300
            assert told(short) == told(long) != set()


def test_a_cache_keeps_no_more_than_it_may_and_what_was_asked_for_lately():
    cache = BoundedCache(100)
    for number in range(1000):
        cache.put(number, str(number), 5)
        cache.get(0)
    assert len(cache) <= 20
    assert cache.get(0) == "0"
    assert cache.get(1) is None


def test_what_weighs_more_than_half_of_all_may_is_not_kept():
    cache = BoundedCache(20)
    cache.put("just", 1, 10)
    cache.put("over", 1, 11)
    assert (cache.get("just"), cache.get("over")) == (1, None)


def test_a_value_that_is_put_again_weighs_once():
    cache = BoundedCache(20)
    for _round in range(9):
        cache.put("a", 1, 9)
    cache.put("b", 2, 1)
    cache.put("c", 3, 1)
    assert [cache.get(key) for key in "abc"] == [1, 2, 3]
    assert len(cache) == 3


def test_answers_are_worked_out_once_and_again_after_forgetting():
    asked = []

    @memoized(1000)
    def answer(text):
        asked.append(text)
        return

    assert [answer("a"), answer("a"), answer("b")] == [None, None, None]
    assert asked == ["a", "b"]
    clear_caches()
    answer("a")
    assert asked == ["a", "b", "a"]


def test_threads_may_use_a_cache_together():
    cache, wrong = BoundedCache(200), []

    def work():
        for number in range(3000):
            key = number % 90
            found = cache.get(key)
            if found not in (None, key + 1):
                wrong.append((key, found))
            cache.put(key, key + 1, 3)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(cache) <= 67
