"""What is fuzzed: for each target a law that any bytes have to keep, and bytes to begin with.

Another target is one function and one line in `TARGETS`.
"""

import tempfile
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from authoring.importing.word_files import zipped as word_zipped
from packs.archive.building import DEFLATED, Piece, pack_with, pieces_of, rows_of, zipped
from packs.archive.hostile import HOSTILE
from packs.archive.made_packs import FILES, PACK_TOML, picture

from media_literacy.authoring.importing import Imported, from_html, from_text
from media_literacy.authoring.importing.reader_process import answer
from media_literacy.authoring.importing.reader_protocol import Request, read_answer, request_bytes
from media_literacy.errors import AppError
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.source import make_source
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.packs.archive.archive_check import check_archive
from media_literacy.packs.archive.extracting import open_archive
from media_literacy.packs.archive.manifest import manifest_bytes

TESTS = Path(__file__).parents[1]
LESSON = Path("lesson.md")
SECONDS = 2


@dataclass(frozen=True)
class Target:
    """A law as a function that fails where it is broken, and the seeds for finding such bytes."""

    check: Callable[[bytes], None]
    make_seeds: Callable[[], Iterator[bytes]]

    @cached_property
    def seeds(self) -> tuple[bytes, ...]:
        """The bytes to begin with, made once."""
        return tuple(self.make_seeds())


def check_pack(data: bytes) -> None:
    """All of a pack is taken out, or none. Its first byte says which part of a sound pack the others stand for.

    Without that no chance would ever get past the hashes.
    """
    whole = _pack_of(data[:1], data[1:])
    checked = check_archive(whole, Path("into"))
    assert (checked.pack is None) == any(diagnostic.severity == "error" for diagnostic in checked.diagnostics)
    if checked.pack is None:
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "some.lessonpack").write_bytes(whole)
        (folder / "into").mkdir()
        opened = open_archive(folder / "some.lessonpack", folder / "into")
        assert opened.pack is not None
        assert sorted(entry.name for entry in folder.iterdir()) == ["into", "some.lessonpack"]
        assert all(path.is_file() for path in opened.pack.lessons)


PARTS: tuple[Callable[[bytes], bytes], ...] = (
    lambda data: data,
    lambda data: pack_with(manifest=data),
    lambda data: pack_with({"pack.toml": data}),
    lambda data: pack_with({"lessons/bridge.md": data}),
    lambda data: pack_with({"lessons/media/bridge.png": data}),
    lambda data: pack_with({"lessons/media/bridge.png": None, "a.jpg": data}),
    lambda data: pack_with({"lessons/media/bridge.png": None, "a.webp": data}),
    lambda data: zipped([*pieces_of(), Piece("signature.json", data)]),
    lambda data: zipped([*pieces_of(), Piece(data[:60_000], b"x", flags=0x800)]),
    lambda data: zipped([*pieces_of(), Piece("more.md", b"x" * 500, DEFLATED, body=data)]),
    lambda data: zipped([*pieces_of(), Piece("more.md", b"x", extra=data[:60_000])]),
    lambda data: pack_with() + data,
)


def _pack_of(choice: bytes, data: bytes) -> bytes:
    return PARTS[choice[0] % len(PARTS)](data) if choice else data


def pack_seeds() -> Iterator[bytes]:
    """The small hostile packs whole, and the parts of a sound one."""
    yield b"\0" + pack_with()
    for hostile in HOSTILE:
        data = hostile.make()
        if len(data) < 5_000:
            yield b"\0" + data
    yield b"\1" + manifest_bytes(rows_of(FILES))
    yield b"\2" + PACK_TOML.encode()
    yield b"\4" + picture()
    yield b"\7" + b'{"algorithm": "Ed25519", "public-key": "AAAA", "schema": 1, "signature": "AAAA"}'
    yield b"\x08" + "lessons/é.md".encode()


def check_lesson(data: bytes) -> None:
    """Every remark stands in the file, and a lesson has sentences with places in it."""
    parsed = parse_lesson(data, LESSON)
    lines = make_source(data.decode("utf-8", "replace")).lines
    for diagnostic in parsed.report.diagnostics:
        assert 1 <= diagnostic.start.line <= max(1, len(lines))
        assert diagnostic.message and diagnostic.code
    if parsed.lesson is not None:
        sentences = parsed.lesson.article.sentences
        assert [sentence.number for sentence in sentences] == list(range(1, len(sentences) + 1)) and sentences
        assert len({sentence.id for sentence in sentences}) == len(sentences)


