from each_row import each_row
from factories import FakeClock, make_lesson, make_note

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.hint_pacing import RungKind, rungs
from media_literacy.engine.wording.hint_words import current_hint, hint_on, hint_trail
from media_literacy.lesson.model import Lesson, Mode, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


def lesson_with(*hints: str, clashes: tuple[tuple[str, str], ...] = ()) -> Lesson:
    note = make_note(Verdict.FLAG, "role", "Tax offices collect taxes.", hints=tuple((Run(hint),) for hint in hints))
    return make_lesson(
        flags=["The tax office wrote the police rules.", "It was 31 June."],
        fine=["Dr. Lee counted letters.", "The police wrote them.", "It is said.", "So it is."],
        notes={"flag-1": (note,)},
        clashes=clashes,
        per_paragraph=2,
    )


class Asking:
    """A learner who asks for hints and waits as long as is wanted."""

    def __init__(self, lesson: Lesson, mode: Mode = Mode.INVESTIGATE) -> None:
        self.clock = FakeClock()
        self.attempt = Attempt(lesson, mode, self.clock)
        self.attempt.open()

    def ask(self) -> tuple[tuple[SentenceId, ...], str] | None:
        self.clock.seconds += 8
        events = self.attempt.ask_hint()
        return (events[0].sentences, events[0].value) if events else None


def words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def test_the_generic_ladder_goes_from_principle_to_explanation():
    plain = lesson_with().article.sentences[0]
    assert rungs(plain) == (RungKind.PRINCIPLE, RungKind.REGION, RungKind.EXPLANATION)
    clashing = lesson_with(clashes=(("flag-1", "fine-2"),)).article.sentences[0]
    assert rungs(clashing) == (RungKind.PRINCIPLE, RungKind.REGION, RungKind.COMPARE, RungKind.EXPLANATION)


@each_row(
    ("hints", "ladder"),
    [
        (1, (RungKind.AUTHOR, RungKind.REGION, RungKind.EXPLANATION)),
        (2, (RungKind.AUTHOR, RungKind.AUTHOR, RungKind.EXPLANATION)),
        (4, (RungKind.AUTHOR,) * 4 + (RungKind.EXPLANATION,)),
    ],
)
def test_the_authors_hints_stand_in_for_the_first_rungs(hints, ladder):
    assert rungs(lesson_with(*["Look."] * hints).article.sentences[0]) == ladder


def test_a_problem_is_kept_until_it_is_marked():
    learner = Asking(lesson_with())
    assert [learner.ask(), learner.ask()] == [(("flag-1",), "1"), (("flag-1",), "2")]
    learner.attempt.toggle_mark(SentenceId("flag-1"))
    assert learner.ask() == (("flag-2",), "1")


def test_a_problem_stays_the_one_hinted_at_when_an_earlier_mark_is_taken_away():
    learner = Asking(lesson_with())
    learner.attempt.toggle_mark(SentenceId("flag-1"))
    learner.ask()
    learner.attempt.toggle_mark(SentenceId("flag-1"))
    assert learner.ask() == (("flag-2",), "2")


def test_after_the_last_rung_the_next_problem_follows():
    learner = Asking(lesson_with())
    assert [learner.ask() for _ in range(4)][-1] == (("flag-2",), "1")


def test_with_no_problem_left_general_hints_follow_and_then_none():
    learner = Asking(make_lesson(fine=["A."]))
    assert [learner.ask() for _ in range(4)] == [((), "1"), ((), "2"), ((), "3"), None]


def test_a_rung_needs_a_pause_and_a_new_problem_does_not():
    learner = Asking(lesson_with())
    assert learner.attempt.seconds_until_next_hint == 0
    learner.ask()
    learner.clock.seconds += 3
    assert learner.attempt.ask_hint() == ()
    assert learner.attempt.seconds_until_next_hint == 5
    learner.attempt.toggle_mark(SentenceId("flag-1"))
    assert learner.attempt.seconds_until_next_hint == 0
    assert learner.attempt.ask_hint()


def test_there_are_no_hints_after_the_reveal():
    learner = Asking(lesson_with(), Mode.GUIDED)
    learner.attempt.read_all()
    assert learner.ask() is None


def test_the_last_hint_can_be_read_again_until_its_problem_is_marked():
    lesson = lesson_with("Whose job is it?")
    learner = Asking(lesson)
    assert current_hint(learner.attempt.state, lesson, CATALOGUE) is None
    learner.ask()
    hint = current_hint(learner.attempt.state, lesson, CATALOGUE)
    assert hint is not None
    assert words(hint.text) == "Whose job is it?"
    learner.attempt.toggle_mark(SentenceId("flag-1"))
    assert current_hint(learner.attempt.state, lesson, CATALOGUE) is None


def test_the_principle_asks_the_kinds_question_and_points_nowhere():
    lesson = lesson_with()
    hint = hint_on(lesson.article.sentences[0], 1, lesson, CATALOGUE)
    assert words(hint.text) == "A question to read with: Is this body or person there to do that?"
    assert (hint.sentences, hint.blocks) == ((), ())


def test_a_region_is_wide_enough_not_to_be_the_answer():
    lesson = lesson_with()
    hint = hint_on(lesson.article.sentences[0], 2, lesson, CATALOGUE)
    assert hint.sentences == ("flag-1", "flag-2", "fine-1", "fine-2")
    assert hint.blocks == (0, 1)
    assert words(hint.text) == "Look again at sentences 1 to 4, from “The tax office wrote the police rules.” on."


