"""The list of hard words: what an entry says, and which ones are left out."""

from diagnosing import codes_of, places_of
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st
from lesson.test_raw_lesson import draft_of

from media_literacy.lesson.limits import EXPLAINED_WORDS
from media_literacy.lesson.model import Word
from media_literacy.lesson.reading.words import MOST_WORDS_OF_MEANING
from media_literacy.lesson.text_blocks import Run, text_of_runs

ARTICLE = "# News\n\nIt rained on the quay.[^a] The log says so.\n\n[^a]: **Name only.**\n\n# Words\n\n"


def words(entries: str) -> tuple[Word, ...]:
    return draft_of(ARTICLE + entries).lesson.words


def said(entries: str) -> dict[str, str]:
    return {word.text: text_of_runs(word.meaning) for word in words(entries)}


@each_row(
    ("entries", "expected"),
    [
        ("- quay: a wall", {"quay": "a wall"}),
        ("* **quay** : a *wall*", {"quay": "a wall"}),
        ("1. quay：a wall: of stone", {"quay": "a wall: of stone"}),
        ("- quay: a wall\n  of stone\n- log: a book", {"quay": "a wall of stone", "log": "a book"}),
        ("- quay: a wall\n\n    of stone\n\n- log: a book", {"quay": "a wall\nof stone", "log": "a book"}),
        ("- quay:\n    - a wall\n    - log: a book", {"quay": "a wall\nlog: a book"}),
        ("- `quay: x`: a wall", {}),
        ("> - quay: a wall", {}),
        ("quay: a wall", {}),
        ("- log: a book\n- quay: a wall", {"log": "a book", "quay": "a wall"}),
    ],
)
def test_an_entry_is_a_word_a_colon_and_what_it_means(entries: str, expected: dict[str, str]):
    assert {word: " ".join(text.split(" ")) for word, text in said(entries).items()} == expected


def test_a_link_in_a_meaning_leads_nowhere_and_emphasis_stays():
    (word,) = words("- quay: see [it](#a), *a wall*")
    assert word.meaning == (Run("see "), Run("it"), Run(", "), Run("a wall", emphasis=True))


def test_a_word_knows_its_sentence_and_its_place():
    draft = draft_of(ARTICLE + "- QUAY: a wall\n- log: a book")
    texts = [draft.lesson.article.blocks[word.block].text[word.start : word.end] for word in draft.lesson.words]
    assert texts == ["quay", "log"]
    assert [draft.lesson.sentence(word.sentence).text for word in draft.lesson.words] == [
        "It rained on the quay.",
        "The log says so.",
    ]


def test_the_part_has_a_name_in_the_language_of_the_lesson():
    text = "---\nlanguage: es\n---\n# Hoy\n\nLlueve en el muelle.\n\n# Palabras\n\n- muelle: un muro\n"
    assert [word.text for word in draft_of(text).lesson.words] == ["muelle"]


def test_a_meaning_of_forty_words_is_not_too_long_and_one_more_is():
    for count, is_told in ((MOST_WORDS_OF_MEANING, False), (MOST_WORDS_OF_MEANING + 1, True)):
        assert ("long-meaning" in codes_of(ARTICLE + "- quay: " + "wall " * count)) is is_told


def test_a_hundred_words_are_explained_and_one_more_is_not():
    names = [f"w{number}" for number in range(EXPLAINED_WORDS + 1)]
    article = f"# News\n\n{' '.join(names)}.\n\n# Words\n\n"
    whole = draft_of(article + "".join(f"- {name}: x\n" for name in names))
    assert len(whole.lesson.words) == EXPLAINED_WORDS
    fewer = article + "".join(f"- {name}: x\n" for name in names[1:])
    assert "too-many-words" not in codes_of(fewer)


def test_a_word_of_the_article_is_proposed_for_a_slip():
    for entry, is_proposed in (("quays", True), ("Quai", True), ("quay-walls", False), ("it", False)):
        found = draft_of(f"# News\n\nOn the quay.\n\n# Words\n\n- {entry}: x\n")
        assert not found.lesson.words
        from media_literacy.lesson.reading.words import nearest_in_article, words_of_article

        near = nearest_in_article(entry, words_of_article(found.lesson.article))
        assert near == ("quay" if is_proposed else None), entry


def test_of_two_entries_the_first_counts():
    assert said("- quay: a wall\n- Quay: a place") == {"quay": "a wall"}
    assert places_of("duplicate-word", ARTICLE + "- quay: a wall\n- Quay: a place") == [(10, 3)]


SIGNS = st.text(alphabet="ab :*[]()`#-\n>\u0301\u05d0\u202e1.", max_size=60)


@given(SIGNS, SIGNS)
def test_every_place_lies_in_its_sentence_and_says_the_word(article: str, entries: str):
    draft = draft_of(f"# News\n\nab {article}\n\n# Words\n\n- ab: x\n- {entries}\n")
    taken: set[tuple[int, int]] = set()
    for word in draft.lesson.words:
        sentence = draft.lesson.sentence(word.sentence)
        assert sentence.block == word.block and sentence.start <= word.start < word.end <= sentence.end
        signs = {(word.block, at) for at in range(word.start, word.end)}
        assert not signs & taken
        taken |= signs
