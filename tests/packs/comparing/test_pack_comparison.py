"""Two versions of a pack in words for a teacher, and where its lessons went."""

import time
from dataclasses import replace
from pathlib import Path

import pytest
from factories import make_lesson
from hypothesis import given, settings
from hypothesis import strategies as st

from media_literacy.jobs import CancelledError, Job, Step
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.occasions import Occasion
from media_literacy.packs.comparing.changes import ChangeKind
from media_literacy.packs.comparing.pack_comparison import Edition, compare_packs, same_lessons
from media_literacy.packs.pack_toml import Pack

LANES = make_lesson(flags=["Everybody hates the bus lanes."], plain=["It was cold."], id="lanes", title="Bus lanes")
SPOONS = make_lesson(flags=["Doctors hate this spoon."], plain=["It is round."], id="spoons", title="Spoons")


def edition(*lessons: Lesson, **values: object) -> Edition:
    pack = Pack("valley", "1.0.0", "Valley", "en", "CC0-1.0", ("A. Teacher",), (), Path())
    return Edition(replace(pack, **values), lessons)


def told(old: Edition, new: Edition) -> list[tuple[str, str]]:
    return [(change.title, change.words) for change in compare_packs(old, new)]


def test_the_same_pack_has_no_changes():
    assert told(edition(LANES, SPOONS), edition(LANES, SPOONS)) == []


def test_what_is_said_of_the_pack_itself_comes_first():
    new = edition(LANES, version="1.1.0", authors=(), title="The valley")
    assert told(edition(LANES, license=""), new) == [
        ("", "The pack’s details: “title” changed from Valley to The valley."),
        ("", "The pack’s details: “version” changed from 1.0.0 to 1.1.0."),
        ("", "The pack’s details: “licence” was added: CC0-1.0."),
        ("", "The pack’s details: “authors” was removed; it was: A. Teacher."),
    ]


def test_lessons_that_come_and_go_are_told():
    assert told(edition(LANES), edition(SPOONS)) == [
        ("Spoons", "The lesson “Spoons” was added."),
        ("Bus lanes", "The lesson “Bus lanes” was removed. What was done in it is kept."),
    ]


def test_another_order_is_told():
    assert told(edition(LANES, SPOONS), edition(SPOONS, LANES)) == [("", "The lessons stand in another order.")]


def test_lessons_that_are_kept_for_another_time_are_told():
    kept = {Occasion.BEFORE: (Path("forms/lanes.md"),)}
    old, new = edition(LANES, occasions=kept), edition(LANES, occasions={Occasion.AFTER: kept[Occasion.BEFORE]})
    assert told(old, new) == [("", "Which lessons are kept for a certain time of the course changed.")]
    elsewhere = {Occasion.BEFORE: (Path("there/forms/lanes.md"),)}
    assert told(old, edition(LANES, folder=Path("there"), occasions=elsewhere)) == []


def test_a_lesson_with_another_title_is_the_same_lesson():
    new = edition(LANES._replace(front=LANES.front._replace(title="Lanes for buses")))
    assert told(edition(LANES), new) == [("Lanes for buses", "The title is “Lanes for buses” now; it was “Bus lanes”.")]


def test_a_lesson_with_another_id_is_found_by_its_sentences():
    moved = LANES._replace(front=LANES.front._replace(id="bus-lanes", title="Lanes for buses"))
    old, new = edition(SPOONS, LANES), edition(SPOONS, moved)
    assert same_lessons(old, new) == {"spoons": "spoons", "lanes": "bus-lanes"}
    assert [change.kind for change in compare_packs(old, new)] == [ChangeKind.LESSON_ID, ChangeKind.LESSON_RENAMED]


def test_the_same_title_lets_a_lesson_change_more():
    texts = [f"This is sentence number {n}." for n in range(8)]
    old = make_lesson(plain=texts, id="old", title="Numbers")
    rewritten = make_lesson(plain=[*texts[:2], *(f"Quite other words, {n} of them" for n in range(6))], id="new")
    same_title = rewritten._replace(front=rewritten.front._replace(title="Numbers"))
    assert same_lessons(edition(old), edition(rewritten)) == {}
    assert same_lessons(edition(old), edition(same_title)) == {"old": "new"}


def test_no_lesson_is_taken_for_two():
    twin = LANES._replace(front=LANES.front._replace(id="twin"))
    new = LANES._replace(front=LANES.front._replace(id="new"))
    assert len(same_lessons(edition(LANES, twin), edition(new))) == 1


