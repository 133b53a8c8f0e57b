"""The words of a sentence are changed from a form; marks, neighbours and all other lines stay as they are."""

from pathlib import Path

from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.article.rewording import reword_sentence, sentence_markdown
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson

TEXT = """---
title: Rain
---
# A *wet* day

It rained all **day**.[^a] *Nobody came.* The mayor
was there, `too`. [A link](#a) ends here.[^b]

> Quoted words
> go on. *All of it. Is said.*

- One thing.[^c][^d]
  1. Another \\* thing &amp; more.

| a \\| b | *so* |
|---|---|
| see [it](#SELF) | d |

Under it *stood this.[^e]* And more.

[^a]: **Fine: can be checked.** x

    - Contradicts: SELF
[^b]: **Fine: can be checked.** x
[^c]: **Fine: can be checked.** x
[^d]: **Fine: can be checked.** x
[^e]: **Fine: can be checked.** x

# Evidence

## The log

Rain.
"""


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def _named(text: str) -> str:
    id = next(sentence.id for sentence in draft_of(text).lesson.article.sentences if sentence.text == "Nobody came.")
    return text.replace("SELF", id)


LESSON = _named(TEXT)
COUNT = len(draft_of(LESSON).lesson.article.sentences)
ENDS = st.sampled_from(["\n", "\r\n", "\r"])
SIGNS = ["- x", "#", "1.", ">", "[^a]", "[^z]", "[", "](#a)", "*", "**", "`", "<b>", "\\", "&amp;", "![x](y)", "```"]
SIGNS += ["===", "---", "[x]: y"]
WORDS = st.lists(st.sampled_from([*SIGNS, "|", "\n", "\n\n", "word", "it", "é", "Lee."]), min_size=1, max_size=5).map(
    " ".join
)


def sentence(text: str, words: str) -> str:
    draft = draft_of(text)
    return next(sentence.id for sentence in draft.lesson.article.sentences if words in sentence.text)


def reword(text: str, words: str, markdown: str) -> str | NotPossible:
    draft = draft_of(text)
    answer = reword_sentence(draft, next(o.id for o in draft.lesson.article.sentences if words in o.text), markdown)
    return answer if isinstance(answer, NotPossible) else apply_splices(text, answer.splices)


def written(text: str, words: str) -> str:
    draft = draft_of(text)
    return sentence_markdown(
        draft, next(sentence.id for sentence in draft.lesson.article.sentences if words in sentence.text)
    )


@each_row(
    ("words", "markdown"),
    [
        ("wet", "A *wet* day"),
        ("rained", "It rained all **day**."),
        ("Nobody", "*Nobody came.*"),
        ("mayor", "The mayor\nwas there, `too`."),
        ("link", "[A link](#a) ends here."),
        ("Quoted", "Quoted words\ngo on."),
        ("All of it", "All of it."),
        ("One thing", "One thing."),
        ("Another", "Another \\* thing &amp; more."),
        ("a | b", "a \\| b"),
        ("so", "*so*"),
        ("Under", "Under it *stood this."),
    ],
)
def test_the_markdown_of_a_sentence_is_shown_without_marks(words: str, markdown: str):
    assert written(LESSON, words) == markdown


@settings(max_examples=20)
@given(st.integers(0, COUNT - 1), ENDS)
def test_the_same_words_change_nothing(number: int, end: str):
    draft = draft_of(LESSON.replace("\n", end))
    id = draft.lesson.article.sentences[number].id
    assert reword_sentence(draft, id, sentence_markdown(draft, id)) == NamedEdit(id, ())


@settings(max_examples=run_size(25, 60), deadline=None)
@given(st.integers(0, COUNT - 1), WORDS, ENDS)
def test_only_that_sentence_changes_and_rewording_back_gives_the_same_bytes(number: int, words: str, end: str):
    draft = draft_of(LESSON.replace("\n", end))
    id = draft.lesson.article.sentences[number].id
    before = sentence_markdown(draft, id)
    answer = reword_sentence(draft, id, words)
    if isinstance(answer, NotPossible):
        assert answer.reason
        return
    after = draft_of(apply_splices(draft.source.text, answer.splices))
    old, new = draft.lesson.article, after.lesson.article
    assert len(new.sentences) == COUNT and new.sentences[number].id == answer.name
    for was, now in zip(old.sentences, new.sentences, strict=True):
        assert was.number == number + 1 or was.text == now.text
        assert [note.label for note in was.notes] == [note.label for note in now.notes]
        assert len(was.clashes) == len(now.clashes)
    assert [block.kind for block in old.blocks] == [block.kind for block in new.blocks]
    assert [(note.explanation, note.first_line - note.last_line) for note in draft.notes] == [
        (note.explanation, note.first_line - note.last_line) for note in after.notes
    ]
    back = reword_sentence(after, answer.name, before)
    assert isinstance(back, NamedEdit)
    assert apply_splices(after.source.text, back.splices) == draft.source.text


def test_a_typo_is_mended_on_its_line_alone():
    assert reword(LESSON, "mayor", "The mayor\nwas here, `too`.") == LESSON.replace("was there", "was here")
    assert reword(LESSON, "Nobody", "**Nobody** came.") == LESSON.replace("*Nobody came.*", "**Nobody** came.").replace(
        sentence(LESSON, "Nobody"), sentence(LESSON.replace("*Nobody came.*", "**Nobody** came."), "Nobody")
    )


@each_row("end", ["\n", "\r\n", "\r"])
def test_every_sentence_can_get_other_words(end: str):
    text = LESSON.replace("\n", end)
    draft = draft_of(text)
    for other_sentence in draft.lesson.article.sentences:
        shares_emphasis = other_sentence.text.startswith("Under it")
        answer = reword_sentence(draft, other_sentence.id, f"Other words {'*' if shares_emphasis else ''}stand here.")
        assert isinstance(answer, NamedEdit), other_sentence.text
        after = draft_of(apply_splices(text, answer.splices))
        assert after.lesson.sentence(answer.name).text == "Other words stand here."


def test_whoever_named_the_sentence_names_it_by_its_new_words():
    new = reword(LESSON, "Nobody", "Everybody came.")
    assert isinstance(new, str)
    draft = draft_of(new)
    (clash,) = draft.lesson.article.sentences[1].clashes
    assert draft.lesson.sentence(clash).text == "Everybody came."
    assert all(link.resolved for link in draft.links)


def test_a_mark_and_a_heading_that_are_typed_stay_text():
    assert "came [^b].*" not in LESSON
    new = reword(LESSON, "Nobody", "Nobody came [^b] today.")
    assert isinstance(new, str) and "Nobody came \\[^b] today." in new
    new = reword(LESSON, "rained", "# It rained.")
    assert isinstance(new, str) and "\n\\# It rained.[^a] *Nobody" in new


def test_an_empty_line_is_no_second_paragraph():
    new = reword(LESSON, "Quoted", "Quoted words\n\nstay here.")
    assert isinstance(new, str) and "> Quoted words\n> stay here. *All" in new


@each_row(
    ("words", "markdown"),
    [("rained", "It rained. It snowed."), ("All of it", "All of it"), ("Nobody", " "), ("so", "…")],
)
def test_what_is_not_one_sentence_is_refused_with_words(words: str, markdown: str):
    answer = reword(LESSON, words, markdown)
    assert isinstance(answer, NotPossible) and answer.reason
