"""Of everything in a lesson file the draft knows from where to where it stands, in the lessons that we ship too."""

import re
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.reading.leave_the_page import read_choices
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.resources import lessons_folder

TEXT = """# News

It *rained*[^a] all day. “Nobody \\*saw\\* it!”[^b]

[^a]: **Flag: overclaim.** Too *strong*.

    - Hint: look
      again

      and again
    - **Contradicts:** b
    - Hint:

[^b]: **Fine: can be checked.** x

[^a]: second

# Leave the page

- [x] search — best
- [ ] other
"""


def draft_of(text: str, file: Path = Path("news.md")) -> Draft:
    draft = parse_lesson(text.encode(), file).draft
    assert draft is not None
    return draft


def cut(draft: Draft, where) -> str:
    start, end = draft.source.span(where)
    return draft.source.text[start:end]


def test_a_sentence_stands_from_its_first_sign_to_its_last():
    draft = draft_of(TEXT)
    article = draft.raw.article
    assert [cut(draft, article.range(sentence)) for sentence in article.sentences] == [
        "News",
        "It *rained",
        "all day.",
        "“Nobody \\*saw\\* it!”",
    ]


def test_a_second_definition_is_kept():
    assert draft_of(TEXT).raw.labels == ("a", "b", "a")


def test_both_sides_of_a_choice_are_found():
    draft = draft_of(TEXT)
    (part,) = [part for part in draft.raw.parts if part.place == "leave"]
    _before, choices, _after = read_choices(part.blocks)
    inlines = [choice.block.inline for choice in choices]
    chosen = [inline.range(0, choice.text_end) for inline, choice in zip(inlines, choices, strict=True)]
    said = [
        inline.range(choice.reason_start, len(inline.text)) for inline, choice in zip(inlines, choices, strict=True)
    ]
    assert [cut(draft, place) for place in chosen] == ["search", "other"]
    assert [cut(draft, place) for place in said] == ["best", ""]


def test_an_unknown_sentence_is_told():
    with pytest.raises(KeyError):
        draft_of(TEXT).raw.article.sentence("nobody")  # pyright: ignore[reportArgumentType]


@each_row("file", sorted(lessons_folder().rglob("*.md")), ids=lambda file: file.name)
def test_everything_in_our_own_lessons_stands_where_it_says(file):
    draft = parse_lesson(file.read_bytes(), file).draft
    if draft is None:
        return
    for mark in draft.marks:
        assert cut(draft, mark.range) == f"[^{mark.label}]"
    for note in draft.notes:
        assert cut(draft, note.label_range) == f"[^{note.label}]:"
        for where, words in (
            (note.verdict_range, note.head and note.head.verdict),
            (note.kind_range, note.head and note.head.kind),
        ):
            assert where is None or cut(draft, where) == words
    article = draft.raw.article
    for sentence in article.sentences:
        if article.block(sentence).kind is BlockKind.CAPTION:
            written = draft.source.text[draft.source.span(article.range(sentence)).start :]
            assert re.match(r'!\[[^]]*\]\([^ )]+ "' + re.escape(article.block(sentence).inline.text) + r'"\)', written)
            continue
        words = "".join(sign for sign in cut(draft, article.range(sentence)) if sign.isalnum())
        assert "".join(sign for sign in sentence.text if sign.isalnum()) in words
    assert len(draft.lesson.article.sentences) == len(article.sentences)
