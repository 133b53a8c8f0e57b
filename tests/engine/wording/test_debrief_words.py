"""What the debrief says in the program's own words."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.engine.wording.debrief_words import take_along, what_it_was
from media_literacy.i18n import speaking
from media_literacy.lesson.model import KindId, Mode, Origin, SentenceId
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(flags=[("The station sets fares.", "role"), ("Both are so.", "contradiction")], fine=["Sound."])


def told(origin, source=""):
    return what_it_was(LESSON._replace(front=LESSON.front._replace(origin=origin, source=source)))


def test_each_origin_has_a_whole_sentence_of_its_own():
    assert told(Origin.INVENTED).startswith("This article was invented for teaching.")
    assert told(Origin.MIXED).startswith("This article is partly invented")
    assert told(Origin.REAL, "The Valley Post") == "This article is a real report: The Valley Post"
    assert told(Origin.REAL) == "This article is a real report."


def test_one_takes_along_the_question_of_the_first_problem_that_was_read_past():
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in LESSON.article.sentences)
    attempt.toggle_mark(SentenceId("flag-1"))
    attempt.read_all()
    attempt.read_all()
    catalogue = load_catalogue()
    missed = take_along(LESSON, grade(attempt.state, LESSON), catalogue)
    assert missed[0].endswith(catalogue.kind(KindId("contradiction")).question("en")) and len(missed) == 2
    assert take_along(LESSON, None, catalogue)[0].endswith(catalogue.kind(KindId("role")).question("en"))


def test_the_question_is_in_the_language_of_who_takes_it_along():
    with speaking("es"):
        question, move = take_along(LESSON, None, load_catalogue())
    assert question.startswith("Una pregunta para llevarte al próximo artículo: ¿Le corresponde a este organismo ")
    assert move == load_catalogue().kind(KindId("role")).text("es").move


def test_where_nothing_was_wrong_one_takes_along_how_to_look():
    assert take_along(make_lesson(fine=["Sound."]), None, load_catalogue()) == [
        "Take to the next article what you did here: look at the claim, and ask how one could know."
    ]
