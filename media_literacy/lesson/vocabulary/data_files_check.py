"""Whether the data files that a teacher may edit can be used, all of them, before anything needs them."""

from media_literacy.errors import FileError
from media_literacy.lesson.vocabulary.advice_words import languages_with_words, load_advice_words
from media_literacy.lesson.vocabulary.data_files import data_faults, data_languages
from media_literacy.lesson.vocabulary.format_words import load_format_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.lesson.vocabulary.sentence_words import languages_with_sentence_words, load_sentence_words
from media_literacy.lesson.vocabulary.standards import load_frameworks


def check_data() -> tuple[FileError, ...]:
    """Read them all; what cannot be used, one fault a file."""
    catalogue, words = load_catalogue(), load_format_words()
    for language in data_languages("kinds"):
        catalogue.names(language)
    for language in data_languages("words"):
        words.verdict_words(language)
    for language in languages_with_words():
        load_advice_words(language)
    for language in languages_with_sentence_words():
        load_sentence_words(language)
    load_frameworks()
    return data_faults()
