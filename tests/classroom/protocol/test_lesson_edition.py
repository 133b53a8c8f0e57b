"""The lesson without its notes: all that is read, and no trace of the key."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from collected_lessons import COLLECTED, drafted
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st
from own_lessons import FILES, FOUNDING, OCCASION_FILES, our_lesson
from run_size import run_size

from media_literacy.classroom.protocol.json_values import MalformedValueError
from media_literacy.classroom.protocol.lesson_edition import read_edition, seat_lesson, write_edition
from media_literacy.classroom.protocol.note_pieces import (
    NotePiece,
    changed_pieces,
    read_piece,
    with_pieces,
    write_pieces,
)
from media_literacy.classroom.protocol.whole_lesson import read_whole, write_whole
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.model import CardId, Lesson, Mode, Origin, SentenceId
from media_literacy.lesson.text_blocks import BlockKind, Run, text_of_runs
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


@cache
def lessons() -> tuple[Lesson, ...]:
    return tuple(our_lesson(file.stem) for file in (*FILES, *OCCASION_FILES))


def over_the_wire(table: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(table))


def strings_in(found: object) -> Iterator[str]:
    if isinstance(found, dict):
        for inner in found.values():
            yield from strings_in(inner)
    elif isinstance(found, list):
        for inner in found:
            yield from strings_in(inner)
    elif isinstance(found, str):
        yield found


def test_no_edition_holds_a_trace_of_the_key() -> None:
    for lesson in lessons():
        table = over_the_wire(write_edition(lesson))
        said, strings = json.dumps(table, ensure_ascii=False), set(strings_in(table))
        names = {sentence.id for sentence in lesson.article.sentences} | {card.id for card in lesson.cards}
        notes = [note for sentence in lesson.article.sentences for note in sentence.notes]
        names |= {note.label for note in notes} | {note.kind for note in notes} | {lesson.front.id}
        said_anyway = {*BlockKind, *(word.text for word in lesson.words)}
        assert strings & (names | {f"#{name}" for name in names}) <= said_anyway, lesson.front.id
        article = "\n".join(block.text for block in lesson.article.blocks)
        for text in secrets_of(lesson):
            assert text in article or text not in said, text
        keys = set().union(*(sentence.keys() for sentence in table["article"]["sentences"]))
        assert keys == {"id", "number", "block", "start", "end", "text"}
        assert not table.keys() & {"cards", "leave", "discussion", "debrief", "teacher_notes"}


def secrets_of(lesson: Lesson) -> list[str]:
    """Texts of the key that are long enough to be searched for."""
    blocks = [*lesson.debrief, *lesson.discussion, *lesson.teacher_notes, *(b for c in lesson.cards for b in c.blocks)]
    runs: list[tuple[Run, ...]] = []
    for note in (note for sentence in lesson.article.sentences for note in sentence.notes):
        blocks += note.explanation
        runs += [*note.hints, note.how_to_check, note.fix, note.afterwards]
    texts = [*(block.text for block in blocks), *map(text_of_runs, runs), *(card.title for card in lesson.cards)]
    if not lesson.front.announced and lesson.front.origin is not Origin.INVENTED:
        texts += [lesson.front.origin, lesson.front.source]
    return [text for text in texts if len(text) > 15]


def test_an_edition_has_all_that_is_read() -> None:
    for lesson in lessons():
        edition = read_edition(over_the_wire(write_edition(lesson)))
        assert edition == seat_lesson(lesson)
        assert [found.text for found in edition.article.sentences] == [s.text for s in lesson.article.sentences]
        assert [found.text for found in edition.article.blocks] == [block.text for block in lesson.article.blocks]
        assert [word.text for word in edition.words] == [word.text for word in lesson.words]
        assert edition.front.title == lesson.front.title
        assert edition.front.content_note == lesson.front.content_note


def test_where_a_note_stood_no_run_ends() -> None:
    for lesson in lessons():
        for block in seat_lesson(lesson).article.blocks:
            styles = [run._replace(text="") for run in block.runs]
            assert all(one != other for one, other in pairwise(styles))


def test_the_origin_is_told_only_where_the_author_announces_it() -> None:
    for announced, origin in ((True, Origin.REAL), (False, Origin.INVENTED)):
        lesson = make_lesson(["All left."], origin=Origin.REAL, source="The Post", announced=announced)
        front = read_edition(over_the_wire(write_edition(lesson))).front
        assert (front.announced, front.origin) == (announced, origin)
        assert front.source == ("The Post" if announced else "")


def test_every_lesson_that_can_be_read_can_be_sent() -> None:
    some = COLLECTED[:: run_size(usual=6, long=1)]
    drafts = (drafted(text, file, is_in_pack=in_pack).lesson for _name, text, file, in_pack in some)
    found = [lesson for lesson in drafts if lesson is not None]
    assert len(found) > 50
    for lesson in found:
        edition = read_edition(over_the_wire(write_edition(lesson)))
        assert edition == seat_lesson(lesson)
        read_whole(over_the_wire(write_whole(lesson)), edition, CATALOGUE)
        everything = range(1, len(lesson.article.sentences) + 1)
        for piece in write_pieces(lesson, everything, everything).values():
            read_piece(over_the_wire(piece), CATALOGUE)


def clashing() -> Lesson:
    """Sentence 1 clashes with 2, which has a note, and with 4, which has none; 3 names a card and links elsewhere."""
    lesson = make_lesson(
        ["All left at noon.", "None left.", "It cost 4."], plain=["It was noon."], cards=["bill", "other"],
        clashes=[("flag-1", "flag-2"), ("flag-1", "plain-1")],
    )  # fmt: skip
    first, second, third, fourth = lesson.article.sentences
    links = (Run("See the first", link="#flag-1"), Run(", the bill", link="#bill"), Run(", more", link="#other"))
    noted = third.notes[0]._replace(
        evidence=(CardId("bill"),), how_to_check=links, hints=((Run("Add up."),),), afterwards=(Run("So it is."),)
    )
    first = first._replace(notes=(first.notes[0]._replace(contradicts=(SentenceId("flag-2"),)),))
    sentences = (first, second, third._replace(notes=(noted,)), fourth)
    return lesson._replace(article=lesson.article._replace(sentences=sentences))


def pieces(lesson: Lesson, numbers: tuple[int, ...], revealed: set[int]) -> dict[int, NotePiece]:
    written = write_pieces(lesson, numbers, revealed)
    return {number: read_piece(over_the_wire(table), CATALOGUE) for number, table in written.items()}


def test_a_clash_is_told_only_when_both_sides_are_revealed() -> None:
    lesson = clashing()
    alone = pieces(lesson, (1,), {1})[1]
    assert alone.clashes == ("#4",)  # of which there is nothing to reveal
    assert alone.notes[0].contradicts == ()
    assert changed_pieces(lesson, 1, {1}) == (1,)
    assert changed_pieces(lesson, 2, {1, 2}) == (2, 1)
    both = pieces(lesson, (2, 1), {1, 2})
    assert both[1].clashes == ("#2", "#4")
    assert both[1].notes[0].contradicts == ("#2",)
    assert both[2].clashes == ("#1",)


def test_a_piece_says_what_is_known_now_and_by_number() -> None:
    piece = pieces(clashing(), (3,), {3})[3]
    (note,) = piece.notes
    assert [run.link for run in note.how_to_check] == ["##1", "##card-1", None]
    assert (note.label, note.evidence, note.hints, note.afterwards) == ("#3", ("#card-1",), (), ())
    assert [card.id for card in piece.cards] == ["#card-1"]


def test_pieces_come_into_the_lesson_of_a_seat_in_any_order() -> None:
    lesson = clashing()
    edition = seat_lesson(lesson)
    first = with_pieces(with_pieces(edition, pieces(lesson, (3,), {3})), pieces(lesson, (2,), {2, 3}))
    assert [len(sentence.notes) for sentence in first.article.sentences] == [0, 1, 1, 0]
    assert not any(sentence.clashes for sentence in first.article.sentences)
    everything = with_pieces(first, pieces(lesson, (1, 2, 4), {1, 2, 3}))
    assert [sentence.clashes for sentence in everything.article.sentences] == [("#2", "#4"), ("#1",), (), ("#1",)]
    assert [card.id for card in everything.cards] == ["#card-1"]
    assert with_pieces(everything, pieces(lesson, (1,), {1, 2, 3})) == everything


def test_pieces_of_another_lesson_are_refused() -> None:
    edition = seat_lesson(clashing())
    for number, piece in (
        (5, NotePiece()),
        (0, NotePiece()),
        (1, NotePiece(clashes=(SentenceId("#9"),))),
        (1, NotePiece(clashes=(SentenceId("#1"),))),
    ):
        with pytest.raises(MalformedValueError):
            with_pieces(edition, {number: piece})


def test_a_note_of_an_unknown_kind_is_left_out() -> None:
    table = write_pieces(make_lesson([("All left.", "hunger")]), (1,), {1})[1]
    assert read_piece(over_the_wire(table), CATALOGUE).notes == ()


def test_the_whole_lesson_grades_as_that_of_the_host() -> None:
    for lesson in lessons():
        table = over_the_wire(write_whole(lesson))
        whole = read_whole(table, seat_lesson(lesson), CATALOGUE)
        attempt = Attempt(lesson, Mode.INVESTIGATE, SystemClock())
        attempt.open()
        attempt.show(sentence.id for sentence in lesson.article.sentences)
        for sentence in lesson.article.sentences[::3]:
            attempt.toggle_mark(sentence.id)
        assert grade(attempt.state, whole) == grade(attempt.state, lesson)
        assert whole.teacher_notes == ()
        assert whole.debrief == lesson.debrief or any(block.picture for block in lesson.debrief)
        assert whole.front == lesson.front
        for text in [block.text for block in lesson.teacher_notes if len(block.text) > 15]:
            assert text not in set(strings_in(table))


def test_another_lesson_is_not_taken_for_the_whole_of_this_one() -> None:
    with pytest.raises(MalformedValueError):
        read_whole(write_whole(make_lesson(["None left."])), seat_lesson(make_lesson(["All left."])), CATALOGUE)


def test_an_edition_that_is_wrong_anywhere_is_refused() -> None:
    good = over_the_wire(write_edition(make_lesson(["All left.", "None left."], plain=["It rained."])))
    assert read_edition(good)
    sentence = ("article", "sentences", 1)
    note: dict[str, Any] = {"label": "a", "verdict": "flag", "kind": "role", "explanation": []}
    wrong: list[tuple[tuple[str | int, ...], object]] = [
        (("front",), None),
        (("front", "title"), 5),
        (("front", "title"), "x" * 300_000),
        (("front", "origin"), "dreamt"),
        (("article", "blocks"), []),
        (("article", "blocks", 0, "kind"), "video"),
        (("article", "blocks", 0, "level"), 7),
        (("article", "blocks", 0, "quote_depth"), 101),
        (("article", "blocks", 0, "item"), {"depth": 101, "marker": ""}),
        (("article", "blocks", 0, "cell"), {"table": 0, "row": 0, "column": 0, "columns": 1}),
        (("article", "blocks", 0, "picture"), {"source": "picture-1.png", "alt": ""}),
        (("article", "blocks", 0, "runs", 0, "link"), "file:///etc/passwd"),
        (("article", "blocks", 0, "runs", 0, "link"), "javascript:alert(1)"),
        ((*sentence, "id"), "#1"),
        ((*sentence, "id"), "flag-2"),
        ((*sentence, "number"), 3),
        ((*sentence, "block"), 1),
        ((*sentence, "start"), 0),
        ((*sentence, "start"), -1),
        ((*sentence, "end"), 400),
        ((*sentence, "end"), 10),
        ((*sentence, "notes"), [note]),
        ((*sentence, "clashes"), ["#1"]),
        (("cards",), [{"id": "a", "title": "A", "blocks": []}]),
        (("debrief",), [{"kind": "paragraph"}]),
        (("words",), [{"text": "a", "meaning": [], "sentence": "#9", "block": 0, "start": 0, "end": 1}]),
        (("words",), [{"text": "a", "meaning": [], "sentence": "#2", "block": 0, "start": 0, "end": 1}]),
    ]
    for path, value in wrong:
        table = copy.deepcopy(good)
        place: Any = table
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        with pytest.raises(MalformedValueError):
            read_edition(table)


def test_a_picture_or_a_table_of_a_stranger_stays_within_the_lesson() -> None:
    good = over_the_wire(write_edition(make_lesson(["All left."])))
    fine: list[dict[str, Any]] = [
        {"kind": "picture", "picture": {"source": "picture-50.webp", "alt": "A kite."}},
        {"kind": "cell", "cell": {"table": 0, "row": 0, "column": 0, "columns": 6_000}},
    ]
    wrong: list[dict[str, Any]] = [
        *(
            {"kind": "picture", "picture": {"source": name, "alt": ""}}
            for name in (
                "../picture-1.png",
                "/etc/passwd",
                "picture-1.exe",
                "picture-0.png",
                "https://example.org/a.png",
            )
        ),
        {"kind": "cell", "cell": {"table": 0, "row": 1, "column": 0, "columns": 3_001}},
        {"kind": "cell", "cell": {"table": 0, "row": 0, "column": 2, "columns": 2}},
        {"kind": "cell"},
        {"kind": "picture"},
    ]
    blocks = good["article"]["blocks"]
    for block in fine:
        assert read_edition({**good, "article": {"blocks": [*blocks, block], "sentences": []}})
    for block in wrong:
        with pytest.raises(MalformedValueError):
            read_edition({**good, "article": {"blocks": [*blocks, block], "sentences": []}})


@cache
def founding() -> dict[str, Any]:
    return over_the_wire(write_edition(our_lesson(FOUNDING)))


@given(st.data())
def test_nothing_that_is_changed_on_the_way_breaks_the_reading(data: st.DataObject) -> None:
    table = copy.deepcopy(founding())
    place: Any = table
    while True:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.integers(0, 4)) == 0:
            place[key] = data.draw(
                st.sampled_from([None, True, -1, 0, 1, 10**9, 0.5, "", "#2", "x" * 999, [], {}, [[]]])
            )
            break
        place = inner
    try:
        edition = read_edition(table)
    except MalformedValueError:
        return
    for sentence in edition.article.sentences:
        assert sentence.text == edition.article.blocks[sentence.block].text[sentence.start : sentence.end] != ""
