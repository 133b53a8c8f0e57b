"""The lessons that come with the app keep what the learning design promises."""

import hashlib
import re
from itertools import pairwise
from pathlib import Path

import pytest

from media_literacy.lesson.kinds import load_catalogue
from media_literacy.lesson.model import Block, KindId, Lesson, Mode, Note, Origin, Sentence, Verdict
from media_literacy.lesson.pack import find_pack, read_pack
from media_literacy.lesson.parser import read_lesson
from media_literacy.resources import lessons_folder

FIXTURE = Path(__file__).with_name("founding_article.txt")
FIXTURE_SHA256 = "47fb36cfd7b4090bc7aeec58b9397a872e64f2358e4fe3590b367381166a578e"

PACK = lessons_folder() / "first-steps"
FILES = sorted((PACK / "lessons").glob("*.md"))
FOUNDING = "leaked-tape"
WITH_FAULTS = "night-buses"
NOTHING_WRONG = "ferry-clock"

CLASHES = {
    ("deck", "release"),
    ("unarmed", "dorner"),
    ("unarmed", "knifepoint"),
    ("unarmed", "reached"),
    ("unarmed", "shot-back"),
    ("unarmed", "custody"),
    ("clark", "custody"),
    ("hands-up", "dorner"),
    ("hands-up", "reached"),
    ("hands-up", "shot-back"),
    ("shot-back", "cannot-fire"),
    ("sniper", "arrested"),
}
"""Every pair of the founding article that cannot both be true (`docs/decisions/0030`)."""


def _lesson(name: str) -> Lesson:
    lesson = read_lesson(PACK / "lessons" / f"{name}.md").lesson
    assert lesson is not None
    return lesson


@pytest.fixture(scope="module")
def founding() -> Lesson:
    return _lesson(FOUNDING)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _all_notes(lesson: Lesson) -> list[Note]:
    return [note for sentence in lesson.article.sentences for note in sentence.notes]


def _explanation(note: Note) -> str:
    return _folded(" ".join(block.text for block in note.explanation))


def _with_verdict(lesson: Lesson, verdict: Verdict) -> list[Sentence]:
    return [one for one in lesson.article.sentences if one.verdict is verdict]


def _is_decoy(sentence: Sentence) -> bool:
    """Whether it looks like a red flag and is sound."""
    catalogue = load_catalogue()
    return sentence.verdict is Verdict.FINE and any(
        catalogue.kind(note.kind).strength is not None for note in sentence.notes
    )


def _links(blocks: tuple[Block, ...]) -> list[str]:
    return [run.link for block in blocks for run in block.runs if run.link and run.link.startswith("#")]


# The pack


def test_the_pack_is_read_without_a_remark_and_every_lesson_knows_it() -> None:
    pack, report = read_pack(PACK)
    assert report.diagnostics == ()
    assert [find_pack(file) for file in FILES] == [pack] * len(FILES)


def test_the_pack_lists_every_lesson_file_once_and_the_founding_lesson_first() -> None:
    pack, _report = read_pack(PACK)
    assert pack is not None
    assert sorted(pack.lessons) == FILES
    assert pack.lessons[0].stem == FOUNDING


def test_the_lesson_with_nothing_wrong_is_never_the_first() -> None:
    pack, _report = read_pack(PACK)
    assert pack is not None
    assert [path.stem for path in pack.lessons].index(NOTHING_WRONG) > 0


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_lesson_of_ours_is_read_without_a_single_remark(file: Path) -> None:
    assert read_lesson(file).report.diagnostics == ()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
