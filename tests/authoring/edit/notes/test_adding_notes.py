"""A sentence gets a note, and loses it again: the mark, the definition, and everybody who names the sentence."""

from itertools import product
from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, remove_note
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Sentence, SentenceId, Verdict
from media_literacy.lesson.parser import parse_lesson

FILE = Path("news.md")
NOTE = NoteText(Verdict.FLAG, "overclaim", "Too strong.", ("Look again.",), fix="Less.")


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), FILE).draft
    assert draft is not None
    return draft


def sentence_with(draft: Draft, words: str) -> Sentence:
    return next(sentence for sentence in draft.lesson.article.sentences if words in sentence.text)


def added(text: str, words: str, note: NoteText = NOTE) -> tuple[str, str]:
    """The text with a note on the sentence that holds the words, and the note's label."""
    draft = draft_of(text)
    new = add_note(draft, sentence_with(draft, words).id, note)
    assert isinstance(new, NamedEdit)
    return apply_splices(text, new.splices), new.name


def removed(text: str, label: str) -> str:
    return apply_splices(text, remove_note(draft_of(text), label))


RICH = """# All the news #

## A second headline

*Valley Courier, 3 March 2025*

It rained. “Did it?” asked **Dr. Lee.** The town *wept.* See [the log.](https://a.org/b_(c)) It ran `x = 1.`
The end came, they say\\! Fish &amp; chips &amp;

- An item. Another one
- [x] A task

3) A number.

   Further down.

> Quoted words.
> And more.

| Place | Fish \\| meat |
|-------|:----|
| The *port* | One \\| two. Three! |

![A boat](boat.png "The boat. It sails.")

Setext
======
""".replace("Setext\n======", "Setext\n------")

MANY = """# News

It rained.[^rain] It did not.
All wept.[^wept][^tears] Nobody ran. Nobody ran.

[^rain]: **Fine: can be checked.** x
[^wept]: **Check: overclaim.** y

    - Hint: one
[^tears]: **Flag: overclaim.** z

Last words.

# Evidence

## The log

Rain. See [the first](#rain).
"""


def test_a_note_comes_and_goes_without_a_trace(subtests: pytest.Subtests) -> None:
    for written, end in product((RICH, MANY), ("\n", "\r\n", "\r")):
        text = written.replace("\n", end)
        draft = draft_of(text)
        for sentence in draft.lesson.article.sentences:
            with subtests.test(sentence=sentence.text, end=end):
                new = add_note(draft, sentence.id, NOTE)
                if isinstance(new, NotPossible):
                    assert "picture’s title" in new.reason or "picture's title" in new.reason
                    continue
                after = draft_of(apply_splices(text, new.splices))
                marked = after.lesson.article.sentences[sentence.number - 1]
                assert [sentence.text for sentence in after.lesson.article.sentences] == [
                    sentence.text for sentence in draft.lesson.article.sentences
                ]
                assert new.name in [note.label for note in marked.notes]
                assert note_text(after, new.name) == NOTE
                assert apply_splices(after.source.text, remove_note(after, new.name)) == text


def test_in_a_file_of_several_kinds_of_line_end_every_line_keeps_its_own():
    lines = MANY.split("\n")
    for shift in range(3):
        ends = [("\n", "\r\n", "\r\n", "\n")[(at + shift) % 4] for at in range(len(lines) - 1)]
        text = "".join(map(str.__add__, lines, ends))
        for words in ("rained", "All wept", "Nobody ran"):
            new, label = added(text, words)
            assert removed(new, label) == text


def test_a_note_that_ends_in_code_leaves_the_empty_lines_below_it():
    text = "# News\n\nIt rained.[^a] It did not.\n\n[^a]: **Fine: can be checked.** x\n\n\nLast words.\n"
    new, label = added(text, "did not", NoteText(Verdict.FLAG, "overclaim", "See:", fix="This:\n\n```\ncode\n```"))
    assert removed(new, label) == text


def test_text_right_below_is_kept_apart_by_an_empty_line_that_stays():
    text = "# News\n\nIt rained.[^a] It did not.\n\n[^a]: **Fine: can be checked.** x\n***\nLast words.\n"
    new, label = added(text, "did not")
    assert removed(new, label) == text.replace("***", "\n***")


@each_row("tail", ["", "\n", "\n\n\n", "  "])
def test_a_file_keeps_its_end(tail: str):
    text = "# News\n\nIt rained." + tail
    new, label = added(text, "rained")
    assert new.endswith(tail.strip(" "))
    assert removed(new, label) == text


def test_a_label_is_made_of_the_sentences_words():
    text = "# News\n\nThe council met on Tuesday. The Ökologen came. 他说。 It is. The council went."
    labels = []
    for words in ("met", "Öko", "他", "It is", "went"):
        text, label = added(text, words)
        labels.append(label)
    assert labels == ["council", "okologen", "note", "it-is", "council-went"]


def test_a_second_note_stands_behind_the_first():
    text, label = added(MANY, "rained")
    assert f"It rained.[^rain][^{label}] It did not." in text
    assert text.index("[^rain]:") < text.index(f"[^{label}]:") < text.index("[^wept]:")


