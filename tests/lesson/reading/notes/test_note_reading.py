"""What a note may look like, also after a trip through a word processor, and what becomes of a broken one."""

from pathlib import Path

from each_row import each_row

from media_literacy.diagnostics import Report
from media_literacy.lesson.model import Lesson, Note, Verdict
from media_literacy.lesson.parser import parse_lesson

FILE = Path("news.md")


def parse(text: str) -> tuple[Lesson, Report]:
    parsed = parse_lesson(text.encode(), FILE)
    assert parsed.lesson is not None
    return parsed.lesson, parsed.report


def lesson_with(note: str, front: str = "") -> tuple[Lesson, list[str]]:
    """A lesson with one more sentence, two cards, and the note; and the codes of its errors."""
    cards = "# Evidence\n\n## The log\n\nRain.\n\n## The log\n\nMore rain."
    lesson, report = parse(
        f"{front}# News\n\nIt rained.[^a] It did not.[^b]\n\n[^a]: {note}\n\n"
        f"[^b]: **Fine: can be checked.** x\n\n{cards}"
    )
    return lesson, [diagnostic.code for diagnostic in report.diagnostics if diagnostic.severity == "error"]


def note_of(text: str, front: str = "") -> Note:
    lesson, errors = lesson_with(text, front)
    assert errors == []
    (note,) = lesson.article.sentences[1].notes
    return note


def words(note: Note) -> list[str]:
    return [block.text for block in note.explanation]


@each_row(
    "head",
    [
        "**Flag: overclaim.**",
        "**Flag: overclaim**.",
        "**Flag:** overclaim.",
        "**Flag**: overclaim.",
        "**FLAG : Overclaim**",
        "**Flag: *overclaim*.**",
        "__Flag: overclaim.__",
    ],
)
def test_verdict_and_kind_are_read_however_the_bold_falls(head: str):
    note = note_of(f"{head} Too strong.")
    assert (note.verdict, note.kind, words(note)) == (Verdict.FLAG, "overclaim", ["Too strong."])


def test_a_decoy_is_fine_with_the_kind_of_a_red_flag():
    assert (note_of("**Fine: overclaim.** Counted.").verdict, note_of("**Fine: overclaim.** x").kind) == (
        Verdict.FINE,
        "overclaim",
    )


def test_words_of_the_lessons_language_and_english_are_read():
    front = "---\nlanguage: es\n---\n"
    assert note_of("**Flag: overclaim.** x\n\n    - Hint: y", front).hints
    assert note_of("**Alerta: contradicción.** x\n\n    - Pista: y\n    - Contradice: b", front).contradicts == ("b",)


def test_an_explanation_may_hold_any_markdown():
    note = note_of("**Flag: overclaim.** One *two*.\n\n    Three.\n\n    > Four.\n\n    - five")
    assert words(note) == ["One two.", "Three.", "Four.", "five"]


def test_fields_may_be_paragraphs():
    note = note_of("**Flag: overclaim.** x\n\n    Hint: one\n\n    Hint: two\n\n    How to check: ask\n\n    Fix: less")
    assert [hint[0].text for hint in note.hints] == ["one", "two"]
    assert (note.how_to_check[0].text, note.fix[0].text, words(note)) == ("ask", "less", ["x"])


def test_a_field_goes_on_in_its_item():
    note = note_of("**Flag: overclaim.** x\n\n    - Fix: one\n\n      two\n    - stays")
    assert ("".join(run.text for run in note.fix), words(note)) == ("one\ntwo", ["x", "stays"])


@each_row("value", ["b", "#b", "[the other](#b)", "[^b]", "`b`", "b, b.", "b，b"])
def test_contradicts_takes_labels_however_they_are_written(value: str):
    assert note_of(f"**Flag: contradiction.** x\n\n    - Contradicts: {value}").contradicts == ("b",)


@each_row("value", ["[x](#the-log-1)", "the-log-1", "#the-log-1"])
def test_evidence_leads_to_a_card_by_its_name(value: str):
    assert note_of(f"**Flag: overclaim.** x\n\n    - Evidence: {value}").evidence == ("the-log-1",)


