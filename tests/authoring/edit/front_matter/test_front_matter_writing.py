"""Values of the front matter are set one by one, whatever stands around them."""

from pathlib import Path

import pytest
from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.front_matter.front_matter_writing import set_front_value
from media_literacy.authoring.edit.source.splice import NotPossible, apply_splices
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.parser import parse_lesson

BODY = "# News\n\nIt rained.\n"
FRONTS = {
    "none": "",
    "empty": "---\n---\n",
    "plain": "---\nid: old  # the name\n# a comment\ntitle: Old title\nauthors: [A, B]\n\nminutes: 12\n---\n",
    "quoted": "---\nid: 'old'\ntitle: \"Old: title\"\nauthors: ['A', \"B\"] # who\n---\n",
    "blocks": "---\ntitle: >\n  Old\n  title\n\n# next\nauthors:\n- A\n- B\nid: old\n---\n",
    "indented": "---\n  authors:\n    - A\n    # second\n    - B\n  title: Old\n    title\n  id:\n...\n",
    "last list": "---\nid: x\nauthors:\n  - A\n---\n",
    "twice": "---\nid: one\ntitle: a\nid: two\n---\n",
    "wrong": "---\nid: [a]\ntitle: {a: b}\nauthors: {a: b}\n---\n",
}
TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["no", "12:30", "1.10", "Bus lanes: news?", "a #b", "- x", "'", '"', "[x]", "a: b", "x:", "&a", "{", "null",
         "~", "%x", "@x", "`x`", "é, ü", "a\nb", "\u2028", "\ufeff", "😀", "|", "> x", "!x", "?", "a, b", "#"]
    ),
).map(lambda text: text.encode("utf-8", "ignore").decode())  # fmt: skip
FEW = settings(max_examples=run_size(usual=20, long=60))
ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), Path("news.md")).draft
    assert draft is not None
    return draft


def changed(text: str, key: str, value: str | tuple[str, ...] | None) -> str:
    splices = set_front_value(draft_of(text), key, value)
    assert not isinstance(splices, NotPossible)
    return apply_splices(text, splices)


@FEW
@given(st.sampled_from(list(FRONTS)), ENDS, st.sampled_from(["title", "id", "source"]), TEXTS)
def test_a_text_comes_back_as_it_was_set(name: str, end: str, key: str, value: str):
    before = draft_of((FRONTS[name] + BODY).replace("\n", end))
    after = draft_of(changed(before.source.text, key, value))
    assert after.front_values[key].value == value
    assert {k: v.value for k, v in after.front_values.items() if k != key} == {
        k: v.value for k, v in before.front_values.items() if k != key
    }
    assert after.source.lines[after.body_line - 1 :][-4:] == before.source.lines[before.body_line - 1 :][-4:]
    assert changed(after.source.text, key, value) == after.source.text


@FEW
@given(st.sampled_from(list(FRONTS)), ENDS, st.lists(TEXTS, max_size=3).map(tuple))
def test_a_list_comes_back_as_it_was_set(name: str, end: str, value: tuple[str, ...]):
    before = draft_of((FRONTS[name] + BODY).replace("\n", end))
    after = draft_of(changed(before.source.text, "authors", value))
    assert after.front_values["authors"].value == value
    assert changed(after.source.text, "authors", value) == after.source.text


@FEW
@given(st.sampled_from(list(FRONTS)), ENDS, st.sampled_from(["title", "id", "authors", "source"]))
def test_a_key_that_is_taken_out_is_gone(name: str, end: str, key: str):
    before = draft_of((FRONTS[name] + BODY).replace("\n", end))
    after = draft_of(changed(before.source.text, key, None))
    assert key not in after.front_values
    kept = [line for line in after.source.lines if line not in before.source.lines]
    assert kept == []
    assert all("#" not in line or line in after.source.lines or key in line or "second" in line
               for line in before.source.lines)  # fmt: skip


@FEW
@given(st.sampled_from(["plain", "quoted", "blocks", "last list"]), TEXTS)
def test_a_new_key_comes_and_goes_without_a_trace(name: str, value: str):
    text = FRONTS[name] + BODY
    assert changed(changed(text, "source", value), "source", None) == text


def test_only_the_value_changes_and_its_comment_stays():
    text = FRONTS["plain"] + BODY
    assert changed(text, "id", "new") == text.replace("id: old ", "id: new ")
    assert changed(FRONTS["quoted"] + BODY, "id", "it's") == (FRONTS["quoted"] + BODY).replace("'old'", "'it''s'")
    assert changed(FRONTS["blocks"] + BODY, "authors", ("A", "C", "D")) == (FRONTS["blocks"] + BODY).replace(
        "- A\n- B\n", "- A\n- C\n- D\n"
    )


def test_a_line_end_of_yaml_alone_moves_no_value():
    text = "---\nid: a  # one\u2028two\ntitle: Old\n---\n" + BODY
    assert changed(text, "title", "New") == text.replace("Old", "New")


def test_without_front_matter_it_is_made():
    assert changed(BODY, "title", "A: b") == '---\ntitle: "A: b"\n---\n\n' + BODY
    assert changed(BODY, "title", None) == BODY


@each_row(
    "front",
    [
        "---\nid: [a\n---\n",
        "---\n{id: a}\n---\n",
        "---\n# all\n{\nid: a\n}\n---\n",
        "---\nid: *b\n---\n",
        "---\nid: x\n",
        "---\n- a\n---\n",
    ],
)
def test_what_cannot_be_read_is_not_changed(front: str):
    answer = set_front_value(draft_of(front + BODY), "title", "x")
    assert isinstance(answer, NotPossible) and answer.reason


def test_an_unknown_key_is_an_error_of_the_caller():
    with pytest.raises(ValueError, match="nothing"):
        set_front_value(draft_of(BODY), "nothing", "x")
