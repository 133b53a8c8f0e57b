"""Marks and notes find each other by their labels, and every miss is told."""

from collected_lessons import TESTS, drafted
from diagnosing import places_of
from each_row import each_row

NOTE = "[^{}]: **Fine: limits.** So.\n\n"


@each_row(
    ("code", "text", "notes", "places"),
    [
        ("mark-without-note", "It rained.[^a]", "", [(3, 11)]),
        ("mark-without-note", "It rained.[^a]", "a", []),
        ("note-without-mark", "It rained.", "a", [(5, 1)]),
        ("duplicate-label", "It rained.[^a]", "aa", [(7, 1)]),
        ("label-used-twice", "It rained.[^a] It poured.[^a]", "a", [(3, 26)]),
        ("label-used-twice", "It rained.[^a][^a]", "a", []),
        ("bad-label", "It rained.[^A_b]", "", [(3, 11)]),
        ("bad-label", "It rained.[^-]", "", [(3, 11)]),
        ("reserved-label", "It rained.[^s-0123abcd]", "", [(3, 11)]),
    ],
)
def test_each_miss_is_told_where_it_is(code: str, text: str, notes: str, places: list[tuple[int, int]]):
    lesson = f"# News\n\n{text}\n\n" + "".join(NOTE.format(label) for label in notes)
    assert places_of(code, lesson) == places


def hints(code: str, lesson: str) -> list[str]:
    return [found.hint for found in drafted(lesson, TESTS / "lesson.md").report.diagnostics if found.code == code]


def test_a_label_that_nearly_fits_is_proposed():
    lesson = "# News\n\nIt rained.[^rain]\n\n" + NOTE.format("rian")
    assert hints("mark-without-note", lesson) == ["Did you mean “rian”?"]
    assert hints("note-without-mark", lesson) == ["Did you mean “rain”?"]
    alone = "# News\n\nIt rained.[^rain]\n"
    assert hints("mark-without-note", alone) == ["Write its note on a line of its own: [^rain]: **Flag: kind.** …"]


def test_an_id_made_of_words_that_are_gone_is_explained():
    lesson = "# News\n\nSee [it](#s-00000000).\n"
    assert hints("dead-reference", lesson)[0].startswith("It was made of a sentence’s words")