def alike(name: str, *, edited: bool) -> tuple[Lesson, ...]:
    """Lessons that differ in one sentence."""
    base = make_lesson(plain=[f"This is sentence number {n}." for n in range(60)])
    sentences = base.article.sentences
    return tuple(
        base._replace(
            front=base.front._replace(id=f"{name}-{n}"),
            article=base.article._replace(
                sentences=(sentences[0]._replace(text=f"Bus {n // (1 + edited)}."), *sentences[1:])
            ),
        )
        for n in range(300)
    )


def test_many_lessons_that_moved_keep_their_order_and_take_no_time():
    old, new = edition(*alike("old", edited=False)), edition(*alike("new", edited=False))
    began = time.process_time()
    assert same_lessons(old, new) == {f"old-{n}": f"new-{n}" for n in range(300)}
    assert time.process_time() - began < 2


def test_many_lessons_that_are_all_alike_are_told_apart_in_good_time():
    old, new = edition(*alike("old", edited=False)), edition(*alike("new", edited=True))
    began = time.process_time()
    found = same_lessons(old, new)
    assert time.process_time() - began < 6
    assert len(set(found.values())) == 300
    assert found["old-0"] == "new-0" and found["old-7"] == "new-14"


TEXTS = st.lists(st.sampled_from([f"It is {n}." for n in range(6)]), min_size=1, max_size=5, unique=True)


@settings(deadline=None)
@given(st.lists(st.tuples(TEXTS, st.booleans()), max_size=5), st.lists(st.tuples(TEXTS, st.booleans()), max_size=5))
def test_lessons_that_moved_are_those_that_share_most(
    old: list[tuple[list[str], bool]], new: list[tuple[list[str], bool]]
):
    def made(name: str, lessons: list[tuple[list[str], bool]]) -> tuple[Lesson, ...]:
        return tuple(
            make_lesson(plain=texts, id=f"{name}-{n}", title="Same" if is_titled else f"{name} {n}")
            for n, (texts, is_titled) in enumerate(lessons)
        )

    pairs = [
        (len({*before} & {*after}) / max(len(before), len(after)), f"a-{n}", f"b-{m}")
        for n, (before, is_titled) in enumerate(old)
        for m, (after, is_other_titled) in enumerate(new)
        if len({*before} & {*after}) / max(len(before), len(after)) >= (0.2 if is_titled and is_other_titled else 0.5)
    ]
    found = same_lessons(edition(*made("a", old)), edition(*made("b", new)))
    shares = {(old_id, new_id): share for share, old_id, new_id in pairs}
    assert all(pair in shares for pair in found.items())
    for share, one, other in pairs:  # whoever could be closer is taken by somebody who is as close
        taken = [shares[each] for each in found.items() if one == each[0] or other == each[1]]
        assert taken and max(taken) >= share


def test_comparing_tells_how_far_it_is_and_can_be_cancelled():
    steps: list[Step] = []

    class Watched(Job):
        def step(self, what: str, done: int = 0, total: int = 0) -> None:
            steps.append(Step(what, done, total))
            if done == 1 and "Comparing" in what:
                self.cancel()
            super().step(what, done, total)

    moved = edition(
        *(lesson._replace(front=lesson.front._replace(id=lesson.front.id * 2, title="")) for lesson in (LANES, SPOONS))
    )
    with pytest.raises(CancelledError):
        compare_packs(edition(SPOONS), moved, Watched())
    assert steps == [
        Step("Looking for the lessons that you have.", 0, 1),
        Step("Comparing the lessons with those you have.", 0, 2),
        Step("Comparing the lessons with those you have.", 1, 2),
    ]


def is_same(title: str, common: int, of: int) -> bool:
    """Whether a lesson under another id, with so many sentences in common, is the same one."""
    before = make_lesson(plain=[f"Old {n}." for n in range(of)], id="old", title="Lanes")
    sentences = [f"Old {n}." for n in range(common)] + [f"New {n}." for n in range(of - common)]
    return bool(same_lessons(edition(before), edition(make_lesson(plain=sentences, id="new", title=title))))


def test_half_of_the_sentences_make_a_lesson_the_same_and_under_its_title_a_fifth():
    assert is_same("Spoons", 5, 10) and not is_same("Spoons", 49, 100)
    assert is_same("Lanes", 2, 10) and not is_same("Lanes", 19, 100)
