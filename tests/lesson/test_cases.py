"""Every remark has a lesson that earns it, at a stated place.

The cases stand in `tests/cases/*.md`, written to be read: a heading says what a case shows, then follows a fenced
block with the lesson (or a pack.toml), a line with a single full stop, and the remarks that it gets, one
“line:column code” each. A line “Left aside: …” in a file names advice that its cases do not speak of. “⟨U+202E⟩”
stands for that character. Lessons too large or too odd for a readable file are made here, and packs as one file are
made and opened in `tests/lesson/archive`, by tests that look for the codes they name.
"""

import re
import struct
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from all_codes import CODES
from packs.archive.hostile import HOSTILE
from packs.archive.test_archive_check import DIAGNOSTICED
from whole_packs import diagnostics_on as diagnostics_on_pack
from whole_packs import read_whole_packs

from media_literacy.diagnostics import Report
from media_literacy.lesson.parser import parse_lesson
from media_literacy.packs.pack_toml import read_pack

CASES = Path(__file__).parents[1] / "cases"
CASE = re.compile(
    r"^(`{10,}) (?P<what>lesson|pack)(?P<words>[^\n]*)\n(?P<lesson>.*?)^\.\n(?P<remarks>.*?)^\1$",
    re.DOTALL | re.MULTILINE,
)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
LEFT_ASIDE = re.compile(r"^Left aside: (.+)\.$", re.MULTILINE)
CHARACTER = re.compile(r"⟨U\+([0-9A-F]{4,6})⟩")
DIAGNOSTIC = re.compile(r"\d+:\d+ [a-z0-9-]+")


@dataclass(frozen=True)
class Case:
    """A lesson and the remarks that it should get."""

    name: str
    lesson: bytes
    diagnostics: tuple[str, ...]
    left_aside: frozenset[str] = frozenset()
    is_in_pack: bool = False
    is_pack: bool = False


def read_cases(path: Path) -> list[Case]:
    text = path.read_text(encoding="utf-8")
    headings = [(found.start(), found[1]) for found in HEADING.finditer(text)]
    aside = frozenset(code.strip() for found in LEFT_ASIDE.finditer(text) for code in found[1].split(","))
    cases: list[Case] = []
    for found in CASE.finditer(text):
        heading = [title for start, title in headings if start < found.start()][-1]
        lesson = CHARACTER.sub(lambda match: chr(int(match[1], 16)), found["lesson"])
        cases.append(
            Case(
                f"{path.stem}: {heading}",
                lesson.encode(),
                tuple(found["remarks"].split("\n")[:-1]),
                aside,
                is_in_pack="in a pack" in found["words"],
                is_pack=found["what"] == "pack",
            )
        )
    return cases


WHOLE_PACKS = read_whole_packs()
WRITTEN = [case for path in sorted(CASES.glob("*.md")) for case in read_cases(path)]
SEARCH = b"## Search: rain %d\n\nClaim: [rain](#a)\n\n%b\nHolds: it rained.\n\n"
MADE = [
    Case("a byte that is not UTF-8", b"# News\n\nA caf\xe9 opened.\n", ("3:6 not-utf8",)),
    Case("a file of more than 256 kB", b"# News\n\n" + b"Word. " * 50_000, ("1:1 file-too-large",)),
    Case("two thousand lone brackets", b"# News\n\n" + b"[" * 2_500, ("3:101 too-many-brackets",)),
    Case("a paragraph of signs", b"# News\n\n" + b"*a " * 3_001, ("3:1 too-much-markup",)),
    Case("too many sentences", b"# News\n\n" + b"It rained.\n\n" * 501, ("1001:1 too-many-sentences",)),
    Case("a sentence without an end", b"# News\n\n" + b"word " * 1_100, ("3:1 sentence-too-long",)),
    Case(
        "front matter of more than 64 kB",
        b"---\ncredits: " + b"word " * 14_000 + b"\n---\n# News\n",
        ("1:1 front-matter-too-large",),
    ),
    Case(
        "too many pictures",
        b"# News\n\n" + b"".join(b"![A bus](%d.png)\n\n" % n for n in range(51)),
        ("103:1 too-many-pictures",),
    ),
    Case(
        "too many words",
        b"# News\n\n" + b" ".join(b"word%d" % n for n in range(101)) + b".\n\n# Words\n\n"
        b"" + b"".join(b"- word%d: x\n" % n for n in range(101)),
        ("107:3 too-many-words",),
    ),
    Case(
        "too many searches and hits",
        b"# News\n\nIt rained.[^a]\n\n[^a]: **Name only.**\n\n# Leave the page\n\n"
        b"" + b"".join(SEARCH % (n, b"- **a** \xe2\x80\x94 b.example\n" * (11 - n)) for n in range(9)),
        ("23:5 too-many-hits", "125:12 too-many-searches"),
    ),
    Case("more than a hundred of one remark", b"# News\n\n" + b"<b>x</b>\n\n" * 60, ("1:1 more-remarks",)),
]


