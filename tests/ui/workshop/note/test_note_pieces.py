"""The pieces of the form: kinds, hints, clashes, evidence, the words of the sentence."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from media_literacy.lesson.model import KindId, Verdict
from media_literacy.ui.workshop.forms.card_making import CardMaking
from media_literacy.ui.workshop.forms.form_pane import FormPane
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.pending_input import UnwrittenTexts
from media_literacy.ui.workshop.note.clash_list import ClashList
from media_literacy.ui.workshop.note.evidence_choice import EvidenceChoice
from media_literacy.ui.workshop.note.explanation_length import WordCount, count_advice, words_of
from media_literacy.ui.workshop.note.hint_list import HintList
from media_literacy.ui.workshop.note.kind_choice import KindChoice, kind_warning
from media_literacy.ui.workshop.note.kind_list import KindList
from media_literacy.ui.workshop.note.sentence_section import SentenceSection


@pytest.fixture
def hints(show, appearance):
    made = show(HintList(appearance))
    made.reset(("First?", "Second?"))
    return made


def shown(kinds):
    return [kind.id for kind, row in kinds.rows if row.isVisible()]


def test_a_search_finds_kinds_by_name_by_question_and_by_what_looks_like_it(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "en", appearance))
    qtbot.keyClicks(kinds.search, "rounding")
    assert shown(kinds) == ["arithmetic"]
    kinds.search.clear()
    qtbot.keyClicks(kinds.search, "xyzzy")
    assert shown(kinds) == [] and kinds.nothing.text().startswith("No kind says so.")


def test_the_search_finds_kinds_by_what_their_group_and_their_harmless_twins_say(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FINE, None, "en", appearance))
    qtbot.keyClicks(kinds.search, "odd")
    assert shown(kinds) == [kind.id for kind in catalogue.red_flags()]
    kinds.search.clear()
    qtbot.keyClicks(kinds.search, "odd rounding")
    assert shown(kinds) == ["arithmetic"]


def test_arrows_lead_from_the_search_through_the_kinds_and_back(qtbot, show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FLAG, None, "en", appearance))
    kinds.search.setFocus()
    qtbot.keyClick(kinds.search, Qt.Key.Key_Down)
    first = kinds.rows[0][1]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert kinds.rows[1][1].hasFocus()
    qtbot.keyClick(kinds.rows[1][1], Qt.Key.Key_Up)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert kinds.search.hasFocus()


def test_under_fine_good_signs_and_decoys_stand_apart(show, appearance, catalogue):
    kinds = show(KindList(catalogue, Verdict.FINE, None, "en", appearance))
    ids = shown(kinds)
    assert ids.index("named-source") < ids.index("contradiction")
    decoy = next(row for kind, row in kinds.rows if kind.id == "arithmetic")
    assert decoy.accessibleName() == "Numbers do not add up. Such as: rounding that is mentioned"


@pytest.mark.parametrize(
    ("kind", "verdict", "has_proof", "words"),
    [
        ("loaded", Verdict.FLAG, False, "By itself this proves nothing."),
        ("cause", Verdict.FLAG, False, "This alone does not show"),
        ("cause", Verdict.FLAG, True, ""),
        ("role", Verdict.FLAG, False, ""),
        ("loaded", Verdict.CHECK, False, ""),
    ],
)
def test_a_kind_that_proves_little_asks_for_more_under_flag(catalogue, kind, verdict, has_proof, words):
    warning = kind_warning(catalogue.kind(KindId(kind)), verdict, has_proof=has_proof)
    assert warning.startswith(words) and bool(warning) == bool(words)


def test_escape_leaves_the_list_with_the_kind_as_it_was(qtbot, show, appearance, catalogue):
    choice = show(KindChoice(catalogue, appearance))
    choice.show_kind("role", Verdict.FLAG, "en", has_proof=False)
    qtbot.keyClick(choice.current, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(choice.chosen):
        qtbot.keyClick(choice.list.search, Qt.Key.Key_Escape)
    assert choice.list is None and choice.kind == "role" and choice.current.hasFocus()


def test_enter_in_the_last_hint_begins_another_and_an_empty_one_is_no_hint(qtbot, hints):
    last = hints.rows[1].field
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Return)
    assert len(hints.rows) == 3 and hints.rows[2].field.hasFocus()
    assert hints.value == ("First?", "Second?")
    qtbot.keyClick(hints.rows[2].field, Qt.Key.Key_Return)
    assert len(hints.rows) == 3


def test_hints_change_places(qtbot, hints):
    with qtbot.waitSignal(hints.changed):
        qtbot.mouseClick(hints.rows[1].up, Qt.MouseButton.LeftButton)
    assert hints.value == ("Second?", "First?")
    assert not hints.rows[0].up.isVisible() and not hints.rows[1].down.isVisible()


def test_a_removed_hint_stays_away_when_an_older_draft_comes(qtbot, hints):
    with qtbot.waitSignal(hints.changed):
        qtbot.mouseClick(hints.rows[0].remove, Qt.MouseButton.LeftButton)
    hints.commit()
    hints.set_from_model(("First?", "Second?"))
    assert hints.value == ("Second?",)
    hints.set_from_model(("Second?",))
    hints.set_from_model(("First?", "Second?"))
    assert hints.value == ("First?", "Second?")


def clashes_of(show, appearance, draft, labels=("everybody",)):
    made = draft()
    sentences = made.lesson.article.sentences
    clashes = show(ClashList(appearance))
    own = next(sentence for sentence in sentences if sentence.id == "nobody")
    clashes.show_clashes(labels, own, sentences)
    return clashes


def test_a_clash_is_a_chip_with_number_and_words_and_a_press_takes_it_away(qtbot, show, appearance, draft):
    clashes = clashes_of(show, appearance, draft)
    assert clashes.chips[0].text().startswith("3 Everybody knows it.")
    with qtbot.waitSignal(clashes.labels_changed):
        qtbot.mouseClick(clashes.chips[0], Qt.MouseButton.LeftButton)
    assert clashes.labels == () and clashes.chips == []


def test_a_clash_is_named_by_its_number(qtbot, show, appearance, draft):
    clashes = clashes_of(show, appearance, draft)
    qtbot.keyClicks(clashes.number, "2")
    with qtbot.waitSignal(clashes.labels_changed):
        qtbot.keyClick(clashes.number, Qt.Key.Key_Return)
    assert clashes.labels == ("everybody", "meeting") and clashes.number.text() == ""


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("4", "A sentence cannot clash with itself."),
        ("3", "Sentence 3 is named already."),
        ("77", "Write the number of a sentence, from 1 to 5."),
    ],
)
def test_a_number_that_cannot_be_is_answered(qtbot, show, appearance, draft, number, answer):
    clashes = clashes_of(show, appearance, draft)
    qtbot.keyClicks(clashes.number, number)
    with qtbot.assertNotEmitted(clashes.labels_changed):
        clashes.add.click()
    assert clashes.answer.text().startswith(answer)


def test_a_label_that_leads_nowhere_is_shown_and_can_be_taken_away(show, appearance, draft):
    clashes = clashes_of(show, appearance, draft, ("gone",))
    assert clashes.chips[0].text().startswith("“gone” leads nowhere")
    clashes.chips[0].click()
    assert clashes.labels == ()


def test_while_a_sentence_is_picked_the_button_says_so(qtbot, show, appearance, draft):
    clashes = clashes_of(show, appearance, draft)
    with qtbot.waitSignal(clashes.pick_requested):
        clashes.pick.click()
    assert clashes.pick.text() == "Now click the other sentence"
    clashes.add_label("meeting")
    assert clashes.pick.text() == "Choose by clicking the other sentence"


def test_a_card_that_is_refused_stays_as_it_was_typed(qtbot, show, appearance, draft):
    evidence = show(EvidenceChoice(appearance))
    evidence.show_evidence((), draft().lesson.cards)
    evidence.make.click()
    qtbot.keyClicks(evidence.maker.title, "?!")
    with qtbot.waitSignal(evidence.card_made):
        evidence.maker.make.click()
    evidence.making.refuse("Give the card a title in words.")
    assert evidence.maker.title.value == "?!" and evidence.maker.answer.text() == "Give the card a title in words."
    qtbot.keyClicks(evidence.maker.title, " Rain")
    assert not evidence.maker.answer.isVisible()
    evidence.making.accept()
    assert not evidence.maker.isVisible() and evidence.make.hasFocus()


def test_a_card_that_is_begun_for_one_note_does_not_move_along_to_the_next(qtbot, show, appearance):
    making = show(CardMaking("Make a card", UnwrittenTexts(), appearance))
    making.show_owner("one")
    making.button.click()
    qtbot.keyClicks(making.maker.title, "Rain")
    making.show_owner("two")
    assert not making.maker.isVisible() and making.button.isVisible()
    making.show_owner("one")
    assert making.maker.isVisible() and making.maker.title.value == "Rain"
    making.maker.cancel.click()
    making.show_owner("two")
    making.show_owner("one")
    assert not making.maker.isVisible()


def test_a_card_that_is_not_there_stays_named_when_another_is_ticked(show, appearance, draft):
    evidence = show(EvidenceChoice(appearance))
    evidence.show_evidence(("gone",), draft().lesson.cards)
    evidence.ticks.rows[1].click()
    assert evidence.evidence == ("gone", "calendar")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (0, "Nothing is said yet. 34 to 60 words read well."),
        (7, "7 words: too short to give a reason. 34 to 60 read well."),
        (20, "20 words. 34 to 60 read well."),
        (50, "50 words: a good length."),
        (61, "61 words: rather long. 34 to 60 read well."),
    ],
)
def test_the_count_says_how_much_is_good(show, appearance, words, said):
    count = show(WordCount(appearance))
    count.show_count(words)
    assert count.text == said == count_advice(words)


def test_where_a_link_leads_is_no_word():
    assert words_of("See [the survey](#shop-survey-march) now.") == 4


def test_a_sentence_is_split_where_the_caret_stands_counted_in_characters(qtbot, show, appearance, draft):
    made = draft("# Head\n\nA bus 🚌 came and it left.\n")
    sentence = made.lesson.article.sentences[1]
    section = show(SentenceSection(appearance))
    section.show_sentence(made, sentence, has_next=False)
    section.opener.click()
    section.text.setFocus()
    assert not section.split.isEnabled() and not section.join.isEnabled()
    for _step in range(len("A bus 🚌 came ")):
        qtbot.keyClick(section.text, Qt.Key.Key_Right)
    with qtbot.waitSignal(section.split_requested) as told:
        section.split.click()
    assert told.args == [sentence.id, len("A bus 🚌 came ")]


def test_it_is_said_where_a_sentence_is_split_that_learners_see_it(show, appearance, draft):
    section = show(SentenceSection(appearance))
    made = draft()
    section.show_sentence(made, made.lesson.article.sentences[1], has_next=True)
    section.opener.click()
    assert section.shown.isVisible() and "which learners see" in section.shown.text()
    assert section.split.accessibleDescription() == section.shown.text()


def test_nothing_can_be_typed_into_the_words_of_a_sentence(qtbot, show, appearance, draft):
    section = show(SentenceSection(appearance))
    made = draft()
    section.show_sentence(made, made.lesson.article.sentences[1], has_next=True)
    section.opener.click()
    qtbot.keyClicks(section.text, "more")
    assert section.text.value == "The council met on Tuesday."
    assert section.join.isEnabled()


def test_undo_in_a_field_is_the_pages_and_what_was_typed_is_told_before(qtbot, show, appearance):
    page = QWidget()
    field = LiveText("Fix", appearance, page)
    QVBoxLayout(page).addWidget(field)
    heard = []
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
    undo.activated.connect(lambda: heard.append("undo"))
    field.changed.connect(lambda: heard.append(field.commit()))
    show(page)
    field.reset("old")
    field.setFocus()
    qtbot.keyClicks(field, " new")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["old new", "undo"]
    field.set_from_model("old")
    assert field.value == "old"


def test_several_pasted_lines_become_one_where_there_is_one(qtbot, show, appearance):
    field = show(LiveText("Hint", appearance, is_one_line=True))
    data = QMimeData()
    data.setText("one\ntwo\n")
    QGuiApplication.clipboard().setMimeData(data)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value == "one two"


def test_a_field_is_as_high_as_its_text(qtbot, show, appearance):
    field = show(LiveText("Explanation", appearance), height=60)
    low = field.height()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.height() >= low + 2 * field.fontMetrics().lineSpacing()


def test_a_field_shows_its_beginning_after_the_panel_was_narrow(qtbot, appearance):
    pane = FormPane(appearance)
    field = LiveText("Fix", appearance, pane.inner)
    pane.column.addWidget(field)
    pane.column.addWidget(LiveText("Other", appearance, pane.inner))
    pane.column.addStretch(1)
    field.reset("The council counted the people who came with kites on that Monday in May. " * 6)
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    pane.show()
    qtbot.waitExposed(pane)
    high = field.height()
    for width in (180, 420, 160, 420):
        pane.resize(width, 600)
        qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() == 0)
        assert field.verticalScrollBar().value() == 0
        assert field.viewport().rect().contains(field.cursorRect())  # it stands at the very end
    assert field.height() == high
