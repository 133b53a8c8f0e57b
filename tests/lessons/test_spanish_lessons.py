"""The lessons in Spanish keep what the learning design promises, and their sums come out as their notes say."""

import re
from datetime import date
from statistics import mean

from each_row import each_row
from own_lessons import SPANISH, SPANISH_FILES, all_notes, explanation_of, folded, is_decoy, our_lesson, with_verdict

from media_literacy.lesson.model import CardId, Lesson, SentenceId, Verdict
from media_literacy.packs.pack_check import check_pack
from media_literacy.packs.pack_toml import read_pack

FOUNDING, NOTHING_WRONG = "cinta-filtrada", "lagrimas-de-agosto"
MEASURED = [file.stem for file in SPANISH_FILES if file.stem != FOUNDING]
WITH_FAULTS = [name for name in MEASURED if name != NOTHING_WRONG]


def numbers(text: str) -> list[int]:
    return [int(number.replace(" ", "").replace("\xa0", "")) for number in re.findall(r"\d+(?:[ \xa0]\d{3})*", text)]


def sentence(lesson: Lesson, label: str) -> str:
    return lesson.sentence(SentenceId(label)).text


def card(lesson: Lesson, heading: str) -> str:
    return folded(" ".join(block.text for block in lesson.card(CardId(heading)).blocks))


def test_nothing_is_to_be_remarked_of_the_pack_and_the_sound_article_is_in_the_middle():
    assert [found.code for report in check_pack(SPANISH).reports for found in report.diagnostics] == []
    pack, _report = read_pack(SPANISH)
    assert pack is not None and sorted(pack.lessons) == SPANISH_FILES
    order = [file.stem for file in pack.lessons]
    assert order[0] == FOUNDING and 0 < order.index(NOTHING_WRONG) < len(order) - 1


@each_row("name", MEASURED)
def test_a_measured_lesson_has_the_mixture_that_helps(name: str):
    lesson = our_lesson(name)
    assert 12 <= len(lesson.article.sentences) <= 20
    assert 2 <= len(with_verdict(lesson, Verdict.CHECK)) <= 3
    assert sum(map(is_decoy, lesson.article.sentences)) >= 3
    flags = with_verdict(lesson, Verdict.FLAG)
    assert not flags if name == NOTHING_WRONG else 0.25 <= len(flags) / len(lesson.article.sentences) <= 0.30
    kinds = [note.kind for note in all_notes(lesson) if note.verdict is Verdict.FLAG]
    assert len(kinds) == len(set(kinds))


def test_more_than_half_of_the_searches_do_not_refute():
    bearings = [search.bearing for name in MEASURED if (leave := our_lesson(name).leave) for search in leave.searches]
    assert sum(bearing.value != "does-not-hold" for bearing in bearings) > len(bearings) / 2


def test_the_counterpart_of_the_founding_lesson_names_nobody_of_it_and_says_where_it_comes_from():
    lesson = our_lesson(FOUNDING)
    source = (SPANISH / "lessons" / f"{FOUNDING}.md").read_text(encoding="utf-8")
    assert not re.search(r"Clark|Dorner|Hartenstein|Walsh|Los [AÁ]ngeles|Reuters|Black Lives", source)
    assert "a semejanza de un artículo falso en inglés" in folded(" ".join(block.text for block in lesson.debrief))
    assert lesson.front.announced and not lesson.front.measured and lesson.front.content_note
    order = [found.id for found in lesson.article.sentences]
    drawn = {(a.id, b) for a in lesson.article.sentences for b in a.clashes if order.index(a.id) < order.index(b)}
    assert len(drawn) == 8


def test_the_sums_of_the_library_bus_are_as_wrong_as_its_notes_say():
    lesson = our_lesson("bibliobus")
    *parts, total = numbers(sentence(lesson, "prestamos"))
    assert sum(parts) == 475 == total - 100 == numbers(card(lesson, "el-registro-de-préstamos"))[-1]
    cards, near, percent = numbers(sentence(lesson, "carne"))
    assert round(100 * near / cards) == percent
    (age,) = numbers(sentence(lesson, "conductor"))
    assert age - 30 == 8 and "a los ocho" in explanation_of(lesson.sentence(SentenceId("conductor")).notes[0])


def test_the_counts_of_the_bike_lane_are_those_of_its_card_and_chart():
    lesson = our_lesson("cien-dias-de-carril")
    october = numbers(sentence(lesson, "octubre"))[:4]
    report = card(lesson, "informe-de-los-cien-días")
    assert ", ".join(map(str, october)) in report
    (picture,) = (block.picture for block in lesson.article.blocks if block.picture)
    may, later, november = numbers(picture.alt)[-3:]
    assert (mean(october), mean((131, 160, 168, 161))) == (later, november) and later / may == 4 / 3
    cost, *parts = numbers(sentence(lesson, "coste"))
    assert cost - sum(parts) == 50_000
    assert (date(2024, 12, 9) - date(2024, 8, 31)).days == 100
    assert [date(2024, 11, day).weekday() for day in (5, 19)] == [1, 1]


def test_the_mean_of_the_lighthouse_and_its_votes_come_out():
    lesson = our_lesson(NOTHING_WRONG)
    *counted, told = numbers(card(lesson, "cuaderno-de-remedios-cifuentes"))[:9]
    assert mean(counted) == told == numbers(sentence(lesson, "cien"))[0] == 60
    assert 7 + 1 + 3 == 11 and date(2024, 8, 12).weekday() == 0
