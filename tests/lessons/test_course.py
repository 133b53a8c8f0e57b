"""The course over a term: what the learning design asks of it as a whole, counted in the lessons as they are parsed."""

from collections import defaultdict
from functools import cache
from itertools import pairwise

from own_lessons import COURSE, COURSE_FILES, our_lesson, with_verdict

from media_literacy.lesson.decoys import decoy_sentences
from media_literacy.lesson.model import KindId, Lesson, Mode, Verdict
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.vocabulary.kind_entries import Strength
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.packs.pack_toml import read_pack

HALF_WORKED = "lake-swim"
"""The second lesson: its first faults are hinted at as fully as those of the first one, the others less."""


@cache
def course() -> tuple[Lesson, ...]:
    """The lessons in the order of the pack."""
    pack, _report = read_pack(COURSE)
    assert pack is not None
    return tuple(our_lesson(path.stem) for path in pack.lessons)


def measured() -> tuple[Lesson, ...]:
    """All but the worked example."""
    return tuple(lesson for lesson in course() if lesson.front.measured)


def is_sound(lesson: Lesson) -> bool:
    return not with_verdict(lesson, Verdict.FLAG)


@cache
def lessons_by_kind(verdict: Verdict) -> dict[KindId, set[str]]:
    """In which lessons each kind is the reason for that verdict; the worked example counts as well."""
    found: dict[KindId, set[str]] = defaultdict(set)
    for lesson in course():
        for sentence in with_verdict(lesson, verdict):
            for note in sentence.notes:
                found[note.kind].add(str(lesson.front.id))
    return found


def red_flags(*strengths: Strength) -> list[KindId]:
    catalogue = load_catalogue()
    return [kind.id for kind in catalogue.kinds if kind.strength in strengths]


# The pack


def test_the_course_is_read_without_a_diagnostic_and_lists_every_lesson_once() -> None:
    pack, report = read_pack(COURSE)
    assert pack is not None
    assert report.diagnostics == ()
    assert sorted(pack.lessons) == COURSE_FILES
    assert len(course()) >= 16


def test_every_lesson_of_the_course_is_read_without_a_diagnostic(subtests) -> None:
    for file in COURSE_FILES:
        with subtests.test(file.stem):
            assert read_lesson(file).report.diagnostics == ()


# Every lesson


def test_every_lesson_has_12_to_20_sentences() -> None:
    lengths = {lesson.front.id: len(lesson.article.sentences) for lesson in course()}
    assert {name: length for name, length in lengths.items() if not 12 <= length <= 20} == {}


def test_a_fifth_to_a_third_of_the_scored_sentences_are_flags_where_there_are_faults() -> None:
    shares = {}
    for lesson in course():
        flags, fine = len(with_verdict(lesson, Verdict.FLAG)), len(with_verdict(lesson, Verdict.FINE))
        shares[lesson.front.id] = flags / (flags + fine)
    assert {name: share for name, share in shares.items() if share and not 0.20 <= share <= 0.33} == {}


def test_every_lesson_has_two_or_three_open_sentences_and_three_decoys_or_more() -> None:
    opens = {lesson.front.id: len(with_verdict(lesson, Verdict.CHECK)) for lesson in course()}
    decoys = {lesson.front.id: len(decoy_sentences(lesson)) for lesson in course()}
    assert {name: count for name, count in opens.items() if not 2 <= count <= 3} == {}
    assert {name: count for name, count in decoys.items() if count < 3} == {}


def test_the_explanations_have_at_most_twice_the_words_of_their_article() -> None:
    too_long = {}
    for lesson in course():
        article = sum(len(sentence.text.split()) for sentence in lesson.article.sentences)
        notes = (note for sentence in lesson.article.sentences for note in sentence.notes)
        explained = sum(len(block.text.split()) for note in notes for block in note.explanation)
        if explained > 2 * article:
            too_long[lesson.front.id] = (explained, article)
    assert too_long == {}


# The order


def test_the_first_lesson_is_worked_and_the_others_are_measured_either_way() -> None:
    first, *others = (lesson.front for lesson in course())
    assert (first.modes, first.measured, first.announced) == ((Mode.GUIDED,), False, True)
    assert {front.id for front in others if not front.measured or front.announced or len(front.modes) < 2} == set()


def test_five_lessons_or_more_have_nothing_wrong_and_no_place_tells_which() -> None:
    places = [place for place, lesson in enumerate(course()) if is_sound(lesson)]
    assert len(places) >= 5
    assert places[0] > 0
    assert len({second - first for first, second in pairwise(places)}) > 1
    assert places[-1] < len(course()) - 1


def test_help_fades() -> None:
    rungs = {
        str(lesson.front.id): [
            max(len(note.hints) for note in sentence.notes) for sentence in with_verdict(lesson, Verdict.FLAG)
        ]
        for lesson in course()
        if not is_sound(lesson)
    }
    worked, half_worked = rungs[str(course()[0].front.id)], rungs[HALF_WORKED]
    assert set(worked) == {3}
    assert half_worked == [3, 3, 2, 2]
    assert [max(hints) for hints in rungs.values()] == sorted((max(hints) for hints in rungs.values()), reverse=True)
    assert set(rungs[str(course()[-1].front.id)]) == {1}


def test_flags_stand_in_every_part_of_an_article() -> None:
    thirds = defaultdict(int)
    for lesson in course():
        for sentence in with_verdict(lesson, Verdict.FLAG):
            thirds[3 * (sentence.number - 1) // len(lesson.article.sentences)] += 1
    assert min(thirds[third] for third in range(3)) >= sum(thirds.values()) / 5


# The catalogue


def test_every_decisive_and_strong_red_flag_is_a_flag_in_two_lessons_or_more() -> None:
    found = lessons_by_kind(Verdict.FLAG)
    assert [kind for kind in red_flags(Strength.DECISIVE, Strength.STRONG) if len(found[kind]) < 2] == []
    assert [kind for kind in red_flags(Strength.WEAK) if found[kind]] == []


def test_every_weak_red_flag_is_worth_checking_in_two_lessons_or_more() -> None:
    found = lessons_by_kind(Verdict.CHECK)
    assert [kind for kind in red_flags(Strength.WEAK) if len(found[kind]) < 2] == []


def test_the_sound_twin_of_every_red_flag_is_a_decoy_somewhere() -> None:
    found = lessons_by_kind(Verdict.FINE)
    assert [kind for kind in red_flags(*Strength) if not found[kind]] == []


def test_no_turn_of_phrase_gives_a_verdict_away() -> None:
    """Readers of the first drafts had noticed that these were always worth checking."""
    for turn in ("said to", "thinking", "every"):
        verdicts = {
            sentence.verdict
            for lesson in course()
            for sentence in lesson.article.sentences
            if turn in sentence.text.lower()
        }
        assert {Verdict.CHECK, Verdict.FINE} <= verdicts, turn
