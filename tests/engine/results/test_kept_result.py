"""A result goes by the answers that were kept with it, whatever its author did to the lesson since."""

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.engine.attempts.answer_key import answer_key, quotes_of
from media_literacy.engine.attempts.attempt_state import AttemptState, Mark
from media_literacy.engine.attempts.events import Changed
from media_literacy.engine.results.changed_sentences import changes_since
from media_literacy.engine.results.grading import Outcome, grade
from media_literacy.engine.results.kept_result import KeptResult, kept_result, lesson_as_read, result_now
from media_literacy.engine.wording.tries_wording import since_words
from media_literacy.lesson.matching.sentence_map import map_after_update, texts_of
from media_literacy.lesson.model import KindId, Lesson, Mode, SentenceId, Verdict

EVERY, ONE, COLD = SentenceId("flag-1"), SentenceId("fine-1"), SentenceId("plain-1")
TEXTS = {"flags": [("Every shop in town will close.", "overclaim")], "fine": ["One shop has closed."]}
THEN = make_lesson(**TEXTS, plain=["It was a cold evening."])
STATE = AttemptState(
    mode=Mode.INVESTIGATE,
    shown=frozenset({EVERY, ONE, COLD}),
    marks={EVERY: Mark(KindId("overclaim"), 3)},
    is_revealed=True,
)


def result_in(now: Lesson, then: Lesson = THEN) -> KeptResult:
    key = answer_key(then)
    sentences = map_after_update(quotes_of(key), texts_of(now))
    return kept_result(STATE, key, sentences, now, changes_since(key, sentences, now))


def test_in_the_same_lesson_it_is_the_result_of_the_moment():
    found, now = result_in(THEN), result_now(STATE, THEN)
    assert found.lesson is THEN and found.scorecard == now.scorecard and not found.is_edited and not now.is_edited
    assert (found.mode, dict(found.now)) == (Mode.INVESTIGATE, dict(now.now))


@each_row(
    ("notes", "change"),
    [
        ((make_note(Verdict.FINE, "overclaim"),), Changed.VERDICT),
        ((make_note(Verdict.FLAG, "role"),), Changed.KIND),
        ((), Changed.VERDICT),
    ],
)
def test_another_verdict_or_kind_changes_no_outcome_and_is_told(notes, change):
    found = result_in(make_lesson(**TEXTS, plain=["It was a cold evening."], notes={EVERY: notes}))
    judgement = found.scorecard.judgement(EVERY)
    assert (judgement.outcome, judgement.right_reason, judgement.changed) == (Outcome.HIT, True, change)
    assert found.is_edited and (found.removed, found.added) == (0, 0)
    assert since_words(found) == ["1 sentence was changed by its author since you read it: look at it again."]


def test_sentences_that_are_gone_are_there_as_they_were_read_and_new_ones_are_counted():
    now = make_lesson(fine=["One shop has closed."], plain=["The mayor was asked.", "He said no."])
    found = result_in(now)
    assert (found.removed, found.added) == (2, 2)
    assert [sentence.text for sentence in found.lesson.article.sentences] == list(texts_of(THEN).values())
    assert found.scorecard.judgement(EVERY).outcome is Outcome.HIT
    assert found.scorecard._replace(judgements=()) == grade(STATE, THEN)._replace(judgements=())


def test_a_new_name_or_a_new_order_is_an_edit():
    renamed = THEN._replace(
        article=THEN.article._replace(
            sentences=tuple(
                sentence._replace(id=SentenceId(f"{sentence.id}-b")) for sentence in THEN.article.sentences
            ),
        ),
    )
    found = result_in(renamed)
    assert found.is_edited and found.now[EVERY] == "flag-1-b"
    assert found.scorecard.judgement(EVERY).changed is None


def test_the_article_as_read_has_blocks_offsets_notes_and_clashes():
    then = make_lesson(
        ["Every shop will close.", "No shop will."],
        plain=["It rained."],
        clashes=[("flag-1", "flag-2")],
        per_paragraph=2,
    )
    now = make_lesson(["Every shop will close.", "No shop will."], clashes=[("flag-1", "flag-2")], per_paragraph=1)
    key = answer_key(then)
    article = lesson_as_read(key, map_after_update(quotes_of(key), texts_of(now)), now).article
    assert [(found.number, found.block, found.start, found.end) for found in article.sentences] == [
        (found.number, found.block, found.start, found.end) for found in then.article.sentences
    ]
    assert [block.text for block in article.blocks] == [block.text for block in then.article.blocks]
    assert article.sentences[0].clashes == ("flag-2",)
    assert article.sentences[0].notes == now.article.sentences[0].notes


def test_a_note_that_is_gone_keeps_verdict_and_kind():
    now = make_lesson(**TEXTS, plain=["It was a cold evening."], notes={EVERY: (make_note(Verdict.CHECK, "role"),)})
    (note,) = result_in(now).lesson.sentence(EVERY).notes
    assert (note.verdict, note.kind, note.explanation) == (Verdict.FLAG, "overclaim", ())


@each_row(("then", "outcome"), [(True, Outcome.LEFT_ALONE), (False, Outcome.OPEN)])
def test_whether_unmarked_sentences_were_sound_goes_by_the_lesson_as_it_was_read(then, outcome):
    before, now = (THEN._replace(front=THEN.front._replace(unmarked_is_fine=is_fine)) for is_fine in (then, not then))
    assert result_in(now, before).scorecard.judgement(COLD).outcome is outcome


def test_a_kind_of_block_that_nobody_knows_is_a_paragraph():
    key = tuple(answer._replace(block_kind="poem") for answer in answer_key(THEN))
    found = lesson_as_read(key, map_after_update(quotes_of(key), texts_of(THEN)), THEN)
    assert {block.kind for block in found.article.blocks} == {"paragraph"}
