"""A lesson as a Word document, and back again."""

import zipfile
from io import BytesIO
from pathlib import Path

from export.word.documents import W, document_of, paragraphs, part, png, read, text_of
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs
from own_lessons import FILES, OCCASION_FILES, our_lesson
from run_size import IS_LONG

from media_literacy.authoring.importing.word.word_document import from_word
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.parser import parse_lesson, read_lesson
from media_literacy.packs.comparing.changes import ChangeKind
from media_literacy.packs.comparing.lesson_comparison import compare_lessons

LONG = "a-label-that-is-much-too-long-for-any-bookmark"
ALL_KINDS = f"""\
# A headline[^h]

## A deck

*By A. Person, 3 March 2025*

First *emphasis*, **strong** and `co``de`, and [a link](https://example.org/a?b=c).[^one] Then <b>html</b>. A hard\\
line break.[^two] A named one.[^named]

- item one
- item two[^three]

    goes on here

    1. nested first
    2. nested second

> A quotation.[^four]

| Year | Number |
| --- | --- |
| 2020 | 5[^five] |

### A heading inside

Last words “he said.”[^seven][^eight] Once more.[^{LONG}]

[^h]: **Fine: headline mismatch.** It keeps what it promises in every way.

[^one]: **Flag: overclaim.** It says too much, see [there](#two), *really* so.

    Another paragraph of it.

    - one
    - two

    The end of it.

    - Hint: Look at `it`.
    - Hint: And again.
    - Contradicts: two, {LONG}
    - Evidence: [A card, with comma](#a-card-with-comma)
    - How to check: Look.
    - Fix: Say less.
    - Afterwards: It was [that](#three).

[^two]: **Fine: can be checked.** Good.
[^named]: **Name only.**
[^three]: **Check: anonymous source.** Who says so?
[^four]: **Fine: can be checked.** Good.
[^five]: **Fine: can be checked.** Good.
[^seven]: **Fine: can be checked.** Good.
[^eight]: **Fine: can be checked.** Good.
[^{LONG}]: **Fine: can be checked.** Good.

# Evidence

## A card, with comma

Text of it with a [sentence](#one), and [the named one](#named).

- a list
- in it

# Words

- quotation: what somebody else said

# Leave the page

Which one?

- [x] `a search` — goes there ([A card, with comma](#a-card-with-comma))
- [ ] ask a friend — does not

# Debrief

All was invented.
"""


def back(data: bytes) -> Lesson:
    parsed = parse_lesson(from_word(data, "lesson.docx").source.encode(), Path("lesson.md"))
    assert [found.message for found in parsed.report.diagnostics if found.code == "dead-reference"] == []
    assert parsed.lesson is not None
    return parsed.lesson


def lost(old: Lesson, new: Lesson, *besides: ChangeKind) -> list[str]:
    return [change.words for change in compare_lessons(old, new) if change.kind not in besides]


def labels(lesson: Lesson) -> list[str]:
    return [note.label for sentence in lesson.article.sentences for note in sentence.notes]


def test_every_lesson_of_ours_comes_back_from_word_with_nothing_lost():
    files = [*FILES, *OCCASION_FILES]
    for path in files if IS_LONG else files[3::4]:  # every fourth, among them two that have pictures
        lesson = our_lesson(path.stem)
        has_pictures = any(block.picture for block in lesson.article.blocks)
        returned = back(document_of(lesson, path.parent))
        assert lost(lesson, returned, *([ChangeKind.LAYOUT] if has_pictures else [])) == [], path
        assert labels(returned) == labels(lesson), path


def test_every_kind_of_text_comes_back():
    lesson = read(ALL_KINDS)
    returned = back(document_of(lesson))
    assert lost(lesson, returned) == []
    assert labels(returned)[:-1] == labels(lesson)[:-1]
    assert LONG.startswith(labels(returned)[-1]) and len(labels(returned)[-1]) == 31


def test_a_lesson_in_another_language_comes_back_in_it():
    source = """\
---
title: "Qué: ¿«eso»?"
language: es
origin: real
source: El Correo
unmarked: fine
authors: ["A, B", C]
---

# Noticia

Llueve.[^a]

[^a]: **Falla: afirmación exagerada.** Demasiado.

    - Pista: Mira.
"""
    lesson = read(source)
    assert lesson.article.sentences[1].notes
    assert lost(lesson, back(document_of(lesson))) == []