def test_evidence_may_name_several_cards_and_a_title():
    assert note_of("**Flag: overclaim.** x\n\n    - Evidence: [x](#the-log-1) and [y](#the-log)").evidence == (
        "the-log-1",
        "the-log",
    )
    assert note_of("**Flag: overclaim.** x\n\n    - Evidence: The log").evidence == ("the-log",)


@each_row(
    ("note", "code"),
    [
        ("No verdict here.", "note-without-verdict"),
        ("**Careful.** No kind.", "unknown-verdict"),
        ("**Flag.** No kind.", "unknown-kind"),
        ("**Flag: overclame.** x", "unknown-kind"),
        ("**Check: named source.** x", "good-sign-as-flag"),
    ],
)
def test_a_broken_note_costs_only_itself(note: str, code: str):
    lesson, errors = lesson_with(note)
    assert errors == [code]
    first, second = lesson.article.sentences[1:]
    assert (first.id, first.text, first.notes) == ("a", "It rained.", ())
    assert len(second.notes) == 1


def test_a_mistyped_kind_is_suggested():
    _lesson, report = parse("# News\n\nIt rained.[^a]\n\n[^a]: **Flag: imposible role.** x")
    (diagnostic,) = [diagnostic for diagnostic in report.diagnostics if diagnostic.code == "unknown-kind"]
    assert "impossible role" in diagnostic.hint
    assert (diagnostic.start.line, diagnostic.start.column) == (5, 15)


def test_the_first_of_two_notes_with_one_label_counts():
    lesson, report = parse(
        "# News\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** one\n\n[^a]: **Flag: overclaim.** two"
    )
    assert [note.kind for note in lesson.article.sentences[1].notes] == ["checkable"]
    assert "duplicate-label" in {diagnostic.code for diagnostic in report.diagnostics}


def test_a_label_at_two_sentences_belongs_to_the_first():
    lesson, _report = parse("# News\n\nIt rained.[^a] Or not.[^a]\n\n[^a]: **Fine: can be checked.** one")
    assert [len(sentence.notes) for sentence in lesson.article.sentences] == [0, 1, 0]


def test_a_clash_may_be_named_by_the_label_of_any_note():
    lesson, _report = parse(
        "# News\n\nIt rained.[^a][^b] Or not.[^c]\n\n[^a]: **Fine: can be checked.** x\n\n"
        "[^b]: **Check: overclaim.** x\n\n[^c]: **Flag: contradiction.** x\n\n    - Contradicts: b"
    )
    assert [sentence.clashes for sentence in lesson.article.sentences[1:]] == [("c",), ("a",)]


def test_a_label_with_a_space_is_said_at_its_mark_and_at_its_note():
    _lesson, report = parse("# News\n\nIt rained.[^a b]\n\n[^a b]: **Flag: overclaim.** x\n\n[^c d]: x")
    places = [diagnostic.start.line for diagnostic in report.diagnostics if diagnostic.code == "bad-label"]
    assert places == [3, 5, 7]


def hint_for_clash_with(name: str) -> str:
    text = (
        "# News\n\nIt rained.[^a] It did not.[^dry-day] Nobody ran.\n\n[^dry-day]: **Fine: can be checked.** x\n\n"
        f"[^a]: **Flag: contradiction.** x\n\n    - Contradicts: {name}"
    )
    (diagnostic,) = [diagnostic for diagnostic in parse(text)[1].diagnostics if diagnostic.code == "dead-contradicts"]
    return diagnostic.hint


def test_a_mistyped_label_is_never_mended_with_an_id_while_a_label_is_there():
    assert hint_for_clash_with("dryday") == "Did you mean “dry-day”?"
    assert hint_for_clash_with("nothing-near") == "Known are: a, dry-day."


def test_for_an_id_made_of_words_no_other_one_is_proposed():
    last = parse("# News\n\nNobody ran.")[0].article.sentences[1].id
    assert "Name the sentence again" in hint_for_clash_with(f"{last[:-1]}0")
    assert last not in hint_for_clash_with(f"{last[:-1]}x")


def test_an_explanation_may_begin_in_bold():
    note = note_of("**Flag: overclaim.** **Every** shop?")
    assert (note.kind, words(note)) == ("overclaim", ["Every shop?"])
