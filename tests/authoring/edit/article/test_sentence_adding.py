"""A sentence that is added: where it goes, how it is written, and what is said where it cannot stand."""

import pytest
from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.sentence_adding import add_sentence
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, apply_splices
from media_literacy.lesson.model import SentenceId


def added(article, beside, words, *, is_before=False, front=""):
    """The article, once a sentence is added beside the one that begins so."""
    draft = draft_of(f"{front}# News\n\n{article}\n")
    found = next(sentence for sentence in draft.lesson.article.sentences if sentence.text.startswith(beside))
    edit = add_sentence(draft, found.id, words, is_before=is_before)
    if isinstance(edit, NotPossible):
        return edit
    return apply_splices(draft.source.text, edit.splices).removeprefix(f"{front}# News\n\n").removesuffix("\n")


@each_row(
    ("article", "beside", "is_before", "expected"),
    [
        ("One. Two.", "One", False, "One. New. Two."),
        ("One. Two.", "One", True, "New. One. Two."),
        ("One. Two.", "Two", False, "One. Two. New."),
        ("One.\nTwo.", "One", False, "One.\nNew.\nTwo."),
        ("> One.\n> Two.", "Two", False, "> One.\n> Two.\n> New."),
        ("- One.\n- Two.", "One", False, "- One. New.\n- Two."),
        ("- One", "One", False, "- One\\\n  New."),
        ("One. *Two.* Three.", "Two", True, "One. New. *Two.* Three."),
        ("*The Courier, 3 March.* ", "The", False, "*The Courier, 3 March. New.* "),
        ("| One. | b |\n|---|---|", "One", False, "| One. New. | b |\n|---|---|"),
    ],
)
def test_it_is_written_as_its_neighbours_are(article, beside, is_before, expected):
    assert added(article, beside, "New.", is_before=is_before) == expected


def test_behind_a_note_it_stands_behind_the_mark_and_the_mark_stays():
    note = "\n\n[^a]: **Fine: limits.** So."
    assert added(f"One.[^a] Two.{note}", "One", "New.") == f"One.[^a] New. Two.{note}"


def test_what_is_typed_is_text_and_lines_of_it_are_one():
    assert added("One.", "One", " *So*  it\nis [^x]. ") == "One. \\*So\\* it is \\[\\^x\\]."


@each_row(("words", "written"), [("New", "New."), ("New!", "New!"), ("“New”", "“New”."), ("New.”", "New.”")])
def test_it_gets_a_full_stop_where_it_would_run_into_the_next(words, written):
    assert added("One. Two.", "One", words) == f"One. {written} Two."


def test_the_last_of_a_paragraph_gets_its_full_stop_where_the_one_before_has_one():
    assert added("One.", "One", "New") == "One. New."
    assert added("- One! Two", "Two", "New?") == "- One! Two\\\n  New?"


def test_below_a_byline_a_sentence_gets_its_full_stop_and_a_name_gets_none():
    article = "*By A. Writer*\n\nOne."
    assert added(article, "By", "The goat was seen again") == "*By A. Writer\\\nThe goat was seen again.*\n\nOne."
    assert added(article, "By", "Harbour Bay") == "*By A. Writer\\\nHarbour Bay*\n\nOne."


def test_where_words_stand_without_spaces_none_is_written():
    front = "---\nlanguage: zh\n---\n"
    assert added("我们很高兴。他们走了。", "我们", "天下雨了", front=front) == "我们很高兴。天下雨了。他们走了。"


def test_links_and_clashes_go_on_naming_a_sentence_that_gets_another_id_by_a_twin():
    draft = draft_of("# News\n\nTwo. One. See [it](#s-3a02e5a1).\n")
    one = next(sentence for sentence in draft.lesson.article.sentences if sentence.text == "One.")
    source = draft.source.text.replace("s-3a02e5a1", one.id)
    edit = add_sentence(draft_of(source), one.id, "One.", is_before=True)
    assert isinstance(edit, NamedEdit) and edit.name == one.id
    assert f"Two. One. One. See [it](#{one.id}-2)." in apply_splices(source, edit.splices)


@each_row(
    ("article", "beside", "words"),
    [
        ("Rain", "News", "So"),  # a headline without a stop
        ("One.", "One", " .. "),
        ("```\ncode\n```", "code", "New."),
        ('![A bus](bus.png "The bus.")', "The bus", "New."),
    ],
)
def test_where_it_cannot_stand_that_is_said(article, beside, words):
    answer = added(article, beside, words)
    assert isinstance(answer, NotPossible) and answer.reason.endswith(".")


def test_there_has_to_be_a_sentence():
    with pytest.raises(KeyError):
        add_sentence(draft_of("# News\n\nOne.\n"), SentenceId("nothing"), "New.")
