"""The young get shorter explanations; whoever gives no age writes for the older."""

from each_row import each_row

from media_literacy.lesson.vocabulary.explanation_lengths import explanation_length, is_for_the_young


@each_row(
    ("age", "is_young"),
    [("11-14", True), ("13+", True), ("13", True), ("14+", False), ("15+", False), ("", False), ("adults", False)],
)
def test_the_youngest_readers_decide(age: str, is_young: bool):
    assert is_for_the_young(age) is is_young


def test_the_young_get_shorter_explanations():
    young, older = explanation_length("12-15"), explanation_length("")
    assert (young.low, young.high, young.most) == (15, 35, 45)
    assert (older.low, older.high, older.most) == (25, 45, 60)
