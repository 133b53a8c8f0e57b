"""Words are found in the article and in open notes, in reading order."""

from each_row import each_row
from factories import make_lesson

from media_literacy.lesson.model import SentenceId
from media_literacy.ui.reader.search.text_search import MatchSource, OpenText, find_matches

ARTICLE = make_lesson(
    plain=["The bus was full.", "“Full?” asked Straße’s driver.", "قال: لم يُسأل أحد.", "A  bus\nleft, the bus stayed."],
    per_paragraph=2,
).article


def found(words, notes=None):
    """The numbers of the sentences, and for the article the words that were found."""
    return [
        (match.number, match.selection.text(ARTICLE) if match.selection else None)
        for match in find_matches(words, ARTICLE, notes or {})
    ]


def number_of(text):
    return next(sentence.number for sentence in ARTICLE.sentences if text in sentence.text)


def test_every_place_counts_also_two_in_one_sentence():
    full, bus = number_of("was full"), number_of("left")
    assert found("bus") == [(full, "bus"), (bus, "bus"), (bus, "bus")]


@each_row(
    ("words", "place"),
    [
        ("WAS FULL", "was full"),
        ('"full', "“Full"),
        ("straße's", "Straße’s"),
        ("لم يسأل", "لم يُسأل"),
        (" bus left", "bus\nleft"),
    ],
)
def test_capitals_quotation_marks_vowel_signs_and_spaces_make_no_difference(words, place):
    assert [found_words for _number, found_words in found(words)] == [place]


def test_words_across_two_sentences_are_in_the_first():
    assert found("full. “full") == [(number_of("was full"), "full. “Full")]


@each_row("words", ["", "  ", "nowhere", "b.s"])
def test_what_stands_nowhere_is_not_found(words):
    assert found(words) == []


def test_a_note_counts_once_behind_its_sentence():
    first, last = ARTICLE.sentences[0], ARTICLE.sentences[-1]
    notes = {last.id: "The bus, and the bus.", first.id: "No bus.", SentenceId("other"): "bus"}
    places = found("bus", notes)
    assert [number for number, words in places if words is None] == [first.number, last.number]
    assert places.index((last.number, None)) == len(places) - 1


def test_own_notes_and_what_is_open_beside_the_article_are_places_too():
    first = ARTICLE.sentences[0]
    beside = [OpenText(MatchSource.HINT, "2", "Which bus?"), OpenText(MatchSource.CARD, "minutes", "No lane, no BUS.")]
    matches = find_matches(
        "bus", ARTICLE, {first.id: "A bus."}, {first.id: "My bus.", SentenceId("gone"): "bus"}, beside
    )
    behind = [(match.source, match.sentence, match.item) for match in matches if match.selection is None]
    assert behind == [
        (MatchSource.NOTE, first.id, ""),
        (MatchSource.OWN_NOTE, first.id, ""),
        (MatchSource.HINT, "", "2"),
        (MatchSource.CARD, "", "minutes"),
    ]
    assert matches[-1].number > ARTICLE.sentences[-1].number
    assert find_matches("ferry", ARTICLE, {}, {}, beside) == []