def test_a_second_trip_changes_nothing():
    lesson = back(document_of(read(ALL_KINDS)))
    assert back(document_of(lesson)) == lesson


def test_a_note_that_is_taken_out_is_missed():
    """The comparison that proves the others can tell."""
    lesson = read(ALL_KINDS)
    sentences = tuple(sentence._replace(notes=()) for sentence in lesson.article.sentences)
    without = lesson._replace(article=lesson.article._replace(sentences=sentences))
    assert lost(lesson, back(document_of(without)))


def test_the_same_lesson_gives_the_same_bytes():
    assert document_of(read(ALL_KINDS)) == document_of(read(ALL_KINDS))


def test_footnotes_stand_behind_their_sentences_under_the_styles_of_word():
    data = document_of(read(ALL_KINDS))
    footnotes = {found.get(W + "id"): text_of(found).strip() for found in part(data, "word/footnotes.xml")}
    first = next(found for found in part(data).iter(W + "p") if text_of(found).startswith("First"))
    said = ""
    for element in first.iter(W + "t", W + "footnoteReference"):
        said += element.text if element.tag == W + "t" else f"[{footnotes[element.get(W + 'id')][:8]}]"
    assert said.startswith("First emphasis, strong and co``de, and a link.[Flag: ov] Then <b>html</b>.")
    styles = [style for style, _text in paragraphs(part(data))]
    assert styles[:4] == ["Title", "Subtitle", "Author", ""]
    assert {"ListParagraph", "ListContinue1", "Quote", "TableText", "Heading1", "Heading2", "Heading3"} <= {*styles}


def test_the_label_of_origin_is_at_the_foot_of_every_page():
    data = document_of(read(ALL_KINDS))
    assert text_of(part(data, "word/footer.xml")).startswith("Invented for teaching.")


def test_pictures_have_their_words_and_their_caption(tmp_path):
    for name in ("a", "gone"):
        (tmp_path / f"{name}.png").write_bytes(png(1200, 600))
    source = '# News\n\nSome text.\n\n![A “boat”](a.png "At sea")\n\n![Gone](gone.png)\n'
    (tmp_path / "a.md").write_text(source, encoding="utf-8")
    lesson = read_lesson(tmp_path / "a.md").lesson
    assert lesson is not None
    (tmp_path / "gone.png").unlink()
    data = document_of(lesson, tmp_path)
    root = part(data)
    (shown,) = root.iter("{*}docPr")
    assert shown.get("descr") == "A “boat”"
    (extent,) = root.iter("{*}extent")
    assert int(extent.get("cx")) == 2 * int(extent.get("cy")) == 487 * 12700
    assert ("Caption", "At sea") in paragraphs(root)
    assert "Picture that is not in this file: Gone" in text_of(root)
    assert [sentence.text for sentence in back(data).article.sentences] == ["News", "Some text.", "At sea"]
    types = {found.get("Extension"): found.get("ContentType") for found in part(data, "[Content_Types].xml")}
    assert types["png"] == "image/png"


def test_a_lesson_from_right_to_left_says_so_in_every_paragraph():
    data = document_of(
        read("---\nlanguage: ar\n---\n\n# عنوان\n\nقال الرجل إن BBC هنا.\n\n| أ | ب |\n| - | - |\n| ج | د |\n")
    )
    root = part(data)
    assert all(found.find(f"{W}pPr/{W}bidi") is not None for found in root.iter(W + "p"))
    assert all(found.find(f"{W}rPr/{W}rtl") is not None for found in root.iter(W + "r"))
    assert root.find(f".//{W}bidiVisual") is not None
    from_left = part(document_of(read("# Title\n\nHe said it.\n")))
    assert from_left.find(f".//{W}bidi") is None and from_left.find(f".//{W}rtl") is None


def test_every_part_that_something_leads_to_is_there():
    with zipfile.ZipFile(BytesIO(document_of(read(ALL_KINDS)))) as packed:
        names = packed.namelist()
        for relations in (name for name in names if name.startswith("word/_rels/")):
            for relation in etree.fromstring(packed.read(relations)):
                if relation.get("TargetMode") != "External":
                    assert f"word/{relation.get('Target')}" in names
        types = etree.fromstring(packed.read("[Content_Types].xml"))
        assert {found.get("PartName")[1:] for found in types if found.get("PartName")} <= {*names}
