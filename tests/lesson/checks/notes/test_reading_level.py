"""An explanation much harder than the article is told, where both are long enough to be measured.

LIX is words a sentence and the share of words over six letters: figures in the cases are worked out by hand.
"""

from diagnosing import codes_of

HARD = "bridges "
EASY = "it "


def lesson(article: str, explanation: str) -> str:
    return f"# News\n\n{article}[^a]\n\n[^a]: **Fine: can be checked.** {explanation}\n"


def sentences(words: str, length: int, count: int) -> str:
    return " ".join((words * length).strip() + "." for _number in range(count))


EASY_ARTICLE = sentences(EASY, 6, 10)  # LIX 6, 60 words


def is_told(article: str, explanation: str) -> bool:
    return "hard-explanation" in codes_of(lesson(article, explanation))


def test_an_explanation_is_measured_from_25_words_on():
    assert is_told(EASY_ARTICLE, sentences(HARD, 25, 1))
    assert not is_told(EASY_ARTICLE, sentences(HARD, 24, 1))


def test_an_article_is_measured_from_60_words_on():
    assert is_told(EASY_ARTICLE, sentences(HARD, 25, 1))
    assert not is_told(sentences(EASY, 6, 9) + " " + sentences(EASY, 5, 1), sentences(HARD, 25, 1))


def test_an_explanation_is_hard_from_50_on():
    assert is_told(EASY_ARTICLE, sentences(EASY, 50, 1))
    assert not is_told(EASY_ARTICLE, sentences(EASY, 49, 1))


def test_it_is_clearly_above_the_article_from_20_on():
    article = sentences(EASY, 30, 2)
    assert is_told(article, sentences(EASY, 50, 1))
    assert not is_told(sentences(EASY, 31, 2), sentences(EASY, 50, 1))