def lesson_seeds() -> Iterator[bytes]:
    """The lessons that come with the app, the bad ones of the tests, and the cases of every remark."""
    for folder in (TESTS.parent / "lessons", TESTS / "lesson" / "bad", TESTS / "cases"):
        for file in sorted(folder.rglob("*.md")):
            yield file.read_bytes()


def check_front_matter(data: bytes) -> None:
    """Whatever stands in the front matter, the lesson below it keeps the law of lessons."""
    check_lesson(b"---\n" + data + b"\n---\n\n# News\n\nIt rained.[^a]\n\n[^a]: **Fine: can be checked.** It did.\n")


def front_matter_seeds() -> Iterator[bytes]:
    """The front matter of every lesson that has one."""
    for data in lesson_seeds():
        if data.startswith(b"---\n"):
            yield data[4:].partition(b"\n---\n")[0]


def check_paste(data: bytes) -> None:
    """Whatever is pasted, as plain text or as rich text, becomes a lesson with a headline, or is refused in words."""
    text = data.decode("utf-8", "replace")
    for read in (from_text, from_html):
        try:
            imported = read(text)
        except AppError:
            continue
        lesson = parse_lesson(imported.source.encode(), LESSON).lesson
        assert lesson is not None and lesson.article.sentences[0].number == 1
        assert lesson.article.blocks[0].kind is BlockKind.HEADLINE


def paste_seeds() -> Iterator[bytes]:
    """A page with all that pages have around an article, and the lessons as texts."""
    yield PAGE.encode()
    for data in lesson_seeds():
        yield data[:4_000]


WORD_PARTS = (
    "word/document.xml", "word/styles.xml", "word/footnotes.xml", "word/comments.xml", "word/numbering.xml",
    "word/_rels/document.xml.rels", "_rels/.rels", "[Content_Types].xml",
)  # fmt: skip


def check_word(data: bytes) -> None:
    """A Word document is a lesson or is refused in words. Its first byte says which part the others stand for, if any.

    Without that no chance would ever get past the checksums.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "a.docx")
        file.write_bytes(_word_of(data[:1], data[1:]))
        answered = read_answer(answer(request_bytes(Request(file, "a.docx"))))
    if isinstance(answered, Imported):
        lesson = parse_lesson(answered.source.encode(), LESSON).lesson
        assert lesson is not None and lesson.article.blocks[0].kind is BlockKind.HEADLINE
    else:
        assert answered.hint


@cache
def _sound_word_document() -> dict[str, bytes]:
    with zipfile.ZipFile(TESTS / "authoring" / "importing" / "files" / "lesson.docx") as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _word_of(choice: bytes, data: bytes) -> bytes:
    if not choice or choice[0] >= len(WORD_PARTS):
        return data
    return word_zipped({**_sound_word_document(), WORD_PARTS[choice[0]]: data})


def word_seeds() -> Iterator[bytes]:
    """A sound document whole, and each of its parts."""
    yield b"\xff" + word_zipped(_sound_word_document())
    for at, name in enumerate(WORD_PARTS):
        yield bytes([at]) + _sound_word_document().get(name, b"<a/>")


PAGE = """\
<nav><a href="/">Home</a></nav><article><h1>The bridge opens</h1><p class="byline">By A. Writer</p>
<p>It rained<sup><a href="#fn1">1</a></sup> on <b>Monday</b>. <a href="https://a.example/?utm_source=x">More</a></p>
<ul><li>One <i>thing</i></li><li>Another<ol><li>Deeper</li></ol></li></ul><blockquote><p>“So it is”</p></blockquote>
<table><tr><th>Year</th><th>Count</th></tr><tr><td>2025</td><td>7 | 8</td></tr></table><hr><pre>a  *b*</pre>
<figure><img src="a.png" alt="A bridge"><figcaption>The bridge</figcaption></figure>
<ol><li id="fn1">As the calendar says. <a href="#r1">↩</a></li></ol></article><script>x()</script><footer>©</footer>
"""


TARGETS = {
    "pack": Target(check_pack, pack_seeds),
    "lesson": Target(check_lesson, lesson_seeds),
    "front-matter": Target(check_front_matter, front_matter_seeds),
    "paste": Target(check_paste, paste_seeds),
    "word": Target(check_word, word_seeds),
}