class TestEveryLesson:
    def test_its_id_is_the_name_of_its_file(self, file: Path) -> None:
        assert _lesson(file.stem).front.id == file.stem

    def test_it_says_for_whom_how_long_by_whom_and_under_which_licence(self, file: Path) -> None:
        front = _lesson(file.stem).front
        assert all((front.title, front.age, front.minutes, front.authors, front.license, front.version))

    def test_every_sentence_has_a_note(self, file: Path) -> None:
        assert [one.text for one in _lesson(file.stem).article.sentences if not one.notes] == []

    def test_every_explanation_has_25_to_70_words(self, file: Path) -> None:
        lengths = {note.label: len(_explanation(note).split()) for note in _all_notes(_lesson(file.stem))}
        assert {label: words for label, words in lengths.items() if not 25 <= words <= 70} == {}

    def test_no_explanation_begins_with_the_words_that_the_app_puts_before_it(self, file: Path) -> None:
        lead_in = re.compile(
            r"(Yes|No|Right|Wrong|Correct|Well|Good to question|Easy to read past|This one holds up)[.,:;]"
        )
        assert [note.label for note in _all_notes(_lesson(file.stem)) if lead_in.match(_explanation(note))] == []

    def test_no_two_neighbouring_explanations_begin_with_the_same_two_words(self, file: Path) -> None:
        openings = [_explanation(note).split()[:2] for note in _all_notes(_lesson(file.stem))]
        assert [first for first, second in pairwise(openings) if first == second] == []

    def test_every_hard_sentence_has_a_hint(self, file: Path) -> None:
        lesson = _lesson(file.stem)
        clashing = [one for one in lesson.article.sentences if one.clashes and one.verdict is Verdict.FLAG]
        assert [one.id for one in clashing if not any(note.hints for note in one.notes)] == []

    def test_every_check_says_how_to_check(self, file: Path) -> None:
        checks = [note for note in _all_notes(_lesson(file.stem)) if note.verdict is Verdict.CHECK]
        assert [note.label for note in checks if not note.how_to_check] == []

    def test_every_link_to_a_place_in_the_lesson_leads_there(self, file: Path) -> None:
        lesson = _lesson(file.stem)
        targets = {f"#{one.id}" for one in lesson.article.sentences} | {f"#{card.id}" for card in lesson.cards}
        found = [link for note in _all_notes(lesson) for link in _links(note.explanation)]
        found += [link for part in (lesson.discussion, lesson.debrief, lesson.teacher_notes) for link in _links(part)]
        assert found
        assert [link for link in found if link not in targets] == []

    def test_every_reference_in_the_source_became_a_link(self, file: Path) -> None:
        lesson = _lesson(file.stem)
        found = [link for note in _all_notes(lesson) for link in _links(note.explanation)]
        found += [link for part in (lesson.discussion, lesson.debrief, lesson.teacher_notes) for link in _links(part)]
        source = file.read_text(encoding="utf-8")
        references = re.findall(r"^(?!    - Evidence:).*$", source, re.MULTILINE)
        assert len(found) == sum(len(re.findall(r"\]\(#[a-z0-9-]+\)", line)) for line in references)

    def test_every_card_names_its_source(self, file: Path) -> None:
        def last_line(blocks: tuple[Block, ...]) -> str:
            return blocks[-1].text

        cards = _lesson(file.stem).cards
        assert cards
        assert [card.title for card in cards if not last_line(card.blocks).startswith(("Source: ", "Sources: "))] == []

    def test_leaving_the_page_offers_four_or_five_choices_with_reasons(self, file: Path) -> None:
        leave = _lesson(file.stem).leave
        assert leave is not None
        assert 4 <= len(leave.choices) <= 5
        assert 1 <= sum(choice.is_best for choice in leave.choices) <= 2
        assert all(choice.reason for choice in leave.choices)

    def test_the_class_finds_questions_and_the_teacher_finds_notes(self, file: Path) -> None:
        lesson = _lesson(file.stem)
        assert len(lesson.discussion) >= 5
        assert lesson.debrief
        assert lesson.teacher_notes

    def test_nothing_shown_before_reading_tells_whether_the_article_is_true(self, file: Path) -> None:
        front = _lesson(file.stem).front
        shown = f"{front.title} {front.id} {front.content_note if not front.announced else ''}".lower()
        giveaways = r"\b(true|false|fake|hoax|sound|wrong|right|real|fault|decoy|invented|trust)"
        assert not re.search(giveaways, shown)

    def test_what_is_invented_says_so_in_its_debrief(self, file: Path) -> None:
        lesson = _lesson(file.stem)
        assert lesson.front.origin is Origin.INVENTED
        assert "invented" in lesson.debrief[0].text


# The founding lesson


def test_the_fixture_is_the_founding_article_byte_for_byte() -> None:
    assert hashlib.sha256(FIXTURE.read_bytes()).hexdigest() == FIXTURE_SHA256


def test_the_founding_article_stands_in_its_lesson_to_the_letter(founding: Lesson) -> None:
    parsed = _folded(" ".join(block.text for block in founding.article.blocks))
    assert parsed == _folded(FIXTURE.read_text(encoding="utf-8"))


def test_the_founding_article_has_twenty_five_units_from_headline_to_leave_a_comment(founding: Lesson) -> None:
    texts = [one.text for one in founding.article.sentences]
    assert len(texts) == 25
    assert texts[0].startswith("The police video shows")
    assert texts[-1] == "Leave a Comment"


def test_the_founding_lesson_is_announced_guided_unmeasured_and_has_a_content_note(founding: Lesson) -> None:
    assert founding.front.announced
    assert founding.front.modes == (Mode.GUIDED,)
    assert not founding.front.measured
    assert founding.front.content_note
    assert founding.front.minutes == 45


def test_exactly_the_clashes_of_the_founding_article_are_drawn(founding: Lesson) -> None:
    order = [one.id for one in founding.article.sentences]
    drawn = {
        (one.id, other)
        for one in founding.article.sentences
        for other in one.clashes
        if order.index(one.id) < order.index(other)
    }
    assert drawn == CLASHES


