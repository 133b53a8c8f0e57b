"""A store that was written when the program split some texts otherwise: what was marked is marked in the same words.

`split_before/progress.sqlite3` was written by the program as of November 2026, before decision 0035 was brought up to
date, from the lessons beside it. There “[6]” began a sentence, “e.g.” ended one, German ordinals and Chinese sentences
before a number ended none.
"""

import shutil
from pathlib import Path

import pytest

from media_literacy.engine.attempts.attempt_state import AttemptState, replay
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson
from media_literacy.store.progress.progress_store import LessonKey, ProgressStore
from media_literacy.store.progress.resumed_attempt import Resumed, resumed

FOLDER = Path(__file__).parent / "split_before"


@pytest.fixture
def store(tmp_path: Path):
    shutil.copy(FOLDER / "progress.sqlite3", tmp_path)
    store = ProgressStore.open(tmp_path)
    yield store
    store.close()


def come_back(store: ProgressStore, name: str, attempt: str) -> tuple[Lesson, Resumed, AttemptState]:
    file = FOLDER / name
    lesson = parse_lesson(file.read_bytes(), file).lesson
    assert lesson is not None
    kept = {stored.id: stored for stored in store.attempts(LessonKey("split", lesson.front.id))}
    found = resumed(kept[attempt], lesson)
    return lesson, found, replay(found.events)


def marked(lesson: Lesson, state: AttemptState) -> list[str]:
    return [sentence.text for sentence in lesson.article.sentences if sentence.id in state.marks]


def test_marks_are_on_the_words_that_they_were_on(store: ProgressStore):
    lesson, found, state = come_back(store, "mill.en.md", "mill.en-open")
    assert found.continues == "mill.en-open"
    assert marked(lesson, state) == [
        "Nobody in the valley was told.",  # was “[6] Nobody in …”
        "Most families in the upper valley were never ill again.",
        # Only its second part was marked, from “The Weir Gazette”; the first was “Many papers … (e.g.”
        "Many papers wrote of it at length (e.g. The Weir Gazette, a weekly that no longer appears). [7]",
        "The owner has not been seen since that summer.",  # was “[7] The owner …”
        "``We will grind again by spring, and nobody will pay more than before.",  # the quotes ended the one before
        "The council has asked twice for the papers.",
    ]
    assert state.shown == {sentence.id for sentence in lesson.article.sentences}


def test_a_mark_on_a_sentence_that_is_two_now_is_on_its_longer_part(store: ProgressStore):
    lesson, _found, state = come_back(store, "damm.de.md", "damm.de-open")
    assert marked(lesson, state) == [
        "Wir haben ihn jedes Jahr geprüft und nie einen Riss gefunden'', sagt die Gemeinde.",
        "Im Frühjahr war der Kran gleich 2.",
        "Die Zeitung schrieb davon nichts.",
    ]
    unseen = [sentence.text for sentence in lesson.article.sentences if sentence.id not in state.shown]
    assert unseen == ["Danach wurde er abgebaut."]
    lesson, _found, state = come_back(store, "bridge.zh.md", "bridge.zh-open")
    assert marked(lesson, state) == [
        "这座桥建于清朝末年，当时全村的人都来帮忙，连隔壁村的木匠也带着徒弟来了。",
        "谁也没有拿出证据。",
    ]


def test_a_result_is_judged_by_the_sentences_as_they_were_read(store: ProgressStore):
    _lesson, found, _state = come_back(store, "mill.en.md", "mill.en-revealed")
    assert found.attempt_id == "mill.en-revealed" and found.result is not None
    assert [sentence.text[:20] for sentence in found.result.lesson.article.sentences][1:4] == [
        "The mill was closed ",
        "[6] Nobody in the va",
        "Its orchard gave lem",
    ]
    assert found.result.removed == found.result.added == 0
