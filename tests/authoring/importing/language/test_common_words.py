"""The words that languages are told by are written as they are compared."""

from media_literacy.authoring.importing.language.common_words import ARABIC, CYRILLIC, LATIN


def test_words_are_small_whole_and_named_once() -> None:
    for group in (LATIN, CYRILLIC, ARABIC):
        for language, traits in group.items():
            words = traits.words.split()
            assert len(words) >= 20 and len({*words}) == len(words), language
            assert traits.words == traits.words.lower() and traits.endings == traits.endings.lower(), language
            assert all(word.isalpha() for word in words), language


def test_every_letter_of_a_word_is_one_of_its_language() -> None:
    for group in (LATIN, CYRILLIC, ARABIC):
        for language, traits in group.items():
            letters = {letter for word in traits.words.split() for letter in word if not letter.isascii()}
            assert letters <= {*traits.letters}, (language, letters - {*traits.letters})
