"""What a lesson says of its sentences."""

import pytest
from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.lesson.model import Article, CardId, Origin, Sentence, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Block, BlockKind, Run


def sentence(*verdicts: Verdict) -> Sentence:
    return Sentence(SentenceId("a"), 1, 0, 0, 1, "x", tuple(make_note(verdict) for verdict in verdicts))


@each_row(
    ("verdicts", "worst"),
    [
        ((), None),
        ((Verdict.CHECK,), Verdict.CHECK),
        ((Verdict.FINE, Verdict.CHECK), Verdict.CHECK),
        ((Verdict.CHECK, Verdict.FINE, Verdict.FLAG), Verdict.FLAG),
    ],
)
def test_a_sentence_is_as_suspicious_as_its_worst_note(verdicts: tuple[Verdict, ...], worst: Verdict | None):
    found = sentence(*verdicts)
    assert found.verdict is worst
    assert [note.verdict for note in found.notes_by_suspicion] == [
        verdict for verdict in (Verdict.FLAG, Verdict.CHECK, Verdict.FINE) if verdict in verdicts
    ]


@each_row(
    ("origin", "real_people", "expected"),
    [
        (Origin.INVENTED, False, False),
        (Origin.INVENTED, True, True),
        (Origin.MIXED, False, True),
        (Origin.REAL, False, True),
    ],
)
def test_an_article_is_about_real_people_when_its_author_says_so_or_it_is_not_all_invented(
    origin: Origin, real_people: bool, expected: bool
):
    front = make_lesson(origin=origin, real_people=real_people).front
    assert front.is_about_real_people is expected


def test_what_is_above_the_text_and_what_is_running_text_depends_on_the_block():
    kinds = [*BlockKind]
    blocks = tuple(Block(kind, (Run(kind),)) for kind in kinds)
    sentences = tuple(
        Sentence(SentenceId(kind), number, number - 1, 0, len(kind), kind) for number, kind in enumerate(kinds, 1)
    )
    article = Article(blocks, sentences)
    above = {"headline", "deck", "byline"}
    assert [found.id for found in article.sentences_below_headline] == [kind for kind in kinds if kind not in above]
    assert article.running_text == ("paragraph", "item", "quotation")


def test_an_unmarked_sentence_counts_as_its_author_says():
    for is_fine, verdict in ((True, Verdict.FINE), (False, None)):
        lesson = make_lesson(["a"], plain=["b"], unmarked_is_fine=is_fine)
        assert [lesson.counts_as(found) for found in lesson.article.sentences] == [Verdict.FLAG, verdict]


def test_sentences_and_cards_are_found_by_their_ids():
    lesson = make_lesson(["a", "b"], cards=["one", "two"])
    assert lesson.sentence(SentenceId("flag-2")).text == "b"
    assert lesson.card(lesson.cards[1].id) is lesson.cards[1]
    with pytest.raises(KeyError):
        lesson.sentence(SentenceId("flag-3"))
    with pytest.raises(KeyError):
        lesson.card(CardId("three"))
