"""All contradictions at once: after the reveal, where there are several, by a key or a button."""

import pytest
from factories import make_lesson

from media_literacy.lesson.model import Mode


def lesson(*clashes):
    return make_lesson(
        flags=["The town sets the fares.", "The sea sets the fares."], fine=["One.", "Two."], clashes=list(clashes)
    )


TWO = lesson(("flag-1", "fine-1"), ("flag-2", "fine-2"))


@pytest.mark.parametrize(("clashes", "is_enabled"), [(TWO, True), (lesson(("flag-1", "fine-1")), False)])
def test_a_picture_of_the_whole_is_offered_where_there_are_two(read, clashes, is_enabled):
    reader = read(Mode.GUIDED, clashes)
    assert reader.page.bottom.clashes.isHidden()
    reader.type("b")
    assert not reader.page.desk.sheet.shows_all_clashes  # the answers are not given away
    reader.read_all()
    assert reader.attempt.state.is_revealed
    assert reader.page.bottom.clashes.isHidden() is not is_enabled
    reader.type("b")
    assert reader.page.desk.sheet.shows_all_clashes is is_enabled


def test_key_and_button_do_the_same(read):
    reader = read(Mode.GUIDED, TWO)
    reader.read_all()
    sheet = reader.page.desk.sheet
    reader.page.bottom.clashes.click()
    assert sheet.shows_all_clashes and reader.page.bottom.clashes.text() == "One contradiction at a time"
    reader.page.take_focus()
    reader.type("b")
    assert not sheet.shows_all_clashes and reader.page.bottom.clashes.text() == "All contradictions"