def picture(width: int, height: int) -> bytes:
    """A PNG of that size, as far as its first bytes tell."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")]
    packed = [
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def fill(folder: Path) -> None:
    """Put pictures beside the lessons of a folder, and one outside it."""
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "bus.png").write_bytes(picture(1, 1))
    (folder / "media" / "poster.png").write_bytes(picture(6000, 4000))
    (folder / "media" / "drawing.svg").write_text("<svg/>", encoding="utf-8")
    (folder.parent / "secret.png").write_bytes(picture(1, 1))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of lessons with pictures, and room for a pack.toml."""
    folder = tmp_path_factory.mktemp("cases") / "lessons"
    fill(folder)
    (folder / "bridge.md").write_text("# The bridge\n", encoding="utf-8")
    return folder


def report_on(case: Case, folder: Path) -> Report:
    if not case.is_pack:
        return parse_lesson(case.lesson, folder / "lesson.md", is_in_pack=case.is_in_pack).report
    (folder / "pack.toml").write_bytes(case.lesson)
    return read_pack(folder)[1]


def diagnostics_on(case: Case, folder: Path) -> list[str]:
    diagnostics = report_on(case, folder).diagnostics
    counted = [diagnostic for diagnostic in diagnostics if diagnostic.code not in case.left_aside]
    return [f"{diagnostic.start.line}:{diagnostic.start.column} {diagnostic.code}" for diagnostic in counted]


def test_a_lesson_gets_exactly_the_diagnostics_that_its_case_names(subtests: pytest.Subtests, folder: Path):
    for case in WRITTEN:
        with subtests.test(case.name):
            assert all(DIAGNOSTIC.fullmatch(diagnostic) for diagnostic in case.diagnostics)
            assert diagnostics_on(case, folder) == list(case.diagnostics)


def test_a_made_lesson_gets_the_diagnostics_that_it_should(subtests: pytest.Subtests, folder: Path):
    for case in MADE:
        with subtests.test(case.name):
            assert set(case.diagnostics) <= set(diagnostics_on(case, folder))


def test_every_code_has_a_case():
    covered = {diagnostic.split()[1] for case in [*WRITTEN, *MADE] for diagnostic in case.diagnostics}
    covered |= {pack.code for pack in HOSTILE} | set(DIAGNOSTICED)
    covered |= {code for pack in WHOLE_PACKS for code in pack.codes}
    assert covered == set(CODES)


def test_a_whole_pack_gets_exactly_the_diagnostics_that_its_case_names(subtests: pytest.Subtests, tmp_path: Path):
    for number, pack in enumerate(WHOLE_PACKS):
        with subtests.test(pack.name):
            folder = tmp_path / str(number)
            folder.mkdir()
            assert diagnostics_on_pack(pack, folder) == list(pack.diagnostics)


def test_names_of_cases_differ():
    names = [case.name for case in [*WRITTEN, *MADE]]
    assert len(names) == len(set(names))


def test_every_diagnostic_stands_in_the_file_and_says_what_to_do(subtests: pytest.Subtests, folder: Path):
    for case in (*WRITTEN, *MADE):
        lines = re.split("\r\n?|\n", case.lesson.decode("utf-8", "replace").removeprefix("\ufeff"))
        with subtests.test(case.name):
            for diagnostic in report_on(case, folder).diagnostics:
                assert 1 <= diagnostic.start.line <= len(lines)
                assert 1 <= diagnostic.start.column <= len(lines[diagnostic.start.line - 1]) + 1
                assert diagnostic.message.endswith((".", "?")) and diagnostic.hint
                assert diagnostic.severity is CODES[diagnostic.code].severity


def test_line_ends_of_windows_change_no_diagnostic(subtests: pytest.Subtests, folder: Path):
    for case in WRITTEN:
        with subtests.test(case.name):
            windows = replace(case, lesson=case.lesson.replace(b"\n", b"\r\n"))
            assert diagnostics_on(windows, folder) == list(case.diagnostics)
