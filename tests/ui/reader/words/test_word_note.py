"""A word with what it means, on one button."""

from ui.reader.words.explained_lesson import COUNCIL

from media_literacy.ui.reader.words.word_note import WordNote, spoken_word


def test_it_says_the_word_and_its_meaning_to_eyes_and_ears(qtbot, appearance):
    note = WordNote(appearance)
    qtbot.addWidget(note)
    note.show_word(COUNCIL)
    assert note.button.text() == "council"
    assert note.button.accessibleName() == "council: people who decide for a town. Press to close."
    assert spoken_word(COUNCIL) == "council: people who decide for a town"


def test_pressing_it_closes_it(qtbot, appearance):
    note = WordNote(appearance)
    qtbot.addWidget(note)
    note.show_word(COUNCIL)
    with qtbot.waitSignal(note.closed):
        note.button.click()


def test_a_long_meaning_is_as_high_as_its_lines(qtbot, appearance):
    note = WordNote(appearance)
    qtbot.addWidget(note)
    note.show_word(COUNCIL)
    low = note.heightForWidth(300)
    note.show_word(COUNCIL.__class__("council", (COUNCIL.meaning[0],) * 20, COUNCIL.sentence, 0, 0, 1))
    assert note.heightForWidth(300) > 3 * low
