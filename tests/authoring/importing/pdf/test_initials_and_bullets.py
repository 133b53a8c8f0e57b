"""What stands before the words that it belongs to: an initial over several lines, a bullet that is drawn."""

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.initials_and_bullets import with_bullets, with_initials
from media_literacy.authoring.importing.pdf.page_segments import Segment


def segment(text: str, left: float, top: float, size: float = 10) -> Segment:
    return Segment(text, Box(left, top, left + len(text) * size / 2, top + size), size, False, 0)


def first(initial: str, *texts: str, size: float = 30) -> list[str]:
    lines = [segment(text, 20 + 15 * (len(initial) - 1), 11 * at) for at, text in enumerate(texts)]
    return [piece.text for piece in with_initials([segment(initial, 0, 0, size), *lines])]


def test_an_initial_stands_before_the_first_line_beside_it():
    assert first("N", "obody came.", "It rained.") == ["Nobody came.", "It rained."]
    assert first("“N", "obody came.”") == ["“Nobody came.”"]
    assert first("Л", "ес горит.") == ["Лес горит."]


def test_an_initial_that_is_a_word_keeps_its_space():
    assert first("A", "boat sank.", "No other boat came.") == ["A boat sank.", "No other boat came."]
    assert first("A", "boat sank.") == ["Aboat sank."], "nothing tells"
    assert first("A", "part from him", "Nobody stood apart, for his part.")[0] == "Apart from him"
    assert first("N", "one came.", "No one saw one.")[0] == "None came."


def test_other_large_words_and_letters_far_away_are_no_initials():
    assert first("No", "body came.") == ["No", "body came."]
    assert first("5", "boats sank.") == ["5", "boats sank."]
    assert first("N", "obody came.", size=17) == ["N", "obody came."]
    below = [segment("N", 0, 0, 30), segment("It rained.", 20, 40)]
    assert with_initials(below) == below
    aside = [segment("N", 0, 0, 30), segment("It rained.", 90, 0)]
    assert with_initials(aside) == aside


def test_a_dot_beside_a_line_is_its_bullet():
    line, dot = segment("Food", 20, 0), Box(8, 3, 12, 7)
    assert [piece.text for piece in with_bullets([line], [dot], False)] == ["• Food"]
    for other in (Box(8, 23, 12, 27), Box(-40, 3, -36, 7), Box(5, 0, 14, 9), Box(45, 3, 49, 7)):
        assert with_bullets([line], [other], False) == [line], other
    assert [piece.text for piece in with_bullets([line], [Box(45, 3, 49, 7)], True)] == ["• Food"]
