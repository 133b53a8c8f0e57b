"""Explanations are as short as their readers are young."""

from diagnosing import codes_of, noted
from each_row import each_row


def words(count: int) -> str:
    return " ".join(["word"] * count) + "."


@each_row(
    ("age", "count", "is_told"), [("15+", 60, False), ("15+", 61, True), ("11-14", 45, False), ("11-14", 46, True)]
)
def test_more_words_than_the_age_takes_in_are_told(age: str, count: int, is_told: bool):
    lesson = noted(f"**Fine: can be checked.** {words(count)}", front=f"age: {age}")
    assert ("long-explanation" in codes_of(lesson)) is is_told


@each_row(
    ("age", "article", "is_told"), [("11-14", 20, False), ("11-14", 19, True), ("14+", 19, False), ("15+", 1, False)]
)
def test_for_the_young_all_explanations_have_at_most_twice_the_words_of_the_article(age, article, is_told):
    """The headline is a word of the article, too."""
    lesson = noted(f"**Fine: can be checked.** {words(42)}", sentence=words(article), front=f"age: {age}")
    assert ("notes-outweigh-article" in codes_of(lesson)) is is_told
