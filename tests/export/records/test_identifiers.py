from media_literacy.export.records.identifiers import (
    account_of_learner,
    account_of_seat,
    exercise_activity,
    lesson_activity,
    registration,
    statement_id,
    term,
)
from media_literacy.lesson.model import FrontMatter

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


def test_what_was_sent_once_is_called_the_same_for_ever():
    assert term("hints") == "urn:uuid:5b9f3a52-7d1c-4c0e-9d5e-2f6a8c1e40b7#hints"
    assert registration("session", "seat 1") == "54c39a3b-a722-53f0-840b-10dea2493df3"
    assert account_of_learner(KEY, "Ada") == "829d3d42b4f34d5563a6417e0e7a3c21"


def test_a_learner_is_the_same_however_the_name_is_typed_and_another_in_each_class():
    ada = account_of_learner(KEY, "Ada Ünlü")
    assert ada == account_of_learner(KEY, "  ada  U\u0308NLU\u0308 ")
    assert len({ada, account_of_learner(KEY, "Ada Unlu"), account_of_learner(OTHER_KEY, "Ada Ünlü")}) == 3
    assert "ada" not in ada and len(ada) == 32


def test_a_made_up_name_is_another_one_in_each_lesson():
    assert account_of_seat(KEY, "one", 1) != account_of_seat(KEY, "two", 1) != account_of_learner(KEY, "two/1")


def test_attempts_verbs_and_lessons_are_told_apart():
    attempts = [registration("one", "seat 1"), registration("one", "seat 2"), registration("two", "seat 1")]
    statements = {statement_id(attempt, verb) for attempt in attempts for verb in ("answered", "completed")}
    assert len(set(attempts)) == 3 and len(statements) == 6
    kites = FrontMatter(id="kites", title="Kites")
    assert lesson_activity(kites) == lesson_activity(kites._replace(version="2"))
    assert lesson_activity(kites) != lesson_activity(kites._replace(title="Other kites"))


def test_a_lesson_with_an_address_of_its_author_is_known_by_that():
    kites = FrontMatter(id="kites", title="Kites", iri="https://school.example/kites")
    assert lesson_activity(kites) == "https://school.example/kites"
    assert exercise_activity(kites) == "https://school.example/kites#exercise"
    assert exercise_activity(kites._replace(iri="")).startswith("urn:uuid:")
