"""A note as it is heard."""

from each_row import each_row
from factories import make_lesson, paragraph

from media_literacy.lesson.model import CardId, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import NoteContent, NotePart, Partner
from media_literacy.ui.reader.notes.spoken_note import link_purposes, note_in_words, spoken_note, with_purpose

LESSON = make_lesson(["The first.", "The second."], cards=["survey"])
PURPOSES = link_purposes(LESSON)
LINKED = Block(BlockKind.PARAGRAPH, (Run("As "), Run("the price", link="#flag-2"), Run(" shows.")))
FIRST = NotePart("Wrong sum", (LINKED,), how_to_check=(Run("Add it up."),), cards=((CardId("survey"), "Survey"),))
SECOND = NotePart("Named source", (paragraph("Said."),), fix=(Run("It cost two."),), afterwards=(Run("All."),))
PARTNER = Partner(SentenceId("flag-2"), 2, "The second.", is_above=False)


def note(**more):
    return NoteContent(SentenceId("flag-1"), 1, SentenceState.HIT, "Caught", (FIRST, SECOND), **more)


def test_it_begins_with_what_is_new_and_leaves_nothing_out():
    content = note(partners=(PARTNER,), partners_to_find=1, can_take_back=True)
    said = [paragraph.text for paragraph in spoken_note(content, PURPOSES)]
    assert said == [
        "Caught. Wrong sum.",
        "As the price, to sentence 2, link, shows.",
        "How to check: Add it up.",
        "Survey, to an evidence card, link",
        "Named source.",
        "Said.",
        "All.",
        "What would hold: It cost two.",
        "Clashes with sentence 2: The second., link",
        content.to_find,
        "Take this mark back, link",
    ]
    assert note_in_words(content, PURPOSES).startswith("Caught. Wrong sum.\nAs the price")


def test_a_folded_note_tells_only_its_state():
    assert note_in_words(note(is_folded=True), PURPOSES) == "Folded. Caught."


@each_row(
    ("text", "address", "words"),
    [
        ("the price", "#flag-2", "the price, to sentence 2"),
        ("sentence 2", "#flag-2", "sentence 2"),
        ("a study", "https://example.org/a", "a study, to example.org"),
        ("Take this mark back", "take-back:", "Take this mark back"),
        ("nowhere", "#gone", "nowhere"),
    ],
)
def test_a_link_says_what_it_leads_to_unless_its_words_do(text, address, words):
    assert with_purpose(text, address, PURPOSES) == words