def test_the_two_parts_to_compare_are_named_without_naming_the_sentences():
    lesson = lesson_with(clashes=(("flag-1", "fine-2"),))
    hint = hint_on(lesson.article.sentences[0], 3, lesson, CATALOGUE)
    assert hint.blocks == (0, 1)
    assert hint.sentences == ()
    assert words(hint.text) == (
        "Compare the part that begins “The tax office wrote the police rules.…” "
        "with the one that begins “Dr. Lee counted letters. The police…”."
    )


def test_a_clash_inside_one_part_is_compared_inside_it():
    lesson = lesson_with(clashes=(("flag-1", "flag-2"),))
    assert hint_on(lesson.article.sentences[0], 3, lesson, CATALOGUE).blocks == (0,)


def test_the_last_rung_explains_everything():
    lesson = lesson_with(clashes=(("flag-1", "fine-2"),))
    hint = hint_on(lesson.article.sentences[0], 4, lesson, CATALOGUE)
    assert hint.sentences == ("flag-1", "fine-2")
    assert [block.text for block in hint.explanation] == ["Tax offices collect taxes."]


def test_no_rung_before_the_last_names_the_problem_alone():
    lesson = lesson_with(clashes=(("flag-1", "fine-2"),))
    for sentence in lesson.article.sentences[:2]:
        for rung in range(1, len(rungs(sentence))):
            assert len(hint_on(sentence, rung, lesson, CATALOGUE).sentences) != 1


def test_a_region_takes_in_neighbours_until_it_has_three_sentences():
    three = make_lesson(flags=["A.", "B.", "C."], fine=["D.", "E.", "F."], per_paragraph=3)
    assert hint_on(three.article.sentences[0], 2, three, CATALOGUE).sentences == ("flag-1", "flag-2", "flag-3")
    one_each = make_lesson(flags=["A.", "B."], fine=["C.", "D.", "E."], per_paragraph=1)
    assert hint_on(one_each.article.sentences[1], 2, one_each, CATALOGUE).sentences == ("flag-1", "flag-2", "fine-1")
    assert hint_on(one_each.article.sentences[0], 2, one_each, CATALOGUE).sentences == ("flag-1", "flag-2", "fine-1")


def test_an_opening_of_forty_characters_is_quoted_whole():
    def opening(text: str) -> str:
        lesson = make_lesson(flags=[text], fine=["B.", "C."], per_paragraph=1)
        return words(hint_on(lesson.article.sentences[0], 2, lesson, CATALOGUE).text)

    assert f"“{'x' * 39}.”" in opening("x" * 39 + ".")
    assert f"“{'x' * 40}…”" in opening("x" * 40 + ".")
    assert f"“{'x' * 30} {'y' * 9}…”" in opening("x" * 30 + " " + "y" * 9 + " z.")
    assert f"“{'x' * 30}…”" in opening("x" * 30 + " " + "y" * 10 + " z.")


def test_a_hint_is_over_when_everything_is_revealed_or_its_problem_is_none():
    lesson = lesson_with("Whose job is it?")
    learner = Asking(lesson, Mode.GUIDED)
    learner.ask()
    changed = make_lesson(fine=["The tax office wrote the police rules."])
    assert current_hint(learner.attempt.state, changed, CATALOGUE) is None
    learner.attempt.read_all()
    assert current_hint(learner.attempt.state, lesson, CATALOGUE) is None


def test_general_hints_are_said_in_their_order():
    lesson = make_lesson(fine=["A."])
    learner = Asking(lesson)
    said = []
    for _rung in range(3):
        learner.ask()
        hint = current_hint(learner.attempt.state, lesson, CATALOGUE)
        assert hint is not None and (hint.sentences, hint.blocks) == ((), ())
        said.append((hint.rung, words(hint.text).partition(", ")[0]))
    assert said == [
        (1, "A question to read with: Is each person and each body there to do what is said of them?"),
        (2, "A question to read with: Do the numbers"),
        (3, "Compare the headline with the first paragraph"),
    ]


def test_the_rungs_climbed_so_far_can_be_read_again_in_their_order():
    lesson = lesson_with("Whose job is it?")
    learner = Asking(lesson)
    assert hint_trail(learner.attempt.state, lesson, CATALOGUE) == ()
    for count in range(1, 4):
        learner.ask()
        trail = hint_trail(learner.attempt.state, lesson, CATALOGUE)
        assert [hint.rung for hint in trail] == list(range(1, count + 1))
        assert trail[-1] == current_hint(learner.attempt.state, lesson, CATALOGUE)


def test_places_are_told_by_number_and_shown_as_far_as_the_hint_names_them():
    lesson = lesson_with(clashes=(("flag-1", "fine-3"),))
    first = lesson.article.sentences[0]
    compare, told = hint_on(first, 3, lesson, CATALOGUE), hint_on(first, 4, lesson, CATALOGUE)
    assert [words(hint.places) for hint in (compare, told)] == ["Sentences 1 to 2, 5 to 6", "Sentences 1, 5"]
    assert [run.link for run in compare.places if run.link] == ["#flag-1", "#fine-3"]
    assert compare.where_to_look(lesson) == {"flag-1", "flag-2", "fine-3", "fine-4"}
    assert told.where_to_look(lesson) == {"flag-1", "fine-3"}
    assert hint_on(first, 1, lesson, CATALOGUE).where_to_look(lesson) == frozenset()


def test_a_hint_of_the_author_points_at_what_it_links_to():
    linked = (Run("Look at "), Run("this", link="#fine-1"))
    note = make_note(Verdict.FLAG, "role", "No.", hints=(linked,))
    lesson = make_lesson(flags=["Wrong."], fine=["Right."], notes={"flag-1": (note,)})
    hint = hint_on(lesson.article.sentences[0], 1, lesson, CATALOGUE)
    assert (hint.sentences, words(hint.places)) == (("fine-1",), "Sentence 2")
