"""What was left out is a list: an item for each sentence, nothing where there is none."""

import pytest

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.workshop.new.left_out_list import LeftOutList


@pytest.fixture
def left_out(qtbot, appearance: Appearance) -> LeftOutList:
    made = LeftOutList(appearance)
    qtbot.addWidget(made)
    return made


def test_each_sentence_is_an_item_that_is_read_as_one(left_out: LeftOutList) -> None:
    left_out.show_sentences(("1 picture was left out.", "<b>Hidden</b> text was left out."))
    assert left_out.sentences is not None and left_out.isVisible()
    assert left_out.sentences.text() == "1 picture was left out.\n<b>Hidden</b> text was left out."
    spoken = ["".join(run.text for run in paragraph.runs) for paragraph in left_out.sentences.reading_text()]
    assert spoken[0] == "List with 2 items. Item 1, 1 picture was left out."


def test_another_text_has_its_own_list_and_one_without_losses_none(left_out: LeftOutList) -> None:
    left_out.show_sentences(("One.",))
    left_out.show_sentences(("Two.",))
    assert left_out.sentences is not None and left_out.sentences.text() == "Two."
    left_out.show_sentences(())
    assert left_out.sentences is None and not left_out.isVisible()
