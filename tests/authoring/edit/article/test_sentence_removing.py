"""Sentences that are taken out, with their notes and with what named them."""

from authoring.edit.article.editing import edited
from authoring.edit.notes.drafting import draft_of
from each_row import each_row

from media_literacy.authoring.edit.article.sentence_removing import (
    Loss,
    goes_with,
    loss_of,
    remove_block,
    remove_sentence,
)
from media_literacy.authoring.edit.source.splice import NamedEdit, apply_splices

NOTE = "**Fine: limits.** So it is."


@each_row(
    ("article", "text", "expected"),
    [
        ("One. Two. Three.", "Two", "One. Three."),
        ("One. Two.", "Two", "One."),
        ("One. Two.", "One", "Two."),
        ("One.\n\nTwo.\n\nThree.", "Two", "One.\n\nThree."),
        ("> One.\n>\n> Two.\n\nThree.", "Two", "> One.\n\nThree."),
        ("- One.\n- Two.\n  - Three.\n- Four.", "Two", "- One.\n- Four."),
        ("*One. Two.*", "Two", "*One.*"),
        ("| One | b |\n|---|---|\n| c | d |", "c", "| One | b |\n|---|---|\n|  | d |"),
        (f"One.[^a] Two.\n\n[^a]: {NOTE}", "One", "Two."),
        (f"One.\n\nTwo.[^a]\n\n[^a]: {NOTE}", "Two", "One."),
    ],
)
def test_it_goes_with_its_note_and_where_it_is_all_with_its_block(article, text, expected):
    assert edited(article, text, remove_sentence) == expected


@each_row(
    ("article", "text", "expected"),
    [
        ("One. Two.\n\nThree.", "Two", "Three."),
        ("| a | b |\n|---|---|\n| c | d |\n| e | f |", "d", "| a | b |\n|---|---|\n| e | f |"),
        ('One.\n\n![A bus](bus.png "The bus.")', "The bus", "One."),
        (f"One.[^a] Two.[^b]\n\nThree.\n[^a]: {NOTE}\n[^b]: {NOTE}", "One", "Three."),
    ],
)
def test_all_that_it_stands_in_can_go(article, text, expected):
    assert edited(article, text, remove_block) == expected


def test_links_keep_their_words_and_clashes_go():
    article = f"One.[^a] Two.[^b] See [that](#a).\n\n[^a]: {NOTE}\n\n[^b]: {NOTE}\n\n    - Contradicts: a"
    assert edited(article, "One", remove_sentence) == f"Two.[^b] See that.\n\n[^b]: {NOTE}"


def test_a_note_that_only_named_its_partner_goes_with_it():
    name = "**Name only.**"
    draft = draft_of(f"# News\n\nOne.[^a] Two.[^b]\n\n[^a]: {NOTE}\n\n    - Contradicts: b\n\n[^b]: {name}\n")
    assert draft.notes[1].is_name_only == (loss_of(draft, [draft.raw.article.ids[2]]).notes == 0)
    edit = remove_sentence(draft, draft.raw.article.ids[1])
    assert isinstance(edit, NamedEdit)
    after = draft_of(apply_splices(draft.source.text, edit.splices))
    assert after.raw.article.texts == ("News", "Two.") and edit.name == after.raw.article.ids[1]


def test_what_goes_along_is_counted():
    draft = draft_of(
        f"# News\n\nOne.[^a] Two.[^b] See [it](#a).\n\n[^a]: {NOTE}\n\n[^b]: {NOTE}\n\n    - Contradicts: a\n"
    )
    one, two, three = draft.raw.article.ids[1:]
    assert loss_of(draft, [one]) == Loss(1, 2)
    assert loss_of(draft, [two]) == Loss(1, 0) and loss_of(draft, [three]) == Loss(0, 0)
    assert goes_with(draft, one) == (one,) and goes_with(draft, one, with_block=True) == (one, two, three)


@each_row(
    ("article", "text", "why"),
    [
        ("One.", "News", "needs a headline"),
        ("| a | b |\n|---|---|\n| c | d |", "a", "names the columns"),
        ("One! Two\\\nThree! Four", "Three", ""),
    ],
)
def test_what_has_to_stay_is_told(article, text, why):
    answer = edited(article, text, remove_block)
    assert why in answer
