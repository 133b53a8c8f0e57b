"""What was read is put together: sentences with their notes, clashes both ways, and every part in its place."""

from lesson.test_raw_lesson import draft_of

TEXT = """# News

![](no.png)

It rained.[^a][^b] It poured.[^c]

[^b]: **Fine: limits.** B.

[^a]: **Flag: contradiction.** A.

    - Contradicts: c

[^c]: **Nonsense.** C.

# Leave the page

Which?

- [x] one — why

So.

# Debrief

One.

# Evidence

## Card

See [it](#a).[^a]

# Debrief

Two.
"""


def test_notes_stand_at_their_sentence_in_the_order_of_their_marks():
    article = draft_of(TEXT).lesson.article
    assert [[note.label for note in sentence.notes] for sentence in article.sentences] == [[], ["a", "b"], []]


def test_a_clash_is_known_at_both_sentences():
    article = draft_of(TEXT).lesson.article
    assert [sentence.clashes for sentence in article.sentences] == [(), ("c",), ("a",)]


def test_sentences_count_blocks_without_what_was_left_out():
    draft = draft_of(TEXT)
    sentences = draft.lesson.article.sentences
    assert [(sentence.number, sentence.block) for sentence in sentences] == [(1, 0), (2, 1), (3, 1)]
    assert [block.article_index for block in draft.blocks] == [0, 1]
    assert {block.article_index for part in draft.parts for block in part.blocks} == {-1}


def test_parts_that_stand_twice_are_one():
    draft = draft_of(TEXT)
    assert [block.text for block in draft.lesson.debrief] == ["One.", "Two."]
    assert [(part.place, len(part.blocks)) for part in draft.parts] == [
        ("leave", 3),
        ("debrief", 2),
        ("evidence", 1),
        ("debrief", 0),
    ]


def test_marks_know_their_place_and_their_sentence():
    marks = [(mark.label, mark.place, mark.sentence) for mark in draft_of(TEXT).marks]
    assert marks == [("a", "article", "a"), ("b", "article", "a"), ("c", "article", "c"), ("a", "evidence", None)]


def test_leave_the_page_is_asked_and_answered():
    leave = draft_of(TEXT).lesson.leave
    assert leave is not None
    assert [block.text for block in (*leave.prompt, *leave.afterwards)] == ["Which?", "So."]
    assert draft_of("# News\n\nIt rained.\n").lesson.leave is None
