"""A text in another language than its front matter says."""

from diagnosing import codes_of


def article(*sentences: str) -> list[str]:
    return codes_of(
        "---\nlanguage: en\n---\n# News\n\n" + " ".join(f"{sentence.capitalize()}." for sentence in sentences) + "\n"
    )


def is_told(spanish: int, english: int, others: int) -> bool:
    """Of an article with so many words of each; the headline is a word as well."""
    words = ["que"] * spanish + ["the"] * english + ["xyz"] * (others - 1)
    return "other-language" in article(*(" ".join(words[at : at + 20]) for at in range(0, len(words), 20)))


def test_sixty_words_are_enough_to_tell():
    assert is_told(30, 0, 30)
    assert not is_told(30, 0, 29)


def test_three_in_twenty_words_are_many():
    assert is_told(15, 0, 85)
    assert not is_told(14, 0, 86)


def test_one_in_twenty_five_words_is_hardly_any():
    assert is_told(20, 4, 76)
    assert not is_told(20, 5, 75)


def test_six_hundred_words_are_looked_at():
    first = [" ".join(["que"] * 89), *[" ".join(["xyz"] * 100)] * 5, " ".join(["xyz"] * 9)]
    assert "other-language" in article(*first, "que", " ".join(["the"] * 200))
    assert "other-language" not in article(*first, "xyz", " ".join(["que"] * 200))


def test_a_language_without_words_of_its_own_is_not_judged():
    text = "---\nlanguage: xx\n---\n# News\n\n" + "que " * 80 + "\n"
    assert "other-language" not in codes_of(text)
