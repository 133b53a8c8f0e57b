"""The whole example lesson, and what the parser does with files that are no lessons."""

from pathlib import Path

import pytest

from media_literacy.diagnostics import Location
from media_literacy.errors import FileError
from media_literacy.i18n import speaking
from media_literacy.lesson.model import CardId, Lesson, SentenceId, Verdict
from media_literacy.lesson.parser import parse_lesson, read_lesson
from media_literacy.lesson.text_blocks import BlockKind

EXAMPLE = Path(__file__).parent / "lessons" / "bus-lanes.md"


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    parsed = read_lesson(EXAMPLE)
    assert parsed.lesson is not None
    return parsed.lesson


def test_the_example_earns_no_diagnostic():
    assert read_lesson(EXAMPLE).report.diagnostics == ()


def test_every_sentence_of_the_example_is_found_in_order(lesson: Lesson):
    assert [sentence.text for sentence in lesson.article.sentences] == [
        "Shops face ruin as bus lanes arrive",
        "Valley Courier, 3 March 2025",
        "The city council met on Tuesday to discuss the new bus lanes.",
        "Everybody knows that the lanes will destroy every shop in town.",
        "Dr. Lee, who counted 214 letters, said most writers were in favour.",
        "A secret report that no one may read proves it!",
        "Nobody in town wants the lanes.",
    ]


def test_sentences_are_named_by_their_label_or_their_text(lesson: Lesson):
    ids = [sentence.id for sentence in lesson.article.sentences]
    assert ids == ["s-a662b56b", "s-360c8f3d", "meeting", "everybody", "letters", "secret", "nobody"]


def test_blocks_have_their_rank_on_the_page(lesson: Lesson):
    kinds = [block.kind for block in lesson.article.blocks]
    assert kinds == [BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_each_sentence_knows_its_line_and_column(lesson: Lesson):
    places = {sentence.id: sentence.location for sentence in lesson.article.sentences}
    assert places[SentenceId("everybody")] == Location(18, 73)
    assert places[SentenceId("letters")] == Location(19, 52)


def test_a_contradiction_holds_in_both_directions(lesson: Lesson):
    assert lesson.sentence(SentenceId("nobody")).clashes == ("letters",)
    assert lesson.sentence(SentenceId("letters")).clashes == ("nobody",)


def test_a_note_has_verdict_kind_explanation_and_fields(lesson: Lesson):
    (note,) = lesson.sentence(SentenceId("everybody")).notes
    assert (note.verdict, note.kind) == (Verdict.FLAG, "overclaim")
    assert [block.text for block in note.explanation] == [
        "“Everybody” and “every” leave no room for exceptions, and no source is given."
    ]
    assert ["".join(run.text for run in hint) for hint in note.hints] == [
        "Which words leave no room for exceptions?",
        "Who is said to know this?",
    ]
    assert note.evidence == ("shop-survey-march-2025",)
    assert [run.text for run in note.fix] == ["Some shopkeepers fear that they will lose customers."]


def test_references_lead_to_their_sentence(lesson: Lesson):
    (note,) = lesson.sentence(SentenceId("nobody")).notes
    assert [run.link for run in note.explanation[0].runs] == [None, "#letters", None]


def test_the_parts_are_loaded(lesson: Lesson):
    assert lesson.card(CardId("council-calendar")).title == "Council calendar"
    assert lesson.leave is not None
    assert [choice.is_best for choice in lesson.leave.choices] == [True, False]
    assert lesson.leave.choices[0].text[0].text == "bus lanes valley shop survey"
    assert lesson.leave.choices[0].reason[0].text == "goes straight to the claim"
    assert lesson.discussion[0].item is not None
    assert lesson.discussion[0].item.marker == "1."
    assert lesson.debrief[0].text.startswith("This report was written")
    assert lesson.teacher_notes[0].text == "Only the teacher sees this part."


def test_windows_line_ends_change_nothing_but_the_bytes(lesson: Lesson):
    data = EXAMPLE.read_bytes()
    for end in (b"\r\n", b"\r"):
        parsed = parse_lesson(data.replace(b"\n", end), EXAMPLE)
        assert parsed.lesson == lesson
        assert parsed.report.diagnostics == ()


def test_a_byte_order_mark_is_accepted(lesson: Lesson):
    assert parse_lesson(b"\xef\xbb\xbf" + EXAMPLE.read_bytes(), EXAMPLE).lesson == lesson


def test_a_headline_a_text_and_a_note_are_a_lesson():
    text = b"# Cat elected mayor\n\nThe vote took nine years.[^vote]"
    data = text + b"\n\n[^vote]: **Flag: impossible time.** Votes take a day."
    parsed = parse_lesson(data, Path("cat.md"))
    assert parsed.lesson is not None
    assert not parsed.report.has_errors
    assert parsed.lesson.front.id == "cat"
    assert parsed.lesson.front.title == "Cat elected mayor"


@pytest.mark.parametrize("name", ["", "missing.md"])
def test_a_folder_or_a_missing_file_is_refused_with_a_hint(tmp_path: Path, name: str):
    with pytest.raises(FileError) as problem:
        read_lesson(tmp_path / name)
    assert problem.value.hint


def test_a_huge_file_is_not_read(tmp_path: Path):
    path = tmp_path / "huge.md"
    with path.open("wb") as file:
        file.truncate(1_000_000_000)
    parsed = read_lesson(path)
    assert parsed.lesson is None
    assert [diagnostic.code for diagnostic in parsed.report.diagnostics] == ["file-too-large"]


NOTED = """---
language: {language}
---
# News

It rained.[^rain] It snowed.[^b] It hailed.[^c] It froze.[^d]^[so]

[^b]: It rained.

[^c]: **{check}.** So.

[^d]: **{flag}: {contradiction}.** So.

# {evidence}

## Rain

It rained.
"""
WRITTEN = {
    "en": {"check": "Check", "flag": "Flag", "contradiction": "contradiction", "evidence": "Evidence"},
    "es": {"check": "Comprobar", "flag": "Falla", "contradiction": "contradicción", "evidence": "Pruebas"},
}
SHOWN = {
    "en": ("**Flag: ", "**Check: ", "**Fine: named source.**", "- Contradicts: ", "- Evidence: ["),
    "es": ("**Falla: ", "**Comprobar: ", "**Correcto: fuente con nombre.**", "- Contradice: ", "- Prueba: ["),
}


def test_remarks_show_what_to_write_in_the_words_of_the_lesson_s_language():
    for language, words in WRITTEN.items():
        lesson = NOTED.format(language=language, **words).encode()
        for interface in ("en", "es"):
            with speaking(interface):
                said = " ".join(found.hint for found in parse_lesson(lesson, Path("news.md")).report.diagnostics)
            for other, examples in SHOWN.items():
                found = [example for example in examples if example in said]
                assert found == (list(examples) if other == language else []), (language, interface)
