"""Ways to take a sentence out, and to put one in."""

from authoring.edit.notes.drafting import draft_of

from media_literacy.authoring.edit.article.cutting_and_putting import ways_to_cut, ways_to_put, written
from media_literacy.authoring.edit.source.splice import apply_splices


def made(raw, ways):
    return [apply_splices(raw.source.text, way).removeprefix("# News\n\n") for way in ways]


def test_it_goes_with_the_gap_behind_it_or_the_one_before():
    raw = draft_of("# News\n\nOne. Two.  Three.\n").raw
    assert made(raw, ways_to_cut(raw, 2)) == ["One. Three.\n", "One.  Three.\n"]


def test_inside_of_emphasis_it_goes_without_its_signs_too():
    raw = draft_of("# News\n\n*One. Two.*\n").raw
    assert "*One.*\n" in made(raw, ways_to_cut(raw, 2))


def test_a_block_goes_with_the_empty_lines_above_it_or_below():
    raw = draft_of("# News\n\nOne.\n\nTwo.\n\n\nThree.\n").raw
    assert made(raw, ways_to_cut(raw, 2))[:2] == ["One.\n\n\nThree.\n", "One.\n\nThree.\n"]


def test_what_is_written_of_a_sentence_is_one_line_with_its_mark():
    raw = draft_of("# News\n\n> *One\n> goes.*[^a] Two.\n\n[^a]: **Fine: limits.** So.\n").raw
    assert written(raw, 1) == "*One goes.*[^a]"


def test_it_is_put_behind_another_or_before_the_first():
    raw = draft_of("# News\n\nOne. *Two.*\n").raw
    put = made(raw, ways_to_put(raw, [1, 2], 1, "New.", ("New.", "New."), on_its_line=False))
    assert put == ["One. *Two.* New.\n", "One. *Two. New.*\n"]
    assert made(raw, ways_to_put(raw, [1, 2], -1, "New.", ("x", "New."), on_its_line=False)) == ["New. One. *Two.*\n"]
    assert made(raw, ways_to_put(raw, [1, 2], 0, "New.", ("x", "New."), on_its_line=True)) == ["One.\\\nNew. *Two.*\n"]
    assert made(raw, ways_to_put(raw, [0], 0, "New.", ("x", "y"), on_its_line=True)) == []
