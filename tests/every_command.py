"""Every command of the terminal with what it must print or write, in whichever way the program was installed.

They run in one folder and in this order, since the later ones read what the earlier ones wrote.
"""

import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from making_packs import LANES, make_folder

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN_PART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
DOCUMENT = "The bridge at Elmford was closed on Monday.", "Nobody said why. A notice hung on the rail."


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a call: its exit code, and all that it printed."""

    code: int
    printed: str


@dataclass(frozen=True, slots=True)
class CommandCall:
    """One call: the words, what it must print, and the file that it must write with what that has to hold.

    `row` is the row of the table in docs/systems.md that it belongs to.
    """

    row: str
    words: tuple[str, ...]
    prints: str = ""
    writes: str = ""
    holds: bytes = b""
    typed: str = ""


Start = Callable[[tuple[str, ...], str], Answer]
"""Starts the program with words, in the folder, and types something for it."""

CALLS = (
    CommandCall("--version", ("--version",), "Media Literacy "),
    CommandCall("--help", ("--help",), "check PATH…"),
    CommandCall("--language es", ("--language", "es", "check", "lanes.md"), "1 lección comprobada"),
    CommandCall("check", ("check", "lanes.md"), "1 lesson checked: 0 errors"),
    CommandCall("class", ("class",), "No class had a lesson on this computer."),
    CommandCall(
        "export", ("export", "lanes.md", "--format", "word", "-o", "lanes.docx"), writes="lanes.docx", holds=b"PK\3\4"
    ),
    CommandCall("forms", ("forms", "reading-term", "sheets.csv"), "learner"),
    CommandCall("grade", ("grade", "lanes.md", "--marked", "2"), "You caught 1 of 1 problem."),
    CommandCall(
        "import of a Word document",
        ("import", "bridge.docx", "-o", "bridge.md"),
        writes="bridge.md",
        holds=DOCUMENT[0].encode(),
    ),
    CommandCall(
        "print",
        ("print", "lanes.md", "--what", "worksheet", "-o", "lanes.pdf"),
        writes="lanes.pdf",
        holds=b"%PDF",
    ),
    CommandCall(
        "import of a PDF", ("import", "lanes.pdf", "-o", "paper.md"), writes="paper.md", holds=b"Everybody knows that"
    ),
    CommandCall("learners", ("learners", "--add", "Ada"), "Ada"),
    CommandCall("outline", ("outline", "lanes.md"), "Everybody knows that"),
    CommandCall("pack", ("pack", "valley", "-o", "valley.lessonpack"), writes="valley.lessonpack", holds=b"PK\3\4"),
    CommandCall("install", ("install", "valley.lessonpack"), "Valley"),
    CommandCall("packs", ("packs", "--json"), '"valley"'),
    CommandCall("page", ("page", "lanes.md", "-o", "lanes.html"), writes="lanes.html", holds=b"Everybody knows that"),
    CommandCall("play", ("play", "lanes.md", "--guest"), "Which way?", typed="q\n"),
    CommandCall("records", ("records",), "Nothing is sent."),
)


def make_input(folder: Path) -> None:
    """Write what the calls read."""
    (folder / "lanes.md").write_text(LANES, encoding="utf-8")
    (folder / "sheets.csv").write_text("form,name,article,doubted\nbefore,Zoe,form-a-1,3\n", encoding="utf-8")
    make_folder(folder / "valley")
    write_document(folder / "bridge.docx")


def faults(start: Start, folder: Path, calls: Sequence[CommandCall] = CALLS) -> Iterator[tuple[str, str]]:
    """Run every call, and tell of each by its row what is wrong with it; nothing if all is as it must be."""
    for call in calls:
        answer = start(call.words, call.typed)
        yield call.row, _fault(call, answer, folder)


def _fault(call: CommandCall, answer: Answer, folder: Path) -> str:
    if answer.code != 0 or call.prints not in answer.printed:
        return f"{call.words} ended with {answer.code} and printed: {answer.printed[-2000:]}"
    if call.writes and not (folder / call.writes).is_file():
        return f"{call.words} wrote nothing: {answer.printed[-2000:]}"
    if call.writes and call.holds not in (folder / call.writes).read_bytes():
        return f"{call.words} wrote something else: {(folder / call.writes).read_bytes()[:400]!r}"
    return ""


def write_document(path: Path) -> None:
    """A Word document of two paragraphs."""
    text = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in DOCUMENT)
    relation = f'<Relationship Id="r1" Type="{MAIN_PART}" Target="word/document.xml"/>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>')
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{text}</w:body></w:document>')
