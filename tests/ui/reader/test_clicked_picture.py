"""The picture of a clicked sentence: drawn in every look, described in words."""

import pytest

from media_literacy.ui.reader.clicked_picture import ClickedPicture


@pytest.fixture
def picture(qtbot, appearance):
    made = ClickedPicture(appearance)
    qtbot.addWidget(made)
    return made


def test_it_is_described_with_its_sentence_and_its_note(picture):
    (paragraph,) = picture.reading_text()
    assert paragraph.text == picture.accessibleName()
    assert "“Of 40 pupils, 30 walked to school and 20 came by bus.”" in paragraph.text
    assert "“Caught. 30 and 20 are 50, not 40.”" in paragraph.text


def test_the_note_stands_beside_the_page_and_below_it_where_there_is_no_room(picture):
    wide, narrow = picture.layout_at(420), picture.layout_at(419)
    assert wide.note.left() > wide.page.right() and narrow.note.top() > narrow.page.bottom()
    assert picture.heightForWidth(419) > picture.heightForWidth(420)
    assert wide.note.right() <= 420 and narrow.note.right() <= 419


def test_it_is_drawn_by_the_theme_and_grows_with_the_text(qtbot, picture, large_appearance):
    picture.resize(600, picture.heightForWidth(600))
    light, high = picture.grab().toImage(), picture.heightForWidth(600)
    picture.apply_appearance(large_appearance)
    assert picture.grab().toImage() != light and picture.heightForWidth(600) > 1.5 * high
