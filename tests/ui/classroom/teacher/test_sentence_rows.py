"""Where the class hesitates."""

from ui.classroom.class_moments import moment
from ui.packs.seeing import press, texts

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.session.commands import ReleaseWords, Reveal
from media_literacy.ui.classroom.teacher.sentence_rows import SentenceRows


def show(rows, lesson, *, can_reveal, **known):
    view = moment(lesson, Stage.DISCUSS, **known).view
    rows.show_sentences(view.sentences, shown=view.shown, can_reveal=can_reveal)


def test_counts_reasons_and_words_and_what_can_be_done_with_them(qtbot, in_window, appearance, taught):
    rows = in_window(SentenceRows(taught, appearance), 600, 700)
    given = []
    rows.commanded.connect(given.append)
    show(rows, taught, can_reveal=False)
    first, _second, _third, unnoted = rows.rows
    assert "14 of 27" in texts(first) and "impossible role (5)" in texts(first)
    assert not first.reveal.isVisible()

    show(rows, taught, can_reveal=True, revealed=(2,), shown=2)
    assert first.reveal.isVisible() and not unnoted.reveal.isVisible()
    assert rows.rows[1].reveal.text() == "Show again"  # it stays under whoever pressed it
    press(qtbot, first, "Reveal: sentence 1")
    press(qtbot, first, "Show the class: “Says who?”")
    assert given == [Reveal(1), ReleaseWords(1, 1, "Says who?", is_shown=True)]
    show(rows, taught, can_reveal=True, revealed=(1, 2), shown=2)
    assert first.reveal.text() == "Show again" and "Revealed." in first.counts.text()


def test_until_somebody_marked_there_is_no_count_and_no_bar(in_window, appearance, taught):
    rows = in_window(SentenceRows(taught, appearance), 600, 700)
    first = rows.rows[0]
    show(rows, taught, can_reveal=False, marked=0)
    assert rows.about.text() == "Nobody has marked a sentence yet."
    assert not first.counts.text() and not first.bar.isVisible()
    show(rows, taught, can_reveal=False, marked=1)
    assert first.counts.text() == "1 of 27" and first.bar.isVisible()


def test_hands_are_counted_in_other_words(qtbot, appearance, taught):
    rows = SentenceRows(taught, appearance, counts_hands=True)
    qtbot.addWidget(rows)
    show(rows, taught, can_reveal=False)
    assert rows.about.text() == "How many raised a hand, of all in the room."


def test_a_sentence_is_heard_in_one_with_its_counts(in_window, appearance, taught):
    rows = in_window(SentenceRows(taught, appearance), 600, 700)
    show(rows, taught, can_reveal=False)
    first, said = rows.rows[0], [paragraph.text for paragraph in rows.rows[0].reading_text()]
    assert "14 of 27" in said[0] and "impossible role (5)" in said[0] and said[0].startswith("1 ")
    assert said[1] == "“Says who?”"
    assert first.paragraph_box(0).bottom() < first.paragraph_box(1).center().y()
