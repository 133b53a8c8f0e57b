"""Beside the forms nothing is told in words of the file, and there is always something to press."""

import re
from collections import Counter
from pathlib import Path

from collected_lessons import COLLECTED, drafted
from diagnosing import noted

from media_literacy.authoring import edit
from media_literacy.authoring.fixes.quick_fixes import fix_for, fixes_for
from media_literacy.authoring.form_places import LooseNotePlace
from media_literacy.authoring.form_remarks import FormRemark, form_remark, form_remarks

WORDS_OF_THE_FILE = re.compile(
    r"\[\^|\]\(|\*\*|(?<!\w)#|`|- \[|“- |note “|the mark|mark “|front matter|list item|item of a list|indent|level-"
    r"|number sign|hyphen|backslash|backtick|code block|empty line|on line|spaces\b|\bbold\b|\bkey\b|label"
    r"|in the file\b|Markdown|HTML|YAML"
)
FROM_THE_LESSON = re.compile(r"“[^”]*”")
ONLY_IN_THE_FILE = {
    "broken-note",
    "code-not-closed",
    "dead-reference",
    "duplicate-label",
    "forbidden-link",
    "front-matter-too-late",
    "mark-in-code",
    "mark-in-link",
    "mark-in-picture",
    "misspelt-search",
    "no-article",
    "not-yaml",
    "part-without-heading",
    "reserved-label",
    "text-as-code",
    "text-before-headline",
    "text-outside-card",
    "text-outside-search",
    "text-outside-words",
    "too-deep",
    "unknown-key",
}
"""What no form shows and no fix always mends. A code that is new here should get a form or a fix instead."""


TIMES, LONGEST = 2, 700
"""How many lessons are looked at for each code, and how long they are: all of them would take their time."""


def test_no_remark_of_the_collected_lessons_speaks_of_the_file_and_each_has_a_button() -> None:
    told: dict[str, str] = {}
    without_form: set[str] = set()
    seen: Counter[str] = Counter()
    for _name, text, file, is_in_pack in COLLECTED:
        if len(text) > LONGEST:
            continue
        parsed = drafted(text, file, is_in_pack=is_in_pack)
        for diagnostic in parsed.report.diagnostics:
            seen[diagnostic.code] += 1
            if seen[diagnostic.code] > TIMES:
                continue
            remark = form_remark(parsed.draft, diagnostic, fix_for(parsed.draft, diagnostic))
            assert remark.message and remark.button
            words = f"{remark.message} {remark.hint} {remark.button} {remark.fix_title}"
            if WORDS_OF_THE_FILE.search(FROM_THE_LESSON.sub("“”", words)) or "“- " in words:
                told[diagnostic.code] = words
            if remark.needs_source and parsed.draft is not None and not remark.fix_title:
                without_form.add(diagnostic.code)
    assert told == {} and len(seen) > 90
    assert without_form - ONLY_IN_THE_FILE <= {"long-explanation", "swallowed-text"}  # of notes that hang nowhere


def remarks_of(text: str) -> dict[str, FormRemark]:
    parsed = drafted(text, Path("news.md"))
    remarks = form_remarks(parsed.draft, parsed.report, fixes_for(parsed.draft, parsed.report))
    return {diagnostic.code: remark for diagnostic, remark in remarks.items()}


def test_the_place_is_told_as_the_page_shows_it() -> None:
    remark = remarks_of(noted("**Flag: overclaim.** Short."))["short-explanation"]
    assert (remark.where, remark.button) == ("sentence 2", "Write more")
    remarks = remarks_of("# News\n\nIt rained.\n")
    assert remarks["no-debrief"].where == "Debrief" and remarks["no-fine-note"].where == "all notes"
    remark = remarks_of(
        "# News\n\nIt rained.[^a] It snowed.[^b]\n\n[^a]: **Flag: overclaim.** A.\n\n[^b]: **Flag: overclaim.** B.\n"
    )["everything-flagged"]
    assert (remark.where, remark.button) == ("all notes", "Choose a sentence")


def test_a_note_that_no_sentence_has_is_quoted() -> None:
    remark = remarks_of("# News\n\nIt rained.\n\n[^a]: **Fine: can be checked.** It names the weather.\n")[
        "note-without-mark"
    ]
    assert remark.message == "This note belongs to no sentence: “It names the weather.”"
    assert remark.fix_title == "Take this note out"
    assert (remark.place, remark.button) == (LooseNotePlace("a"), "Choose its sentence")


def test_a_field_of_the_lesson_is_called_as_in_its_form() -> None:
    assert remarks_of("---\nlicense: free for all\n---\n\n# News\n\nIt rained.\n")["license-in-words"].where == (
        "about the lesson: Licence"
    )


def test_no_edit_of_the_forms_is_refused_with_words_on_the_source() -> None:
    refusals = {
        text
        for file in Path(edit.__path__[0]).rglob("*.py")
        for text in re.findall(r'_\(\s*"([^"]+)"', file.read_text(encoding="utf-8"))
        if re.search(r"\bsource\b|Markdown", text)
    }
    assert refusals == set()
