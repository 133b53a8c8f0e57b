"""Where a word first stands: by itself, in any case, however its accents are written."""

from each_row import each_row
from lesson.test_raw_lesson import draft_of

from media_literacy.lesson.reading.word_places import WordFinder, fold


def place(word: str, article: str) -> str | None:
    """The text at the place of the word, with a sign on either side."""
    lesson = draft_of(f"# Quay\n\n{article}\n").lesson
    found = WordFinder(lesson.article).find(word)
    if found is None:
        return None
    text = f" {lesson.article.blocks[found.block].text} "
    return text[found.start : found.end + 2]


@each_row(
    ("word", "article", "expected"),
    [
        ("quay", "The quays, the Quay.", " Quay."),
        ("QUAY", "(quay)", "(quay)"),
        ("quay", "A quayside quay_ quay2 a-quay.", "-quay."),
        ("strasse", "Die Straße.", " Straße."),
        ("stras", "Die Straße.", None),
        ("caf\u00e9", "The cafe\u0301.", " cafe\u0301."),
        ("cafe\u0301", "The caf\u00e9.", " caf\u00e9."),
        ("cafe", "The caf\u00e9 and the cafe\u0301.", None),
        ("baker's", "The baker’s bell.", " baker’s "),
        ("harbour  log", "The harbour\nlog.", " harbour log."),
        ("C++", "In C++ and C.", " C++ "),
        ("C", "In C++ and C.", " C+"),
        ("\u65e5\u672c", "\u79c1\u306f\u65e5\u672c\u4eba\u3002", "\u306f\u65e5\u672c\u4eba"),
        ("\u05d1\u05d9\u05ea", "\u05d4\u05d1\u05d9\u05ea \u05d1\u05d9\u05ea.", " \u05d1\u05d9\u05ea."),
        ("quay", "[the quay](https://a.org) and quay.", " quay."),
        ("quay", "`quay`", None),
        ("one two", "It was one. Two came.", None),
        ("\U0001f6a2", "A \U0001f6a2 here.", " \U0001f6a2 "),
        ("", "A quay.", None),
    ],
)
def test_the_first_place_where_the_word_stands_by_itself(word: str, article: str, expected: str | None):
    assert place(word, article) == expected


@each_row("article", ["## A quay\n\nIt.", "It.\n\n### quay\n\nIt.", "```\nquay\n```\n\nIt."])
def test_none_stands_in_headings_and_blocks_of_code(article: str):
    assert place("quay", article) is None


@each_row("article", ["*By A. Quay*\n\nIt.", "- a quay", "> a quay.", "| a quay |\n|---|\n| x |"])
def test_it_may_stand_in_every_other_block(article: str):
    assert place("quay", article) is not None


def test_a_place_is_given_once():
    finder = WordFinder(draft_of("# N\n\nThe harbour log and the log.\n").lesson.article)
    found = [finder.find(word) for word in ("harbour log", "log", "log")]
    assert [(place.start, place.end) if place else None for place in found] == [(4, 15), (24, 27), None]


def test_words_are_compared_without_case_accents_apart_and_white_space_as_one():
    assert fold(" Stra\u00dfe\t\nCaf\u00e9’S ") == fold("STRASSE cafe\u0301's")
