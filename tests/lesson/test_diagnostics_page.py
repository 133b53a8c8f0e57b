"""The page for teachers explains every remark there is, and none that there is not; its examples are true.

How a short example becomes a file is said in `tests/page_examples.py`.
"""

import re
from pathlib import Path

import pytest
from all_codes import CODES
from lesson.test_cases import CASES, MADE, fill, read_cases
from packs.archive.hostile import HOSTILE
from packs.archive.test_archive_check import DIAGNOSTICED
from page_examples import is_of_pack, lesson_from, pack_files, plain
from whole_packs import read_whole_packs

from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.archive.archive_fault import ArchiveError
from media_literacy.packs.archive.file_names import fault_of_name, find_twins
from media_literacy.packs.archive.manifest import read_manifest
from media_literacy.packs.pack_check import check_pack

PAGE = (Path(__file__).parents[2] / "docs" / "diagnostics.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^### (\S+)\n\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL))
BLOCK = re.compile(r"^```\n(?P<fenced>(?s:.*?))\n```$|(?P<indented>(?:^ {4}.*\n(?:\n+(?= {4}))?)+)", re.MULTILINE)

TOLD_IN_WORDS = {
    "a pack as one file is bytes, and the packs of tests/lesson/archive are made for it": (
        *("archive-not-a-pack", "archive-damaged", "archive-too-large", "archive-bomb", "archive-encrypted"),
        *("archive-form", "archive-link", "file-kind", "file-left-out", "manifest-missing", "manifest-unlisted"),
        *("manifest-absent", "manifest-differs", "signature-unfit"),
    ),
    "a pattern shows in many sentences of several lessons, which tests/cases/whole-packs.md has": (
        *("flags-in-one-place", "slant", "few-claims-hold", "always-told"),
    ),
    "lists without end have no short form, and tests/lesson/test_cases.py makes them": (
        *("too-many-pictures", "too-many-words", "too-many-searches", "too-many-hits"),
    ),
    "explanations of more than sixty words would fill the page, and tests/cases/exercise.md has them": (
        *("long-explanation", "notes-outweigh-article"),
    ),
}
IN_WORDS = [code for codes in TOLD_IN_WORDS.values() for code in codes]


def example_of(code: str) -> str:
    """The first block of a section."""
    found = BLOCK.search(SECTIONS[code])
    assert found is not None, f"{code} has no example"
    if found["fenced"] is not None:
        return found["fenced"]
    return re.sub("^ {4}", "", found["indented"], flags=re.MULTILINE).rstrip("\n")


def codes_on(example: str, folder: Path) -> set[str]:
    """The codes of all remarks that the example gets."""
    if is_of_pack(example):
        for name, data in pack_files(example).items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
        return {diagnostic.code for report in check_pack(folder).reports for diagnostic in report.diagnostics}
    if example.startswith("{"):
        with pytest.raises(ArchiveError) as refused:
            read_manifest(example.encode())
        return {refused.value.fault.code.name}
    fill(folder)
    report = parse_lesson(lesson_from(example), folder / "bridge.md", is_in_pack=True).report
    return {diagnostic.code for diagnostic in report.diagnostics}


def name_codes_on(example: str) -> set[str]:
    """The codes that names of files get, one in a line."""
    names = plain(example).splitlines()
    return {fault.code.name for fault in (*map(fault_of_name, names), *find_twins(names)) if fault is not None}


def test_the_page_has_one_section_for_every_code():
    assert sorted(re.findall(r"^### (\S+)$", PAGE, re.MULTILINE)) == sorted(CODES)


def test_a_section_says_how_much_it_matters_then_the_cause_then_an_example_then_the_cure(
    subtests: pytest.Subtests,
) -> None:
    for code in CODES:
        with subtests.test(code=code):
            severity = CODES[code].severity
            cause, *rest = SECTIONS[code].strip().split("\n\n")
            assert cause.startswith(f"**{severity.value.capitalize()}.** ")
            assert example_of(code)
            assert rest[0].startswith(("    ", "```"))
            assert not rest[-1].startswith(("    ", "```"))


def test_an_example_earns_the_diagnostic_that_it_stands_for(subtests: pytest.Subtests, tmp_path: Path):
    for number, code in enumerate(code for code in CODES if code not in IN_WORDS):
        with subtests.test(code):
            example = example_of(code)
            folder = tmp_path / str(number) / "pack"
            assert code in (name_codes_on(example) if code.startswith("name-") else codes_on(example, folder))


def test_what_is_told_in_words_alone_is_earned_by_a_file_elsewhere():
    whole_packs = {code for pack in read_whole_packs() for code in pack.codes}
    cases = [*MADE, *read_cases(CASES / "exercise.md")]
    made = {diagnostic.split()[1] for case in cases for diagnostic in case.diagnostics}
    assert set(IN_WORDS) - {pack.code for pack in HOSTILE} - set(DIAGNOSTICED) - whole_packs - made == set()


def test_what_fills_an_example_up_earns_no_diagnostic(tmp_path: Path):
    assert codes_on("", tmp_path / "lesson") == set()
    assert codes_on('title = "Valley"', tmp_path / "pack") == set()