def test_a_definition_follows_the_one_before_it_in_reading_order():
    text, label = added(MANY, "Nobody ran")
    assert text.index("[^tears]:") < text.index(f"[^{label}]:") < text.index("Last words.")
    text, label = added(MANY, "News")
    assert text.rindex("Nobody ran") < text.index(f"[^{label}]:") < text.index("[^rain]:")


def test_without_other_notes_it_stands_at_the_end_of_the_article():
    text, label = added("# News\n\nIt rained.\n\n# Evidence\n\n## Log\n\nRain.\n", "rained")
    assert text.startswith(
        f"# News\n\nIt rained.[^{label}]\n\n[^{label}]: **Flag: overclaim.** Too strong.\n\n    - Hint: L"
    )
    assert text.endswith("    - Fix: Less.\n\n# Evidence\n\n## Log\n\nRain.\n")


def test_whoever_names_a_sentence_follows_it_to_its_label_which_stays():
    bare = (
        "# News\n\nIt rained. It did not.[^dry] Again it rained.\n\n"
        "[^dry]: **Flag: contradiction.** See [x](#ID).\n\n    - Contradicts: ID\n"
    )
    id = sentence_with(draft_of(bare), "It rained.").id
    text = bare.replace("ID", id)
    new, label = added(text, "It rained.")
    assert f"[x](#{label})" in new and f"- Contradicts: {label}\n" in new and id not in new
    after = removed(new, label)
    assert after == new.replace(after_head(new, label), "**Name only.**") and f"- Contradicts: {label}\n" in after


def after_head(text: str, label: str) -> str:
    """All that a note says."""
    begin = text.index(f"[^{label}]: ") + len(f"[^{label}]: ")
    return text[begin : text.index("\n\n[^", begin)]


def test_twins_of_a_sentence_keep_those_who_name_them():
    text = "# News\n\nNo. Nobody ran. Nobody ran.\n\nSee [the second](#ID)."
    second = draft_of(text).lesson.article.sentences[3].id
    assert second.endswith("-2")
    text = text.replace("ID", second)
    new, label = added(text, "Nobody ran")
    link = next(link for link in draft_of(new).links)
    assert link.resolved == f"#{draft_of(new).lesson.article.sentences[3].id}"
    assert removed(new, label) == text


def test_names_go_to_the_note_that_remains():
    text = MANY.replace("z\n", "z\n\n    - Contradicts: rain\n").replace("x\n", "x\n\n    - Contradicts: wept\n")
    new = removed(text, "wept")
    assert "- Contradicts: tears" in new and "[^wept]" not in new


def test_a_new_note_speaks_the_lessons_language():
    text, label = added("---\nlanguage: es\n---\n# Noticias\n\nLlovía mucho.\n", "mucho")
    assert f"[^{label}]: **Falla: " in text and "- Pista: Look again." in text
    english = "[^b]: **Flag: overclaim.** x\n\n    - Hint: y\n"
    text, label = added(f"---\nlanguage: es\n---\n# Noticias\n\nLlovía mucho. Sí.[^b]\n\n{english}", "mucho")
    assert f"[^{label}]: **Flag: overclaim.**" in text and "- Hint: Look again." in text


def test_no_mark_is_put_where_it_would_be_none():
    text = "# News\n\n    code here\n\n![x](a.png 'One. Two.') and words"
    draft = draft_of(text)
    for words in ("code", "One.", "Two."):
        answer = add_note(draft, sentence_with(draft, words).id, NOTE)
        assert isinstance(answer, NotPossible) and answer.reason


def test_an_unknown_sentence_is_an_error_of_the_caller():
    with pytest.raises(KeyError):
        add_note(draft_of(MANY), SentenceId("nowhere"), NOTE)
    with pytest.raises(KeyError):
        remove_note(draft_of(MANY), "nowhere")


PIECES = st.sampled_from(
    [
        "It rained.",
        "“Yes.”",
        "*So it is.*",
        "**No.**",
        "[See here.](#a)",
        "`code.`",
        "(Aside.)",
        "he said.[^a]",
        "&amp;",
        "\\*.",
        " ",
        " ",
        "\n",
        "  \n",
        "\n\n",
        "\n- ",
        "\n> ",
        "[^b]",
        "!",
        "word",
        "\n| a | b |\n|---|---|\n| x \\| y | z. |\n\n",
    ]
)


@settings(max_examples=run_size(30, 80))
@given(st.lists(PIECES, min_size=1, max_size=10).map("".join), st.data())
def test_any_sentence_can_carry_a_note_or_says_why_not(body: str, data: st.DataObject):
    text = f"# News\n\n{body}\n\n[^a]: **Fine: can be checked.** x\n[^b]: **Fine: can be checked.** x\n"
    draft = draft_of(text)
    sentence = data.draw(st.sampled_from(draft.lesson.article.sentences))
    new = add_note(draft, sentence.id, NOTE)
    if isinstance(new, NotPossible):
        assert new.reason
        return
    after = draft_of(apply_splices(text, new.splices))
    assert new.name in [note.label for note in after.lesson.article.sentences[sentence.number - 1].notes]
    assert note_text(after, new.name) == NOTE
    assume(" " not in {splice.text[-1:] for splice in new.splices})
    assert apply_splices(after.source.text, remove_note(after, new.name)) == text
