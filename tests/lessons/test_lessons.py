"""The lessons that come with the app keep what the learning design promises."""

import re
from itertools import pairwise
from pathlib import Path

from each_row import each_row
from own_lessons import (
    COURSE_FILES,
    FILES,
    FOUNDING,
    NOTHING_WRONG,
    PACK,
    PACK_FILES,
    WITH_FAULTS,
    all_notes,
    explanation_of,
    folded,
    is_decoy,
    links_in,
    links_of,
    our_lesson,
    with_verdict,
)

from media_literacy.engine.attempts.pointing_out import named_in_notes
from media_literacy.lesson.model import CardId, Mode, Origin, SentenceId, Verdict
from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.text_blocks import Block
from media_literacy.packs.pack_toml import find_pack, read_pack

LENGTHS = {"15+": (25, 45, 60), "13-18": (25, 38, 45)} | dict.fromkeys(("12-15", "11-14", "11-13"), (15, 35, 35))
"""By age: the fewest words of an explanation, the most of nearly all, and the most of any."""


def test_the_pack_is_read_without_a_diagnostic_and_every_lesson_knows_it() -> None:
    pack, report = read_pack(PACK)
    assert report.diagnostics == ()
    assert [find_pack(file) for file in PACK_FILES] == [pack] * len(PACK_FILES)


def test_the_pack_lists_every_lesson_file_once_and_the_founding_lesson_first() -> None:
    pack, _report = read_pack(PACK)
    assert pack is not None
    assert sorted(pack.lessons) == PACK_FILES
    assert pack.lessons[0].stem == FOUNDING


def test_the_lesson_with_nothing_wrong_is_never_the_first() -> None:
    pack, _report = read_pack(PACK)
    assert pack is not None
    assert [path.stem for path in pack.lessons].index(NOTHING_WRONG) > 0


@each_row("file", FILES, ids=lambda file: file.stem)
def test_a_lesson_of_ours_is_read_without_a_single_diagnostic(file: Path) -> None:
    assert read_lesson(file).report.diagnostics == ()