def test_both_ends_of_a_clash_in_the_founding_article_are_flagged(founding: Lesson) -> None:
    ends = {end for pair in CLASHES for end in pair}
    flagged = {str(one.id) for one in _with_verdict(founding, Verdict.FLAG)}
    assert ends <= flagged


def test_the_note_on_the_fed_makes_the_point_and_says_who_the_fed_is(founding: Lesson) -> None:
    note = next(note for note in _all_notes(founding) if note.label == "fed")
    assert note.verdict is Verdict.FLAG
    assert note.kind == KindId("role")
    assert "tax agency would not be reviewing police policy" in _explanation(note)
    assert "Federation of Labor" in _explanation(note)
    assert note.evidence


def test_some_sentences_of_the_founding_article_hold_up_and_some_stay_open(founding: Lesson) -> None:
    assert len(_with_verdict(founding, Verdict.FINE)) >= 3
    assert len(_with_verdict(founding, Verdict.CHECK)) >= 3


def test_the_size_of_the_county_is_called_fine(founding: Lesson) -> None:
    note = next(note for note in _all_notes(founding) if note.label == "largest")
    assert note.verdict is Verdict.FINE


def test_the_debrief_names_everyone_whom_the_founding_article_wrongs(founding: Lesson) -> None:
    debrief = _folded(" ".join(block.text for block in founding.debrief))
    for wronged in (
        "Stephon Clark",
        "Christopher Dorner",
        "Federation of Labor",
        "Los Angeles Police Department",
        "Board of Police Commissioners",
        "Los Angeles Times",
        "Black Lives Matter",
        "Reuters",
        "David Walsh",
    ):
        assert wronged in debrief


def test_the_plan_of_the_founding_lesson_fills_its_45_minutes_without_a_gap(founding: Lesson) -> None:
    notes = "\n".join(block.text for block in founding.teacher_notes)
    spans = [(int(start), int(end)) for start, end in re.findall(r"^(\d+)–(\d+)\. ", notes, re.MULTILINE)]
    assert spans[0][0] == 0
    assert spans[-1][1] == 45
    assert all(before[1] == after[0] for before, after in pairwise(spans))


def test_the_reading_time_in_the_notes_is_computed_from_the_article(founding: Lesson) -> None:
    article = FIXTURE.read_text(encoding="utf-8")
    words = len(article[article.index("LOS ANGELES (") :].split())
    assert abs(words - 370) <= 5
    assert 1.5 < words / 238 < 1.6
    assert 1400 < 6 * 238 < 1430


# The short lessons


@pytest.mark.parametrize("name", [WITH_FAULTS, NOTHING_WRONG])
def test_a_measured_lesson_has_12_to_20_sentences(name: str) -> None:
    lesson = _lesson(name)
    assert lesson.front.measured
    assert 12 <= len(lesson.article.sentences) <= 20


@pytest.mark.parametrize("name", [WITH_FAULTS, NOTHING_WRONG])
def test_a_measured_lesson_may_be_taken_either_way_and_is_not_announced(name: str) -> None:
    front = _lesson(name).front
    assert set(front.modes) == {Mode.GUIDED, Mode.INVESTIGATE}
    assert not front.announced


@pytest.mark.parametrize("name", [WITH_FAULTS, NOTHING_WRONG])
def test_a_measured_lesson_has_two_or_three_open_sentences_and_at_least_three_decoys(name: str) -> None:
    lesson = _lesson(name)
    assert 2 <= len(_with_verdict(lesson, Verdict.CHECK)) <= 3
    assert sum(map(_is_decoy, lesson.article.sentences)) >= 3


def test_a_quarter_to_three_tenths_of_the_lesson_with_faults_are_flags() -> None:
    lesson = _lesson(WITH_FAULTS)
    flags = len(_with_verdict(lesson, Verdict.FLAG))
    assert 0.25 <= flags / len(lesson.article.sentences) <= 0.30


def test_every_flag_of_the_lesson_with_faults_is_of_another_kind() -> None:
    kinds = [note.kind for note in _all_notes(_lesson(WITH_FAULTS)) if note.verdict is Verdict.FLAG]
    assert len(set(kinds)) == len(kinds) == 5


def test_the_lesson_with_nothing_wrong_has_no_flag_and_no_clash() -> None:
    lesson = _lesson(NOTHING_WRONG)
    assert _with_verdict(lesson, Verdict.FLAG) == []
    assert [one.id for one in lesson.article.sentences if one.clashes] == []


def test_the_sums_of_the_short_lessons_come_out_as_their_notes_say() -> None:
    assert 46 + 39 + 23 == 108
    assert round(100 * 40 / 62, 1) == 64.5
    assert [round(100 * part / 212) for part in (99, 82, 31)] == [47, 39, 15]
    assert 99 + 82 + 31 == 212