@each_row("file", FILES, ids=lambda file: file.stem)
class TestEveryLesson:
    def test_its_id_is_the_name_of_its_file(self, file: Path) -> None:
        assert our_lesson(file.stem).front.id == file.stem

    def test_it_says_for_whom_how_long_by_whom_and_under_which_licence(self, file: Path) -> None:
        front = our_lesson(file.stem).front
        assert all((front.title, front.age, front.authors, front.license, front.version))

    def test_every_sentence_has_a_note(self, file: Path) -> None:
        assert [sentence.text for sentence in our_lesson(file.stem).article.sentences if not sentence.notes] == []

    def test_every_explanation_is_as_short_as_its_readers_are_young(self, file: Path) -> None:
        shortest, longest, at_most = LENGTHS[our_lesson(file.stem).front.age]
        lengths = {note.label: len(explanation_of(note).split()) for note in all_notes(our_lesson(file.stem))}
        assert {label: words for label, words in lengths.items() if not shortest <= words <= at_most} == {}
        assert sum(words > longest for words in lengths.values()) <= 2

    def test_no_note_leads_to_another_sentence_before_the_reveal(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        leading = {sentence.id: named_in_notes(sentence, lesson) for sentence in lesson.article.sentences}
        assert {sentence: named for sentence, named in leading.items() if named} == {}

    def test_every_clash_is_told_afterwards(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        told = {
            (sentence.id, run.link.removeprefix("#"))
            for sentence in lesson.article.sentences
            for note in sentence.notes
            for run in note.afterwards
            if run.link
        }
        clashes = {(sentence.id, other) for sentence in lesson.article.sentences for other in sentence.clashes}
        assert clashes - told == set()

    def test_no_explanation_begins_with_the_words_that_the_app_puts_before_it(self, file: Path) -> None:
        lead_in = re.compile(
            r"(Yes|No|Right|Wrong|Correct|Well|Good to question|Easy to read past|This one holds up)[.,:;]"
        )
        assert [note.label for note in all_notes(our_lesson(file.stem)) if lead_in.match(explanation_of(note))] == []

    def test_no_two_neighbouring_explanations_begin_with_the_same_two_words(self, file: Path) -> None:
        openings = [explanation_of(note).split()[:2] for note in all_notes(our_lesson(file.stem))]
        assert [first for first, second in pairwise(openings) if first == second] == []

    def test_every_hard_sentence_has_a_hint(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        clashing = [
            sentence for sentence in lesson.article.sentences if sentence.clashes and sentence.verdict is Verdict.FLAG
        ]
        assert [sentence.id for sentence in clashing if not any(note.hints for note in sentence.notes)] == []

    def test_every_check_says_how_to_check(self, file: Path) -> None:
        checks = [note for note in all_notes(our_lesson(file.stem)) if note.verdict is Verdict.CHECK]
        assert [note.label for note in checks if not note.how_to_check] == []

    def test_every_link_to_a_place_in_the_lesson_leads_there(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        targets = {f"#{sentence.id}" for sentence in lesson.article.sentences} | {
            f"#{card.id}" for card in lesson.cards
        }
        found = [link for note in all_notes(lesson) for link in links_of(note)]
        found += [link for part in (lesson.discussion, lesson.debrief, lesson.teacher_notes) for link in links_in(part)]
        assert found
        assert [link for link in found if link not in targets] == []

    def test_every_reference_in_the_source_became_a_link(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        found = [link for note in all_notes(lesson) for link in links_of(note)]
        found += [link for part in (lesson.discussion, lesson.debrief, lesson.teacher_notes) for link in links_in(part)]
        found += [f"#{choice.card}" for choice in (lesson.leave.choices if lesson.leave else ()) if choice.card]
        found += [f"#{search.claim}" for search in (lesson.leave.searches if lesson.leave else ())]
        source = file.read_text(encoding="utf-8")
        references = re.findall(r"^(?!    - (?:Evidence|Prueba):).*$", source, re.MULTILINE)
        assert len(found) == sum(len(re.findall(r"\]\(#[^)]+\)", line)) for line in references)

    def test_every_card_names_its_source(self, file: Path) -> None:
        def last_line(blocks: tuple[Block, ...]) -> str:
            return blocks[-1].text

        cards = our_lesson(file.stem).cards
        assert cards
        assert [
            card.title for card in cards if not last_line(card.blocks).startswith(("Source: ", "Sources: ", "Fuente: "))
        ] == []

    def test_leaving_the_page_offers_four_or_five_choices_with_reasons(self, file: Path) -> None:
        leave = our_lesson(file.stem).leave
        assert leave is not None
        assert 4 <= len(leave.choices) <= 5
        assert 1 <= sum(choice.is_best for choice in leave.choices) <= 2
        assert all(choice.reason for choice in leave.choices)

    def test_the_class_finds_questions_and_the_teacher_finds_notes(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        assert len(lesson.discussion) >= (4 if file in COURSE_FILES else 5)
        assert lesson.debrief
        assert lesson.teacher_notes

    def test_nothing_shown_before_reading_tells_whether_the_article_is_true(self, file: Path) -> None:
        front = our_lesson(file.stem).front
        shown = f"{front.title} {front.id} {front.content_note if not front.announced else ''}".lower()
        giveaways = r"\b(true|false|fake|hoax|sound|wrong|right|real|fault|decoy|invented|trust)"
        assert not re.search(giveaways, shown)

    def test_what_is_invented_says_so_in_its_debrief(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        assert lesson.front.origin is Origin.INVENTED
        assert re.search(r"\binvent(ed|ad[ao]s?)\b", lesson.debrief[0].text)


# The short lessons


@each_row("name", [WITH_FAULTS, NOTHING_WRONG])
def test_the_explanations_for_the_young_have_at_most_twice_the_words_of_the_article(name: str) -> None:
    lesson = our_lesson(name)
    article = sum(len(sentence.text.split()) for sentence in lesson.article.sentences)
    assert sum(len(explanation_of(note).split()) for note in all_notes(lesson)) <= 2 * article


@each_row("name", [WITH_FAULTS, NOTHING_WRONG])
def test_a_measured_lesson_has_12_to_20_sentences(name: str) -> None:
    lesson = our_lesson(name)
    assert lesson.front.measured
    assert 12 <= len(lesson.article.sentences) <= 20


@each_row("name", [WITH_FAULTS, NOTHING_WRONG])
def test_a_measured_lesson_may_be_taken_either_way_and_is_not_announced(name: str) -> None:
    front = our_lesson(name).front
    assert set(front.modes) == {Mode.GUIDED, Mode.INVESTIGATE}
    assert not front.announced


@each_row("name", [WITH_FAULTS, NOTHING_WRONG])
def test_a_measured_lesson_has_two_or_three_open_sentences_and_at_least_three_decoys(name: str) -> None:
    lesson = our_lesson(name)
    assert 2 <= len(with_verdict(lesson, Verdict.CHECK)) <= 3
    assert sum(map(is_decoy, lesson.article.sentences)) >= 3


def test_a_quarter_to_three_tenths_of_the_lesson_with_faults_are_flags() -> None:
    lesson = our_lesson(WITH_FAULTS)
    flags = len(with_verdict(lesson, Verdict.FLAG))
    assert 0.25 <= flags / len(lesson.article.sentences) <= 0.30


def test_every_flag_of_the_lesson_with_faults_is_of_another_kind() -> None:
    kinds = [note.kind for note in all_notes(our_lesson(WITH_FAULTS)) if note.verdict is Verdict.FLAG]
    assert len(set(kinds)) == len(kinds) == 5


def test_the_lesson_with_nothing_wrong_has_no_flag_and_no_clash() -> None:
    lesson = our_lesson(NOTHING_WRONG)
    assert with_verdict(lesson, Verdict.FLAG) == []
    assert [sentence.id for sentence in lesson.article.sentences if sentence.clashes] == []


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def test_the_total_of_the_night_buses_is_as_wrong_as_its_note_says() -> None:
    sentence = our_lesson(WITH_FAULTS).sentence(SentenceId("passengers"))
    *parts, total = _numbers(sentence.text)
    assert sum(parts) == total - 10
    assert str(sum(parts)) in explanation_of(sentence.notes[0])
    assert _numbers(folded("".join(run.text for run in sentence.notes[0].fix)))[-1] == sum(parts)


def test_the_rounded_share_of_the_night_buses_is_right() -> None:
    cards, young, percent = _numbers(our_lesson(WITH_FAULTS).sentence(SentenceId("rounded")).text)
    assert round(100 * young / cards) == percent


def test_the_rounded_shares_of_the_survey_follow_from_its_card() -> None:
    lesson = our_lesson(NOTHING_WRONG)
    answers, *shares = _numbers(lesson.sentence(SentenceId("survey")).text)
    (total,) = _numbers(lesson.sentence(SentenceId("figures")).text)
    card_answers, *parts = _numbers(lesson.card(CardId("the-survey")).blocks[0].text)
    assert answers == card_answers == sum(parts)
    assert [round(100 * part / answers) for part in parts] == shares
    assert sum(shares) == total
